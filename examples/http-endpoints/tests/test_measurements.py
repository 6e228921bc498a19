import unittest

from http_endpoints.endpoint import Endpoint
from http_endpoints.measurements import measure
from http_endpoints.probe import Answer, Failure, Reason, Result

ENDPOINT = Endpoint("Shop", "https://shop.example/?token=1", content="Welcome")
ANSWER = Answer(200, 12.5, 80.25, b"Welcome to the shop", 41.5)


class MeasureTest(unittest.TestCase):
    def test_reports_times_and_status_of_an_answer(self) -> None:
        self.assertEqual(
            self.values(Result(ANSWER)),
            {
                "extkit.http.availability": 100,
                "extkit.http.connect.time": 12.5,
                "extkit.http.response.time": 80.25,
                "extkit.http.status": 200,
            },
        )

    def test_adds_what_the_feature_sets_ask_for(self) -> None:
        added = self.values(Result(ANSWER), "content", "certificate").keys() - self.values(Result(ANSWER)).keys()
        self.assertEqual(
            added, {"extkit.http.body.size", "extkit.http.body.match", "extkit.http.certificate.days_left"}
        )

    def test_counts_a_failure_by_its_reason(self) -> None:
        measurements = list(measure(ENDPOINT, Result(failure=Failure(Reason.TIMEOUT, "late")), []))
        self.assertEqual([m.key for m in measurements], ["extkit.http.availability", "extkit.http.failures.count"])
        self.assertEqual([m.value for m in measurements], [0, 1])
        self.assertEqual(
            measurements[1].dimensions, {"endpoint": "Shop", "url": "https://shop.example/", "reason": "timeout"}
        )
        self.assertEqual([m.is_count for m in measurements], [False, True])

    def values(self, result: Result, *feature_sets: str) -> dict[str, float]:
        return {m.key: m.value for m in measure(ENDPOINT, result, feature_sets)}


if __name__ == "__main__":
    unittest.main()
