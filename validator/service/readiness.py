"""Whether data can be taken: what that needs is looked at one by one, and what is not as it should be is named."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from validator.canonical import moment
from validator.errors import JicengError
from validator.finding import Text
from validator.library import files
from validator.service.metrics import Gauge
from validator.service.state import Service

if TYPE_CHECKING:  # a service without a store never loads what a store needs
    from validator.exchange import Exchange
    from validator.service.desk import Desk

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Look:
    """One thing that was looked at.

    Args:
        name: ``standards``, ``database``, ``migrations``, ``signingKey`` or ``queue``.
        ready: whether it is as it should be.
    """

    name: str
    ready: bool

    @property
    def text(self) -> Text:
        """What is the matter where it is not; no path or address, for anybody may ask."""
        return _AMISS[self.name]


def looks(service: Service) -> tuple[Look, ...]:
    """Look at everything that taking data needs; without a store that is the standards alone."""
    desk = service.desk
    if desk is None:
        return (Look("standards", ready=bool(service.standards)),)
    exchange = desk.exchange
    return (
        Look("standards", ready=bool(service.standards) and _as_released()),
        *_database(exchange),
        Look("signingKey", ready=bool(_tried(lambda: exchange.ring().signers(exchange.clock())))),
        Look("queue", ready=desk.queue_answers()),
    )


def standing(desk: "Desk") -> Iterator[Gauge]:
    """Give what waits in the store, and whether store and queue can be reached."""
    from validator.store import submissions  # noqa: PLC0415  see above

    def counted() -> list[submissions.Waiting]:
        with desk.exchange.store.read() as connection:
            return submissions.waiting(connection)

    waiting, now = _tried(counted), desk.exchange.clock()
    yield Gauge("jiceng_store_up", "数据库可用 / the database can be used", {"": waiting is not None})
    yield Gauge("jiceng_queue_up", "队列可用 / the queue can be used", {"": desk.queue_answers()})
    if waiting is None:
        return
    counts = dict.fromkeys(submissions.OPEN, 0.0) | {each.state: each.count for each in waiting}
    yield Gauge("jiceng_submissions_open", "未办结的报送 / submissions not settled", counts, "state")
    longest = max(((now - moment(each.oldest)).total_seconds() for each in waiting), default=0.0)
    yield Gauge(
        "jiceng_submission_wait_seconds", "最早一份已等待的秒数 / how long the first waits", {"": longest}
    )


def _database(exchange: "Exchange") -> Iterator[Look]:
    from validator.checkup import database  # noqa: PLC0415  see above

    migrated = _tried(lambda: database.migrations(exchange.store).mend is None)
    yield Look("database", ready=migrated is not None)
    if migrated is not None:
        yield Look("migrations", ready=migrated)


@cache
def _as_released() -> bool:
    """Tell whether the files that were loaded are those of the releases; they do not change while a process lives."""
    from validator.checkup import machine  # noqa: PLC0415  see above

    return machine.standards(files()).mend is None


def _tried(look: Callable[[], _Found]) -> _Found | None:
    """Give what is found; ``None`` where looking fails."""
    try:
        return look()
    except JicengError:
        return None


_AMISS = {
    "standards": {
        "zh-CN": "标准没有装载，或与发布时不同",
        "en": "the standards are not loaded, or differ from what was released",
    },
    "database": {"zh-CN": "数据库不可用", "en": "the database cannot be reached"},
    "migrations": {
        "zh-CN": "数据库的结构不是本程序所需的版本",
        "en": "the database does not stand at the migration this program needs",
    },
    "signingKey": {"zh-CN": "没有可用的签名密钥", "en": "there is no signing key to use"},
    "queue": {"zh-CN": "队列不可用", "en": "the queue cannot be reached"},
}
