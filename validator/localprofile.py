"""Profiles that a deployer adds: read, held to the standard, and put beside the standard's own.

Source: ``schemas/local/README.md``, ``schemas/meta/profile.schema.json`` and ``schemas/meta/policy.schema.json``.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from validator import fields, intake, jsonvalue, notice, pointer, profile, schemaengine, soundness, structure
from validator.authored import Compiler
from validator.clause import Clause, PolicyDocument
from validator.errors import UsageError
from validator.fields import Schema
from validator.finding import LANGUAGES, Finding, Slot
from validator.profile import Origin, Profile
from validator.schemaengine import Violation
from validator.soundness import Problem, problem
from validator.standard import Files, Standard, versions

PROFILES = "profiles/"
POLICY = "policy/"
FAMILY = "LOC-"
"""What the ids of a deployer's rules start with when they answer to no clause; the standard never uses it."""

_MOST = 5
_POLICY_ID = re.compile(r"(.+?-.+?-[a-z])([.][1-9])?")


@dataclass(frozen=True, slots=True)
class _Sent:
    """A file as it was sent."""

    name: str
    data: bytes
    document: Mapping[str, object]


def added(standard: Standard, files: Files, own: Files, compiler: Compiler) -> Standard:
    """Put a deployer's profiles, with the policy they cite, beside those of a version.

    Args:
        standard: the version as it is without them.
        files: every file below ``schemas/``.
        own: the deployer's files, ``profiles/330000-sample.json`` and ``policy/SAMPLE.json``, by path.
        compiler: turns an expression into one that can be evaluated.

    Raises:
        UsageError: something does not hold; the message names file and pointer and says what, in both languages.
    """
    policy = [_read(name, data, standard) for name, data in own.items() if name.startswith(POLICY)]
    cited = standard
    for each in policy:
        _held(each.name, _policy_problems(each, files, cited))
        cited = _with_policy(cited, each)
    for name, data in own.items():
        if name.startswith(PROFILES):
            sent = _read(name, data, standard)
            _held(name, _profile_problems(sent, files, cited, compiler))
            made = _profile(sent, files, cited, compiler, _origin(sent, policy))
            cited = replace(
                cited, profiles={**cited.profiles, made.id: made}, indicators=made.aimed(cited.indicators)
            )
    return cited


def _read(name: str, data: bytes, standard: Standard) -> _Sent:
    found = intake.read(data)
    if isinstance(found, intake.Document) and isinstance(found.value, dict):
        return _Sent(name, data, found.value)
    if isinstance(found, intake.Document):
        _held(name, iter([problem("", "应为一个 JSON 对象", "it has to be one JSON object")]))
    else:
        _held(name, (_said(each, {}, standard) for each in found))
    raise AssertionError  # what is no document always has a finding


def _held(name: str, problems: Iterator[Problem]) -> None:
    """Refuse a file that has problems; the first few are told.

    Raises:
        UsageError: it has some.
    """
    first = list(islice(problems, _MOST))
    if first:
        told = (f"{name}{_at(each)}：{each.words['zh-CN']} / {each.words['en']}" for each in first)
        raise UsageError("\n".join(told))


def _at(each: Problem) -> str:
    return f" {each.pointer}" if each.pointer else ""


def _policy_problems(sent: _Sent, files: Files, standard: Standard) -> Iterator[Problem]:
    misshapen = [*_structural(sent.document, "policy", files, standard)]
    if misshapen:
        yield from misshapen
        return
    key = str(sent.document["id"])
    if sent.name != f"{POLICY}{key}.json":
        yield _misnamed(key)
    if key in standard.documents:
        yield problem("/id", f"文件代号 {key} 已经使用", f"the document key {key} is taken")
    seen: set[str] = set()
    for index, each in enumerate(map(jsonvalue.mapping, jsonvalue.sequence(sent.document["clauses"]))):
        clause = str(each["id"])
        if clause.split("-", maxsplit=1)[0] != key:
            yield problem(
                f"/clauses/{index}/id",
                f"条款编号应以 {key}- 开头",
                f"the id of a clause has to start with {key}-",
            )
        if clause in seen:
            yield problem(
                f"/clauses/{index}/id", f"条款编号重复：{clause}", f"this id stands twice: {clause}"
            )
        seen.add(clause)


def _with_policy(standard: Standard, sent: _Sent) -> Standard:
    key, source = str(sent.document["id"]), sent.document
    document = PolicyDocument(key, jsonvalue.text(source["title"]), jsonvalue.optional(source["number"]))
    clauses = [
        Clause(
            id=str(each["id"]),
            document=key,
            section=str(each["section"]),
            quote=str(each["quote"]),
            title=jsonvalue.text(each["title"]),
            kind="record-rule",
            modality=None,
            status="enforced",
            where=(),
            missing=None,
            reason=None,
        )
        for each in map(jsonvalue.mapping, jsonvalue.sequence(source["clauses"]))
    ]
    return replace(
        standard,
        documents={**standard.documents, key: document},
        clauses={**standard.clauses, **{each.id: each for each in clauses}},
    )


