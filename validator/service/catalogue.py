"""The resources of ``/v1/standards``: bytes that never change while the process lives, each made once.

Schemas, rules and profiles are given as the standard has them, not retold.
"""

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from marshmallow import Schema

from validator.service import problems, resources
from validator.service.problems import Problem
from validator.standard import Files, Standard

ROOT = "/v1/standards"
Json = dict[str, Any]


class Catalogue:
    """Gives each resource as JSON bytes.

    Args:
        standards: every version that is loaded.
        files: the files they were built from.
    """

    def __init__(self, standards: Mapping[str, Standard], files: Files) -> None:
        self._holdings = {version: _holdings(standard, files) for version, standard in standards.items()}
        self._standards = standards
        self.overview = lru_cache(maxsize=1)(self._overview)
        self.version = lru_cache(maxsize=16)(self._version)
        self.listing = lru_cache(maxsize=128)(self._listing)
        self.item = lru_cache(maxsize=4096)(self._item)

    def _overview(self) -> bytes:
        return _bytes({"standards": [self._described(version) for version in self._standards]})

    def _version(self, version: str) -> bytes:
        self._known(version)
        return _bytes(self._described(version))

    def _listing(self, version: str, kind: str) -> bytes:
        held = self._known(version)[kind]
        summarise = SUMMARIES[kind]
        entries = [
            {**summarise(each), "href": f"{ROOT}/{version}/{kind}/{name}"} for name, each in held.items()
        ]
        documents = self._documents(version) if kind == "clauses" else {}
        return _bytes({"version": version, **documents, kind: entries})

    def _item(self, version: str, kind: str, name: str) -> bytes:
        held = self._known(version)[kind]
        if name not in held:
            raise Problem(problems.NO_SUCH_RESOURCE, name=name, list=f"{ROOT}/{version}/{kind}")
        return _bytes(ITEMS[kind](held[name]))

    def _known(self, version: str) -> Mapping[str, Mapping[str, Any]]:
        if version not in self._holdings:
            raise Problem(problems.NO_SUCH_RESOURCE, name=version, list=ROOT)
        return self._holdings[version]

    def _described(self, version: str) -> Json:
        counts = {kind: len(held) for kind, held in self._holdings[version].items()}
        return {**_dumped(resources.ReleaseResource(), self._standards[version]), "counts": counts}

    def _documents(self, version: str) -> Json:
        documents = self._standards[version].documents.values()
        return {"documents": [_dumped(resources.DocumentResource(), each) for each in documents]}


def _holdings(standard: Standard, files: Files) -> Mapping[str, Mapping[str, Any]]:
    """Give what a version holds: kind → name → thing."""
    profiles: dict[str, Any] = {
        name: json.loads(files[f"{standard.version}/profiles/{name}.json"])
        if each.origin is None
        else each.origin.source
        for name, each in standard.profiles.items()
    }
    provincial = {
        rule["id"]: {**rule, "profile": name}
        for name, profile in profiles.items()
        for rule in profile["rules"]
    }
    national = {name: json.loads(files[f"{standard.version}/rules/{name}.json"]) for name in standard.rules}
    return {
        "schemas": {
            name: {"recordType": name, "schema": schema} for name, schema in standard.schemas.items()
        },
        "codelists": standard.codelists,
        "rules": national | provincial,
        "clauses": {name: _clause(standard, name) for name in standard.clauses},
        "profiles": profiles,
    }


def _clause(standard: Standard, name: str) -> Json:
    """Give a clause with its document and every rule that cites it."""
    entry = standard.clauses[name]
    provincial = {key: rule for each in standard.profiles.values() for key, rule in each.rules.items()}
    return {
        **_dumped(resources.ClauseResource(), entry),
        "policy": _dumped(resources.DocumentResource(), standard.documents[entry.document]),
        "rules": [key for key, rule in {**standard.rules, **provincial}.items() if name in rule.clauses],
    }


def _schema_summary(held: Json) -> Json:
    schema = held["schema"]
    return {"recordType": held["recordType"], "title": {"zh-CN": schema["title"], "en": schema["x-title-en"]}}


def _rule_summary(rule: Json) -> Json:
    """Give a rule without its expressions; a set rule names its record types in its members."""
    named = [*rule["appliesTo"]["recordTypes"], *(each["recordType"] for each in rule.get("members", ()))]
    kept = ("id", "class", "scope", "severity", "title", "clauses", "since", "profile")
    return {
        **{name: rule[name] for name in kept if name in rule},
        "recordTypes": list(dict.fromkeys(named)),
    }


def _clause_summary(clause: Json) -> Json:
    return {name: value for name, value in clause.items() if name not in ("policy", "rules")}


def _profile_summary(profile: Json) -> Json:
    return {"id": profile["id"], "title": profile["title"], "divisions": profile["divisions"]}


def _codelist_summary(codelist: object) -> Json:
    return _dumped(resources.CodelistSummary(), codelist)


def _codelist(codelist: object) -> Json:
    return _dumped(resources.CodelistResource(), codelist)


def _whole(thing: Json) -> Json:
    return thing


def _schema(held: Json) -> Json:
    schema: Json = held["schema"]
    return schema


SUMMARIES: Mapping[str, Callable[[Any], Json]] = {
    "schemas": _schema_summary,
    "codelists": _codelist_summary,
    "rules": _rule_summary,
    "clauses": _clause_summary,
    "profiles": _profile_summary,
}
ITEMS: Mapping[str, Callable[[Any], Json]] = {
    "schemas": _schema,
    "codelists": _codelist,
    "rules": _whole,
    "clauses": _whole,
    "profiles": _whole,
}


def _dumped(schema: Schema, thing: object) -> Json:
    dumped: Json = schema.dump(thing)
    return dumped


def _bytes(document: Json) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
