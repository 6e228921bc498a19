import shutil
import socket
import ssl
import subprocess
import tempfile
import unittest
from pathlib import Path

from http_endpoints.endpoint import Endpoint
from http_endpoints.probe import Reason, probe
from tests.local_server import local_server


class ProbeTest(unittest.TestCase):
    def test_measures_a_good_answer(self) -> None:
        with local_server(body=b"all is well") as (url, _):
            result = probe(Endpoint("Local", f"{url}/health", content="well"))
        self.assertIsNone(result.failure)
        assert result.answer is not None
        self.assertEqual((result.answer.status, result.answer.body), (200, b"all is well"))
        self.assertGreater(result.answer.connect_milliseconds, 0)
        self.assertGreater(result.answer.response_milliseconds, 0)
        self.assertIsNone(result.answer.certificate_days_left)

    def test_asks_for_the_path_with_the_query_and_the_authorization(self) -> None:
        with local_server() as (url, requests):
            probe(Endpoint("Local", f"{url}/a/b?c=d", authorization="Bearer token"))
        self.assertEqual(requests[0].path, "/a/b?c=d")
        self.assertEqual(requests[0].headers["Authorization"], "Bearer token")

    def test_fails_for_another_status_and_still_measures(self) -> None:
        with local_server(status=503) as (url, _):
            result = probe(Endpoint("Local", url))
        assert result.failure is not None and result.answer is not None
        self.assertEqual(result.failure.reason, Reason.STATUS)
        self.assertEqual(result.failure.message, "answered 503, expected 2xx")

    def test_does_not_follow_redirects(self) -> None:
        with local_server(status=301) as (url, requests):
            result = probe(Endpoint("Local", url, expected_status="301"))
        self.assertIsNone(result.failure)
        self.assertEqual(len(requests), 1)

    def test_fails_where_the_text_is_missing(self) -> None:
        with local_server(body=b"maintenance") as (url, _):
            result = probe(Endpoint("Local", url, content="Welcome"))
        assert result.failure is not None
        self.assertEqual(result.failure.reason, Reason.CONTENT)

    def test_fails_where_nobody_listens(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        self.assertEqual(self.reason(Endpoint("Local", f"http://127.0.0.1:{port}")), Reason.UNREACHABLE)

    def test_fails_where_no_answer_comes(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            url = f"http://127.0.0.1:{server.getsockname()[1]}"
            self.assertEqual(self.reason(Endpoint("Local", url, timeout_seconds=0.05)), Reason.TIMEOUT)

    def test_fails_where_plain_http_answers_https(self) -> None:
        with local_server() as (url, _):
            self.assertEqual(self.reason(Endpoint("Local", url.replace("http:", "https:"))), Reason.TLS)

    def reason(self, endpoint: Endpoint) -> Reason:
        failure = probe(endpoint).failure
        assert failure is not None
        return failure.reason


@unittest.skipUnless(shutil.which("openssl"), "openssl makes the certificate for these tests")
class TlsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        directory = tempfile.TemporaryDirectory()
        cls.addClassCleanup(directory.cleanup)
        cls.certificate = Path(directory.name) / "certificate"
        key = Path(directory.name) / "private"
        command = "openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost"
        command += f" -addext subjectAltName=DNS:localhost -keyout {key} -out {cls.certificate}"
        subprocess.run(command.split(), check=True, capture_output=True)
        cls.server_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        cls.server_tls.load_cert_chain(cls.certificate, key)

    def test_tells_how_long_a_trusted_certificate_is_valid(self) -> None:
        trust = ssl.create_default_context(cafile=str(self.certificate))
        with local_server(tls=self.server_tls) as (url, _):
            answer = probe(Endpoint("Local", url), trust).answer
        assert answer is not None and answer.certificate_days_left is not None
        self.assertAlmostEqual(answer.certificate_days_left, 30, delta=0.1)

    def test_refuses_a_certificate_that_nobody_vouches_for(self) -> None:
        with local_server(tls=self.server_tls) as (url, _):
            failure = probe(Endpoint("Local", url)).failure
        assert failure is not None
        self.assertEqual(failure.reason, Reason.TLS)
        self.assertIn("self", failure.message)

    def test_asks_on_where_verification_is_off(self) -> None:
        with local_server(tls=self.server_tls) as (url, _):
            result = probe(Endpoint("Local", url, verify_tls=False))
        assert result.answer is not None
        self.assertEqual(result.answer.status, 200)
        self.assertIsNone(result.answer.certificate_days_left)


if __name__ == "__main__":
    unittest.main()
