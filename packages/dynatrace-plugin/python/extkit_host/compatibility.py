"""Names that Python 3.6 had, for plugins written then: each is what its deprecation note says to use instead."""
import asyncio
import base64
import collections
import collections.abc
import configparser
import fractions
import importlib
import importlib.util
import math
import sys
import threading
import time
import types
import xml.etree.ElementTree


def restore_removed_names():
    """Adds what the running Python no longer has, and replaces nothing that it has."""
    # Gone with Python 3.10.
    for name in collections.abc.__all__:
        _restore(collections, name, getattr(collections.abc, name))
    # Gone with Python 3.11.
    _restore(asyncio, "coroutine", types.coroutine)
    # Gone with Python 3.8 and 3.9.
    _restore(time, "clock", time.perf_counter)
    _restore(fractions, "gcd", math.gcd)
    _restore(base64, "encodestring", base64.encodebytes)
    _restore(base64, "decodestring", base64.decodebytes)
    _restore(threading.Thread, "isAlive", threading.Thread.is_alive)
    _restore_module("xml.etree.cElementTree", lambda: xml.etree.ElementTree)
    # Gone with Python 3.12.
    _restore(configparser, "SafeConfigParser", configparser.ConfigParser)
    _restore_module("imp", _imp)


def _restore(owner, name, replacement):
    if not hasattr(owner, name):
        setattr(owner, name, replacement)


def _restore_module(name, make):
    if importlib.util.find_spec(name) is None:
        sys.modules[name] = make()


def _imp():
    """The functions of `imp` that the notes of Python 3.12 give a replacement for."""
    module = types.ModuleType("imp")
    module.reload = importlib.reload
    module.new_module = types.ModuleType
    module.load_source = _load_source
    return module


def _load_source(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
