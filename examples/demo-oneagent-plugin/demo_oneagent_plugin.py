"""Reports the demo application to Dynatrace: the process that OneAgent found, and its statistics."""

from ruxit.api.base_plugin import BasePlugin
from ruxit.api.exceptions import AuthException, ConfigException
from ruxit.api.snapshot import pgi_name

from demo_stats import Unauthorized, Unavailable, fetch_stats


class DemoOneAgentPlugin(BasePlugin):
    def query(self, **kwargs):
        """Runs every minute."""
        # Where there is no such process group, or more than one, the status is ERROR_CONFIG.
        process_group = self.find_single_process_group(pgi_name(self.config["process_group"]))
        entity_id = process_group.group_instance_id
        url = "http://localhost:{}".format(_listening_port(process_group))
        try:
            stats = fetch_stats(url, self.config["user"], self.config["password"])
        except Unauthorized as error:
            raise AuthException(str(error)) from error
        except Unavailable as error:
            raise ConfigException(str(error)) from error

        results = self.results_builder
        results.report_property(key="version", value=stats.version, entity_id=entity_id)
        results.absolute(key="random", value=stats.random, entity_id=entity_id)
        # A counter that only grows: what is sent is by how much, so nothing comes from the first run.
        results.relative(key="counter", value=stats.counter, entity_id=entity_id)
        results.state_metric(key="state", value=stats.state, entity_id=entity_id)


def _listening_port(process_group):
    """The first port that a process of the group listens on. OneAgent tells ports as a text, with spaces between them."""
    for process in process_group.processes:
        for port in process.properties.get("ListeningPorts", "").split():
            return port
    raise ConfigException("No process of {} listens on a port".format(process_group.group_name))
