"""``jiceng serve``: the validation service."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from validator.cli import options, refusal, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.service.server import serve
from validator.service.settings import INLINE, load, unknown

_HELP = """\
启动校验服务（HTTP），按 Ctrl+C 停止。
Start the validation service (HTTP); Ctrl+C stops it.

其余设置用环境变量 JICENG_… 给出，见 docs/settings.md。
Further settings are environment variables JICENG_…; see
docs/settings.md."""


@click.command("serve", cls=Command, help=_HELP)
@click.option(
    "--host", metavar="ADDRESS", help="监听地址，缺省为 127.0.0.1。\nAddress; 127.0.0.1 by default."
)
@click.option("--port", type=int, metavar="PORT", help="端口，缺省为 8080。\nPort; 8080 by default.")
@click.option(
    "--store",
    metavar="PATH|URL",
    help="接收报送，存入 SQLite 文件或 postgresql:// 地址；\n不写则只提供校验。\nTake submissions, kept in a SQLite file or at\na postgresql:// URL; validation only without.",
)
@click.option(
    "--demo",
    is_flag=True,
    help="演示环境：虚构的省和各角色的临时密钥；\n不写 --store 的，退出时全部删去。"
    "\nA practice ground: a made-up province and keys for\nevery role; without --store all is gone at the end.",
)
@options.local
@options.lang
def command(  # noqa: PLR0913  one for each option
    *,
    host: str | None,
    port: int | None,
    store: str | None,
    demo: bool,
    folder: Path | None,
    lang: str,  # noqa: ARG001  the language of complaints
) -> int:
    """Serve until interrupted."""
    if folder is not None and not folder.is_dir():
        raise Refusal(because="noLocalFolder", path=str(folder))
    for warning in unknown({name: value for name, value in os.environ.items() if name != refusal.LANGUAGE}):
        terminal.complain(warning)
    local = None if folder is None else str(folder)
    with TemporaryDirectory(prefix="jiceng-demo-") as temporary:
        own = _practice(store, Path(temporary)) if demo else {"store_url": store}
        serve(load(os.environ, host=host, port=port, local_data=local, **own), demo=demo)
    return 0


def _practice(store: str | None, temporary: Path) -> dict[str, str]:
    """Give the settings of a practice ground: nothing of a platform in use, neither its keys nor its queue."""
    return {"store_url": store or str(temporary / "demo.db"), "signing_key": "", "queue": INLINE}
