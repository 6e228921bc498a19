"""What a plugin hands to the `add_…` methods of its results builder."""
from ruxit.api.selectors import FromPluginSelector


class PluginMeasurement:
    """A value of a metric."""

    def __init__(self, key, value, dimensions=None, entity_selector=None):
        self.key = key
        self.value = value
        self.dimensions = dimensions or {}
        self.entity_selector = entity_selector or FromPluginSelector()


class PluginProperty:
    """A property of an entity: two texts."""

    def __init__(self, key, value, me_attribute=None, entity_selector=None):
        self.key = key
        self.value = value
        self.me_attribute = me_attribute
        self.entity_selector = entity_selector or FromPluginSelector()
