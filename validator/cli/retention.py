"""``jiceng retention``: drops what has been kept for as long as the settings say."""

import click

from validator.cli import options, platform, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.render.words import both, pick

_HELP = """\
按保存期限删去报文原件和测试报送；回执、报告、已接收的记录和审计记录不删。
可以每天运行一次，随时可以中断，再次运行接着做。
Drop payloads and test submissions that are older than the settings allow;
receipts, reports, accepted records and the audit trail stay. Run it once a
day; it may be stopped at any moment and goes on the next time.

期限：JICENG_RETENTION_PAYLOAD_DAYS、JICENG_RETENTION_TEST_DAYS，0 为不删。
The settings are JICENG_RETENTION_PAYLOAD_DAYS and
JICENG_RETENTION_TEST_DAYS; 0 is never."""

_DONE = both(
    "已删去报文原件 {payloads} 份、测试报送 {tests} 份。\n",
    "Dropped: {payloads} payloads, {tests} test submissions.\n",
)


@click.command("retention", cls=Command, help=_HELP)
@platform.store
@options.lang
def command(*, store: str | None, lang: str) -> int:
    """Apply the settings once."""
    from validator import pipeline  # noqa: PLC0415  the database is loaded only where it is needed
    from validator.exchange import retention  # noqa: PLC0415  as above
    from validator.service import opening  # noqa: PLC0415  as above

    chosen = platform.settings(store_url=store)
    if not chosen.store_url:
        raise Refusal(because="noStore")
    exchange = opening.exchange_of(chosen, {}, pipeline.check, platform.now)
    try:
        kept = retention.Retention(chosen.retention_payload_days, chosen.retention_test_days)
        dropped = retention.apply(exchange, platform.now(), kept)
    finally:
        exchange.store.close()
    terminal.write(pick(_DONE, lang).format(payloads=dropped.payloads, tests=dropped.tests))
    return 0
