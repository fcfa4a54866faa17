"""``jiceng new``: a filled-in example of a record type, to be changed into one's own."""

import json

import click

from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.library import example, examples

_HELP = """\
输出一份填好的示例记录，请把其中的机构、人员和数字换成自己的数据。
Print a filled-in example; put your own facility, people and figures in
their place.

示例 Example:
  jiceng new dispatchRecord > my-record.json"""


@click.command("new", cls=Command, help=_HELP)
@click.argument("record_type", metavar="TYPE")
@options.version
def command(*, record_type: str, version: str | None) -> int:
    """Print the first valid example of the type."""
    standard = options.standard(version)
    wanted = options.record_type(record_type, standard)
    for name in examples(standard.version):
        if name.startswith("valid-"):
            data = example(standard.version, name)
            if wanted == _record_type(data):
                terminal.write_bytes(data)
                return 0
    raise Refusal(because="noExample", name=wanted, version=standard.version)


def _record_type(data: bytes) -> str:
    """Give the record type that an example declares; a bundle's stands in its header, the first line of NDJSON."""
    try:
        document = json.loads(data)
    except ValueError:
        document = json.loads(data.partition(b"\n")[0])
    return str(document.get("header", document)["recordType"])
