"""A program under test: started as a process of its own, spoken to line by line, never waited for without end."""

import os
import queue
import shlex
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO, TypeVar

from validator.conformance import protocol, session
from validator.conformance.protocol import Garbage, Implementation, Reply
from validator.conformance.session import Broken, Limits, Target, filled
from validator.conformance.suite import Case
from validator.finding import Text

LONGEST_LINE = 64 * 1024 * 1024
"""Bytes of one answer; a longer one is refused before it fills the memory."""

_LAST_LINES = 20
_LONGEST_SHOWN = 500
_LAST_WORDS = 1.0
"""Seconds given to a process that ended for its code and its last words to arrive."""

_Lines = queue.SimpleQueue[bytes | None]
"""Lines on their way; ``None`` after the last."""

_Read = TypeVar("_Read")


def target(command: str, limits: Limits) -> Target:
    """Give a command as something to test.

    Args:
        command: as one would type it; it is started without a shell.
        limits: how long is waited.
    """
    return Target("exec", lambda: Program(split(command), limits))


def split(command: str) -> Sequence[str]:
    """Give the words of a command; on Windows a backslash is no escape."""
    if os.name != "nt":
        return shlex.split(command)
    return [each.strip('"') for each in shlex.split(command, posix=False)]


class Program:
    """One process, and a thread for each of its pipes, so that no pipe can hold up the referee.

    Args:
        command: the program and its arguments.
        limits: how long is waited.

    Raises:
        Broken: it does not start, or its first answer is none.
    """

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._limits = limits
        self._seq = 0
        self._answers: _Lines = queue.SimpleQueue()
        self._requests: _Lines = queue.SimpleQueue()
        self._said: deque[str] = deque(maxlen=_LAST_LINES)
        self._process = _started(command)
        self._listening = _thread(lambda: _listen(self._process.stderr, self._said))
        _thread(lambda: _write(self._process.stdin, self._requests))
        _thread(lambda: _read(self._process.stdout, self._answers))
        self.implementation: Implementation = self._exchange(
            protocol.start(), protocol.read_start, limits.start
        )

    def standard(self, version: str) -> bool:
        """Say to which version the following cases belong; tell whether it is supported."""
        return self._exchange(protocol.standard(version), protocol.read_standard, self._limits.case)

    def ask(self, case: Case) -> Reply:
        """Have a case judged."""
        self._seq += 1
        seq = self._seq
        request = protocol.run(seq, case.request)
        return self._exchange(request, lambda line: protocol.read_run(line, seq), self._limits.case)

    def close(self) -> tuple[Text, ...]:
        """Stop the program as the protocol says; what is against the protocol even then is told."""
        self._requests.put(protocol.stop())
        self._requests.put(None)
        remarks: list[Text] = []
        try:
            code = self._process.wait(self._limits.stop)
            if code != 0:
                remarks.append(filled(session.STOP_CODE, code=code))
        except subprocess.TimeoutExpired:
            remarks.append(filled(session.STOP_LATE, seconds=self._limits.stop))
        self.kill()
        with suppress(queue.Empty):
            if self._answers.get(timeout=_LAST_WORDS) is not None:
                remarks.append(session.STOP_SAID)
        return tuple(remarks)

    def kill(self) -> None:
        """End what is left of the process and of those it started."""
        self._requests.put(None)
        _kill(self._process)
        self._process.wait()
        self._listening.join(_LAST_WORDS)

    def _exchange(self, request: bytes, read: Callable[[bytes], _Read], seconds: float) -> _Read:
        """Send one line and understand the one that comes back."""
        self._requests.put(request)
        try:
            line = self._answers.get(timeout=seconds)
        except queue.Empty:
            raise self._broken(filled(session.TOO_LATE, seconds=seconds)) from None
        if line is None:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_LAST_WORDS)
            code = self._process.poll()
            raise self._broken(session.CLOSED if code is None else filled(session.EXITED, code=code))
        if len(line) > LONGEST_LINE:
            raise self._broken(filled(session.TOO_LONG, bytes=LONGEST_LINE))
        try:
            return read(line)
        except Garbage as garbage:
            shown = line[:_LONGEST_SHOWN].decode("utf-8", "replace")
            raise self._broken(filled(session.NO_ANSWER, reason=garbage), answer=shown) from None

    def _broken(self, reason: Text, **context: object) -> Broken:
        """End the process, and say what is known of it."""
        code = self._process.poll()
        self.kill()
        return Broken(reason, {**context, "exitCode": code, "stderr": list(self._said)})


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603  the user's own command, started without a shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except (OSError, ValueError, IndexError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Broken(filled(session.NOT_STARTED, reason=reason), {"command": list(command)}) from None


def _kill(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def _thread(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def _read(pipe: IO[bytes] | None, answers: _Lines) -> None:
    """Take the program's lines, one longer than allowed cut off behind the limit."""
    with suppress(OSError, ValueError):
        while pipe is not None and (line := pipe.readline(LONGEST_LINE + 1)):
            answers.put(line)
    answers.put(None)
    _close(pipe)


def _write(pipe: IO[bytes] | None, requests: _Lines) -> None:
    with suppress(OSError, ValueError):
        while pipe is not None and (line := requests.get()) is not None:
            pipe.write(line)
            pipe.flush()
    _close(pipe)


def _listen(pipe: IO[bytes] | None, said: deque[str]) -> None:
    """Keep the last lines of standard error; read all, so that the program is never held up."""
    with suppress(OSError, ValueError):
        while pipe is not None and (line := pipe.readline(_LONGEST_SHOWN)):
            said.append(line.decode("utf-8", "replace").rstrip())
    _close(pipe)


def _close(pipe: IO[bytes] | None) -> None:
    with suppress(OSError, ValueError):
        if pipe is not None:
            pipe.close()
