"""Structure: one primary finding for each cause, in our own words, with the place and what was meant."""

from collections.abc import Mapping
from typing import Any

import pytest

from validator import notice, structure
from validator.finding import LANGUAGES, Finding
from validator.library import load_standard

SCHEMA: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["name", "count"],
    "dependencies": {"from": ["to"]},
    "properties": {
        "name": {"title": "名称", "x-title-en": "Name", "type": "string", "minLength": 2, "maxLength": 4},
        "count": {"title": "数", "x-title-en": "Count", "type": "integer", "minimum": 0, "maximum": 9},
        "flag": {"title": "是否", "x-title-en": "Flag", "type": "boolean"},
        "day": {"$ref": "#/definitions/day", "title": "日期", "x-title-en": "Day"},
        "code": {
            "type": "string",
            "pattern": "^[A-Z]{2}$",
            "x-form": {"zh-CN": "两个大写字母", "en": "two capitals"},
        },
        "plain": {"type": "string", "pattern": "^[a-z]+$"},
        "kind": {"enum": ["A", "B"]},
        "fixed": {"const": "X"},
        "from": {"type": "integer"},
        "to": {"type": "integer"},
        "list": {
            "title": "清单",
            "x-title-en": "List",
            "type": "array",
            "minItems": 1,
            "maxItems": 12,
            "uniqueItems": True,
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["year"],
                "properties": {"year": {"title": "年度", "x-title-en": "Year", "type": "integer"}},
            },
        },
    },
    "definitions": {
        "day": {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "minLength": 10,
            "maxLength": 10,
        }
    },
}
SOUND = {"name": "甲乙", "count": 1}
ENGINE = structure.engine(SCHEMA)


def judged(record: Any) -> tuple[Finding, ...]:  # noqa: ANN401  # any JSON value
    """Judge a record by the schema of this test."""
    return structure.judge(record, SCHEMA, ENGINE)


def test_a_sound_record_has_no_findings() -> None:
    """Nothing is said where nothing is wrong."""
    assert () == judged(SOUND)


@pytest.mark.parametrize(
    ("change", "rule_id", "pointer", "slots"),
    [
        ({"count": ...}, "STRUCT-REQUIRED", "", {"name": "count", "title": {"zh-CN": "数", "en": "Count"}}),
        ({"colour": 1}, "STRUCT-UNKNOWN-NAME", "/colour", {"name": "colour"}),
        ({"a/b~c": 1}, "STRUCT-UNKNOWN-NAME", "/a~1b~0c", {"name": "a/b~c"}),
        ({"flagg": 1}, "STRUCT-MISSPELT-NAME", "/flagg", {"name": "flagg", "suggestion": "flag"}),
        ({"flag": None}, "STRUCT-NULL", "/flag", {}),
        ({"count": "3"}, "STRUCT-NUMBER-AS-TEXT", "/count", {"suggestion": "3"}),
        ({"name": 33}, "STRUCT-TEXT-AS-NUMBER", "/name", {"suggestion": "33"}),
        ({"count": 1.5}, "STRUCT-FRACTION", "/count", {"found": "1.5"}),
        ({"flag": "是"}, "STRUCT-BOOLEAN-AS-TEXT", "/flag", {"suggestion": "true"}),
        ({"day": "2025/3/1"}, "STRUCT-DATE-FORMAT", "/day", {"suggestion": "2025-03-01"}),
        ({"code": "ａｂ"}, "STRUCT-FULL-WIDTH", "/code", {"suggestion": "AB"}),
        ({"count": -1}, "STRUCT-TOO-SMALL", "/count", {"limit": 0}),
        ({"count": 10}, "STRUCT-TOO-LARGE", "/count", {"limit": 9}),
        ({"name": "甲"}, "STRUCT-TOO-SHORT", "/name", {"limit": 2}),
        ({"name": "甲乙丙丁戊"}, "STRUCT-TOO-LONG", "/name", {"limit": 4}),
        ({"list": []}, "STRUCT-TOO-FEW", "/list", {"limit": 1}),
        ({"list": [{"year": n} for n in range(13)]}, "STRUCT-TOO-MANY", "/list", {"limit": 12}),
        ({"list": [{"year": 1}, {"year": 1}]}, "STRUCT-NOT-UNIQUE", "/list", {}),
        ({"kind": "C"}, "STRUCT-NOT-ALLOWED", "/kind", {"allowed": {"zh-CN": "A、B", "en": "A, B"}}),
        ({"fixed": "Y"}, "STRUCT-NOT-ALLOWED", "/fixed", {"allowed": {"zh-CN": "X", "en": "X"}}),
        (
            {"code": "A-"},
            "STRUCT-PATTERN",
            "/code",
            {"form": {"zh-CN": "两个大写字母", "en": "two capitals"}},
        ),
        ({"plain": "9"}, "STRUCT-PATTERN", "/plain", {"form": "^[a-z]+$"}),
        ({"from": 1}, "STRUCT-KEYWORD", "", {"keyword": "dependencies"}),
        (
            {"list": [{}]},
            "STRUCT-REQUIRED",
            "/list/0",
            {"name": "year", "title": {"zh-CN": "年度", "en": "Year"}},
        ),
    ],
)
def test_each_fault_has_one_finding_of_its_own(
    change: dict[str, Any], rule_id: str, pointer: str, slots: Mapping[str, object]
) -> None:
    """Id, place and slots say what is wrong; nothing else is said."""
    record = {name: value for name, value in {**SOUND, **change}.items() if value is not ...}

    assert [(rule_id, pointer, slots)] == [
        (each.rule_id, each.pointer, each.slots) for each in judged(record)
    ]


