"""What a referee has to know of the rules to read a report, which lists of most rules only what did not pass."""

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """On what a rule is judged.

    Args:
        is_set: over the records of a bundle together.
        record_types: the types of record it is judged on.
        profile: the profile it belongs to; ``None`` for a national rule.
    """

    is_set: bool
    record_types: frozenset[str]
    profile: str | None = None


Kinds = Mapping[str, Mapping[str, Kind]]
"""Version of the standard → id of a rule that is no policy → its kind."""


def to_text(found: Kinds) -> str:
    """Write kinds as JSON, for a runner that does not carry the standard."""
    body = {
        version: {
            name: [each.is_set, sorted(each.record_types), each.profile] for name, each in rules.items()
        }
        for version, rules in found.items()
    }
    return json.dumps(body, separators=(",", ":"))


def from_text(text: str) -> Kinds:
    """Read what ``to_text`` wrote."""
    return {
        version: {
            name: Kind(is_set, frozenset(record_types), profile)
            for name, (is_set, record_types, profile) in rules.items()
        }
        for version, rules in json.loads(text).items()
    }
