"""The snapshot of a simulated host. Its shape was checked before; Python's integers keep the ids exact."""
import json

from embedded_api import ProcessInfo, ProcessSnapshot, ProcessSnapshotEntry


def parse_snapshot(text):
    told = json.loads(text)
    entries = [_entry(entry) for entry in told.pop("entries", [])]
    return ProcessSnapshot(entries=entries, **_with_numbers(told))


def _entry(told):
    processes = [ProcessInfo(**_with_numbers(process)) for process in told.pop("processes", [])]
    return ProcessSnapshotEntry(processes=processes, **_with_numbers(told))


_NUMBERS = ("host_id", "process_type", "group_instance_id", "group_id", "node_id", "pid")


def _with_numbers(told):
    """Some snapshots write an id as a text."""
    return {key: int(value) if key in _NUMBERS else value for key, value in told.items()}
