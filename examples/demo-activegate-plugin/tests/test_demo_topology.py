import json
import unittest

from demo_topology import Device, Group, Stats, Unauthorized, Unavailable, fetch_topology
from tests.demo_server import demo_server

STATS = {
    "version": "1.001",
    "random": 541,
    "counter": 7,
    "state": "OK",
    "stat_counter": [8, 10, 13],
    "battery_level": 99.3,
}
ANSWER = json.dumps([{"name": "g", "devices": [{"name": "d", "ip": "192.168.0.1", "stats": STATS}]}])


class FetchTopologyTest(unittest.TestCase):
    def test_reads_groups_and_devices(self):
        device = Device("d", "192.168.0.1", Stats("1.001", 541, 7, "OK", [8, 10, 13], 99.3))
        with demo_server({"/topology": ANSWER}) as url:
            self.assertEqual(fetch_topology(url), [Group("g", [device])])
            self.assertEqual(fetch_topology(url + "/"), [Group("g", [device])])

    def test_says_who_it_is(self):
        with demo_server({"/topology": ANSWER}, user="user", password="pass:word") as url:
            self.assertEqual(len(fetch_topology(url, "user", "pass:word")), 1)
            with self.assertRaisesRegex(Unauthorized, "check user and password"):
                fetch_topology(url, "user", "wrong")
            with self.assertRaises(Unauthorized):
                fetch_topology(url)

    def test_tells_what_is_wrong_with_an_answer(self):
        for answer in ("", "no JSON", "{", "[{}]", "null", '[{"name": "g", "devices": [{}]}]'):
            with self.subTest(answer), demo_server({"/topology": answer}) as url:
                with self.assertRaisesRegex(Unavailable, "something else than a topology"):
                    fetch_topology(url)

    def test_tells_that_it_is_another_application(self):
        with demo_server({}) as url, self.assertRaisesRegex(Unavailable, "answered with status 404"):
            fetch_topology(url)

    def test_tells_that_nobody_answers(self):
        with demo_server({}) as url:
            pass
        with self.assertRaisesRegex(Unavailable, "does not answer"):
            fetch_topology(url)

    def test_asks_nothing_but_http(self):
        for url in ("", "localhost", "file:///etc/hosts"):
            with self.subTest(url), self.assertRaisesRegex(Unavailable, "must begin with http"):
                fetch_topology(url)


if __name__ == "__main__":
    unittest.main()
