"""Whether the text of a rule holds together with the schemas and code lists of a version.

The rules of the standard are held to this by its tests, and those that a deployer adds when they are read.

Source: ``schemas/README.md`` and ``schemas/cel-profile.md`` say what holds.
"""

import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import fields, jsonvalue, pointer
from validator.authored import Compiler
from validator.cel import Compiled
from validator.errors import ExpressionError
from validator.fields import Schema
from validator.finding import LANGUAGES, Text
from validator.rule import CELL_VARIABLES, RECORD_VARIABLES
from validator.standard import Standard

Source = Mapping[str, object]
"""The JSON of a rule, valid against ``schemas/meta/rule.schema.json``."""

_DECIDING = ("when", "evaluableWhen", "exemptWhen", "due", "assert", "value", "threshold")
_CHOOSING = ("filter", "key", "at", "from", "to")
_CHOOSING_ALL = ("filter", "key", "validFrom", "validTo")
_WINDOW: Schema = {"type": "object", "properties": {"id": {}, "start": {}, "end": {}}}
_OF_RECORDS = frozenset({"where"})
_OF_SETS = frozenset({"where", "key", "windows"})
"""The slots that are filled without being named."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not hold.

    Args:
        pointer: where in the document.
        words: what is wrong and what to do.
    """

    pointer: str
    words: Text


@dataclass(frozen=True, slots=True)
class _Written:
    """An expression where it stands, the names it may use, and what each of them can be."""

    pointer: str
    source: str
    variables: frozenset[str]
    places: Mapping[str, Sequence[Schema]]


def problem(place: str, chinese: str, english: str) -> Problem:
    """Give a problem from its words in both languages."""
    return Problem(place, {"zh-CN": chinese, "en": english})


def judge(source: Source, standard: Standard, compiler: Compiler) -> Iterator[Problem]:
    """Give everything in a rule that does not hold together with a version of the standard.

    Args:
        source: the rule.
        standard: the version.
        compiler: turns an expression into one that can be evaluated.
    """
    unknown = [*_unknown_types(source, standard)]
    yield from unknown or _unknown_lists(source, standard)
    yield from form(source)
    yield from _types_of_sets(source)
    yield from _slots(source)
    if unknown:
        return
    yield from _pointing(source, standard)
    for written in _expressions(source, standard):
        try:
            compiled = compiler(written.source, written.variables)
        except ExpressionError as error:
            yield problem(
                written.pointer,
                f"表达式不合表达式规范（{error.reason}）",
                f"the expression leaves the profile of expressions ({error.reason})",
            )
            continue
        yield from (Problem(written.pointer, words) for words in _wrong(compiled, written, source, standard))


def _unknown_types(source: Source, standard: Standard) -> Iterator[Problem]:
    named = [
        (f"/appliesTo/recordTypes/{index}", str(each)) for index, each in enumerate(_record_types(source))
    ]
    named += [(f"{place}/{name}", str(each[name])) for place, name, each in _holders(source)]
    for place, name in named:
        if name not in standard.schemas:
            yield problem(
                place,
                f"{standard.version} 版标准没有记录类型 {name}",
                f"version {standard.version} has no record type {name}",
            )


def _unknown_lists(source: Source, standard: Standard) -> Iterator[Problem]:
    applies = jsonvalue.mapping(source["appliesTo"])
    named = [("/appliesTo/forEach", str(each), applies.get("forEach")) for each in _record_types(source)]
    named += [
        (f"{place}/forEach", str(each[name]), each.get("forEach")) for place, name, each in _holders(source)
    ]
    for place, record_type, path in named:
        found = None if path is None else _step(standard.schemas[record_type], str(path))
        if path is not None and (found is None or found.get("type") != "array"):
            yield problem(
                place, f"{record_type} 中没有列表 {path}", f"there is no array {path} in {record_type}"
            )


def form(source: Source) -> Iterator[Problem]:
    """Give what the parts of a rule ask of each other, in words rather than as a schema has it."""
    yield from _asserting(source)
    of_sets = ("members", "universe", "window")
    given = [name for name in of_sets if name in source]
    if source.get("scope") != "set" and given:
        yield problem(
            f"/{given[0]}", "只用于集合规则（scope 为 set）", "it is for set rules only (scope: set)"
        )
    if source.get("scope") == "set":
        lacking = ", ".join(name for name in of_sets if name not in source)
        if lacking:
            yield problem("", f"集合规则缺少：{lacking}", f"a set rule lacks: {lacking}")
        if "forEach" in jsonvalue.mapping(source["appliesTo"]):
            yield problem(
                "/appliesTo/forEach", "集合规则的列表写在 members 中", "a set rule has its lists in members"
            )
    if source["class"] == "policy" and not source["clauses"]:
        yield problem("/clauses", "政策规则须写明所依据的条款", "a policy rule has to name its clauses")
    if source["class"] != "policy" and not source["clauses"] and "basis" not in source:
        yield problem(
            "", "没有条款的规则须写明依据（basis）", "a rule without clauses has to state its basis"
        )


