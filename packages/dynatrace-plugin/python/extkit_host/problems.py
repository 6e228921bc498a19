"""What the environment would drop or refuse."""
from extkit_host import source_line


class Problems:
    """Tells each problem once a run: a loop with a mistake in it is one mistake."""

    def __init__(self, channel, directory):
        self._channel = channel
        self._directory = directory
        self._told = set()

    def begin_run(self):
        self._told.clear()

    def add(self, code, message, key=None):
        place = source_line.of_caller(self._directory)
        if (code, key, place) in self._told:
            return
        self._told.add((code, key, place))
        self._channel.send("problem", code=code, message=message + (" ({})".format(place) if place else ""), key=key)
