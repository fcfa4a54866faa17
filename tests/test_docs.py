"""Documents: what they name exists, what they show is what the program says."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import pytest

from validator.cli import main
from validator.cli.frame import COMMANDS, Jiceng
from validator.library import load_standards
from validator.payload import BUNDLE_LIMITS, RECORD_LIMITS

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.zh-CN.md")
DOCUMENTS = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "docs/**/*.md", "schemas/**/*.md", "examples/*.md", "conformance/*.md")
    for path in ROOT.glob(pattern)
)

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_COMMAND = re.compile(r"jiceng(?:\.exe)? +([a-z]+)((?: +(?:-{1,2}[a-z][a-z-]*))*)[^\n`|]*")
_OPTION = re.compile(r"(?<![\w-])(--[a-z][a-z-]*|-[a-z])(?![\w-])")
_TARGET = re.compile(r"make ([a-z]+)")
_RULE = re.compile(
    r"(?<![\w/.-])((?:SPEC|PLAN|SINK|SYS|TJ)-[0-9.]+-[a-z](?:\.[1-9])?|(?!LOC-)[A-Z]{3}-[A-Z]{2,4}-[0-9]{3})"
)
_PATH = re.compile(
    r"`((?:schemas|validator|tools|tests|benchmarks|conformance|examples|docs)/[\w./-]*[\w/])`"
)
_MEASURED = re.compile(r"\d[\d,.]* ?(?:µs|ms|毫秒|微秒|KB|MB|records/s|条/秒|倍|×)")
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COUNTED = ("达标情况：", "Attainment: ")


def text(name: str) -> str:
    """Give a document."""
    return (ROOT / name).read_text(encoding="utf-8")


def prose(name: str) -> str:
    """Give a document without its blocks of code."""
    return _FENCE.sub("", text(name))


def code(name: str) -> Iterator[str]:
    """Give everything a document sets as code, in blocks and in lines."""
    yield from (body for kind, body in _FENCE.findall(text(name)) if kind != "text")
    yield from re.findall(r"`([^`\n]+)`", prose(name))


def commands(name: str) -> list[str]:
    """Give every command line of ``jiceng`` that a document names."""
    return [match.group() for each in code(name) for match in _COMMAND.finditer(each)]


def found(line: str) -> click.Command:
    """Give the command of a line, or of a group the subcommand."""
    command: click.Command = Jiceng()
    for word in line.split()[1:]:
        if not isinstance(command, click.Group) or not word.isalpha():
            break
        context = command.make_context("jiceng", ["-h"], resilient_parsing=True)
        inner = command.get_command(context, word)
        assert inner is not None, line
        command = inner
    return command


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_exists_with_its_options(name: str) -> None:
    """A command line names a command there is, and options it has."""
    for line in commands(name):
        command = found(line)
        known = {option for each in command.params for option in each.opts} | {"-h", "--help"}
        assert set() == set(_OPTION.findall(line.partition("|")[0].partition("#")[0])) - known, line


def test_every_command_is_named() -> None:
    """Each command is met once at least."""
    named = {line.split()[1] for name in (*READMES, "CONTRIBUTING.md") for line in commands(name)}
    assert set() == set(COMMANDS) - named


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_exists(name: str) -> None:
    """A target that is named stands in the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    assert set() == {target for each in code(name) for target in _TARGET.findall(each)} - targets


def test_contributing_names_every_make_target() -> None:
    """Each target of the Makefile is explained, ``help`` apart."""
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE)) - {"help"}
    assert targets == {target for each in code("CONTRIBUTING.md") for target in _TARGET.findall(each)}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_relative_link_resolves(name: str) -> None:
    """A link leads to a file or folder of the repository, or to a heading of the page."""
    links = [link for link in _LINK.findall(prose(name)) if not link.startswith(("http:", "https:", "#"))]
    missing = [link for link in links if not ((ROOT / name).parent / link.partition("#")[0]).exists()]
    assert [] == missing


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_path_exists(name: str) -> None:
    """A path of the repository that is set as code leads somewhere; one written with ``*`` or ``<`` is a pattern."""
    assert [] == [path for path in _PATH.findall(prose(name)) if not (ROOT / path).exists()]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_rule_exists(name: str) -> None:
    """A rule or clause that is named is one of the newest standard."""
    standard = list(load_standards().values())[-1]
    known = {
        *standard.rules,
        *standard.clauses,
        *(rule for each in standard.profiles.values() for rule in each.rules),
    }
    assert set() == set(_RULE.findall(text(name))) - known


@pytest.mark.parametrize("name", READMES)
def test_figures_are_marked_with_their_command(name: str) -> None:
    """A measured figure stands in a paragraph that names the command it comes from."""
    paragraphs = [each for each in prose(name).split("\n\n") if _MEASURED.search(each)]
    assert [] == [each for each in paragraphs if "make bench" not in each and "benchmarks/" not in each]


