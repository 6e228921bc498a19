import type { ProjectNames } from './project-names.ts';

/** Without the SDK, so that it can be tested without Dynatrace. */
export const lookupModule = `"""Measures. Nothing in here knows of Dynatrace, so that it can be tested alone."""

import socket
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Lookup:
    milliseconds: float
    addresses: frozenset[str]


def look_up(host: str) -> Lookup:
    """Looks up the addresses of a host.

    Raises OSError where the name is not known, and UnicodeError where it cannot be a name.
    """
    started = time.perf_counter()
    answers = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    elapsed = time.perf_counter() - started
    return Lookup(round(elapsed * 1000, 3), frozenset(address[0] for *_, address in answers))
`;

export function mainModule({ extension, prefix, title }: ProjectNames): string {
  return `"""${title}: reports to Dynatrace what lookup.py measures."""

from dynatrace_extension import EndpointStatus, EndpointStatuses, Extension, MetricType, Status, StatusValue

from .lookup import look_up


class ExtensionImpl(Extension):
    def query(self) -> EndpointStatuses:
        """Runs every minute."""
        statuses = EndpointStatuses()
        for endpoint in self.activation_config["endpoints"]:
            statuses.add_endpoint_status(self.report(endpoint["host"]))
        return statuses

    def report(self, host: str) -> EndpointStatus:
        dimensions = {"hostname": host}
        try:
            lookup = look_up(host)
        except (OSError, UnicodeError) as error:
            self.report_metric("${prefix}.lookup.failures.count", 1, dimensions, metric_type=MetricType.DELTA)
            return EndpointStatus(host, StatusValue.DEVICE_CONNECTION_ERROR, str(error))
        self.report_metric("${prefix}.lookup.time", lookup.milliseconds, dimensions)
        self.report_metric("${prefix}.lookup.addresses", len(lookup.addresses), dimensions)
        self.report_metric("${prefix}.lookup.failures.count", 0, dimensions, metric_type=MetricType.DELTA)
        return EndpointStatus(host, StatusValue.OK)

    def fastcheck(self) -> Status:
        """Runs once, when an ActiveGate is asked whether it can take this configuration."""
        return Status(StatusValue.OK)


def main() -> None:
    ExtensionImpl(name="${extension}").run()


if __name__ == "__main__":
    main()
`;
}

export function lookupTest({ module }: ProjectNames): string {
  return `import unittest

from ${module}.lookup import look_up


class LookUpTest(unittest.TestCase):
    def test_gives_the_addresses_and_the_time(self) -> None:
        lookup = look_up("127.0.0.1")
        self.assertEqual(lookup.addresses, {"127.0.0.1"})
        self.assertGreaterEqual(lookup.milliseconds, 0)

    def test_refuses_what_cannot_be_a_name(self) -> None:
        with self.assertRaises(UnicodeError):
            look_up("a" * 64 + ".example")


if __name__ == "__main__":
    unittest.main()
`;
}

export function pyproject({ project, module, title }: ProjectNames): string {
  return `[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = "${project}"
description = "Dynatrace extension: ${title}"
requires-python = ">=3.10"
dependencies = ["dt-extensions-sdk>=1.10,<2"]
# setup.py takes it from extension/extension.yaml.
dynamic = ["version"]

[project.optional-dependencies]
dev = ["dt-extensions-sdk[cli]>=1.10,<2"]

[tool.setuptools]
packages = ["${module}"]
`;
}

/** The same for every project: there is one place to change the version. */
export const SETUP = `"""Gives the wheel the version of extension/extension.yaml. Everything else is in pyproject.toml."""

import re
from pathlib import Path

from setuptools import setup

manifest = Path(__file__).parent / "extension" / "extension.yaml"
found = re.search(r"^version:\\s*[\\"']?([0-9.]+)", manifest.read_text(encoding="utf-8"), re.MULTILINE)
if found is None:
    raise SystemExit(f"{manifest} has no version")

setup(version=found.group(1))
`;
