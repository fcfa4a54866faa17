"""The data dictionary: complete, in both languages, with links that lead somewhere, the same bytes each time."""

import io
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from validator import dictionary
from validator.cli import main
from validator.dictionary.book import book
from validator.dictionary.layout import PAGES, SHEETS
from validator.dictionary.listpages import LONGEST as LISTED
from validator.dictionary.rows import Dictionary, FieldRow, build
from validator.dictionary.table import Book, Line, Row
from validator.dictionary.words import COLUMNS, EXTRAS, LABELS, UNITS
from validator.dictionary.xlsx import LONGEST
from validator.finding import LANGUAGES
from validator.library import load_standards
from validator.render.words import pick

ROOT = Path(__file__).parent.parent
VERSIONS = tuple(load_standards())
EACH = [(version, lang) for version in VERSIONS for lang in LANGUAGES]
NEWEST = VERSIONS[-1]
CORNERS = [(VERSIONS[0], "en"), (NEWEST, "zh-CN")]
"""Both versions and both languages, for what takes long to read."""

CHINESE = re.compile("[\u3400-\u9fff]")
HTML_CAP, XLSX_CAP = 6_000_000, 2_000_000

Json = Any
"""A JSON value."""


@cache
def rows(version: str) -> Dictionary:
    """Give the rows of a version."""
    return build(load_standards()[version])


@cache
def written(version: str, lang: str) -> Book:
    """Give the dictionary of a version in one language."""
    return book(rows(version), lang)


@cache
def rendered(version: str, lang: str, form: str) -> bytes:
    """Give the dictionary of a version in one language and form."""
    return dictionary.render(load_standards()[version], form, lang)


@cache
def workbook(version: str, lang: str) -> Workbook:
    """Open the workbook."""
    return load_workbook(io.BytesIO(rendered(version, lang, "xlsx")))


def field(path: str, record_type: str = "facilityCapabilityReport") -> FieldRow:
    """Give one field of the newest version."""
    return next(
        row for record in rows(NEWEST).records for row in record.fields if row.place == (record_type, path)
    )


def sheet(name: str, version: str = NEWEST, lang: str = "zh-CN") -> list[dict[str, Any]]:
    """Give a sheet's rows, each by the heads of its columns."""
    head, *body = workbook(version, lang)[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in body]


def lines(found: Book) -> Iterator[Line]:
    """Give every line of every cell."""
    yield from (line for row in all_rows(found) for cell in row.cells.values() for line in cell)


def all_rows(found: Book) -> Iterator[Row]:
    """Give every row of every table."""
    yield from (row for page in found.pages for table in page.tables for row in table.rows)


