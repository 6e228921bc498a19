"""A server that answers as the demo application would."""

import base64
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer


@contextmanager
def demo_server(answers, user="", password=""):
    """Gives the address of a server that answers these texts by their paths, on a free port of this computer."""
    expected = "Basic " + base64.b64encode("{}:{}".format(user, password).encode("utf-8")).decode("ascii")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            is_known = not user or self.headers["Authorization"] == expected
            body = answers.get(self.path)
            self.send_response(401 if not is_known else 404 if body is None else 200)
            self.end_headers()
            self.wfile.write((body or "").encode("utf-8"))

        def log_message(self, format, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield "http://127.0.0.1:{}".format(server.server_port)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
