"""The suite: every case of the files below ``conformance/`` as one frozen value, and the choice of some of them."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from validator import jsonvalue
from validator.errors import StandardError

Files = Mapping[str, bytes]
"""Paths below ``conformance/``, with forward slashes, and what the files hold."""

Json = Mapping[str, object]

MANIFEST = "manifest.json"
LEVELS = ("structure", "rules", "indicators")
"""The levels of cases, as a program declares them; ``exchange`` is for services and has scenarios of its own."""

INDICATORS = "indicators"

_OWN_LEVELS = {"syntax": "structure", "structure": "structure", "codes": "structure", "versions": "structure"}
_PAYLOADS = ("record", "bundle", "payload")
_OPTIONS = ("asOf", "profile", "localData")
_WANTED = ("indicatorId", "year", "by", "asOf", "records")


@dataclass(frozen=True, slots=True)
class Case:
    """One case.

    Args:
        id: ``1.1/FCR/FCR-ORD-015#3``: version, family, file, place in the file from 1.
        standard: the version of the standard it belongs to.
        family: ``FCR`` and other families of rules, or ``syntax``, ``structure`` and others.
        level: one of ``LEVELS``.
        rule_id: the rule it is about; ``None`` where it is about no single one.
        description: one statement.
        sent: the payload and what goes with it, as it stands in a request.
        expected: what the case states, as in its file; the rows of an indicator under ``rows``.
        requirements: ids of the requirements it names.
    """

    id: str
    standard: str
    family: str
    level: str
    rule_id: str | None
    description: str
    sent: Json
    expected: Json
    requirements: tuple[str, ...] = ()

    @property
    def request(self) -> Json:
        """The ``case`` of a run request."""
        return {"id": self.id, "description": self.description, "level": self.level, **self.sent}

    @property
    def needs_local_data(self) -> bool:
        """Whether it brings local data."""
        return "localData" in self.sent


@dataclass(frozen=True, slots=True)
class Suite:
    """All cases.

    Args:
        release: of the suite.
        digest: over all files of cases.
        cases: file by file.
    """

    release: str
    digest: str
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which cases are wanted; an empty tuple stands for all.

    Args:
        standards: versions of the standard.
        levels: of ``LEVELS``.
        families: names of families.
        cases: ids, or patterns with ``*``; the number may be left out.
    """

    standards: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


def load(files: Files) -> Suite:
    """Read the suite.

    Args:
        files: ``manifest.json`` and every file below ``cases/`` and ``indicators/``.

    Raises:
        StandardError: a file is missing, or damaged.
    """
    try:
        release = str(json.loads(files[MANIFEST])["release"])
        return Suite(release, digest(files), tuple(cases_of(files)))
    except (KeyError, TypeError, ValueError) as error:
        message = f"the conformance cases cannot be read: {error!r}"
        raise StandardError(message) from error


def digest(files: Files) -> str:
    """Give the digest of the suite: over the sorted paths and SHA-256 sums of its files of cases."""
    total = hashlib.sha256()
    for path in sorted(covered(files)):
        total.update(f"{path}\0{hashlib.sha256(files[path]).hexdigest()}\n".encode())
    return f"sha256:{total.hexdigest()}"


def covered(files: Files) -> Iterator[str]:
    """Give the paths of the files of cases, in no order."""
    yield from (path for path in files if path.startswith(("cases/", "indicators/")))


def cases_of(files: Files) -> Iterator[Case]:
    """Give every case: by version, families of rules first, file by file."""
    for path in sorted(covered(files), key=_place):
        document = json.loads(files[path])
        version, family, name = _place(path)
        make = _indicator_case if family == INDICATORS else _case
        for number, body in enumerate(document["cases"], 1):
            yield make(f"{version}/{family}/{name}#{number}", document, body)


def _place(path: str) -> tuple[str, str, str]:
    """Give version, family and name of a file of cases."""
    folder, version, *rest = path.removesuffix(".json").split("/")
    return version, INDICATORS if folder == INDICATORS else rest[0], rest[-1]


def select(cases: Iterable[Case], wanted: Selection) -> tuple[Case, ...]:
    """Give the cases that are wanted, in their order."""
    return tuple(each for each in cases if _is_wanted(each, wanted))


def unknown(suite: Suite, wanted: Selection) -> Sequence[str]:
    """Give what a selection names that is not in the suite."""
    names = {each.standard for each in suite.cases}
    families = {each.family for each in suite.cases}
    absent = [each for each in wanted.standards if each not in names]
    absent += [each for each in wanted.families if each not in families]
    return absent + [
        pattern for pattern in wanted.cases if not any(_matches(each, pattern) for each in suite.cases)
    ]


def _is_wanted(case: Case, wanted: Selection) -> bool:
    return (
        (not wanted.standards or case.standard in wanted.standards)
        and (not wanted.levels or case.level in wanted.levels)
        and (not wanted.families or case.family in wanted.families)
        and (not wanted.cases or any(_matches(case, pattern) for pattern in wanted.cases))
    )


def _matches(case: Case, pattern: str) -> bool:
    stem = case.id.rpartition("#")[0]
    names = (case.id, stem, case.id.rpartition("/")[2], stem.rpartition("/")[2])
    return any(fnmatchcase(name, pattern) for name in names)


def _case(case_id: str, document: Json, body: Json) -> Case:
    version, family, _ = case_id.split("/")
    rule_id = jsonvalue.optional(document.get("ruleId"))
    about: Json = {} if rule_id is None else {"ruleId": rule_id}
    options = {name: body[name] for name in _OPTIONS if name in body}
    return Case(
        id=case_id,
        standard=version,
        family=family,
        level=str(body.get("level", _OWN_LEVELS.get(family, "rules"))),
        rule_id=rule_id,
        description=str(body["description"]),
        sent={**_payload(body), **about, **options},
        expected=jsonvalue.mapping(body["expected"]),
        requirements=tuple(jsonvalue.strings(body.get("requirements"))),
    )


def _indicator_case(case_id: str, document: Json, body: Json) -> Case:
    wanted = {"indicatorId": document["indicatorId"], **{name: body[name] for name in _WANTED[1:]}}
    local: Json = {"localData": body["localData"]} if "localData" in body else {}
    return Case(
        id=case_id,
        standard=case_id.split("/", maxsplit=1)[0],
        family=INDICATORS,
        level=INDICATORS,
        rule_id=None,
        description=str(body["description"]),
        sent={"indicator": wanted, **local},
        expected={"rows": body["rows"]},
    )


def _payload(body: Json) -> Json:
    """Give the payload as it travels: a JSON value, its text, or its bytes."""
    for name in _PAYLOADS:
        if name in body:
            return {"payload": body[name]}
    if "payloadParts" in body:
        parts = [jsonvalue.mapping(each) for each in jsonvalue.sequence(body["payloadParts"])]
        text = "".join(str(each["text"]) * int(str(each.get("times", 1))) for each in parts)
        return {"payloadText": text}
    name = "payloadText" if "payloadText" in body else "payloadBase64"
    return {name: body[name]}
