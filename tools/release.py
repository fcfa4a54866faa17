"""Declare a release of the standard: its date, and the digest of every file it consists of.

``python -m tools.release 1.1.1 --notes 说明 --notes-en note`` writes ``schemas/catalog.json``: a draft becomes
released, or a released version gets its next patch release. With ``--mend`` the latest release is declared anew
under its own number, structure and all, which only software before 1.0 may do. ``python -m tools.release --check``
writes nothing and fails when a file is no longer what its release says. See ``docs/decisions/0008-releases.md``.
"""

import argparse
import datetime as dt
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from validator.errors import UsageError
from validator.finding import Text
from validator.standard import Files, covered, digest

SCHEMAS = Path(__file__).resolve().parent.parent / "schemas"
COMMAND = "python -m tools.release"

_CATALOG = "catalog.json"
_SCHEMA = ".schema.json"
_DRAFT = "draft"
_SUFFIXES = {".json", ".csv", ".md"}
_ANNOTATIONS = {"$schema", "$id", "$comment", "title", "description", "default", "examples", "format"}
_NAMED = {"properties", "patternProperties", "definitions", "dependencies"}
"""Keywords whose members are names, each with a schema."""
_UNORDERED = {"required", "enum", "type"}

Release = Mapping[str, Any]
"""An entry of the catalogue."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Declare a release, or check those there are; give the exit code."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__)
    parser.add_argument("release", nargs="?", help="the release to declare, such as 1.1.1")
    parser.add_argument("--notes", help="what it brings, in Chinese")
    parser.add_argument("--notes-en", help="what it brings, in English")
    parser.add_argument("--date", help="day of release, YYYY-MM-DD; today by default")
    parser.add_argument(
        "--mend", action="store_true", help="declare the latest release anew, before software 1.0"
    )
    parser.add_argument("--check", action="store_true", help="only say which files differ from their release")
    parser.add_argument("--schemas", type=Path, default=SCHEMAS, help="the folder schemas/ to work in")
    options = parser.parse_args(arguments)
    files = read(options.schemas)
    if options.check:
        wrong = faults(files)
        sys.stderr.writelines(f"{each}\n" for each in wrong)
        return 1 if wrong else 0
    if not (options.release and options.notes and options.notes_en):
        parser.error("a release needs its number, --notes and --notes-en")
    date = options.date or dt.datetime.now(dt.UTC).date().isoformat()
    declare = mended if options.mend else declared
    try:
        text = declare(files, options.release, date, {"zh-CN": options.notes, "en": options.notes_en})
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    (options.schemas / _CATALOG).write_text(text, encoding="utf-8", newline="\n")
    return 0


def read(folder: Path) -> Files:
    """Give every file below ``schemas/``."""
    found = (path for path in sorted(folder.rglob("*")) if path.suffix in _SUFFIXES and path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def declared(files: Files, release: str, date: str, notes: Text) -> str:
    """Give the catalogue with a release declared in it.

    Args:
        files: every file below ``schemas/``.
        release: ``1.1.1``.
        date: ISO date of the release.
        notes: what it brings.

    Raises:
        UsageError: it is not the next release of a version there is, or a patch that may not be one.
    """
    releases = _releases(files)
    version = release.rpartition(".")[0]
    entry = _next(releases, version)
    if entry["release"] != release:
        message = f"the next release of {version} is {entry['release']}, not {release}"
        raise UsageError(message)
    _consider(releases, files, version, date)
    made = _entry(entry, files, date, notes)
    last = max(place for place, each in enumerate(releases) if each["version"] == version)
    kept = [] if releases[last] is entry else [releases[last]]
    return _catalogue([*releases[:last], *kept, made, *releases[last + 1 :]])


def mended(files: Files, release: str, date: str, notes: Text, software: str | None = None) -> str:
    """Give the catalogue with the latest release of a version declared anew under its own number.

    Args:
        files: every file below ``schemas/``.
        release: ``1.1.0``.
        date: ISO date of the mended release.
        notes: what it brings.
        software: version of the software; that of this package when ``None``.

    Raises:
        UsageError: it is not the latest release, nothing has changed, or the software has reached 1.0.
    """
    if int((software or metadata.version("jiceng")).partition(".")[0]) > 0:
        message = f"the software has reached 1.0, so {release} stays as it is; an erratum is a patch release"
        raise UsageError(message)
    releases, version = _releases(files), release.rpartition(".")[0]
    earlier = _released(releases, version)
    if earlier is None or earlier["release"] != release:
        message = f"{release} is not the latest release of {version}, so it cannot be mended"
        raise UsageError(message)
    if not list(_changed(earlier, files)):
        message = f"nothing has changed since {release}"
        raise UsageError(message)
    return _catalogue([_entry(earlier, files, date, notes) if each is earlier else each for each in releases])


def _entry(entry: Release, files: Files, date: str, notes: Text) -> Release:
    """Give a catalogue's entry as a release of the files there are."""
    return {
        **{name: entry[name] for name in ("version", "release")},
        "status": "released",
        **{name: entry[name] for name in ("folder", "policies")},
        "date": date,
        "notes": notes,
        **_digests(files, entry["version"]),
    }


