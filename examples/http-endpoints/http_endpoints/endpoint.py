"""What the monitoring configuration says about one endpoint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urlsplit

_STATUSES = re.compile(r"[1-5](?:[0-9]{2}|xx)(?:,[1-5](?:[0-9]{2}|xx))*")
# The SDK writes dimension values unescaped: one of these would spoil the metric line.
_UNSAFE_IN_DIMENSION = re.compile(r'["\\\x00-\x1f]')
_LONGEST_DIMENSION_VALUE = 255


@dataclass(frozen=True)
class Endpoint:
    name: str
    url: str
    expected_status: str = "2xx"
    timeout_seconds: float = 10
    verify_tls: bool = True
    content: str | None = None
    """Text that the body must hold."""
    authorization: str | None = field(default=None, repr=False)
    """The Authorization header's value."""

    @staticmethod
    def from_configuration(settings: Mapping[str, Any]) -> Endpoint:
        """Raises ValueError, with a message for the user, where the settings make no endpoint."""
        endpoint = Endpoint(
            name=settings.get("name", "").strip(),
            url=settings.get("url", "").strip(),
            expected_status=settings.get("expectedStatus", "2xx").replace(" ", ""),
            timeout_seconds=settings.get("timeout", 10),
            verify_tls=settings.get("verifyTls", True),
            content=settings.get("content") or None,
            authorization=settings.get("authorization") or None,
        )
        endpoint._validate()
        return endpoint

    @property
    def address(self) -> SplitResult:
        return urlsplit(self.url)

    @property
    def public_url(self) -> str:
        """Without the query, which may hold a secret; as long as a dimension's value may be."""
        return self.address._replace(query="", fragment="").geturl()[:_LONGEST_DIMENSION_VALUE]

    def expects(self, status: int) -> bool:
        return any(
            str(status).startswith(expected.rstrip("x"))
            for expected in self.expected_status.split(",")
        )

    def _validate(self) -> None:
        if not self.name or _UNSAFE_IN_DIMENSION.search(self.name):
            raise ValueError(f"{self.name!r} cannot name an endpoint: leave out quotes and backslashes")
        if _UNSAFE_IN_DIMENSION.search(self.url) or " " in self.url:
            raise ValueError(f"{self.name}: the URL must not hold spaces, quotes or backslashes")
        try:
            address, _ = self.address, self.address.port
        except ValueError as error:
            raise ValueError(f"{self.name}: the URL is not valid: {error}") from None
        if address.scheme not in ("http", "https") or not address.hostname:
            raise ValueError(f"{self.name}: the URL must begin with http:// or https:// and name a host")
        if address.username is not None:
            raise ValueError(f"{self.name}: give credentials as Authorization header, not in the URL")
        if not _STATUSES.fullmatch(self.expected_status):
            raise ValueError(f"{self.name}: expected statuses are written like 200 or 2xx,304")
