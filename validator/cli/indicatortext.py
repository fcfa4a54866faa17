"""The figures of indicators as text: a table for each, in the words of the people who report them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from validator.finding import Text
from validator.render.layout import visible, width
from validator.render.words import both, pick, word

Json = Mapping[str, Any]

STATUSES: Mapping[str, Text] = {
    "met": both("已达到", "met"),
    "notMet": both("未达到", "not met"),
    "notDue": both("未到期", "not due"),
    "noTarget": both("无目标", "no target"),
    "notEvaluable": both("无法评价", "not evaluable"),
}

REASONS: Mapping[str, Text] = {
    "zeroDenominator": both("分母为零", "zero denominator"),
    "nothingCounted": both("没有可统计的数据", "nothing to count"),
    "provincesMissing": both("省份不全", "provinces missing"),
}

_VERDICTS: Mapping[str, Text] = {
    "nonconformant": both("不符合标准", "nonconformant"),
    "undetermined": both("未能判断", "undetermined"),
    "unreadable": both("无法读取", "unreadable"),
}

_HEADINGS = (
    both("地区", "Area"),
    both("分子/分母", "Figure"),
    both("数值", "Value"),
    both("目标", "Target"),
    both("状态", "Status"),
    both("已统计", "Counted"),
    both("报送/名录", "Reported/listed"),
)
_TITLE = both("{year} 年，截至 {as_of}，共 {records} 条记录。", "{year}, as of {as_of}, {records} record(s).")
_NONE = both("没有可统计的记录。", "There are no records to count.")
_EMPTY = both("没有数据。", "No data.")
_UNCERTAIN = both("（待定）", " (open)")
_OPEN = both(
    "“待定”：还有未统计的机构，或没有完整的机构名录，补齐后结论可能改变。",
    "“open”: some were not counted, or there is no complete register; with them the status may change.",
)
_OURS = both("*", "*")
_OURS_NOTE = both("* 文件没有规定，由本标准暂定。", "* Given by no document; this standard's choice.")
_MISSING = both(
    "{area}：{count} 个缺数据项未统计（{fields}）。",
    "{area}: {count} not counted for lack of data ({fields}).",
)
_SILENT = both("{area}：名录中有 {count} 个没有报送。", "{area}: {count} in the register sent no record.")
_PARTIAL = both(
    "{area}：{all} 个省份中只有 {present} 个有数据。",
    "{area}: only {present} of {all} provinces have figures.",
)
_BESIDE = both("{area}：{title} {count} 个，不计入。", "{area}: {title}: {count}, outside the figure.")
_KAPPA = both(
    "{area}：κ = {kappa}；区级高评 {over} 家，低评 {under} 家；只有一级结果的 {unpaired} 家。",
    "{area}: kappa = {kappa}; rated higher by the district {over}, lower {under}; with one result only {unpaired}.",
)
_LEFT_OUT = both("未统计的文件和记录：", "Not counted:")
_UNDEFINED = both("无法计算", "undefined")
_JOINT = both("、", ", ")
_SIGNS = {">=": "≥", "<=": "≤", "==": "="}
_BY = both("{year} 年 ", "{year}: ")


def render(document: Json, lang: str, *, every: bool) -> str:
    """Write the figures.

    Args:
        document: what ``statement`` gives, with ``leftOut``.
        lang: ``zh-CN`` or ``en``.
        every: show indicators without any figure, too.
    """
    lines = list(_lines(document, lang, every=every))
    return "\n".join(lines) + "\n"


def _lines(document: Json, lang: str, *, every: bool) -> Iterator[str]:
    if document["asOf"] is None:
        yield pick(_NONE, lang)
    else:
        slots = {"year": document["year"], "as_of": document["asOf"], "records": document["records"]}
        yield pick(_TITLE, lang).format(**slots)
        shown = [each for each in document["indicators"] if every or each["rows"]]
        for each in shown:
            yield from ("", f"{each['id']} {pick(each['title'], lang)}")
            yield from _table(each, lang)
        yield from _legend(shown, lang)
    if document["leftOut"]:
        yield from ("", pick(_LEFT_OUT, lang))
        for left in document["leftOut"]:
            place = f" {left['pointer']}" if left["pointer"] else ""
            yield visible(f"  {left['file']}{place}  {word(_VERDICTS, left['verdict'], lang)}")


def _table(indicator: Json, lang: str) -> Iterator[str]:
    rows = indicator["rows"]
    if not rows:
        yield f"  {pick(_EMPTY, lang)}"
        return
    cells = [[pick(each, lang) for each in _HEADINGS], *(_cells(row, indicator, lang) for row in rows)]
    yield from _aligned(cells)
    for row in rows:
        yield from (f"  {line}" for line in _remarks(row, lang))
        for name, count in row.get("beside", {}).items():
            slots = {"area": pick(row["name"], lang), "count": count}
            if count:
                yield f"  {pick(_BESIDE, lang).format(title=pick(indicator['beside'][name], lang), **slots)}"


def _aligned(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        padded = (cell + " " * (most - width(cell)) for cell, most in zip(line, widths, strict=True))
        yield f"  {'  '.join(padded)}".rstrip()


def _cells(row: Json, indicator: Json, lang: str) -> list[str]:
    registered = row["registered"]
    whole = "" if row["denominator"] is None else f"/{row['denominator']}"
    return [
        pick(row["name"], lang),
        f"{row['numerator']}{whole}",
        _value(row, indicator),
        _aim(row, indicator, lang),
        _status(row, lang),
        str(row["counted"]),
        "-" if registered is None else f"{registered - row['notCounted']['noReport']}/{registered}",
    ]


def _value(row: Json, indicator: Json) -> str:
    """Give the figure for reading, cut and never rounded up; what counts is numerator and denominator."""
    numerator, denominator = row["numerator"], row["denominator"]
    if denominator is None:
        return str(numerator)
    if not denominator:
        return "-"
    scale = 100 if indicator["kind"] == "share" else indicator["per"]
    return tenths(numerator * scale, denominator) + ("%" if indicator["kind"] == "share" else "")


def tenths(numerator: int, denominator: int, digits: int = 1) -> str:
    """Write a quotient with some decimal places, cut towards zero."""
    sign = "-" if numerator * denominator < 0 else ""
    shift = 10**digits
    whole, part = divmod(abs(numerator) * shift // abs(denominator), shift)
    return f"{sign}{whole}.{part:0{digits}}"


def _aim(row: Json, indicator: Json, lang: str) -> str:
    target = row.get("target")
    if target is None:
        return "-"
    number = str(target["numerator"])
    if indicator["kind"] == "share":
        exact = target["numerator"] * 100 % target["denominator"] == 0
        percent = f"{target['numerator'] * 100 // target['denominator']}%"
        number = percent if exact else f"{target['numerator']}/{target['denominator']}"
    year = pick(_BY, lang).format(year=target["year"]) if target["year"] else ""
    sign = _SIGNS.get(target["operator"], target["operator"])
    return f"{year}{sign} {number}{pick(_OURS, lang) if target.get('ours') else ''}"


def _status(row: Json, lang: str) -> str:
    said = word(STATUSES, row["status"], lang)
    if "reason" in row:
        said = f"{said} ({word(REASONS, row['reason'], lang)})"
    return said + (pick(_UNCERTAIN, lang) if row.get("certain") is False else "")


def _remarks(row: Json, lang: str) -> Iterator[str]:
    """Say who was not counted and why, and what two ratings come to."""
    area, left = pick(row["name"], lang), row["notCounted"]
    if left["missing"]:
        named = pick(_JOINT, lang).join(f"{path} {count}" for path, count in left["fields"].items())
        yield pick(_MISSING, lang).format(area=area, count=left["missing"], fields=named)
    if left["noReport"]:
        yield pick(_SILENT, lang).format(area=area, count=left["noReport"])
    if "provinces" in row and row["provinces"]["present"] < row["provinces"]["all"]:
        yield pick(_PARTIAL, lang).format(area=area, **row["provinces"])
    if "agreement" in row:
        found = row["agreement"]
        kappa = found["kappa"]
        said = (
            pick(_UNDEFINED, lang) if kappa is None else tenths(kappa["numerator"], kappa["denominator"], 3)
        )
        counts = {"over": found["overRated"], "under": found["underRated"], "unpaired": found["unpaired"]}
        yield pick(_KAPPA, lang).format(area=area, kappa=said, **counts)


def _legend(indicators: Sequence[Json], lang: str) -> Iterator[str]:
    rows = [row for each in indicators for row in each["rows"]]
    notes = []
    if any(row.get("certain") is False for row in rows):
        notes.append(pick(_OPEN, lang))
    if any(row.get("target", {}).get("ours") for row in rows):
        notes.append(pick(_OURS_NOTE, lang))
    if notes:
        yield from ("", *notes)