def _profile_problems(sent: _Sent, files: Files, standard: Standard, compiler: Compiler) -> Iterator[Problem]:
    misshapen = [*_structural(sent.document, "profile", files, standard)]
    rules = [jsonvalue.mapping(each) for each in jsonvalue.sequence(sent.document.get("rules"))]
    for index, rule in enumerate(rules):
        found = _structural(rule, "rule", files, standard)
        misshapen += [replace(each, pointer=f"/rules/{index}{each.pointer}") for each in found]
    if misshapen:
        yield from misshapen
        return
    yield from _territory(sent, standard)
    yield from _names(rules, files, standard)
    unsound: list[Problem] = []
    known = _up_to(standard, files)
    for index, rule in enumerate(rules):
        if rule["since"] in known:
            found = soundness.judge(rule, standard, compiler)
            unsound += [replace(each, pointer=f"/rules/{index}{each.pointer}") for each in found]
    yield from unsound
    if not unsound:
        parsed = _profile(sent, files, standard, compiler, None)
        yield from (Problem(place, words) for place, words in parsed.refused(standard.rules))
        yield from (Problem(place, words) for place, words in parsed.refused_targets(standard.indicators))


def _territory(sent: _Sent, standard: Standard) -> Iterator[Problem]:
    """Give what is wrong with a profile's name and territory: no two profiles may claim the same division."""
    name = str(sent.document["id"])
    if sent.name != f"{PROFILES}{name}.json":
        yield _misnamed(name)
    if name in standard.profiles:
        yield problem("/id", f"细则 {name} 已经存在", f"there is a profile {name} already")
    for index, code in enumerate(map(str, jsonvalue.sequence(sent.document["divisions"]))):
        if not standard.codelists["divisions"].has(code):
            yield problem(f"/divisions/{index}", f"没有行政区划 {code}", f"there is no division {code}")
        inside = profile.prefix(code)
        for other in standard.profiles.values():
            if any(each.startswith(inside) or inside.startswith(each) for each in other.divisions):
                yield problem(
                    f"/divisions/{index}",
                    f"{code} 与细则 {other.id} 的适用地区重叠",
                    f"{code} overlaps with the territory of the profile {other.id}",
                )


def _names(rules: list[Mapping[str, object]], files: Files, standard: Standard) -> Iterator[Problem]:
    """Give ids that are taken or not of the right family, and clauses that nobody registered."""
    taken = {*_any("rules", files), *(name for each in standard.profiles.values() for name in each.rules)}
    for index, rule in enumerate(rules):
        name, cited = str(rule["id"]), jsonvalue.strings(rule["clauses"])
        place = f"/rules/{index}/id"
        if name in taken:
            yield problem(place, f"规则编号 {name} 已经使用", f"the rule id {name} is taken")
        taken.add(name)
        for number, clause in enumerate(cited):
            if clause not in standard.clauses:
                yield problem(
                    f"/rules/{index}/clauses/{number}",
                    f"没有条款 {clause}；请先在 {POLICY} 中登记",
                    f"there is no clause {clause}; register it in {POLICY} first",
                )
        form = _POLICY_ID.fullmatch(name)
        if rule["class"] == "policy" and (form is None or form[1] not in cited):
            yield problem(
                place,
                "政策规则的编号应为所依据条款的编号，一条款几条规则时加 .1、.2",
                "a policy rule bears the id of a clause it cites, with .1, .2 where one needs several",
            )
        if rule["class"] != "policy" and not name.startswith(FAMILY):
            yield problem(
                place,
                f"本地增加的非政策规则，编号应以 {FAMILY} 开头，如 {FAMILY}ZJ-001",
                f"the id of a local rule that is no policy starts with {FAMILY}, such as {FAMILY}ZJ-001",
            )


def _misnamed(name: str) -> Problem:
    return problem(
        "/id", f"文件名应为编号加 .json：{name}.json", f"the file has to be named after its id: {name}.json"
    )


def _structural(
    document: Mapping[str, object], kind: str, files: Files, standard: Standard
) -> Iterator[Problem]:
    """Give what the meta schema says of a document, in the words that findings of structure have."""
    schema = _meta(kind, files[f"meta/{kind}.schema.json"])
    violations = set(schemaengine.engine(schema)(document))
    of_names = {each for each in violations if _speaks_of_names(document, each)}
    plain = {each for each in violations - of_names if _is_plain(document, schema, each)}
    yield from (_said(each, schema, standard) for each in structure.judge(document, schema, lambda _: plain))
    for tokens, _ in sorted(of_names):
        yield problem(
            pointer.build(tokens),
            "其中有名称的写法不符合要求，见 schemas/meta",
            "a name in it is not of the required form, see schemas/meta",
        )
    if violations and not plain and not of_names:
        told = [*soundness.form(document)] if kind == "rule" else []
        yield from told or _conditions(violations, kind)


