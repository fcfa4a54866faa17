"""JSON Pointer (RFC 6901): build, split, look up."""

from collections.abc import Sequence

Token = str | int


def escape(token: Token) -> str:
    """Write one reference token.

    Source: RFC 6901, section 3.
    """
    return str(token).replace("~", "~0").replace("/", "~1")


def build(tokens: Sequence[Token]) -> str:
    """Write a pointer from its tokens; no tokens give ``""``, the whole document."""
    return "".join(f"/{escape(token)}" for token in tokens)


def split(pointer: str) -> tuple[str, ...]:
    """Take a pointer apart into unescaped tokens.

    Raises:
        ValueError: the pointer is neither empty nor starts with ``/``.
    """
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        message = f"a JSON Pointer starts with '/': {pointer!r}"
        raise ValueError(message)
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer[1:].split("/"))


def lookup(document: object, pointer: str) -> object:
    """Give the value a pointer leads to.

    Raises:
        LookupError: nothing is there.
    """
    value = document
    for token in split(pointer):
        if isinstance(value, dict):
            value = value[token]
        elif isinstance(value, list) and token.isdecimal():
            value = value[int(token)]
        else:
            raise KeyError(token)
    return value


def within(pointer: str, ancestor: str) -> bool:
    """Tell whether a pointer is the ancestor itself or lies below it."""
    return pointer == ancestor or pointer.startswith(f"{ancestor}/")


def parent(pointer: str) -> str:
    """Give the pointer of what holds the place a pointer leads to."""
    return pointer.rpartition("/")[0]