def _catalogue(releases: Sequence[Release]) -> str:
    return json.dumps({"releases": releases}, ensure_ascii=False, indent=2) + "\n"


def faults(files: Files) -> list[str]:
    """Say what in the files is not as the catalogue's releases have it, and what to run where that is meant."""
    releases = _releases(files)
    versions = dict.fromkeys(str(each["version"]) for each in releases)
    return [fault for version in versions for fault in _faults(releases, files, version)]


def validation(schema: object) -> object:
    """Give what of a schema decides which documents it accepts: without titles and other annotations.

    Source: JSON Schema draft-07 validation, section 10 (annotations); ``format`` is one here.
    """
    if not isinstance(schema, Mapping):
        return [validation(each) for each in schema] if isinstance(schema, list) else schema
    kept = {name: value for name, value in schema.items() if not _is_annotation(name)}
    return {name: _decisive(name, value) for name, value in kept.items()}


def _decisive(keyword: str, value: object) -> object:
    if keyword in _NAMED and isinstance(value, Mapping):
        return {name: validation(each) for name, each in value.items()}
    if keyword in _UNORDERED and isinstance(value, list):
        return sorted(value, key=json.dumps)
    return value if keyword in ("enum", "const") else validation(value)


def _is_annotation(keyword: str) -> bool:
    return keyword in _ANNOTATIONS or keyword.startswith("x-")


def _releases(files: Files) -> list[Release]:
    found: list[Release] = json.loads(files[_CATALOG])["releases"]
    return found


def _next(releases: Sequence[Release], version: str) -> Release:
    """Give the draft of a version, or the entry of its next patch release."""
    mine = [each for each in releases if each["version"] == version]
    if not mine:
        message = f"the catalogue has no version {version}; enter it there as a draft first"
        raise UsageError(message)
    if mine[-1]["status"] == _DRAFT:
        return mine[-1]
    patch = int(str(mine[-1]["release"]).rpartition(".")[2]) + 1
    return {**mine[-1], "release": f"{version}.{patch}"}


def _consider(releases: Sequence[Release], files: Files, version: str, date: str) -> None:
    """Refuse what is no date, and a patch release that changes nothing or changes what structure accepts."""
    if not _is_date(date):
        message = f"{date} is no date; write YYYY-MM-DD"
        raise UsageError(message)
    earlier = _released(releases, version)
    if earlier is None:
        return
    if not list(_changed(earlier, files)):
        message = f"nothing has changed since {earlier['release']}"
        raise UsageError(message)
    moved = list(_restructured(earlier, files))
    if moved:
        message = f"a patch release may not change what structure accepts, and these do: {', '.join(moved)}; {_minor(version)}"
        raise UsageError(message)


def _faults(releases: Sequence[Release], files: Files, version: str) -> Iterator[str]:
    earlier = _released(releases, version)
    if earlier is None:
        return
    for path in _restructured(earlier, files):
        yield f"{path}: accepts other documents than in release {earlier['release']}; {_minor(version)}"
    entry = _next(releases, version)
    if entry in releases:
        return
    changed = [f"{path}: not as in release {earlier['release']}" for path in _changed(earlier, files)]
    yield from changed
    if changed:
        yield f"if the erratum is meant, run: {COMMAND} {entry['release']} --notes … --notes-en …"


def _released(releases: Sequence[Release], version: str) -> Release | None:
    """Give the latest release of a version that was declared; ``None`` while there are drafts only."""
    mine = [each for each in releases if each["version"] == version and each["status"] != _DRAFT]
    return mine[-1] if mine else None


def _changed(release: Release, files: Files) -> Iterator[str]:
    """Give the paths that are other than in a release, come or gone."""
    before = {each["path"]: each["sha256"] for each in release["files"]}
    after = {path: _sum(data) for path, data in covered(files, release["version"]).items()}
    yield from (path for path in sorted({*before, *after}) if before.get(path) != after.get(path))


def _restructured(release: Release, files: Files) -> Iterator[str]:
    """Give the schemas that accept other documents than in a release, come or gone."""
    before = {each["path"]: each["structure"] for each in release["files"] if "structure" in each}
    after = {
        each["path"]: each["structure"]
        for each in _digests(files, release["version"])["files"]
        if "structure" in each
    }
    yield from (path for path in sorted({*before, *after}) if before.get(path) != after.get(path))


def _digests(files: Files, version: str) -> dict[str, Any]:
    listed = covered(files, version)
    return {
        "digest": digest(files, version),
        "files": [
            {"path": path, "sha256": _sum(data), **_structure(path, data)} for path, data in listed.items()
        ],
    }


def _structure(path: str, data: bytes) -> Mapping[str, str]:
    if not path.endswith(_SCHEMA):
        return {}
    decisive = json.dumps(validation(json.loads(data)), ensure_ascii=False, sort_keys=True)
    return {"structure": _sum(decisive.encode())}


def _minor(version: str) -> str:
    major, _, minor = version.partition(".")
    return f"that takes a new version, {major}.{int(minor) + 1}"


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _is_date(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


if __name__ == "__main__":
    sys.exit(main())
