"""From bytes to a report: intake, declaration, structure, codes, rules, report; pure, and readable on one screen."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from validator import business, codes, declaration, jsonvalue, payload, report, setrules, structure
from validator.business import Subject
from validator.declaration import Declaration
from validator.errors import UsageError
from validator.fields import Schema
from validator.finding import Finding, Layer, Severity
from validator.judged import Json, Judged, shown
from validator.payload import Payload
from validator.pointer import lookup
from validator.profile import Profile
from validator.report import Report
from validator.rule import Rule
from validator.standard import Standard
from validator.windows import is_date

Standards = Mapping[str, Standard]
Progress = Callable[[int, int], None]
"""Told how many of a bundle's records are judged, and how many there are."""

_RECORDS = "records"
_YEARS = range(1949, 2101)


@dataclass(frozen=True, slots=True)
class _Order:
    """How something is to be judged.

    Args:
        standards: the versions of the standard by number.
        as_of: the day of judging.
        profile: id of the profile.
        progress: told how many of a bundle's records are judged.
        settled: day and profile are those of a bundle's header, also where it has none; a record's do not count.
    """

    standards: Standards
    as_of: str | None
    profile: str | None
    progress: Progress | None = None
    settled: bool = False


def check(
    data: bytes,
    standards: Standards,
    *,
    as_of: str | None = None,
    profile: str | None = None,
    progress: Progress | None = None,
) -> Report:
    """Judge a record or a bundle.

    Args:
        data: the bytes as received: JSON, or NDJSON whose first line is a bundle's header.
        standards: the versions of the standard by number, as ``library.load_standards()`` gives them.
        as_of: the day of judging, ``YYYY-MM-DD``; the payload's own ``asOfDate`` when ``None``.
        profile: id of the profile to use; the one of the payload's division when ``None``.
        progress: told after each record of a bundle how far the judging is; the report does not depend on it.

    Returns:
        The report; bad data is in it, never raised.

    Raises:
        UsageError: ``as_of`` is no date, or there is no such profile.
    """
    if as_of is not None and not is_date(as_of):
        message = f"判定日期应为真实日期，写作 YYYY-MM-DD：{as_of} / as-of must be a real date, YYYY-MM-DD"
        raise UsageError(message)
    order = _Order(standards, as_of, profile, progress)
    subject: Json = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    sent = payload.read(data)
    if not isinstance(sent, Payload):
        return report.build(_unread(sent, subject, order))
    if sent.is_bundle:
        return _check_bundle(sent, subject, order)
    return report.build(_judge(sent, "", subject, order))


def _judge(sent: Payload, base: str, subject: Json, order: _Order) -> Judged:
    """Judge the record at a pointer through all layers."""
    record = lookup(sent.value, base)
    declared = declaration.read(record, order.standards, base)
    if not isinstance(declared, Declaration):
        return _undeclared(Judged(record, subject, declared, Layer.STRUCTURE, sent.position, base), order)
    standard, fields_of = declared.standard, jsonvalue.mapping(record)
    schema = standard.schemas[declared.record_type]
    engine = _engine(standard, declared.record_type)
    structural = structure.judge(record, schema, engine, _newer(declared, order.standards))
    failing = tuple(structure.place(each) for top in structural for each in (top, *top.derived))
    day = order.as_of or (None if order.settled else _day(fields_of))
    reference = business.reference_date(fields_of, schema, day, failing)
    bindings = standard.bindings.get(declared.record_type, ())
    coded = codes.judge(record, bindings, standard.codelists, reference)
    chosen = _profile(standard, order.profile, None if order.settled else _division(fields_of))
    foreign = tuple(each.pointer for each in coded if each.severity is Severity.ERROR)
    about = Subject(fields_of, declared.record_type, base, reference, day, failing, foreign)
    return Judged(
        document=record,
        subject={**subject, **_described(fields_of)},
        findings=_based(_folded(structural, coded), base),
        reached=Layer.CONSISTENCY,
        position=sent.position,
        base=base,
        standard=standard,
        notices=standard.notices,
        record_type=declared.record_type,
        profile=chosen,
        as_of=day,
        reference=reference,
        results=business.judge(about, _record_rules(standard, chosen, declared.record_type), standard.facts),
    )


