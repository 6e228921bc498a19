"""Runs the plugin of the current directory, as the simulator tells it to."""
import json
import os
import platform
import signal
import sys

from extkit_host.channel import Channel
from extkit_host.commands import Commands, end_children
from extkit_host.compatibility import restore_removed_names
from extkit_host.refusal import Refusal
from extkit_host.simulated_host import SimulatedHost


def main():
    channel = Channel()
    commands = Commands()
    # Whatever a shell told its background jobs to ignore, the simulator must be able to interrupt.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # Not before: no module of the plugin is to take the place of one that the host itself has imported.
    sys.path.insert(1, os.path.realpath(os.getcwd()))
    try:
        _serve(channel, commands)
    except KeyboardInterrupt:
        pass  # The simulator ended while the plugin was at work.
    finally:
        end_children()


def _serve(channel, commands):
    start = commands.next()
    if start is None:
        return
    host = None

    def begin():
        nonlocal host
        restore_removed_names()
        host = SimulatedHost(channel, os.path.realpath(os.getcwd()), json.loads(start))

    try:
        commands.interruptible(begin)
    except Refusal as refusal:
        channel.send("refused", message=str(refusal))
        commands.next()
        return
    channel.send("ready", python=platform.python_version())
    try:
        while commands.next() is not None:
            commands.interruptible(host.run)
    finally:
        host.close()
