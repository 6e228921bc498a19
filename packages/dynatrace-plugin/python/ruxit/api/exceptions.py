"""What a plugin raises to say how it is. Any other exception gives the status ERROR_UNKNOWN."""


class AuthException(Exception):
    """The monitored technology refused the credentials: status ERROR_AUTH."""


class ConfigException(Exception):
    """The configuration does not let the plugin run: status ERROR_CONFIG."""


class NothingToReportException(Exception):
    """There is nothing to monitor at present: status NOTHING_TO_REPORT."""
