"""An entity that a plugin reports for."""


class MonitoredEntity:
    """An entity of the host. `reference` is its type, id and name, as the report knows it."""

    def __init__(self, report, reference):
        self._report = report
        self._reference = reference

    @property
    def id(self):
        """An integer of 64 bits."""
        return int(self._reference["id"])

    def absolute(self, key, value, dimensions=None):
        """Sends the value as it is."""
        self._measure("absolute", key, value, dimensions)

    def relative(self, key, value, dimensions=None):
        """Sends by how much a counter has grown since the previous run."""
        self._measure("relative", key, value, dimensions)

    def per_second(self, key, value, dimensions=None):
        """Sends by how much a counter has grown per second since the previous run."""
        self._measure("per_second", key, value, dimensions)

    def state_metric(self, key, value, dimensions=None):
        """Sends one of the states that the metric declares."""
        self._measure("state_metric", key, value, dimensions)

    def _measure(self, kind, key, value, dimensions):
        self._report.measure(kind, key, value, dimensions, lambda metric: self._reference)

    def _report_event(self, event_type, title, description, properties):
        self._report.add_event(event_type.value, title, description, properties, self._reference)

    def _report_property(self, key, value):
        self._report.add_property(key, value, self._reference)
