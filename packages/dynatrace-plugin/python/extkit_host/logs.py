"""Everything that a plugin prints or logs, as log observations."""
import io
import logging
import sys
import threading

from extkit_host.channel import LONGEST


class LogStream(io.TextIOBase):
    """Stands in for stdout or stderr: a line printed is a line logged."""

    encoding = "utf-8"
    errors = "replace"

    def __init__(self, channel, level, original):
        super().__init__()
        self._channel = channel
        self._level = level
        self._original = original
        self._pending = ""
        self._lock = threading.RLock()

    @property
    def buffer(self):
        return self._original.buffer

    def fileno(self):
        return self._original.fileno()

    def writable(self):
        return True

    def write(self, text):
        with self._lock:
            *lines, self._pending = (self._pending + text).split("\n")
            for line in lines:
                self._log(line)
            if len(self._pending) > LONGEST:
                self.end_line()
        return len(text)

    def end_line(self):
        """A run that is over leaves no half of a line behind."""
        with self._lock:
            line, self._pending = self._pending, ""
            self._log(line)

    def _log(self, line):
        if line.strip():
            self._channel.send("log", level=self._level, message=line.rstrip())


class ChannelHandler(logging.Handler):
    """Sends what goes through Python's logging."""

    def __init__(self, channel):
        super().__init__()
        self._channel = channel

    def emit(self, record):
        try:
            self._channel.send("log", level=_level_name(record.levelno), message=self.format(record))
        except Exception:  # The plugin's arguments do not fit its format: logging has words for that.
            self.handleError(record)


def _level_name(level):
    if level >= logging.ERROR:
        return "error"
    if level >= logging.WARNING:
        return "warning"
    return "info" if level >= logging.INFO else "debug"


def capture(channel):
    """From now on, what is printed and logged goes to the channel. Gives the streams that stand in."""
    sys.stdout = LogStream(channel, "info", sys.__stdout__)
    sys.stderr = LogStream(channel, "warning", sys.__stderr__)
    logging.root.setLevel(logging.DEBUG)
    logging.root.addHandler(ChannelHandler(channel))
    return sys.stdout, sys.stderr