@pytest.mark.parametrize("name", READMES)
def test_the_excerpt_is_what_the_command_prints(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every line of the excerpt is a line of the output; only how many demands there are may have moved on."""
    monkeypatch.chdir(ROOT)
    for variable in ("COLUMNS", "JICENG_LANG"):
        monkeypatch.delenv(variable, raising=False)
    blocks = _FENCE.findall(text(name))
    place = next(index for index, (kind, _) in enumerate(blocks) if kind == "text")
    arguments = blocks[place - 1][1].split()[1:]

    assert 0 == main(arguments)

    printed = {_without_counts(line) for line in capsys.readouterr().out.splitlines()}
    excerpt = [_without_counts(line) for line in blocks[place][1].splitlines() if line]
    assert [] == [line for line in excerpt if line not in printed]


@pytest.mark.parametrize("name", READMES)
def test_the_library_example_prints_what_its_comment_says(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lines of Python run as they stand."""
    monkeypatch.chdir(ROOT)
    body = next(body for kind, body in _FENCE.findall(text(name)) if kind == "python")

    exec(compile(body, name, "exec"), {})  # noqa: S102  our own page

    assert f"{body.rstrip().rpartition('# ')[2]}\n" == capsys.readouterr().out


def test_the_http_example_is_in_the_interface() -> None:
    """The paths that ``curl`` is shown with are paths of ``openapi.yaml``."""
    paths = {path for name in READMES for path in re.findall(r"127\.0\.0\.1:8080(/v1/[\w/]+)", text(name))}
    assert {"/v1/validate"} == paths
    assert all(f"\n  {path}:\n" in text("openapi.yaml") for path in paths)


def test_the_exit_codes_are_those_of_the_command() -> None:
    """Both READMEs explain 0, 1 and 2, and no other code."""
    tables = [re.findall(r"^\| ([0-9]) \|", text(name), re.MULTILINE) for name in READMES]
    assert [["0", "1", "2"]] * 2 == tables


def test_every_key_of_a_report_is_explained() -> None:
    """``docs/report.md`` names each property of the report's schema."""
    schema = json.loads(text("schemas/meta/conformance-report.schema.json"))
    explained = set(re.findall(r"`([\w-]+)`", text("docs/report.md"))) | {"zh-CN", "en", "start", "end"}
    assert set() == set(_properties(schema)) - explained


def test_every_annotation_of_the_schemas_is_explained() -> None:
    """``schemas/README.md`` names each ``x-`` keyword that a schema uses, in both languages."""
    schemas = [
        json.loads(path.read_text(encoding="utf-8")) for path in ROOT.glob("schemas/1.*/*.schema.json")
    ]
    used = {key for schema in schemas for key in _keywords(schema)}
    halves = text("schemas/README.md").split("\n# ")
    assert [set(), set()] == [
        used - set(re.findall(r"`(x-[a-z-]+)`", half, re.IGNORECASE)) for half in halves[-2:]
    ]


def test_the_limits_of_reading_are_those_of_the_program() -> None:
    """``schemas/README.md`` gives each limit of a record and of a bundle, in both languages."""
    names = ("size", "depth", "digits", "string", "values")
    limits = [(str(getattr(RECORD_LIMITS, name)), str(getattr(BUNDLE_LIMITS, name))) for name in names]
    halves = re.split(r"^## (?:读取上限|Limits)$", text("schemas/README.md"), flags=re.MULTILINE)[1:]
    rows = [
        re.findall(r"^\| .+ \| ([0-9]+)(?: \(.*?\)|（.*?）)? \| ([0-9]+).*\|$", half, re.MULTILINE)
        for half in halves
    ]

    assert [limits, limits] == rows


def test_the_architecture_page_has_every_room() -> None:
    """Each module and folder of the package is named on the page."""
    package = ROOT / "validator"
    rooms = {
        path.stem for path in package.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    named = set(re.findall(r"`(\w+)/?`", text("ARCHITECTURE.md")))
    assert set() == rooms - named - {"__init__", "__main__", "__pycache__"}


def _without_counts(line: str) -> str:
    return re.sub(r"\d+", "N", line) if line.startswith(_COUNTED) else line


def _properties(node: object) -> Iterator[str]:
    if isinstance(node, Mapping):
        named = node.get("properties")
        yield from named if isinstance(named, Mapping) else ()
        for value in node.values():
            yield from _properties(value)
    elif isinstance(node, list):
        for value in node:
            yield from _properties(value)


def _keywords(node: object) -> Iterator[str]:
    if isinstance(node, Mapping):
        yield from (key for key in node if isinstance(key, str) and key.startswith("x-"))
        for value in node.values():
            yield from _keywords(value)
    elif isinstance(node, list):
        for value in node:
            yield from _keywords(value)
