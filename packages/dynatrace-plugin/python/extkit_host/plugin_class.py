"""Finds the plugin's class, or says why it cannot be had."""
import importlib
import inspect
import platform
import re
import sys

from extkit_host import source_line
from extkit_host.refusal import Refusal
from ruxit.api.base_plugin import BasePlugin, RemoteBasePlugin


def load_plugin_class(manifest, directory, remote):
    """Raises Refusal."""
    package, class_name = manifest["source"]["package"], manifest["source"]["className"]
    module = _import(package, manifest, directory)
    base = RemoteBasePlugin if remote else BasePlugin
    plugin_class = getattr(module, class_name, None)
    if not inspect.isclass(plugin_class):
        classes = [name for name, value in vars(module).items() if inspect.isclass(value) and issubclass(value, base)]
        raise Refusal(
            "The module '{}' has no class '{}', which plugin.json names as source.className; {}.".format(
                package, class_name, "it has " + ", ".join(classes) if classes else "it has no plugin class at all"
            )
        )
    if not issubclass(plugin_class, base):
        form = "The class '{}' must extend ruxit.api.base_plugin.{}."
        raise Refusal(form.format(class_name, base.__name__))
    return plugin_class


def _import(package, manifest, directory):
    try:
        return importlib.import_module(package)
    except ModuleNotFoundError as error:
        if error.name == package:
            form = "There is no module '{}' in {}: source.package of plugin.json must name a file there."
            raise Refusal(form.format(package, directory)) from error
        raise Refusal(explain_missing_module(error, manifest, directory)) from error
    except (Exception, SystemExit) as error:
        form = "The module '{}' cannot be imported: {}"
        raise Refusal(form.format(package, describe(error, directory))) from error


def explain_missing_module(error, manifest, directory):
    """Which package is missing, and how to get it."""
    name = error.name or str(error)
    top = name.split(".")[0]
    place = source_line.of_error(directory, error)
    asked = "'{}'{}".format(name, ", imported in {},".format(place) if place else "")
    if top in ("ruxit", "plugin_sdk"):
        return "{} is no part of the documented plugin API, which is all that a simulation offers.".format(asked)
    wanted = _requirement(top, manifest)
    form = "{} is not installed for Python {} ({}): run {} -m pip install {}, or choose a Python that has it."
    executable = sys.executable
    quoted = '"{}"'.format(executable) if " " in executable else executable
    return form.format(asked, platform.python_version(), executable, quoted, wanted)


def describe(error, directory):
    """One line: what happened, and where in the plugin."""
    place = source_line.of_error(directory, error)
    # Python's own text of a syntax error names the place a second time.
    text = " ".join(str(error.msg if isinstance(error, SyntaxError) else error).split())
    name = type(error).__name__
    return (name + (": " + text if text else "")) + (" ({})".format(place) if place else "")


def _requirement(module, manifest):
    """What plugin.json requires for the module; all of it where the names do not tell; else the module itself."""
    required = [each for each in manifest["source"].get("install_requires") or [] if isinstance(each, str)]
    fitting = [each for each in required if _normalised(re.split("[^A-Za-z0-9._-]", each)[0]) == _normalised(module)]
    return " ".join("'{}'".format(each) for each in fitting or required or [module])


def _normalised(name):
    return re.sub("[-_.]+", "-", name).lower()
