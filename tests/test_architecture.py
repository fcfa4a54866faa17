"""The floors of the package: a room imports only from lower floors, and only edge rooms touch the world."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "validator"

FLOORS = {
    "errors": 0, "pointer": 0, "finding": 0, "jsonvalue": 0, "windows": 0,
    "position": 1, "scanner": 1, "foreign": 1, "jsonparse": 1, "mistakes": 1, "intake": 1, "codelist": 1, "identifiers": 1,
    "cel": 2, "generated": 2,
    "authored": 3, "schema": 3, "fields": 3, "habits": 3, "rule": 3, "indicator": 3, "profile": 3, "clause": 3, "notice": 3, "facts": 3,
    "standard": 4, "schemaengine": 4,
    "soundness": 5, "structure": 5, "codes": 5, "outcome": 5, "business": 5, "setrules": 5, "harvest": 5, "payload": 5, "declaration": 5,
    "localprofile": 6, "agreement": 6, "tally": 6, "figures": 6, "fingerprint": 6, "judged": 6, "attainment": 6, "report": 6,
    "canonical": 6, "signing": 6,
    "pipeline": 7, "statement": 7,
    "receipt": 7, "access": 7, "chain": 7,
    "render": 8, "migrate": 8, "preview": 8, "comparison": 8, "dictionary": 8, "checker": 8, "generate": 8, "standalone": 8,
    "library": 9, "keyfile": 9, "store": 9, "exchange": 9, "checkup": 9, "jobs": 9, "push": 9, "conformance": 9,
    "cli": 10, "service": 10, "__main__": 11, "__init__": 11,
}  # fmt: skip
"""Room → floor. Rooms of one floor may use each other as long as no circle arises."""

EDGE = {"library", "keyfile", "store", "exchange", "checkup", "jobs", "push", "cli", "service", "__main__"}
"""The rooms that may read files, the clock, the environment or the network."""

EDGE_MODULES = {
    "conformance/program.py",
    "conformance/website.py",
    "conformance/bench.py",
    "conformance/runner.py",
    "conformance/caller.py",
    "conformance/platform.py",
}
"""The modules of other rooms that may: those that drive what is under test."""

WORLD = {
    "os",
    "pathlib",
    "socket",
    "subprocess",
    "tempfile",
    "time",
    "urllib",
    "http",
    "flask",
    "httpx",
    "granian",
    "click",
    "rich",
}


def room(path: Path) -> str:
    """Give the room a file belongs to: its folder, or its own name."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def files() -> list[Path]:
    """Give every source file of the package, generated ones left out."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "generated" not in path.parts)


def imported(path: Path) -> Iterator[str]:
    """Give the full names of the modules a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rooms_used(path: Path) -> set[str]:
    """Give the rooms a file imports from, its own left out."""
    named = {name.split(".")[1] for name in imported(path) if name.startswith("validator.")}
    return {name for name in named if name in FLOORS} - {room(path)}


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_no_higher_floor(path: Path) -> None:
    """Every import leads down, or stays on its floor."""
    here = FLOORS[room(path)]

    assert {name for name in rooms_used(path) if FLOORS[name] > here} == set()


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_edge_rooms_touch_the_world(path: Path) -> None:
    """Files, clock, environment and network belong to the edge."""
    used = {name.split(".")[0] for name in imported(path)} & WORLD

    is_edge = room(path) in EDGE or path.relative_to(PACKAGE).as_posix() in EDGE_MODULES
    assert used == set() or is_edge


def test_no_circle_of_imports() -> None:
    """Rooms can be built one after the other."""
    uses: dict[str, set[str]] = {}
    for path in files():
        uses.setdefault(room(path), set()).update(rooms_used(path))
    while free := {name for name, needed in uses.items() if not needed & set(uses)}:
        uses = {name: needed for name, needed in uses.items() if name not in free}

    assert {} == uses


def test_every_room_has_a_floor() -> None:
    """A new room says where it stands."""
    assert {room(path) for path in files()} - set(FLOORS) == set()


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_stay_readable(path: Path) -> None:
    """No file outgrows 400 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_functions_stay_short() -> None:
    """Nine functions in ten have at most 30 lines, and none more than 50."""
    lengths = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for path in files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )

    assert lengths[int(len(lengths) * 0.9)] <= 30
    assert lengths[-1] <= 50
