"""The suite: every case of the files below ``conformance/`` as one frozen value, and the choice of some of them."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from validator import jsonvalue
from validator.conformance import sharing
from validator.conformance.describing import EN, described
from validator.conformance.sharing import Shared
from validator.errors import StandardError
from validator.finding import Text

Files = Mapping[str, bytes]
"""Paths below ``conformance/``, with forward slashes, and what the files hold."""

Json = Mapping[str, object]

Titles = Mapping[str, Mapping[str, Text]]
"""``rules`` and ``indicators`` → id → title."""

_Place = tuple[str, str, str]
"""Version, family and name of a file of cases."""

_MARK = 8
"""Characters of a digest that tell the cases of one file apart."""

MANIFEST = "manifest.json"
TITLES = "titles.json"
"""The titles of rules and indicators, ``python -m tools.manifest``."""

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
        description: one statement, in both languages.
        sent: the payload and what goes with it, as it stands in a request.
        expected: what the case states, as in its file; the rows of an indicator under ``rows``.
        requirements: ids of the requirements it names.
    """

    id: str
    standard: str
    family: str
    level: str
    rule_id: str | None
    description: Text
    sent: Json
    expected: Json
    requirements: tuple[str, ...] = ()

    @property
    def request(self) -> Json:
        """The ``case`` of a run request."""
        return {"id": self.id, "description": self.description[EN], "level": self.level, **self.sent}

    @property
    def stem(self) -> str:
        """The id without the place in the file."""
        return self.id.rpartition("#")[0]

    @property
    def lasting_id(self) -> str:
        """``1.1/FCR/FCR-ORD-015@1a2b3c4d``: the same for as long as what is sent and stated is the same."""
        stated = json.dumps([self.sent, self.expected], sort_keys=True).encode()
        return f"{self.stem}@{hashlib.sha256(stated).hexdigest()[:_MARK]}"

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
        cases: ids or lasting ids, or patterns with ``*``; version and family and what follows the file's name
            may be left out.
    """

    standards: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


def load(files: Files) -> Suite:
    """Read the suite.

    Args:
        files: ``manifest.json``, ``titles.json`` and every file below ``cases/`` and ``indicators/``.

    Raises:
        StandardError: a file is missing, or damaged.
    """
    try:
        manifest = jsonvalue.mapping(json.loads(files[MANIFEST]))
        shared = sharing.read(manifest)
        return Suite(str(manifest["release"]), digest(files, shared), tuple(cases_of(files, shared)))
    except (KeyError, TypeError, ValueError) as error:
        message = f"the conformance cases cannot be read: {error!r}"
        raise StandardError(message) from error


def digest(files: Files, shared: Sequence[Shared] = ()) -> str:
    """Give the digest of the suite: over the sorted paths and SHA-256 sums of its files of cases, and what is shared."""
    total = hashlib.sha256()
    for path in sorted(covered(files)):
        total.update(f"{path}\0{hashlib.sha256(files[path]).hexdigest()}\n".encode())
    total.update(sharing.canonical(shared))
    return f"sha256:{total.hexdigest()}"


def covered(files: Files) -> Iterator[str]:
    """Give the paths of the files of cases, in no order."""
    yield from (path for path in files if path.startswith(("cases/", "indicators/")))


def cases_of(files: Files, shared: Sequence[Shared] = ()) -> Iterator[Case]:
    """Give every case: by version, families of rules first, file by file.

    Args:
        files: as for ``load``.
        shared: which of them another version is asked too.
    """
    titles = _titles(files)
    own: list[tuple[_Place, str, Shared | None]] = [(_place(path), path, None) for path in covered(files)]
    lent = [((each.standard, *_place(path)[1:]), path, each) for each in shared for path in each.files]
    for (version, family, name), path, share in sorted([*own, *lent], key=lambda each: each[0]):
        document = json.loads(files[path])
        make = _indicator_case if family == INDICATORS else _case
        for number, body in enumerate(document["cases"], 1):
            case = make(f"{version}/{family}/{name}#{number}", document, body, titles)
            if share is None:
                yield case
            elif f"{share.origin}/{family}/{name}#{number}" not in share.excepted:
                yield replace(case, sent=_lent(case.sent, share))


def _lent(sent: Json, share: Shared) -> Json:
    """Give what is sent, declared as another version's."""
    if "payload" in sent:
        return {**sent, "payload": share.relabelled(sent["payload"])}
    return {**sent, "indicator": share.relabelled(sent["indicator"])} if "indicator" in sent else sent


def _titles(files: Files) -> Titles:
    held = jsonvalue.mapping(json.loads(files.get(TITLES, b"{}")))
    return {
        kind: {name: jsonvalue.text(title) for name, title in jsonvalue.mapping(titles).items()}
        for kind, titles in held.items()
    }


def stem(path: str) -> str:
    """Give the ids of a file's cases without the number: ``1.1/FCR/FCR-ORD-015``."""
    return "/".join(_place(path))


def _place(path: str) -> _Place:
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
    asked, mark, _ = pattern.partition("@")
    names = (case.stem, case.stem.rpartition("/")[2])
    if not mark:
        return any(fnmatchcase(name, pattern) for name in (case.id, case.id.rpartition("/")[2], *names))
    last = case.lasting_id if any(fnmatchcase(name, asked) for name in names) else ""
    return any(fnmatchcase(name, pattern) for name in (last, last.rpartition("/")[2]))


def named(cases: Iterable[Case], name: str) -> tuple[Case, ...]:
    """Give the cases that bear a name: an id, or a lasting id with or without version and family."""
    if "@" not in name:
        return tuple(each for each in cases if each.id == name)
    asked = name.partition("@")[0]
    close = (each for each in cases if asked in (each.stem, each.stem.rpartition("/")[2]))
    return tuple(each for each in close if name in (each.lasting_id, each.lasting_id.rpartition("/")[2]))


def _case(case_id: str, document: Json, body: Json, titles: Titles) -> Case:
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
        description=described(body, titles.get("rules", {}).get(rule_id or "")),
        sent={**_payload(body), **about, **options},
        expected=jsonvalue.mapping(body["expected"]),
        requirements=tuple(jsonvalue.strings(body.get("requirements"))),
    )


def _indicator_case(case_id: str, document: Json, body: Json, titles: Titles) -> Case:
    wanted = {"indicatorId": document["indicatorId"], **{name: body[name] for name in _WANTED[1:]}}
    local: Json = {"localData": body["localData"]} if "localData" in body else {}
    return Case(
        id=case_id,
        standard=case_id.split("/", maxsplit=1)[0],
        family=INDICATORS,
        level=INDICATORS,
        rule_id=None,
        description=described(body, titles.get(INDICATORS, {}).get(str(document["indicatorId"]))),
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
