"""Codes against their lists: known, unknown, withdrawn, not yet in force, and lists that are not there."""

from collections.abc import Mapping

import pytest

from validator import codelist, codes
from validator.codelist import BASE_COLUMNS, CodeList
from validator.fields import Binding
from validator.finding import Finding, Severity

HEADER = ",".join(BASE_COLUMNS)
ROWS = "A,甲,a,,,,,\nB,乙,b,,,2024-01-01,2025-01-01,A\n"


def made(rows: str = ROWS, *, is_open: bool = False) -> Mapping[str, CodeList]:
    """Give one list with a plain code, and one in force in 2024 only."""
    meta = {
        "title": {"zh-CN": "表", "en": "list"},
        "open": is_open,
        "source": {"zh-CN": "源", "en": "source"},
        "confidence": "ours",
        "columns": list(BASE_COLUMNS),
    }
    return {"kind": codelist.parse("kind", f"{HEADER}\n{rows}".encode(), meta)}


BINDINGS = (Binding("x", ("kind",), "kind"), Binding("x", ("list", "*", "kind"), "kind"))


def judged(
    record: object, lists: Mapping[str, CodeList] | None = None, on: str | None = "2025-06-30"
) -> tuple[Finding, ...]:
    """Judge a record whose ``kind`` and ``list[].kind`` are bound."""
    return codes.judge(record, BINDINGS, made() if lists is None else lists, on)


@pytest.mark.parametrize(
    ("code", "is_open", "on", "expected"),
    [
        ("A", False, "2025-06-30", None),
        ("B", False, "2024-12-31", None),
        ("B", False, "2025-01-01", ("CODE-DEPRECATED", Severity.WARNING)),
        ("B", False, "2023-12-31", ("CODE-NOT-YET", Severity.ERROR)),
        ("B", False, None, None),
        ("C", False, "2025-06-30", ("CODE-UNKNOWN", Severity.ERROR)),
        ("C", False, None, ("CODE-UNKNOWN", Severity.ERROR)),
        ("C", True, "2025-06-30", ("CODE-UNKNOWN-OPEN", Severity.WARNING)),
        ("", False, "2025-06-30", ("CODE-UNKNOWN", Severity.ERROR)),
    ],
)
def test_a_code_is_judged_by_its_list_on_a_day(
    code: str,
    is_open: bool,  # noqa: FBT001  # a table of truths
    on: str | None,
    expected: tuple[str, Severity] | None,
) -> None:
    """A closed list makes an error of a foreign code, an open one a warning; dates count as of the day."""
    found = [(each.rule_id, each.severity) for each in judged({"kind": code}, made(is_open=is_open), on)]

    assert ([] if expected is None else [expected]) == found


def test_every_place_of_a_list_is_judged() -> None:
    """A pattern reaches each element, in the order of the document."""
    found = judged({"kind": "X", "list": [{"kind": "A"}, {"kind": "Y"}, {}, {"kind": "Z"}]})

    assert ["/kind", "/list/1/kind", "/list/3/kind"] == [each.pointer for each in found]


def test_what_is_no_text_is_left_to_structure() -> None:
    """Numbers, objects and null are not codes, and are the schema's matter."""
    assert () == judged({"kind": 3, "list": [{"kind": None}, {"kind": ["A"]}, "A"]})
    assert () == judged(["kind"])
    assert () == judged({"list": {"kind": "X"}})


def test_a_list_that_is_shipped_empty_judges_nothing() -> None:
    """Without codes nobody can say that one is wrong."""
    assert () == judged({"kind": "X"}, made(""))


@pytest.mark.parametrize(
    ("code", "suggestion"), [("B", "A"), ("a", "A"), ("甲", "A"), ("Ａ", "A"), ("XYZ", None)]
)
def test_a_finding_carries_the_code_probably_meant(code: str, suggestion: str | None) -> None:
    """The successor, another spelling, or the name in place of the code."""
    (found,) = judged({"kind": code})

    assert suggestion == found.slots.get("suggestion")
    assert (code, "kind", code) == (found.slots["code"], found.slots["list"], found.value)