def _check_bundle(sent: Payload, subject: Json, order: _Order) -> Report:
    """Judge the header, every record, and the rules over groups of records."""
    value = jsonvalue.mapping(sent.value)
    header = _judge(sent, "/header", subject, order)
    whole = replace(header, findings=(*declaration.envelope(value), *header.findings))
    records = value[_RECORDS]
    if header.standard is None or header.record_type != declaration.BUNDLE or not isinstance(records, list):
        return report.build(replace(whole, undetermined=True))
    profile = header.profile.id if header.profile else None
    inner = replace(order, as_of=header.as_of, profile=profile, settled=True)
    judged = _judge_all(sent, len(records), inner)
    bundle = _bundle(value, header, judged)
    rules = _set_rules(header.standard, header.profile)
    results = setrules.judge(bundle, rules, header.standard.facts)
    told = replace(
        whole,
        findings=(*whole.findings, *_versions(judged, header.standard.version)),
        reference=bundle.end or None,
        results=(*header.results, *results),
        records=tuple(judged),
    )
    return report.build_bundle(told, judged)


def _versions(judged: Sequence[Judged], expected: str) -> list[Finding]:
    """Give a finding for each record that is of another version than the bundle's header."""
    return [
        declaration.version(each.standard.version, expected, each.base)
        for each in judged
        if each.standard is not None and each.standard.version != expected
    ]


def _judge_all(sent: Payload, count: int, order: _Order) -> list[Judged]:
    """Judge every record of a bundle, telling how far it is."""
    judged = []
    for index in range(count):
        judged.append(_judge(sent, f"/{_RECORDS}/{index}", {}, order))
        if order.progress is not None:
            order.progress(index + 1, count)
    return judged


def _bundle(value: Mapping[str, object], header: Judged, judged: Sequence[Judged]) -> setrules.Bundle:
    head = jsonvalue.mapping(value["header"])
    period, covers = jsonvalue.mapping(head.get("period")), head.get("covers")
    sound = [each for each in judged if _counts(each, header)]
    misshapen = [each for each in (header, *judged) if not _counts(each, header)]
    return setrules.Bundle(
        records=_latest([(each.base, jsonvalue.mapping(each.document)) for each in sound]),
        start=str(period.get("start", "")),
        end=str(period.get("end", "")),
        as_of=header.as_of or "",
        broken=frozenset(kind for each in misshapen for kind in _kinds(each, header)),
        covers=frozenset(map(str, covers)) if isinstance(covers, list) else None,
    )


def _kinds(judged: Judged, header: Judged) -> Iterable[str]:
    """Give the type of a record left out; every type where it does not say one that is known."""
    known = header.standard.schemas if header.standard is not None else {}
    said = jsonvalue.mapping(judged.document).get("recordType")
    return (said,) if isinstance(said, str) and said in known else known


def _counts(judged: Judged, header: Judged) -> bool:
    """Tell whether set rules can read a record: its structure holds, and its version is the header's."""
    faulty = any(each.layer is Layer.STRUCTURE for each in judged.findings)
    return judged.standard is header.standard and not faulty


def _latest(
    records: Sequence[tuple[str, Mapping[str, object]]],
) -> tuple[tuple[str, Mapping[str, object]], ...]:
    """Leave out revisions that a later one in the same bundle supersedes."""
    newest: dict[object, int] = {}
    for _, record in records:
        newest[record["recordId"]] = max(newest.get(record["recordId"], 0), int(str(record["revision"])))
    return tuple(each for each in records if each[1]["revision"] == newest[each[1]["recordId"]])


def _unread(findings: tuple[Finding, ...], subject: Json, order: _Order) -> Judged:
    """Write down what is no JSON; there is nothing to point into."""
    notices = _newest(order).notices
    return Judged(None, subject, findings, Layer.SYNTAX, lambda _: None, notices=notices)


