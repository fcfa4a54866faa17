"""The records of a payload, each with its report: what is to be decided on, one by one; pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from validator import jsonvalue, payload
from validator.access import Subject, subject_of
from validator.canonical import NotCanonical, canonical, digests
from validator.exchange.stretch import Stretch, stretch
from validator.payload import Payload
from validator.pointer import lookup
from validator.report import Report


@dataclass(frozen=True, slots=True)
class Arrival:
    """One record that was sent.

    Args:
        position: its place in the payload, from 0.
        pointer: where it stands there; ``""`` where the payload is the record.
        record: its members; none where it is no object.
        subject: who sent it, of what, about whom.
        verdict: of its report.
        content: its canonical form; ``None`` where it has none.
        sha256: digest of that.
        stretch: the days it speaks of.
    """

    position: int
    pointer: str
    record: Mapping[str, object]
    subject: Subject
    verdict: str
    content: bytes | None
    sha256: str | None
    stretch: Stretch

    @property
    def identity(self) -> tuple[str, str, int] | None:
        """Submitter, record id and revision; ``None`` where one of them cannot be read."""
        subject = self.subject
        if subject.submitter is None or subject.record_id is None or subject.revision is None:
            return None
        return subject.submitter, subject.record_id, subject.revision

    @property
    def standard_version(self) -> str:
        """The version it declares."""
        return str(self.record.get("standardVersion", ""))


def arrivals(data: bytes, report: Report) -> tuple[Arrival, ...]:
    """Give the records of a payload in their order; none where it could not be read.

    Args:
        data: the payload.
        report: its report.
    """
    sent = payload.read(data)
    if not isinstance(sent, Payload):
        return ()
    return tuple(_arrival(sent, position, *each) for position, each in enumerate(_judged(sent, report)))


def _judged(sent: Payload, report: Report) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Give the pointer and the report of each record."""
    if not sent.is_bundle:
        yield "", report.document
        return
    for each in jsonvalue.sequence(report.document.get("records")):
        body = jsonvalue.mapping(each)
        yield str(body["pointer"]), body


def _arrival(sent: Payload, position: int, pointer: str, body: Mapping[str, object]) -> Arrival:
    value = lookup(sent.value, pointer)
    record = jsonvalue.mapping(value)
    try:
        content = canonical(value)
    except NotCanonical:
        content = None
    return Arrival(
        position=position,
        pointer=pointer,
        record=record,
        subject=subject_of(record),
        verdict=str(body["verdict"]),
        content=content,
        sha256=None if content is None else digests(content).sha256,
        stretch=stretch(record),
    )
