"""What a schema says of a place in a record: its node, its name in words, the names it knows.

Schemas here are self-contained: every ``$ref`` is ``#/definitions/NAME``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import pointer as json_pointer
from validator.finding import LANGUAGES, Text

Schema = Mapping[str, object]
_SEPARATOR = " › "


@dataclass(frozen=True, slots=True)
class Binding:
    """Which code list governs which place.

    Args:
        record_type: the record type.
        path: pointer pattern, ``*`` standing for any array index.
        codelist: name of the list.
    """

    record_type: str
    path: tuple[str, ...]
    codelist: str


def node(schema: Schema, tokens: Sequence[str]) -> Schema | None:
    """Give the schema node that governs a place; ``None`` where the schema knows no such place."""
    here: Schema | None = resolve(schema, schema)
    for token in tokens:
        here = _step(schema, here, token) if here is not None else None
    return here


def where(schema: Schema, pointer: str) -> Text:
    """Say in words where a pointer leads, as people know the form: ``人员 › 护士数``.

    Array indexes become ordinal numbers; a name the schema does not know stands as it is.
    """
    return {language: _SEPARATOR.join(_words(schema, pointer, language)) for language in LANGUAGES}


def in_record(index: int, words: Text) -> Text:
    """Say which record of a bundle a place lies in, before its own words."""
    which = {"zh-CN": f"第 {index + 1} 条记录", "en": f"record {index + 1}"}
    return {
        language: _SEPARATOR.join(filter(None, (which[language], words[language]))) for language in LANGUAGES
    }


def title(schema: Schema, language: str) -> str | None:
    """Give a node's own title in one language."""
    words = schema.get("title" if language == "zh-CN" else "x-title-en")
    return str(words) if words else None


def properties(schema: Schema) -> Mapping[str, Schema]:
    """Give the properties a node names; none for a node that is no object."""
    named = schema.get("properties")
    return named if isinstance(named, Mapping) else {}


def values_at(document: object, path: Sequence[str]) -> Iterator[tuple[str, object]]:
    """Give every value a pointer pattern reaches, with its pointer, in document order."""
    yield from _reach(document, path, "")


def resolve(schema: Schema, found: object) -> Schema | None:
    """Follow a ``$ref`` to a local definition, keeping the words that stand beside it."""
    if not isinstance(found, Mapping):
        return None
    reference = found.get("$ref")
    if reference is None:
        return found
    name = str(reference).rpartition("/")[2]
    definitions = schema.get("definitions")
    target = definitions.get(name) if isinstance(definitions, Mapping) else None
    beside = {key: value for key, value in found.items() if key != "$ref"}
    return {**(resolve(schema, target) or {}), **beside}


def _step(schema: Schema, here: Schema, token: str) -> Schema | None:
    if here.get("type") == "array":
        return resolve(schema, here.get("items")) if token.isdecimal() or token == "*" else None
    return resolve(schema, properties(here).get(token))


def _words(schema: Schema, pointer: str, language: str) -> Iterator[str]:
    here: Schema | None = resolve(schema, schema)
    for token in json_pointer.split(pointer):
        is_index = here is not None and here.get("type") == "array"
        here = _step(schema, here, token) if here is not None else None
        if is_index and token.isdecimal():
            yield f"第 {int(token) + 1} 项" if language == "zh-CN" else f"item {int(token) + 1}"
        else:
            yield (title(here, language) if here is not None else None) or token


def _reach(value: object, path: Sequence[str], pointer: str) -> Iterator[tuple[str, object]]:
    if not path:
        yield pointer, value
        return
    token, rest = path[0], path[1:]
    if token == "*" and isinstance(value, list):
        for index, element in enumerate(value):
            yield from _reach(element, rest, f"{pointer}/{index}")
    elif isinstance(value, dict) and token in value:
        yield from _reach(value[token], rest, f"{pointer}/{json_pointer.escape(token)}")
