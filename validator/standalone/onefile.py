"""How several modules and texts become one Python file: what is carried, and how it is written."""

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator.errors import StandardError
from validator.standalone.loader import digest

Sources = Mapping[str, str]
"""Paths below ``validator/``, with forward slashes, and the texts of the modules."""

LOADER = "standalone/loader.py"
"""The module whose text comes first."""

_PACKAGE = "validator"

_TAIL = """

if __name__ == "__main__":
    sys.exit(run(MODULES, STANDARD, "{command}", "{release}", "{content}"))
"""


def carried(commands: Sequence[str], available: Sources) -> Sources:
    """Give modules and every other one that they need, directly or not.

    Args:
        commands: paths of the modules wanted.
        available: every module there is.

    Raises:
        StandardError: one needs more than Python's standard library.
    """
    pending = list(commands)
    found: dict[str, str] = {}
    while pending:
        path = pending.pop()
        if path not in found:
            found[path] = available[path]
            pending.extend(_used(path, available))
    return found


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file carries.

    Args:
        loader: text of the loader.
        sources: the modules.
        texts: what the command is given.
        command: path of the module whose ``main`` is the command.
    """

    loader: str
    sources: Sources
    texts: Mapping[str, str]
    command: str


def assemble(head: str, carry: Carried, release: str) -> str:
    """Write the file.

    Args:
        head: what stands first, with slots ``{release}`` and ``{content}``.
        carry: what the file carries.
        release: of the package.
    """
    modules = {f"{_PACKAGE}/{path}": text for path, text in sorted(carry.sources.items())}
    content = digest(modules, carry.texts)
    command = _name(f"{_PACKAGE}/{carry.command}")
    return "".join(
        (
            head.replace("{release}", release).replace("{content}", content),
            carry.loader,
            _dictionary("MODULES", modules),
            _dictionary("STANDARD", carry.texts),
            _TAIL.format(command=command, release=release, content=content),
        )
    )


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


def _dictionary(name: str, texts: Mapping[str, str]) -> str:
    entries = "".join(f'"{path}": {_literal(text)},\n' for path, text in texts.items())
    return f"\n{name} = {{\n{entries}}}\n"


def _literal(text: str) -> str:
    """Write a text so that it can be read, unless it holds what a raw string cannot."""
    awkward = "'''" in text or text.endswith(("'", "\\")) or "\r" in text or "\0" in text
    return repr(text) if awkward else f"r'''{text}'''"


def _name(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")
