"""Standard input, output and error: bytes for programs, words for people, and consoles that know few characters."""

import contextlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from validator.cli import console
from validator.cli.refusal import Refusal
from validator.render import words
from validator.render.layout import visible

STANDARD_INPUT = "-"


def write(text: str) -> None:
    """Write words to standard output, in colour where it is a terminal."""
    text = console.plain(text)
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
        raise Refusal(because="unreadable", path=name, reason=console.reason(error)) from None


def save(name: str, data: bytes) -> None:
    """Write a file.

    Raises:
        Refusal: it cannot be written.
    """
    try:
        Path(name).write_bytes(data)
    except (OSError, ValueError) as error:
        raise Refusal(because="unwritable", path=name, reason=console.reason(error)) from None


def save_lines(name: str, lines: Iterable[bytes]) -> int:
    """Write a file line by line, so that it never has to be in memory as a whole.

    Returns:
        How many lines were written.

    Raises:
        Refusal: it cannot be written.
    """
    count = 0
    try:
        with Path(name).open("wb") as file:
            for line in lines:
                file.write(line)
                count += 1
    except (OSError, ValueError) as error:
        raise Refusal(because="unwritable", path=name, reason=console.reason(error)) from None
    return count


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
