"""The custom devices of an ActiveGate plugin, and their groups."""
from ruxit.api.events import EventReporter
from ruxit.api.exceptions import ConfigException
from ruxit.api.monitored_entity import MonitoredEntity

PORTS_PER_DEVICE = 100


class _Element(MonitoredEntity, EventReporter):
    def __init__(self, report, reference, identifier):
        super().__init__(report, reference)
        self.identifier = identifier
        self.name = reference["name"]

    def report_property(self, key, value, me_attribute=None):
        """Tells a property of the entity: two texts."""
        self._report_property(key, value)


class Device(_Element):
    """A custom device: a database, a router, a service."""

    def __init__(self, report, reference, identifier, group):
        super().__init__(report, reference, identifier)
        self.group = group
        self.endpoints = []
        self._ports = 0

    # The names of the parameters are the documented ones.
    def add_endpoint(self, ip, port=None, dnsNames=None, port_list=None, range_list=None):  # noqa: N803
        """Tells an address of the device, so that its traffic is recognised.

        Raises ConfigException where the device has more than 100 ports in one run.
        """
        ports = ([] if port is None else [str(port)]) + [str(each) for each in port_list or []]
        ranges = [(int(first), int(last)) for first, last in range_list or []]
        self._ports += len(ports) + sum(last - first + 1 for first, last in ranges)
        if self._ports > PORTS_PER_DEVICE:
            message = "The device '{}' has more than {} ports.".format(self.name, PORTS_PER_DEVICE)
            self._report.problems.add("too-many-ports", message + " Report only those that it listens on.")
            raise ConfigException(message)
        ports += ["{}-{}".format(first, last) for first, last in ranges]
        names = [dnsNames] if isinstance(dnsNames, str) else dnsNames or []
        for host in [ip] + list(names):
            # An IPv6 address is told from its port by brackets.
            address = "[{}]".format(host) if ports and ":" in str(host) else str(host)
            self.endpoints += ["{}:{}".format(address, each) for each in ports] or [address]


class Group(_Element):
    """A group of custom devices."""

    def create_device(self, identifier, display_name=None, name=None):
        """Gives the device with this identifier, which is unique in its group."""
        return self._report.entities.device(self, identifier, display_name or name or identifier, Device)

    # Earlier versions called a device an element.
    create_element = create_device


class TopologyBuilder:
    """What a plugin knows as `self.topology_builder`."""

    def __init__(self, report):
        self._report = report

    def create_group(self, identifier, group_name=None, name=None):
        """Gives the group with this identifier, which is unique in the environment."""
        return self._report.entities.group(identifier, group_name or name or identifier, Group)
