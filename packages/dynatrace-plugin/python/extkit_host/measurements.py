"""What becomes of the values that a plugin measures."""
import math
import numbers
import time

from extkit_host.metrics import DimensionMismatch, suggestion

MEASUREMENTS_PER_RUN = 100000


class Measurements:
    """The values of one instance: checked against plugin.json, and turned into what is sent.

    `need_entity`: on a host, a value that belongs to no entity is lost.
    """

    def __init__(self, channel, metrics, problems, need_entity):
        self._channel = channel
        self._metrics = metrics
        self._problems = problems
        self._need_entity = need_entity
        self._count = 0
        self._tuples = {}
        self._previous = {}
        self._current = {}

    def begin_run(self):
        self._count = 0
        self._tuples = {}
        self._previous, self._current = self._current, {}

    def add(self, kind, key, value, dimensions, entity_of):
        """`entity_of` gives the entity of a metric.

        Raises DimensionMismatch where the dimensions are not those of plugin.json; all else is told as a problem.
        """
        metric = self._metrics.get(key)
        if metric is None:
            message = "plugin.json declares no metric '{}'{}".format(key, suggestion(key, list(self._metrics)))
            self._problems.add("unknown-metric", message + " Its values are dropped.", str(key))
            return
        dimensions = self._checked_dimensions(metric, dimensions)
        entity = entity_of(metric)
        if entity is None and self._need_entity:
            form = "The selector finds no entity for metric '{}': the value is dropped. Does the snapshot have one?"
            self._problems.add("no-entity", form.format(metric.key), metric.key)
            return
        if metric.states is None:
            value = self._number(metric, kind, value)
        else:
            value = self._state(metric, value)
        if value is not None and kind in ("relative", "per_second"):
            value = self._growth(metric, kind, value, dimensions, entity)
        if value is not None and self._is_taken(metric, dimensions):
            self._channel.send("metric", key=metric.key, value=value, dimensions=dimensions, entity=entity)

    def _checked_dimensions(self, metric, dimensions):
        dimensions = dict(dimensions or {})
        try:
            metric.check_dimensions(dimensions)
        except DimensionMismatch as mismatch:
            expected = ", ".join(map(repr, metric.dimensions))
            advice = " Give it {}, or change the metric's dimensions in plugin.json."
            advice = advice.format("the dimensions " + expected if expected else "no dimensions")
            self._problems.add("wrong-dimensions", str(mismatch) + advice, metric.key)
            raise
        for name, value in dimensions.items():
            if not isinstance(value, str):
                form = "The dimension '{}' of metric '{}' is {}: it must be a text."
                self._problems.add("wrong-type", form.format(name, metric.key, _kind_of(value)), metric.key)
        return {str(name): str(value) for name, value in dimensions.items()}

    def _number(self, metric, kind, value):
        if kind == "state_metric":
            form = "'{}' is a metric of numbers: report it with absolute(), or declare it as a statetimeseries."
            self._problems.add("wrong-type", form.format(metric.key), metric.key)
            return None
        # Decimal is no Real, yet has an exact value.
        if not isinstance(value, numbers.Real) and not type(value).__name__ == "Decimal":
            form = "The value of metric '{}' is {}: it must be a number, such as float(value). It is dropped."
            self._problems.add("wrong-type", form.format(metric.key, _kind_of(value)), metric.key)
            return None
        try:
            as_float = float(value)
        except OverflowError:
            as_float = math.inf
        if not math.isfinite(as_float):
            form = "The value of metric '{}' is {}: only finite numbers can be stored. It is dropped."
            self._problems.add("wrong-type", form.format(metric.key, as_float), metric.key)
            return None
        return int(value) if isinstance(value, int) else as_float

    def _state(self, metric, value):
        if not isinstance(value, str):
            form = "The value of metric '{}' is {}: it must be one of the states {}. It is dropped."
            message = form.format(metric.key, _kind_of(value), ", ".join(metric.states))
            self._problems.add("wrong-type", message, metric.key)
            return None
        if value not in metric.states:
            known = suggestion(value, metric.states)
            message = "'{}' is not a state of metric '{}'{}".format(value, metric.key, known)
            self._problems.add("unknown-state", message + " It is dropped; plugin.json lists the states.", metric.key)
            return None
        return value

    def _growth(self, metric, kind, value, dimensions, entity):
        """None in the first run, and where the counter was reset. Integers are subtracted exactly."""
        if isinstance(value, str):
            form = "'{}' is a state metric: it cannot be {}. Report it with state_metric()."
            self._problems.add("wrong-type", form.format(metric.key, kind), metric.key)
            return None
        series = (metric.key, tuple(sorted(dimensions.items())), entity and entity["id"], kind)
        now = time.monotonic()
        self._current[series] = (value, now)
        if series not in self._previous:
            return None
        before, then = self._previous[series]
        growth = value - before
        if growth < 0 or now == then:
            return None
        return growth if kind == "relative" else growth / (now - then)

    def _is_taken(self, metric, dimensions):
        self._count += 1
        if self._count > MEASUREMENTS_PER_RUN:
            form = "More than {} values in one run: the rest is dropped. Report fewer."
            self._problems.add("too-many-measurements", form.format(MEASUREMENTS_PER_RUN))
            return False
        tuples = self._tuples.setdefault(metric.key, set())
        tuples.add(tuple(dimensions.values()))
        if len(tuples) > metric.tuples:
            form = "Metric '{}' has more than {} combinations of dimension values: the rest is dropped."
            advice = " Report fewer, or raise its topxconfig.limit in plugin.json."
            self._problems.add("too-many-dimensions", form.format(metric.key, metric.tuples) + advice, metric.key)
            return False
        return True


def _kind_of(value):
    return "None" if value is None else "a {}".format(type(value).__name__)
