"""What the bench needs of whatever is under test: a session that answers cases, and the words for what goes wrong."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from validator.conformance.protocol import Implementation, Reply
from validator.conformance.suite import Case, Json
from validator.errors import JicengError
from validator.finding import Text
from validator.render.words import both


@dataclass(frozen=True, slots=True)
class Limits:
    """How long is waited.

    Args:
        start: seconds for the first answer.
        case: seconds for the answer to a case.
        stop: seconds for the program to end by itself.
    """

    start: float = 30.0
    case: float = 10.0
    stop: float = 5.0


class Broken(JicengError):
    """A session cannot go on.

    Args:
        reason: what happened.
        context: what is known of it: exit code, the line that came, the last lines of standard error.
    """

    def __init__(self, reason: Text, context: Json) -> None:
        super().__init__(reason["en"])
        self.reason = reason
        self.context = context


class CouldNotRun(JicengError):
    """Nothing could be tested: what is under test did not start, or does not speak the protocol.

    Args:
        reason: what happened.
        context: what is known of it.
    """

    def __init__(self, reason: Text, context: Json) -> None:
        super().__init__(" / ".join(reason.values()))
        self.reason = reason
        self.context = context


class Session(Protocol):
    """One connection with what is under test."""

    @property
    def implementation(self) -> Implementation:
        """Who is under test, as it says."""

    def standard(self, version: str) -> bool:
        """Say to which version the following cases belong; tell whether it is supported.

        Raises:
            Broken: there was no proper answer.
        """

    def ask(self, case: Case) -> Reply:
        """Have a case judged.

        Raises:
            Broken: there was no proper answer.
        """

    def close(self) -> tuple[Text, ...]:
        """End the session; give what was not right about its end."""

    def kill(self) -> None:
        """End the session at once, from another thread too."""


Connect = Callable[[], Session]
"""Opens a session; raises ``Broken`` where that fails."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is under test.

    Args:
        transport: ``exec`` or ``url``.
        connect: opens a session.
        refuses: gives why a case cannot be asked over this transport; ``None`` where it can.
    """

    transport: str
    connect: Connect
    refuses: Callable[[Case], Text | None] = field(default=lambda _: None)


EXITED = both("程序提前结束（退出码 {code}）。", "The program ended early (exit code {code}).")
CLOSED = both("程序关闭了标准输出。", "The program closed its standard output.")
TOO_LATE = both("{seconds:g} 秒内没有答复。", "No answer within {seconds:g} seconds.")
NO_ANSWER = both("答复不合协议：{reason}。", "This is no answer of the protocol: {reason}.")
NOT_STARTED = both("无法启动程序：{reason}。", "The program cannot be started: {reason}.")
TOO_LONG = both("一行答复超过 {bytes} 字节。", "One line of the answer has more than {bytes} bytes.")
STOP_CODE = both(
    "收到 stop 后以退出码 {code} 结束，应为 0。", "After stop the program ended with exit code {code}, not 0."
)
STOP_LATE = both(
    "收到 stop 后 {seconds:g} 秒内没有结束，已被终止。",
    "The program did not end within {seconds:g} seconds after stop and was killed.",
)
STOP_SAID = both("收到 stop 后仍有输出。", "The program wrote something after stop.")


def filled(text: Text, **slots: object) -> Text:
    """Fill the slots of a sentence in every language."""
    return {language: words.format(**slots) for language, words in text.items()}
