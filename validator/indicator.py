"""Indicators as frozen values, read from their JSON files.

Source: the format is ``schemas/meta/indicator.schema.json``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from validator import authored, jsonvalue
from validator.authored import Compiler, Parameter, Setting
from validator.cel import Compiled
from validator.finding import Severity, Text

VARIABLES = frozenset({"record", "item", "window", "asOf", "param"})
"""The names an indicator's expressions may use."""

NATION = "nation"
REGION = "region"
PROVINCE = "province"
PREFECTURE = "prefecture"
COUNTY = "county"
LEVELS = (NATION, REGION, PROVINCE, PREFECTURE, COUNTY)
"""The levels figures are given at, from the whole to its parts."""

EVERYWHERE = "all"
"""The territory of a target that is not bound to a region group or a division."""


class Kind(StrEnum):
    """What the figure is: a share of a whole, a number, or a number for so many of something."""

    SHARE = "share"
    COUNT = "count"
    MEAN = "mean"


class Role(StrEnum):
    """What a contribution gives to a cell.

    ``value`` gives numerator and denominator itself. ``owed`` says that something is due, ``done`` that it was
    done. ``first`` and ``second`` are two ratings of the same thing. ``registered`` says that it exists.
    """

    VALUE = "value"
    OWED = "owed"
    DONE = "done"
    FIRST = "first"
    SECOND = "second"
    REGISTERED = "registered"


@dataclass(frozen=True, slots=True)
class Beside:
    """A number shown beside the figure, because the figure leaves it out.

    Args:
        id: ``fewStaff``.
        title: what is counted.
        count: how much one record adds.
    """

    id: str
    title: Text
    count: Compiled


