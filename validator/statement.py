"""The figures of indicators over many records, as one JSON document: pure, the same for command, service and Spark."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from validator import figures, tally
from validator.errors import UsageError
from validator.figures import Row, Territory
from validator.finding import Text
from validator.harvest import Asked, Sheet, harvest
from validator.indicator import NATION, REGION, Indicator, Kind, Target
from validator.standard import Standard

Json = dict[str, object]

VERSION = "1.0"
"""Version of the document's form."""

_NATION = {"zh-CN": "全国", "en": "Nation"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which figures are wanted.

    Args:
        by: the level: ``nation``, ``province``, ``prefecture`` or ``county``.
        year: the year; that of the day of judging when ``None``.
        as_of: the day of judging; the latest ``asOfDate`` of the records when ``None``.
        indicators: their ids; all when empty.
    """

    by: str
    year: int | None = None
    as_of: str | None = None
    indicators: tuple[str, ...] = ()


def statement(records: Sequence[Mapping[str, object]], standard: Standard, wanted: Wanted) -> Json:
    """Give the figures.

    Args:
        records: conformant records of any types, in any order.
        standard: the version whose indicators are used.
        wanted: which figures.

    Raises:
        UsageError: there is no such indicator.
    """
    chosen = _chosen(standard, wanted.indicators)
    as_of = wanted.as_of or max((str(each["asOfDate"]) for each in records), default=None)
    year = wanted.year or (int(as_of[:4]) if as_of else None)
    sheets: Iterable[Sheet] = ()
    if as_of is not None and year is not None:
        asked = Asked(frozenset({year}), as_of)
        sheets = (harvest(each, chosen, asked, standard.facts) for each in records)
    return of_sheets(sheets, len(records), standard, replace(wanted, as_of=as_of, year=year))


def of_sheets(sheets: Iterable[Sheet], records: int, standard: Standard, wanted: Wanted) -> Json:
    """Give the figures of records that were harvested before.

    Args:
        sheets: what each record gives, as of the day and for the year that are wanted.
        records: how many records there are.
        standard: the version whose indicators are used.
        wanted: which figures; without a day or a year there are none.

    Raises:
        UsageError: there is no such indicator.
    """
    chosen = _chosen(standard, wanted.indicators)
    rows: tuple[Row, ...] = ()
    if wanted.as_of is not None and wanted.year is not None:
        found = tally.totals(sheets, standard.indicators)
        rows = figures.rows(found, chosen, wanted.by, wanted.as_of, territory(standard))
    return {
        "statementVersion": VERSION,
        "by": wanted.by,
        "year": wanted.year,
        "asOf": wanted.as_of,
        "standard": {
            "version": standard.version,
            "release": standard.release,
            "digest": standard.digest,
            "localData": {"digest": standard.local.digest},
        },
        "records": records,
        "indicators": [_section(each, rows, standard) for each in chosen],
    }


def territory(standard: Standard) -> Territory:
    """Give where divisions lie, by a standard's lists."""
    return Territory(standard.codelists["divisions"], standard.codelists["provinces"])


def row_document(row: Row, indicator: Indicator, standard: Standard) -> Json:
    """Give one row as JSON; what does not apply is left out."""
    sums = row.sums
    body: Json = {
        "level": row.level,
        "code": row.code,
        "name": _name(row, standard),
        "numerator": sums.numerator,
        "denominator": None if indicator.kind is Kind.COUNT else sums.denominator,
        "counted": sums.counted,
        "registered": sums.registered or None,
        "notCounted": {
            "missing": sums.missing,
            "noReport": sums.registered - sums.reported,
            "fields": dict(sorted(sums.reasons.items())),
        },
        "unlisted": sums.unlisted if sums.registered else None,
        "status": str(row.status),
    }
    if row.reason is not None:
        body["reason"] = row.reason
    if row.certain is not None:
        body["certain"] = row.certain
    if row.target is not None:
        body["target"] = _target(row.target, indicator)
    if row.provinces is not None:
        body["provinces"] = {"present": row.provinces[0], "all": row.provinces[1]}
    if sums.beside:
        body["beside"] = dict(sorted(sums.beside.items()))
    if row.agreement is not None:
        body["agreement"] = _agreement(row)
    return body


def _section(indicator: Indicator, rows: Iterable[Row], standard: Standard) -> Json:
    body: Json = {
        "id": indicator.id,
        "title": dict(indicator.title),
        "description": dict(indicator.description),
        "kind": str(indicator.kind),
        "clauses": list(indicator.clauses),
    }
    if indicator.kind is Kind.MEAN:
        body["per"] = indicator.per
    beside = {each.id: dict(each.title) for given in indicator.contributions for each in given.beside}
    if beside:
        body["beside"] = beside
    if indicator.note is not None:
        body["note"] = dict(indicator.note)
    body["rows"] = [
        row_document(each, indicator, standard) for each in rows if each.indicator == indicator.id
    ]
    return body


def _chosen(standard: Standard, ids: Sequence[str]) -> tuple[Indicator, ...]:
    """Give the indicators asked for, all without any, in the order of the policies' clauses."""
    unknown = [each for each in ids if each not in standard.indicators]
    if unknown:
        message = f"没有指标 {unknown[0]} / no such indicator"
        raise UsageError(message)
    order = {clause: place for place, clause in enumerate(standard.clauses)}
    chosen = (standard.indicators[each] for each in dict.fromkeys(ids or standard.indicators))
    return tuple(sorted(chosen, key=lambda each: (order[each.clauses[0]], each.id)))


def _target(target: Target, indicator: Indicator) -> Json:
    body: Json = {
        "year": target.year,
        "operator": target.operator,
        "numerator": target.numerator,
        "denominator": target.denominator,
        "severity": str(target.severity),
        "territory": target.territory,
    }
    if target.parameter is not None:
        body["parameter"] = target.parameter
        body["ours"] = indicator.parameters[target.parameter].ours
    return body


def _agreement(row: Row) -> Json:
    """Give rate and kappa as numerator and denominator; ``None`` where they have no value."""
    found = row.agreement
    if found is None:
        return {}
    return {
        "pairs": found.pairs,
        "agreed": found.agreed,
        "kappa": None
        if found.kappa is None
        else {"numerator": found.kappa[0], "denominator": found.kappa[1]},
        "overRated": found.over,
        "underRated": found.under,
        "unpaired": row.sums.unpaired,
    }


def _name(row: Row, standard: Standard) -> Text:
    if row.level == NATION:
        return _NATION
    return dict(standard.codelists["region" if row.level == REGION else "divisions"].names(row.code))
