"""``jiceng schema``: the self-contained JSON Schema of a record type."""

import json

import click

from validator.checker import python_checker
from validator.cli import options, terminal
from validator.cli.frame import Command

_HELP = """\
输出一种记录的 JSON Schema（draft-07，单个文件，不引用其他文件）。
Print the JSON Schema of a record type (draft-07, one file that refers to
no other).

示例 Example:
  jiceng schema dispatchRecord > dispatchRecord.schema.json
  jiceng schema dispatchRecord --python > dispatch_record.py"""


@click.command("schema", cls=Command, help=_HELP)
@click.argument("record_type", metavar="TYPE")
@click.option(
    "--python",
    "as_python",
    is_flag=True,
    help="改为输出只依赖 Python 的结构校验代码。\nPrint a structural check in plain Python instead.",
)
@options.version
def command(*, record_type: str, as_python: bool, version: str | None) -> int:
    """Print the schema as UTF-8 JSON, or as a Python file that checks it."""
    standard = options.standard(version)
    name = options.record_type(record_type, standard)
    schema = standard.schemas[name]
    if as_python:
        terminal.write_bytes(python_checker(schema, name, standard.release).encode())
        return 0
    terminal.write_bytes(json.dumps(schema, ensure_ascii=False, indent=2).encode() + b"\n")
    return 0
