"""When a plugin runs, and for what."""
import re

REMOTE_NAME = re.compile("^custom.remote")


class RemoteActivation:
    """An ActiveGate plugin runs once for each endpoint that is configured; the simulated one is called so."""

    endpoint_name = "Test configuration"
    config_id = 123
    entry = None


class LocalActivation:
    """A OneAgent plugin runs for an entry of the snapshot, or for the host (then `entry` is the first that fits)."""

    def __init__(self, entry):
        self.entry = entry

    @property
    def name(self):
        return "{} ({})".format(self.entry.group_name, self.entry.group_instance_id)


def is_remote(manifest):
    return bool(REMOTE_NAME.search(manifest["name"]))


def activations(manifest, snapshot, process_types):
    """One for each instance of the plugin that would run. `process_types` are the names of the ids 0, 1 and so on."""
    if is_remote(manifest):
        return [RemoteActivation()]
    criteria = _Criteria(manifest, process_types)
    matching = [entry for entry in snapshot.entries if criteria.match(entry)]
    first = matching[0] if matching else None
    if manifest.get("entity") == "HOST":
        fits = not criteria.technologies or any(criteria.match_technologies(entry) for entry in snapshot.entries)
        return [LocalActivation(None)] if fits else []
    if manifest["source"].get("activation") in ("Singleton", "PgiNameSingleton"):
        return [LocalActivation(first)]
    return [] if criteria.are_empty() else [LocalActivation(entry) for entry in matching]


class _Criteria:
    """What plugin.json says of the processes it is for. A criterion that is left out fits all."""

    def __init__(self, manifest, process_types):
        source = manifest["source"]
        names = manifest.get("processTypeNames") or []
        self.types = set(manifest.get("processTypes") or [])
        self.types.update(process_types.index(name) for name in names if name in process_types)
        # Types that no snapshot can name still are a criterion.
        self.restricts_types = bool(self.types or names)
        self.technologies = {str(each).upper() for each in manifest.get("technologies") or []}
        self.name = source.get("activation_name_pattern") or source.get("activation_pgi_name_pattern")

    def are_empty(self):
        return not (self.restricts_types or self.technologies or self.name)

    def match(self, entry):
        if self.restricts_types and entry.process_type not in self.types:
            return False
        if self.name and not re.search(self.name, entry.group_name):
            return False
        return self.match_technologies(entry)

    def match_technologies(self, entry):
        told = str(entry.properties.get("Technologies", ""))
        return not self.technologies or bool(self.technologies & {each.strip().upper() for each in told.split(",")})
