"""What the command says when it cannot do what was asked: one line, what is wrong and what to do."""

import difflib
import os
from collections.abc import Iterable, Sequence
from itertools import pairwise

import click

from validator.cli.exitcode import WRONG_USE
from validator.cli.sentences import sentence
from validator.finding import LANGUAGES

LANGUAGE = "JICENG_LANG"
"""The environment variable that sets the language."""


class Refusal(click.ClickException):
    """What was asked cannot be done.

    Args:
        because: key of the sentence of ``sentences.SENTENCES`` that says why.
        slots: what the sentence names; a tuple is a list of names.
    """

    exit_code = WRONG_USE

    def __init__(self, *, because: str, **slots: str | tuple[str, ...]) -> None:
        super().__init__(because)
        self.because = because
        self.slots = slots


def language(arguments: Sequence[str]) -> str:
    """Give the language to complain in, known before the arguments are understood.

    Args:
        arguments: as they were typed.
    """
    named = [each.removeprefix("--lang=") for each in arguments if each.startswith("--lang=")]
    named += [after for option, after in pairwise(arguments) if option == "--lang"]
    wanted = (named or [os.environ.get(LANGUAGE, "")])[-1]
    return next((each for each in LANGUAGES if each.lower() == wanted.lower()), LANGUAGES[0])


def nearest(word: str, known: Iterable[str], most: int = 1) -> tuple[str, ...]:
    """Give the known words that were probably meant, the likeliest first.

    Args:
        word: as it was typed.
        known: the words there are.
        most: how many to give.
    """
    by_lower = {each.lower(): each for each in known}
    return tuple(by_lower[each] for each in difflib.get_close_matches(word.lower(), by_lower, most))


def explained(error: click.ClickException, lang: str) -> str:
    """Say in one line, in the reader's language, what click or a command refused."""
    refusal = error if isinstance(error, Refusal) else _translated(error)
    return sentence(refusal.because, lang, **refusal.slots)


def _translated(error: click.ClickException) -> Refusal:
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context is not None else "jiceng"
    if isinstance(error, click.NoSuchOption):
        likely = tuple(error.possibilities or ())[:1]
        return Refusal(because="noOption", name=error.option_name, nearest=likely, command=command)
    if isinstance(error, click.BadOptionUsage):
        return Refusal(because="badOption", name=error.option_name)
    if isinstance(error, click.BadParameter) and error.param is not None:
        return _misvalued(error, error.param, command)
    return Refusal(because="badUse", reason=error.format_message().rstrip("."), command=command)


def _misvalued(error: click.BadParameter, parameter: click.Parameter, command: str) -> Refusal:
    name = parameter.opts[-1] if isinstance(parameter, click.Option) else str(parameter.metavar)
    if isinstance(error, click.MissingParameter):
        return Refusal(because="missing", name=name, command=command)
    if isinstance(parameter.type, click.Choice):
        return Refusal(because="badChoice", name=name, known=tuple(map(str, parameter.type.choices)))
    if isinstance(parameter.type, click.types.IntParamType):
        return Refusal(because="badNumber", name=name)
    return Refusal(because="badUse", reason=error.format_message().rstrip("."), command=command)