def _asserting(source: Source) -> Iterator[Problem]:
    if ("assert" in source) == ("readings" in source):
        yield problem(
            "",
            "要求写在 assert 中，有几种理解的写在 readings 中，二者写一个",
            "what is asked stands in assert or, with several readings, in readings: in one of the two",
        )
    listed = map(jsonvalue.mapping, jsonvalue.sequence(source.get("readings")))
    chosen = {jsonvalue.optional(each.get("id")) for each in listed} or {None}
    if jsonvalue.optional(source.get("defaultReading")) not in chosen:
        yield problem("/defaultReading", "应为所列的理解之一", "it has to be one of the readings")
    if "exemptBasis" in source and "exemptWhen" not in source:
        yield problem("/exemptBasis", "须同时写明 exemptWhen", "it needs an exemptWhen")


def _types_of_sets(source: Source) -> Iterator[Problem]:
    wanted = {str(each[name]) for _, name, each in _holders(source)}
    if source["scope"] == "set" and wanted != set(map(str, _record_types(source))):
        yield problem(
            "/appliesTo/recordTypes",
            "集合规则的记录类型应为成员和全集所用的各种记录",
            "a set rule names the record types of its members and its universe, and no others",
        )


def _slots(source: Source) -> Iterator[Problem]:
    given = set(jsonvalue.mapping(source.get("slots"))) | (
        _OF_SETS if source.get("scope") == "set" else _OF_RECORDS
    )
    for name in ("message", "fix"):
        for language in LANGUAGES:
            words = str(jsonvalue.mapping(source[name])[language])
            try:
                used = {each for _, each, _, _ in string.Formatter().parse(words) if each is not None}
            except ValueError:
                used = {"{"}
            for each in sorted(used - given):
                yield problem(
                    f"/{name}/{language}",
                    f"花括号中的“{each}”没有在 slots 中写明；要写出花括号本身，请写两个",
                    f"“{each}” in braces is none of the slots; write a brace itself twice",
                )


def _pointing(source: Source, standard: Standard) -> Iterator[Problem]:
    """Give places the rule points at that no schema knows; an exemption of a set rule rests on some member."""
    places = _places(source, standard)
    is_set = source.get("scope") == "set"
    within = "unit" if source.get("universe") else "group"
    for name, root in (("at", within), ("exemptBasis", "group")):
        place = str(source.get(name, ""))
        kind = "item" if place.startswith("item:") else root if is_set else "record"
        tokens = pointer.split(place.removeprefix("item:"))
        known = [fields.node(each, tokens) is not None for each in places.get(kind, ())]
        if not (any(known) if (kind, name) == ("group", "exemptBasis") else known and all(known)):
            yield problem(f"/{name}", f"没有这个位置：{place}", f"there is no such place: {place}")


def _wrong(compiled: Compiled, written: _Written, source: Source, standard: Standard) -> Iterator[Text]:
    """Give what an expression names that is not there."""
    parameters = jsonvalue.mapping(source.get("parameters"))
    for path in compiled.reads:
        root, _, rest = path.partition(".")
        known = rest in parameters if root == "param" else _leads(written.places, root, rest)
        if not known:
            yield {
                "zh-CN": f"{standard.version} 版标准没有 {path}",
                "en": f"version {standard.version} has no {path}",
            }
    yield from _foreign(compiled, standard)
    for path, text in compiled.comparisons:
        root, _, rest = path.partition(".")
        found = [_step(each, rest) for each in written.places.get(root.removesuffix("[]"), ())]
        allowed = [_codes(standard, each) for each in found if each is not None]
        if allowed and not any(each is None or text in each for each in allowed):
            yield _no_code(f"{path} == '{text}'")


def _foreign(compiled: Compiled, standard: Standard) -> Iterator[Text]:
    """Give code lists, columns and codes that an expression names and that are not there."""
    for name, column in compiled.columns:
        listed = standard.codelists.get(name)
        if listed is None or (column and column not in listed.columns):
            yield {
                "zh-CN": f"没有这个代码表或列：{f'{name} {column}'.rstrip()}",
                "en": f"there is no such code list or column: {f'{name} {column}'.rstrip()}",
            }
    for name, code in compiled.codes:
        if name in standard.codelists and not standard.codelists[name].has(code):
            yield _no_code(f"{name} {code}")


