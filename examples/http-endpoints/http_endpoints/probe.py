"""Asks an endpoint once and tells how it went. Knows nothing of Dynatrace."""

from __future__ import annotations

import ssl
import time
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection

from .endpoint import Endpoint

_CHUNK = 64 * 1024
_LARGEST_BODY = 10 * 1024 * 1024
_SECONDS_PER_DAY = 86_400


class Reason(Enum):
    """Why an endpoint counts as unavailable."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    TLS = "tls"
    PROTOCOL = "protocol"
    STATUS = "status"
    CONTENT = "content"


@dataclass(frozen=True)
class Answer:
    status: int
    connect_milliseconds: float
    """Until the connection stood, the TLS handshake included."""
    response_milliseconds: float
    """From the request to the last byte of the body."""
    body: bytes
    certificate_days_left: float | None
    """None without TLS, and where the certificate is not verified."""


@dataclass(frozen=True)
class Failure:
    reason: Reason
    message: str


@dataclass(frozen=True)
class Result:
    """An answer, a failure, or both: an answer other than the expected one is a failure too."""

    answer: Answer | None = None
    failure: Failure | None = None


def probe(endpoint: Endpoint, tls: ssl.SSLContext | None = None) -> Result:
    """Sends one GET. Redirects are not followed: what the endpoint itself answers is what is monitored.

    `tls` replaces the system's trusted authorities.
    """
    try:
        answer = _ask(endpoint, tls or _tls_context(endpoint.verify_tls))
    except TimeoutError:
        return Result(failure=Failure(Reason.TIMEOUT, f"no answer within {endpoint.timeout_seconds} s"))
    except ssl.SSLError as error:
        return Result(failure=Failure(Reason.TLS, getattr(error, "verify_message", "") or str(error)))
    except (OSError, UnicodeError) as error:
        return Result(failure=Failure(Reason.UNREACHABLE, str(error)))
    except HTTPException as error:
        return Result(failure=Failure(Reason.PROTOCOL, f"not an HTTP answer: {error!r}"))
    return Result(answer, _judge(endpoint, answer))


def _ask(endpoint: Endpoint, tls: ssl.SSLContext) -> Answer:
    connection = _connection(endpoint, tls)
    try:
        started = time.perf_counter()
        connection.connect()
        connected = time.perf_counter()
        days_left = _certificate_days_left(connection)
        connection.request("GET", _request_target(endpoint), headers=_headers(endpoint))
        response = connection.getresponse()
        body = _read(response, deadline=started + endpoint.timeout_seconds)
        finished = time.perf_counter()
    finally:
        connection.close()
    return Answer(
        status=response.status,
        connect_milliseconds=round((connected - started) * 1000, 3),
        response_milliseconds=round((finished - connected) * 1000, 3),
        body=body,
        certificate_days_left=days_left,
    )


def _judge(endpoint: Endpoint, answer: Answer) -> Failure | None:
    if not endpoint.expects(answer.status):
        return Failure(Reason.STATUS, f"answered {answer.status}, expected {endpoint.expected_status}")
    if endpoint.content is not None and endpoint.content.encode() not in answer.body:
        return Failure(Reason.CONTENT, "the body does not hold the expected text")
    return None


def _connection(endpoint: Endpoint, tls: ssl.SSLContext) -> HTTPConnection:
    address = endpoint.address
    host = address.hostname or ""
    if address.scheme == "https":
        return HTTPSConnection(host, address.port, timeout=endpoint.timeout_seconds, context=tls)
    return HTTPConnection(host, address.port, timeout=endpoint.timeout_seconds)


@lru_cache
def _tls_context(verify: bool) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _request_target(endpoint: Endpoint) -> str:
    path = endpoint.address.path or "/"
    return f"{path}?{endpoint.address.query}" if endpoint.address.query else path


def _headers(endpoint: Endpoint) -> dict[str, str]:
    headers = {"User-Agent": "extkit-http-endpoints", "Accept": "*/*", "Connection": "close"}
    if endpoint.authorization is not None:
        headers["Authorization"] = endpoint.authorization
    return headers


def _read(response: HTTPResponse, deadline: float) -> bytes:
    """Reads the body, or its first 10 MB. The socket's timeout bounds one read; the deadline bounds them all."""
    body = bytearray()
    while len(body) < _LARGEST_BODY and (chunk := response.read1(_CHUNK)):
        body += chunk
        if time.perf_counter() > deadline:
            raise TimeoutError
    return bytes(body)


def _certificate_days_left(connection: HTTPConnection) -> float | None:
    if not isinstance(connection.sock, ssl.SSLSocket):
        return None
    # An unverified certificate is not parsed: it comes as an empty dictionary.
    expiry = (connection.sock.getpeercert() or {}).get("notAfter")
    if not isinstance(expiry, str):
        return None
    return round((ssl.cert_time_to_seconds(expiry) - time.time()) / _SECONDS_PER_DAY, 2)
