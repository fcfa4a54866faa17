"""Keys, signatures, key sets and their rotation."""

import json
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import gmalg
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator import library
from validator.canonical import timestamp
from validator.errors import UsageError
from validator.keyfile import KeyFile
from validator.signing import (
    Algorithm,
    KeyRing,
    PublicKey,
    Signature,
    available,
    base64url,
    ed25519,
    generate,
    key_ring,
    key_set,
    public_key,
    sign,
    signing_key,
    sm2,
    verify,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
START = timestamp(NOW)
SCHEMA = jsonschema.Draft7Validator(json.loads(library.files()["meta/key-set.schema.json"]))

ED25519 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]
"""RFC 8032, section 7.1: secret, public key, message, signature."""

SM2_SECRET = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8"
SM2_POINT = (
    "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020",
    "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13",
)
SM2_RANDOM = 0x59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21
SM2_SIGNATURE = (
    "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
    "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"
)
"""GB/T 32918.5-2017, appendix A.2: the message is ``message digest``, the signer 1234567812345678."""

EACH = pytest.mark.parametrize("algorithm", list(Algorithm))


@pytest.fixture
def without_sm2(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the optional package away."""
    monkeypatch.setitem(sys.modules, "gmalg", None)


@pytest.mark.parametrize(("secret", "public", "message", "signature"), ED25519)
def test_ed25519_is_as_published(secret: str, public: str, message: str, signature: str) -> None:
    """The test vectors of RFC 8032."""
    made = ed25519.sign(bytes.fromhex(message), bytes.fromhex(secret))
    point = ed25519.point(bytes.fromhex(secret))

    assert (bytes.fromhex(public), b"") == point
    assert signature == made.hex()
    assert ed25519.verify(bytes.fromhex(message), made, *point)


def test_sm2_is_as_published(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample of GB/T 32918.5: with its random number we get its signature, and it verifies."""
    real = gmalg.SM2
    monkeypatch.setattr(
        gmalg, "SM2", lambda *args, **named: real(*args, rnd_fn=lambda _: SM2_RANDOM, **named)
    )
    secret, (x, y) = bytes.fromhex(SM2_SECRET), map(bytes.fromhex, SM2_POINT)

    assert (x, y) == sm2.point(secret)
    assert SM2_SIGNATURE == sm2.sign(b"message digest", secret).hex()
    assert sm2.verify(b"message digest", bytes.fromhex(SM2_SIGNATURE), x, y)
    assert not sm2.verify(b"message digest.", bytes.fromhex(SM2_SIGNATURE), x, y)


def test_the_name_of_a_key_follows_from_the_key() -> None:
    """RFC 8037, appendix A.3: the thumbprint of the key of RFC 8032's first vector."""
    key = PublicKey(Algorithm.ED25519, bytes.fromhex(ED25519[0][1]), b"", START)
    assert "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k" == key.kid


@EACH
@settings(max_examples=10)
@given(data=st.binary(max_size=100), bit=st.integers(0, 511))
def test_a_changed_bit_spoils_a_signature(algorithm: Algorithm, data: bytes, bit: int) -> None:
    """What was signed verifies; with a bit of the signature or a byte of the data changed it does not."""
    key = generate(algorithm, NOW)
    made = sign(data, key)
    value = bytearray(base64url.decode(made.value))
    value[bit // 8] ^= 1 << bit % 8

    assert verify(data, made, key.public)
    assert not verify(data + b"\0", made, key.public)
    assert not verify(data, replace(made, value=base64url.encode(bytes(value))), key.public)


@EACH
def test_another_key_does_not_verify(algorithm: Algorithm) -> None:
    """Nor does a signature under another algorithm's name, cut short, or in no proper base64url."""
    key, other = generate(algorithm, NOW), generate(algorithm, NOW)
    made = sign(b"data", key)

    assert not verify(b"data", made, other.public)
    assert not verify(b"data", replace(made, algorithm="RS256"), key.public)
    assert not verify(b"data", replace(made, value=made.value[:-4]), key.public)
    assert not verify(b"data", replace(made, value=made.value[:-1] + "="), key.public)
    assert not verify(b"data", Signature(key.kid, algorithm, ""), key.public)


def test_a_point_off_the_curve_verifies_nothing() -> None:
    """SM2: the package does not ask whether a point is on the curve; we do."""
    x, y = map(bytes.fromhex, SM2_POINT)
    off = (int.from_bytes(y, "big") + 1).to_bytes(32, "big")
    assert not sm2.verify(b"message digest", bytes.fromhex(SM2_SIGNATURE), x, off)


@pytest.mark.usefixtures("without_sm2")
def test_sm2_without_its_package_says_what_to_install() -> None:
    """Making such a key is refused with the command that mends it; Ed25519 works as ever."""
    assert [True, False] == [available(each) for each in (Algorithm.ED25519, Algorithm.SM2)]
    with pytest.raises(UsageError, match=r"pip install 'jiceng\[sm2\]'"):
        generate(Algorithm.SM2, NOW)
    assert generate(Algorithm.ED25519, NOW).kid


def test_a_secret_is_never_shown() -> None:
    """Printed or logged, a key shows its public half only."""
    key = signing_key(Algorithm.ED25519, bytes.fromhex(ED25519[0][0]), START)
    assert "secret" not in repr(key)
    assert repr(key.secret) not in repr(KeyRing("平台", (key,)))


@EACH
def test_a_public_key_reads_back(algorithm: Algorithm) -> None:
    """A JSON Web Key has all there is to know, and says so by the schema."""
    key = replace(generate(algorithm, NOW).public, not_after=START, revoked_at=START)
    assert key == public_key(key.to_document())
    assert [] == list(SCHEMA.iter_errors({"issuer": "平台", "keys": [key.to_document()]}))


@pytest.mark.parametrize(
    "change",
    [
        {"kid": "A" * 43},
        {"x": "AAAA"},
        {"x": "*" * 43},
        {"y": "A" * 43},
        {"alg": "RS256"},
        {"notBefore": "gestern"},
        {"notAfter": "2026-01-01T00:00:00"},
    ],
)
def test_a_damaged_public_key_is_refused(change: dict[str, str]) -> None:
    """A name that is not its own, another length, a time that is none."""
    document = generate(Algorithm.ED25519, NOW).public.to_document() | change
    with pytest.raises(UsageError):
        public_key(document)


@pytest.mark.parametrize("document", [None, [], {}, {"keys": []}, {"issuer": "a", "keys": {}}, {"issuer": "a", "keys": [1]}])  # fmt: skip
def test_what_is_no_key_set_is_refused(document: object) -> None:
    """Anything but an issuer with its keys."""
    with pytest.raises(UsageError):
        key_set(document)


def ring(*algorithms: Algorithm) -> KeyRing:
    """Give a ring made at ``NOW``."""
    return KeyRing("测试平台", ()).rotated(NOW, algorithms or (Algorithm.ED25519,))


def test_rotation_replaces_the_key_and_keeps_its_public_half() -> None:
    """The new key signs, the old one is only published, and its secret is gone."""
    before = ring(*Algorithm)
    later = NOW + timedelta(days=30)
    after = before.rotated(later)

    assert [str(each) for each in Algorithm] == [key.algorithm for key in after.signers(later)]
    assert {key.kid for key in before.current} == {key.kid for key in after.former}
    assert {key.kid for key in (*before.current, *after.current)} == {key.kid for key in after.key_set().keys}
    assert [] == [each for each in after.to_document()["former"] if "d" in each]  # type: ignore[attr-defined]  # a list
    assert [] == list(SCHEMA.iter_errors(after.key_set().to_document()))


def test_clocks_a_little_apart_still_find_a_key() -> None:
    """A new key holds from a little before, and the old one until a little after, so no moment is without one."""
    after = ring().rotated(NOW + timedelta(days=1))
    old, new = after.former[0], after.current[0].public
    for minutes in (-4, 0, 4):
        when = NOW + timedelta(days=1, minutes=minutes)
        assert old.holds_at(when)
        assert new.holds_at(when)
    assert not new.holds_at(NOW)
    assert not old.holds_at(NOW + timedelta(days=2))


def test_a_revoked_key_in_use_is_replaced() -> None:
    """It is marked, and another signs from then on; the mark survives a merge with an older set."""
    before = ring()
    kid = before.current[0].kid
    after = before.revoked(kid, NOW)
    merged = before.key_set().merged(after.key_set().keys)

    assert kid not in {key.kid for key in after.current}
    assert START == after.former[0].revoked_at
    assert after.key_set().find(kid) == merged.find(kid)
    with pytest.raises(UsageError, match="there is no signing key"):
        before.revoked("A" * 43, NOW)


def test_a_revoked_former_key_leaves_the_current_one() -> None:
    """Only what is in wrong hands is touched."""
    rotated = ring().rotated(NOW)
    after = rotated.revoked(rotated.former[0].kid, NOW)
    assert rotated.current == after.current
    assert START == after.former[0].revoked_at


def test_a_ring_reads_back() -> None:
    """What is written to the file is the whole ring."""
    whole = ring(*Algorithm).rotated(NOW)
    assert whole == key_ring(json.loads(json.dumps(whole.to_document())))


@pytest.mark.parametrize("damage", [{"d": "AAAA"}, {"d": base64url.encode(b"\1" * 32)}, {"d": None}])
def test_a_damaged_secret_is_refused(damage: dict[str, str]) -> None:
    """A secret of another length, or one that is not that of the public half."""
    document = ring().to_document()
    document["current"][0] |= damage  # type: ignore[index]  # a list
    with pytest.raises(UsageError):
        key_ring(document)


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    """It is written with mode 0600, never over another, and refused when everybody can read it."""
    file = KeyFile(tmp_path / "keys.json")
    file.create(ring())

    assert 0o600 == file.path.stat().st_mode & 0o777
    assert ["keys.json"] == [each.name for each in tmp_path.iterdir()]
    with pytest.raises(UsageError, match="exists"):
        file.create(ring())
    file.path.chmod(0o644)
    with pytest.raises(UsageError, match="chmod 600"):
        file.ring()


def test_a_rotation_is_seen_without_a_restart(tmp_path: Path) -> None:
    """Another process replaces the file, and the next reading has the new keys."""
    running, other = KeyFile(tmp_path / "keys.json"), KeyFile(tmp_path / "keys.json")
    running.create(ring())
    before = running.ring()
    other.write(other.ring().rotated(NOW))

    assert before is not running.ring()
    assert running.ring() is running.ring()
    assert before.current[0].kid == running.ring().former[0].kid


def test_a_file_that_is_not_there_or_damaged_says_what_to_do(tmp_path: Path) -> None:
    """Each with a sentence, none with the content."""
    with pytest.raises(UsageError, match="jiceng keys signing create"):
        KeyFile(tmp_path / "none.json").ring()
    path = tmp_path / "damaged.json"
    path.write_bytes(b"{")
    path.chmod(0o600)
    with pytest.raises(UsageError, match="cannot be read"):
        KeyFile(path).ring()
    with pytest.raises(UsageError, match="cannot be written"):
        KeyFile(tmp_path / "nowhere" / "keys.json").create(ring())
