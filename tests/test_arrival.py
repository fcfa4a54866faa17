"""What really arrives: each usual mistake of an export gives one finding, and its words say what to do."""

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from validator.library import example, load_standards
from validator.pipeline import check

Change = Callable[[dict[str, Any]], None]

CENTRE = "valid-township-health-centre.json"
DISPATCH = "valid-dispatch-township.json"


def record(name: str) -> dict[str, Any]:
    """Give a conformant example."""
    found: dict[str, Any] = json.loads(example("1.1", name))
    return found


def judged(data: bytes) -> dict[str, Any]:
    """Give the report of what arrived."""
    report: dict[str, Any] = json.loads(check(data, load_standards()).to_bytes())
    return report


def put(*path: str, value: object) -> Change:
    """Change one value, given by the names that lead to it."""

    def change(found: dict[str, Any]) -> None:
        for name in path[:-1]:
            found = found.setdefault(name, {})
        found[path[-1]] = value

    return change


def rename(old: str, new: str) -> Change:
    """Send a value under another name."""

    def change(found: dict[str, Any]) -> None:
        found[new] = found.pop(old)

    return change


def drop(name: str) -> Change:
    """Leave a value out."""

    def change(found: dict[str, Any]) -> None:
        del found[name]

    return change


TABLE: list[tuple[str, str, Change, str, str, tuple[str, ...]]] = [
    ("a number as text", CENTRE, put("staff", "staffTotal", value="35"), "STRUCT-NUMBER-AS-TEXT", "/staff/staffTotal", ("整数", "引号", "35")),
    ("a number in full width", CENTRE, put("staff", "staffTotal", value="３５"), "STRUCT-NUMBER-AS-TEXT", "/staff/staffTotal", ("整数", "35")),
    ("a number with a unit", CENTRE, put("staff", "staffTotal", value="35人"), "STRUCT-TYPE", "/staff/staffTotal", ("整数", "文本")),
    ("a rounded rate for a count", CENTRE, put("staff", "staffTotal", value=35.5), "STRUCT-FRACTION", "/staff/staffTotal", ("整数", "35.5")),
    ("a negative count", CENTRE, put("staff", "staffTotal", value=-1), "STRUCT-TOO-SMALL", "/staff/staffTotal", ("不得小于", "0")),
    ("null for nothing", CENTRE, put("staff", "staffTotal", value=None), "STRUCT-NULL", "/staff/staffTotal", ("null", "删去")),
    ("null for a section", CENTRE, put("staff", value=None), "STRUCT-NULL", "/staff", ("null", "人员")),
    ("an empty text for a count", CENTRE, put("staff", "staffTotal", value=""), "STRUCT-TYPE", "/staff/staffTotal", ("整数",)),
    ("是 for true", CENTRE, put("emergency", "hasFeverRoom", value="是"), "STRUCT-BOOLEAN-AS-TEXT", "/emergency/hasFeverRoom", ("true 或 false", "写作 true")),
    ("否 for false", CENTRE, put("emergency", "hasFeverRoom", value="否"), "STRUCT-BOOLEAN-AS-TEXT", "/emergency/hasFeverRoom", ("写作 false",)),
    ("1 for true", CENTRE, put("emergency", "hasFeverRoom", value=1), "STRUCT-BOOLEAN-AS-TEXT", "/emergency/hasFeverRoom", ("写作 true",)),
    ("a date with strokes", DISPATCH, put("startDate", value="2025/3/1"), "STRUCT-DATE-FORMAT", "/startDate", ("开始日期", "YYYY-MM-DD", "2025-03-01")),
    ("a date without hyphens", DISPATCH, put("startDate", value="20250301"), "STRUCT-DATE-FORMAT", "/startDate", ("YYYY-MM-DD", "2025-03-01")),
    ("a date as a number", DISPATCH, put("startDate", value=20250301), "STRUCT-DATE-FORMAT", "/startDate", ("2025-03-01",)),
    ("a date in Chinese", DISPATCH, put("startDate", value="2025年3月1日"), "STRUCT-DATE-FORMAT", "/startDate", ("2025-03-01",)),
    ("a date with a time", DISPATCH, put("startDate", value="2025-03-01 00:00:00"), "STRUCT-DATE-FORMAT", "/startDate", ("2025-03-01",)),
    ("a spreadsheet's serial number for a date", DISPATCH, put("startDate", value=45717), "STRUCT-TEXT-AS-NUMBER", "/startDate", ("文本", "引号")),
    ("a month for a date", DISPATCH, put("startDate", value="2025-03"), "STRUCT-PATTERN", "/startDate", ("写法", "YYYY-MM-DD")),
    ("full-width letters in an identifier", DISPATCH, put("personRef", value="ｐｅｒｓｏｎ－０００１"), "STRUCT-FULL-WIDTH", "/personRef", ("全角", "person-0001")),
    ("a division code as a number", DISPATCH, put("recipientDivisionCode", value=330127), "STRUCT-TEXT-AS-NUMBER", "/recipientDivisionCode", ("文本", "330127")),
    ("a name for a code", DISPATCH, put("titleLevel", value="副高级"), "STRUCT-PATTERN", "/titleLevel", ("职称", "字母")),
    ("a code in lower case", DISPATCH, put("titleLevel", value="associate_senior"), "CODE-UNKNOWN", "/titleLevel", ("associate_senior", "ASSOCIATE_SENIOR")),
    ("a code of one's own", DISPATCH, put("titleLevel", value="GREAT"), "CODE-UNKNOWN", "/titleLevel", ("GREAT", "代码表")),
    ("a misspelt name", DISPATCH, rename("startDate", "startdate"), "STRUCT-MISSPELT-NAME", "/startdate", ("startdate", "startDate")),
    ("a name with an underscore", DISPATCH, rename("startDate", "start_date"), "STRUCT-MISSPELT-NAME", "/start_date", ("start_date", "startDate")),
    ("a name of one's own", DISPATCH, put("hospitalLogo", value="x"), "STRUCT-UNKNOWN-NAME", "/hospitalLogo", ("hospitalLogo", "没有")),
    ("a field left out", DISPATCH, drop("startDate"), "STRUCT-REQUIRED", "", ("缺少", "开始日期", "startDate")),
    ("an object for a list", DISPATCH, put("attendanceDates", value={}), "STRUCT-TYPE", "/attendanceDates", ("数组", "对象")),
    ("no record type", DISPATCH, drop("recordType"), "STRUCT-RECORD-TYPE-MISSING", "", ("没有声明记录类型", "dispatchRecord")),
    ("a record type in capitals", DISPATCH, put("recordType", value="DispatchRecord"), "STRUCT-RECORD-TYPE-UNKNOWN", "/recordType", ("DispatchRecord", "dispatchRecord")),
    ("a record type that is none", DISPATCH, put("recordType", value="派驻记录"), "STRUCT-RECORD-TYPE-UNKNOWN", "/recordType", ("派驻记录", "dispatchRecord")),
    ("no version", DISPATCH, drop("standardVersion"), "STRUCT-VERSION-MISSING", "", ("没有声明标准版本", "1.1")),
    ("a version under another name", DISPATCH, rename("standardVersion", "standard_version"), "STRUCT-VERSION-MISSING", "", ("standard_version",)),
    ("a version to come", DISPATCH, put("standardVersion", value="2.0"), "STRUCT-VERSION-UNKNOWN", "/standardVersion", ("2.0", "1.1")),
    ("a version as a number", DISPATCH, put("standardVersion", value=1.1), "STRUCT-TEXT-AS-NUMBER", "/standardVersion", ("引号", '"1.1"')),
    ("a round version as a number", DISPATCH, put("standardVersion", value=1.0), "STRUCT-TEXT-AS-NUMBER", "/standardVersion", ("引号", '"1.0"')),
    ("a version of null", DISPATCH, put("standardVersion", value=None), "STRUCT-NULL", "/standardVersion", ("null",)),
    ("a version in a list", DISPATCH, put("standardVersion", value=["1.1"]), "STRUCT-NOT-ALLOWED", "/standardVersion", ("1.0、1.1",)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "change", "rule_id", "pointer", "words"),
    [row[1:] for row in TABLE],
    ids=[row[0] for row in TABLE],
)
def test_a_usual_mistake_has_one_finding_that_says_how_to_mend_it(
    name: str, change: Change, rule_id: str, pointer: str, words: tuple[str, ...]
) -> None:
    """One primary finding, at its place; message and fix hold the words a person needs."""
    sent = record(name)
    change(sent)
    report = judged(json.dumps(sent, ensure_ascii=False).encode())
    (found,) = report["findings"]
    said = found["message"]["zh-CN"] + found["fix"]["zh-CN"]

    assert "conformant" != report["verdict"]
    assert (rule_id, pointer) == (found["ruleId"], found["pointer"])
    assert [] == [word for word in words if word not in said]
    assert "…" not in said.replace("[…]", "").replace("{…}", "")


