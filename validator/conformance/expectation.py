"""What a step asks of an answer, and where the answer differs."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from validator import jsonvalue, pointer
from validator.conformance.check import Variables, filled
from validator.conformance.suite import Json

PRESENT = "*"
_PROBLEM = "urn:jiceng:problem:"
_SHOWN_HEADERS = (
    *("content-type", "location", "etag", "retry-after", "www-authenticate"),
    *("idempotency-replayed", "content-digest", "link"),
)
_SHOWN_BODY = 2000


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer over HTTP.

    Args:
        status: its code.
        headers: by name in lower case.
        body: unpacked.
    """

    status: int
    headers: Json = field(default_factory=dict)
    body: bytes = b""

    @property
    def document(self) -> object:
        """The body as JSON; ``None`` where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def at(self, place: str) -> object:
        """Give what stands at a pointer of the body; ``None`` where nothing does."""
        try:
            return pointer.lookup(self.document, place)
        except (KeyError, IndexError, TypeError, ValueError):
            return None

    def told(self) -> Json:
        """Give what is kept of it in a report."""
        body = self.body[:_SHOWN_BODY].decode("utf-8", "replace")
        shown = {name: value for name, value in self.headers.items() if name in _SHOWN_HEADERS}
        return {"status": self.status, "headers": shown, "bytes": len(self.body), "body": body}

    def with_status(self, status: int) -> "Answer":
        """Give the same answer under the status of another."""
        return replace(self, status=status)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where an answer is not as asked."""

    what: str
    expected: object
    actual: object

    def to_document(self) -> dict[str, object]:
        """Give its members."""
        return {"what": self.what, "expected": self.expected, "actual": self.actual}


def differences(expect: Json, answer: Answer, variables: Variables) -> Iterator[Difference]:
    """Hold an answer against what a step asks.

    Args:
        expect: ``status`` (any of these), ``headers`` (``*``: present), ``values`` by pointer,
            ``same`` (name of a kept text that the body equals), ``problem`` (end of its type), ``empty``.
        answer: the answer.
        variables: kept by earlier steps.
    """
    statuses = jsonvalue.sequence(expect.get("status"))
    if statuses and answer.status not in statuses:
        yield Difference("status", statuses, answer.status)
    for name, wanted in jsonvalue.mapping(expect.get("headers")).items():
        found = answer.headers.get(name.lower())
        if found is None or (wanted != PRESENT and found != filled(wanted, variables)):
            yield Difference(name, wanted, found)
    for place, wanted in jsonvalue.mapping(expect.get("values")).items():
        if answer.at(place) != filled(wanted, variables):
            yield Difference(place, filled(wanted, variables), answer.at(place))
    yield from _whole(expect, answer, variables)


def kept(step: Json, answer: Answer) -> dict[str, str]:
    """Give the variables that a step keeps of its answer: ``body``, a pointer, or a header by name."""
    found: dict[str, str] = {}
    for name, place in jsonvalue.mapping(step.get("keep")).items():
        where = str(place)
        if where == "body":
            found[name] = answer.body.decode("utf-8", "replace")
        elif where.startswith("/"):
            value = answer.at(where)
            found[name] = value if isinstance(value, str) else json.dumps(value)
        else:
            found[name] = str(answer.headers.get(where.lower(), ""))
    return found


def _whole(expect: Json, answer: Answer, variables: Variables) -> Iterator[Difference]:
    if "same" in expect:
        wanted = variables[str(expect["same"])]
        if answer.body != wanted.encode():
            yield Difference("body", wanted[:_SHOWN_BODY], answer.told()["body"])
    if "problem" in expect:
        kind = f"{_PROBLEM}{expect['problem']}"
        if answer.at("/type") != kind:
            yield Difference("/type", kind, answer.at("/type"))
    if expect.get("empty") is True and answer.body:
        yield Difference("body", "", answer.told()["body"])
