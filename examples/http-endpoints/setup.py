"""Gives the wheel the version of extension/extension.yaml. Everything else is in pyproject.toml."""

import re
from pathlib import Path

from setuptools import setup

manifest = Path(__file__).parent / "extension" / "extension.yaml"
found = re.search(r"^version:\s*[\"']?([0-9.]+)", manifest.read_text(encoding="utf-8"), re.MULTILINE)
if found is None:
    raise SystemExit(f"{manifest} has no version")

setup(version=found.group(1))
