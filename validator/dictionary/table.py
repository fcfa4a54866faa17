"""What every form of the dictionary is written from: pages of tables of cells of lines, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell.

    Args:
        text: words.
        code: an identifier, path or code that stands before the words.
        link: anchor that the identifier, or the words where there is none, lead to; ``""`` for no link.
        label: what the line is, where a page puts several matters into one column.
        weight: ``strong``, ``minor`` or ``""``.
    """

    text: str = ""
    code: str = ""
    link: str = ""
    label: str = ""
    weight: str = ""


Cell = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Args:
        cells: what it says, by key of ``COLUMNS``.
        anchor: what links to it name; ``""`` where none does.
        depth: how far it is set in.
        is_group: rows that belong to it follow.
    """

    cells: Mapping[str, Cell]
    anchor: str = ""
    depth: int = 0
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Args:
        kind: key of ``layout.PAGES`` and ``layout.SHEETS``, and of ``words.LABELS``.
        rows: at least one.
        anchor: what links to the table as a whole name; ``""`` where none does.
        title: its heading; ``""`` under the heading of its page.
        lines: what stands under the heading.
    """

    kind: str
    rows: tuple[Row, ...]
    anchor: str = ""
    title: str = ""
    lines: Cell = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page, or chapter.

    Args:
        anchor: what links to it name.
        group: heading of the contents it is listed under.
        title: its heading.
        tables: its tables.
        lines: what stands under the heading.
        short: its name in the contents, where that is shorter.
    """

    anchor: str
    group: str
    title: str
    tables: tuple[Table, ...]
    lines: Cell = ()
    short: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """The whole dictionary in one language.

    Args:
        lang: ``zh-CN`` or ``en``.
        title: its title, with the version.
        pages: in order.
    """

    lang: str
    title: str
    pages: tuple[Page, ...]
