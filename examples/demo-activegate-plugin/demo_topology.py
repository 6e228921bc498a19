"""Asks the demo application for its topology. Nothing in here knows of Dynatrace, so that it can be tested alone."""

import base64
import http.client
import json
import urllib.error
import urllib.request
from typing import List, NamedTuple

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
    stat_counter: List[float]
    battery_level: float


class Device(NamedTuple):
    name: str
    ip: str
    stats: Stats


class Group(NamedTuple):
    name: str
    devices: List[Device]


def fetch_topology(url: str, user: str = "", password: str = "") -> List[Group]:
    """Raises Unauthorized or Unavailable, with a message for the user."""
    if not url.startswith(("http://", "https://")):
        raise Unavailable("{!r} is no address: it must begin with http:// or https://".format(url))
    try:
        with _OPENER.open(_request(url, user, password), timeout=TIMEOUT_SECONDS) as response:
            return [_group(group) for group in json.loads(response.read().decode("utf-8"))]
    except urllib.error.HTTPError as error:
        if error.code in (401, 403):
            raise Unauthorized("{} refuses the user {!r}: check user and password".format(url, user)) from error
        raise Unavailable("{} answered with status {}".format(url, error.code)) from error
    except OSError as error:
        raise Unavailable("{} does not answer: {}".format(url, getattr(error, "reason", error))) from error
    except (ValueError, KeyError, TypeError, http.client.HTTPException) as error:
        raise Unavailable("{} answered something else than a topology".format(url)) from error


def _request(url: str, user: str, password: str) -> urllib.request.Request:
    request = urllib.request.Request(url.rstrip("/") + "/topology")
    if user:
        credentials = "{}:{}".format(user, password).encode("utf-8")
        # Unredirected: no other server must get them.
        request.add_unredirected_header("Authorization", "Basic " + base64.b64encode(credentials).decode("ascii"))
    return request


def _group(answer: dict) -> Group:
    return Group(answer["name"], [_device(device) for device in answer["devices"]])


def _device(answer: dict) -> Device:
    stats = Stats(*(answer["stats"][name] for name in Stats._fields))
    return Device(answer["name"], answer["ip"], stats)