def authored(version: str) -> set[tuple[str, str]]:
    """Give record type and path of every property, by reading the schemas' files in another way than the program."""
    folder = ROOT / "schemas" / version
    files = {
        path.name.removesuffix(".schema.json"): json.loads(path.read_text("utf-8"))
        for path in folder.glob("*.schema.json")
    }
    common = files.pop("common")["definitions"]

    def below(node: Json, path: str) -> Iterator[str]:
        while "$ref" in node:
            node = {
                **common[node["$ref"].rpartition("/")[2]],
                **{k: v for k, v in node.items() if k != "$ref"},
            }
        for name, each in node.get("properties", {}).items():
            yield f"{path}/{name}"
            yield from below(each, f"{path}/{name}")
        if "items" in node:
            yield from below(node["items"], f"{path}/*")

    return {(name, path) for name, schema in files.items() for path in below(schema, "")}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_property_of_every_schema_has_a_row(version: str) -> None:
    """Each property stands in the dictionary once, wherever a reference brings it in."""
    found = [row.place for record in rows(version).records for row in record.fields]

    assert authored(version) == set(found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(("version", "lang"), EACH)
def test_every_row_of_the_standard_has_its_anchor(version: str, lang: str) -> None:
    """Rules of profiles included, everything with an id can be linked to."""
    standard = load_standards()[version]
    local = [rule for each in standard.profiles.values() for rule in each.rules]
    tables = {table.anchor for page in written(version, lang).pages for table in page.tables}
    anchors = {row.anchor for row in all_rows(written(version, lang))}

    assert {f"list.{name}" for name in standard.codelists} == tables - {""}
    assert {f"rule.{each}" for each in (*standard.rules, *local)} == starting(anchors, "rule.")
    assert {f"clause.{each}" for each in standard.clauses} == starting(anchors, "clause.")
    assert {f"finding.{each}" for each in standard.notices} == starting(anchors, "finding.")
    assert {f"indicator.{each}" for each in standard.indicators} == starting(anchors, "indicator.")


def starting(anchors: set[str], start: str) -> set[str]:
    """Give the anchors of one kind."""
    return {each for each in anchors if each.startswith(start)}


def test_every_code_is_listed_but_those_of_divisions() -> None:
    """The sheet has each code with its name; divisions are counted."""
    lists = load_standards()[NEWEST].codelists
    found = {(row["标识"], row["代码"], row["名称"]) for row in sheet("代码值") if row["代码"]}
    expected = {
        (name, code, row["name_zh"])
        for name, each in lists.items()
        if name != "divisions"
        for code, row in each.entries.items()
    }
    (summary,) = [row for row in sheet("代码值") if row["标识"] == "divisions"]

    assert expected == found
    assert str(len(lists["divisions"].entries)) in summary["定义"]


def test_a_field_says_what_the_schema_and_the_rules_say() -> None:
    """Title, unit, clauses, version and facilities of one field are those of its files."""
    found = field("/specialtyDepartments/*/physicians/*/personRef")
    ambulances = field("/emergency/ambulanceCount")

    assert ("1.1", ("THC", "CHC"), False) == (found.since, found.facility_types, found.declares)
    assert ("vehicle", ("PLAN-2.6-a",)) == (ambulances.unit, ambulances.points)
    assert "PLAN-2.6-a" in ambulances.clauses
    assert ({"zh-CN": "不小于 0", "en": "at least 0"},) == ambulances.limits


@pytest.mark.parametrize(
    ("path", "need"),
    [
        ("/facility/facilityId", "required"),
        ("/emergency/ambulanceCount", "optional"),
        ("/activity/yearly/*/year", "withGroup"),
    ],
)
def test_required_is_told_from_required_with_its_group(path: str, need: str) -> None:
    """What a list's elements must have is required only where there is an element."""
    assert need == field(path).need


def test_rules_stand_where_they_read_and_where_they_report() -> None:
    """A rule on elements is found at the element's field; a set rule at its members' and its universe's."""
    standard = load_standards()[NEWEST]
    touched = {
        rule_id: {row.place for record in rows(NEWEST).records for row in record.fields
                  if rule_id in (*row.points, *row.reads)}
        for rule_id in standard.rules
    }  # fmt: skip
    members = {
        (rule.id, each.record_type)
        for rule in standard.rules.values()
        for each in rule.members
        if each.key.reads
    }
    found = {(rule_id, record_type) for rule_id, places in touched.items() for record_type, _ in places}

    assert set() == members - found
    assert [] == [rule_id for rule_id, places in touched.items() if not places]
    assert ("dispatchRecord", "/titleLevel") in {place for places in touched.values() for place in places}


@pytest.mark.parametrize(("version", "lang"), EACH)
def test_every_link_of_the_page_leads_somewhere(version: str, lang: str) -> None:
    """Each ``href`` is the ``id`` of one element, nothing is named twice, and nothing outside is named at all."""
    reader = Reader()
    reader.feed(rendered(version, lang, "html").decode())

    assert [] == sorted({each for each in reader.links if each.removeprefix("#") not in reader.ids})
    assert len(set(reader.ids)) == len(reader.ids)
    assert not {"src", "srcset", "action"} & reader.attributes
    assert b"http:" not in rendered(version, lang, "html")


class Reader(HTMLParser):
    """Collects ids and links, and holds that what is opened is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.attributes.update(name for name, _ in attrs)
        self.ids += [str(value) for name, value in attrs if name == "id"]
        self.links += [str(value) for name, value in attrs if name == "href"]
        if tag not in ("meta", "input", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element."""
        assert tag == self.open.pop()


@pytest.mark.parametrize(("version", "lang"), EACH)
def test_every_link_of_the_markdown_leads_somewhere(version: str, lang: str) -> None:
    """Each link is an anchor of the page, and every row of a table has as many cells as its head."""
    text = rendered(version, lang, "markdown").decode()
    tables = [each.splitlines() for each in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)]
    widths = [{len(re.findall(r"(?<!\\)\|", line)) for line in table} for table in tables]

    assert set() == set(re.findall(r"\]\(#([^)]+)\)", text)) - set(re.findall(r'<a id="([^"]+)"', text))
    assert [] == [each for each in widths if len(each) != 1]


