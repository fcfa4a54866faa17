"""``jiceng conform``: the conformance kit; each subcommand is a module of its own beside this one."""

from validator.cli.frame import ImportedGroup

COMMANDS = {
    "run": ("测试一个程序或一项服务", "test a program or a service"),
    "producer": ("检查一个系统的导出数据", "examine what a system exports"),
    "platform": ("测试一个接收平台", "test a receiving platform"),
    "serve": ("把本程序作为被测程序", "be a program under test"),
    "requirements": ("统计要求由哪些用例证明", "show which cases prove which requirement"),
    "statement": ("签发符合性声明", "sign a conformance statement"),
    "verify": ("核对符合性声明", "check a conformance statement"),
    "revoke": ("撤销符合性声明", "take conformance statements back"),
    "badge": ("由符合性声明生成徽标", "draw the badge of a statement"),
    "standalone": ("生成单文件测试程序", "write the one-file runner"),
}
"""Subcommand → its short description; each is ``command`` of the module ``conform_`` with its name."""

_HELP = """\
测试任何语言写成的程序或服务是否与标准一致，协议见 conformance/PROTOCOL.md。
Test whether a program in any language, or a service, agrees with the
standard; the protocol is in conformance/PROTOCOL.md."""
_EPILOGUE = """\
退出码：0 全部通过；1 有用例没有通过；2 未能测试或用法有误。
Exit code: 0 all passed; 1 some did not; 2 could not run, or wrong use."""

command = ImportedGroup(COMMANDS, "validator.cli.conform_", name="conform", help=_HELP, epilog=_EPILOGUE)
