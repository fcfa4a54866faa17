"""A record type's structure as one Python file that needs nothing but Python, to be built into other programs.

It answers only whether a record has the right structure, stopping at the first fault; rules and codes are the
business of the package, the service or the stand-alone file.
"""

from collections.abc import Mapping
from typing import Any

import fastjsonschema

from validator.fields import Schema

_IMPORT = "from fastjsonschema import JsonSchemaValueException, JsonSchemaValuesException\n"
_WORDS = frozenset({"$id", "title", "description", "format"})
_NAMED = frozenset({"properties", "definitions"})
"""Keywords below which the keys are names, not keywords."""

_HEAD = '''"""{title} {title_en}: structure of {record_type}, standard {release}.

Written by ``jiceng schema {record_type} --python``. Call ``validate(record)`` with parsed JSON: it gives the record
back, or raises ``JsonSchemaValueException``, whose ``name`` is the place and whose ``rule`` is the schema keyword.
"""

'''
_ERRORS = '''

class JsonSchemaValueException(ValueError):
    """The record does not have the right structure."""

    def __init__(self, message, value=None, name=None, definition=None, rule=None):
        super().__init__(message)
        self.message, self.value, self.name, self.definition, self.rule = message, value, name, definition, rule



class JsonSchemaValuesException(JsonSchemaValueException):
    """Several faults at once; this file stops at the first and never raises it."""
'''


def python_checker(schema: Schema, record_type: str, release: str) -> str:
    """Give the Python source of a structural check.

    Args:
        schema: the self-contained schema of the record type.
        record_type: its name, ``dispatchRecord``.
        release: the release of the standard it belongs to, ``1.1.0``.
    """
    code = fastjsonschema.compile_to_code(_bare(schema), use_default=False, use_formats=False)
    head = _HEAD.format(
        title=schema["title"], title_en=schema["x-title-en"], record_type=record_type, release=release
    )
    return head + code.replace(_IMPORT, _ERRORS, 1)


def _bare(node: object, *, names: bool = False) -> Any:  # noqa: ANN401  JSON of any kind
    """Leave out what does not decide; the ``$id`` too, since it would name the function."""
    if isinstance(node, list):
        return [_bare(each) for each in node]
    if not isinstance(node, Mapping):
        return node
    return {
        key: _bare(value, names=not names and key in _NAMED)
        for key, value in node.items()
        if names or not (key in _WORDS or key.startswith("x-"))
    }
