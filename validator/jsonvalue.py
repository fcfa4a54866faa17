"""JSON of unknown shape, read by kind: what is of another kind is empty, so that only what is there is read."""

from collections.abc import Mapping

from validator.finding import Text


def mapping(value: object) -> Mapping[str, object]:
    """Give an object's members; none for anything else."""
    return value if isinstance(value, Mapping) else {}


def sequence(value: object) -> list[object]:
    """Give an array's items; none for anything else."""
    return value if isinstance(value, list) else []


def strings(value: object) -> list[str]:
    """Give an array's items as text."""
    return [str(each) for each in sequence(value)]


def optional(value: object) -> str | None:
    """Give a value as text; ``None`` where there is none."""
    return None if value is None else str(value)


def text(value: object) -> Text:
    """Give a sentence in its languages."""
    return {language: str(words) for language, words in mapping(value).items()}
