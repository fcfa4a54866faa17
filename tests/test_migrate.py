"""Migration: upwards nothing is lost and nothing breaks; downwards what is lost is named."""

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from damage import damaged, ndjson, seeds
from hypothesis import given
from hypothesis import strategies as st

from validator import fields, library, payload
from validator.errors import StandardNotFound
from validator.finding import Verdict
from validator.migrate import Loss, Reason, is_lines, migrate, written
from validator.payload import Payload
from validator.pipeline import check
from validator.pointer import lookup, split
from validator.standard import Standard

STANDARDS = library.load_standards()
CASES = sorted((Path(__file__).parent.parent / "conformance" / "cases").glob("*/[A-Z]*/*.json"))
EARLIER = [name for name in library.examples("1.0") if name.startswith("valid-")]

Json = Any
"""A JSON value."""


def carried(record: Json, to: str) -> Json:
    """Give a record as another version has it."""
    return migrate(record, STANDARDS, to).record


def earlier() -> tuple[Json, ...]:
    """Give the seeds as 1.0 has them."""
    return tuple(carried(each, "1.0") for each in seeds())


def document(record: Json) -> Json:
    """Give the report of a record."""
    return check(written(record, lines=False), STANDARDS).document


def errors(record: Json) -> set[str]:
    """Give the fingerprints of a record's errors, in a bundle those of its records too."""
    report = document(record)
    bodies = (report, *report.get("records", ()))
    return {
        each["fingerprint"] for body in bodies for each in body["findings"] if each["severity"] == "error"
    }


def read(version: str, name: str) -> Json:
    """Give an example, parsed."""
    sent = payload.read(library.example(version, name))
    assert isinstance(sent, Payload)
    return sent.value


def cases(path: Path) -> Iterator[Json]:
    """Give the records and bundles of a file of conformance cases."""
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        yield case["record"] if "record" in case else case["bundle"]


