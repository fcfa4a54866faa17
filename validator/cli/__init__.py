"""The command ``jiceng``: thin faces over the package, with no rule knowledge of their own."""

import sys
import traceback
from collections.abc import Sequence

import click

from validator.cli import console, refusal, terminal
from validator.cli.exitcode import WRONG_USE
from validator.cli.frame import Jiceng
from validator.cli.sentences import sentence
from validator.errors import JicengError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code; whatever happens, no traceback is shown.

    Args:
        arguments: what follows ``jiceng``; the process's own when ``None``.
    """
    console.prepare()
    lang = refusal.language(sys.argv[1:] if arguments is None else arguments)
    try:
        code: int | None = Jiceng().main(arguments, "jiceng", standalone_mode=False)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # click exits by itself only when a reader went away
        console.abandon()
        return console.PIPE_CLOSED
    except (click.Abort, KeyboardInterrupt):
        terminal.complain(sentence("interrupted", lang))
        return console.INTERRUPTED
    except Exception as error:  # noqa: BLE001  Python would exit with 1, which here means "nonconformant"
        terminal.complain(_said(error, lang))
        return WRONG_USE
    return code or 0


def _said(error: Exception, lang: str) -> str:
    """Put what went wrong, and what to do about it, into one line."""
    if isinstance(error, click.ClickException):
        return refusal.explained(error, lang)
    if isinstance(error, JicengError):
        return sentence("failed", lang, reason=" ".join(str(error).split()))
    place = traceback.extract_tb(error.__traceback__)[-1]
    reason = f"{type(error).__name__}: {error} ({place.name}:{place.lineno})"
    return sentence("fault", lang, reason=" ".join(reason.split()))