def _conditions(violations: set[Violation], kind: str) -> Iterator[Problem]:
    for tokens, keyword in sorted(violations):
        yield problem(
            pointer.build(tokens),
            f"不符合 schemas/meta/{kind}.schema.json 的条件（{keyword}）",
            f"breaks a condition of schemas/meta/{kind}.schema.json ({keyword})",
        )


def _is_plain(document: object, schema: Schema, violation: Violation) -> bool:
    """Tell whether the schema says at the place itself what was broken there, and not only under a condition."""
    tokens, keyword = violation
    node, value = fields.node(schema, tokens) or {}, pointer.lookup(document, pointer.build(tokens))
    if keyword == "required":
        return not set(jsonvalue.strings(node.get("required"))) <= set(jsonvalue.mapping(value))
    if keyword == "pattern":
        return re.search(str(node.get("pattern", "")), str(value)) is None
    return keyword in node


def _speaks_of_names(document: object, violation: Violation) -> bool:
    """Tell whether a violation speaks of the names in an object, not of the object itself."""
    tokens, keyword = violation
    return keyword == "pattern" and isinstance(pointer.lookup(document, pointer.build(tokens)), dict)


def _said(finding: Finding, schema: Schema, standard: Standard) -> Problem:
    entry = standard.notices[finding.rule_id]
    slots: Mapping[str, Slot] = {"where": fields.where(schema, finding.pointer), **finding.slots}
    message, fix = notice.fill(entry.message, slots), notice.fill(entry.fix, slots)
    words = {language: f"{message[language]} {fix[language]}".strip() for language in LANGUAGES}
    return Problem(finding.pointer, words)


@lru_cache(maxsize=8)
def _meta(kind: str, data: bytes) -> Schema:
    """Give a meta schema that refers to nothing outside; the rules of a profile are judged one by one."""
    schema = _flat(json.loads(data))
    return {**jsonvalue.mapping(schema), "$id": f"urn:jiceng:local:{kind}"}


def _flat(node: object) -> object:
    """Write a reference beside its title, where the words of a place are looked for."""
    if isinstance(node, list):
        return [_flat(each) for each in node]
    if not isinstance(node, dict):
        return node
    only = node.get("allOf")
    if isinstance(only, list) and len(only) == 1 and set(only[0]) == {"$ref"}:
        node = {**node, **only[0]}
        del node["allOf"]
    if str(node.get("$ref", "")).startswith("urn:"):
        return {"type": "object"}
    return {name: _flat(value) for name, value in node.items()}


def _profile(
    sent: _Sent, files: Files, standard: Standard, compiler: Compiler, origin: Origin | None
) -> Profile:
    """Read a profile for one version: without the rules and choices that only a later one has."""
    source, known = sent.document, _up_to(standard, files)
    here = {*standard.rules, *(name for each in standard.profiles.values() for name in each.rules)}
    later = {
        "severities": _any("rules", files) - here,
        "parameters": _any("rules", files) - here,
        "readings": _any("rules", files) - here,
        "indicators": _any("indicators", files) - {*standard.indicators},
    }
    rules = [
        each for each in map(jsonvalue.mapping, jsonvalue.sequence(source["rules"])) if each["since"] in known
    ]
    choices = {
        section: {
            name: each for name, each in jsonvalue.mapping(source.get(section)).items() if name not in absent
        }
        for section, absent in later.items()
    }
    return replace(profile.parse({**source, **choices, "rules": rules}, compiler), origin=origin)


def _up_to(standard: Standard, files: Files) -> tuple[str, ...]:
    """Give a version and all before it."""
    every = versions(files)
    return every[: every.index(standard.version) + 1]


def _any(kind: str, files: Files) -> set[str]:
    """Give the ids of all rules or indicators of any version."""
    return {
        path.rpartition("/")[2].removesuffix(".json")
        for path in files
        if path.endswith(".json") and f"/{kind}/" in path
    }


def _origin(sent: _Sent, policy: list[_Sent]) -> Origin:
    rules = map(jsonvalue.mapping, jsonvalue.sequence(sent.document["rules"]))
    keys = {clause.split("-")[0] for rule in rules for clause in jsonvalue.strings(rule["clauses"])}
    total = hashlib.sha256()
    for each in sorted(
        (sent, *(each for each in policy if each.document["id"] in keys)), key=lambda each: each.name
    ):
        total.update(f"{each.name}\0{hashlib.sha256(each.data).hexdigest()}\n".encode())
    return Origin(f"sha256:{total.hexdigest()}", sent.document)
