"""The one-file validator: the pure rooms of this package and the standard's files as one Python text.

Three modules are exchanged, since nothing but the standard library may be asked for: the parser, the schema
engine and the translator of expressions. Everything else is carried as it is, and as readable text, so that who
runs the file can read what it does. See ``docs/decisions/0003-standalone.md``.
"""

import ast
import sys
from collections.abc import Iterator, Mapping

from validator import standard
from validator.errors import StandardError
from validator.standalone.loader import digest

Sources = Mapping[str, str]
"""Paths below ``validator/``, with forward slashes, and the texts of the modules."""

_COMMAND = "cli/singlefile.py"
_LOADER = "standalone/loader.py"
_EXCHANGED = {
    "jsonparse.py": "standalone/jsonparse.py",
    "schemaengine.py": "standalone/schemaengine.py",
    "cel/translate.py": "standalone/translate.py",
}
_BARE = {
    "__init__.py": '"""The part of Jiceng that the one-file validator carries."""\n',
    "cli/__init__.py": '"""The command of the one-file validator."""\n',
}
_GENERATED = "generated/v"
_PACKAGE = "validator"
_FINDINGS = "meta/findings/"

_HEAD = """\
#!/usr/bin/env python3
# 基层单文件校验程序：校验机构服务能力报告和支援帮扶记录，只需 Python 3.11 或更高版本，不安装任何软件包，不访问网络。
# Jiceng, the one-file validator: checks facility capability reports and support records. It needs Python 3.11
# or later and nothing else: no packages, no network.
#
#   python jiceng-standalone.py report.json
#   python jiceng-standalone.py --help
#
# 程序版本 Release: {release}
# 标准版本 Versions of the standard:
{versions}
# 内容摘要 Digest of the content:
#   {content}
# 许可 Licence: SPDX-License-Identifier: Apache-2.0
#
# 本文件由 jiceng standalone 生成，请勿手工修改。以下依次是装载程序、各模块源码、标准文件原文。
# Written by `jiceng standalone`; not to be edited. What follows: the loader, the modules' sources, and the
# files of the standard word for word.

import sys

if sys.version_info < (3, 11):
    sys.stderr.write("需要 Python 3.11 或更高版本 / Python 3.11 or later is needed\\n")
    sys.exit(2)

"""

_TAIL = """

if __name__ == "__main__":
    sys.exit(run(MODULES, STANDARD, "{command}", "{release}", "{content}"))
"""


def build(sources: Sources, files: standard.Files, release: str) -> str:
    """Write the one-file validator; the same arguments give the same text.

    Args:
        sources: every module of this package.
        files: every file below ``schemas/``.
        release: of the package.

    Raises:
        StandardError: a version was not translated, or a module needs more than Python's standard library.
    """
    modules = {f"{_PACKAGE}/{path}": text for path, text in sorted(_carried(sources, files).items())}
    texts = {path: data.decode() for path, data in sorted(files.items()) if _is_needed(path)}
    content = digest(modules, texts)
    parts = [
        _HEAD.format(release=release, versions=_versions(files), content=content),
        sources[_LOADER],
        _dictionary("MODULES", modules),
        _dictionary("STANDARD", texts),
        _TAIL.format(command=_name(f"{_PACKAGE}/{_COMMAND}"), release=release, content=content),
    ]
    return "".join(parts)


def _carried(sources: Sources, files: standard.Files) -> Sources:
    """Give the command and every module that it needs, directly or not."""
    available = {**sources, **{path: sources[other] for path, other in _EXCHANGED.items()}, **_BARE}
    pending = [_COMMAND, *(_translated(sources, version) for version in standard.versions(files))]
    found: dict[str, str] = {}
    while pending:
        path = pending.pop()
        if path not in found:
            found[path] = available[path]
            pending.extend(_used(path, available))
    return found


def _translated(sources: Sources, version: str) -> str:
    path = f"{_GENERATED}{version.replace('.', '_')}.py"
    if path not in sources:
        message = f"the expressions of version {version} were not translated"
        raise StandardError(message)
    return path


def _used(path: str, available: Sources) -> Iterator[str]:
    """Give the paths of the modules of this package that a module imports, and of the packages around them."""
    for name in (_name(f"{_PACKAGE}/{path}"), *_imported(available[path])):
        first, *rest = name.split(".")
        if first == _PACKAGE:
            steps = ["/".join(rest[:end]) for end in range(len(rest) + 1)]
            named = [each for step in steps for each in (f"{step}/__init__.py".lstrip("/"), f"{step}.py")]
            yield from (each for each in named if each in available)
        elif first not in sys.stdlib_module_names:
            message = f"{path} imports {first}, which is not in Python's standard library"
            raise StandardError(message)


def _imported(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _is_needed(path: str) -> bool:
    """Tell whether judging needs a file: no explanations, and no schemas of our own formats."""
    return not path.endswith(".md") and (path.startswith(_FINDINGS) or not path.startswith("meta/"))


def _versions(files: standard.Files) -> str:
    digests = ((each, standard.digest(files, each)) for each in standard.versions(files))
    return "\n".join(f"#   {version}  {total}" for version, total in digests)


def _dictionary(name: str, texts: Mapping[str, str]) -> str:
    entries = "".join(f'"{path}": {_literal(text)},\n' for path, text in texts.items())
    return f"\n{name} = {{\n{entries}}}\n"


def _literal(text: str) -> str:
    """Write a text so that it can be read, unless it holds what a raw string cannot."""
    awkward = "'''" in text or text.endswith(("'", "\\")) or "\r" in text or "\0" in text
    return repr(text) if awkward else f"r'''{text}'''"


def _name(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")
