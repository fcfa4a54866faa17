"""Code lists as frozen values: membership by date, columns, ranks, likely codes, names; local data."""

import csv
import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from io import StringIO

from validator.errors import StandardError
from validator.finding import Text

BASE_COLUMNS = (
    "code",
    "name_zh",
    "name_en",
    "definition",
    "source",
    "since",
    "deprecated_since",
    "replaced_by",
)
"""The columns every list starts with; a list may add its own behind them."""

WORKING_DAYS = "working-days"
"""Name of the local file that holds the exceptions to the Monday-to-Friday week."""

_LONGEST_GUESS = 64
_SHORTEST_PHRASE = 2
_SATURDAY = 5
_BRACKET = re.compile(r"[（(]([^（）()]*)[）)]")


class CodeStatus(StrEnum):
    """What a code is in a list on a day."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    NOT_YET = "notYet"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class CodeList:
    """One code list.

    Args:
        name: file name without its ending, as ``facility-type``.
        title: the list's title.
        open: True where the documents leave the list open, so that a foreign code is a warning.
        source: where the codes are from.
        confidence: ``verified``, ``corroborated``, ``unverified`` or ``ours``.
        columns: the columns in the order of the file.
        entries: code to row, in the order of the file; every row has every column, ``""`` where empty.
        spellings: normalised code or name to code, for ``suggestion``; ``""`` where several codes share it.
    """

    name: str
    title: Text
    open: bool
    source: Text
    confidence: str
    columns: tuple[str, ...]
    entries: Mapping[str, Mapping[str, str]]
    spellings: Mapping[str, str]

    @property
    def loaded(self) -> bool:
        """False for a list that is shipped empty and was not supplied: its codes cannot be judged."""
        return bool(self.entries)

    def status(self, code: str, on: str | None = None) -> CodeStatus:
        """Say what a code is on a day.

        Args:
            code: the code as sent.
            on: ISO date; None asks regardless of dates, and no code is then deprecated or too early.
        """
        row = self.entries.get(code)
        if row is None:
            return CodeStatus.UNKNOWN
        if on is None:
            return CodeStatus.KNOWN
        if row["since"] > on:
            return CodeStatus.NOT_YET
        if row["deprecated_since"] and row["deprecated_since"] <= on:
            return CodeStatus.DEPRECATED
        return CodeStatus.KNOWN

    def has(self, code: str, on: str | None = None) -> bool:
        """Tell whether a code may be used on an ISO date; a deprecated one still may, with a warning."""
        return self.status(code, on) in {CodeStatus.KNOWN, CodeStatus.DEPRECATED}

    def deprecated(self, code: str, on: str) -> bool:
        """Tell whether a code was withdrawn on or before an ISO date."""
        return self.status(code, on) is CodeStatus.DEPRECATED

    def column(self, code: str, name: str) -> str | None:
        """Give what stands in a column for a code; None where code, column or value is missing."""
        return self.entries.get(code, {}).get(name) or None

    def rank(self, code: str) -> int | None:
        """Give a code's place in an ordered list, higher is more; None where there is none."""
        rank = self.column(code, "rank")
        return None if rank is None else int(rank)

    def names(self, code: str) -> Text:
        """Give the name of a code in both languages.

        Raises:
            KeyError: the list has no such code.
        """
        row = self.entries[code]
        return {"zh-CN": row["name_zh"], "en": row["name_en"]}

    def suggestion(self, code: str) -> str | None:
        """Give the code that was probably meant, or None.

        In this order: the successor of a code the list knows; another spelling (case, full width,
        blanks or hyphens for underscores); a name in place of a code; a code one letter away, if there is
        only one. Codes of digits are not guessed by distance: their neighbours are other codes.
        """
        if code in self.entries:
            return self.column(code, "replaced_by")
        if len(code) > _LONGEST_GUESS:
            return None
        wanted = _normalise(code)
        if wanted in self.spellings:
            return self.spellings[wanted] or None
        if not any(character.isalpha() for character in wanted):
            return None
        near = [known for known in self.entries if _one_apart(wanted, _normalise(known))]
        return near[0] if len(near) == 1 else None

    def phrases(self, code: str) -> tuple[str, ...]:
        """Give the Chinese names and synonyms of a code that count when a name is matched."""
        row = self.entries.get(code)
        return () if row is None else tuple(_phrases(row))

    def matches(self, code: str, text: str) -> bool:
        """Tell whether a text, in any of its readings, contains a name or synonym of one code."""
        return _contains(readings(text), self.phrases(code))

    def mentions(self, text: str) -> bool:
        """Tell whether a text, in any of its readings, contains a name or synonym of any code of the list."""
        heard = readings(text)
        return any(_contains(heard, self.phrases(code)) for code in self.entries)


