"""A console and what it can show, known to the command and to the one-file validator; Python's own library only."""

import contextlib
import io
import os
import shutil
import sys

from validator.render.text import COLUMNS

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it: 128 + SIGINT."""

PIPE_CLOSED = 141
"""Exit code when the reader of our output went away, as shells have it: 128 + SIGPIPE."""

_NARROWEST, _WIDEST = 40, 100
_PLAIN = str.maketrans({"›": ">", "–": "-", "—": "-"})


def prepare() -> None:
    """Make standard output and error survive characters their console does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not _is_unicode(stream):
            stream.reconfigure(errors="replace")


def plain(text: str) -> str:
    """Give a text in characters that the console of standard output has."""
    return text if _is_unicode(sys.stdout) else text.translate(_PLAIN)


def columns() -> int:
    """Give the width to write in: the terminal's, within reason, or a fixed one for a pipe."""
    if not sys.stdout.isatty():
        return COLUMNS
    return min(max(shutil.get_terminal_size().columns - 1, _NARROWEST), _WIDEST)


def abandon() -> None:
    """Let go of a standard output whose reader went away, so that nothing is said at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def reason(error: Exception) -> str:
    """Say why the system refused a file."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _is_unicode(stream: object) -> bool:
    return str(getattr(stream, "encoding", "") or "utf-8").lower().startswith("utf")
