"""Files of records for counting: what conforms to the standard is taken, the rest is named as left out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import payload, pipeline, pointer
from validator.cli import refusal, terminal
from validator.cli.refusal import Refusal
from validator.finding import Verdict
from validator.payload import Payload
from validator.standard import Standard

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file, or a record in one, that is not counted.

    Args:
        file: its name as given.
        pointer: where in the file; ``""`` for the whole of it.
        verdict: ``nonconformant``, ``undetermined``, or ``unreadable`` for a file that is not there.
    """

    file: str
    pointer: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Material:
    """What was found in files.

    Args:
        records: conformant records in the order of the files.
        left_out: what is not counted.
    """

    records: tuple[Json, ...]
    left_out: tuple[LeftOut, ...]


def read(
    names: Sequence[str], standards: Mapping[str, Standard], as_of: str | None, *, shown: bool
) -> Material:
    """Read files.

    Args:
        names: records, bundles or NDJSON; ``-`` is standard input.
        standards: the versions of the standard.
        as_of: the day of judging; the payload's own when ``None``.
        shown: whether progress may be drawn.
    """
    records: list[Json] = []
    left_out: list[LeftOut] = []
    for name in terminal.progress(names, shown=shown):
        try:
            data = terminal.read(name)
        except Refusal as refused:
            terminal.complain(refusal.explained(refused, refusal.language(())))
            left_out.append(LeftOut(name, "", "unreadable"))
            continue
        report: Json = pipeline.check(data, standards, as_of=as_of).document
        verdicts = dict(_verdicts(report))
        left_out += [LeftOut(name, place, verdict) for place, verdict in verdicts.items() if verdict != _GOOD]
        good = [place for place, verdict in verdicts.items() if verdict == _GOOD]
        records += _records(data, good)
    return Material(tuple(records), tuple(left_out))


_GOOD = str(Verdict.CONFORMANT)


def _verdicts(report: Json) -> Iterator[tuple[str, str]]:
    """Give the verdict on each record of a payload, by its pointer; on the whole where nothing in it can be used."""
    parts = report.get("records")
    if not isinstance(parts, list):
        yield "", str(report["verdict"])
        return
    places = {str(each["pointer"]): str(each["verdict"]) for each in parts}
    for place in _faulty(report):
        record = "/".join(place.split("/")[:3])
        if record not in places:
            yield "", str(report["verdict"])
            return
        places[record] = str(Verdict.NONCONFORMANT)
    yield from places.items()


def _faulty(report: Json) -> Iterator[str]:
    """Give where the errors of a bundle as a whole point: into its header, or at records that clash."""
    findings = report["findings"]
    for each in findings if isinstance(findings, list) else ():
        if each["severity"] == "error":
            yield str(each["pointer"])


def _records(data: bytes, places: Sequence[str]) -> Iterator[Json]:
    sent = payload.read(data)
    if isinstance(sent, Payload):
        found = (pointer.lookup(sent.value, place) for place in places)
        yield from (each for each in found if isinstance(each, Mapping))
