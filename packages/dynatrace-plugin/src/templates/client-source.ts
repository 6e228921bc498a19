import type { ProjectNames } from './project-names.ts';

/** Without the SDK, so that it can be tested without Dynatrace. Runs on every Python from 3.6 on, as the plugin module does. */
export const clientSource = `"""Asks the application. Nothing in here knows of Dynatrace, so that it can be tested alone."""

import base64
import http.client
import json
import urllib.error
import urllib.request
from typing import NamedTuple

TIMEOUT_SECONDS = 10

# Directly, whatever proxy the environment names: what the application itself answers is what is monitored.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Unauthorized(Exception):
    """The user or the password is wrong."""


class Unavailable(Exception):
    """The application does not answer, or not as expected."""


class Stats(NamedTuple):
    version: str
    random: float
    counter: int
    state: str


def fetch_stats(url: str, user: str = "", password: str = "") -> Stats:
    """Raises Unauthorized or Unavailable, with a message for the user."""
    if not url.startswith(("http://", "https://")):
        raise Unavailable("{!r} is no address: it must begin with http:// or https://".format(url))
    try:
        with _OPENER.open(_request(url, user, password), timeout=TIMEOUT_SECONDS) as response:
            answer = json.loads(response.read().decode("utf-8"))
        return Stats(answer["version"], answer["random"], answer["counter"], answer["state"])
    except urllib.error.HTTPError as error:
        if error.code in (401, 403):
            raise Unauthorized("{} refuses the user {!r}: check user and password".format(url, user)) from error
        raise Unavailable("{} answered with status {}".format(url, error.code)) from error
    except OSError as error:
        raise Unavailable("{} does not answer: {}".format(url, getattr(error, "reason", error))) from error
    except (ValueError, KeyError, TypeError, http.client.HTTPException) as error:
        raise Unavailable("{} answered something else than statistics".format(url)) from error


def _request(url: str, user: str, password: str) -> urllib.request.Request:
    request = urllib.request.Request(url)
    if user:
        credentials = "{}:{}".format(user, password).encode("utf-8")
        # Unredirected: no other server must get them.
        request.add_unredirected_header("Authorization", "Basic " + base64.b64encode(credentials).decode("ascii"))
    return request
`;

export function clientTest({ client }: ProjectNames): string {
  return `import base64
import json
import threading
import unittest
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

from ${client} import Stats, Unauthorized, Unavailable, fetch_stats

ANSWER = json.dumps({"version": "1.001", "random": 541, "counter": 7, "state": "OK"})


class FetchStatsTest(unittest.TestCase):
    def test_reads_the_statistics(self):
        with server(ANSWER) as url:
            self.assertEqual(fetch_stats(url), Stats("1.001", 541, 7, "OK"))

    def test_says_who_it_is(self):
        with server(ANSWER, user="user", password="pass:word") as url:
            self.assertEqual(fetch_stats(url, "user", "pass:word").state, "OK")
            with self.assertRaisesRegex(Unauthorized, "check user and password"):
                fetch_stats(url, "user", "wrong")
            with self.assertRaises(Unauthorized):
                fetch_stats(url)

    def test_tells_what_is_wrong_with_an_answer(self):
        for answer in ("", "no JSON", "[]", "{}", "null"):
            with self.subTest(answer), server(answer) as url:
                with self.assertRaisesRegex(Unavailable, "something else than statistics"):
                    fetch_stats(url)
        with server(ANSWER, status=503) as url:
            with self.assertRaisesRegex(Unavailable, "answered with status 503"):
                fetch_stats(url)

    def test_tells_that_nobody_answers(self):
        with server(ANSWER) as url:
            pass
        with self.assertRaisesRegex(Unavailable, "does not answer"):
            fetch_stats(url)

    def test_asks_nothing_but_http(self):
        for url in ("", "localhost", "file:///etc/hosts"):
            with self.subTest(url), self.assertRaisesRegex(Unavailable, "must begin with http"):
                fetch_stats(url)


@contextmanager
def server(body, status=200, user="", password=""):
    """Answers every request on a free port of this computer."""
    expected = "Basic " + base64.b64encode("{}:{}".format(user, password).encode("utf-8")).decode("ascii")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            is_known = not user or self.headers["Authorization"] == expected
            self.send_response(status if is_known else 401)
            self.end_headers()
            self.wfile.write(body.encode("utf-8"))

        def log_message(self, format, *args):
            pass

    http_server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=http_server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield "http://127.0.0.1:{}".format(http_server.server_port)
    finally:
        http_server.shutdown()
        http_server.server_close()
        thread.join()


if __name__ == "__main__":
    unittest.main()
`;
}
