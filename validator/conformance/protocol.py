"""The lines of the protocol: requests written, answers read, and what is no answer refused with the reason.

Source: ``conformance/PROTOCOL.md``, ``conformance/protocol/*.schema.json``.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from validator import jsonvalue
from validator.conformance.suite import Json
from validator.errors import JicengError

VERSION = 1

OUTCOMES = ("engineError", "fail", "notEvaluable", "pass", "exempt", "notYetDue", "notApplicable")
"""The outcomes of a rule; of several, the first of these stands for all."""

_LEVELS = ("structure", "rules", "indicators", "exchange")
_VERDICTS = ("conformant", "nonconformant", "undetermined")
_STATUSES = ("attained", "notAttained", "notEvaluable", "notApplicable")
_STANDARD = re.compile(r"[0-9]+[.][0-9]+")
_POINTER = re.compile(r"(/[^/]*)*")
_ADDRESS = re.compile(r"https?://.*", re.DOTALL)
_LONGEST = 120


class Garbage(JicengError):
    """What came is no answer of the protocol.

    Args:
        reason: what is wrong with it, in one English clause; the line itself is given with it where it is short.
    """


@dataclass(frozen=True, slots=True)
class Implementation:
    """Who is under test, as it says.

    Args:
        name: of the program.
        version: of the program.
        language: it is written in.
        levels: that it declares.
        standards: versions of the standard that it declares.
        homepage: address, ``None`` where it gave none.
        issues: where to report issues, ``None`` where it gave none.
    """

    name: str
    version: str
    language: str
    levels: tuple[str, ...]
    standards: tuple[str, ...]
    homepage: str | None = None
    issues: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A result to be compared."""

    result: Json


@dataclass(frozen=True, slots=True)
class Skipped:
    """The program does not judge this case."""

    reason: str
    issue: str | None


@dataclass(frozen=True, slots=True)
class Errored:
    """The program says that it failed."""

    context: Json


Reply = Answered | Skipped | Errored

_Check = Callable[[object], bool]


def start() -> bytes:
    """Give the first request."""
    return _line({"cmd": "start", "version": VERSION})


def standard(version: str) -> bytes:
    """Give the request that the following cases be judged as cases of a version."""
    return _line({"cmd": "standard", "standard": version})


def run(seq: int, case: Json) -> bytes:
    """Give the request that a case be judged."""
    return _line({"cmd": "run", "seq": seq, "case": case})


def stop() -> bytes:
    """Give the last request."""
    return _line({"cmd": "stop"})


def read_start(line: bytes) -> Implementation:
    """Read the answer to the first request.

    Raises:
        Garbage: it is none, or of another version of the protocol.
    """
    body = _object(line)
    if body.get("version") != VERSION or isinstance(body["version"], bool):
        message = (
            f"version {VERSION} of the protocol is asked for, the answer says {_short(body.get('version'))}"
        )
        raise Garbage(message)
    about = body.get("implementation")
    _hold("implementation", _is_object, about)
    found = jsonvalue.mapping(about)
    for name, check in _IMPLEMENTATION.items():
        _hold(f"implementation.{name}", check, found.get(name))
    for name in ("homepage", "issues"):
        if name in found:
            _hold(f"implementation.{name}", _is_address, found[name])
    return Implementation(
        name=str(found["name"]),
        version=str(found["version"]),
        language=str(found["language"]),
        levels=tuple(jsonvalue.strings(found["levels"])),
        standards=tuple(jsonvalue.strings(found["standards"])),
        homepage=jsonvalue.optional(found.get("homepage")),
        issues=jsonvalue.optional(found.get("issues")),
    )


def read_standard(line: bytes) -> bool:
    """Read whether a version is supported.

    Raises:
        Garbage: the line is no such answer.
    """
    body = _object(line)
    _hold("ok", lambda value: isinstance(value, bool), body.get("ok"))
    return body["ok"] is True


