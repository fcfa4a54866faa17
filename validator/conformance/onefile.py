"""The one-file runner of the conformance kit: referee, protocol and all cases as one Python text.

The cases are carried packed, since they are data and many; they stand as plain files in ``conformance/cases``.
"""

from collections.abc import Mapping

from validator.conformance.packing import packed
from validator.standalone.onefile import LOADER, Carried, Sources, assemble, carried

_COMMAND = "cli/singlerunner.py"
_BARE = {
    "__init__.py": '"""The part of Jiceng that the one-file runner carries."""\n',
    "cli/__init__.py": '"""The command of the one-file runner."""\n',
    "render/__init__.py": '"""What the one-file runner needs of renderings."""\n',
}

_HEAD = """\
#!/usr/bin/env python3
# 基层单文件符合性测试程序：测试任何语言写成的程序或服务是否与标准一致，只需 Python 3.11 或更高版本，不安装任何软件包。
# Jiceng, the one-file conformance runner: tests whether a program in any language, or a service, agrees with the
# standard. It needs Python 3.11 or later and nothing else.
#
#   python jiceng-conform.py --exec "node adapter.js"
#   python jiceng-conform.py --help
#
# 程序版本 Release: {release}
# 用例集 Suite: {suite}
# 内容摘要 Digest of the content:
#   {content}
# 许可 Licence: SPDX-License-Identifier: Apache-2.0
#
# 本文件由 jiceng conform standalone 生成，请勿手工修改。以下依次是装载程序、各模块源码、压缩的用例。
# Written by `jiceng conform standalone`; not to be edited. What follows: the loader, the modules' sources, and the
# cases, packed.

import sys

if sys.version_info < (3, 11):
    sys.stderr.write("需要 Python 3.11 或更高版本 / Python 3.11 or later is needed\\n")
    sys.exit(2)

"""


def build(sources: Sources, files: Mapping[str, bytes], kinds: str, suite: str, release: str) -> str:
    """Write the one-file runner; the same arguments give the same text.

    Args:
        sources: every module of this package.
        files: manifest and files of cases by their path below ``conformance/``.
        kinds: of the rules, as text.
        suite: its release and digest, for people to read.
        release: of the package.

    Raises:
        StandardError: a module needs more than Python's standard library.
    """
    modules = carried((_COMMAND,), {**sources, **_BARE})
    head = _HEAD.replace("{suite}", suite)
    carry = Carried(sources[LOADER], modules, packed(files, kinds), _COMMAND)
    return assemble(head, carry, release)
