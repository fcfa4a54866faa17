"""The dictionary as a workbook: one sheet for each kind of table, with filters, fixed heads and links.

The same standard gives the same bytes, as long as Python and openpyxl stay the same.
"""

import io
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from validator.dictionary.layout import SHEETS
from validator.dictionary.table import Book, Cell, Line, Row, Table
from validator.dictionary.words import COLUMNS, say
from validator.render.layout import width
from validator.render.words import pick

LONGEST = 32767
"""The most characters a cell of a workbook holds."""

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # the format knows no time zone
_STAMP = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_FACE = "微软雅黑"
_TEXT = Font(name=_FACE, size=10)
_STRONG = Font(name=_FACE, size=10, bold=True)
_LINKED = Font(name=_FACE, size=10, color="0A5296", underline="single")
_HEAD = Font(name=_FACE, size=10, bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="1F4E79")
_GROUP_FILL = PatternFill("solid", fgColor="EEF3F8")
_THIN = Side(style="thin", color="C9D1D9")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_LINE_HEIGHT, _TALLEST = 15, 150
_LABELLED = {"extra", "readings"}
"""Columns whose lines each say something else."""

_FROZEN = {"fields": 3}
"""How many columns stay in sight when the sheet is moved sideways; 1 where not said."""


def render(book: Book) -> bytes:
    """Write the dictionary as an XLSX workbook; openpyxl keeps each sheet in a temporary file meanwhile."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.title, workbook.properties.creator = book.title, "jiceng"
    workbook.properties.created = _EPOCH
    tables = _tables(book)
    targets = _targets(book, tables)
    for kind, found in tables.items():
        _sheet(workbook.create_sheet(say(kind, book.lang)), kind, found, book, targets)
    written = io.BytesIO()
    workbook.save(written)
    return _timeless(written.getvalue())


def _tables(book: Book) -> Mapping[str, list[Table]]:
    """Give the tables of each kind: the sheets of the workbook in their order."""
    found: dict[str, list[Table]] = {}
    for page in book.pages:
        for table in page.tables:
            found.setdefault(table.kind, []).append(table)
    return found


def _targets(book: Book, tables: Mapping[str, list[Table]]) -> Mapping[str, str]:
    """Give where each anchor leads: ``'规则'!A12``; a page or table leads to its first row."""
    rows: dict[int, str] = {}
    found: dict[str, str] = {}
    for kind, several in tables.items():
        sheet = quote_sheetname(say(kind, book.lang))
        listed = [(table, row) for table in several for row in table.rows]
        for number, (table, row) in enumerate(listed, start=2):
            rows.setdefault(id(table), f"{sheet}!A{number}")
            if row.anchor:
                found[row.anchor] = f"{sheet}!A{number}"
    for page in book.pages:
        named = {
            page.anchor: page.tables[0],
            **{table.anchor: table for table in page.tables if table.anchor},
        }
        found.update({anchor: rows[id(table)] for anchor, table in named.items()})
    return found


def _sheet(sheet: Worksheet, kind: str, tables: list[Table], book: Book, targets: Mapping[str, str]) -> None:
    columns = SHEETS[kind]
    sheet.append([_headed(sheet, number, key, book.lang) for number, key in enumerate(columns, start=1)])
    for number, wide in enumerate(columns.values(), start=1):
        sheet.column_dimensions[get_column_letter(number)].width = wide
    rows = [row for table in tables for row in table.rows] + _explained(kind, book)
    for number, row in enumerate(rows, start=2):
        places = enumerate(columns, start=1)
        sheet.append([_filled(SheetCell(sheet, number, place), row, key, targets) for place, key in places])
        sheet.row_dimensions[number].height = _height(row, columns)
    sheet.freeze_panes = f"{get_column_letter(_FROZEN.get(kind, 1) + 1)}2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    _printed(sheet)


def _explained(kind: str, book: Book) -> list[Row]:
    """Give the explanations of the first page as rows of its sheet."""
    lines = [line for page in book.pages if page.anchor == kind == "about" for line in page.lines]
    item = (Line(say("about", book.lang)),)
    return [Row({"item": item, "content": (line,)}) for line in lines]


def _printed(sheet: Worksheet) -> None:
    """Set the sheet up for A4 across, all columns on one page, the head on every page."""
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    if sheet.sheet_properties.pageSetUpPr is not None:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    if sheet.oddFooter is not None and sheet.oddFooter.center is not None:
        sheet.oddFooter.center.text = "&A  &P / &N"


def _headed(sheet: Worksheet, place: int, key: str, lang: str) -> SheetCell:
    cell = SheetCell(sheet, 1, place, pick(COLUMNS[key], lang))
    cell.font, cell.fill, cell.border = _HEAD, _HEAD_FILL, _BORDER
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    return cell


def _filled(cell: SheetCell, row: Row, key: str, targets: Mapping[str, str]) -> SheetCell:
    found = row.cells.get(key, ())
    text = "\n".join(_words(line, key) for line in found)
    cell.border, cell.font = _BORDER, _STRONG if row.is_group and key == "name" else _TEXT
    indent = row.depth if key == "name" else 0
    cell.alignment = Alignment(vertical="top", wrap_text=True, indent=indent)
    if row.is_group:
        cell.fill = _GROUP_FILL
    if text and key == "count":
        cell.value = int(text)
    elif text:
        cell.value = text
        cell.data_type = "s"  # a text that begins with = is no formula
    if len(found) == 1 and found[0].link:
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=targets[found[0].link])
        cell.font = _LINKED
    return cell


def _words(line: Line, key: str) -> str:
    """Give a line's words; the label only where the head of the column does not say it."""
    words = " ".join(part for part in (line.code, line.text) if part)
    return f"{line.label}: {words}" if key in _LABELLED else words


def _height(row: Row, columns: Mapping[str, int]) -> float:
    """Give a height that shows the tallest cell, within reason; the rest is seen when the cell is chosen."""
    most = max(_lines(row.cells.get(key, ()), key, wide) for key, wide in columns.items())
    return min(max(most, 1) * _LINE_HEIGHT + 3, _TALLEST)


def _lines(cell: Cell, key: str, wide: int) -> int:
    return sum(1 + width(_words(line, key)) // wide for line in cell)


def _timeless(data: bytes) -> bytes:
    """Put a fixed time in place of the hour of writing."""
    written = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as source, ZipFile(written, "w") as target:
        for name, content in _parts(source):
            target.writestr(ZipInfo(name, _EPOCH.timetuple()[:6]), content, ZIP_DEFLATED)
    return written.getvalue()


def _parts(source: ZipFile) -> Iterator[tuple[str, bytes]]:
    stamp = _EPOCH.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    for name in source.namelist():
        content = source.read(name)
        is_core = name == "docProps/core.xml"
        yield name, _STAMP.sub(rb"\g<1>" + stamp, content) if is_core else content
