"""Rules made for a test: small documents, read by the same readers as the standard's own."""

from collections.abc import Mapping
from typing import Any

from validator.cel import Env, Value, compile_expression
from validator.facts import ListFacts
from validator.library import load_standard
from validator.rule import Rule, parse

BOTH = {"zh-CN": "甲", "en": "a"}

Json = Any
"""A JSON value."""


def document(**changes: Json) -> dict[str, Json]:
    """Give the JSON of a record rule on ``dispatchRecord``; a change to ``None`` leaves a member out."""
    base: dict[str, Json] = {
        "id": "DSP-TST-001",
        "class": "consistency",
        "severity": "error",
        "scope": "record",
        "appliesTo": {"recordTypes": ["dispatchRecord"]},
        "assert": "record.count >= 1",
        "at": "/count",
        "title": BOTH,
        "message": {"zh-CN": "数为 {count}。", "en": "It is {count}."},
        "fix": BOTH,
        "slots": {"count": "record.count"},
        "clauses": [],
        "basis": BOTH,
        "effective": {"from": None, "to": None},
        "since": "1.0",
    }
    return {name: value for name, value in {**base, **changes}.items() if value is not None}


def rule(**changes: Json) -> Rule:
    """Give a record rule."""
    return parse(document(**changes), compile_expression)


def set_rule(**changes: Json) -> Rule:
    """Give a set rule: every township of the register has a round in each month."""
    base: dict[str, Json] = {
        "id": "BDL-TST-001",
        "class": "policy",
        "scope": "set",
        "members": [{"recordType": "mobileRound", "key": "record.town", "at": "record.date"}],
        "universe": {"from": "facilityRegister", "forEach": "townships", "key": "item.code"},
        "window": "month",
        "assert": "size(group) >= 1",
        "at": "/code",
        "slots": {"count": "size(group)"},
    }
    return rule(**{**base, **changes})


def facts() -> ListFacts:
    """Give the code lists of the current version."""
    return load_standard("1.1").facts


def env(record: Value = None, item: Value = None, as_of: str | None = None, **param: Value) -> Env:
    """Bind a record, an item, a day and parameters."""
    return Env(facts=facts(), record=record, item=item, asOf=as_of, param=param)


def parameter(default: Value, **bounds: Json) -> Mapping[str, Json]:
    """Give the JSON of a parameter."""
    kinds = {bool: "boolean", int: "integer", str: "string"}
    return {"type": kinds[type(default)], "default": default, "ours": False, "title": BOTH, **bounds}
