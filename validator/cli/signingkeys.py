"""``jiceng keys signing``: the keys that sign receipts, in a file that only its owner can read."""

import json

import click

from validator.cli import keytext, options, platform, terminal
from validator.cli.frame import Command, Group
from validator.cli.refusal import Refusal
from validator.signing import Algorithm, KeyRing

_HELP = """\
管理签名密钥：生成、更换、吊销、输出公钥集。私钥只存在密钥文件中，从不显示。
Manage the keys that sign receipts: make, replace, revoke, print the key
set. Private keys are in the key file alone and are never shown."""

algorithms = click.option(
    "--sm2",
    is_flag=True,
    help="除 Ed25519 外，另用国密 SM2 签名，见 docs/receipts.md。\n"
    "Sign by SM2 as well; see docs/receipts.md.",
)


@click.command(
    "create", cls=Command, help="生成签名密钥，写入新文件。\nMake signing keys and write them to a new file."
)
@platform.key_file
@click.option(
    "--issuer",
    metavar="NAME",
    help="平台名称，写入每份回执；缺省用 JICENG_ISSUER。\nName of the platform; JICENG_ISSUER by default.",
)
@algorithms
@options.lang
def create(*, file: str | None, issuer: str | None, sm2: bool, lang: str) -> int:
    """Make signing keys."""
    name = platform.settings(issuer=issuer).issuer
    if not name:
        raise Refusal(because="noIssuer")
    keys = platform.signing_keys(file)
    keys.create(KeyRing(name, ()).rotated(platform.now(), _algorithms(sm2=sm2)))
    terminal.write(keytext.say("signingCreated", lang, path=str(keys.path)))
    terminal.write(keytext.signing(keys.ring(), lang))
    return 0


@click.command(
    "rotate",
    cls=Command,
    help="""\
更换签名密钥。原私钥随即删除，公钥保留，原来的回执仍可核对。
Replace the signing keys. The old secrets are deleted, their public halves
kept, so that earlier receipts still verify.""",
)
@platform.key_file
@algorithms
@options.lang
def rotate(*, file: str | None, sm2: bool, lang: str) -> int:
    """Replace the signing keys."""
    keys = platform.signing_keys(file)
    ring = keys.ring()
    had_sm2 = any(each.algorithm == Algorithm.SM2 for each in ring.current)
    keys.write(ring.rotated(platform.now(), _algorithms(sm2=sm2 or had_sm2)))
    terminal.write(keytext.say("signingRotated", lang))
    terminal.write(keytext.signing(keys.ring(), lang))
    return 0


@click.command(
    "revoke",
    cls=Command,
    help="""\
吊销泄露的签名密钥：它签过的回执一律不再有效；在用的同时换新。
Revoke a signing key that fell into wrong hands: no receipt it signed is
good any longer; one in use is replaced.""",
)
@click.argument("kid", metavar="KID")
@platform.key_file
@options.lang
def revoke(*, kid: str, file: str | None, lang: str) -> int:
    """Revoke a signing key."""
    keys = platform.signing_keys(file)
    keys.write(keys.ring().revoked(kid, platform.now()))
    terminal.write(keytext.say("signingRevoked", lang, kid=kid))
    return 0


@click.command(
    "show",
    cls=Command,
    help="""\
输出公钥集（JSON），内容与 /.well-known/jiceng-keys 相同。
Print the key set (JSON), as /.well-known/jiceng-keys serves it.""",
)
@platform.key_file
@options.lang
def show(*, file: str | None, lang: str) -> int:  # noqa: ARG001  the language of complaints
    """Print the key set."""
    document = platform.signing_keys(file).ring().key_set().to_document()
    terminal.write_bytes(json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n")
    return 0


def _algorithms(*, sm2: bool) -> tuple[Algorithm, ...]:
    return (Algorithm.ED25519, Algorithm.SM2) if sm2 else (Algorithm.ED25519,)


signing = Group(
    {
        "create": ("生成签名密钥", "make signing keys"),
        "rotate": ("更换签名密钥", "replace them"),
        "revoke": ("吊销泄露的签名密钥", "revoke one that fell into wrong hands"),
        "show": ("输出公钥集", "print the key set"),
    },
    name="signing",
    help=_HELP,
    commands={"create": create, "rotate": rotate, "revoke": revoke, "show": show},
)
