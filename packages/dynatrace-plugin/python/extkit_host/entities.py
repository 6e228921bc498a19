"""The entities that an instance of the plugin may report for."""
from extkit_host import entity_ids

GROUPS = 500
DEVICES = 5000


class Entities:
    """Those it was activated for, those of the snapshot, and those that it makes known itself in this run."""

    def __init__(self, snapshot, entry, problems):
        self.snapshot = snapshot
        self.report = None
        self._entry = entry
        self._problems = problems
        self._groups = {}
        self._devices = {}

    def own(self, entity_type=None):
        """References to the entities of the activation, of one type or of all."""
        types = [entity_type] if entity_type else ["HOST", "PROCESS_GROUP", "PROCESS_GROUP_INSTANCE"]
        ids = [(each, self.own_id(each)) for each in types]
        return [self._reference(each, entity_id) for each, entity_id in ids if entity_id is not None]

    def own_id(self, entity_type):
        if self.snapshot is None:
            return None
        if entity_type == "HOST" or self._entry is None:
            return self.snapshot.host_id
        return self._entry.group_id if entity_type == "PROCESS_GROUP" else self._entry.group_instance_id

    def selected(self, selector, entity_type=None):
        """A reference, or None where the selector finds nothing. An ActiveGate has no entities of its own."""
        if entity_type is None:
            entity_type = "PROCESS_GROUP_INSTANCE" if self._entry else "HOST"
        entity_id = selector.select(self, entity_type)
        if entity_id is None:
            return None
        if self._entry is None and self.snapshot and entity_id == self.snapshot.host_id:
            entity_type = "HOST"
        return self._reference(entity_type, entity_id)

    def group(self, identifier, name, make):
        reference = _reference("CUSTOM_DEVICE_GROUP", entity_ids.group_id(identifier), name)
        if reference["id"] not in self._groups:
            self._limit(self._groups, GROUPS, "too-many-groups", "groups")
            self._groups[reference["id"]] = make(self.report, reference, identifier)
        return self._groups[reference["id"]]

    def device(self, group, identifier, name, make):
        reference = _reference("CUSTOM_DEVICE", entity_ids.device_id(group.id, identifier), name)
        if reference["id"] not in self._devices:
            self._limit(self._devices, DEVICES, "too-many-devices", "devices")
            self._devices[reference["id"]] = make(self.report, reference, identifier, group)
        return self._devices[reference["id"]]

    def flush(self, channel):
        """Tells the topology, as far as the environment would take it, and forgets it."""
        for group in list(self._groups.values())[:GROUPS]:
            channel.send("entity", entity=group._reference, endpoints=[])
        for device in list(self._devices.values())[:DEVICES]:
            parent = device.group._reference
            channel.send("entity", entity=device._reference, parent=parent, endpoints=device.endpoints)
        self._groups, self._devices = {}, {}

    def _reference(self, entity_type, entity_id):
        return _reference(entity_type, entity_id, self._name(entity_id))

    def _name(self, entity_id):
        for entry in self.snapshot.entries if self.snapshot else []:
            if entity_id in (entry.group_instance_id, entry.group_id):
                return entry.group_name
        return None

    def _limit(self, known, limit, code, things):
        if len(known) >= limit:
            message = "More than {} {}: the environment takes no more of them. Report fewer."
            self._problems.add(code, message.format(limit, things))


def _reference(entity_type, entity_id, name):
    reference = {"type": entity_type, "id": str(entity_id)}
    if name is not None:
        reference["name"] = str(name)
    return reference
