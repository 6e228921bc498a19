"""What the simulator wants, line by line; and the end of it all, where it is gone."""
import _thread
import os
import queue
import signal
import threading
import time

GRACE = 2.0


class Commands:
    """Reads stdin in a thread of its own, so that the end is noticed while a query runs."""

    def __init__(self):
        # The plugin may read from stdin: it finds nothing there.
        self._input = os.fdopen(os.dup(0), encoding="utf-8")
        empty = os.open(os.devnull, os.O_RDONLY)
        os.dup2(empty, 0)
        os.close(empty)
        self._queue = queue.Queue()
        self._busy = False
        threading.Thread(target=self._read, daemon=True).start()

    def next(self):
        """The next line; None at the end."""
        return self._queue.get()

    def interruptible(self, action):
        """The end of the commands interrupts the action with a KeyboardInterrupt."""
        self._busy = True
        try:
            action()
        finally:
            self._busy = False

    def _read(self):
        try:
            for line in self._input:
                self._queue.put(line)
        except OSError:
            pass  # The plugin has closed files that are not its own.
        self._queue.put(None)
        if self._busy:
            _interrupt_main_thread()
        time.sleep(GRACE)
        end_process_tree()


def _interrupt_main_thread():
    if hasattr(signal, "pthread_kill"):
        # Unlike interrupt_main, it wakes a thread that sleeps or waits for the network.
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
    else:
        _thread.interrupt_main()


def end_children():
    """Ends what the plugin has started, gently."""
    if _leads_its_group():
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.killpg(os.getpgrp(), signal.SIGTERM)


def end_process_tree():
    """Ends this process and what it has started, whatever they are at."""
    if _leads_its_group():
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(1)


def _leads_its_group():
    return hasattr(os, "getpgrp") and os.getpgrp() == os.getpid()
