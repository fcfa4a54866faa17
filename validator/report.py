"""The conformance report: one document in a fixed order, the same bytes wherever it is made.

Source: ``schemas/meta/conformance-report.schema.json``.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import attainment, jsonvalue, notice
from validator.finding import LANGUAGES, Finding, Layer, Outcome, Severity, Slot, Text, Verdict
from validator.fingerprint import fingerprint
from validator.judged import Json, Judged, shown
from validator.notice import Notice
from validator.outcome import Result
from validator.profile import Profile
from validator.rule import Rule, RuleClass

REPORT_VERSION = "1.0"
MOST_OF_A_KIND = 100
"""How many findings of one rule are listed; all are counted."""

_GAP = {"zh-CN": "", "en": " "}
_CODES = {RuleClass.IDENTIFIER, RuleClass.CODELIST}


@dataclass(frozen=True, slots=True)
class Report:
    """A conformance report.

    Args:
        document: the report as JSON values, keys in their fixed order.
    """

    document: Mapping[str, object]

    @property
    def verdict(self) -> Verdict:
        """What the report says of the payload as a thing to exchange."""
        return Verdict(str(self.document["verdict"]))

    @property
    def attainment(self) -> str:
        """Whether the policies' requirements are met: one of ``attainment.STATUSES``."""
        return str(jsonvalue.mapping(self.document["attainment"])["status"])

    def to_bytes(self) -> bytes:
        """Give the report as one line of compact UTF-8 JSON."""
        text = json.dumps(self.document, ensure_ascii=False, separators=(",", ":"), check_circular=False)
        return text.encode() + b"\n"


def build(judged: Judged) -> Report:
    """Write the report of one record."""
    return Report(_body(judged))


def build_bundle(header: Judged, records: Sequence[Judged]) -> Report:
    """Write the report of a bundle: its own findings and set rules, then every record's report."""
    bodies = [_body(each) for each in records]
    every = [_body(header), *bodies]
    joined = {
        **every[0],
        "verdict": _first((str(Verdict.UNDETERMINED), str(Verdict.NONCONFORMANT)), every, "verdict")
        or str(Verdict.CONFORMANT),
        "attainment": {
            **jsonvalue.mapping(every[0]["attainment"]),
            "status": _joined(attainment.STATUSES, every, "attainment", "status"),
        },
        "layers": {layer: _joined(("fail", "notReached", "pass"), every, "layers", layer) for layer in Layer},
        "counts": {
            each: sum(int(str(jsonvalue.mapping(body["counts"])[each])) for body in every)
            for each in Severity
        },
        "truncated": any(body["truncated"] for body in every),
        "records": [
            {"pointer": judged.base, **_without(body, "reportVersion", "standard")}
            for judged, body in zip(records, bodies, strict=True)
        ],
    }
    return Report(joined)


def _body(judged: Judged) -> Json:
    findings = [*judged.findings, *_rule_findings(judged.results)]
    listed = _listed(findings)
    rules = {each.rule.id: each.rule for each in judged.results}
    return {
        "reportVersion": REPORT_VERSION,
        "verdict": str(_verdict(judged, findings)),
        "attainment": attainment.section(judged),
        "subject": judged.subject,
        "standard": _standard(judged),
        "asOf": judged.as_of,
        "layers": _layers(judged, findings),
        "counts": {str(each): sum(finding.severity is each for finding in findings) for each in Severity},
        "findings": [_finding(judged, each, rules) for each in listed],
        "outcomes": attainment.outcomes(judged.results),
        "truncated": len(listed) < len(findings),
    }


def _verdict(judged: Judged, findings: Sequence[Finding]) -> Verdict:
    """Give the verdict; what the engine failed to judge can never be conformant."""
    if judged.undetermined or any(each.outcome is Outcome.ENGINE_ERROR for each in judged.results):
        return Verdict.UNDETERMINED
    if any(each.severity is Severity.ERROR for each in findings):
        return Verdict.NONCONFORMANT
    return Verdict.CONFORMANT


def _rule_findings(results: Iterable[Result]) -> Iterator[Finding]:
    """Turn every failed instance of a rule that is no policy into a finding."""
    for result in results:
        if result.rule.is_policy:
            continue
        layer = Layer.CODES if result.rule.rule_class in _CODES else Layer.CONSISTENCY
        for each in result.instances:
            if each.judgement.outcome is Outcome.FAIL:
                yield Finding(
                    rule_id=result.rule.id,
                    layer=layer,
                    severity=result.severity,
                    pointer=each.at,
                    slots=attainment.slots(each),
                    value=each.judgement.value,
                    related=each.related,
                )


