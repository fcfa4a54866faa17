"""Make what follows from 1.1: the schemas, rules, profiles and indicators of 1.0, and ``bindings.json`` of both.

Until the software reaches 1.0, 1.1 alone is written by hand and 1.0 is what it has without its additions.

``python -m tools.derive`` writes the files; ``python -m tools.derive --check`` only says which differ.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from validator.schema import Schema, self_contained

SCHEMAS = Path(__file__).parent.parent / "schemas"
AUTHORED = "1.1"
DERIVED = "1.0"

_SUFFIX = ".schema.json"
_BEFORE = f"urn:jiceng:{AUTHORED}:"
_AFTER = f"urn:jiceng:{DERIVED}:"

Files = Mapping[str, str]
"""Paths below ``schemas/`` and the text of each file."""


def main(arguments: list[str]) -> int:
    """Write or check the derived files; give the exit code.

    Args:
        arguments: ``--check`` to write nothing and give 1 when a file differs.
    """
    files = derived_files(SCHEMAS)
    stale = [path for path, text in files.items() if _text(SCHEMAS / path) != text]
    left_over = [path for path in _present(SCHEMAS) if path not in files]
    if "--check" in arguments:
        sys.stdout.writelines(f"out of date: {path}\n" for path in (*stale, *left_over))
        return 1 if stale or left_over else 0
    for path in stale:
        (SCHEMAS / path).parent.mkdir(parents=True, exist_ok=True)
        (SCHEMAS / path).write_text(files[path], encoding="utf-8", newline="\n")
    for path in left_over:
        (SCHEMAS / path).unlink()
    sys.stdout.writelines(f"written: {path}\n" for path in stale)
    return 0


def derived_files(root: Path) -> Files:
    """Give every derived file by its path below ``schemas/``.

    Args:
        root: the folder ``schemas/``.
    """
    authored = schemas_of(root, AUTHORED)
    earlier = {
        name: earlier_schema(schema, _policies(root)) for name, schema in authored.items() if _kept(schema)
    }
    openness = _openness(root)
    return {
        **_rules(root),
        **_profiles(root),
        **_indicators(root),
        **{f"{DERIVED}/{name}{_SUFFIX}": render(schema) for name, schema in earlier.items()},
        f"{DERIVED}/bindings.json": render({"bindings": bindings(earlier, openness)}),
        f"{AUTHORED}/bindings.json": render({"bindings": bindings(authored, openness)}),
    }


def schemas_of(root: Path, version: str) -> dict[str, Schema]:
    """Give a version's schemas as they stand in its folder, by name."""
    paths = sorted((root / version).glob(f"*{_SUFFIX}"))
    return {path.name.removesuffix(_SUFFIX): json.loads(path.read_text(encoding="utf-8")) for path in paths}


def earlier_schema(schema: Schema, policies: frozenset[str]) -> dict[str, object]:
    """Give a 1.1 schema as 1.0 has it: without what came later, and without clauses of later policies.

    Args:
        schema: an authored schema.
        policies: keys of the policy documents that 1.0 carries.
    """
    found = _earlier(schema, policies)
    if not isinstance(found, dict):
        message = "a schema is a JSON object"
        raise TypeError(message)
    return found


def earlier_rule(rule: Mapping[str, object], policies: frozenset[str]) -> dict[str, object] | None:
    """Give a 1.1 rule as 1.0 has it; ``None`` for a rule that came later.

    Args:
        rule: an authored rule.
        policies: keys of the policy documents that 1.0 carries.
    """
    if rule["since"] == AUTHORED:
        return None
    clauses = rule["clauses"] if isinstance(rule["clauses"], list) else []
    return {**rule, "clauses": [each for each in clauses if str(each).partition("-")[0] in policies]}


def bindings(schemas: Mapping[str, Schema], openness: Mapping[str, bool]) -> list[dict[str, object]]:
    """Say which code list governs which place, by record type and in the order of the schema.

    Args:
        schemas: the schemas of one version by name.
        openness: name of a code list → whether it is open.

    Raises:
        KeyError: a schema names a list that does not exist.
    """
    return [
        {"recordType": name, "path": path, "codelist": codelist, "open": openness[codelist]}
        for name in schemas
        if name != "common"
        for path, codelist in _bound(self_contained(name, schemas))
    ]


