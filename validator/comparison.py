"""What changed between two runs of judging: findings by fingerprint, both axes, and every requirement's outcome.

Source: ``schemas/meta/report-comparison.schema.json``.
"""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from validator.errors import UsageError
from validator.finding import Severity

COMPARISON_VERSION = "1.0"

Json = Mapping[str, Any]
"""A JSON object."""

_KINDS = ("fixed", "new", "unchanged", "severityChanged", "notJudged")
_WEIGHTS = [str(each) for each in Severity]
_TOLD = (
    "ruleId",
    "layer",
    "severity",
    "pointer",
    "line",
    "column",
    "where",
    "value",
    "message",
    "fingerprint",
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison of two runs.

    Args:
        document: the comparison as JSON values, keys in their fixed order.
    """

    document: Json

    @property
    def new_errors(self) -> int:
        """How many errors there are that were none before."""
        return int(self.document["counts"]["newErrors"])

    def to_bytes(self) -> bytes:
        """Give the comparison as one line of compact UTF-8 JSON."""
        text = json.dumps(self.document, ensure_ascii=False, separators=(",", ":"))
        return text.encode() + b"\n"


@dataclass(frozen=True, slots=True)
class _Part:
    """The report of one record, or of a bundle's header and set rules.

    Args:
        body: the report, or a member of a bundle's ``records``.
        whole: the report it stands in.
        place: number of that report in its file, and pointer inside it.
    """

    body: Json
    whole: Json
    place: tuple[int, str]

    @property
    def identity(self) -> tuple[str, str] | None:
        """Record type and id; ``None`` where the data does not say them."""
        subject = self.body["subject"]
        names = (subject.get("recordType"), subject.get("recordId"))
        return (str(names[0]), str(names[1])) if all(names) else None


_Pair = tuple[_Part | None, _Part | None]


def reports(data: bytes, violations: Callable[[object], Iterable[object]]) -> tuple[Json, ...]:
    """Read reports as ``jiceng validate --format json`` prints them: one, or one a line.

    Args:
        data: UTF-8 text; a byte order mark in front is overlooked.
        violations: the engine of ``conformance-report.schema.json``.

    Raises:
        UsageError: it is no such thing.
    """
    try:
        text = data.decode("utf-8-sig")
        found = _documents(text)
    except ValueError:
        found = []
    if not found or any(next(iter(violations(each)), None) is not None for each in found):
        message = "不是校验报告 / not a conformance report"
        raise UsageError(message)
    return tuple(found)


def compare(old: Sequence[Json], new: Sequence[Json]) -> Comparison:
    """Compare two runs of judging.

    Args:
        old: the reports of the first run.
        new: the reports of the second run.
    """
    parts = [_compared(*pair) for pair in _paired(_parts(old), _parts(new))]
    counts = {kind: sum(len(part[kind]) for part in parts) for kind in _KINDS}
    counts["newErrors"] = sum(_new_errors(part) for part in parts)
    counts["attainmentChanges"] = sum(len(part["attainmentChanges"]) for part in parts)
    return Comparison(
        {
            "comparisonVersion": COMPARISON_VERSION,
            "complete": not any(report["truncated"] for report in (*old, *new)),
            "counts": counts,
            "reports": parts,
        }
    )


def _documents(text: str) -> list[Json]:
    try:
        return [json.loads(text)]
    except ValueError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]


def _parts(documents: Sequence[Json]) -> list[_Part]:
    return [
        _Part(body, whole, (number, body.get("pointer", "")))
        for number, whole in enumerate(documents)
        for body in (whole, *whole.get("records", ()))
    ]


def _paired(old: Sequence[_Part], new: Sequence[_Part]) -> list[_Pair]:
    """Pair what speaks of one record: by type and id, else by place where one side does not say which it is.

    Pairs stand in the order of the new run; what it does not have comes last.
    """
    named: dict[tuple[str, str], deque[_Part]] = {}
    for part in old:
        if part.identity is not None:
            named.setdefault(part.identity, deque()).append(part)
    partners = [_next(named, part.identity) for part in new]
    taken = {each.place for each in partners if each is not None}
    left = {each.place: each for each in old if each.place not in taken}
    for index, part in enumerate(new):
        here = left.get(part.place)
        if partners[index] is None and here is not None and None in (here.identity, part.identity):
            partners[index] = left.pop(part.place)
    return [*zip(partners, new, strict=True), *((each, None) for each in left.values())]


def _next(named: Mapping[tuple[str, str], deque[_Part]], identity: tuple[str, str] | None) -> _Part | None:
    waiting = named.get(identity) if identity is not None else None
    return waiting.popleft() if waiting else None


def _compared(old: _Part | None, new: _Part | None) -> Json:
    either = new or old
    subject = either.body["subject"] if either else {}
    named = ("recordType", "recordId", "facilityId", "facilityName", "period")
    return {
        "subject": {name: subject[name] for name in named if name in subject},
        "verdict": _both(old, new, lambda part: part.body["verdict"]),
        "attainment": _both(old, new, lambda part: part.body["attainment"]["status"]),
        "standard": _both(old, new, lambda part: _standard(part.whole)),
        "asOf": _both(old, new, lambda part: part.body["asOf"]),
        **_findings(old, new),
        "attainmentChanges": list(_changes(old, new)),
    }


def _both(old: _Part | None, new: _Part | None, read: Callable[[_Part], object]) -> Json:
    return {"old": None if old is None else read(old), "new": None if new is None else read(new)}


def _standard(report: Json) -> Json | None:
    standard = report["standard"]
    if standard is None:
        return None
    named = {name: standard[name] for name in ("version", "release", "digest")}
    profile = {"profile": standard["profile"]["id"]} if "profile" in standard else {}
    return {**named, **profile, "localData": standard["localData"]["digest"]}


def _findings(old: _Part | None, new: _Part | None) -> dict[str, list[Json]]:
    """Sort findings by what became of them; equal fingerprints are paired one by one, like severities first."""
    before, after = _by_fingerprint(old), _by_fingerprint(new)
    sorted_out: dict[str, list[Json]] = {kind: [] for kind in _KINDS}
    for fingerprint in dict.fromkeys((*after, *before)):
        olds, news = list(before.get(fingerprint, ())), []
        for finding in after.get(fingerprint, ()):
            same = next((each for each in olds if each["severity"] == finding["severity"]), None)
            if same is None:
                news.append(finding)
            else:
                olds.remove(same)
                sorted_out["unchanged"].append(_told(finding))
        moved = min(len(olds), len(news))
        for was, finding in zip(olds, news, strict=False):
            sorted_out["severityChanged"].append({**_told(finding), "was": was["severity"]})
        sorted_out["new"].extend(map(_told, news[moved:]))
        sorted_out["notJudged" if new is None else "fixed"].extend(map(_told, olds[moved:]))
    return sorted_out


def _by_fingerprint(part: _Part | None) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = {}
    for finding in _unfolded(part.body["findings"] if part else ()):
        found.setdefault(finding["fingerprint"], []).append(finding)
    return found


def _unfolded(findings: Iterable[Json]) -> Iterator[Json]:
    """Give findings with those folded under them: which one is the primary may change between runs."""
    for finding in findings:
        yield finding
        yield from _unfolded(finding.get("derived", ()))


def _told(finding: Json) -> dict[str, Any]:
    return {name: finding[name] for name in _TOLD if name in finding}


def _new_errors(part: Json) -> int:
    """Count errors that are new, or were less than errors before."""
    found = (*part["new"], *part["severityChanged"])
    return sum(each["severity"] == _WEIGHTS[0] for each in found)


_Place = tuple[str, str, int]
"""Rule, instance, and how many of the same name came before."""


def _changes(old: _Part | None, new: _Part | None) -> Iterator[Json]:
    """Give the requirements whose outcome at a place is another one than before, where both runs judged the record."""
    if old is None or new is None:
        return
    before, after = _outcomes(old), _outcomes(new)
    for place in sorted({*before, *after}):
        was, now = before.get(place), after.get(place)
        told = now or was
        if told is not None and (was or {}).get("outcome") != (now or {}).get("outcome"):
            outcomes = {name: each and each["outcome"] for name, each in (("old", was), ("new", now))}
            yield {**{name: value for name, value in told.items() if name != "outcome"}, **outcomes}


def _outcomes(part: _Part) -> dict[_Place, Json]:
    found: dict[_Place, Json] = {}
    for rule in part.body["attainment"]["rules"]:
        for instance in rule["instances"]:
            named = instance.get("key") or instance.get("label")
            name, number = named or instance["pointer"].removeprefix(part.place[1]), 0
            while (rule["ruleId"], name, number) in found:
                number += 1
            found[rule["ruleId"], name, number] = {
                "ruleId": rule["ruleId"],
                "severity": rule["severity"],
                "title": rule["title"],
                "pointer": instance["pointer"],
                **{key: instance[key] for key in ("label", "value", "threshold") if key in instance},
                "outcome": instance["outcome"],
            }
    return found
