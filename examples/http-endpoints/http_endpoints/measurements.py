"""Which metrics a result makes. Knows nothing of the SDK; the keys are those of extension/extension.yaml."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from .endpoint import Endpoint
from .probe import Answer, Result

_PREFIX = "extkit.http"


@dataclass(frozen=True)
class Measurement:
    key: str
    value: float
    dimensions: dict[str, str] = field(default_factory=dict)

    @property
    def is_count(self) -> bool:
        return self.key.endswith(".count")


def measure(endpoint: Endpoint, result: Result, feature_sets: Collection[str]) -> Iterator[Measurement]:
    """Gives what is always measured, and what the named feature sets add."""
    dimensions = {"endpoint": endpoint.name, "url": endpoint.public_url}
    yield Measurement(f"{_PREFIX}.availability", 0 if result.failure else 100, dimensions)
    if result.failure:
        reason = {"reason": result.failure.reason.value}
        yield Measurement(f"{_PREFIX}.failures.count", 1, dimensions | reason)
    if result.answer:
        yield from _measure_answer(endpoint, result.answer, feature_sets, dimensions)


def _measure_answer(
    endpoint: Endpoint, answer: Answer, feature_sets: Collection[str], dimensions: dict[str, str]
) -> Iterator[Measurement]:
    yield Measurement(f"{_PREFIX}.connect.time", answer.connect_milliseconds, dimensions)
    yield Measurement(f"{_PREFIX}.response.time", answer.response_milliseconds, dimensions)
    yield Measurement(f"{_PREFIX}.status", answer.status, dimensions)
    if "content" in feature_sets:
        yield Measurement(f"{_PREFIX}.body.size", len(answer.body), dimensions)
        if endpoint.content is not None:
            found = endpoint.content.encode() in answer.body
            yield Measurement(f"{_PREFIX}.body.match", int(found), dimensions)
    if "certificate" in feature_sets and answer.certificate_days_left is not None:
        yield Measurement(f"{_PREFIX}.certificate.days_left", answer.certificate_days_left, dimensions)
