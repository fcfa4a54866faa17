"""What a value may be, in words: kind, range, length, form.

Source: JSON Schema Validation draft-07, section 6; ``x-form`` puts a pattern in words.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from validator.fields import Schema, properties
from validator.finding import Text, listed
from validator.render.words import both

LARGEST = 2**53 - 1
"""The greatest integer a payload may hold; a field without a bound of its own has this one."""


class Kind(StrEnum):
    """What sort of value a property holds."""

    GROUP = "group"
    GROUPS = "groups"
    LIST = "list"
    CODE = "code"
    DATE = "date"
    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"


_BY_TYPE = {"integer": Kind.INTEGER, "boolean": Kind.BOOLEAN, "object": Kind.GROUP, "string": Kind.TEXT}


def kind(node: Schema, items: Schema | None) -> Kind:
    """Give the sort of value of a property.

    Args:
        node: the property, its reference followed.
        items: what each element of a list is; ``None`` for what is no list.
    """
    if items is not None:
        return Kind.GROUPS if properties(items) else Kind.LIST
    if "x-codelist" in node:
        return Kind.CODE
    if node.get("format") == "date":
        return Kind.DATE
    return _BY_TYPE[str(node["type"])]


def limits(node: Schema, *, closed: bool) -> tuple[Text, ...]:
    """Give the limits of one value.

    Args:
        node: the property, or what each element of a list is.
        closed: the value is a code of a closed list, which says more than length and form do.
    """
    found = [*_fixed(node), *_range(node), *_size(node)]
    return tuple(found if closed else [*found, *_form(node)])


def _fixed(node: Schema) -> Iterator[Text]:
    if "const" in node:
        yield both(f"固定为“{node['const']}”", f"always “{node['const']}”")
    allowed = node.get("enum")
    if isinstance(allowed, list):
        words = listed(map(str, allowed))
        yield both(f"限于：{words['zh-CN']}", f"one of: {words['en']}")


def _range(node: Schema) -> Iterator[Text]:
    low, high = node.get("minimum"), node.get("maximum")
    if low is not None and high not in (None, LARGEST):
        yield both(f"{low} 至 {high}", f"{low} to {high}")
    elif low is not None:
        yield both(f"不小于 {low}", f"at least {low}")


def _size(node: Schema) -> Iterator[Text]:
    low, high = node.get("minItems"), node.get("maxItems")
    if low is not None:
        yield both(f"至少 {low} 项", f"at least {low} items" if low != 1 else "at least 1 item")
    if high is not None:
        yield both(f"最多 {high} 项", f"at most {high} items" if high != 1 else "at most 1 item")
    if node.get("uniqueItems"):
        yield both("各项不重复", "no item twice")


def _form(node: Schema) -> Iterator[Text]:
    """Give length and form of a text; a form that counts says the length itself."""
    low, high, form = node.get("minLength"), node.get("maxLength"), node.get("x-form")
    words = {language: str(said) for language, said in form.items()} if isinstance(form, Mapping) else {}
    if not any(character.isdecimal() for said in words.values() for character in said):
        if low is not None and low == high:
            yield both(f"长 {low} 个字符", f"{low} characters")
        elif high is not None:
            yield both(f"{low or 0} 至 {high} 个字符", f"{low or 0} to {high} characters")
    if words:
        yield words