def _no_code(code: str) -> Text:
    return {"zh-CN": f"代码表中没有这个代码：{code}", "en": f"the list does not have this code: {code}"}


def _leads(places: Mapping[str, Sequence[Schema]], root: str, rest: str) -> bool:
    """Tell whether a read path leads somewhere; in a group it is enough that it does in one kind of member."""
    name = root.removesuffix("[]")
    if name in ("asOf", "key"):
        return True
    if name == "group":
        return rest == "" or any(_step(each, rest) is not None for each in places["group"])
    return bool(places.get(name)) and all(_step(each, rest) is not None for each in places[name])


def _codes(standard: Standard, node: Schema) -> set[str] | None:
    """Give the texts a field may hold; ``None`` where it is free."""
    items = node.get("items")
    holder: Schema = items if isinstance(items, Mapping) else node
    if "const" in holder:
        return {str(holder["const"])}
    allowed = holder.get("enum")
    if isinstance(allowed, list):
        return set(map(str, allowed))
    listed = standard.codelists.get(str(holder.get("x-codelist")))
    return set(listed.entries) if listed is not None and listed.loaded else None


def _expressions(source: Source, standard: Standard) -> Iterator[_Written]:
    variables = CELL_VARIABLES if source.get("scope") == "set" else RECORD_VARIABLES
    if "forEach" not in jsonvalue.mapping(source["appliesTo"]):
        variables -= {"item"}
    places = _places(source, standard)

    def written(name: str, text: object, place: str = "") -> _Written:
        return _Written(f"{place}/{name}", str(text), variables, places)

    yield from (written(name, source[name]) for name in _DECIDING if isinstance(source.get(name), str))
    for name, text in jsonvalue.mapping(source.get("slots")).items():
        yield written(pointer.escape(name), text, "/slots")
    for index, reading in enumerate(map(jsonvalue.mapping, jsonvalue.sequence(source.get("readings")))):
        yield written("assert", reading["assert"], f"/readings/{index}")
    for place, name, each in _holders(source):
        record = standard.schemas[str(each[name])]
        for_each = jsonvalue.optional(each.get("forEach"))
        of_one = {"record": (record,), "item": (_item(record, for_each),) if for_each else ()}
        names = RECORD_VARIABLES if for_each else RECORD_VARIABLES - {"item"}
        for key in _CHOOSING if name == "recordType" else _CHOOSING_ALL:
            if key in each:
                yield _Written(f"{place}/{key}", str(each[key]), names, of_one)


def _places(source: Source, standard: Standard) -> Mapping[str, Sequence[Schema]]:
    """Give the schemas that a rule's variables can have."""
    if source.get("scope") != "set":
        for_each = jsonvalue.optional(jsonvalue.mapping(source["appliesTo"]).get("forEach"))
        records = [standard.schemas[str(each)] for each in _record_types(source)]
        items = [_item(each, for_each) for each in records] if for_each else []
        return {"record": records, "item": items}
    found: dict[str, list[Schema]] = {"group": [], "unit": [], "window": [_WINDOW]}
    for _, name, each in _holders(source):
        schema = _item(standard.schemas[str(each[name])], jsonvalue.optional(each.get("forEach")))
        found["group" if name == "recordType" else "unit"].append(schema)
    return found


def _holders(source: Source) -> Iterator[tuple[str, str, Source]]:
    """Give members and universe: where each stands, the name under which it has its record type, and itself."""
    for index, each in enumerate(jsonvalue.sequence(source.get("members"))):
        yield f"/members/{index}", "recordType", jsonvalue.mapping(each)
    if source.get("universe"):
        yield "/universe", "from", jsonvalue.mapping(source["universe"])


def _record_types(source: Source) -> list[object]:
    return jsonvalue.sequence(jsonvalue.mapping(source["appliesTo"]).get("recordTypes"))


def _item(schema: Schema, for_each: str | None) -> Schema:
    """Give the schema of one element of an array, able to follow references; of the record where no array is."""
    if for_each is None:
        return schema
    return {**(_step(schema, f"{for_each}[]") or {}), "definitions": schema.get("definitions", {})}


def _step(schema: Schema, path: str) -> Schema | None:
    """Give the schema node of a read path without its root: ``conduct.checks[].date``."""
    return fields.node(schema, [token for token in path.replace("[]", ".*").split(".") if token])
