"""From a conformance report to an answer of the protocol: one function, so that both transports read the same facts."""

import base64
import json
from collections.abc import Iterator, Mapping

from validator import jsonvalue
from validator.conformance.kinds import Kind
from validator.conformance.suite import Json

ENGINE = ("SYNTAX-", "STRUCT-", "CODE-", "BUNDLE-")
"""How the ids of the engine's own findings begin."""


def answer(report: Json, kinds: Mapping[str, Kind], case: Json) -> dict[str, object]:
    """Give the ``result`` that a report stands for.

    Args:
        report: a conformance report.
        kinds: the rules that are no policy; a report tells of these only what did not pass.
        case: the ``case`` of the request; of a rule's case only its own outcomes are given, at level
            ``structure`` none.

    Returns:
        The facts of the report, sorted, so that equal reports give equal answers.
    """
    standard = jsonvalue.mapping(report.get("standard"))
    parts = [report, *map(jsonvalue.mapping, jsonvalue.sequence(report.get("records")))]
    found = [each for part in parts for each in _findings(part)]
    profile = jsonvalue.mapping(standard.get("profile")).get("id")
    used = {rule_id: kind for rule_id, kind in kinds.items() if kind.profile in (None, profile)}
    outcomes = (
        [] if case["level"] == "structure" else [each for part in parts for each in _outcomes(part, used)]
    )
    return {
        "verdict": report["verdict"],
        "attainment": jsonvalue.mapping(report["attainment"])["status"],
        "standardVersion": standard.get("version"),
        "profile": profile,
        "findings": sorted(
            ({"ruleId": each["ruleId"], "pointer": each["pointer"]} for each in found if _is_engines(each)),
            key=_order,
        ),
        "outcomes": sorted((each for each in outcomes if _is_asked(each, case)), key=_order),
    }


def payload(case: Json) -> bytes:
    """Give the bytes of a case's payload, as they are to be judged.

    Raises:
        ValueError: the case has none, or it is no Base64.
    """
    if "payloadText" in case:
        return str(case["payloadText"]).encode("utf-8", "surrogatepass")
    if "payloadBase64" in case:
        return base64.b64decode(str(case["payloadBase64"]), validate=True)
    if "payload" in case:
        return json.dumps(case["payload"], ensure_ascii=False).encode("utf-8", "surrogatepass")
    message = "the case has no payload"
    raise ValueError(message)


def _findings(part: Json) -> Iterator[Json]:
    """Give a part's findings, those folded under others too."""
    waiting = list(jsonvalue.sequence(part.get("findings")))
    while waiting:
        finding = jsonvalue.mapping(waiting.pop(0))
        yield finding
        waiting = [*jsonvalue.sequence(finding.get("derived")), *waiting]


def _is_asked(entry: Json, case: Json) -> bool:
    return case.get("ruleId", entry["ruleId"]) == entry["ruleId"]


def _is_engines(finding: Json) -> bool:
    return str(finding["ruleId"]).startswith(ENGINE)


def _outcomes(part: Json, kinds: Mapping[str, Kind]) -> Iterator[dict[str, object]]:
    """Give what is said of rules in the report of one record, or of a bundle as a whole."""
    base = str(part.get("pointer", ""))
    said = [*_failed(part), *_undecided(part, base), *_attained(part)]
    yield from said
    if jsonvalue.mapping(part["outcomes"])["pass"] == 0:
        return
    record_type = jsonvalue.mapping(part["subject"]).get("recordType")
    listed = {each["ruleId"] for each in said}
    for rule_id, kind in kinds.items():
        judged_here = "records" in part if kind.is_set else record_type in kind.record_types
        if judged_here and rule_id not in listed:
            yield {"ruleId": rule_id, "pointer": base, "outcome": "pass"}


def _failed(part: Json) -> Iterator[dict[str, object]]:
    """Give the failures of rules that are no policy."""
    for each in _findings(part):
        if not _is_engines(each):
            yield {"ruleId": each["ruleId"], "pointer": each["pointer"], "outcome": "fail"}


def _undecided(part: Json, base: str) -> Iterator[dict[str, object]]:
    """Give what was not evaluated of rules that are no policy."""
    tally = jsonvalue.mapping(part["outcomes"])
    for each in map(jsonvalue.mapping, jsonvalue.sequence(tally.get("notEvaluated"))):
        if not _is_policy(str(each["ruleId"])):
            yield {"ruleId": each["ruleId"], "pointer": base, **_named(each, "outcome", "reason", "missing")}


def _attained(part: Json) -> Iterator[dict[str, object]]:
    """Give the outcomes of policy rules, place by place."""
    section = jsonvalue.mapping(part["attainment"])
    for rule in map(jsonvalue.mapping, jsonvalue.sequence(section.get("rules"))):
        for each in map(jsonvalue.mapping, jsonvalue.sequence(rule["instances"])):
            told = _named(each, "pointer", "outcome", "reason", "windows", "missing", "readings")
            yield {"ruleId": rule["ruleId"], **told}


def _named(body: Json, *names: str) -> dict[str, object]:
    return {name: body[name] for name in names if name in body}


def _order(entry: Mapping[str, object]) -> str:
    return json.dumps([entry["ruleId"], entry.get("pointer", ""), entry], ensure_ascii=False, sort_keys=True)


def _is_policy(rule_id: str) -> bool:
    """Tell a rule named after a clause, ``SPEC-2.2-a``, from one named after its record type, ``FCR-SUM-013``."""
    return rule_id.rpartition("-")[2][:1].islower()
