"""The one-file validator: the pure rooms of this package and the standard's files as one Python text.

Three modules are exchanged, since nothing but the standard library may be asked for: the parser, the schema
engine and the translator of expressions. Everything else is carried as it is, and as readable text, so that who
runs the file can read what it does. See ``docs/decisions/0003-standalone.md``.
"""

from validator import standard
from validator.errors import StandardError
from validator.standalone.onefile import LOADER, Carried, Sources, assemble, carried

_COMMAND = "cli/singlefile.py"
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


def build(sources: Sources, files: standard.Files, release: str) -> str:
    """Write the one-file validator; the same arguments give the same text.

    Args:
        sources: every module of this package.
        files: every file below ``schemas/``.
        release: of the package.

    Raises:
        StandardError: a version was not translated, or a module needs more than Python's standard library.
    """
    texts = {path: data.decode() for path, data in sorted(files.items()) if _is_needed(path)}
    head = _HEAD.replace("{versions}", _versions(files))
    return assemble(head, Carried(sources[LOADER], _carried(sources, files), texts, _COMMAND), release)


def _carried(sources: Sources, files: standard.Files) -> Sources:
    """Give the command and every module that it needs, directly or not."""
    available = {**sources, **{path: sources[other] for path, other in _EXCHANGED.items()}, **_BARE}
    return carried((_COMMAND, *(_translated(sources, each) for each in standard.versions(files))), available)


def _translated(sources: Sources, version: str) -> str:
    path = f"{_GENERATED}{version.replace('.', '_')}.py"
    if path not in sources:
        message = f"the expressions of version {version} were not translated"
        raise StandardError(message)
    return path


def _is_needed(path: str) -> bool:
    """Tell whether judging needs a file: no explanations, and no schemas of our own formats."""
    return not path.endswith(".md") and (path.startswith(_FINDINGS) or not path.startswith("meta/"))


def _versions(files: standard.Files) -> str:
    digests = ((each, standard.digest(files, each)) for each in standard.versions(files))
    return "\n".join(f"#   {version}  {total}" for version, total in digests)