@dataclass(frozen=True, slots=True)
class LocalData:
    """What a deployer supplies: lists of its own or in place of ours, and the working-day calendar.

    Args:
        lists: list name to code list.
        days: ISO date to True (made-up working day) or False (statutory holiday).
        years: the years the calendar covers.
        digest: ``sha256:…`` over the names and bytes of the files.
    """

    lists: Mapping[str, CodeList]
    days: Mapping[str, bool]
    years: frozenset[int]
    digest: str

    def working_days(self, first: str, last: str) -> tuple[str, ...] | None:
        """List the statutory working days from one ISO date to another, both counted.

        Returns:
            ISO dates in order; None where a year of the range is not covered by the calendar.

        Raises:
            ValueError: a date is not real.
        """
        start, end = date.fromisoformat(first), date.fromisoformat(last)
        if any(year not in self.years for year in range(start.year, end.year + 1)):
            return None
        span = (start + timedelta(days=offset) for offset in range((end - start).days + 1))
        return tuple(day.isoformat() for day in span if self._works(day))

    def _works(self, day: date) -> bool:
        return self.days.get(day.isoformat(), day.weekday() < _SATURDAY)


def parse(name: str, data: bytes, meta: Mapping[str, object]) -> CodeList:
    """Read one code list.

    Args:
        name: the list's name, for messages and lookups.
        data: the CSV file: UTF-8, header row, unique codes.
        meta: the list's entry in ``codelists.json``.

    Raises:
        StandardError: the file is not UTF-8 CSV, lacks a column, repeats a code or misses one.
    """
    columns, rows = _table(name, data)
    if columns[: len(BASE_COLUMNS)] != BASE_COLUMNS:
        message = f"code list {name}: columns start with {', '.join(BASE_COLUMNS)}"
        raise StandardError(message)
    entries: dict[str, Mapping[str, str]] = {}
    for row in rows:
        if not row["code"] or row["code"] in entries:
            message = f"code list {name}: code missing or repeated: {row['code']!r}"
            raise StandardError(message)
        entries[row["code"]] = row
    return CodeList(
        name=name,
        title=_text(meta["title"]),
        open=meta["open"] is True,
        source=_text(meta["source"]),
        confidence=str(meta["confidence"]),
        columns=columns,
        entries=entries,
        spellings=_spellings(entries),
    )


def parse_local(files: Mapping[str, bytes], index: Mapping[str, Mapping[str, object]]) -> LocalData:
    """Read the files a deployer supplies.

    Args:
        files: file name (``working-days.csv``, ``basic-disease.csv``) to its bytes.
        index: list name to its entry in ``codelists.json``, of all lists that may be supplied.

    Raises:
        StandardError: a file is damaged, or is none that may be supplied.
    """
    lists: dict[str, CodeList] = {}
    days: dict[str, bool] = {}
    digest = hashlib.sha256()
    for filename, data in sorted(files.items()):
        digest.update(f"{filename}\0{hashlib.sha256(data).hexdigest()}\n".encode())
        name = filename.removesuffix(".csv")
        if name == WORKING_DAYS:
            days = _calendar(data)
        elif name in index:
            lists[name] = parse(name, data, index[name])
        else:
            message = f"no local list of this name: {filename}"
            raise StandardError(message)
    # New Year's Day is a holiday every year, so its row says that the year was entered.
    years = frozenset(int(day[:4]) for day, works in days.items() if day.endswith("-01-01") and not works)
    return LocalData(lists, days, years, f"sha256:{digest.hexdigest()}")


