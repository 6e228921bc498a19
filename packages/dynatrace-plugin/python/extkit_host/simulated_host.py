"""What all instances of a plugin share."""
import json

from extkit_host import logs
from extkit_host.activation import activations, is_remote
from extkit_host.configuration import configure
from extkit_host.instance import Instance
from extkit_host.metrics import declared_metrics
from extkit_host.plugin_class import load_plugin_class
from extkit_host.problems import Problems
from extkit_host.refusal import Refusal
from extkit_host.snapshot_file import parse_snapshot


class SimulatedHost:
    """Stands in for the plugin module of an ActiveGate or a OneAgent.

    `start` holds the texts of `manifest`, of `configuration` and `snapshot` or None, and `processTypes`, whose indices
    are their ids. Raises Refusal.
    """

    def __init__(self, channel, directory, start):
        self.channel = channel
        self.directory = directory
        self.manifest = json.loads(start["manifest"])
        self.problems = Problems(channel, directory)
        self.remote = is_remote(self.manifest)
        self.metrics = declared_metrics(self.manifest)
        self.snapshot = parse_snapshot(start["snapshot"]) if start.get("snapshot") else None
        given = json.loads(start["configuration"]) if start.get("configuration") else None
        self.config = configure(self.manifest, given, self.problems.add, lambda text: self.log("warning", text))
        self._streams = logs.capture(channel)
        # Known before the plugin's first line runs: whatever it prints is masked.
        channel.send("secrets", secrets=self.config.secrets())
        self.plugin_class = load_plugin_class(self.manifest, directory, self.remote)
        found = self._activations(start["processTypes"])
        self._instances = [Instance(self, each, each.name if len(found) > 1 else None) for each in found]
        self._iteration = 0

    def run(self):
        self._iteration += 1
        for instance in self._instances:
            instance.run()
        self.channel.send("run", iteration=self._iteration)

    def close(self):
        for instance in self._instances:
            instance.close()
        self.end_lines()

    def log(self, level, message):
        self.channel.send("log", level=level, message=message)

    def end_lines(self):
        for stream in self._streams:
            stream.end_line()

    def _activations(self, process_types):
        found = activations(self.manifest, self.snapshot, process_types)
        if not found:
            raise Refusal(
                "No entry of the snapshot makes the plugin run: give it an entry whose process_type, Technologies"
                " and group_name are those that plugin.json asks for."
            )
        if not self.remote and found[0].entry is None and self.manifest.get("entity") != "HOST":
            self.log("warning", "No entry of the snapshot fits plugin.json: the plugin reports for the host.")
        return found
