"""One version of the standard as one immutable value, built from the bytes of its files."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from validator import clause, codelist, indicator, notice, profile, rule, schema
from validator.authored import Compiler
from validator.clause import Clause, PolicyDocument
from validator.codelist import CodeList, LocalData
from validator.errors import StandardError, StandardNotFound
from validator.facts import ListFacts
from validator.fields import Binding, Schema
from validator.indicator import Indicator
from validator.notice import Notice
from validator.pointer import split
from validator.profile import Profile
from validator.rule import Rule

Files = Mapping[str, bytes]
"""Paths below ``schemas/``, with forward slashes, and what the files hold."""

_SCHEMA = ".schema.json"


@dataclass(frozen=True, slots=True, eq=False)
class Standard:
    """One version of the standard; it equals only itself, so that what is compiled from it can be kept.

    Args:
        version: ``1.1``, as records declare it.
        release: the patch release, ``1.1.0``, with ``-draft`` until it is released.
        digest: ``sha256:…`` over schemas, rules, profiles, indicators, bindings and code lists.
        schemas: record type → self-contained draft-07 schema; ``bundle`` among them.
        rules: national rules by id, in order of id.
        profiles: profiles by id.
        indicators: aggregate indicators by id, in order of id.
        codelists: code lists by name.
        documents: policy documents by key.
        clauses: the clause register by id.
        notices: the engine's own findings by id.
        bindings: record type → which list governs which place.
        local: what the deployer supplies.
    """

    version: str
    release: str
    digest: str
    schemas: Mapping[str, Schema]
    rules: Mapping[str, Rule]
    profiles: Mapping[str, Profile]
    indicators: Mapping[str, Indicator]
    codelists: Mapping[str, CodeList]
    documents: Mapping[str, PolicyDocument]
    clauses: Mapping[str, Clause]
    notices: Mapping[str, Notice]
    bindings: Mapping[str, tuple[Binding, ...]]
    local: LocalData

    @property
    def facts(self) -> ListFacts:
        """What expressions may look up."""
        return ListFacts(self.codelists, self.local)

    def profile_for(self, division: str | None) -> Profile | None:
        """Give the profile whose territory a division code lies in."""
        return next((each for each in self.profiles.values() if each.covers(division)), None)

    def rules_with(self, chosen: Profile | None) -> Mapping[str, Rule]:
        """Give the rules as a profile has them."""
        return self.rules if chosen is None else chosen.applied(self.rules)


def versions(files: Files) -> tuple[str, ...]:
    """Give the versions that the catalogue names, oldest first; each once, however many patch releases it has."""
    return tuple(dict.fromkeys(str(each["version"]) for each in _load(files, "catalog.json")["releases"]))


def build(files: Files, version: str, compiler: Compiler, local: Files) -> Standard:
    """Build one version.

    Args:
        files: every file below ``schemas/``.
        version: which version, ``1.1``.
        compiler: gives the evaluable form of an expression.
        local: file name → bytes of what the deployer supplies, laid over the files below ``local/``.

    Raises:
        StandardNotFound: the catalogue does not name the version.
        StandardError: a file is missing or damaged.
    """
    if version not in versions(files):
        message = f"no version {version} of the standard; there are {', '.join(versions(files))}"
        raise StandardNotFound(message)
    try:
        return _build(files, version, compiler, local)
    except (KeyError, TypeError, ValueError) as error:
        message = f"version {version} of the standard cannot be read: {error!r}"
        raise StandardError(message) from error


def _build(files: Files, version: str, compiler: Compiler, local: Files) -> Standard:
    supplied = _local(files, local)
    sources = {
        path.removeprefix(f"{version}/").removesuffix(_SCHEMA): json.loads(data)
        for path, data in files.items()
        if path.startswith(f"{version}/") and path.endswith(_SCHEMA)
    }
    rules = [rule.parse(json.loads(data), compiler) for _, data in _below(files, f"{version}/rules/")]
    profiles = [
        profile.parse(json.loads(data), compiler) for _, data in _below(files, f"{version}/profiles/")
    ]
    indicators = [
        indicator.parse(json.loads(data), compiler) for _, data in _below(files, f"{version}/indicators/")
    ]
    notices = [notice.parse(each) for _, data in _below(files, "meta/findings/") for each in json.loads(data)]
    register = [clause.parse_clause(each) for each in json.loads(files["policy/clauses.json"])]
    documents = json.loads(files["policy/documents.json"])
    return Standard(
        version=version,
        release=_release(files, version),
        digest=digest(files, version),
        schemas={name: schema.self_contained(name, sources) for name in sources if name != "common"},
        rules={each.id: each for each in rules},
        profiles={each.id: each for each in profiles},
        indicators=_aimed({each.id: each for each in indicators}, profiles),
        codelists={**_codelists(files), **supplied.lists},
        documents={key: clause.parse_document(key, each) for key, each in documents.items()},
        clauses={each.id: each for each in register},
        notices={each.id: each for each in notices},
        bindings=_bindings(files, version),
        local=supplied,
    )


def _aimed(indicators: Mapping[str, Indicator], profiles: Sequence[Profile]) -> Mapping[str, Indicator]:
    """Give the indicators with the targets that profiles set for their own divisions."""
    return reduce(lambda found, each: each.aimed(found), profiles, indicators)


def digest(files: Files, version: str) -> str:
    """Give the digest of a version: over the sorted paths and SHA-256 sums of its files and code lists."""
    total = hashlib.sha256()
    for path, data in covered(files, version).items():
        total.update(f"{path}\0{hashlib.sha256(data).hexdigest()}\n".encode())
    return f"sha256:{total.hexdigest()}"


def covered(files: Files, version: str) -> Files:
    """Give the files that a version's digest covers, sorted by path: its own and the code lists, change logs left out."""
    mine = (f"{version}/", "codelists/")
    return {path: files[path] for path in sorted(files) if path.startswith(mine) and not path.endswith(".md")}


