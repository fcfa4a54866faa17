"""``jiceng conform serve``: our own engine as a program under test, on standard input and output."""

import json
import sys
from functools import lru_cache
from importlib.metadata import version

import click

from validator import library, standard
from validator.cli import options
from validator.cli.frame import Command
from validator.conformance.engine import SCOPES, Engine, Files, Standards, kinds_of

_HELP = """\
按符合性测试协议，从标准输入逐行读取请求，向标准输出逐行答复。
Answer the requests of the conformance protocol, line by line, on standard
input and output.

示例 Example:
  jiceng conform run --exec "jiceng conform serve\""""

_MOST_LOCAL = 64


@click.command("serve", cls=Command, help=_HELP)
@options.lang
def command(*, lang: str) -> int:  # noqa: ARG001  the language of complaints
    """Answer until told to stop, or until there are no more requests."""
    judging = engine(version("jiceng"))
    for line in sys.stdin.buffer:
        reply = judging.reply(line)
        if reply is None:
            break
        sys.stdout.buffer.write(reply)
        sys.stdout.buffer.flush()
    return 0


def engine(release: str) -> Engine:
    """Give our engine with the standard as it is shipped.

    Args:
        release: of the package.
    """
    return Engine(_load, kinds_of(library.load_standards()), _columns(), release)


def _load(files: Files) -> Standards:
    """Give the standards with local data; each is built once."""
    return _with_local(tuple(sorted(files.items()))) if files else library.load_standards()


@lru_cache(maxsize=_MOST_LOCAL)
def _with_local(files: tuple[tuple[str, bytes], ...]) -> Standards:
    shipped = library.files()
    return {
        each: standard.build(shipped, each, library.compiler(each), dict(files))
        for each in standard.versions(shipped)
    }


def _columns() -> tuple[str, ...]:
    index = json.loads(library.files()["codelists/codelists.json"])
    return tuple(next(each["columns"] for each in index["local"] if each["name"] == SCOPES))
