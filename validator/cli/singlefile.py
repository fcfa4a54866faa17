"""The command of the one-file validator, which ``jiceng standalone`` writes; it asks for nothing but Python.

It judges as ``jiceng validate`` does: the same reports, the same exit codes.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from validator import cel, pipeline, standard
from validator.authored import Compiler
from validator.cli import console
from validator.cli.exitcode import WRONG_USE, exit_code
from validator.cli.sentences import sentence
from validator.errors import JicengError, UsageError
from validator.finding import LANGUAGES
from validator.render import RENDERERS, text
from validator.render.layout import visible
from validator.report import Report
from validator.standard import Standard
from validator.windows import is_date

Standards = Mapping[str, Standard]

_STANDARD_INPUT = "-"

_INTRODUCTION = """\
校验文件：单条记录或数据包（JSON、NDJSON），- 表示标准输入。
Check files: records or bundles (JSON, NDJSON); - is standard input."""
_EPILOGUE = """\
退出码：0 符合标准，无论是否达标；1 不符合标准，空文件和非 JSON 内容在内；
2 未能判断或用法有误。多个文件时取最大值。
Exit code: 0 conformant, attained or not; 1 nonconformant, an empty file or
one that is no JSON too; 2 undetermined or wrong use. Several files: the
highest."""
_OPTIONS = {
    "--format": {
        "choices": ("text", "json", "html"),
        "default": "text",
        "help": "报告格式 / form of the report",
    },
    "--lang": {"choices": LANGUAGES, "default": LANGUAGES[0], "help": "语言 / language"},
    "--as-of": {
        "metavar": "DATE",
        "help": "判定日期，缺省为数据截止日期 / as-of date; that of the data by default",
    },
    "--profile": {
        "metavar": "ID",
        "help": "省级细则，缺省按行政区划选用 / profile; chosen by division by default",
    },
    "--fail-on": {
        "choices": ("error", "attainment"),
        "default": "error",
        "help": "attainment：有要求未达到时退出码也为 1 / a shortfall is exit code 1 too",
    },
    "--local": {
        "metavar": "DIR",
        "type": Path,
        "help": "本地数据目录（工作日历等）/ folder with local data (working days, …)",
    },
    "--output": {"metavar": "FILE", "help": "把报告写入文件 / write the report to a file"},
}

_NO_PROFILES = (
    "单文件校验程序不能使用本地目录中的省级细则，请改用 jiceng validate"
    " / the one-file validator cannot use profiles of the local folder; use jiceng validate"
)


class Arguments(argparse.Namespace):
    """What one call asks for; the same words as the options."""

    files: list[str]
    format: str
    lang: str
    as_of: str | None
    profile: str | None
    fail_on: str
    local: Path | None
    output: str | None


class Parser(argparse.ArgumentParser):
    """A parser that complains in both languages."""

    def error(self, message: str) -> NoReturn:
        """Complain, and exit as after wrong use."""
        self.exit(WRONG_USE, f"错误：用法有误，见 --help / Error: wrong use, see --help: {message}\n")


def main(files: standard.Files, release: str, arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code; whatever happens, it is never taken for a verdict.

    Args:
        files: the standard's files by their path below ``schemas/``.
        release: of the program.
        arguments: what follows the program's name; the process's own when ``None``.
    """
    console.prepare()
    try:
        code = _run(files, release, arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        console.abandon()
        return console.PIPE_CLOSED
    except KeyboardInterrupt:
        return console.INTERRUPTED
    except Exception as error:  # noqa: BLE001  Python would exit with 1, which here means "nonconformant"
        reason = str(error) if isinstance(error, JicengError) else repr(error)
        said = " / ".join(sentence("failed", each, reason=reason) for each in LANGUAGES)
        sys.stderr.write(visible(said) + "\n")
        return WRONG_USE
    return code


def _run(files: standard.Files, release: str, arguments: Sequence[str] | None) -> int:
    parser = _parser(files, release)
    asked = parser.parse_args(arguments, Arguments())
    standards = _standards(files, asked.local)
    _consider(parser, asked, standards)
    code = 0
    kept: list[bytes] = []
    for name in asked.files:
        try:
            data = _read(name)
        except (OSError, ValueError) as error:
            said = sentence("unreadable", asked.lang, path=name, reason=console.reason(error))
            sys.stderr.write(visible(said) + "\n")
            code = WRONG_USE
            continue
        report = pipeline.check(data, standards, as_of=asked.as_of, profile=asked.profile)
        code = max(code, exit_code(report, strict=asked.fail_on == "attainment"))
        _deliver(report, name, asked, kept)
    if asked.output is not None and kept:
        Path(asked.output).write_bytes(b"".join(kept))
    return code


def _parser(files: standard.Files, release: str) -> Parser:
    versions = "\n".join(f"{each}  {standard.digest(files, each)}" for each in standard.versions(files))
    parser = Parser(
        description=_INTRODUCTION,
        epilog=_EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="待校验的文件 / files to be checked")
    for name, settings in _OPTIONS.items():
        short = ("-o",) if name == "--output" else ()
        parser.add_argument(*short, name, **settings)  # type: ignore[arg-type]
    parser.add_argument("-V", "--version", action="version", version=f"jiceng {release}\n{versions}")
    return parser


def _consider(parser: Parser, asked: Arguments, standards: Standards) -> None:
    """Refuse, before anything is judged, what makes no sense."""
    profiles = sorted({name for each in standards.values() for name in each.profiles})
    outputs = {Path(name).resolve() for name in asked.files if asked.output is not None}
    if asked.as_of is not None and not is_date(asked.as_of):
        parser.error(f"--as-of {asked.as_of}: YYYY-MM-DD")
    if asked.profile is not None and asked.profile not in profiles:
        parser.error(f"--profile {asked.profile}: {', '.join(profiles)}")
    if asked.format == "html" and len(asked.files) > 1:
        parser.error("--format html: 一次一个文件 / one file at a time")
    if asked.output is not None and Path(asked.output).resolve() in outputs:
        parser.error(f"--output {asked.output}: 会覆盖待校验的文件 / would overwrite a file to be checked")


def _standards(files: standard.Files, folder: Path | None) -> Standards:
    own = {path.name: path.read_bytes() for path in _listed(folder)}
    return {each: standard.build(files, each, _compiler(each), own) for each in standard.versions(files)}


def _listed(folder: Path | None) -> list[Path]:
    """Give the files with local data.

    Raises:
        UsageError: there are profiles among them, whose expressions nobody translated.
        OSError: the folder is not there.
    """
    if folder is None:
        return []
    if any((folder / "profiles").glob("*.json")):
        raise UsageError(_NO_PROFILES)
    return sorted(each for each in folder.iterdir() if each.suffix == ".csv")


def _compiler(version: str) -> Compiler:
    module = import_module(f"validator.generated.v{version.replace('.', '_')}")
    return partial(cel.compiled, generated=module.FUNCTIONS)


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == _STANDARD_INPUT else Path(name).read_bytes()


def _deliver(report: Report, name: str, asked: Arguments, kept: list[bytes]) -> None:
    """Put one report where it was asked for."""
    several = len(asked.files) > 1
    if asked.format == "text":
        columns = text.COLUMNS if asked.output is not None else console.columns()
        body = text.render(report.document, asked.lang, columns)
        words = f"== {name} ==\n{body}\n" if several else body
    else:
        words = RENDERERS[asked.format].render(report.document, asked.lang)
    if asked.output is not None:
        kept.append(words.encode())
    elif asked.format == "text":
        sys.stdout.write(console.plain(words))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(words.encode())