@dataclass(frozen=True, slots=True)
class Contribution:
    """What records of one type give to an indicator.

    Args:
        role: what it gives.
        record_type: the type of the records.
        for_each: dotted path of an array in the record; each element gives by itself.
        filter: lets a record or element give when true.
        key: strings that together name the thing that is counted once a year.
        subject: strings that together name what a whole record describes; of several records on one subject and
            year only the latest gives anything. The key where there is none.
        division: code of the division it belongs to.
        year: the year it speaks of; without one it stands for every year that is asked for.
        start: first day it stands for; it gives to a year on whose last day it holds.
        end: last day it stands for; open without one.
        window: the cells a year is cut into: ``month``, ``quarter``, ``isoWeek``; ``None`` for the year itself.
        at: the day of an event, which belongs to one window.
        numerator: whole number, for ``value``.
        denominator: whole number, for ``value`` and ``owed``.
        need: how many different things have to be done, for ``owed``.
        text: what was done, for ``done``, where the same thing twice is one; the rating, for ``first`` and ``second``.
        beside: numbers shown beside the figure.
    """

    role: Role
    record_type: str
    for_each: str | None
    filter: Compiled | None
    key: tuple[Compiled, ...]
    subject: tuple[Compiled, ...]
    division: Compiled
    year: Compiled | None
    start: Compiled | None
    end: Compiled | None
    window: str | None
    at: Compiled | None
    numerator: Compiled | None
    denominator: Compiled | None
    need: Compiled | None
    text: Compiled | None
    beside: tuple[Beside, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure is held to, where and when.

    Args:
        year: the year on whose last day it is judged; ``None`` for every year from ``since`` on.
        since: first year of a yearly target.
        territory: ``all``, a region group, or the code of a division.
        levels: the levels whose figures are held to it.
        operator: ``>=``, ``>``, ``==`` or ``<=``.
        numerator: the number, or the upper part of the share.
        denominator: the lower part of the share; 1 for a number.
        severity: how much falling short weighs.
        parameter: name of the parameter that the numerator comes from; ``None`` where the document gives it.
    """

    year: int | None
    since: int | None
    territory: str
    levels: tuple[str, ...]
    operator: str
    numerator: int
    denominator: int
    severity: Severity
    parameter: str | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator; the fields are those of its JSON file.

    Args:
        id: id of its clause, with ``.1``, ``.2`` where one clause needs several.
        title: its name.
        description: what is divided by what.
        clauses: the clauses it answers to.
        kind: share, count or mean.
        per: for a mean, the number the quotient is multiplied by, such as 10000 people.
        units: one contribution adds at most 1 to each part, so that what is missing has bounds.
        unmet: what is counted is what was owed and not done.
        levels: the levels the documents speak of.
        contributions: what records give to it, ``registered`` ones among them.
        scale: ratings from the lowest to the highest, for two ratings of the same thing.
        targets: what its figures are held to.
        effective_from: first day it is in force; ``None`` for always.
        effective_to: last day it is in force.
        since: version of the standard it came with.
        parameters: named thresholds.
        settings: their values.
        note: what a reader has to know besides.
    """

    id: str
    title: Text
    description: Text
    clauses: tuple[str, ...]
    kind: Kind
    per: int
    units: bool
    unmet: bool
    levels: tuple[str, ...]
    contributions: tuple[Contribution, ...]
    scale: tuple[str, ...]
    targets: tuple[Target, ...]
    effective_from: str | None
    effective_to: str | None
    since: str
    parameters: Mapping[str, Parameter]
    settings: Mapping[str, Setting]
    note: Text | None

    def in_force(self, year: int) -> bool:
        """Tell whether any day of a year lies within the indicator's dates."""
        after_start = self.effective_from is None or self.effective_from <= f"{year:04}-12-31"
        return after_start and (self.effective_to is None or f"{year:04}-01-01" <= self.effective_to)

    @property
    def roles(self) -> frozenset[Role]:
        """What its contributions give."""
        return frozenset(each.role for each in self.contributions)


def parse(document: Mapping[str, object], compiler: Compiler) -> Indicator:
    """Read one indicator.

    Args:
        document: the JSON of an indicator file, already valid against the meta schema.
        compiler: turns its expressions into evaluable ones.

    Raises:
        RuleError: something needed is missing or an expression leaves the profile.
    """
    with authored.reading("indicator", document):
        return _parse(document, compiler)


def _parse(source: Mapping[str, object], compiler: Compiler) -> Indicator:
    first, last = authored.dates(source)
    parameters = authored.parameters(source)
    settings = authored.settings(parameters)
    return Indicator(
        id=str(source["id"]),
        title=jsonvalue.text(source["title"]),
        description=jsonvalue.text(source["description"]),
        clauses=tuple(jsonvalue.strings(source["clauses"])),
        kind=Kind(str(source["kind"])),
        per=_whole(source.get("per", 1)),
        units=bool(source.get("units", False)),
        unmet=bool(source.get("unmet", False)),
        levels=tuple(jsonvalue.strings(source["levels"])),
        contributions=tuple(
            _contribution(each, compiler) for each in jsonvalue.sequence(source["contributions"])
        ),
        scale=tuple(jsonvalue.strings(source.get("scale"))),
        targets=tuple(_target(each, settings) for each in jsonvalue.sequence(source["targets"])),
        effective_from=first,
        effective_to=last,
        since=str(source["since"]),
        parameters=parameters,
        settings=settings,
        note=authored.note(source),
    )


def _contribution(source: object, compiler: Compiler) -> Contribution:
    spec = jsonvalue.mapping(source)

    def compiled(name: str) -> Compiled | None:
        return compiler(str(spec[name]), VARIABLES) if name in spec else None

    key = tuple(compiler(each, VARIABLES) for each in jsonvalue.strings(spec["key"]))
    return Contribution(
        role=Role(str(spec.get("role", Role.VALUE))),
        record_type=str(spec["recordType"]),
        for_each=jsonvalue.optional(spec.get("forEach")),
        filter=compiled("filter"),
        key=key,
        subject=tuple(compiler(each, VARIABLES) for each in jsonvalue.strings(spec.get("subject"))) or key,
        division=compiler(str(spec["division"]), VARIABLES),
        year=compiled("year"),
        start=compiled("from"),
        end=compiled("to"),
        window=jsonvalue.optional(spec.get("window")),
        at=compiled("at"),
        numerator=compiled("numerator"),
        denominator=compiled("denominator"),
        need=compiled("need"),
        text=compiled("text"),
        beside=tuple(_beside(spec.get("beside"), compiler)),
    )


def _beside(source: object, compiler: Compiler) -> Iterator[Beside]:
    for each in map(jsonvalue.mapping, jsonvalue.sequence(source)):
        yield Beside(str(each["id"]), jsonvalue.text(each["title"]), compiler(str(each["count"]), VARIABLES))


def _target(source: object, settings: Mapping[str, Setting]) -> Target:
    spec = jsonvalue.mapping(source)
    parameter = jsonvalue.optional(spec.get("parameter"))
    return Target(
        year=_whole(spec["year"]) if "year" in spec else None,
        since=_whole(spec["since"]) if "since" in spec else None,
        territory=str(spec["territory"]),
        levels=tuple(jsonvalue.strings(spec["levels"])),
        operator=str(spec["operator"]),
        numerator=_whole(spec["numerator"] if parameter is None else settings[parameter]),
        denominator=_whole(spec["denominator"]),
        severity=Severity(str(spec["severity"])),
        parameter=parameter,
    )


def _whole(source: object) -> int:
    if type(source) is not int:
        message = f"not a whole number: {source!r}"
        raise TypeError(message)
    return source