def render(document: object) -> str:
    """Write a JSON file of the standard."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rules(root: Path) -> dict[str, str]:
    """Give the rules of 1.0."""
    authored = {path.name: _json(path) for path in sorted((root / AUTHORED / "rules").glob("*.json"))}
    earlier = {name: earlier_rule(rule, _policies(root)) for name, rule in authored.items()}
    return {f"{DERIVED}/rules/{name}": render(rule) for name, rule in earlier.items() if rule is not None}


def _profiles(root: Path) -> dict[str, str]:
    """Give the profiles of 1.0, each with the rules that 1.0 has."""
    found = {}
    for path in sorted((root / AUTHORED / "profiles").glob("*.json")):
        profile = _json(path)
        rules = [earlier_rule(rule, _policies(root)) for rule in profile["rules"]]
        kept = [rule for rule in rules if rule is not None]
        found[f"{DERIVED}/profiles/{path.name}"] = render({**profile, "rules": kept})
    return found


def _indicators(root: Path) -> dict[str, str]:
    """Give the indicators of 1.0, which are cut like rules."""
    authored = {path.name: _json(path) for path in sorted((root / AUTHORED / "indicators").glob("*.json"))}
    earlier = {name: earlier_rule(each, _policies(root)) for name, each in authored.items()}
    return {
        f"{DERIVED}/indicators/{name}": render(each) for name, each in earlier.items() if each is not None
    }


def _json(path: Path) -> dict[str, list[dict[str, object]]]:
    loaded: dict[str, list[dict[str, object]]] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def _kept(node: object) -> bool:
    return not (isinstance(node, Mapping) and node.get("x-since") == AUTHORED)


def _earlier(node: object, policies: frozenset[str]) -> object:
    if isinstance(node, Mapping):
        kept = {key: _earlier(value, policies) for key, value in node.items() if _kept(value)}
        return _without_later(kept, policies)
    if isinstance(node, list):
        return [_earlier(each, policies) for each in node]
    return node.replace(_BEFORE, _AFTER) if isinstance(node, str) else node


def _without_later(node: dict[str, object], policies: frozenset[str]) -> dict[str, object]:
    properties, required, clauses = (node.get(key) for key in ("properties", "required", "x-clauses"))
    if isinstance(properties, dict):
        declared = properties.get("standardVersion")
        if isinstance(declared, dict):
            properties["standardVersion"] = {**declared, "const": DERIVED}
        if isinstance(required, list):
            node["required"] = [name for name in required if name in properties]
    if isinstance(clauses, list):
        node["x-clauses"] = [clause for clause in clauses if str(clause).partition("-")[0] in policies]
    return node


def _bound(schema: Schema) -> Iterator[tuple[str, str]]:
    definitions = schema.get("definitions")
    yield from _walk(schema, definitions if isinstance(definitions, Mapping) else {}, "")


def _walk(node: Schema, definitions: Mapping[str, Schema], path: str) -> Iterator[tuple[str, str]]:
    codelist, reference = node.get("x-codelist"), node.get("$ref")
    properties, items = node.get("properties"), node.get("items")
    if isinstance(codelist, str):
        yield path, codelist
    if isinstance(reference, str):
        yield from _walk(definitions[reference.rpartition("/")[2]], definitions, path)
    if isinstance(properties, Mapping):
        for name, child in properties.items():
            yield from _walk(child, definitions, f"{path}/{name}")
    if isinstance(items, Mapping):
        yield from _walk(items, definitions, f"{path}/*")


def _policies(root: Path) -> frozenset[str]:
    releases = json.loads((root / "catalog.json").read_text(encoding="utf-8"))["releases"]
    return frozenset(next(each["policies"] for each in releases if each["version"] == DERIVED))


def _openness(root: Path) -> dict[str, bool]:
    index = json.loads((root / "codelists" / "codelists.json").read_text(encoding="utf-8"))
    return {each["name"]: each["open"] for each in index["lists"]}


def _present(root: Path) -> list[str]:
    """Give every file of 1.0 that is there, its own change log left out."""
    return [path.relative_to(root).as_posix() for path in sorted((root / DERIVED).rglob("*.json"))]


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