def _undeclared(judged: Judged, order: _Order) -> Judged:
    """Write down what does not say which record it is, by which version."""
    version = jsonvalue.mapping(judged.document).get("standardVersion")
    standard = order.standards.get(version) if isinstance(version, str) else None
    return replace(judged, standard=standard, notices=_newest(order).notices, undetermined=True)


def _newer(declared: Declaration, standards: Standards) -> Mapping[str, Schema]:
    """Give the schemas of the declared type in the versions after the declared one."""
    versions = list(standards)
    later = versions[versions.index(declared.standard.version) + 1 :]
    kept = {version: standards[version].schemas.get(declared.record_type) for version in later}
    return {version: schema for version, schema in kept.items() if schema is not None}


@lru_cache(maxsize=64)
def _engine(standard: Standard, record_type: str) -> structure.Engine:
    return structure.engine(standard.schemas[record_type])


@lru_cache(maxsize=256)
def _record_rules(standard: Standard, chosen: Profile | None, record_type: str) -> Sequence[Rule]:
    rules = standard.rules_with(chosen).values()
    return tuple(each for each in rules if not each.is_set and record_type in each.record_types)


@lru_cache(maxsize=64)
def _set_rules(standard: Standard, chosen: Profile | None) -> Sequence[Rule]:
    return tuple(each for each in standard.rules_with(chosen).values() if each.is_set)


def _profile(standard: Standard, wanted: str | None, division: str | None) -> Profile | None:
    if wanted is None:
        return standard.profile_for(division)
    if wanted not in standard.profiles:
        message = f"没有省级细则 {wanted}；现有：{'、'.join(standard.profiles)} / no such profile"
        raise UsageError(message)
    return standard.profiles[wanted]


def _described(record: Mapping[str, object]) -> Json:
    """Say which record it is, in its own words."""
    facility = jsonvalue.mapping(record.get("facility"))
    texts = {name: record.get(name) for name in ("recordType", "recordId", "standardVersion")}
    texts["facilityId"] = facility.get("facilityId")
    texts["facilityName"] = facility.get("name")
    said: Json = {name: shown(value) for name, value in texts.items() if isinstance(value, str) and value}
    revision = record.get("revision")
    if type(revision) is int and revision >= 1:
        said["revision"] = revision
    period = _period(record)
    return said if period is None else {**said, "period": period}


def _period(record: Mapping[str, object]) -> object:
    """Give the year, or first and last day, that a record speaks of."""
    year, period = record.get("reportYear"), jsonvalue.mapping(record.get("period"))
    if type(year) is int and year in _YEARS:
        return year
    ends = [
        each for each in (period.get("start"), period.get("end")) if isinstance(each, str) and is_date(each)
    ]
    return {"start": ends[0], "end": ends[1]} if len(ends) == len(("start", "end")) else None


def _division(record: Mapping[str, object]) -> str | None:
    """Give the division that decides the profile: the facility's, else the submitter's."""
    for holder in ("facility", "submitter"):
        code = jsonvalue.mapping(record.get(holder)).get("divisionCode")
        if isinstance(code, str):
            return code
    return None


def _day(record: Mapping[str, object]) -> str | None:
    value = record.get("asOfDate")
    return value if isinstance(value, str) and is_date(value) else None


def _folded(structural: Sequence[Finding], coded: Sequence[Finding]) -> tuple[Finding, ...]:
    """Put what is wrong with a code under what structure found at the same place, such as a name sent for it."""
    under: dict[str, list[Finding]] = {}
    for each in coded:
        under.setdefault(each.pointer, []).append(each)
    tops = (replace(each, derived=(*each.derived, *under.pop(each.pointer, ()))) for each in structural)
    return (*tops, *(each for several in under.values() for each in several))


def _based(findings: Sequence[Finding], base: str) -> tuple[Finding, ...]:
    """Put findings of a record at their place in what was sent."""
    if not base:
        return tuple(findings)
    return tuple(
        replace(each, pointer=base + each.pointer, derived=_based(each.derived, base)) for each in findings
    )


def _newest(order: _Order) -> Standard:
    return list(order.standards.values())[-1]
