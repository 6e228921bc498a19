"""The life of one instance of a plugin: initialize, query after query, close; and again after an error."""
from extkit_host import source_line
from extkit_host.entities import Entities
from extkit_host.plugin_class import describe, explain_missing_module
from extkit_host.report import Report
from ruxit.api.exceptions import AuthException, ConfigException, NothingToReportException

CRASH_LIMIT = 20

_STATUSES = (
    (AuthException, "ERROR_AUTH"),
    (ConfigException, "ERROR_CONFIG"),
    (NothingToReportException, "NOTHING_TO_REPORT"),
)


class Instance:
    """One instance for one activation. `host` holds what all of them share; `name` tells several of them apart."""

    def __init__(self, host, activation, name=None):
        self._host = host
        self._activation = activation
        self._name = name
        self._plugin = None
        self._report = None
        self._crashes = 0

    def run(self):
        """Queries once, and tells the status. Nothing that the plugin raises comes out, save KeyboardInterrupt."""
        try:
            if self._plugin is None:
                self._create()
            self._report.begin_run()
            self._plugin.query(**self._arguments(self._host.config))
        except (Exception, SystemExit) as error:
            self._end_run()
            self._failed(error)
        else:
            self._end_run()
            self._crashes = 0
            self._status("OK")

    def close(self):
        """What goes wrong while it closes is logged."""
        plugin, self._plugin = self._plugin, None
        if plugin is None:
            return
        try:
            plugin.close()
        except (Exception, SystemExit) as error:
            self._host.log("error", "close() failed: " + source_line.stack_of(error))

    def _create(self):
        host = self._host
        entities = Entities(host.snapshot, self._activation.entry, host.problems)
        self._report = Report(host.channel, host.metrics, entities, host.problems)
        plugin = host.plugin_class.__new__(host.plugin_class)
        plugin._bind(self._report, host.snapshot, host.config, self._activation)
        plugin.__init__()
        self._plugin = plugin
        plugin.initialize(**self._arguments(host.config if host.remote else host.config.as_texts()))

    def _arguments(self, config):
        return {
            "config": config,
            "json_config": self._host.manifest,
            "associated_entry": self._activation.entry,
            "activation": self._activation,
        }

    def _end_run(self):
        """What was reported before an error is sent all the same."""
        if self._report is not None:
            self._report.end_run()
        self._host.end_lines()

    def _failed(self, error):
        status = next((status for kind, status in _STATUSES if isinstance(error, kind)), "ERROR_UNKNOWN")
        if status != "ERROR_UNKNOWN":
            self._status(status, str(error) or None)
        else:
            self._status(status, describe(error, self._host.directory))
            self._host.log("error", source_line.stack_of(error))
        if isinstance(error, ModuleNotFoundError):
            message = explain_missing_module(error, self._host.manifest, self._host.directory)
            self._host.problems.add("missing-module", message)
        if status == "NOTHING_TO_REPORT":
            self._crashes = 0
            return
        self.close()
        self._crashes += 1
        if self._crashes == CRASH_LIMIT:
            message = "{} runs in a row failed: on a real host, the plugin would be disabled now."
            self._host.problems.add("crash-limit", message.format(CRASH_LIMIT))

    def _status(self, status, details=None):
        self._host.channel.send("status", status=status, ok=status == "OK", details=details, instance=self._name)
