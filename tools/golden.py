"""Renew the golden files: the reports of the examples, and what tests keep in files of their own.

``python -m tools.golden`` writes the files; ``python -m tools.golden --check`` only says which reports of examples
differ. A test module that keeps golden files offers ``renew()`` and compares them itself.
"""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from validator import library
from validator.pipeline import check

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
TESTS = ROOT / "tests"

_SUFFIX = ".report.json"
_OFFER = "\ndef renew() -> None:\n"


def main(arguments: list[str]) -> int:
    """Write or check the golden files; give the exit code.

    Args:
        arguments: ``--check`` to write nothing and give 1 when the report of an example differs.
    """
    wanted = dict(reports())
    stale = [path for path, data in wanted.items() if not path.is_file() or path.read_bytes() != data]
    left_over = [path for path in sorted(EXAMPLES.glob(f"*/reports/*{_SUFFIX}")) if path not in wanted]
    names = [path.relative_to(ROOT).as_posix() for path in (*stale, *left_over)]
    if "--check" in arguments:
        sys.stdout.writelines(f"out of date: {name}\n" for name in names)
        return 1 if names else 0
    for path in stale:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(wanted[path])
    for path in left_over:
        path.unlink()
    sys.path.insert(0, str(TESTS))
    for name in renewing():
        importlib.import_module(name).renew()
    sys.stdout.writelines(f"renewed: {name}\n" for name in names)
    return 0


def reports() -> Iterator[tuple[Path, bytes]]:
    """Give the report of every example with the place where it is kept."""
    standards = library.load_standards()
    for version in standards:
        for name in library.examples(version):
            yield place(version, name), check(library.example(version, name), standards).to_bytes()


def place(version: str, name: str) -> Path:
    """Give the place of an example's report.

    Args:
        version: version of the standard, ``1.1``.
        name: file name of the example; ``.ndjson`` stays in the report's name, ``.json`` does not.
    """
    return EXAMPLES / version / "reports" / f"{name.removesuffix('.json')}{_SUFFIX}"


def renewing() -> list[str]:
    """Give the names of the test modules that renew golden files of their own."""
    return [
        path.stem for path in sorted(TESTS.glob("test_*.py")) if _OFFER in path.read_text(encoding="utf-8")
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
