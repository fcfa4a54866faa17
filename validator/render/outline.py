"""A report as an ordered outline in one language: what every readable rendering shows, laid out nowhere."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from validator.render import words
from validator.render.words import pick, say, word

Document = Mapping[str, Any]
"""A report document, or an object inside one."""

_LONGEST_VALUE = 200
_WEIGHTS = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled line; ``kind`` says what it holds (``where``, ``clause``, …) for a layout to mark."""

    label: str
    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One problem, shortfall or gap.

    Args:
        badge: its weight or outcome, in words.
        heading: where or what it is, in words.
        rows: the particulars.
        weight: ``error``, ``warning``, ``info`` or an outcome, for a layout to colour.
        inner: what follows from it, folded under it.
    """

    badge: str
    heading: str
    rows: tuple[Row, ...]
    weight: str = ""
    inner: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the report: entries, rows, or both."""

    name: str
    heading: str
    entries: tuple[Entry, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """One report, or one record's report inside a bundle's."""

    lang: str
    title: str
    verdict: Row
    attainment: Row
    facts: tuple[Row, ...]
    sections: tuple[Section, ...]
    tally: Row | None = None
    records: tuple["Outline", ...] = ()
    counts: Section | None = None


def outline(report: Document, lang: str) -> Outline:
    """Arrange a report for reading.

    Args:
        report: a report document, as ``conformance-report.schema.json`` describes it.
        lang: ``zh-CN`` or ``en``.
    """
    members: Sequence[Document] = report.get("records", ())
    return Outline(
        lang=lang,
        title=_title(report, lang),
        verdict=_verdict(report, lang),
        attainment=_attainment(report, lang),
        facts=tuple(_facts(report, lang)),
        sections=tuple(section for section in _sections(report, lang) if section.entries or section.rows),
        tally=_tally(members, lang) if members else None,
        records=tuple(outline(member, lang) for member in members if _speaks(member)),
        counts=None if "pointer" in report else _counts(report, lang),
    )


def shown(value: object, lang: str) -> str:
    """Write a JSON value for a reader; a long one is cut, and says how long it was."""
    if isinstance(value, bool):
        return word(words.BOOLEANS, value, lang)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if len(text) > _LONGEST_VALUE:
        return say("cut", lang, text=text[:_LONGEST_VALUE], length=len(text))
    return text or '""'


def _title(report: Document, lang: str) -> str:
    if "pointer" not in report:
        return say("title", lang)
    kind = word(words.RECORD_TYPES, report["subject"].get("recordType", ""), lang)
    return say("record", lang, number=int(report["pointer"].rsplit("/", 1)[-1]) + 1, kind=kind)


def _verdict(report: Document, lang: str) -> Row:
    return Row(say("verdict", lang), word(words.VERDICTS, report["verdict"], lang), report["verdict"])


def _attainment(report: Document, lang: str) -> Row:
    """Say the second axis in one line: how many policy requirements are met."""
    status = report["attainment"]["status"]
    if report["layers"]["consistency"] == "notReached":
        return Row(say("attainment", lang), say("notEvaluated", lang), "notEvaluable")
    count = Counter(rule["outcome"] for rule in report["attainment"]["rules"] if _is_required(rule))
    labels = {"notMet": count["fail"], "met": count["pass"], "notEvaluable": count["notEvaluable"]}
    if status == "attained":
        labels = {"allMet": count["pass"], "notEvaluable": count["notEvaluable"]}
    parts = [say(label, lang, count=number) for label, number in labels.items() if number]
    text = say("comma", lang).join(parts)
    if not (count["fail"] or (status == "attained" and count["pass"])):
        headword = word(words.ATTAINMENTS, status, lang)
        text = say("detailed", lang, headword=headword, details=text) if text else headword
    also = say("seeRecords", lang) if any(map(_speaks, report.get("records", ()))) else ""
    return Row(say("attainment", lang), text + also, status)


def _is_required(rule: Document) -> bool:
    """Tell a requirement from what is only encouraged; the attainment status leaves the latter out."""
    return bool(rule["severity"] != "info")


def _facts(report: Document, lang: str) -> Iterator[Row]:
    subject, standard = report["subject"], report.get("standard")
    for name in ("facilityName", "facilityId"):
        if name in subject:
            yield Row(say(name, lang), str(subject[name]), name)
    if "period" in subject:
        period = subject["period"]
        text = say("span", lang, **period) if isinstance(period, Mapping) else str(period)
        yield Row(say("period", lang), text)
    if "recordType" in subject:
        yield Row(say("recordType", lang), word(words.RECORD_TYPES, subject["recordType"], lang))
    if "recordId" in subject:
        record = subject["recordId"]
        revised = say("revision", lang, record=record, revision=subject.get("revision", 1))
        yield Row(say("recordId", lang), revised)
    if standard:
        yield Row(say("standard", lang), say("release", lang, **_named(standard)))
        if report.get("preview"):
            versions = {"declared": subject["standardVersion"], "version": standard["version"]}
            yield Row(say("preview", lang), say("previewed", lang, **versions), "preview")
        if "profile" in standard:
            yield Row(say("profile", lang), pick(standard["profile"]["title"], lang))
    if report.get("asOf"):
        yield Row(say("asOf", lang), report["asOf"])


def _named(standard: Document) -> Document:
    return {"version": standard["version"], "release": standard["release"]}


def _sections(report: Document, lang: str) -> Iterator[Section]:
    rules = report["attainment"]["rules"]
    findings = [_finding(finding, lang) for finding in _by_weight(report["findings"])]
    yield _listed("findings", findings, lang)
    for name, required in (("shortfalls", True), ("encouraged", False)):
        failing = [rule for rule in _by_weight(rules) if _is_required(rule) is required]
        yield _listed(name, [entry for rule in failing for entry in _shortfalls(rule, lang)], lang)
    gaps = _heading("unevaluated", _gaps(report), lang)
    yield Section("unevaluated", gaps, tuple(_unevaluated(report, lang)))
    missing = _absent(report["attainment"]["completeness"], lang)
    yield Section(
        "missing", _heading("missing", missing, lang), rows=tuple(Row("", path) for path in missing)
    )
    yield _listed("exemptions", [entry for rule in rules for entry in _exemptions(rule, lang)], lang)


def _absent(part: Document, lang: str) -> list[str]:
    """Give what was missing, with the years that a list lacks."""
    years = part.get("missingYears", {})
    return [
        say("ofYears", lang, place=path, years=say("list", lang).join(map(str, years[path])))
        if path in years
        else path
        for path in part.get("missing", ())
    ]


def _listed(name: str, entries: Sequence[Entry], lang: str) -> Section:
    return Section(name, _heading(name, entries, lang), tuple(entries))


def _heading(name: str, items: Sequence[object], lang: str) -> str:
    return say("heading", lang, heading=say(name, lang), count=len(items))


def _by_weight(items: Sequence[Document]) -> list[Document]:
    """Put the heavy ones first; within a weight the report's own order stands."""
    return sorted(items, key=lambda item: _WEIGHTS.index(item["severity"]))


def _finding(finding: Document, lang: str) -> Entry:
    """Arrange a finding: the place in words heads it, or what is wrong where the place has no name."""
    where, message = pick(finding["where"], lang), pick(finding["message"], lang)
    rows = [Row(say("where", lang), _position(finding, lang), "where")]
    if "value" in finding:
        rows.append(Row(say("value", lang), shown(finding["value"], lang), "value"))
    if where:
        rows.append(Row(say("problem", lang), message, "message"))
    rows.extend(_clauses(finding, lang))
    rows.append(Row(say("fix", lang), pick(finding["fix"], lang), "fix"))
    if finding.get("related"):
        rows.append(Row(say("related", lang), say("list", lang).join(finding["related"]), "where"))
    rows.append(Row(say("rule", lang), finding["ruleId"], "rule"))
    return Entry(
        badge=word(words.SEVERITIES, finding["severity"], lang),
        heading=where or message,
        rows=tuple(row for row in rows if row.text),
        weight=finding["severity"],
        inner=tuple(_finding(each, lang) for each in _by_weight(finding.get("derived", ()))),
    )


def _position(place: Document, lang: str) -> str:
    """Say where in the file: line and column first, the pointer second."""
    pointer = place["pointer"]
    if "line" not in place:
        return pointer or say("wholeDocument", lang)
    line = say("line", lang, line=place["line"], column=place["column"])
    return say("pointed", lang, line=line, pointer=pointer) if pointer else line


def _clauses(holder: Document, lang: str) -> Iterator[Row]:
    for clause in holder["clauses"]:
        title = pick(clause["title"], lang)
        words = "carriedForward" if "carriedForward" in clause else "quoted"
        quoted = say(words, lang, title=title, section=clause["section"], quote=clause["quote"])
        yield Row(say("clause", lang), quoted, "clause")


def _shortfalls(rule: Document, lang: str) -> Iterator[Entry]:
    for instance in rule["instances"]:
        if instance["outcome"] == "fail":
            rows = [*_measured(instance, lang), *_clauses(rule, lang), *_settled(rule, instance, lang)]
            yield Entry(
                badge=word(words.ACHIEVED, "fail", lang),
                heading=_named_rule(rule, instance, lang),
                rows=(*rows, Row(say("rule", lang), rule["ruleId"], "rule")),
                weight=rule["severity"],
            )


def _named_rule(rule: Document, instance: Document, lang: str) -> str:
    title = pick(rule["title"], lang)
    return f"{title}{say('colon', lang)}{instance['label']}" if "label" in instance else title


def _measured(instance: Document, lang: str) -> Iterator[Row]:
    """Say what was reported against what is required, and how to get there."""
    yield Row(say("where", lang), _position(instance, lang), "where")
    for name in ("value", "threshold"):
        if name in instance:
            yield Row(say(name, lang), shown(instance[name], lang), name)
    if instance.get("windows"):
        yield Row(say("windows", lang), say("list", lang).join(instance["windows"]))
    for name, label in (("message", "problem"), ("fix", "improve")):
        if name in instance:
            yield Row(say(label, lang), pick(instance[name], lang), name)


def _settled(rule: Document, instance: Document, lang: str) -> Iterator[Row]:
    """Name the reading and the parameters the outcome rests on."""
    results = [
        say("readingResult", lang, reading=reading, outcome=word(words.ACHIEVED, outcome, lang))
        for reading, outcome in instance.get("readings", {}).items()
    ]
    if results:
        joined = say("list", lang).join(results)
        chosen = pick(rule["reading"]["title"], lang)
        yield Row(say("reading", lang), say("readings", lang, chosen=chosen, results=joined))
    settings = [
        say("setting", lang, title=pick(each["title"], lang), value=shown(each["value"], lang))
        for each in rule.get("parameters", {}).values()
    ]
    if settings:
        yield Row(say("parameters", lang), say("comma", lang).join(settings))


def _gaps(report: Document) -> list[Document]:
    """Give the rules that ought to have been evaluated and were not."""
    undecided = ("notEvaluable", "engineError")
    return [gap for gap in report["outcomes"]["notEvaluated"] if gap["outcome"] in undecided]


def _unevaluated(report: Document, lang: str) -> Iterator[Entry]:
    """Put the gaps together that have one cause: requirements by title, the other rules by id."""
    titles = {rule["ruleId"]: pick(rule["title"], lang) for rule in report["attainment"]["rules"]}
    causes: dict[tuple[str, str], list[str]] = {}
    for gap in _gaps(report):
        because = (word(words.REASONS, gap["reason"], lang), say("list", lang).join(_absent(gap, lang)))
        cause = say("colon", lang).join(part for part in because if part)
        causes.setdefault((gap["outcome"], cause), []).append(gap["ruleId"])
    for (outcome, cause), rules in causes.items():
        named = [
            say("detailed", lang, headword=titles[each], details=each) for each in rules if each in titles
        ]
        others = [each for each in rules if each not in titles]
        rows = [Row(say("requirement", lang), each) for each in named]
        if others:
            rows.append(Row(say("rule", lang), say("list", lang).join(others), "rule"))
        yield Entry(word(words.OUTCOMES, outcome, lang), cause, tuple(rows), outcome)


def _exemptions(rule: Document, lang: str) -> Iterator[Entry]:
    for instance in rule["instances"]:
        if instance["outcome"] == "exempt":
            rows = [Row(say("rule", lang), rule["ruleId"], "rule")]
            if "basis" in instance:
                rows.insert(0, Row(say("basis", lang), _basis(instance["basis"], lang)))
            heading = _named_rule(rule, instance, lang)
            yield Entry(word(words.OUTCOMES, "exempt", lang), heading, tuple(rows), "exempt")


def _basis(basis: Document, lang: str) -> str:
    if "value" not in basis:
        return say("basisPlace", lang, pointer=basis["pointer"])
    return say("basisValue", lang, pointer=basis["pointer"], value=shown(basis["value"], lang))


def _counts(report: Document, lang: str) -> Section:
    rows = (*_tallies(report, lang), *_digests(report, lang))
    return Section("counts", say("counts", lang), rows=rows)


def _tallies(report: Document, lang: str) -> Iterator[Row]:
    comma, outcomes = say("comma", lang), report["outcomes"]
    weights = [f"{word(words.SEVERITIES, key, lang)} {report['counts'][key]}" for key in _WEIGHTS]
    yield Row(say("byWeight", lang), comma.join(weights))
    layers = [
        f"{word(words.LAYERS, layer, lang)} {word(words.STATES, state, lang)}"
        for layer, state in report["layers"].items()
    ]
    yield Row(say("byLayer", lang), comma.join(layers))
    tallied = [
        f"{pick(name, lang)} {outcomes[key]}" for key, name in words.OUTCOMES.items() if outcomes.get(key)
    ]
    if tallied:
        yield Row(say("byOutcome", lang), comma.join(tallied))
    if report["truncated"]:
        yield Row(say("truncatedLabel", lang), say("truncated", lang))


def _digests(report: Document, lang: str) -> Iterator[Row]:
    """Name the exact bytes that were judged, and the exact standard they were judged by."""
    subject, standard = report["subject"], report.get("standard")
    if "sha256" in subject:
        yield Row(
            say("digest", lang), say("bytes", lang, **{key: subject[key] for key in ("sha256", "bytes")})
        )
    if standard and "digest" in standard:
        yield Row(say("standardDigest", lang), standard["digest"])
        yield Row(say("localDigest", lang), standard["localData"]["digest"])


def _speaks(member: Document) -> bool:
    """Tell whether a record of a bundle has anything to say beyond being in order."""
    fine = member["verdict"] == "conformant" and not member["findings"]
    return not fine or member["attainment"]["status"] in ("notAttained", "notEvaluable")


def _tally(members: Sequence[Document], lang: str) -> Row:
    verdicts = Counter(member["verdict"] for member in members)
    said = [
        say("verdictTally", lang, verdict=word(words.SHORT_VERDICTS, key, lang), count=verdicts[key])
        for key in words.SHORT_VERDICTS
        if verdicts[key]
    ]
    text = say("recordTally", lang, total=len(members), verdicts=say("comma", lang).join(said))
    return Row(say("records", lang), text)
