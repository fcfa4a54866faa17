"""Import modules from texts held in a dictionary, and run the command that is among them.

This text stands in the one-file validator itself, before everything else.
"""

import hashlib
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from types import CodeType, ModuleType

DAMAGED = """\
错误：本文件内容不完整或被改动，未作判断。请重新获取。
Error: this file is incomplete or was altered; nothing was judged. Get it anew.
"""


class Texts(MetaPathFinder, InspectLoader):
    """Finds and loads modules whose texts are at hand.

    Args:
        texts: path as in a source folder, ``validator/cel/__init__.py``, and what would stand in the file.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002  the importer's signature
        target: ModuleType | None = None,  # noqa: ARG002  as above
    ) -> ModuleSpec | None:
        """Claim a module that is among the texts."""
        return spec_from_loader(fullname, self) if self._path(fullname) in self._texts else None

    def is_package(self, fullname: str) -> bool:
        """Tell whether a module holds others."""
        return self._path(fullname).endswith("/__init__.py")

    def get_source(self, fullname: str) -> str:
        """Give the text of a module."""
        return self._texts[self._path(fullname)]

    def get_code(self, fullname: str) -> CodeType:
        """Compile a module."""
        return compile(self.get_source(fullname), self._path(fullname), "exec", dont_inherit=True)

    def _path(self, fullname: str) -> str:
        path = fullname.replace(".", "/")
        package = f"{path}/__init__.py"
        return package if package in self._texts else f"{path}.py"


def digest(*parts: Mapping[str, str]) -> str:
    """Give the digest of several sets of texts, by which damage is noticed."""
    total = hashlib.sha256()
    for path, text in (each for part in parts for each in sorted(part.items())):
        total.update(f"{path}\0{hashlib.sha256(text.encode()).hexdigest()}\n".encode())
    return f"sha256:{total.hexdigest()}"


def run(
    modules: Mapping[str, str], standard: Mapping[str, str], command: str, release: str, content: str
) -> int:
    """Run the command, unless the file was damaged on its way; give the exit code.

    Args:
        modules: texts of the modules by path.
        standard: the standard's files by their path below ``schemas/``.
        command: the module whose ``main`` is the command.
        release: of the program, to be shown.
        content: digest of modules and standard.
    """
    if digest(modules, standard) != content:
        sys.stderr.write(DAMAGED)
        return 2
    sys.meta_path.insert(0, Texts(modules))
    code: int = import_module(command).main({path: text.encode() for path, text in standard.items()}, release)
    return code
