"""Expected failures: which cases an implementation is known not to pass yet, each with its reason."""

import json
from collections.abc import Iterable, Mapping

from validator import jsonvalue
from validator.conformance.suite import Case, named
from validator.errors import UsageError

_KEYS = {"case", "reason", "issue"}
_SHORTEST_REASON = 10


def read(data: bytes, cases: Iterable[Case]) -> Mapping[str, str]:
    """Read a file of expected failures.

    Args:
        data: as ``conformance/protocol/expected-failures.schema.json`` has it.
        cases: the whole suite.

    Returns:
        Id of a case → the reason.

    Raises:
        UsageError: it is no such file, or names a case that does not exist.
    """
    try:
        entries = jsonvalue.mapping(json.loads(data)).get("expectedFailures")
    except (ValueError, RecursionError):
        entries = None
    if not isinstance(entries, list):
        message = (
            '预期失败的文件应为 {"expectedFailures": […]} / the file of expected failures has to be such'
        )
        raise UsageError(message)
    found: dict[str, str] = {}
    known = tuple(cases)
    for number, entry in enumerate(map(jsonvalue.mapping, entries), 1):
        case, reason = entry.get("case"), entry.get("reason")
        if not isinstance(case, str) or not isinstance(reason, str) or not entry.keys() <= _KEYS:
            message = (
                f"预期失败第 {number} 项应有 case 和 reason / entry {number} has to have case and reason"
            )
            raise UsageError(message)
        if len(reason.strip()) < _SHORTEST_REASON:
            message = f"{case}：请写明原因（不少于 10 个字符） / give a reason of 10 characters or more"
            raise UsageError(message)
        meant = named(known, case)
        if not meant or meant[0].id in found:
            why = "重复列出 / it is listed twice" if meant else "没有这个用例 / there is no such case"
            message = f"{case}：{why}"
            raise UsageError(message)
        found[meant[0].id] = reason
    return found