@pytest.mark.parametrize(("version", "lang"), CORNERS)
def test_every_link_of_the_workbook_leads_to_what_it_names(version: str, lang: str) -> None:
    """The row that a cell leads to names the id that the cell begins with, or its record type or list."""
    opened = workbook(version, lang)
    wrong = []
    count = 0
    for each in opened.worksheets:
        for cell in (cell for row in each.iter_rows() for cell in row):
            if cell.hyperlink is None:
                continue
            name, _, place = str(cell.hyperlink.location).partition("!")
            target = opened[name.strip("'")]
            words = [str(found.value) for found in target[int(place[1:])]]
            named = str(cell.value).split()[0].rstrip("：:")
            count += 1
            if not any(named in word for word in words):
                wrong.append((each.title, cell.coordinate, cell.value, place))

    assert count > 1000
    assert [] == wrong


@pytest.mark.parametrize("form", dictionary.FORMATS)
def test_the_same_standard_gives_the_same_bytes(form: str) -> None:
    """Written again, every byte is the same."""
    assert rendered(NEWEST, "zh-CN", form) == dictionary.render(load_standards()[NEWEST], form, "zh-CN")


def test_no_hour_of_writing_is_in_the_workbook() -> None:
    """Every part, and the properties of the document, bear one fixed time."""
    parts = ZipFile(io.BytesIO(rendered(NEWEST, "zh-CN", "xlsx")))

    assert {(2000, 1, 1, 0, 0, 0)} == {each.date_time for each in parts.infolist()}
    assert {b"2000-01-01T00:00:00Z"} == set(re.findall(rb"20\d\d-[^<]+Z", parts.read("docProps/core.xml")))


def test_the_sheets_are_named_in_the_language() -> None:
    """Chinese names in the Chinese workbook, the same sheets in the same order in the English."""
    expected = [
        "说明",
        "记录类型",
        "数据项",
        "代码表",
        "代码值",
        "规则",
        "指标",
        "校验项",
        "政策文件",
        "条款",
    ]
    names = workbook(VERSIONS[0], "en").sheetnames

    assert expected == workbook(NEWEST, "zh-CN").sheetnames
    assert len(expected) == len(names)
    assert not any(map(CHINESE.search, names))


def test_the_sheets_have_a_row_for_everything() -> None:
    """As many rows as the standard has fields, lists, rules, indicators, findings, documents and clauses."""
    found = rows(NEWEST)
    expected = {
        "记录类型": len(found.records), "数据项": sum(len(each.fields) for each in found.records),
        "代码表": len(found.lists), "规则": len(found.rules), "指标": len(found.indicators),
        "校验项": len(found.notices), "政策文件": len(found.documents), "条款": len(found.clauses),
    }  # fmt: skip

    assert expected == {name: len(sheet(name)) for name in expected}


@pytest.mark.parametrize(("version", "lang"), CORNERS)
def test_no_cell_is_a_formula_or_too_long(version: str, lang: str) -> None:
    """Texts are texts, whatever they begin with, and fit what a workbook can hold."""
    cells = [cell for each in workbook(version, lang).worksheets for row in each.iter_rows() for cell in row]

    assert {"s", "n"} == {cell.data_type for cell in cells}
    assert max(len(cell.value) for cell in cells if isinstance(cell.value, str)) <= LONGEST


@pytest.mark.parametrize("version", VERSIONS)
def test_every_word_is_there_in_both_languages(version: str) -> None:
    """Row for row the same cells are filled in both languages, and no Chinese stands where English should.

    Code lists define their codes in Chinese only.
    """
    chinese, english = (list(all_rows(written(version, lang))) for lang in LANGUAGES)
    differing = [
        (here.anchor, key)
        for here, there in zip(chinese, english, strict=True)
        for key, cell in here.cells.items()
        if len(cell) != len(there.cells[key])
        or [line.link for line in cell] != [line.link for line in there.cells[key]]
    ]
    own = {"name", "definition", "kind", "need", "limits", "unit", "severity", "message", "fix", "status"}
    foreign = [
        (row.anchor, key, line.text)
        for row in english
        for key, cell in row.cells.items()
        for line in cell
        if key in own and "code" not in row.cells and len(CHINESE.findall(line.text)) > len(line.text) // 4
    ]

    assert [] == differing
    assert [] == foreign


def test_every_unit_and_every_column_of_a_list_has_its_words() -> None:
    """What the schemas write as ``x-unit``, and the columns lists add, are known in both languages."""
    lists = load_standards()[NEWEST].codelists
    units = {row.unit for record in rows(NEWEST).records for row in record.fields} - {""}
    shown = [each for each in lists.values() if len(each.entries) <= LISTED]
    columns = {column for each in shown for column in each.columns[8:]}

    assert set() == units - set(UNITS)
    assert set() == columns - set(EXTRAS)


