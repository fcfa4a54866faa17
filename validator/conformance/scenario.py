"""What a producer's exports have to cover: the scenarios of ``conformance/scenarios/producer/``, with their expressions compiled.

Source: ``conformance/protocol/scenarios.schema.json``.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from validator import cel, jsonvalue
from validator.cel import Compiled
from validator.conformance.suite import Files, Json
from validator.errors import ExpressionError, StandardError
from validator.finding import Text

PRODUCER = "scenarios/producer/"
RECORD, PLACES, GROUPS = "record", "places", "groups"
"""What a scenario is told from: one record, one place in a record, or all records with the same key."""

_VARIABLES = {
    RECORD: frozenset({"record"}),
    PLACES: frozenset({"record", "item"}),
    GROUPS: frozenset({"group", "key"}),
}


@dataclass(frozen=True, slots=True)
class Scenario:
    """Something that exports have to show.

    Args:
        id: ``PRD-DAT-01``.
        part: title of the list it stands in.
        title: what is to be shown.
        basis: clauses, or why the standard asks for it.
        record_types: the record types it can be shown with; empty for any.
        over: ``RECORD``, ``PLACES`` or ``GROUPS``.
        when: true where it is shown.
        key: of ``GROUPS``, what the records of a group have in common.
    """

    id: str
    part: Text
    title: Text
    basis: Text
    record_types: frozenset[str]
    over: str
    when: Compiled
    key: Compiled | None

    def concerns(self, record_type: str) -> bool:
        """Tell whether records of a type can show it."""
        return not self.record_types or record_type in self.record_types


def load(files: Files) -> tuple[Scenario, ...]:
    """Read the scenarios of producers, list by list.

    Args:
        files: the kit's scenario files, by their path below ``conformance/``.

    Raises:
        StandardError: a file is damaged, or an expression leaves the profile.
    """
    try:
        return tuple(
            _scenario(jsonvalue.mapping(body), part) for part, bodies in _lists(files) for body in bodies
        )
    except (KeyError, ValueError, ExpressionError) as error:
        message = f"the scenarios of producers cannot be read: {error!r}"
        raise StandardError(message) from error


def _lists(files: Files) -> Iterator[tuple[Text, list[object]]]:
    for path in sorted(files):
        if path.startswith(PRODUCER):
            document = json.loads(files[path])
            yield jsonvalue.text(document["title"]), jsonvalue.sequence(document["scenarios"])


def _scenario(body: Json, part: Text) -> Scenario:
    over = str(body["over"])
    return Scenario(
        id=str(body["id"]),
        part=part,
        title=jsonvalue.text(body["title"]),
        basis=_basis(body),
        record_types=frozenset(jsonvalue.strings(body.get("recordTypes"))),
        over=over,
        when=cel.compile_expression(str(body["when"]), _VARIABLES[over]),
        key=cel.compile_expression(str(body["key"]), _VARIABLES[RECORD]) if over == GROUPS else None,
    )


def _basis(body: Mapping[str, object]) -> Text:
    named = ", ".join(jsonvalue.strings(body.get("clauses")))
    return {"zh-CN": named, "en": named} if named else jsonvalue.text(body["basis"])