@pytest.mark.parametrize("name", EARLIER)
def test_a_valid_record_of_1_0_is_a_valid_record_of_1_1(name: str) -> None:
    """Every valid example of 1.0, relabelled, conforms to 1.1, and nothing is lost."""
    migration = migrate(read("1.0", name), STANDARDS, "1.1")

    assert ((), ()) == (migration.lost, migration.unread)
    assert "conformant" == document(migration.record)["verdict"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_1_0_can_say_is_judged_no_harder_by_1_1(path: Path) -> None:
    """A case that 1.0 has a place for gets no new error in 1.1, and stays conformant if it was."""
    for case in cases(path):
        down = migrate(case, STANDARDS, "1.0")
        if down.lost or down.unread:
            continue
        up = carried(down.record, "1.1")
        assert set() == errors(up) - errors(down.record)
        if document(down.record)["verdict"] == "conformant":
            assert "conformant" == document(up)["verdict"]


@given(st.data())
def test_damage_that_1_0_accepts_is_accepted_by_1_1(data: st.DataObject) -> None:
    """Whatever becomes of a record on its way, if it still conforms to 1.0 it conforms to 1.1, relabelled."""
    record = data.draw(damaged(earlier()))
    if document(record)["verdict"] == Verdict.CONFORMANT:
        assert "conformant" == document(carried(record, "1.1"))["verdict"]


@given(st.data())
def test_there_and_back_is_the_same_record(data: st.DataObject) -> None:
    """1.0 → 1.1 → 1.0 gives back what was sent, damaged or not, unless it used names 1.0 does not have."""
    record = data.draw(damaged(earlier()))
    back = migrate(carried(record, "1.1"), STANDARDS, "1.0")

    assert back.lost or record == back.record
    assert not back.lost or document(record)["verdict"] != "conformant"


@pytest.mark.parametrize("record", seeds(), ids=range(len(seeds())))
def test_what_1_0_gets_conforms_to_it(record: Json) -> None:
    """A conformant record of 1.1 is conformant in 1.0, without what only 1.1 has."""
    assert "conformant" == document(carried(record, "1.0"))["verdict"]


@pytest.mark.parametrize("record", seeds(), ids=range(len(seeds())))
def test_every_loss_is_named_and_is_new_in_1_1(record: Json) -> None:
    """What is lost was in the record, is marked ``x-since`` 1.1 in its schema, and has words in both languages."""
    for loss in migrate(record, STANDARDS, "1.0").lost:
        tokens = split(loss.pointer)
        inside = tokens[2:] if "records" in record else tokens
        holder = record["records"][int(tokens[1])] if "records" in record else record
        lookup(record, loss.pointer)
        node = fields.node(STANDARDS["1.1"].schemas[holder["recordType"]], inside)

        assert node is not None
        assert ("1.1", Reason.FIELD) == (node["x-since"], loss.reason)
        assert ["zh-CN", "en"] == [language for language, words in loss.title.items() if words]


def test_every_addition_of_1_1_is_left_out(centre: dict[str, Json]) -> None:
    """Each added field that a rich report holds is among the losses, and nothing else is."""
    lost = [loss.pointer for loss in migrate(centre, STANDARDS, "1.0").lost]
    additions = [
        pointer
        for pointer in _pointers(centre)
        if (fields.node(STANDARDS["1.1"].schemas[centre["recordType"]], split(pointer)) or {}).get("x-since")
    ]

    assert "/specialtyDepartments" in lost
    assert additions == lost


def test_a_loss_is_told_in_words(centre: dict[str, Json]) -> None:
    """A loss says where, by the names on the form."""
    centre["population"] = {"population65Plus": 5100}
    for name in ("specialtyDepartments", "diseaseServices", "safety", "activity", "experience"):
        centre.pop(name, None)
    centre["facility"].pop("registeredSubjects", None)

    schema = STANDARDS["1.1"].schemas["facilityCapabilityReport"]
    outer, inner = (
        fields.node(schema, path) for path in (["population"], ["population", "population65Plus"])
    )
    assert outer is not None
    assert inner is not None
    words = {"zh-CN": "title", "en": "x-title-en"}
    title = {language: f"{outer[name]} › {inner[name]}" for language, name in words.items()}

    assert (Loss("/population/population65Plus", title, Reason.FIELD),) == (
        migrate(centre, STANDARDS, "1.0").lost
    )


def test_a_bundle_says_which_record(county: dict[str, Json]) -> None:
    """In a bundle the words name the record, and header and records all declare the new version."""
    migration = migrate(county, STANDARDS, "1.0")
    number = int(split(migration.lost[0].pointer)[1])
    parts = [migration.record["header"], *migration.record["records"]]  # type: ignore[index]

    assert {"1.0"} == {each["standardVersion"] for each in parts}
    record = fields.in_record(number, {"zh-CN": "", "en": ""})
    assert {} == {
        language: words
        for language, words in migration.lost[0].title.items()
        if not words.startswith(f"{record[language]} › ")
    }


def test_what_was_sent_is_not_changed(county: dict[str, Json]) -> None:
    """Migration gives a new record."""
    kept = copy.deepcopy(county)
    migrate(county, STANDARDS, "1.0")

    assert kept == county


def test_the_order_of_names_stays(dispatch: dict[str, Json]) -> None:
    """Members stand where they stood."""
    del dispatch["teachingSessions"]
    down = migrate(dispatch, STANDARDS, "1.0")
    gone = {split(each.pointer)[0] for each in down.lost}

    assert [name for name in dispatch if name not in gone] == list(down.record)  # type: ignore[call-overload]


def test_a_name_no_version_knows_stays(dispatch: dict[str, Json]) -> None:
    """A misspelt name is not dropped in silence: judging finds it before and after."""
    dispatch["attendenceDates"] = []

    assert [] == carried(dispatch, "1.0")["attendenceDates"]


def test_a_record_type_the_other_version_lacks_is_left_out(county: dict[str, Json]) -> None:
    """A whole record is left out of a bundle, and named by its type."""
    standards = _without_rounds()
    rounds = [
        f"/records/{index}"
        for index, each in enumerate(county["records"])
        if each["recordType"] == "mobileRound"
    ]
    migration = migrate(county, standards, "1.0")
    whole = [each for each in migration.lost if each.reason is Reason.RECORD_TYPE]

    assert rounds
    assert rounds == [each.pointer for each in whole]
    schema = STANDARDS["1.1"].schemas["mobileRound"]
    title = {"zh-CN": str(schema["title"]), "en": str(schema["x-title-en"])}
    assert fields.in_record(int(split(rounds[0])[1]), title) == whole[0].title
    assert len(county["records"]) - len(rounds) == len(migration.record["records"])  # type: ignore[index]


def test_a_record_of_a_type_the_other_version_lacks_comes_to_nothing() -> None:
    """Alone, it cannot be carried at all."""
    migration = migrate(read("1.1", "valid-mobile-round-village.json"), _without_rounds(), "1.0")

    assert (None, [""]) == (migration.record, [each.pointer for each in migration.lost])


@pytest.mark.parametrize(
    "record",
    [None, 3, [], {}, {"recordType": "dispatchRecord"}, {"recordType": "x", "standardVersion": "1.1"},
     {"recordType": "dispatchRecord", "standardVersion": "9.9"}],
)  # fmt: skip
def test_what_declares_nothing_known_stays_and_is_named(record: Json) -> None:
    """Nothing is guessed."""
    alone = migrate(record, STANDARDS, "1.0")
    among = migrate({"header": record, "records": [record]}, STANDARDS, "1.0")

    assert (record, ("",)) == (alone.record, alone.unread)
    assert ({"header": record, "records": [record]}, ("/header", "/records/0")) == (
        among.record, among.unread,
    )  # fmt: skip


def test_records_that_are_no_list_stay(county: dict[str, Json]) -> None:
    """A damaged envelope is carried as it is."""
    county["records"] = {"a": 1}

    assert {"a": 1} == carried(county, "1.0")["records"]


def test_an_unknown_version_is_refused(dispatch: dict[str, Json]) -> None:
    """There is nowhere to carry it to."""
    with pytest.raises(StandardNotFound):
        migrate(dispatch, STANDARDS, "9.9")


def test_lines_stay_lines(county: dict[str, Json]) -> None:
    """NDJSON is written as NDJSON, one record a line, and says the same as the JSON bundle."""
    lines, whole = payload.read(ndjson(county)), payload.read(written(county, lines=False))
    assert isinstance(lines, Payload)
    assert isinstance(whole, Payload)
    out = written(carried(lines.value, "1.0"), lines=is_lines(lines))

    assert (True, False) == (is_lines(lines), is_lines(whole))
    assert len(county["records"]) + 1 == len(out.splitlines())
    assert carried(county, "1.0") == _value(out)
    assert carried(county, "1.0") == _value(written(carried(whole.value, "1.0"), lines=is_lines(whole)))


def _value(data: bytes) -> Json:
    sent = payload.read(data)
    assert isinstance(sent, Payload)
    return sent.value


def _without_rounds() -> Mapping[str, Standard]:
    kept = {name: each for name, each in STANDARDS["1.0"].schemas.items() if name != "mobileRound"}
    return {**STANDARDS, "1.0": replace(STANDARDS["1.0"], schemas=kept)}


def _pointers(value: Json, pointer: str = "") -> Iterator[str]:
    """Give the pointer of every member, not of what lies below a field that 1.1 added."""
    schema = STANDARDS["1.1"].schemas["facilityCapabilityReport"]
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for name, member in members:
        here = f"{pointer}/{name}"
        yield here
        if not (fields.node(schema, split(here)) or {}).get("x-since"):
            yield from _pointers(member, here)
