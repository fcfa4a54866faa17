"""Intake: every usual mistake has one finding that says what and where; no bytes break it."""

import gzip
import io
import json
import string
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from validator.finding import LANGUAGES, Finding, Layer, Severity
from validator.intake import Document, Limits, lines, read
from validator.scanner import MAX_DUPLICATES, MAX_INTEGER

CATALOGUE = Path(__file__).parents[1] / "schemas" / "meta" / "findings" / "syntax.json"
RECORD = {
    "recordType": "facilityCapabilityReport",
    "facility": {"name": "城关镇中心卫生院", "remark": "“重点”\t\\ 😀"},
    "staff": {"staffTotal": 42, "byTitle": [{"titleLevel": "SENIOR", "count": 3}]},
    "flags": [True, False, -7, 0],
}
TEXT = json.dumps(RECORD, ensure_ascii=False, indent=2)


def workbook() -> bytes:
    """Make a ZIP archive with the name of a workbook's part in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return buffer.getvalue()


LIMIT_CASES = [
    (b"[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]", Limits(size=38), "SYNTAX-LIMIT-BYTES", 1, 1),
    (b"[\n[[1]]]", Limits(depth=2), "SYNTAX-LIMIT-DEPTH", 2, 2),
    (b'{"a":\n 12345.678}', Limits(digits=7), "SYNTAX-LIMIT-DIGITS", 2, 2),
    (b'{"a":\n 12345678}', Limits(digits=7), "SYNTAX-LIMIT-DIGITS", 2, 2),
    ('{"a": "一二三四五"}'.encode(), Limits(string=4), "SYNTAX-LIMIT-STRING", 1, 7),
    ('{"一二三四五": 1}'.encode(), Limits(string=4), "SYNTAX-LIMIT-STRING", 1, 2),
    (b'{"a": [1, 2], "b": 3}', Limits(values=6), "SYNTAX-LIMIT-VALUES", 1, 20),
]

BYTE_CASES: list[tuple[bytes, str, int, int]] = [
    (b"", "SYNTAX-EMPTY", 1, 1),
    (b"\xef\xbb\xbf", "SYNTAX-EMPTY", 1, 1),
    (b" \r\n\t", "SYNTAX-BLANK", 1, 1),
    (workbook(), "SYNTAX-SPREADSHEET", 1, 1),
    (b"PK\x03\x04", "SYNTAX-SPREADSHEET", 1, 1),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "SYNTAX-SPREADSHEET-OLD", 1, 1),
    (b"%PDF-1.7\n%\xe2\xe3", "SYNTAX-PDF", 1, 1),
    (b"\x89PNG\r\n\x1a\n\x00", "SYNTAX-IMAGE", 1, 1),
    (gzip.compress(TEXT.encode()), "SYNTAX-COMPRESSED", 1, 1),
    (b"7z\xbc\xaf\x27\x1c\x00\x04", "SYNTAX-COMPRESSED", 1, 1),
    (b'<?xml version="1.0"?>\n<report/>', "SYNTAX-XML", 1, 1),
    ('<?xml version="1.0" encoding="GBK"?>\n<报告/>'.encode("gbk"), "SYNTAX-XML", 1, 1),
    (b"\n<!DOCTYPE html>\n<html><body>login</body></html>", "SYNTAX-HTML", 2, 1),
    ("机构名称,年份,人数\n城关镇卫生院,2025,42\n".encode(), "SYNTAX-CSV", 1, 1),
    ("机构名称,年份,人数\n城关镇卫生院,2025,42\n".encode("gbk"), "SYNTAX-CSV", 1, 1),
    ("机构名称,年份\n城关镇卫生院,2025\n".encode("utf-8-sig"), "SYNTAX-CSV", 1, 1),
    (b'"name"\t"year"\n"x"\t2025\n', "SYNTAX-CSV", 1, 1),
    (bytes(range(1, 255)), "SYNTAX-BINARY", 1, 1),
    (b"\x00\x00\x00\x00\x00", "SYNTAX-BINARY", 1, 1),
    (b"\x7fELF\x02\x01", "SYNTAX-BINARY", 1, 1),
    ("尊敬的领导：数据见附件。".encode(), "SYNTAX-NOT-JSON", 1, 1),
    ("尊敬的领导：数据见附件。".encode("gbk"), "SYNTAX-NOT-JSON", 1, 1),
    (b'```json\n{"a": 1}\n```', "SYNTAX-NOT-JSON", 1, 1),
    (b'var report = {"a": 1};', "SYNTAX-NOT-JSON", 1, 1),
    (TEXT.encode("utf-8-sig"), "SYNTAX-BOM", 1, 1),
    (TEXT.replace("😀", "").encode("gbk"), "SYNTAX-ENCODING-GBK", 4, 14),
    (TEXT.encode("gb18030")[:-61], "SYNTAX-ENCODING-GBK", 4, 14),
    (TEXT.encode("utf-16"), "SYNTAX-ENCODING-UTF16", 1, 1),
    (TEXT.encode("utf-16-le"), "SYNTAX-ENCODING-UTF16", 1, 1),
    (TEXT.encode("utf-16-be"), "SYNTAX-ENCODING-UTF16", 1, 1),
    (TEXT.encode("utf-32"), "SYNTAX-ENCODING-UTF32", 1, 1),
    (TEXT.encode("utf-32-be"), "SYNTAX-ENCODING-UTF32", 1, 1),
    (b'{"a": "\xed\xa0\xbd\xed\xb8\x80"}', "SYNTAX-ENCODING-CESU8", 1, 8),
    (TEXT.encode().replace("中".encode(), b"\xd6\xd0"), "SYNTAX-ENCODING-UTF8", 4, 17),
    (b'{"a": "\xff"}', "SYNTAX-ENCODING-UTF8", 1, 8),
    (TEXT.encode()[: TEXT.encode().index("镇".encode()) + 1], "SYNTAX-TRUNCATED", 4, 17),
]

TEXT_CASES: list[tuple[str, str, int, int]] = [
    ('{"a": [1,\n {"b": "x"', "SYNTAX-TRUNCATED", 2, 11),
    ('{"a": [1,\n {"b": "x\n', "SYNTAX-TRUNCATED", 2, 10),
    ('{"a": tru', "SYNTAX-TRUNCATED", 1, 10),
    ('{"a": -', "SYNTAX-TRUNCATED", 1, 8),
    ('{"a": 1.5e+', "SYNTAX-TRUNCATED", 1, 12),
    ('{"a": "\\u4e', "SYNTAX-TRUNCATED", 1, 12),
    ('{"a": "\\ud83d\\u', "SYNTAX-TRUNCATED", 1, 16),
    ('{"a"', "SYNTAX-TRUNCATED", 1, 5),
    ('{"a":', "SYNTAX-TRUNCATED", 1, 6),
    ('{"a": 1,', "SYNTAX-TRUNCATED", 1, 9),
    ('"a', "SYNTAX-TRUNCATED", 1, 3),
    ('{\n "a": 1,\n}', "SYNTAX-TRAILING-COMMA", 2, 8),
    ("[1, 2, ]", "SYNTAX-TRAILING-COMMA", 1, 6),
    ("[1,, 2]", "SYNTAX-EXTRA-COMMA", 1, 4),
    ("[, 2]", "SYNTAX-EXTRA-COMMA", 1, 2),
    ('{, "a": 1}', "SYNTAX-EXTRA-COMMA", 1, 2),
    ('{\n "a": 1\n "b": 2}', "SYNTAX-MISSING-COMMA", 2, 8),
    ('[{"a": 1} {"a": 2}]', "SYNTAX-MISSING-COMMA", 1, 10),
    ('{"a": 1; "b": 2}', "SYNTAX-MISSING-COMMA", 1, 8),
    ('["a" "b"]', "SYNTAX-MISSING-COMMA", 1, 5),
    ('{"a" 1}', "SYNTAX-MISSING-COLON", 1, 6),
    ('{"a"}', "SYNTAX-MISSING-COLON", 1, 5),
    ('{"a" = 1}', "SYNTAX-MISSING-COLON", 1, 6),
    ('{"a": }', "SYNTAX-MISSING-VALUE", 1, 7),
    ('{"a":, "b": 1}', "SYNTAX-MISSING-VALUE", 1, 6),
    ('{"a": [1}', "SYNTAX-BRACKET", 1, 9),
    ('[{"a": 1, ]', "SYNTAX-BRACKET", 1, 11),
    ("{]", "SYNTAX-BRACKET", 1, 2),
    ('{"a": 1}}', "SYNTAX-EXTRA-BRACKET", 1, 9),
    ('{"a": 1}\n{"a": 2}\n', "SYNTAX-SEVERAL-VALUES", 2, 1),
    ('{"a": 1},\n{"a": 2}\n', "SYNTAX-SEVERAL-VALUES", 1, 9),
    ('{"a": 1} end', "SYNTAX-TRAILING", 1, 10),
    ('{"a": 1};', "SYNTAX-TRAILING", 1, 9),
    ("{'a': 1}", "SYNTAX-SINGLE-QUOTE", 1, 2),
    ("{\"a\": 'x'}", "SYNTAX-SINGLE-QUOTE", 1, 7),
    ("{a: 1}", "SYNTAX-UNQUOTED-KEY", 1, 2),
    ("{机构: 1}", "SYNTAX-UNQUOTED-KEY", 1, 2),
    ("{1: 1}", "SYNTAX-UNQUOTED-KEY", 1, 2),
    ('{"a": 卫生院}', "SYNTAX-UNQUOTED-VALUE", 1, 7),
    ('{"a": 2025-01-01}', "SYNTAX-UNQUOTED-VALUE", 1, 7),
    ('{"a": 12120000MA05}', "SYNTAX-UNQUOTED-VALUE", 1, 7),
    ('{"a": "said "hi" to"}', "SYNTAX-QUOTE-IN-STRING", 1, 14),
    ('{"a": 1, // total\n "b": 2}', "SYNTAX-COMMENT", 1, 10),
    ('/* report */ {"a": 1}', "SYNTAX-COMMENT", 1, 1),
    ('{"a": 1 # total\n}', "SYNTAX-COMMENT", 1, 9),
    ("{“a”: 1}", "SYNTAX-FULLWIDTH", 1, 2),
    ('{"a"： 1}', "SYNTAX-FULLWIDTH", 1, 5),
    ('{"a": 1， "b": 2}', "SYNTAX-FULLWIDTH", 1, 8),
    ('{"a": １}', "SYNTAX-FULLWIDTH", 1, 7),
    ('｛"a": 1}', "SYNTAX-FULLWIDTH", 1, 1),
    ('{"a": 1｝', "SYNTAX-FULLWIDTH", 1, 8),
    ('{"a”: 1, "b": 2}', "SYNTAX-FULLWIDTH", 1, 4),
    ('{"a": "x”,\n "b": 2}', "SYNTAX-FULLWIDTH", 1, 9),
    ('{"a": "x”}', "SYNTAX-FULLWIDTH", 1, 9),
    ('{"a":\u30001}', "SYNTAX-SPACE", 1, 6),
    ('{\u00a0"a": 1}', "SYNTAX-SPACE", 1, 2),
    ('{"a": 1}\ufeff', "SYNTAX-SPACE", 1, 9),
    ('{"a": True}', "SYNTAX-LITERAL", 1, 7),
    ('{"a": None}', "SYNTAX-LITERAL", 1, 7),
    ('{"a": undefined}', "SYNTAX-LITERAL", 1, 7),
    ('{"a": NaN}', "SYNTAX-NOT-FINITE", 1, 7),
    ('{"a": -Infinity}', "SYNTAX-NOT-FINITE", 1, 7),
    ('{"a": (1)}', "SYNTAX-UNEXPECTED", 1, 7),
    ('["a": 1]', "SYNTAX-UNEXPECTED", 1, 5),
    ("{[1]: 1}", "SYNTAX-UNEXPECTED", 1, 2),
    ('{"a": 1\x00}', "SYNTAX-UNEXPECTED", 1, 8),
    ('{"a": 007}', "SYNTAX-NUMBER-LEADING-ZERO", 1, 7),
    ('{"a": +1}', "SYNTAX-NUMBER-PLUS", 1, 7),
    ('{"a": .5}', "SYNTAX-NUMBER-POINT", 1, 7),
    ('{"a": 5.}', "SYNTAX-NUMBER-POINT", 1, 7),
    ('{"a": 0x1F}', "SYNTAX-NUMBER", 1, 7),
    ('{"a": 50%}', "SYNTAX-NUMBER", 1, 7),
    ('{"a": 1_000}', "SYNTAX-NUMBER", 1, 7),
    ('{"a": 1e}', "SYNTAX-NUMBER", 1, 7),
    ('{"a": 9007199254740992}', "SYNTAX-INTEGER-RANGE", 1, 7),
    ('{"a": -9007199254740992}', "SYNTAX-INTEGER-RANGE", 1, 7),
    ('{"a": 120101199001011234}', "SYNTAX-INTEGER-RANGE", 1, 7),
    ('{"a": 1e400}', "SYNTAX-NUMBER-OVERFLOW", 1, 7),
    ('{"a": "x\n "b": 2}', "SYNTAX-NEWLINE-IN-STRING", 1, 9),
    ('{"a": "x\r\n y"}', "SYNTAX-NEWLINE-IN-STRING", 1, 9),
    ('{"a": "x\ty"}', "SYNTAX-CONTROL-CHARACTER", 1, 9),
    ('{"a": "x\x01y"}', "SYNTAX-CONTROL-CHARACTER", 1, 9),
    ('{"a": "C:\\data"}', "SYNTAX-ESCAPE", 1, 10),
    ('{"a": "\\u12G4"}', "SYNTAX-ESCAPE", 1, 8),
    ('{"a": "\\ud800"}', "SYNTAX-SURROGATE", 1, 8),
    ('{"a": "\\ud800\\u0041"}', "SYNTAX-SURROGATE", 1, 8),
    ('{"a": "\\udc00"}', "SYNTAX-SURROGATE", 1, 8),
    ('{"a": "x\ufdd0"}', "SYNTAX-NONCHARACTER", 1, 9),
    ('{"a": "\\uFFFE"}', "SYNTAX-NONCHARACTER", 1, 8),
    ('{"a": "\U0001ffff"}', "SYNTAX-NONCHARACTER", 1, 8),
    ('{"a": "\\ud83f\\udffe"}', "SYNTAX-NONCHARACTER", 1, 8),
    ('{"a": 1,\n "\\u0061": 2}', "SYNTAX-DUPLICATE-KEY", 2, 2),
]

CASES = [(data, Limits(), *expected) for data, *expected in BYTE_CASES]
CASES += [(text.encode(), Limits(), *expected) for text, *expected in TEXT_CASES]
CASES += LIMIT_CASES


def only_finding(result: Document | tuple[Finding, ...]) -> Finding:
    """Give the one finding of a refused text."""
    assert isinstance(result, tuple)
    assert 1 == len(result)
    return result[0]


def catalogue() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Read the catalogue by id."""
    return {entry["id"]: entry for entry in json.loads(CATALOGUE.read_text(encoding="utf-8"))}


