"""Where in the plugin something happened, as people say it: `demo.py line 12`."""
import os
import sys
import traceback

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def of_caller(directory):
    """The innermost line of the plugin's own files that is running now; None where there is none."""
    frame = sys._getframe(1)
    while frame is not None:
        place = _place(directory, frame.f_code.co_filename, frame.f_lineno)
        if place:
            return place
        frame = frame.f_back
    return None


def of_error(directory, error):
    """The innermost line of the plugin's own files that the error went through."""
    if isinstance(error, SyntaxError) and error.filename:
        return _place(directory, error.filename, error.lineno)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        place = _place(directory, frame.filename, frame.lineno)
        if place:
            return place
    return None


def stack_of(error):
    """The error's traceback without the frames of the host."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not frame.filename.startswith(HERE)]
    lines = ["Traceback (most recent call last):\n"] + traceback.format_list(frames) if frames else []
    return "".join(lines + traceback.format_exception_only(type(error), error)).rstrip()


def _place(directory, file, line):
    # What is built into Python has no file: `<frozen importlib._bootstrap>`.
    if file.startswith("<") or not os.path.abspath(file).startswith(directory + os.sep):
        return None
    return "{} line {}".format(os.path.relpath(file, directory).replace(os.sep, "/"), line)
