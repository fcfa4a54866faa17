"""Standard input, output and error: bytes for programs, words for people, and consoles that know few characters."""

import contextlib
import io
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from validator.cli.refusal import Refusal
from validator.render import words
from validator.render.layout import visible
from validator.render.text import COLUMNS

STANDARD_INPUT = "-"

_NARROWEST, _WIDEST = 40, 100
_PLAIN = str.maketrans({"›": ">", "–": "-", "—": "-"})


def prepare() -> None:
    """Make standard output and error survive characters their console does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not _is_unicode(stream):
            stream.reconfigure(errors="replace")


def write(text: str) -> None:
    """Write words to standard output, in colour where it is a terminal."""
    if not _is_unicode(sys.stdout):
        text = text.translate(_PLAIN)
    if sys.stdout.isatty():
        _colour(text)
    else:
        sys.stdout.write(text)


def write_bytes(data: bytes) -> None:
    """Write UTF-8 to standard output as it is, whatever the console's own encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def complain(line: str) -> None:
    """Write one line to standard error; a standard error that is closed is no reason to fail."""
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write(visible(line) + "\n")
        sys.stderr.flush()


def abandon() -> None:
    """Let go of a standard output whose reader went away, so that nothing is said at exit."""
    with contextlib.suppress(OSError, ValueError, io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def columns() -> int:
    """Give the width to write in: the terminal's, within reason, or a fixed one for a pipe."""
    if not sys.stdout.isatty():
        return COLUMNS
    return min(max(shutil.get_terminal_size().columns - 1, _NARROWEST), _WIDEST)


def read(name: str) -> bytes:
    """Read a file, or standard input for ``-``.

    Raises:
        Refusal: there is no such file, it is a folder, or it cannot be read.
    """
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    path = Path(name)
    try:
        if path.is_dir():
            raise Refusal(because="isFolder", path=name.rstrip("/\\"))
        return path.read_bytes()
    except FileNotFoundError:
        raise Refusal(because="noFile", path=name) from None
    except (OSError, ValueError) as error:
        raise Refusal(because="unreadable", path=name, reason=_reason(error)) from None


def save(name: str, data: bytes) -> None:
    """Write a file.

    Raises:
        Refusal: it cannot be written.
    """
    try:
        Path(name).write_bytes(data)
    except (OSError, ValueError) as error:
        raise Refusal(because="unwritable", path=name, reason=_reason(error)) from None


def progress(names: Sequence[str], *, shown: bool) -> Iterable[str]:
    """Give the names one by one, with a bar on standard error where that is a terminal.

    Args:
        names: what is worked through.
        shown: whether a bar may be drawn.
    """
    if not (shown and sys.stderr.isatty() and len(names) > 1):
        return names
    return _with_bar(names)


def _with_bar(names: Sequence[str]) -> Iterator[str]:
    from rich.console import Console  # noqa: PLC0415  only a terminal pays for it
    from rich.progress import track  # noqa: PLC0415  as above

    yield from track(names, description="", console=Console(stderr=True), transient=True)


def _colour(text: str) -> None:
    from rich.console import Console  # noqa: PLC0415  only a terminal pays for it
    from rich.text import Text  # noqa: PLC0415  as above

    styled = Text(text)
    for words_of, style in _STYLES.items():
        styled.highlight_words(words_of, style)
    styled.highlight_regex(r"(?m)^.+ -{3,}$", "bold")
    Console(highlight=False, soft_wrap=True).print(styled, end="")


def _marked(table: str, key: str) -> tuple[str, ...]:
    """Give what a badge looks like in every language."""
    return tuple(f"[{each}]" for each in getattr(words, table)[key].values())


_STYLES = {
    (*_marked("SEVERITIES", "error"), *words.VERDICTS["nonconformant"].values()): "bold red",
    (
        *_marked("SEVERITIES", "warning"),
        *_marked("ACHIEVED", "fail"),
        *words.VERDICTS["undetermined"].values(),
    ): "yellow",
    tuple(words.VERDICTS["conformant"].values()): "green",
}


def _is_unicode(stream: object) -> bool:
    return str(getattr(stream, "encoding", "") or "utf-8").lower().replace("-", "").startswith("utf")


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
