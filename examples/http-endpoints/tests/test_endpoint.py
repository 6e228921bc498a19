import unittest

from http_endpoints.endpoint import Endpoint


class EndpointTest(unittest.TestCase):
    def test_takes_defaults_for_what_is_not_configured(self) -> None:
        endpoint = Endpoint.from_configuration({"name": "Shop", "url": " https://shop.example/ "})
        self.assertEqual(endpoint, Endpoint("Shop", "https://shop.example/", "2xx", 10, True, None, None))

    def test_tells_expected_statuses_from_others(self) -> None:
        endpoint = Endpoint("Shop", "https://shop.example", expected_status="2xx,304")
        self.assertEqual([s for s in (200, 204, 301, 304, 404, 500) if endpoint.expects(s)], [200, 204, 304])

    def test_publishes_neither_the_query_nor_the_authorization(self) -> None:
        endpoint = Endpoint("Shop", "https://shop.example/a?token=secret#top", authorization="Bearer secret")
        self.assertEqual(endpoint.public_url, "https://shop.example/a")
        self.assertNotIn("Bearer", repr(endpoint))

    def test_refuses_what_makes_no_endpoint(self) -> None:
        good = {"name": "Shop", "url": "https://shop.example/"}
        for settings, message in [
            ({"name": ""}, "cannot name"),
            ({"url": ""}, "http:// or https://"),
            ({"name": 'the "shop"'}, "cannot name"),
            ({"url": "ftp://shop.example"}, "http:// or https://"),
            ({"url": "https://"}, "name a host"),
            ({"url": "https://shop.example/a b"}, "spaces"),
            ({"url": "https://shop.example:99999"}, "not valid"),
            ({"url": "https://me:secret@shop.example"}, "not in the URL"),
            ({"expectedStatus": "ok"}, "written like"),
        ]:
            with self.subTest(settings), self.assertRaisesRegex(ValueError, message) as raised:
                Endpoint.from_configuration(good | settings)
            self.assertNotIn("secret", str(raised.exception))


if __name__ == "__main__":
    unittest.main()
