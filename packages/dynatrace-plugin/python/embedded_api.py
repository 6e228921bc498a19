"""The processes of a host, as OneAgent sees them. Ids are 64-bit integers."""


class ProcessInfo:
    """A process."""

    def __init__(self, pid=1000, process_name="process_name", properties=None):
        self.pid = pid
        self.process_name = process_name
        self.properties = properties or {}


class ProcessSnapshotEntry:
    """A process group instance: the processes that belong together."""

    def __init__(
        self,
        process_type=0,
        group_instance_id=1,
        group_id=1,
        node_id=1,
        group_name="group_name",
        processes=None,
        properties=None,
    ):
        self.process_type = process_type
        self.group_instance_id = group_instance_id
        self.group_id = group_id
        self.node_id = node_id
        self.group_name = group_name
        self.processes = processes or []
        self.properties = properties or {}


class ProcessSnapshot:
    """The state of a host."""

    def __init__(self, host_id=1, entries=None, containers=None):
        self.host_id = host_id
        self.entries = entries or []
        self.containers = containers or []
