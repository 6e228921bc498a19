"""What every plugin extends."""
import logging

from ruxit.api.events import EventReporter
from ruxit.api.exceptions import ConfigException
from ruxit.api.monitored_entity import MonitoredEntity as _MonitoredEntity
from ruxit.api.results_builder import ResultsBuilder
from ruxit.api.topology_builder import TopologyBuilder


class MonitoredEntity(_MonitoredEntity, EventReporter):
    """An entity of the host that a OneAgent plugin reports for."""

    def property(self, key, value):
        self._report_property(key, value)

    event_performance = EventReporter.report_performance_event
    event_error = EventReporter.report_error_event
    event_availability = EventReporter.report_availability_event
    event_resource_contention = EventReporter.report_resource_contention_event
    event_custom_info = EventReporter.report_custom_info_event
    event_custom_deployment = EventReporter.report_custom_deployment_event
    event_custom_annotation = EventReporter.report_custom_annotation_event


class BasePlugin:
    """A OneAgent plugin. Its host sets the attributes before it calls anything."""

    config = {}
    activation = None
    results_builder = None
    agent_version = "1.299.0.0"

    def __init__(self, **kwargs):
        pass

    def __new__(cls, *args, **kwargs):
        plugin = super().__new__(cls)
        plugin.logger = logging.getLogger(cls.__module__)
        plugin._report = None
        plugin._snapshot = None
        return plugin

    def _bind(self, report, snapshot, config, activation):
        """For the host: what the plugin works with, there before its constructor runs."""
        self.config = config
        self.activation = activation
        self.results_builder = ResultsBuilder(report)
        self._report = report
        self._snapshot = snapshot

    def initialize(self, **kwargs):
        """Called once, before the first query."""

    def query(self, **kwargs):
        """Called once a run: collects and reports."""

    def close(self, **kwargs):
        """Called when the plugin ends, and after an error."""

    def get_monitored_entities(self, me_type=None):
        """Gives the entities that the plugin was activated for."""
        references = self._report.entities.own(me_type)
        return [MonitoredEntity(self._report, reference) for reference in references]

    def find_all_process_groups(self, predicate):
        return [entry for entry in self._entries() if predicate(entry)]

    def find_single_process_group(self, predicate):
        """Raises ConfigException unless exactly one matches."""
        return _single("pgi", self.find_all_process_groups(predicate))

    def find_all_processes(self, predicate):
        return [process for entry in self._entries() for process in entry.processes if predicate(process)]

    def find_single_process(self, predicate):
        """Raises ConfigException unless exactly one matches."""
        return _single("process", self.find_all_processes(predicate))

    def _entries(self):
        return self._snapshot.entries if self._snapshot else []


class RemoteBasePlugin(BasePlugin):
    """An ActiveGate plugin."""

    topology_builder = None

    def _bind(self, report, snapshot, config, activation):
        super()._bind(report, snapshot, config, activation)
        self.topology_builder = TopologyBuilder(report)


def _single(kind, found):
    if len(found) != 1:
        raise ConfigException("Expected exactly 1 {} to match predicate found: {}".format(kind, len(found)))
    return found[0]
