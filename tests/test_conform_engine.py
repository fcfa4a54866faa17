"""Mutants of the engine: each is weaker in one way, and the cases of a named family notice it."""

import json
from collections.abc import Callable
from functools import cache

import pytest

from validator import codes, declaration, identifiers, payload, pipeline, setrules, structure, tally
from validator.cli.conform_serve import engine
from validator.conformance import suite
from validator.conformance.engine import Engine
from validator.conformance.judging import Outcome, judged
from validator.conformance.protocol import Garbage, read_run, run
from validator.finding import Finding
from validator.library import suite_files
from validator.payload import Payload

SUITE = suite.load(suite_files())

Break = Callable[[pytest.MonkeyPatch], None]


@cache
def own() -> Engine:
    """Give our engine."""
    return engine("0")


def noticed(family: str) -> list[str]:
    """Give the cases of a family that do not pass."""
    found = []
    for case in SUITE.cases:
        if case.family == family:
            try:
                reply = read_run(own().reply(run(1, case.request)) or b"", 1)
                passed = judged(case, reply).outcome is Outcome.PASSED
            except (Garbage, KeyError, ValueError):
                passed = False
            found += [] if passed else [case.id]
    return found


def nothing(*_: object, **__: object) -> tuple[Finding, ...]:
    """Find nothing."""
    return ()


def lenient(patch: pytest.MonkeyPatch) -> None:
    """Read JSON as most programs do: keys given twice, NaN and other encodings are let through."""
    strict = payload.read

    def read(data: bytes) -> Payload | tuple[Finding, ...]:
        try:
            return strict(json.dumps(json.loads(data)).encode())
        except (ValueError, RecursionError):
            return strict(data)

    patch.setattr(payload, "read", read)


def first_only(patch: pytest.MonkeyPatch) -> None:
    """Stop at the first violation of a schema."""
    whole = structure.judge
    patch.setattr(structure, "judge", lambda *given: whole(*given)[:1])


def newest_only(patch: pytest.MonkeyPatch) -> None:
    """Judge every version by the newest."""
    whole = declaration.read
    patch.setattr(
        declaration,
        "read",
        lambda value, standards, base="": whole(
            value, dict.fromkeys(standards, list(standards.values())[-1]), base
        ),
    )


def undated(patch: pytest.MonkeyPatch) -> None:
    """Take every code of a list as in force on every day."""
    whole = codes.judge
    patch.setattr(codes, "judge", lambda record, sound, lists, _: whole(record, sound, lists, None))


def valid(name: str) -> Break:
    """Call any identifier of a kind valid."""
    return lambda patch: patch.setattr(identifiers, name, lambda _: True)


MUTANTS: dict[str, tuple[str, Break]] = {
    "reads JSON leniently": ("syntax", lenient),
    "judges no structure": ("structure", lambda patch: patch.setattr(structure, "judge", nothing)),
    "stops at the first violation": ("structure", first_only),
    "lets unknown names through": ("structure", lambda patch: patch.setattr(structure, "_unknown", nothing)),
    "lets missing names through": ("structure", lambda patch: patch.setattr(structure, "_missing", nothing)),
    "looks into no envelope": ("structure", lambda patch: patch.setattr(declaration, "envelope", nothing)),
    "judges no codes": ("codes", lambda patch: patch.setattr(codes, "judge", nothing)),
    "judges by the newest version": ("versions", newest_only),
    "checks no social credit code": ("identifiers", valid("valid_uscc")),
    "checks no institution code": ("identifiers", valid("valid_institution_code")),
    "never chooses a profile": ("profiles", lambda patch: patch.setattr(pipeline, "_profile", lambda *_: None)),
    "judges no groups": ("SYS", lambda patch: patch.setattr(setrules, "judge", nothing)),
    "keeps superseded revisions": ("bundles", lambda patch: patch.setattr(pipeline, "_latest", lambda records: records)),
    "counts misshapen records": ("bundles", lambda patch: patch.setattr(pipeline, "_counts", lambda *_: True)),
    "reads code lists without dates": ("codes", undated),
    "looks at no facility for the profile": ("profiles", lambda patch: patch.setattr(pipeline, "_division", lambda _: None)),
    "counts nothing": ("indicators", lambda patch: patch.setattr(tally, "totals", lambda *_: {})),
}  # fmt: skip


@pytest.mark.parametrize("family", sorted({family for family, _ in MUTANTS.values()}))
def test_the_whole_engine_passes(family: str) -> None:
    """Without a change every case of the family passes, so that a change is what the cases notice."""
    assert [] == noticed(family)


@pytest.mark.parametrize("name", MUTANTS)
def test_a_mutant_of_the_engine_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """At least one case of the family fails by the mutant."""
    family, change = MUTANTS[name]
    pipeline._record_rules.cache_clear()  # noqa: SLF001  what was chosen with another profile is forgotten
    change(monkeypatch)
    assert [] != noticed(family)


def test_every_engine_family_has_a_mutant() -> None:
    """No family that belongs to no rule is left out."""
    own_families = {each.family for each in SUITE.cases if each.rule_id is None}
    assert set() == own_families - {family for family, _ in MUTANTS.values()}


def test_a_profile_that_is_not_there_is_skipped() -> None:
    """A program that knows it lacks a profile has not failed; it says which one it lacks."""
    case = next(each for each in SUITE.cases if each.family == "profiles")
    asked = {**case.request, "profile": "990000-nowhere"}
    reply = json.loads(own().reply(run(1, asked)) or b"")

    assert reply["skipped"]
    assert "990000-nowhere" in reply["reason"]
