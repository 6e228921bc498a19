"""How a measurement says which entity it belongs to. `select` gives the entity's id, or None where there is none."""


class EntitySelector:
    """The base of all selectors."""

    def select(self, entities, entity_type):
        raise NotImplementedError


class FromPluginSelector(EntitySelector):
    """The entity that the plugin was activated for. This is what counts where nothing else is said."""

    def select(self, entities, entity_type):
        return entities.own_id(entity_type)


class ExplicitSelector(EntitySelector):
    """The entity with this id."""

    def __init__(self, entity_id):
        self.entity_id = entity_id

    def select(self, entities, entity_type):
        return self.entity_id


class ExplicitPgiSelector(ExplicitSelector):
    """The process group instance with this id."""


class HostSelector(EntitySelector):
    """The host."""

    def select(self, entities, entity_type):
        return entities.snapshot.host_id if entities.snapshot else None


class ListenPortPgiSelector(EntitySelector):
    """The process group instance that has a process listening on this port."""

    def __init__(self, port):
        self.port = port

    def select(self, entities, entity_type):
        for entry in entities.snapshot.entries if entities.snapshot else []:
            for process in entry.processes:
                ports = process.properties.get("ListeningPorts", "")
                if str(self.port) in (ports.split() if isinstance(ports, str) else map(str, ports)):
                    return entry.group_instance_id
        return None