def test_columns_are_known_and_fill_the_page() -> None:
    """Heads have words, shares add up to the page, and each matter of a page is on the sheet too or stands for one."""
    heads = {column.head for columns in PAGES.values() for column in columns}
    keys = {key for columns in SHEETS.values() for key in columns}

    assert set() == (heads | keys) - set(COLUMNS)
    assert {100} == {sum(column.share for column in columns) for columns in PAGES.values()}
    assert list(PAGES) == [kind for kind in PAGES if kind in SHEETS and kind in LABELS]
    assert {"declared"} == {
        key
        for kind, columns in PAGES.items()
        for column in columns
        for key in column.keys
        if key not in SHEETS[kind]
    }


@pytest.mark.parametrize(("version", "lang"), EACH)
def test_a_slot_that_is_a_parameter_shows_its_default(version: str, lang: str) -> None:
    """No brace is left in any text, and the number of ambulances asked for is there."""
    texts = {
        line.text
        for row in all_rows(written(version, lang))
        for key in ("message", "fix")
        for line in row.cells.get(key, ())
    }
    expected = {
        "zh-CN": "配备救护车 … 辆，原则上应不少于 1 辆。",
        "en": "… ambulances; in principle at least 1 is needed.",
    }

    assert expected[lang] in texts
    assert [] == [text for text in texts if re.search(r"\{\w+\}", text)]


def test_clauses_show_document_section_and_quote() -> None:
    """A field's basis is the sentence itself, with where it stands."""
    (row,) = [each for each in sheet("数据项") if each["路径"] == "/emergency/ambulanceCount"]
    clause = load_standards()[NEWEST].clauses["PLAN-2.6-a"]
    title = pick(load_standards()[NEWEST].documents["PLAN"].title, "zh-CN")

    assert f"PLAN-2.6-a 《{title}》{clause.section}：“{clause.quote}”" in row["政策依据"].splitlines()


def test_the_workbook_says_what_is_in_a_column_of_several_matters() -> None:
    """Columns that single lists add are named beside their values; a severity that changes says when."""
    (county,) = [row for row in sheet("代码值") if (row["标识"], row["代码"]) == ("admin-level", "COUNTY")]
    (hall,) = [row for row in sheet("规则") if row["编号"] == "PLAN-2.5-c"]

    assert "次序: 3" in county["其他列"].splitlines()
    assert ["2025-12-31 以前为提示", "2025-12-31 起为警告"] == hall["严重程度"].splitlines()


def test_an_earlier_version_links_only_to_what_it_has() -> None:
    """A place that only the newest version has is named in the register without a link."""
    found = [line for line in lines(written("1.0", "zh-CN")) if "specialtyDepartments" in line.code]

    assert found
    assert {""} == {line.link for line in found}


@pytest.mark.parametrize(("version", "lang"), CORNERS)
def test_the_files_can_be_sent_by_mail(version: str, lang: str) -> None:
    """Page and workbook stay within what mail carries."""
    assert len(rendered(version, lang, "html")) < HTML_CAP
    assert len(rendered(version, lang, "xlsx")) < XLSX_CAP


ENDINGS: Mapping[str, bytes] = {
    "数据字典.html": b"<!DOCTYPE html>", "dictionary.HTM": b"<!DOCTYPE html>",
    "dictionary.md": b"# ", "dictionary.xlsx": b"PK\x03\x04",
}  # fmt: skip


@pytest.mark.parametrize("name", ENDINGS)
def test_the_ending_of_the_name_gives_the_form(name: str, tmp_path: Path) -> None:
    """The command writes what the file's name promises, and a page where it promises nothing."""
    assert 0 == main(["dictionary", "-o", str(tmp_path / name)])
    assert (tmp_path / name).read_bytes().startswith(ENDINGS[name])


def test_the_command_takes_version_form_and_language(tmp_path: Path) -> None:
    """What is asked for outright goes before the name."""
    target = tmp_path / "dictionary.html"

    assert 0 == main(
        ["dictionary", "--standard", "1.0", "--format", "markdown", "--lang", "en", "-o", str(target)]
    )
    assert rendered("1.0", "en", "markdown") == target.read_bytes()


def test_the_command_asks_for_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without one it says so; where it cannot write, it says that."""
    assert 2 == main(["dictionary"])
    assert 2 == main(["dictionary", "-o", str(tmp_path / "none" / "dictionary.html")])

    missing, unwritable = capsys.readouterr().err.splitlines()
    assert "缺少参数 --output" in missing
    assert "无法写入" in unwritable
