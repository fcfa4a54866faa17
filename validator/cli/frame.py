"""click in two languages: help pages Chinese first, English beneath, and commands loaded only when called."""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from importlib.metadata import version
from typing import Any

import click

from validator.cli import terminal
from validator.cli.exitcode import WRONG_USE
from validator.cli.refusal import Refusal, nearest
from validator.render.layout import width, wrap

COMMANDS = {
    "validate": ("校验文件是否符合标准", "check files against the standard"),
    "explain": ("解释规则、指标、条款或校验项", "explain a rule, an indicator or a clause"),
    "schema": ("输出一种记录的 JSON Schema", "print the JSON Schema of a record type"),
    "new": ("输出一份填好的示例记录", "print a filled-in example record"),
    "migrate": ("把数据转换到另一版标准", "carry data to another version of the standard"),
    "generate": ("生成虚构的省和带标签的错误样本", "make up a province, and labelled mutants"),
    "diff": ("比较两次校验的报告", "compare the reports of two runs"),
    "indicators": ("按地区统计指标，对照政策目标", "figures by division against the targets"),
    "dictionary": ("生成数据字典", "write the data dictionary"),
    "coverage": ("统计政策条款的落实情况", "count how the policy clauses are covered"),
    "serve": ("启动校验服务", "start the validation service"),
    "conform": ("测试程序或服务是否与标准一致", "test a program or a service against the standard"),
    "worker": ("启动后台判定", "judge what the service queued"),
    "keys": ("管理报送密钥和签名密钥", "manage keys of organisations and of signing"),
    "receipt": ("核对回执", "check a receipt"),
    "push": ("向另一平台转报", "forward to another platform"),
    "doctor": ("检查交换平台的运行条件", "check what an exchange platform needs"),
    "standalone": ("生成单文件校验程序", "write the one-file validator"),
}
"""Command → its short description in Chinese and English; each is ``command`` of the module of its name."""

_INTRODUCTION = """\
基层：校验机构服务能力报告和支援帮扶记录，不需要网络和账号。
Jiceng: checks facility capability reports and support records, offline."""

_EPILOGUE = """\
退出码：0 符合标准；1 不符合标准；2 未能判断或用法有误。
Exit code: 0 conformant; 1 nonconformant; 2 undetermined or wrong use.
界面语言：--lang en，或设置环境变量 JICENG_LANG=en。
Language: --lang en, or the environment variable JICENG_LANG=en."""


class Page(click.HelpFormatter):
    """A help page that measures Chinese as terminals draw it and keeps its line breaks."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line under its bilingual heading."""
        super().write_usage(prog, args, "用法 Usage: " if prefix is None else prefix)

    def write_text(self, text: str) -> None:
        """Write paragraphs line by line."""
        indent = " " * self.current_indent
        for line in text.splitlines():
            margin = indent + " " * (len(line) - len(line.lstrip()))
            self.write(wrap(line, self.width, margin, margin) + "\n")

    def write_dl(
        self,
        rows: Iterable[tuple[str, str]],
        col_max: int = 26,
        col_spacing: int = 2,
    ) -> None:
        """Write terms and what they mean in two columns."""
        listed = list(rows)
        column = min(max(width(term) for term, _ in listed), col_max) + col_spacing + self.current_indent
        rest = " " * column
        for term, meaning in listed:
            first = f"{' ' * self.current_indent}{term}"
            lines = meaning.splitlines() or [""]
            if width(first) > column - col_spacing:
                self.write(f"{first}\n")
                first = ""
            self.write(wrap(lines[0], self.width, first + " " * (column - width(first)), rest) + "\n")
            for line in lines[1:]:
                self.write(wrap(line, self.width, rest, rest) + "\n")


class Context(click.Context):
    """A context whose help pages are bilingual."""

    formatter_class = Page


