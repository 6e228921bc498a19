"""What the plugin is configured with: the defaults of plugin.json, and over them properties.json."""
import json
import re

_MASK = "########"
_SECRET_NAME = re.compile("password|passwd|secret|token", re.IGNORECASE)


class Configuration(dict):
    """Typed values. Passwords are masked where it is printed."""

    secret_keys = frozenset()

    def __repr__(self):
        return repr({key: _MASK if key in self.secret_keys else value for key, value in self.items()})

    __str__ = __repr__

    def secrets(self):
        """The texts that nobody may see."""
        return sorted({str(self[key]) for key in self.secret_keys if self.get(key) not in (None, "")})

    def as_texts(self):
        """What OneAgent hands to `initialize`: everything as text."""
        texts = Configuration((key, _text(value)) for key, value in self.items())
        texts.secret_keys = self.secret_keys
        return texts


def configure(manifest, given, problem, log):
    """`given` is the object of properties.json, or None. Values that do not fit their type are a problem, and kept."""
    declared = {item["key"]: item for item in manifest.get("properties") or []}
    values = {key: item["defaultValue"] for key, item in declared.items() if "defaultValue" in item}
    values.update((key, value) for key, value in (given or {}).items() if value is not None)
    if given is None and declared:
        log("There is no properties.json: the plugin runs with the defaults of plugin.json.")
    for key in declared:
        if key not in values:
            log("The property '{}' has no default in plugin.json: give it a value in properties.json.".format(key))
    config = Configuration()
    for key, value in values.items():
        kind = str(declared[key]["type"]).upper() if key in declared else None
        try:
            config[key] = _typed(kind, value)
        except (KeyError, TypeError, ValueError):
            problem("wrong-configuration", "The property '{}' must be {}.".format(key, _NAMES[kind]))
            config[key] = value
    config.secret_keys = frozenset(key for key in config if _is_secret(declared.get(key), key))
    return config


def _is_secret(declared, key):
    """An undeclared property has no type to go by, only its name."""
    return bool(_SECRET_NAME.search(key)) if declared is None else str(declared["type"]).upper() == "PASSWORD"


_BOOLEANS = {"true": True, "false": False}
_NAMES = {"BOOLEAN": "true or false", "INTEGER": "a whole number", "FLOAT": "a number"}


def _typed(kind, value):
    if kind is None:
        return value
    if kind == "BOOLEAN":
        return _boolean(value)
    if kind == "INTEGER":
        if isinstance(value, float) and not value.is_integer():
            raise ValueError
        return int(value)
    return float(value) if kind == "FLOAT" else _text(value)


def _boolean(value):
    return value if isinstance(value, bool) else _BOOLEANS[str(value).lower()]


def _text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value) if isinstance(value, (dict, list)) else str(value)
