"""What looking at one thing came to."""

from dataclasses import dataclass
from enum import StrEnum

from validator.finding import LANGUAGES, Text


class State(StrEnum):
    """How a thing stands, the worst last."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Args:
        name: which: ``database``, ``migrations``, ``backlog`` and so on.
        state: how it stands.
        text: what was found.
        mend: what to do; ``None`` where nothing is to be done.
    """

    name: str
    state: State
    text: Text
    mend: Text | None = None


def ok(name: str, chinese: str, english: str) -> Check:
    """Say that a thing is as it should be."""
    return Check(name, State.OK, _both(chinese, english))


def warning(name: str, found: tuple[str, str], mend: tuple[str, str]) -> Check:
    """Say that a thing will do, but not for long."""
    return Check(name, State.WARNING, _both(*found), _both(*mend))


def error(name: str, found: tuple[str, str], mend: tuple[str, str]) -> Check:
    """Say that a thing keeps the platform from running as it should."""
    return Check(name, State.ERROR, _both(*found), _both(*mend))


def both_of(message: str) -> tuple[str, str]:
    """Take the ``中文 / English`` message of an error apart; one in a single language stands for both."""
    chinese, separator, english = message.partition(" / ")
    return chinese, english if separator else chinese


def _both(chinese: str, english: str) -> Text:
    return dict(zip(LANGUAGES, (chinese, english), strict=True))