@pytest.mark.parametrize(("old", "new"), [("startDate", "startdate"), ("relationId", "relationID")])
def test_what_a_misspelt_name_leaves_missing_is_folded_under_it(old: str, new: str) -> None:
    """The missing field is told as a consequence, not as a second fault."""
    sent = record(DISPATCH)
    rename(old, new)(sent)
    (found,) = judged(json.dumps(sent).encode())["findings"]
    derived = [(each["ruleId"], each["pointer"]) for each in found.get("derived", [])]

    assert derived in ([("STRUCT-REQUIRED", "")], [])
    assert (derived == []) is (old not in load_standards()["1.1"].schemas["dispatchRecord"]["required"])  # type: ignore[operator]


def test_a_name_sent_for_a_code_brings_the_code_along() -> None:
    """The form is wrong, and the list knows which code bears that name: both under one finding."""
    sent = record(DISPATCH)
    put("titleLevel", value="副高级")(sent)
    (found,) = judged(json.dumps(sent).encode())["findings"]
    (derived,) = found["derived"]

    assert ("STRUCT-PATTERN", "CODE-UNKNOWN") == (found["ruleId"], derived["ruleId"])
    assert "ASSOCIATE_SENIOR" in derived["fix"]["zh-CN"]


def text() -> str:
    """Give a conformant record as text with Chinese in it."""
    return json.dumps(record(CENTRE), ensure_ascii=False, indent=1)


