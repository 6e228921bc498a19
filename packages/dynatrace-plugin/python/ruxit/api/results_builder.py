"""Reports for any entity that the plugin can name: by its id, by a selector, or as the one it was activated for."""
from ruxit.api.events import EventReporter
from ruxit.api.selectors import ExplicitSelector, FromPluginSelector


class ResultsBuilder(EventReporter):
    """What a plugin knows as `self.results_builder`."""

    def __init__(self, report):
        self._report = report

    def absolute(self, key, value, dimensions=None, entity_id=None, entity_selector=None):
        """Sends the value as it is."""
        self._measure("absolute", key, value, dimensions, entity_id, entity_selector)

    def relative(self, key, value, dimensions=None, entity_id=None, entity_selector=None):
        """Sends by how much a counter has grown since the previous run."""
        self._measure("relative", key, value, dimensions, entity_id, entity_selector)

    def per_second(self, key, value, dimensions=None, entity_id=None, entity_selector=None):
        """Sends by how much a counter has grown per second since the previous run."""
        self._measure("per_second", key, value, dimensions, entity_id, entity_selector)

    def state_metric(self, key, value, dimensions=None, entity_id=None, entity_selector=None):
        """Sends one of the states that the metric declares."""
        self._measure("state_metric", key, value, dimensions, entity_id, entity_selector)

    def add_absolute_result(self, result):
        self._measure("absolute", result.key, result.value, result.dimensions, None, result.entity_selector)

    def add_relative_result(self, result):
        self._measure("relative", result.key, result.value, result.dimensions, None, result.entity_selector)

    def add_per_second_result(self, result):
        self._measure("per_second", result.key, result.value, result.dimensions, None, result.entity_selector)

    def add_state_metric_result(self, result):
        self._measure("state_metric", result.key, result.value, result.dimensions, None, result.entity_selector)

    def report_property(self, key, value, entity_id=None, entity_selector=None, me_attribute=None):
        entity = self._report.entities.selected(self._selector(entity_id, entity_selector))
        self._report.add_property(key, value, entity)

    def add_property(self, plugin_property):
        selector = plugin_property.entity_selector
        self.report_property(plugin_property.key, plugin_property.value, entity_selector=selector)

    def _measure(self, kind, key, value, dimensions, entity_id, entity_selector):
        selector = self._selector(entity_id, entity_selector)
        self._report.measure(
            kind, key, value, dimensions, lambda metric: self._report.entities.selected(selector, metric.entity)
        )

    def _report_event(self, event_type, title, description, properties, entity_id=None, entity_selector=None):
        entity = self._report.entities.selected(self._selector(entity_id, entity_selector))
        self._report.add_event(event_type.value, title, description, properties, entity)

    @staticmethod
    def _selector(entity_id, entity_selector):
        if entity_selector is not None:
            return entity_selector
        return FromPluginSelector() if entity_id is None else ExplicitSelector(entity_id)
