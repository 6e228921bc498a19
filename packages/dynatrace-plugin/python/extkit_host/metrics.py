"""The metrics that plugin.json declares."""
import difflib

DEFAULT_TOP_X = 100
TUPLES_PER_TOP_X = 10


class DimensionMismatch(ValueError):
    """The plugin's call is wrong. It is raised where the call is made, as on a real host."""


class Metric:
    """A declared metric; `states` is None for one that has numbers."""

    def __init__(self, declared, entity):
        self.key = declared["key"]
        self.dimensions = declared.get("dimensions") or []
        self.states = declared.get("states")
        self.entity = entity
        limit = (declared.get("topxconfig") or {}).get("limit", DEFAULT_TOP_X)
        self.tuples = limit * TUPLES_PER_TOP_X if isinstance(limit, int) else DEFAULT_TOP_X * TUPLES_PER_TOP_X

    def check_dimensions(self, dimensions):
        """Raises DimensionMismatch unless the names are those of plugin.json."""
        expected, received = sorted(set(self.dimensions)), sorted(map(str, dimensions))
        if expected == received:
            return
        if not expected:
            raise DimensionMismatch("Dimension for metric '{}' provided but not expected.".format(self.key))
        told = (len(expected), len(received))
        if told[0] != told[1]:
            form = "Dimensions amount mismatch for metric '{}'. Expected: {} Received: {}"
            raise DimensionMismatch(form.format(self.key, *told))
        form = "Dimensions mismatch for metric '{}'. Expected: {} Received: {}"
        raise DimensionMismatch(form.format(self.key, ", ".join(expected), ", ".join(received)))


def declared_metrics(manifest):
    """By key. A timeseries goes before a statetimeseries of the same key."""
    metrics = {}
    for kind in ("statetimeseries", "timeseries"):
        for item in manifest.get("metrics", []):
            if kind in item:
                metrics[item[kind]["key"]] = Metric(item[kind], item.get("entity") or manifest.get("entity"))
    return metrics


def suggestion(word, known):
    """`: did you mean 'counter'?`, where something comes near; the known words otherwise."""
    near = difflib.get_close_matches(str(word), known, n=1)
    if near:
        return ": did you mean '{}'?".format(near[0])
    return ". Known: {}.".format(", ".join(sorted(known)[:10]) or "none")