def workbook() -> bytes:
    """Give the beginning of what a spreadsheet program saves."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return held.getvalue()


BYTES: list[tuple[str, Callable[[], bytes], str, str]] = [
    ("nothing", lambda: b"", "SYNTAX-EMPTY", "空"),
    ("blanks", lambda: b" \r\n\t", "SYNTAX-BLANK", "空"),
    ("GBK", lambda: text().encode("gbk"), "SYNTAX-ENCODING-GBK", "GBK"),
    ("UTF-16", lambda: text().encode("utf-16"), "SYNTAX-ENCODING-UTF16", "UTF-16"),
    ("a byte order mark", lambda: text().encode("utf-8-sig"), "SYNTAX-BOM", "BOM"),
    ("a workbook", workbook, "SYNTAX-SPREADSHEET", "Excel"),
    ("a text that stops", lambda: text().encode()[:-40], "SYNTAX-TRUNCATED", "完整"),
    ("a comma too many", lambda: text().replace("\n}", ",\n}").encode(), "SYNTAX-TRAILING-COMMA", "逗号"),
    ("a comma in full width", lambda: text().replace(",", "，", 1).encode(), "SYNTAX-FULLWIDTH", "，"),
    ("quotation marks of Chinese", lambda: text().replace('"recordType"', "“recordType”").encode(), "SYNTAX-FULLWIDTH", "“"),
    ("a comment", lambda: text().replace("{", "{ // 机构\n", 1).encode(), "SYNTAX-COMMENT", "注释"),
    ("a name twice", lambda: text().replace("{", '{"revision": 1,', 1).encode(), "SYNTAX-DUPLICATE-KEY", "revision"),
    ("a page of HTML", lambda: b"<!DOCTYPE html><html><body>502</body></html>", "SYNTAX-HTML", "网页"),
    ("XML", "<?xml version='1.0'?><报告/>".encode, "SYNTAX-XML", "XML"),
    ("a table", "机构,人员\n甲,3\n".encode, "SYNTAX-CSV", "CSV"),
    ("a record in quotation marks", lambda: json.dumps(text()).encode(), "STRUCT-NOT-A-RECORD", "对象"),
    ("a record in a list", f"[{text()}]".encode, "STRUCT-NOT-A-RECORD", "对象"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("make", "rule_id", "word"), [row[1:] for row in BYTES], ids=[row[0] for row in BYTES]
)
def test_what_is_no_record_at_all_has_one_finding(make: Callable[[], bytes], rule_id: str, word: str) -> None:
    """Bytes that are no JSON, or JSON that is no record: one finding, in the words of the person who sent it."""
    report = judged(make())
    (found,) = report["findings"]

    assert "conformant" != report["verdict"]
    assert rule_id == found["ruleId"]
    assert word in found["message"]["zh-CN"] + found["fix"]["zh-CN"]


def test_every_word_of_a_finding_is_there_in_english_too() -> None:
    """Whoever reads English is told as much."""
    sent = record(DISPATCH)
    rename("startDate", "startdate")(sent)
    (found,) = judged(json.dumps(sent).encode())["findings"]

    assert all("startDate" in found[part]["en"] for part in ("message", "fix"))
