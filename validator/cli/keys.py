"""``jiceng keys``: keys of organisations, and those that sign receipts."""

from validator.cli.frame import Group
from validator.cli.issue import create, listing, revoke, rotate
from validator.cli.signingkeys import signing

_HELP = """\
管理报送密钥：发放、查看、吊销、更换。密钥只在发放时显示一次，平台只保存
摘要。签名密钥用 jiceng keys signing 管理。
Manage the keys of organisations: issue, list, revoke, rotate. A key is
shown once, when it is issued; the platform keeps its digest only. Keys that
sign receipts: jiceng keys signing."""

_EPILOGUE = """\
退出码：0 已完成；2 未完成或用法有误。
Exit code: 0 done; 2 not done, or wrong use."""

command = Group(
    {
        "create": ("发放一个密钥", "issue a key"),
        "list": ("列出密钥", "list the keys"),
        "revoke": ("吊销一个密钥", "revoke a key"),
        "rotate": ("换发一个密钥", "issue a key in the place of another"),
        "signing": ("管理签名密钥", "manage the keys that sign receipts"),
    },
    name="keys",
    help=_HELP,
    epilog=_EPILOGUE,
    commands={"create": create, "list": listing, "revoke": revoke, "rotate": rotate, "signing": signing},
)