def read_run(line: bytes, seq: int) -> Reply:
    """Read the answer to a case.

    Args:
        line: as it came.
        seq: of the request.

    Raises:
        Garbage: the line is no answer, or one to another request.
    """
    body = _object(line)
    if body.get("seq") != seq or isinstance(body["seq"], bool):
        message = f"out of sequence: request {seq} was answered with seq {_short(body.get('seq'))}"
        raise Garbage(message)
    given = [each for each in ("result", "skipped", "errored") if each in body]
    if len(given) != 1:
        message = "an answer has exactly one of result, skipped and errored"
        raise Garbage(message)
    if given == ["result"]:
        _hold("result", _is_object, body["result"])
        result = jsonvalue.mapping(body["result"])
        _hold_all("result", _RESULT, result)
        return Answered(result)
    _hold(given[0], lambda value: value is True, body[given[0]])
    if given == ["skipped"]:
        _hold("reason", _is_text, body.get("reason"))
        if "issue" in body:
            _hold("issue", _is_address, body["issue"])
        return Skipped(str(body["reason"]), jsonvalue.optional(body.get("issue")))
    _hold("context", _is_object, body.get("context"))
    return Errored(jsonvalue.mapping(body["context"]))


def joined(outcomes: set[object]) -> str | None:
    """Give the outcome that stands for several; ``None`` for none."""
    return next((each for each in OUTCOMES if each in outcomes), None)


def _line(message: Json) -> bytes:
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


def _object(line: bytes) -> Json:
    try:
        body = json.loads(line)
    except (ValueError, RecursionError):
        message = f"no JSON: {_short(line.decode('utf-8', 'replace'))}"
        raise Garbage(message) from None
    _hold("the answer", _is_object, body)
    return jsonvalue.mapping(body)


def _hold(name: str, check: _Check, value: object) -> None:
    if not check(value):
        message = f"{name} is not as the protocol has it: {_short(value)}"
        raise Garbage(message)


def _hold_all(name: str, checks: Mapping[str, _Check], body: Json) -> None:
    for key, check in checks.items():
        if key in body:
            _hold(f"{name}.{key}", check, body[key])


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _is_text_of(most: int) -> _Check:
    return lambda value: _is_text(value) and len(str(value)) <= most


def _is_address(value: object) -> bool:
    return isinstance(value, str) and _ADDRESS.fullmatch(value) is not None


def _is_pointer(value: object) -> bool:
    return isinstance(value, str) and _POINTER.fullmatch(value) is not None


def _is_one_of(*known: str) -> _Check:
    return lambda value: isinstance(value, str) and value in known


def _is_standard(value: object) -> bool:
    return isinstance(value, str) and _STANDARD.fullmatch(value) is not None


def _is_list_of(check: _Check, least: int = 0) -> _Check:
    return lambda value: isinstance(value, list) and len(value) >= least and all(map(check, value))


def _is_string(value: object) -> bool:
    return isinstance(value, str)


def _is_finding(value: object) -> bool:
    return isinstance(value, dict) and _is_text(value.get("ruleId")) and _is_pointer(value.get("pointer"))


def _is_readings(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_one_of(*OUTCOMES), value.values()))


def _is_outcome(value: object) -> bool:
    """Tell whether a value is what became of a rule at one place."""
    if not isinstance(value, dict) or not _is_text(value.get("ruleId")):
        return False
    return _is_one_of(*OUTCOMES)(value.get("outcome")) and all(
        check(value[name]) for name, check in _OUTCOME.items() if name in value
    )


_IMPLEMENTATION: Mapping[str, _Check] = {
    "name": _is_text_of(200),
    "version": _is_text_of(100),
    "language": _is_text_of(100),
    "levels": _is_list_of(_is_one_of(*_LEVELS), 1),
    "standards": _is_list_of(_is_standard, 1),
}
_OUTCOME: Mapping[str, _Check] = {
    "pointer": _is_pointer,
    "reason": _is_text,
    "windows": _is_list_of(_is_string),
    "missing": _is_list_of(_is_string),
    "readings": _is_readings,
}
_RESULT: Mapping[str, _Check] = {
    "verdict": _is_one_of(*_VERDICTS),
    "attainment": _is_one_of(*_STATUSES),
    "standardVersion": lambda value: value is None or _is_standard(value),
    "profile": lambda value: value is None or _is_string(value),
    "findings": _is_list_of(_is_finding),
    "outcomes": _is_list_of(_is_outcome),
    "rows": _is_list_of(_is_object),
}