def _codelists(files: Files) -> Mapping[str, CodeList]:
    index = _load(files, "codelists/codelists.json")["lists"]
    return {
        each["name"]: codelist.parse(each["name"], files[f"codelists/{each['name']}.csv"], each)
        for each in index
    }


def _local(files: Files, own: Files) -> LocalData:
    """Lay the deployer's files over those that are shipped."""
    shipped = {
        path.removeprefix("local/"): data for path, data in _below(files, "local/") if path.endswith(".csv")
    }
    index = _load(files, "codelists/codelists.json")
    replaceable = [each for each in index["lists"] if each["supplied"] != "standard"]
    named = {each["name"]: each for each in (*replaceable, *index["local"])}
    return codelist.parse_local({**shipped, **own}, named)


def _bindings(files: Files, version: str) -> Mapping[str, tuple[Binding, ...]]:
    found: dict[str, tuple[Binding, ...]] = {}
    for each in _load(files, f"{version}/bindings.json")["bindings"]:
        binding = Binding(each["recordType"], split(each["path"]), each["codelist"])
        found[binding.record_type] = (*found.get(binding.record_type, ()), binding)
    return found


def _release(files: Files, version: str) -> str:
    releases = _load(files, "catalog.json")["releases"]
    found = [each for each in releases if each["version"] == version][-1]
    suffix = "" if found["status"] == "released" else f"-{found['status']}"
    return f"{found['release']}{suffix}"


def _below(files: Files, folder: str) -> Iterator[tuple[str, bytes]]:
    yield from ((path, data) for path, data in sorted(files.items()) if path.startswith(folder))


def _load(files: Files, path: str) -> dict[str, list[dict[str, str]]]:
    try:
        loaded: dict[str, list[dict[str, str]]] = json.loads(files[path])
    except KeyError:
        message = f"the standard's file {path} is missing"
        raise StandardError(message) from None
    return loaded
