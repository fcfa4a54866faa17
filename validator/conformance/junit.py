"""Results as JUnit XML, which every continuous-integration service reads.

Source: the format of Apache Ant's and Maven Surefire's reports, as the services understand it.
"""

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from validator import jsonvalue
from validator.conformance.judging import Judged, Outcome
from validator.conformance.text import differences
from validator.conformance.words import say
from validator.render.layout import visible
from validator.render.words import pick


def render(document: Mapping[str, object], found: Sequence[Judged], lang: str) -> str:
    """Write results as JUnit XML; a case that failed as expected counts as skipped, one that passed unexpectedly as failed.

    Args:
        document: the results.
        found: every case.
        lang: ``zh-CN`` or ``en``.
    """
    groups: dict[str, list[Judged]] = {}
    for each in found:
        groups.setdefault(f"{each.case.standard}/{each.case.family}", []).append(each)
    who = jsonvalue.mapping(document["implementation"])
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    name = _quoted(f"{who['name']} {who['version']}")
    lines.append(f"<testsuites name={name} {_totals(found)}>")
    for group, members in groups.items():
        lines.append(f"  <testsuite name={_quoted(group)} {_totals(members)}>")
        lines.extend(_case(each, group, lang) for each in members)
        lines.append("  </testsuite>")
    lines.append("</testsuites>")
    return "\n".join(lines) + "\n"


def _totals(found: Sequence[Judged]) -> str:
    kinds = [_element(each) for each in found]
    seconds = sum(each.seconds for each in found)
    return (
        f'tests="{len(found)}" failures="{kinds.count("failure")}" errors="{kinds.count("error")}" '
        f'skipped="{kinds.count("skipped")}" time="{seconds:.3f}"'
    )


def _element(found: Judged) -> str | None:
    """Give the element that says what a case came to; ``None`` for one that passed."""
    if found.is_unexpected:
        return "error" if found.outcome is Outcome.ERRORED else "failure"
    return None if found.outcome is Outcome.PASSED else "skipped"


def _case(found: Judged, group: str, lang: str) -> str:
    name = f"{found.case.id} {pick(found.case.description, lang)}"
    opening = f'    <testcase classname={_quoted(group)} name={_quoted(name)} time="{found.seconds:.3f}"'
    element = _element(found)
    if element is None:
        return f"{opening}/>"
    lines = list(differences(found, lang))
    if found.expected_failure is not None and found.outcome is not Outcome.PASSED:
        lines.insert(0, f"{say('expectedFailure', lang)}: {found.expected_failure}")
    message = _quoted(lines[0] if lines else "")
    body = escape("\n".join(visible(line) for line in lines))
    return f"{opening}>\n      <{element} message={message}>{body}</{element}>\n    </testcase>"


def _quoted(text: str) -> str:
    return quoteattr(visible(text))
