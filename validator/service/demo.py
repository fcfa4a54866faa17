"""The practice ground: a made-up province, sent through the exchange itself, and throwaway keys for every role.

Everything in it is a test: kept apart from real records, and out of the figures.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from validator import generate, pipeline
from validator.access import Grant, StoredKey
from validator.access.credential import issue
from validator.canonical import timestamp
from validator.errors import UsageError
from validator.exchange import Exchange, Incoming, put_aside, receive, settle
from validator.generate import Plan, Province
from validator.service import demokeys, opening
from validator.service.app import now
from validator.service.settings import Settings
from validator.standard import Standard
from validator.store import submissions
from validator.store.keys import Keys
from validator.store.search import Filters

PLAN = Plan(seed=1, facilities=24, counties=2, years=(2025,))
"""Small, so that it stands within seconds."""

NOTICE = """\
演示环境：数据均为虚构，报送都标为测试，不计入统计；密钥一天后失效，只显示这一次。
Practice ground: all data is made up, every submission is a test and not counted; the keys
are good for a day and shown this once.
"""
_LIFETIME = timedelta(days=1)


def prepare(settings: Settings, standards: Mapping[str, Standard]) -> str:
    """Fill a practice ground and give what is to be told about it.

    Args:
        settings: of the service; the database is empty, or holds tests only.
        standards: every version of the standard.

    Raises:
        UsageError: the database holds real submissions.
    """
    exchange = opening.exchange_of(settings, standards, pipeline.check, now, migrate=True)
    try:
        _hold_to_tests(exchange)
        made = generate.build(PLAN, standards[generate.VERSION].codelists["divisions"])
        _load(exchange, made)
        address, until = f"http://{settings.host}:{settings.port}", timestamp(now() + _LIFETIME)
        issued = [
            demokeys.told(actor, grant, _issued(exchange, grant)[1], address)
            for actor, grant in demokeys.grants(made, exchange.inventory, until)
        ]
    finally:
        exchange.store.close()
    return "\n".join((NOTICE, *issued))


def _hold_to_tests(exchange: Exchange) -> None:
    """Keep demonstrations out of a database in use.

    Raises:
        UsageError: it is in use.
    """
    with exchange.store.read() as connection:
        real = submissions.listed(connection, Filters(test=False).conditions(), None, 1)
    if real:
        message = (
            "这个数据库里有正式报送，不能用作演示；请用 --store 另指一个，或不写 --store"
            " / this database holds real submissions and is no practice ground: name another with --store, or none"
        )
        raise UsageError(message)


def _load(exchange: Exchange, made: Province) -> None:
    """Send the province as anybody would send it, with a key that may forward and is revoked afterwards."""
    authority, divisions = made.authority, frozenset({made.code})
    standing = Grant("", authority.id, authority.name, frozenset(), divisions, test=True, forward=True)
    sender, _ = _issued(exchange, standing)
    for bundle in generate.bundles(made):
        with put_aside(generate.lines(bundle)) as body:
            name = f"demo-{bundle.name}-{body.digests.sha256[:16]}"
            received = receive(exchange, sender, Incoming(name, "application/x-ndjson", body))
        settle(exchange, received.submission.id, "demo")
    with exchange.store.write() as connection:
        Keys(connection).revoke(sender.key_id, timestamp(now()))


def _issued(exchange: Exchange, wanted: Grant) -> tuple[Grant, str]:
    """Issue a key; give what it allows and the key itself."""
    credential = issue()
    grant = replace(wanted, key_id=credential.key_id)
    with exchange.store.write() as connection:
        Keys(connection).add(StoredKey(grant, credential.digest, timestamp(now())))
    return grant, credential.text
