"""Results as lines of text: what went wrong first, then the counts."""

import json
from collections.abc import Iterator, Mapping, Sequence

from validator import jsonvalue
from validator.conformance.judging import Judged, Outcome
from validator.conformance.words import LEVELS, OUTCOMES, say
from validator.render.layout import visible, width
from validator.render.words import pick, word

_LONGEST = 300
_COLUMNS = (
    "total",
    *(str(each) for each in (Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED, Outcome.ERRORED)),
)


def render(document: Mapping[str, object], found: Sequence[Judged], lang: str) -> str:
    """Write results as text.

    Args:
        document: the results.
        found: every case.
        lang: ``zh-CN`` or ``en``.
    """
    lines = [
        *_unexpected(found, lang),
        *_skips(found, lang),
        *_table(document, lang),
        *_end(document, found, lang),
    ]
    return "".join(f"{visible(line)}\n" for line in lines)


def differences(found: Judged, lang: str) -> Iterator[str]:
    """Say in one line each why a case did not pass."""
    for each in found.differences:
        shown = {"expected": brief(each.expected), "actual": brief(each.actual)}
        yield say("difference", lang, what=each.what, **shown)
    if found.reason is not None:
        yield pick(found.reason, lang)
    if found.expected_failure is not None and found.outcome is Outcome.PASSED:
        yield say("unexpectedPass", lang, reason=found.expected_failure)


def shown(found: Judged) -> str:
    """Name a case by its id and the mark that lasts: ``1.1/FCR/FCR-ORD-015#3 @1a2b3c4d``."""
    return f"{found.case.id} @{found.case.lasting_id.rpartition('@')[2]}"


def brief(value: object) -> str:
    """Write a value on one line, a long one cut."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _unexpected(found: Sequence[Judged], lang: str) -> Iterator[str]:
    for each in found:
        if each.is_unexpected:
            yield f"[{pick(OUTCOMES[each.outcome], lang)}] {shown(each)}  {pick(each.case.description, lang)}"
            yield from (f"    {line}" for line in differences(each, lang))
            said = jsonvalue.strings((each.context or {}).get("stderr"))
            yield from (f"    | {line}" for line in said)
            yield ""


def _skips(found: Sequence[Judged], lang: str) -> Iterator[str]:
    """Give each reason for skipping once, with how many cases it holds for."""
    reasons: dict[str, int] = {}
    for each in found:
        if each.outcome is Outcome.SKIPPED and each.reason is not None:
            words = pick(each.reason, lang)
            reasons[words] = reasons.get(words, 0) + 1
    for words, number in reasons.items():
        yield f"[{pick(OUTCOMES[Outcome.SKIPPED], lang)} × {number}] {words}"
    if reasons:
        yield ""


def _table(document: Mapping[str, object], lang: str) -> Iterator[str]:
    heads = [say("standard", lang), say("family", lang), say("level", lang), say("total", lang)]
    heads += [pick(OUTCOMES[each], lang) for each in _COLUMNS[1:]]
    rows = [heads]
    for family in map(jsonvalue.mapping, jsonvalue.sequence(document["families"])):
        named = [str(family["standard"]), str(family["family"]), word(LEVELS, family["level"], lang)]
        rows.append([*named, *_counts(family)])
    rows.append([say("total", lang), "", "", *_counts(document)])
    widths = [max(width(row[place]) for row in rows) for place in range(len(heads))]
    for row in rows:
        cells = (f"{cell}{' ' * (wide - width(cell))}" for cell, wide in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
    yield ""


def _counts(holder: Mapping[str, object]) -> list[str]:
    counted = jsonvalue.mapping(holder["counts"])
    return [str(counted[each]) for each in _COLUMNS]


def _end(document: Mapping[str, object], found: Sequence[Judged], lang: str) -> Iterator[str]:
    who = jsonvalue.mapping(document["implementation"])
    suite = jsonvalue.mapping(document["suite"])
    for remark in map(jsonvalue.mapping, jsonvalue.sequence(document.get("remarks"))):
        yield f"{say('remarks', lang)}  {pick(remark, lang)}"
    yield f"{say('implementation', lang)}  {who['name']} {who['version']} ({who['language']})"
    yield f"{say('suite', lang)}  {suite['release']}  {suite['digest']}"
    yield conclusion(found, lang)


def conclusion(found: Sequence[Judged], lang: str) -> str:
    """Say in one sentence what the run came to."""
    number = sum(each.is_unexpected for each in found)
    if number:
        return say("notOk", lang, number=number)
    return say("ok" if any(each.outcome is Outcome.PASSED for each in found) else "nothing", lang)