def _listed(findings: Sequence[Finding]) -> list[Finding]:
    """Keep at most ``MOST_OF_A_KIND`` of each rule, in the report's order."""
    seen: dict[str, int] = {}
    kept = []
    for finding in sorted(findings, key=_place):
        seen[finding.rule_id] = seen.get(finding.rule_id, 0) + 1
        if seen[finding.rule_id] <= MOST_OF_A_KIND:
            kept.append(finding)
    return kept


def _place(finding: Finding) -> tuple[int, int, tuple[str, ...], str]:
    tokens = tuple(token.zfill(9) if token.isdecimal() else token for token in finding.pointer.split("/"))
    severity, layer = list(Severity).index(finding.severity), list(Layer).index(finding.layer)
    return severity, layer, tokens, finding.rule_id


def _finding(judged: Judged, finding: Finding, rules: Mapping[str, Rule]) -> Json:
    rule = rules.get(finding.rule_id)
    words: Rule | Notice = rule or judged.notices[finding.rule_id]
    where = judged.where(finding.pointer)
    slots: Mapping[str, Slot] = {"where": where, **finding.slots}
    body: Json = {
        "ruleId": finding.rule_id,
        "layer": str(finding.layer),
        "severity": str(finding.severity),
        "pointer": finding.pointer,
        **_position(judged, finding),
        "where": where,
    }
    if finding.value is not None:
        body["value"] = shown(finding.value)
    body["message"] = notice.fill(words.message, slots)
    body["fix"] = _fix(words, slots)
    body["clauses"] = judged.clauses(rule)
    if finding.related:
        body["related"] = list(finding.related)
    holder = judged.holder(finding.pointer)
    place = holder.relative(finding.pointer)
    body["fingerprint"] = fingerprint(finding.rule_id, holder.subject, holder.document, place)
    if finding.derived:
        body["derived"] = [_finding(judged, each, rules) for each in finding.derived]
    return body


def _fix(words: Rule | Notice, slots: Mapping[str, Slot]) -> Text:
    """Say how to mend it, with the likely value where there is one."""
    fix = notice.fill(words.fix, slots)
    if isinstance(words, Rule) or "suggestion" not in slots or not words.suggest:
        return fix
    likely = notice.fill(words.suggest, slots)
    return {language: f"{fix[language]}{_GAP[language]}{likely[language]}" for language in LANGUAGES}


def _position(judged: Judged, finding: Finding) -> Json:
    """Give line and column; a finding of syntax brings its own."""
    if "line" in finding.slots:
        return {name: finding.slots[name] for name in ("line", "column") if name in finding.slots}
    return judged.line(finding.pointer)


def _layers(judged: Judged, findings: Sequence[Finding]) -> Json:
    """Give the state of each layer; consistency is not reached where structure let none of its rules be judged."""
    order = list(Layer)
    reached = order[: order.index(judged.reached) + 1]
    broken = any(each.layer is Layer.STRUCTURE for each in judged.findings)
    if broken and not any(_decided(each) for each in judged.results):
        reached = [layer for layer in reached if layer is not Layer.CONSISTENCY]
    failed = {each.layer for each in findings if each.severity is Severity.ERROR}
    states = {layer: "fail" if layer in failed else "pass" for layer in reached}
    return {str(layer): states.get(layer, "notReached") for layer in order}


def _decided(result: Result) -> bool:
    return not result.rule.is_policy and result.outcome in (Outcome.PASS, Outcome.FAIL)


def _standard(judged: Judged) -> Json | None:
    if judged.standard is None:
        return None
    version, release, digest = judged.standard.version, judged.standard.release, judged.standard.digest
    body: Json = {"version": version, "release": release, "digest": digest}
    if judged.profile is not None:
        body["profile"] = _profile(judged.profile)
    body["localData"] = {"digest": judged.standard.local.digest}
    return body


def _profile(profile: Profile) -> Json:
    """Name a profile; what no digest of the standard covers has one of its own."""
    named: Json = {"id": profile.id, "title": dict(profile.title)}
    if profile.origin is None:
        return named
    return {**named, "origin": "local", "digest": profile.origin.digest}


def _joined(order: Sequence[str], bodies: Sequence[Json], section: str, name: str) -> str:
    """Give the state that prevails over all bodies."""
    states = {str(jsonvalue.mapping(body[section])[name]) for body in bodies}
    return next(each for each in order if each in states)


def _first(order: Sequence[str], bodies: Sequence[Json], name: str) -> str | None:
    states = {str(body[name]) for body in bodies}
    return next((each for each in order if each in states), None)


def _without(body: Json, *names: str) -> Json:
    return {name: value for name, value in body.items() if name not in names}
