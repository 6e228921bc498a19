"""Predicates for the `find_…` methods of a plugin."""


def pgi_name(name):
    """Matches the process groups of this name."""
    return lambda entry: entry.group_name == name


def pgi_id(group_instance_id):
    """Matches the process group instance with this id."""
    return lambda entry: entry.group_instance_id == group_instance_id


def process_name(name):
    """Matches the processes of this name."""
    return lambda process: process.process_name == name
