"""Asks the demo application for its statistics. Nothing in here knows of Dynatrace, so that it can be tested alone."""

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
        return Stats(*(answer[name] for name in Stats._fields))
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