def slots_of(template: str) -> set[str]:
    """List the named slots of a template."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize(("data", "limits", "rule_id", "line", "column"), CASES)
def test_usual_mistakes(data: bytes, limits: Limits, rule_id: str, line: int, column: int) -> None:
    """Every usual mistake yields one finding with its own id, line and column."""
    finding = only_finding(read(data, limits))
    assert (rule_id, line, column) == (finding.rule_id, finding.slots["line"], finding.slots["column"])
    assert (Layer.SYNTAX, Severity.ERROR) == (finding.layer, finding.severity)


@pytest.mark.parametrize(("data", "limits", "rule_id", "line", "column"), CASES)
def test_offset_agrees_with_line_and_column(
    data: bytes, limits: Limits, rule_id: str, line: int, column: int
) -> None:
    """The offset counts code points of the text, or of the bytes decoded as well as they can be."""
    finding = only_finding(read(data, limits))
    before = data.decode(errors="replace")[: finding.offset]
    assert (rule_id, line) == (finding.rule_id, before.count("\n") + 1)
    assert column == len(before.rpartition("\n")[2]) + 1


@pytest.mark.parametrize(("data", "limits", "rule_id"), [case[:3] for case in CASES])
def test_messages_can_be_rendered(data: bytes, limits: Limits, rule_id: str) -> None:
    """Message and fix find every slot they name, in both languages."""
    finding = only_finding(read(data, limits))
    texts = [catalogue()[rule_id][part][language] for part in ("message", "fix") for language in LANGUAGES]
    assert set() == set().union(*map(slots_of, texts)) - set(finding.slots)


@pytest.mark.parametrize(("data", "limits"), [case[:2] for case in CASES])
def test_only_short_excerpts_of_the_data(data: bytes, limits: Limits) -> None:
    """What a finding shows of the data is one printable word of at most 20 characters."""
    found = str(only_finding(read(data, limits)).slots.get("found", ""))
    assert len(found) <= len("…") + 20
    assert found.isprintable()


def test_catalogue_and_cases_agree() -> None:
    """Every catalogued id has a case here, and every id met here is catalogued."""
    assert set(catalogue()) == {case[2] for case in CASES}


@pytest.mark.parametrize("entry", catalogue().values(), ids=catalogue())
def test_catalogue_entries_are_complete(entry: Mapping[str, Mapping[str, str]]) -> None:
    """Title, message and fix are there in both languages, with the same slots in each."""
    assert {"id", "layer", "severity", "title", "message", "fix"} == set(entry)
    for part in ("title", "message", "fix"):
        assert list(LANGUAGES) == [language for language in LANGUAGES if entry[part][language].strip()]
        assert slots_of(entry[part]["zh-CN"]) == slots_of(entry[part]["en"])


def test_truncated_names_what_is_open() -> None:
    """A text cut off says what is still open, where that began, and what would close it."""
    finding = only_finding(read(b'{"a": [1,\n {"b": "x'))
    assert ('"', 2, 8) == tuple(finding.slots[name] for name in ("open", "openLine", "openColumn"))
    assert '" (2:8), { (2:2), [ (1:7), { (1:1)' == finding.slots["stillOpen"]
    assert '"}]}' == finding.slots["closing"]


def test_bracket_names_its_partner() -> None:
    """A closing bracket that does not match says what it was to close."""
    finding = only_finding(read(b'{"a": [\n1}'))
    slots = [finding.slots[name] for name in ("found", "open", "openLine", "openColumn", "expected")]
    assert ["}", "[", 1, 7, "]"] == slots


def test_full_width_says_what_was_meant() -> None:
    """Chinese punctuation comes with the character that belongs there."""
    texts = ['{“a": 1}', '{"a"：1}', '{"a": 1，"b": 2}', '{"a": ［1]}', '{"a": 1｝']
    meant = [only_finding(read(text.encode())).slots["expected"] for text in texts]
    assert ['"', ":", ",", "[", "}"] == meant


def test_chinese_quotation_within_a_string_is_no_mistake() -> None:
    """A quotation in Chinese marks is text; the finding goes to the mistake after it."""
    assert isinstance(read('{"a": "他说“好”，走了"}'.encode()), Document)
    finding = only_finding(read('{"a": "他说“好”，走了" "b": 1}'.encode()))
    assert "SYNTAX-MISSING-COMMA" == finding.rule_id


def test_findings_point_into_the_document() -> None:
    """A finding inside the structure carries the pointer of what was being read."""
    finding = only_finding(read(b'{"staff": {"byTitle": [1, {"a/b": 1e999}]}}'))
    assert "/staff/byTitle/1/a~1b" == finding.pointer


def test_pointer_stays_short() -> None:
    """Very long names are left off the pointer."""
    finding = only_finding(read(b'{"a": {"%s": 1e999}}' % (b"x" * 1000)))
    assert "/a" == finding.pointer


def test_every_duplicate_is_told() -> None:
    """Each duplicate has its own finding with pointer and both places."""
    result = read(b'{"a": 1, "a": 2,\n "b": [{"c": 1, "c": 2, "c": 3}]}')
    assert isinstance(result, tuple)
    assert ["/a", "/b/0/c", "/b/0/c"] == [finding.pointer for finding in result]
    assert [(1, 2), (2, 9), (2, 9)] == [(f.slots["firstLine"], f.slots["firstColumn"]) for f in result]


def test_duplicates_are_capped() -> None:
    """No more than 20 duplicates are told."""
    result = read(b"{" + b",".join([b'"a": 1'] * 100) + b"}")
    assert isinstance(result, tuple)
    assert MAX_DUPLICATES == len(result)


def test_first_line_shifts_findings_and_positions() -> None:
    """A line of NDJSON is told with its line number in the file."""
    assert 7 == only_finding(read(b'{"a": }', first_line=7)).slots["line"]
    document = read(b'{"a": 1}', first_line=7)
    assert isinstance(document, Document)
    assert (7, 7) == document.position("/a")


@pytest.mark.parametrize(
    ("data", "limits"),
    [
        (b"[[1]]", Limits(depth=2)),
        (b"[1, 2, 3]", Limits(size=9)),
        (b'{"a": 1234567}', Limits(digits=7)),
        (b'{"a": 12345.67}', Limits(digits=7)),
        (b'{"abcd": "efgh"}', Limits(string=4)),
        (b'{"a": [1, 2], "b": 3}', Limits(values=7)),
        (f"[{MAX_INTEGER}, {-MAX_INTEGER}]".encode(), Limits()),
        ('["\\ud83d\\ude00 \U00020000 \\ufdcf \\ufdf0 \\\\uffff"]'.encode(), Limits()),
        (b"[" * 5000 + b"]" * 5000, Limits(depth=5000)),
    ],
)
def test_limits_are_inclusive(data: bytes, limits: Limits) -> None:
    """What just reaches a limit is read."""
    assert isinstance(read(data, limits), Document)


def test_numbers_keep_their_kind() -> None:
    """Integers stay integers; a fraction or an exponent makes a float."""
    document = read(b"[1, -0, 1.0, 1e2, true]")
    assert isinstance(document, Document)
    assert "[1, 0, 1.0, 100.0, True]" == repr(document.value)


@pytest.mark.parametrize("length", range(len(TEXT.encode())))
def test_any_truncation_is_told_as_such(length: int) -> None:
    """A record cut off after any byte is told to be cut off, or empty."""
    finding = only_finding(read(TEXT.encode()[:length]))
    assert ("SYNTAX-TRUNCATED" if length else "SYNTAX-EMPTY") == finding.rule_id


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", []),
        (b"a", [(1, b"a")]),
        (b"a\n\r\n \nb\r\n", [(1, b"a"), (4, b"b")]),
        (b"a\n\nb\rc", [(1, b"a"), (3, b"b\rc")]),
    ],
)
def test_lines(data: bytes, expected: list[tuple[int, bytes]]) -> None:
    """NDJSON is split at LF and CRLF; blank lines are counted and left out."""
    assert expected == list(lines(data))
