"""Codes: whether the codes of a record stand in the lists that govern them.

Source: ``bindings.json`` says which list governs which place.
"""

from collections.abc import Iterable, Iterator, Mapping

from validator import fields
from validator.codelist import CodeList, CodeStatus
from validator.fields import Binding
from validator.finding import Finding, Layer, Severity, Slot


def judge(
    record: object, bindings: Iterable[Binding], codelists: Mapping[str, CodeList], on: str | None
) -> tuple[Finding, ...]:
    """Give a finding for every code that its list does not know on a day.

    Args:
        record: the parsed record.
        bindings: those of the record's type.
        codelists: the lists by name.
        on: the day (``YYYY-MM-DD``) at which the lists are read; ``None`` reads them as they stand.
    """
    reached: dict[tuple[str, ...], list[object]] = {(): [record]}
    return tuple(
        finding
        for binding in bindings
        if not _all_known(_reach(binding.path, reached), codelists[binding.codelist], on)
        for pointer, code in fields.values_at(record, binding.path)
        if isinstance(code, str)
        for finding in _judge_code(pointer, code, codelists[binding.codelist], on)
    )


def _all_known(codes: Iterable[object], codelist: CodeList, on: str | None) -> bool:
    """Tell whether there is nothing to find: nearly always so, and asked at half the cost without pointers."""
    if codelist.loaded:
        for code in codes:
            if isinstance(code, str) and codelist.status(code, on) is not CodeStatus.KNOWN:
                return False
    return True


def _reach(path: tuple[str, ...], reached: dict[tuple[str, ...], list[object]]) -> list[object]:
    """Give what stands at a path; what was passed on the way is kept, since many paths begin alike."""
    if path not in reached:
        above, token = _reach(path[:-1], reached), path[-1]
        if token == "*":
            reached[path] = [each for holder in above if isinstance(holder, list) for each in holder]
        else:
            reached[path] = [each[token] for each in above if isinstance(each, dict) and token in each]
    return reached[path]


def _judge_code(pointer: str, code: str, codelist: CodeList, on: str | None) -> Iterator[Finding]:
    status = codelist.status(code, on)
    if status is CodeStatus.DEPRECATED:
        yield _finding("CODE-DEPRECATED", Severity.WARNING, pointer, code, codelist)
    elif status is CodeStatus.NOT_YET:
        yield _finding("CODE-NOT-YET", Severity.ERROR, pointer, code, codelist)
    elif status is CodeStatus.UNKNOWN and codelist.open:
        yield _finding("CODE-UNKNOWN-OPEN", Severity.WARNING, pointer, code, codelist)
    elif status is CodeStatus.UNKNOWN:
        yield _finding("CODE-UNKNOWN", Severity.ERROR, pointer, code, codelist)


def _finding(rule_id: str, severity: Severity, pointer: str, code: str, codelist: CodeList) -> Finding:
    slots: dict[str, Slot] = {"code": code, "list": codelist.name, "title": codelist.title}
    suggestion = codelist.suggestion(code)
    if suggestion:
        slots["suggestion"] = suggestion
    return Finding(rule_id, Layer.CODES, severity, pointer, slots, code)
