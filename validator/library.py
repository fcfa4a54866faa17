"""The one room that finds and reads the standard's files: in the wheel, or beside the package in a checkout."""

import importlib
from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path

from validator import cel, localprofile, standard
from validator.authored import Compiler
from validator.errors import StandardNotFound, UsageError
from validator.standard import Standard

_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE / "_standard", _PACKAGE.parent)
_SUFFIXES = {".json", ".csv", ".md"}
_SUPPLIED = ("*.csv", f"{localprofile.POLICY}*.json", f"{localprofile.PROFILES}*.json")
"""What a deployer may put into the folder with local data."""


def root() -> Path:
    """Give the folder that holds ``schemas/``, ``examples/`` and ``openapi.yaml``.

    Raises:
        StandardNotFound: neither the installed package nor the checkout has them.
    """
    for place in _PLACES:
        if (place / "schemas" / "catalog.json").is_file():
            return place
    message = f"the standard's files are in neither {_PLACES[0]} nor {_PLACES[1]}"
    raise StandardNotFound(message)


@lru_cache(maxsize=1)
def files() -> Mapping[str, bytes]:
    """Give every file of the standard by its path below ``schemas/``."""
    folder = root() / "schemas"
    found = (path for path in folder.rglob("*") if path.suffix in _SUFFIXES and path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(found)}


@lru_cache(maxsize=1)
def sources() -> Mapping[str, str]:
    """Give the text of every module of this package by its path below it."""
    found = {path.relative_to(_PACKAGE).as_posix(): path for path in sorted(_PACKAGE.rglob("*.py"))}
    return {name: path.read_text(encoding="utf-8") for name, path in found.items()}


@lru_cache(maxsize=1)
def suite_files() -> Mapping[str, bytes]:
    """Give the manifest, the titles, the requirements and the files of cases of the conformance kit, by their path below it.

    Raises:
        StandardNotFound: they are not there.
    """
    folder = root() / "conformance"
    paths = [folder / name for name in ("manifest.json", "titles.json", "requirements.json")]
    paths += sorted(path for name in ("cases", "indicators") for path in (folder / name).rglob("*.json"))
    try:
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    except FileNotFoundError:
        message = f"the conformance cases are not in {folder}"
        raise StandardNotFound(message) from None


@lru_cache(maxsize=1)
def scenario_files() -> Mapping[str, bytes]:
    """Give the scenarios of producers and platforms, by their path below ``conformance/``.

    Raises:
        StandardNotFound: they are not there.
    """
    folder = root() / "conformance"
    found = sorted((folder / "scenarios").rglob("*.json"))
    if not found:
        message = f"there are no scenarios in {folder}"
        raise StandardNotFound(message)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def protocol_schema(name: str) -> bytes:
    """Give a JSON Schema of ``conformance/protocol/``.

    Args:
        name: ``statement``, without its endings.

    Raises:
        StandardNotFound: it is not there.
    """
    path = root() / "conformance" / "protocol" / f"{name}.schema.json"
    if not path.is_file():
        message = f"there is no {path}"
        raise StandardNotFound(message)
    return path.read_bytes()


def load_standards(local: Path | None = None) -> Mapping[str, Standard]:
    """Give every version of the standard by its number, oldest first.

    Args:
        local: folder with the deployer's own data (``working-days.csv``, ``profiles/`` and others); the shipped data
            when ``None``.

    Raises:
        StandardError: a file is missing or damaged.
        UsageError: the folder is not there, or a profile in it may not be.
    """
    return {version: load_standard(version, local) for version in standard.versions(files())}


@lru_cache(maxsize=16)
def load_standard(version: str, local: Path | None = None) -> Standard:
    """Give one version of the standard.

    Raises:
        StandardNotFound: there is no such version.
        StandardError: a file is missing or damaged.
        UsageError: the folder with local data is not there, or a profile in it may not be.
    """
    own = _own(local)
    tables = {name: data for name, data in own.items() if name.endswith(".csv")}
    national = standard.build(files(), version, compiler(version), tables)
    return localprofile.added(national, files(), own, compiler(version))


def compiler(version: str) -> Compiler:
    """Give the compiler of a version: the committed translation, or CEL's own parser for what is not in it."""
    try:
        generated = importlib.import_module(f"validator.generated.v{version.replace('.', '_')}").FUNCTIONS
    except ModuleNotFoundError:
        generated = {}
    return partial(cel.compiled, generated=generated)


def examples(version: str) -> tuple[str, ...]:
    """Give the file names of a version's examples, sorted."""
    return tuple(sorted(path.name for path in (root() / "examples" / version).glob("*.*json")))


def example(version: str, name: str) -> bytes:
    """Give one example.

    Raises:
        UsageError: there is no such example.
    """
    path = root() / "examples" / version / name
    if not path.is_file():
        message = f"没有示例 {version}/{name} / no such example"
        raise UsageError(message)
    return path.read_bytes()


def _own(folder: Path | None) -> Mapping[str, bytes]:
    if folder is None:
        return {}
    if not folder.is_dir():
        message = f"没有目录 {folder} / no such folder"
        raise UsageError(message)
    found = (path for pattern in _SUPPLIED for path in sorted(folder.glob(pattern)))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