def readings(text: str) -> tuple[str, ...]:
    """Give the ways a name may be read: ``精神（心理）科`` is also 精神科, 心理科 and 精神心理科.

    Only the first pair of brackets is read in several ways.
    """
    bracket = _BRACKET.search(text)
    if bracket is None:
        return (text,)
    before, inside, after = text[: bracket.start()], bracket.group(1), text[bracket.end() :]
    return (text, before + after, inside + after, before + inside + after)


def _phrases(row: Mapping[str, str]) -> Iterator[str]:
    """Yield the readings of name and synonyms, without the tail 专业; single characters match too much."""
    for name in (row["name_zh"], *row.get("synonyms", "").split("|")):
        for reading in readings(name.removesuffix("专业")):
            if len(reading) >= _SHORTEST_PHRASE:
                yield reading


def _contains(heard: tuple[str, ...], phrases: tuple[str, ...]) -> bool:
    return any(phrase in reading for reading in heard for phrase in phrases)


def _normalise(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().upper().replace("-", "_").replace(" ", "_")


def _spellings(entries: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Map every normalised code and name to its code; codes win over names, shared names give ``""``."""
    names: dict[str, str] = {}
    for code, row in entries.items():
        for name in {row["name_zh"], row["name_en"], *_phrases(row)}:
            key = _normalise(name)
            names[key] = code if names.get(key, code) == code else ""
    return names | {_normalise(code): code for code in entries}


def _one_apart(one: str, other: str) -> bool:
    """Tell whether one insertion, deletion or substitution separates two texts."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    split = next((place for place, character in enumerate(short) if character != long[place]), len(short))
    tail = split + (len(short) == len(long))
    return short[tail:] == long[split + 1 :]


def _table(name: str, data: bytes) -> tuple[tuple[str, ...], list[dict[str, str]]]:
    """Read CSV bytes into columns and rows of equal width; a byte-order mark is let through.

    Raises:
        StandardError: not UTF-8, no header, or a row of another width.
    """
    try:
        lines = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        message = f"{name}: not a UTF-8 CSV file: {error}"
        raise StandardError(message) from error
    columns = tuple(lines[0]) if lines else ()
    rows = [line for line in lines[1:] if line]
    if not columns or any(len(line) != len(columns) for line in rows):
        message = f"{name}: no header row, or a row with more or fewer columns than it"
        raise StandardError(message)
    return columns, [dict(zip(columns, line, strict=True)) for line in rows]


def _calendar(data: bytes) -> dict[str, bool]:
    """Read the working-day calendar.

    Raises:
        StandardError: other columns, a date that is not real or stands twice, an unknown kind.
    """
    columns, rows = _table(WORKING_DAYS, data)
    days: dict[str, bool] = {}
    for row in rows:
        day, kind = row.get("date", ""), row.get("kind", "")
        if day in days or kind not in {"HOLIDAY", "WORKDAY"} or not _real(day):
            message = f"{WORKING_DAYS}: bad or repeated row: {day!r}, {kind!r}"
            raise StandardError(message)
        days[day] = kind == "WORKDAY"
    if columns != ("date", "kind", "note"):
        message = f"{WORKING_DAYS}: columns are date, kind, note"
        raise StandardError(message)
    return days


def _real(day: str) -> bool:
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


def _text(value: object) -> Text:
    """Take a both-language text out of the index.

    Raises:
        StandardError: it is none.
    """
    if not isinstance(value, Mapping):
        message = f"not a text in both languages: {value!r}"
        raise StandardError(message)
    return {str(language): str(words) for language, words in value.items()}
