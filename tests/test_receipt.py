"""Receipts: what they say, and every way in which one can be wrong."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator import library, schemaengine
from validator.canonical import canonical, digests, timestamp
from validator.finding import LANGUAGES
from validator.receipt import (
    Issuer,
    Material,
    PayloadDigest,
    Receipt,
    ReportDigest,
    Settled,
    StandardRelease,
    Verification,
    records_document,
    signed,
    to_document,
    verify,
)
from validator.receipt.checking import TEXTS
from validator.signing import Algorithm, KeyRing, sm2

SCHEMA = json.loads(library.files()["meta/receipt.schema.json"])
ENGINE = schemaengine.engine(SCHEMA)
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAYLOAD, REPORT = b'{"recordType":"dispatchRecord"}', b'{"verdict":"conformant"}'
ISSUER = Issuer("测试省平台", "https://platform.example/.well-known/jiceng-keys")
RING = KeyRing(ISSUER.name, ()).rotated(NOW, list(Algorithm))

Json = dict[str, Any]

ACCEPTED = Settled("/records/0", "accepted", "conformant", "dispatchRecord", "disp-0001", 1, "a" * 64)
DUPLICATE = replace(ACCEPTED, position="/records/1", status="duplicate", receipt_id="rcp_" + "1" * 32)
REFUSED = Settled("/records/2", "refused", "nonconformant", reason="nonconformant")


def receipt(*records: Settled, **changes: Any) -> Receipt:  # noqa: ANN401  fields of a receipt
    """Give a receipt."""
    payload, report = digests(PAYLOAD), digests(REPORT)
    base = Receipt(
        submission_id="sub_" + "0" * 32,
        issuer=ISSUER,
        organisation="12360603MB00000009",
        idempotency_key="2026-03:1",
        received_at=timestamp(NOW),
        settled_at=timestamp(NOW + timedelta(seconds=1)),
        test=False,
        payload=PayloadDigest(payload.bytes, payload.sha256, payload.sm3, "application/json"),
        report=ReportDigest(report.sha256, report.sm3),
        standard=StandardRelease("1.1", "1.1.0", "sha256:" + "b" * 64),
        verdict="conformant",
        attainment="attained",
        records=records or (ACCEPTED, DUPLICATE, REFUSED),
    )
    return replace(base, **changes)


def document(**changes: Any) -> Json:  # noqa: ANN401  as above
    """Give a signed receipt, as it comes out of a file."""
    return json.loads(json.dumps(signed(receipt(**changes), RING.current)))  # type: ignore[no-any-return]  # an object


def material(**changes: Any) -> Material:  # noqa: ANN401  fields of the material
    """Give what a receipt is held against."""
    return replace(Material(RING.key_set(), PAYLOAD, REPORT), **changes)


def codes(found: Verification) -> list[tuple[str, str]]:
    """Give code and place of every fault."""
    return [(each.code, each.pointer) for each in found.faults]


def test_a_sound_receipt_is_proven() -> None:
    """Both signatures hold, payload and report are those it speaks of."""
    found = verify(document(), ENGINE, material())

    assert found.proven
    assert ((), ()) == (found.faults, found.unchecked)
    assert tuple(key.kid for key in RING.current) == found.verified


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {
            "standard": None,
            "attainment": None,
            "verdict": "nonconformant",
            "records": (replace(REFUSED, position=""),),
        },
        {"issuer": Issuer("平台", None)},
        {"records": (ACCEPTED,) * 1001},
        {"test": True},
    ],
)
def test_every_receipt_is_of_its_schema(changed: Json) -> None:
    """With nothing readable in it, with many records, with a test: the schema, sound draft-07, takes it."""
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    assert [] == list(jsonschema.Draft7Validator(SCHEMA).iter_errors(document(**changed)))


def test_layout_does_not_matter() -> None:
    """Another order of members and other white space leave the signatures good."""
    shuffled = json.loads(json.dumps(dict(reversed(document().items())), indent=7, ensure_ascii=True))
    assert verify(shuffled, ENGINE, material()).proven


def test_a_receipt_follows_from_what_it_says() -> None:
    """Built twice it is the same text, and its id that of the submission."""
    assert canonical(to_document(receipt())) == canonical(to_document(receipt()))
    assert "rcp_" + "0" * 32 == to_document(receipt())["id"]
    assert {"accepted": 1, "duplicate": 1, "refused": 1} == to_document(receipt())["counts"]


def test_many_records_are_bound_by_their_digest() -> None:
    """More than 1000 are not listed, but the list still cannot be changed."""
    many = tuple(replace(ACCEPTED, position=f"/records/{index}") for index in range(1001))
    found, listed = document(records=many), records_document(many)

    assert "records" not in found
    assert 1001 == found["counts"]["accepted"]
    assert verify(found, ENGINE, material(records=listed)).proven
    listed[7]["status"] = "refused"
    assert [("recordsDiffer", "/records")] == codes(verify(found, ENGINE, material(records=listed)))


def test_listed_records_are_compared_too() -> None:
    """A list that is given is held against the one in the receipt."""
    own = records_document(receipt().records)
    assert verify(document(), ENGINE, material(records=own)).proven
    assert [("recordsDiffer", "/records")] == codes(verify(document(), ENGINE, material(records=own[1:])))
    assert [("recordsDiffer", "/records")] == codes(
        verify(document(), ENGINE, material(records=[float("nan")]))
    )


def _set(found: Json, *path: str | int, value: object) -> None:
    here: Any = found
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value


SPOILED: Mapping[str, tuple[Callable[[Json], object], list[str]]] = {
    "the organisation": (lambda each: _set(each, "organisation", value="12360603MB0000000X"), ["wrongSignature"] * 2),
    "the verdict": (lambda each: _set(each, "verdict", value="nonconformant"), ["wrongSignature"] * 2),
    "a record": (lambda each: _set(each, "records", 0, "revision", value=2), ["wrongSignature"] * 2),
    "a time": (lambda each: _set(each, "receivedAt", value=timestamp(NOW - timedelta(days=1))), ["wrongSignature"] * 2),
    "one signature": (lambda each: _set(each, "signatures", 0, "value", value="A" * 86), ["wrongSignature"]),
    "signatures exchanged": (lambda each: each["signatures"][0].update(value=each["signatures"][1]["value"]), ["wrongSignature"]),
    "the key's name": (lambda each: _set(each, "signatures", 1, "kid", value="A" * 43), ["unknownKey"]),
    "the issuer": (lambda each: _set(each, "issuer", "name", value="别家"), ["otherIssuer", "wrongSignature", "wrongSignature"]),
    "a payload digest": (lambda each: _set(each, "payload", "sm3", value="0" * 64), ["payloadDiffers", "wrongSignature", "wrongSignature"]),
    "the payload's length": (lambda each: _set(each, "payload", "bytes", value=1), ["payloadDiffers", "wrongSignature", "wrongSignature"]),
    "a report digest": (lambda each: _set(each, "report", "sha256", value="0" * 64), ["reportDiffers", "wrongSignature", "wrongSignature"]),
    "a member too many": (lambda each: _set(each, "extra", value=1), ["schema"]),
    "a member too few": (lambda each: each.pop("test"), ["schema"]),
    "no signature": (lambda each: each["signatures"].clear(), ["schema"]),
    "a status of its own": (lambda each: _set(each, "records", 0, "status", value="lost"), ["schema"]),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILED)
def test_whatever_is_changed_is_told(name: str) -> None:
    """Each change has its own fault, in both languages."""
    spoil, expected = SPOILED[name]
    found = document()
    spoil(found)
    verification = verify(found, ENGINE, material())

    assert expected == [each.code for each in verification.faults]
    assert not verification.proven
    assert all(each.text[language] for each in verification.faults for language in LANGUAGES)


@settings(max_examples=40)
@given(st.data())
def test_no_changed_leaf_goes_unnoticed(data: st.DataObject) -> None:
    """Whatever single value of a receipt is replaced, it is no longer proven."""
    found = json.loads(json.dumps(signed(receipt(), RING.current[:1])))
    here, path = found, found
    while isinstance(here, dict | list):
        key = data.draw(st.sampled_from(sorted(here) if isinstance(here, dict) else range(len(here))))
        path, here = here, here[key]
    path[key] = data.draw(
        st.sampled_from(["", "x", 0, 7, None, True, "0" * 64]).filter(lambda value: value != here)
    )
    assert not verify(found, ENGINE, material()).proven


@pytest.mark.parametrize("value", [None, [], "receipt", 1, {}])
def test_what_is_no_receipt_is_told_by_the_schema(value: object) -> None:
    """Whatever its shape, and without a fault of the program."""
    found = verify(value, ENGINE, material())
    assert {"schema"} == {each.code for each in found.faults}
    assert () == found.verified


def test_other_data_is_told_apart() -> None:
    """The payload and the report given have to be those of the receipt, to the byte."""
    found = verify(document(), ENGINE, material(payload=PAYLOAD + b"\n", report=b""))
    assert [("payloadDiffers", "/payload"), ("reportDiffers", "/report")] == codes(found)


def test_without_keys_nothing_is_proven_and_nothing_wrong() -> None:
    """It says that no signature was checked, and still compares the payload."""
    found = verify(document(), ENGINE, Material())
    assert ([], ["noKeys"], False) == (codes(found), [each.code for each in found.unchecked], found.proven)
    assert [("payloadDiffers", "/payload")] == codes(verify(document(), ENGINE, Material(payload=b"")))


def test_rotation_leaves_old_receipts_good() -> None:
    """After the keys were replaced, twice, the receipt still verifies by the published set."""
    ring = RING.rotated(NOW + timedelta(days=10)).rotated(NOW + timedelta(days=20))
    assert verify(document(), ENGINE, material(keys=ring.key_set())).proven


def test_a_key_signs_only_in_its_time() -> None:
    """Of a receipt settled before its key began, or after it ended, the fault is the time."""
    early = document(settled_at=timestamp(NOW - timedelta(days=1)))
    late = document(settled_at=timestamp(NOW + timedelta(days=11)))
    ended = RING.rotated(NOW + timedelta(days=10)).key_set()

    assert ["keyNotValid"] * 2 == [each.code for each in verify(early, ENGINE, material()).faults]
    assert ["keyNotValid"] * 2 == [each.code for each in verify(late, ENGINE, material(keys=ended)).faults]


def test_a_revoked_key_proves_nothing() -> None:
    """Not even what it signed before."""
    ring = RING.revoked(RING.current[0].kid, NOW + timedelta(days=1))
    assert [("keyRevoked", "/signatures/0")] == codes(
        verify(document(), ENGINE, material(keys=ring.key_set()))
    )


def test_without_sm2_the_other_signature_suffices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the package is not installed, its signature is called unchecked, and Ed25519 proves the receipt."""
    whole, alone = document(), json.loads(json.dumps(signed(receipt(), RING.current[1:])))
    monkeypatch.setattr(sm2, "available", lambda: False)
    both, only = verify(whole, ENGINE, material()), verify(alone, ENGINE, material())

    assert (True, ["noProvider"]) == (both.proven, [each.code for each in both.unchecked])
    assert (False, ["noProvider"], []) == (only.proven, [each.code for each in only.unchecked], codes(only))


def test_every_fault_is_worded_alike_in_both_languages() -> None:
    """The same slots stand in both."""
    for text in TEXTS.values():
        assert set(LANGUAGES) == set(text)
        slots = [
            [name for name in ("{kid}", "{issuer}", "{keyword}") if name in text[each]] for each in LANGUAGES
        ]
        assert slots[0] == slots[1]
