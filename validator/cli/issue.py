"""``jiceng keys create|list|revoke|rotate``: keys of organisations."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import click

from validator.access import Grant, StoredKey, inventory_of
from validator.access.credential import Credential, issue
from validator.access.issuing import faults
from validator.canonical import timestamp
from validator.cli import keytext, options, platform, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.library import files

LIFETIME = timedelta(days=365)
"""How long a key is good where nothing else is said."""

FOREVER = "never"

form = click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text。\nForm; text by default.",
)


@click.command(
    "create",
    cls=Command,
    help="""\
发放一个密钥。密钥只显示这一次，请立即交给使用单位妥善保存。
Issue a key. It is shown this once: hand it over now, to be kept safe.

示例 Example:
  jiceng keys create --organisation 12360603MB00000009 --name 某县卫生健康委
    --role COUNTY_AUTHORITY --division 360603 --forward""",
)
@click.option(
    "--organisation", required=True, metavar="CODE", help="统一社会信用代码。\nUnified social credit code."
)
@click.option("--name", required=True, metavar="NAME", help="单位名称。\nName of the organisation.")
@click.option(
    "--role",
    "roles",
    multiple=True,
    metavar="ROLE",
    help="参与单位的代码，如 COUNTY_AUTHORITY，可写多次。\nCode of an actor; may be given many times.",
)
@click.option(
    "--division",
    "divisions",
    multiple=True,
    metavar="CODE",
    help="行政区划，含其下级，可写多次；000000 为全国。\nDivision with all below it; 000000: the country.",
)
@click.option(
    "--facility",
    "facilities",
    multiple=True,
    metavar="ID",
    help="可以代表的其他机构，可写多次。\nA further facility it speaks for; many times.",
)
@click.option(
    "--test", is_flag=True, help="只用于测试，报送不计入统计。\nFor tests; what it sends is not counted."
)
@click.option(
    "--forward",
    is_flag=True,
    help="可以转报辖区内其他单位的记录。\nMay pass on records of others in its divisions.",
)
@click.option(
    "--expires",
    metavar="DATE|never",
    help="失效日期（当日仍有效），缺省为一年后。\nLast day on which it is good; a year hence by default.",
)
@platform.store
@form
@options.lang
def create(  # noqa: PLR0913  one for each option
    *,
    organisation: str,
    name: str,
    roles: tuple[str, ...],
    divisions: tuple[str, ...],
    facilities: tuple[str, ...],
    test: bool,
    forward: bool,
    expires: str | None,
    store: str | None,
    form: str,
    lang: str,
) -> int:
    """Issue a key."""
    credential = issue()
    grant = Grant(
        key_id=credential.key_id,
        organisation=organisation,
        name=name,
        roles=frozenset(roles),
        divisions=frozenset(divisions),
        facilities=frozenset(facilities),
        test=test,
        forward=forward,
        expires=_end(expires, platform.now()),
    )
    wrong = faults(grant, inventory_of(files()))
    if wrong:
        raise Refusal(because="badGrant", reason=tuple(each[lang] for each in wrong))
    stored = StoredKey(grant, credential.digest, timestamp(platform.now()))
    from validator.store.keys import Keys  # noqa: PLC0415  SQLAlchemy is loaded only where it is needed

    with platform.opened(store) as database, database.write() as connection:
        Keys(connection).add(stored)
        platform.note(connection, "key.created", credential.key_id, organisation=organisation)
    _show(credential, stored, form, lang)
    return 0


@click.command("list", cls=Command, help="列出密钥及其权限；密钥本身无法再显示。\nList the keys and what they allow; they cannot be shown again.")  # fmt: skip
@click.option("--organisation", metavar="CODE", help="只列这个单位的。\nOnly those of this organisation.")
@platform.store
@form
@options.lang
def listing(*, organisation: str | None, store: str | None, form: str, lang: str) -> int:
    """List keys."""
    from validator.store.keys import Keys  # noqa: PLC0415  as above

    with platform.opened(store, existing=True) as database, database.read() as connection:
        found = Keys(connection).listed(organisation)
    if form == "json":
        terminal.write_bytes(_json([keytext.document(each) for each in found]))
    else:
        terminal.write(keytext.table(found, timestamp(platform.now()), lang))
    return 0


@click.command(
    "revoke", cls=Command, help="吊销一个密钥，立即生效，不能恢复。\nRevoke a key, at once and for good."
)
@click.argument("key_id", metavar="ID")
@platform.store
@options.lang
def revoke(*, key_id: str, store: str | None, lang: str) -> int:
    """Revoke a key."""
    from validator.store.keys import Keys  # noqa: PLC0415  as above

    with platform.opened(store, existing=True) as database, database.write() as connection:
        if not Keys(connection).revoke(key_id, timestamp(platform.now())):
            raise Refusal(because="noKey", name=key_id)
        platform.note(connection, "key.revoked", key_id)
    terminal.write(keytext.say("revoked", lang, key_id=key_id))
    return 0


@click.command(
    "rotate",
    cls=Command,
    help="""\
换发一个密钥：新密钥权限相同，原密钥再用若干天后失效。
Issue a key in the place of another: it allows the same, and the old one is
good for some days more.""",
)
@click.argument("key_id", metavar="ID")
@click.option(
    "--overlap",
    type=click.IntRange(0, 365),
    default=7,
    metavar="DAYS",
    help="原密钥继续有效的天数，缺省为 7。\nDays for which the old key stays good; 7 by default.",
)
@click.option(
    "--expires",
    metavar="DATE|never",
    help="新密钥的失效日期，缺省为一年后。\nLast day of the new key; a year hence by default.",
)
@platform.store
@form
@options.lang
def rotate(  # noqa: PLR0913  one for each option
    *, key_id: str, overlap: int, expires: str | None, store: str | None, form: str, lang: str
) -> int:
    """Issue a key in the place of another."""
    from validator.store.keys import Keys  # noqa: PLC0415  as above

    now = platform.now()
    credential = issue()
    with platform.opened(store, existing=True) as database, database.write() as connection:
        keys = Keys(connection)
        old = keys.find(key_id)
        if old is None or old.grant.revoked is not None:
            raise Refusal(because="noKey", name=key_id)
        grant = replace(old.grant, key_id=credential.key_id, expires=_end(expires, now))
        stored = StoredKey(grant, credential.digest, timestamp(now))
        keys.add(stored)
        keys.expire(key_id, timestamp(now + timedelta(days=overlap)))
        platform.note(connection, "key.rotated", key_id, successor=credential.key_id)
    _show(credential, stored, form, lang)
    return 0


def _show(credential: Credential, stored: StoredKey, form: str, lang: str) -> None:
    if form == "json":
        terminal.write_bytes(_json({"key": credential.text, **keytext.document(stored)}))
    else:
        terminal.write(keytext.issued(credential, stored, lang))


def _end(wanted: str | None, now: datetime) -> str | None:
    """Give the moment at which a key ends: the midnight after its last day."""
    if wanted == FOREVER:
        return None
    try:
        today = now.astimezone(keytext.CHINA).date()
        last = today + LIFETIME if wanted is None else date.fromisoformat(wanted)
    except ValueError:
        raise Refusal(because="badEnd", value=str(wanted)) from None
    if last < today:
        raise Refusal(because="badEnd", value=str(wanted))
    return timestamp(datetime.combine(last + timedelta(days=1), time(), keytext.CHINA))


def _json(document: Mapping[str, object] | Sequence[object]) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"
