"""Translate every CEL expression of the standard to Python, ahead of time.

``python -m tools.translate`` writes ``validator/generated/``; with ``--check`` it writes nothing, and fails
when what is there is out of date.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from validator import indicator, profile, rule
from validator.authored import Compiler
from validator.cel import Compiled, Translation, compile_expression, translate
from validator.errors import RuleError

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = ("1.0", "1.1")
COMMAND = "python -m tools.translate"

_INIT = '"""The expressions of the standard as Python; made by ``python -m tools.translate``."""\n'
_HEAD = '''\
"""The expressions of standard {version} as Python; written by ``python -m tools.translate``."""
# fmt: off

from validator.cel.prelude import *

STAMP = "{stamp}"
'''


def main(arguments: list[str] | None = None) -> int:
    """Write the generated modules, or check them; give the exit code."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when the generated files are out of date")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to work in")
    options = parser.parse_args(arguments)
    try:
        files = generated(options.root)
    except RuleError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if not options.check:
        _write(files)
        return 0
    stale = [path for path, text in files.items() if not path.exists() or path.read_text("utf-8") != text]
    if stale:
        sys.stderr.write(f"out of date: {', '.join(path.name for path in stale)}; run: {COMMAND}\n")
    return 1 if stale else 0


def generated(root: Path) -> Mapping[Path, str]:
    """Give the text of every generated file.

    Raises:
        RuleError: a rule, profile or indicator cannot be read, or leaves the CEL profile; the message names the file.
    """
    folder = root / "validator" / "generated"
    files = {folder / "__init__.py": _INIT}
    for version in VERSIONS:
        translations = collect(root / "schemas" / version)
        files[folder / f"v{version.replace('.', '_')}.py"] = module(version, translations)
    return files


def collect(folder: Path) -> list[Translation]:
    """Translate every expression in the rules, profiles and indicators of one version, each text once, sorted by text.

    Raises:
        RuleError: some cannot be read; the message has a line for each file.
    """
    found: dict[str, Translation] = {}

    def compiler(source: str, variables: frozenset[str]) -> Compiled:
        found[source] = translate(source, variables)
        return compile_expression(source, variables)

    faults: list[str] = []
    for path, read in _sources(folder):
        try:
            read(json.loads(path.read_text("utf-8")), compiler)
        except (RuleError, ValueError) as error:
            faults.append(f"{path}: {error}")
    if faults:
        raise RuleError("\n".join(faults))
    return [found[source] for source in sorted(found)]


def stamp(sources: Iterable[str]) -> str:
    """Give the digest of a set of expressions: SHA-256 over the sorted texts, each ended by a line feed."""
    text = "".join(f"{source}\n" for source in sorted(sources))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def module(version: str, translations: list[Translation]) -> str:
    """Write the module of one version."""
    parts = [_HEAD.format(version=version, stamp=stamp(each.source for each in translations))]
    for each in translations:
        remark = "\n".join(f"# {line}".rstrip() for line in each.source.splitlines())
        parts.append(f"{remark}\n{each.code}\n")
    parts.append("\n".join(["FUNCTIONS: dict[str, Compiled] = {", *map(_entry, translations), "}\n"]))
    return "\n\n".join(parts)


def _sources(folder: Path) -> Iterator[tuple[Path, Callable[[Mapping[str, object], Compiler], object]]]:
    yield from ((path, rule.parse) for path in sorted(folder.glob("rules/*.json")))
    yield from ((path, profile.parse) for path in sorted(folder.glob("profiles/*.json")))
    yield from ((path, indicator.parse) for path in sorted(folder.glob("indicators/*.json")))


def _entry(translation: Translation) -> str:
    name = translation.name
    fields = {
        "source": repr(translation.source),
        "fast": f"fast_{name}",
        "exact": f"exact_{name}",
        "variables": f"frozenset({translation.variables!r})",
        "reads": repr(translation.reads),
        "codes": repr(translation.codes),
        "columns": repr(translation.columns),
        "comparisons": repr(translation.comparisons),
    }
    lines = "".join(f"        {field}={value},\n" for field, value in fields.items())
    return f"    {translation.source!r}: Compiled(\n{lines}    ),"


def _write(files: Mapping[Path, str]) -> None:
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
