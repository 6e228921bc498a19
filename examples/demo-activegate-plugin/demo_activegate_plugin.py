"""Reports the demo application to Dynatrace: its groups, their devices, and the statistics of each."""

from ruxit.api.base_plugin import RemoteBasePlugin
from ruxit.api.exceptions import AuthException, ConfigException

from demo_topology import Unauthorized, Unavailable, fetch_topology

# The names of what "stat_counter" holds, in its order.
SAMPLES = ("lowest", "middle", "highest")


class DemoActiveGatePlugin(RemoteBasePlugin):
    def query(self, **kwargs):
        """Runs every minute."""
        try:
            groups = fetch_topology(self.config["url"], self.config["user"], self.config["password"])
        except Unauthorized as error:
            raise AuthException(str(error)) from error
        except Unavailable as error:
            raise ConfigException(str(error)) from error
        for group in groups:
            self._report_group(group)

    def _report_group(self, group):
        # What identifies a group and a device must stay the same: another identifier is another entity.
        reported = self.topology_builder.create_group(group.name, group.name)
        reported.absolute("devices", len(group.devices))
        for device in group.devices:
            self._report_device(reported, device)

    def _report_device(self, group, device):
        stats = device.stats
        reported = group.create_device(device.name, device.name)
        reported.add_endpoint(device.ip, 80)
        reported.report_property("version", stats.version)

        reported.absolute("random", stats.random)
        reported.absolute("battery_level", stats.battery_level)
        for name, value in zip(SAMPLES, stats.stat_counter):
            reported.absolute("samples", value, {"sample": name})
        reported.state_metric("state", stats.state)

        # A counter that only grows: what is sent is by how much, so nothing comes from the first run.
        reported.relative("counter", stats.counter)
        reported.per_second("request_rate", stats.counter)

        if stats.state == "ERROR" and self.config["report_errors"]:
            reported.report_error_event("Error in the demo application", "{} is in error".format(device.name))