@pytest.mark.parametrize("value", ["text", [], {}, True, None, 1.5])
def test_a_value_of_another_type_is_told_once(value: object) -> None:
    """One place has one primary finding, whatever stands there."""
    assert ["/count"] == [each.pointer for each in judged({**SOUND, "count": value})]


@pytest.mark.parametrize(
    ("value", "expected", "found"),
    [([], "an integer", "an array […]"), ({}, "an integer", "an object {…}"), ("x", "an integer", "text")],
)
def test_a_wrong_type_names_what_is_expected_and_what_was_found(
    value: object, expected: str, found: str
) -> None:
    """Types are named in words."""
    (finding,) = judged({**SOUND, "count": value})
    slots = {name: text["en"] for name, text in finding.slots.items() if isinstance(text, Mapping)}

    assert ("STRUCT-TYPE", {"expected": expected, "found": found}) == (finding.rule_id, slots)


def test_the_missing_name_is_folded_under_the_misspelt_one() -> None:
    """One cause, one primary finding: what should stand there is missing only because of the misspelling."""
    (finding,) = judged({"name": "甲乙", "Count": 1})

    assert ("STRUCT-MISSPELT-NAME", "/Count", "count") == (
        finding.rule_id,
        finding.pointer,
        finding.slots["suggestion"],
    )
    assert ["STRUCT-REQUIRED"] == [each.rule_id for each in finding.derived]


def test_a_second_fault_of_one_place_is_folded_under_the_first() -> None:
    """A text of the wrong form that is too short as well is told once."""
    (finding,) = judged({**SOUND, "day": "x"})

    assert "STRUCT-PATTERN" == finding.rule_id
    assert ["STRUCT-TOO-SHORT"] == [each.rule_id for each in finding.derived]


def test_two_missing_names_are_two_findings() -> None:
    """Each is told with its own title."""
    assert ["name", "count"] == [each.slots["name"] for each in judged({})]


def test_findings_stand_in_the_order_of_the_document() -> None:
    """The tenth element comes after the second."""
    record = {**SOUND, "list": [{"year": n if n not in (2, 10) else "?" * n} for n in range(11)]}

    assert ["/list/2/year", "/list/10/year"] == [each.pointer for each in judged(record)]


def test_the_place_left_unusable_is_what_is_missing() -> None:
    """A missing field does not make its neighbours unusable."""
    (finding,) = judged({"name": "甲乙"})

    assert ("", "/count") == (finding.pointer, structure.place(finding))


def test_a_finding_bears_the_value_as_it_stands() -> None:
    """What was sent is shown, not what it was taken for."""
    assert ["3"] == [each.value for each in judged({**SOUND, "count": "3"})]


@pytest.mark.parametrize(
    "record",
    [
        {
            "colour": 1,
            "flagg": None,
            "count": "3",
            "name": 33,
            "flag": "是",
            "day": "2025/3/1",
            "code": "ａｂ",
        },
        {"count": 1.5, "name": "甲", "list": [], "kind": "C", "plain": "9", "from": 1},
        {"count": -1, "name": "甲乙丙丁戊", "flag": [], "list": [{"year": 1}, {"year": 1}], "code": "A-"},
        {"count": 10, "name": None, "list": [{"year": n} for n in range(13)]},
    ],
)
def test_every_message_is_filled_in_both_languages(record: dict[str, Any]) -> None:
    """No slot of the catalogue's words is left open by the code."""
    catalogue = load_standard("1.1").notices
    for finding in judged(record):
        words = catalogue[finding.rule_id]
        slots = {"where": {"zh-CN": "甲", "en": "a"}, **finding.slots}
        for text in (words.message, words.fix):
            filled = notice.fill(text, slots)

            assert all("…" not in filled[each].replace("[…]", "").replace("{…}", "") for each in LANGUAGES)
