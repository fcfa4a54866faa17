"""Structure: what a record's JSON Schema says of it, in findings of our own words.

The engine says where and which keyword; everything else is read from the schema and the record, so that
any engine that agrees on places and keywords gives the same findings.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from validator import fields, habits
from validator.fields import Schema
from validator.finding import Finding, Layer, Severity, Slot, Text, listed
from validator.pointer import build, lookup, parent, split
from validator.schemaengine import Engine, Violation, engine

__all__ = ["Engine", "engine", "judge", "place"]

_TYPES: Mapping[str, Text] = {
    "object": {"zh-CN": "对象 {…}", "en": "an object {…}"},
    "array": {"zh-CN": "数组 […]", "en": "an array […]"},
    "string": {"zh-CN": "文本", "en": "text"},
    "integer": {"zh-CN": "整数", "en": "an integer"},
    "number": {"zh-CN": "数值", "en": "a number"},
    "boolean": {"zh-CN": "true 或 false", "en": "true or false"},
    "null": {"zh-CN": "null", "en": "null"},
}
_LIMITS = {
    "minimum": "STRUCT-TOO-SMALL",
    "maximum": "STRUCT-TOO-LARGE",
    "minLength": "STRUCT-TOO-SHORT",
    "maxLength": "STRUCT-TOO-LONG",
    "minItems": "STRUCT-TOO-FEW",
    "maxItems": "STRUCT-TOO-MANY",
}
_WEIGHT = ("type", "additionalProperties", "required", "const", "enum", "pattern")


def judge(
    record: object, schema: Schema, violations: Engine, newer: Mapping[str, Schema] | None = None
) -> tuple[Finding, ...]:
    """Give the structural findings of a record, one primary finding for each cause.

    Args:
        record: the parsed record.
        schema: its self-contained schema.
        violations: the engine compiled from that schema.
        newer: version → the type's schema in it, for the versions after the one declared, oldest first.
    """
    found = sorted(set(violations(record)), key=_order)
    findings = [finding for tokens, keyword in found for finding in _explain(record, schema, tokens, keyword)]
    return _fold(_dated(each, newer) if newer else each for each in findings)


def place(finding: Finding) -> str:
    """Give the place that a structural finding leaves unusable: what is missing, not what it is missing from."""
    if finding.rule_id == "STRUCT-REQUIRED":
        return finding.pointer + build([str(finding.slots["name"])])
    return finding.pointer


def _order(violation: Violation) -> tuple[tuple[str, ...], int, str]:
    tokens, keyword = violation
    weight = _WEIGHT.index(keyword) if keyword in _WEIGHT else len(_WEIGHT)
    padded = tuple(token.zfill(9) if token.isdecimal() else token for token in tokens)
    return padded, weight, keyword


def _explain(record: object, schema: Schema, tokens: tuple[str, ...], keyword: str) -> Iterator[Finding]:
    node = fields.node(schema, tokens) or {}
    value = lookup(record, build(tokens))
    if keyword == "required":
        yield from _missing(node, tokens, value)
    elif keyword == "additionalProperties":
        yield from _unknown(node, tokens, value)
    else:
        rule_id, slots = habits.habit(value, node) or _plain(keyword, node, value)
        yield _finding(rule_id, tokens, slots, value)


def _missing(node: Schema, tokens: tuple[str, ...], value: object) -> Iterator[Finding]:
    required = node.get("required")
    names = [] if not isinstance(required, list) or not isinstance(value, dict) else required
    for name in names:
        if name not in value:  # type: ignore[operator]
            child = fields.properties(node).get(name, {})
            title = {language: fields.title(child, language) or name for language in ("zh-CN", "en")}
            yield _finding("STRUCT-REQUIRED", tokens, {"name": name, "title": title}, None)


def _unknown(node: Schema, tokens: tuple[str, ...], value: object) -> Iterator[Finding]:
    known = fields.properties(node)
    given = value if isinstance(value, dict) else {}
    free = [name for name in known if name not in given]
    for name in given:
        if name in known:
            continue
        likely = habits.likely_name(name, free) or habits.likely_name(name, known)
        if likely is None:
            yield _finding("STRUCT-UNKNOWN-NAME", (*tokens, name), {"name": name}, given[name])
        else:
            slots: dict[str, Slot] = {"name": name, "suggestion": likely}
            yield _finding("STRUCT-MISSPELT-NAME", (*tokens, name), slots, given[name])


def _dated(finding: Finding, newer: Mapping[str, Schema]) -> Finding:
    """Say of an unknown name, or of one taken for misspelt, from which version on there is such a field."""
    if finding.rule_id not in ("STRUCT-UNKNOWN-NAME", "STRUCT-MISSPELT-NAME"):
        return finding
    *above, name = split(finding.pointer)
    for version, schema in newer.items():
        if name in fields.properties(fields.node(schema, above) or {}):
            slots: dict[str, Slot] = {"name": name, "suggestion": version}
            return replace(finding, rule_id="STRUCT-UNKNOWN-NAME", slots=slots)
    return finding


def _plain(keyword: str, node: Schema, value: object) -> habits.Diagnosis:
    if keyword == "type" and str(node.get("type")) in _TYPES:
        return "STRUCT-TYPE", {"expected": _TYPES[str(node.get("type"))], "found": _TYPES[_kind(value)]}
    if keyword in _LIMITS:
        limit = node.get(keyword)
        return _LIMITS[keyword], {"limit": limit if isinstance(limit, int) else str(limit)}
    if keyword in ("const", "enum"):
        allowed = node.get("enum") or [node.get("const")]
        return "STRUCT-NOT-ALLOWED", {
            "allowed": listed(map(str, allowed if isinstance(allowed, list) else []))
        }
    if keyword == "pattern":
        return "STRUCT-PATTERN", {"form": _form(node)}
    if keyword == "uniqueItems":
        return "STRUCT-NOT-UNIQUE", {}
    return "STRUCT-KEYWORD", {"keyword": keyword}


def _form(node: Schema) -> Slot:
    form = node.get("x-form")
    return (
        {str(k): str(v) for k, v in form.items()} if isinstance(form, Mapping) else str(node.get("pattern"))
    )


def _kind(value: object) -> str:
    kinds = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
    return kinds.get(type(value), "null")


def _finding(rule_id: str, tokens: tuple[str, ...], slots: Mapping[str, Slot], value: object) -> Finding:
    return Finding(rule_id, Layer.STRUCTURE, Severity.ERROR, build(tokens), slots, value)


def _fold(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put under each misspelt name the missing one it stands for, and one finding on top of each place."""
    primaries: dict[tuple[str, object], Finding] = {}
    derived: dict[tuple[str, object], list[Finding]] = {}
    for each in findings:
        key = _cause(each)
        if key in primaries:
            same = (primaries[key], *derived.get(key, ()))
            derived.setdefault(key, []).extend([] if each in same else [each])
        else:
            primaries[key] = each
    return tuple(replace(top, derived=tuple(derived.get(key, ()))) for key, top in primaries.items())


def _cause(finding: Finding) -> tuple[str, object]:
    """Give what two findings share when they have one cause: a place, or a name that should stand there."""
    if finding.rule_id == "STRUCT-MISSPELT-NAME":
        return parent(finding.pointer), finding.slots["suggestion"]
    if finding.rule_id == "STRUCT-REQUIRED":
        return finding.pointer, finding.slots["name"]
    return finding.pointer, None
