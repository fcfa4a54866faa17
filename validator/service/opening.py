"""Opening an exchange by the settings: for the service, and for the workers beside it."""

from collections.abc import Mapping
from pathlib import Path

from validator import exchange, store
from validator.access import inventory_of
from validator.errors import UsageError
from validator.exchange import Exchange, Policy, Quota
from validator.exchange.context import Check, Clock
from validator.exchange.inline import Inline
from validator.jobs import Queue
from validator.keyfile import KeyFile
from validator.library import files
from validator.service.desk import Announce, Desk
from validator.service.settings import INLINE, Settings
from validator.signing import Algorithm, KeyRing, generate
from validator.standard import Standard
from validator.store import Store
from validator.store.engine import SQLITE

_ISSUER = "Jiceng"


def exchange_of(
    settings: Settings,
    standards: Mapping[str, Standard],
    check: Check,
    clock: Clock,
    *,
    migrate: bool = False,
) -> Exchange:
    """Open the exchange that the settings describe.

    Args:
        settings: what the deployer chose; ``store_url`` is not empty.
        standards: every version of the standard by number.
        check: judges a payload.
        clock: the time.
        migrate: bring the database to the newest structure first.

    Raises:
        UsageError: the database or the signing keys cannot be used.
        StoreUnavailable: the database cannot be reached.
    """
    opened = store.open(settings.store_url, migrate=migrate)
    return Exchange(
        store=opened,
        standards=standards,
        check=check,
        ring=signing_keys(settings, opened, clock).ring,
        key_set_url=settings.key_set_url or None,
        inventory=inventory_of(files()),
        clock=clock,
        policy=_policy(settings),
    )


def desk_of(opened: Exchange, settings: Settings, announce: Announce | None = None) -> Desk:
    """Give the desk of an exchange, with the queue that the settings name unless there is somebody to announce to.

    Raises:
        UsageError: the queue cannot be used.
    """
    if announce is not None:
        return Desk(opened, settings, announce)
    if settings.queue != INLINE:
        queue = Queue(settings.queue, settings.store_url)
        return Desk(opened, settings, queue.announce, queue.answers)
    inline = Inline(opened, settings.sweep_seconds)
    inline.start()
    return Desk(opened, settings, inline.announce, inline.answers)


def signing_keys(settings: Settings, opened: Store, clock: Clock) -> KeyFile:
    """Give the file of signing keys; beside a SQLite file that has none yet, one is made.

    Raises:
        UsageError: there is none and none can be made, or it cannot be used.
    """
    if settings.signing_key:
        found = KeyFile(Path(settings.signing_key))
    elif opened.dialect == SQLITE:
        found = KeyFile(Path(f"{opened.url.database}.keys.json"))
        if not found.path.exists():
            issuer = settings.issuer or _ISSUER
            found.create(KeyRing(issuer, (generate(Algorithm.ED25519, clock()),)))
    else:
        message = (
            "没有指明签名密钥文件；请用 jiceng keys signing create 生成，并设置 JICENG_SIGNING_KEY"
            " / no file of signing keys is named: make one with jiceng keys signing create and set JICENG_SIGNING_KEY"
        )
        raise UsageError(message)
    found.ring()
    return found


def _policy(settings: Settings) -> Policy:
    quota = Quota(settings.quota_open, settings.quota_daily, settings.quota_daily_bytes)
    return exchange.Policy(
        lease_seconds=settings.lease_seconds,
        retry_seconds=settings.retry_seconds,
        most_open=settings.queue_limit,
        quota=quota,
    )
