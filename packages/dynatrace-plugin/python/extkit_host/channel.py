"""The way to the simulator: a line of JSON for each thing that happened."""
import threading
from json import dumps
from os import dup, dup2, getpid, write
from time import time

# Characters of a text that are told: a plugin may raise or print whatever it has read.
LONGEST = 100000


class Channel:
    """Takes observations from any thread. It is what was stdout: what the plugin prints there goes to stderr.

    Nothing here is looked up when it is needed, for a plugin may replace what modules hold.
    """

    def __init__(self):
        # No process that the plugin starts inherits a duplicate, so none can hold the channel open.
        self._descriptor = dup(1)
        dup2(2, 1)
        self._lock = threading.RLock()
        self._process = getpid()

    def send(self, observation_type, **fields):
        """Whatever is None is left out. Does nothing once the simulator is gone, nor for a fork of the plugin but log."""
        if observation_type != "log" and getpid() != self._process:
            return
        told = {"type": observation_type, "time": int(time() * 1000)}
        told.update((name, _cut(value)) for name, value in fields.items() if value is not None)
        line = memoryview(dumps(told).encode("ascii") + b"\n")
        with self._lock:
            try:
                while line:
                    line = line[write(self._descriptor, line):]
            except OSError:
                return


def _cut(value):
    return value[:LONGEST] if isinstance(value, str) else value
