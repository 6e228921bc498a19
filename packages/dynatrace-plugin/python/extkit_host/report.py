"""What one instance of the plugin sends."""
from extkit_host.measurements import Measurements

EVENTS = 100
TITLE_LENGTH = 1024
DESCRIPTION_LENGTH = 10240
EVENT_PROPERTIES = 100
EVENT_KEY_LENGTH = 100
EVENT_VALUE_LENGTH = 4000
PROPERTIES_PER_ENTITY = 20
PROPERTY_KEY_LENGTH = 99
PROPERTY_VALUE_LENGTH = 199


class Report:
    """Takes what the documented API reports. Whatever exceeds a limit of the environment is a problem."""

    def __init__(self, channel, metrics, entities, problems):
        self.problems = problems
        self.entities = entities
        entities.report = self
        self._channel = channel
        self._measurements = Measurements(channel, metrics, problems, need_entity=entities.snapshot is not None)
        self._events = 0
        self._properties = {}

    def begin_run(self):
        self.problems.begin_run()
        self._measurements.begin_run()
        self._events = 0
        self._properties = {}

    def end_run(self):
        self.entities.flush(self._channel)

    def measure(self, kind, key, value, dimensions, entity_of):
        self._measurements.add(kind, key, value, dimensions, entity_of)

    def add_property(self, key, value, entity):
        key, value = str(key), str(value)
        if len(key) > PROPERTY_KEY_LENGTH or len(value) > PROPERTY_VALUE_LENGTH:
            form = "The property '{}' is too long: its key must be shorter than 100 characters, its value than 200."
            self.problems.add("property-too-long", form.format(key[:PROPERTY_KEY_LENGTH]), key[:PROPERTY_KEY_LENGTH])
            return
        known = self._properties.setdefault(entity and entity["id"], set())
        if len(known) >= PROPERTIES_PER_ENTITY and key not in known:
            form = "More than {} properties of one entity: '{}' is dropped. Report fewer."
            self.problems.add("too-many-properties", form.format(PROPERTIES_PER_ENTITY, key), key)
            return
        known.add(key)
        self._channel.send("property", key=key, value=value, entity=entity)

    def add_event(self, event_type, title, description, properties, entity):
        self._events += 1
        if self._events > EVENTS:
            self.problems.add("too-many-events", "More than {} events in one run: the rest is dropped.".format(EVENTS))
            return
        items = [(str(key), str(value)) for key, value in (properties or {}).items()]
        if len(items) > EVENT_PROPERTIES:
            self._trimmed("properties", EVENT_PROPERTIES)
        self._channel.send(
            "event",
            eventType=event_type,
            title=self._trim(title, "title", TITLE_LENGTH),
            description=self._trim(description, "description", DESCRIPTION_LENGTH),
            properties={
                self._trim(key, "key of a property", EVENT_KEY_LENGTH): self._trim(
                    value, "value of a property", EVENT_VALUE_LENGTH
                )
                for key, value in items[:EVENT_PROPERTIES]
            },
            entity=entity,
        )

    def _trim(self, text, what, length):
        text = "" if text is None else str(text)
        if len(text) > length:
            self._trimmed(what, length, " characters")
        return text[:length]

    def _trimmed(self, what, length, unit=""):
        message = "The {} of an event exceeds {}{}: the rest is cut off.".format(what, length, unit)
        self.problems.add("event-too-long", message, what)
