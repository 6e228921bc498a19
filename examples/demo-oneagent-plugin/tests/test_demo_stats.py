import json
import unittest

from demo_stats import Stats, Unauthorized, Unavailable, fetch_stats
from tests.demo_server import demo_server

ANSWER = json.dumps({"version": "1.001", "random": 541, "counter": 7, "state": "OK", "battery_level": 99.3})


class FetchStatsTest(unittest.TestCase):
    def test_reads_the_statistics(self):
        with demo_server({"/": ANSWER}) as url:
            self.assertEqual(fetch_stats(url), Stats("1.001", 541, 7, "OK"))

    def test_says_who_it_is(self):
        with demo_server({"/": ANSWER}, user="user", password="pass:word") as url:
            self.assertEqual(fetch_stats(url, "user", "pass:word").state, "OK")
            with self.assertRaisesRegex(Unauthorized, "check user and password"):
                fetch_stats(url, "user", "wrong")
            with self.assertRaises(Unauthorized):
                fetch_stats(url)

    def test_tells_what_is_wrong_with_an_answer(self):
        for answer in ("", "no JSON", "{}", "[]", "null"):
            with self.subTest(answer), demo_server({"/": answer}) as url:
                with self.assertRaisesRegex(Unavailable, "something else than statistics"):
                    fetch_stats(url)

    def test_tells_that_it_is_another_application(self):
        with demo_server({}) as url, self.assertRaisesRegex(Unavailable, "answered with status 404"):
            fetch_stats(url)

    def test_tells_that_nobody_answers(self):
        with demo_server({}) as url:
            pass
        with self.assertRaisesRegex(Unavailable, "does not answer"):
            fetch_stats(url)

    def test_asks_nothing_but_http(self):
        for url in ("", "localhost", "file:///etc/hosts"):
            with self.subTest(url), self.assertRaisesRegex(Unavailable, "must begin with http"):
                fetch_stats(url)


if __name__ == "__main__":
    unittest.main()
