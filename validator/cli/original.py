"""What bears an id in the files of the standard, word for word: for ``jiceng explain --format json``."""

import json
from collections.abc import Mapping

from validator import jsonvalue
from validator.library import files
from validator.standard import Standard

Json = Mapping[str, object]


def document(name: str, standard: Standard) -> dict[str, object]:
    """Give everything that bears an id.

    Args:
        name: id of a rule, an indicator, a clause or an engine's finding.
        standard: the version it is looked up in.

    Returns:
        ``id`` and ``version``; then ``rule`` (with its ``profile`` where it is provincial), ``indicator``, ``clause``
        and ``finding``, those of them that there are, as their files have them.
    """
    held: dict[str, object] = {
        "rule": _rule(name, standard),
        "indicator": _file(f"{standard.version}/indicators/{name}.json"),
        "clause": _listed("policy/clauses.json", name),
        "finding": next(filter(None, (_listed(each, name) for each in _catalogues())), None),
    }
    present = {kind: each for kind, each in held.items() if each is not None}
    return {"id": name, "version": standard.version, **present}


def _rule(name: str, standard: Standard) -> Json | None:
    for profile in standard.profiles.values():
        if name in profile.rules:
            path = f"{standard.version}/profiles/{profile.id}.json"
            source = json.loads(files()[path]) if profile.origin is None else profile.origin.source
            rules = map(jsonvalue.mapping, jsonvalue.sequence(source["rules"]))
            return {**next(each for each in rules if each["id"] == name), "profile": profile.id}
    return _file(f"{standard.version}/rules/{name}.json")


def _file(path: str) -> Json | None:
    found: Json | None = json.loads(files()[path]) if path in files() else None
    return found


def _listed(path: str, name: str) -> Json | None:
    entries: list[Json] = json.loads(files()[path])
    return next((each for each in entries if each["id"] == name), None)


def _catalogues() -> list[str]:
    return [path for path in files() if path.startswith("meta/findings/")]
