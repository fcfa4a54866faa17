"""``jiceng schema``: the self-contained JSON Schema of a record type."""

import json

import click

from validator.cli import options, terminal
from validator.cli.frame import Command

_HELP = """\
输出一种记录的 JSON Schema（draft-07，单个文件，不引用其他文件）。
Print the JSON Schema of a record type (draft-07, one file, no references outside).

示例 Example:
  jiceng schema facilityCapabilityReport > facilityCapabilityReport.schema.json"""


@click.command("schema", cls=Command, help=_HELP)
@click.argument("record_type", metavar="TYPE")
@options.version
def command(*, record_type: str, version: str | None) -> int:
    """Print the schema as UTF-8 JSON."""
    standard = options.standard(version)
    schema = standard.schemas[options.record_type(record_type, standard)]
    terminal.write_bytes(json.dumps(schema, ensure_ascii=False, indent=2).encode() + b"\n")
    return 0
