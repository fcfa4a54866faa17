"""``jiceng serve``: the validation service."""

import os
from pathlib import Path

import click

from validator.cli import options, refusal, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.service.server import serve
from validator.service.settings import load, unknown

_HELP = """\
启动校验服务（HTTP），按 Ctrl+C 停止。
Start the validation service (HTTP); Ctrl+C stops it.

其余设置用环境变量 JICENG_… 给出，见 docs。
Further settings are environment variables JICENG_…; see docs."""


@click.command("serve", cls=Command, help=_HELP)
@click.option(
    "--host", metavar="ADDRESS", help="监听地址，缺省为 127.0.0.1。\nAddress; 127.0.0.1 by default."
)
@click.option("--port", type=int, metavar="PORT", help="端口，缺省为 8080。\nPort; 8080 by default.")
@click.option(
    "--store",
    metavar="PATH|URL",
    help="接收报送，存入这个数据库；不写则只提供校验。\nTake submissions, kept in this database.",
)
@options.local
@options.lang
def command(*, host: str | None, port: int | None, store: str | None, folder: Path | None, lang: str) -> int:  # noqa: ARG001  the language of complaints
    """Serve until interrupted."""
    if folder is not None and not folder.is_dir():
        raise Refusal(because="noLocalFolder", path=str(folder))
    for warning in unknown({name: value for name, value in os.environ.items() if name != refusal.LANGUAGE}):
        terminal.complain(warning)
    local = None if folder is None else str(folder)
    serve(load(os.environ, host=host, port=port, store_url=store, local_data=local))
    return 0
