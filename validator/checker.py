"""A record type's structure as one Python file that needs nothing but Python, to be built into other programs.

It answers only whether a record has the right structure, stopping at the first fault; rules and codes are the
business of the package, the service or the stand-alone file.
"""

import fastjsonschema

from validator.fields import Schema

_IMPORT = "from fastjsonschema import JsonSchemaValueException, JsonSchemaValuesException\n"
_HEAD = '''"""{title} {title_en}: structure of {record_type}, standard {release}.

Written by ``jiceng schema {record_type} --python``. Call ``validate(record)`` with parsed JSON: it gives the record
back, or raises ``JsonSchemaValueException``, which says the first place that is wrong.
"""

'''
_ERRORS = '''

class JsonSchemaValueException(ValueError):
    """The record does not have the right structure."""



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
    nameless = {
        key: value for key, value in schema.items() if key != "$id"
    }  # the $id would name the function
    code = fastjsonschema.compile_to_code(
        nameless, use_default=False, use_formats=False, detailed_exceptions=False
    )
    head = _HEAD.format(
        title=schema["title"], title_en=schema["x-title-en"], record_type=record_type, release=release
    )
    return head + code.replace(_IMPORT, _ERRORS, 1)