class Command(click.Command):
    """A command with bilingual help."""

    context_class = Context
    allow_extra_args = True  # refused below, in two languages

    def __init__(self, *args: Any, **settings: Any) -> None:  # noqa: ANN401  passed on to click as they come
        settings.setdefault("options_metavar", "[选项 OPTIONS]")
        settings.setdefault("context_settings", {"help_option_names": ["-h", "--help"]})
        super().__init__(*args, **settings)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Understand the arguments.

        Raises:
            Refusal: there are more than the command takes.
        """
        rest = super().parse_args(ctx, args)
        if rest and not isinstance(self, click.Group):
            raise Refusal(because="extra", name=rest[0], command=ctx.command_path)
        return rest

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Describe ``--help`` in both languages."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "显示本说明。\nShow this help."
        return option

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under a bilingual heading."""
        listed = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        with formatter.section("选项 Options"):
            formatter.write_dl([record for each in listed for record in _described(each, ctx)])


def _described(option: click.Option, ctx: click.Context) -> Iterator[tuple[str, str]]:
    """Give an option as its term and what it means; one that is required says so in both languages."""
    record = option.get_help_record(ctx)
    if record is None:
        return
    if not option.required:
        yield record
        return
    chinese, _, english = (option.help or "").partition("\n")
    yield record[0], f"{chinese}（必填）\n{english} Required."


@click.pass_context
def _without_command(ctx: click.Context) -> None:
    """Show the help page when no command was named; nothing was judged, so the code is that of wrong use."""
    if ctx.invoked_subcommand is None:
        terminal.write(ctx.get_help() + "\n")
        ctx.exit(WRONG_USE)


class Group(Command, click.Group):
    """A command with subcommands, which its help page lists with both descriptions.

    Args:
        described: subcommand → its short description in Chinese and English, in the order of use.
        settings: as for ``click.Group``.
    """

    def __init__(self, described: Mapping[str, tuple[str, str]], **settings: Any) -> None:  # noqa: ANN401  passed on to click as they come
        settings.setdefault("subcommand_metavar", "命令 COMMAND …")
        settings.setdefault("invoke_without_command", True)
        settings.setdefault("callback", _without_command)
        super().__init__(**settings)
        self.described = described

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Give the names of the subcommands in the order of use."""
        return list(self.described)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the subcommand that is meant, or say which one may have been.

        Raises:
            Refusal: there is no such subcommand.
        """
        known = self.described
        if not args[0].startswith("-") and args[0] not in known:
            raise Refusal(
                because="noCommand", name=args[0], nearest=nearest(args[0], known), known=tuple(known)
            )
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the subcommands first, then the options."""
        with formatter.section("命令 Commands"):
            formatter.write_dl([(name, "\n".join(words)) for name, words in self.described.items()])
        super().format_options(ctx, formatter)


class ImportedGroup(Group):
    """A command with subcommands whose modules are imported when they are called, not before.

    Args:
        described: subcommand → its short description in Chinese and English, in the order of use.
        prefix: of the modules' names; each has its ``command``.
        settings: as for ``click.Group``.
    """

    def __init__(self, described: Mapping[str, tuple[str, str]], prefix: str, **settings: Any) -> None:  # noqa: ANN401  passed on to click as they come
        super().__init__(described, **settings)
        self._prefix = prefix

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        """Import a command."""
        if cmd_name not in self.described:
            return None
        command: click.Command = import_module(f"{self._prefix}{cmd_name}").command
        return command


class Jiceng(ImportedGroup):
    """The command itself."""

    def __init__(self) -> None:
        shown = click.Option(
            ["-V", "--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_show_version,
            help="显示软件版本。\nShow the software's version.",
        )
        super().__init__(
            COMMANDS, "validator.cli.", name="jiceng", params=[shown], help=_INTRODUCTION, epilog=_EPILOGUE
        )


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  click's signature
    if wanted and not ctx.resilient_parsing:
        terminal.write(f"jiceng {version('jiceng')}\n")
        ctx.exit()
