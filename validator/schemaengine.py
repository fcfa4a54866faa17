"""The engine that applies a JSON Schema; the only module that knows which one it is."""

from collections.abc import Callable, Iterable, Iterator

import jsonschema_rs

from validator.fields import Schema

Violation = tuple[tuple[str, ...], str]
"""Tokens of the place, and the keyword that refused it."""

Engine = Callable[[object], Iterable[Violation]]


def engine(schema: Schema) -> Engine:
    """Compile a self-contained schema into an engine that lists every violation."""
    compiled = jsonschema_rs.Draft7Validator(dict(schema), validate_formats=False)

    def violations(record: object) -> Iterator[Violation]:
        if compiled.is_valid(record):
            return
        for error in compiled.iter_errors(record):
            yield tuple(str(token) for token in error.instance_path), str(error.schema_path[-1])

    return violations
