"""Runs pip as if on another machine: environment markers say what they say there.

pip's options --platform and --python-version choose among files, but its markers (`; sys_platform == "win32"`) always speak
of the running interpreter. So pip would look for what the target does not need, and not for what it does.
"""

import json
import os
import runpy
import sys

from pip._vendor.packaging import markers

# pip starts others of its kind to build packages, and these run here.
target = json.loads(os.environ.pop("EXTKIT_TARGET_MARKERS"))
running = markers.default_environment


def default_environment():
    return {**running(), **target}


markers.default_environment = default_environment

if not all(markers.Marker(f"{name} == {value!r}").evaluate() for name, value in target.items()):
    sys.exit("ERROR: This version of pip does not let itself be told the target's environment markers. Install another one.")

sys.argv[0] = "pip"
runpy.run_module("pip", run_name="__main__", alter_sys=True)
