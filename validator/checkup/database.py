"""What is in the database: its structure, what waits, the audit trail, the clock, the keys of organisations."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import Connection, case, func, select

from validator.canonical import moment, timestamp
from validator.chain import START, Entry, Head, verify
from validator.checkup.result import Check, error, ok, warning
from validator.store import Store, audit
from validator.store.keys import Keys
from validator.store.submissions import MOST_ATTEMPTS, State
from validator.store.tables import submission

WAITS_LONG = timedelta(minutes=15)
"""How long a submission may wait before somebody should look."""

ENDS_SOON = timedelta(days=30)
"""How long before its end a key is named."""

DRIFT = timedelta(minutes=2)
"""How far this machine's clock may be behind what was written last."""

_BATCH = 1000


def migrations(store: Store) -> Check:
    """Look whether the database has the structure that this program needs."""
    current, head = store.current(), store.head()
    if current == head:
        return ok("migrations", f"结构版本 {head}", f"at migration {head}")
    found = (
        f"结构版本是 {current or '空'}，需要 {head}",
        f"at migration {current or 'none'}, and {head} is needed",
    )
    return error("migrations", found, ("备份数据库，再启动 jiceng serve，它会自行升级", "back the database up, then start jiceng serve, which migrates it"))  # fmt: skip


def integrity(connection: Connection, dialect: str) -> Check:
    """Ask the database whether its file is whole; a server looks after its own."""
    if dialect != "sqlite":
        return ok("database", f"可以连接（{dialect}）", f"can be reached ({dialect})")
    said = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
    if said == "ok":
        return ok("database", "可以读取，文件完好（SQLite）", "can be read, and its file is whole (SQLite)")
    return error("database", ("数据库文件已损坏", "the database file is damaged"), ("停止服务，从备份恢复", "stop the service and restore a backup"))  # fmt: skip


def backlog(connection: Connection, now: datetime) -> Check:
    """Look at what was received and is not settled."""
    waiting, oldest, given_up = _open(connection)
    if given_up:
        found = (f"{given_up} 份报送多次处理失败，不再自动重试", f"{given_up} submissions failed again and again and are no longer tried")  # fmt: skip
        return error("backlog", found, ("查看日志中的原因，升级或修复后重新启动 jiceng serve", "read the reason in the logs, mend it or upgrade, and start jiceng serve anew"))  # fmt: skip
    if waiting and oldest < timestamp(now - WAITS_LONG):
        found = (f"{waiting} 份报送待办，最早的收到于 {oldest}", f"{waiting} submissions wait, the first since {oldest}")  # fmt: skip
        return warning("backlog", found, ("检查 jiceng serve 和 jiceng worker 是否在运行，查看日志", "see whether jiceng serve and jiceng worker run, and read their logs"))  # fmt: skip
    return ok("backlog", f"待办的报送：{waiting} 份", f"submissions that wait: {waiting}")


def trail(connection: Connection, recorded: Head | None) -> Check:
    """Go through the whole audit trail.

    Args:
        connection: a reader's.
        recorded: an end of it noted down earlier, which it has to run through.
    """
    entries = (entry for batch in _batches(connection) for entry in batch)
    broken = verify(entries, START, recorded)
    if broken is not None:
        mend = ("停止服务，保全数据库文件，查明谁改动过，再从备份恢复", "stop the service, secure the database, find out who changed it, then restore a backup")  # fmt: skip
        return error("audit", (broken.text["zh-CN"], broken.text["en"]), mend)
    end = audit.head(connection)
    return ok(
        "audit",
        f"{end.sequence} 条审计记录首尾相接，末条 {end.sequence}:{end.digest}",
        f"{end.sequence} audit entries form a whole chain, ending in {end.sequence}:{end.digest}",
    )


def clock(connection: Connection, now: datetime) -> Check:
    """Hold this machine's clock against the moment of the last audit entry."""
    end = audit.head(connection).sequence
    last = audit.entries(connection, end - 1, 1) if end else []
    if last and moment(last[0].event.at) - now > DRIFT:
        found = (
            f"本机时间 {timestamp(now)} 早于最后一条审计记录 {last[0].event.at}",
            f"this machine's clock, {timestamp(now)}, is behind the last audit entry, {last[0].event.at}",
        )
        return error("clock", found, ("校准本机时间（NTP）", "set the clock (NTP)"))
    return ok("clock", f"本机时间 {timestamp(now)}", f"this machine's clock: {timestamp(now)}")


def keys(connection: Connection, now: datetime) -> Check:
    """Look for keys of organisations that are about to end."""
    good = [each.grant for each in Keys(connection).listed() if each.grant.revoked is None]
    ends = sorted(each.key_id for each in good if each.expires and timestamp(now) < each.expires <= timestamp(now + ENDS_SOON))  # fmt: skip
    if ends:
        found = (f"{len(ends)} 个密钥将在 {ENDS_SOON.days} 天内失效：{'、'.join(ends)}", f"{len(ends)} keys end within {ENDS_SOON.days} days: {', '.join(ends)}")  # fmt: skip
        return warning(
            "keys", found, ("用 jiceng keys rotate 换发", "issue new ones with jiceng keys rotate")
        )
    count = sum(each.expires is None or each.expires > timestamp(now) for each in good)
    return ok("keys", f"{count} 个有效密钥", f"{count} keys in use")


def inside(store: Store, now: datetime, recorded: Head | None) -> Iterator[Check]:
    """Look at everything that a database of the right structure holds.

    Raises:
        StoreUnavailable: it went away.
    """
    looks: tuple[Callable[[Connection], Check], ...] = (
        lambda connection: integrity(connection, store.dialect),
        lambda connection: backlog(connection, now),
        lambda connection: trail(connection, recorded),
        lambda connection: clock(connection, now),
        lambda connection: keys(connection, now),
    )
    with store.read() as connection:
        for look in looks:
            yield look(connection)


def _batches(connection: Connection) -> Iterator[list[Entry]]:
    after = 0
    while batch := audit.entries(connection, after, _BATCH):
        yield batch
        after = batch[-1].sequence


def _open(connection: Connection) -> tuple[int, str, int]:
    """Give how many submissions are not settled, when the first of them came, and how many are given up."""
    query = select(
        func.count(),
        func.coalesce(func.min(submission.c.received_at), ""),
        func.coalesce(func.sum(case((submission.c.attempts >= MOST_ATTEMPTS, 1), else_=0)), 0),
    ).where(submission.c.state != State.SETTLED)
    count, oldest, given_up = connection.execute(query).one()
    return int(count), str(oldest), int(given_up)
