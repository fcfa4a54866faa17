"""``jiceng receipt verify``: exit codes, what is said, and what it refuses."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from validator.canonical import digests, timestamp
from validator.cli import main
from validator.receipt import Issuer, PayloadDigest, Receipt, ReportDigest, Settled, records_document, signed
from validator.signing import Algorithm, KeyRing

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
RING = KeyRing("测试省平台", ()).rotated(NOW, list(Algorithm))
OTHER = KeyRing("测试省平台", ()).rotated(NOW, [Algorithm.ED25519])
PAYLOAD, REPORT = "报送的原文".encode(), b"{}\n"
ACCEPTED = Settled("", "accepted", "conformant", "dispatchRecord", "disp-0001", 1, "a" * 64)
MANY = tuple(replace(ACCEPTED, position=f"/records/{index}") for index in range(1001))


def receipt(*records: Settled) -> Receipt:
    """Give a receipt of the payload and the report."""
    payload, report = digests(PAYLOAD), digests(REPORT)
    return Receipt(
        submission_id="sub_" + "0" * 32,
        issuer=Issuer(RING.issuer, None),
        organisation="12360603MB00000009",
        idempotency_key="a",
        received_at=timestamp(NOW),
        settled_at=timestamp(NOW),
        test=False,
        payload=PayloadDigest(payload.bytes, payload.sha256, payload.sm3, "application/json"),
        report=ReportDigest(report.sha256, report.sm3),
        standard=None,
        verdict="conformant",
        attainment=None,
        records=records,
    )


@pytest.fixture
def named(tmp_path: Path) -> Mapping[str, str]:
    """Give the names of files to check and to check by."""
    sound = signed(receipt(ACCEPTED), RING.current)
    contents: Mapping[str, object] = {
        "sound": sound,
        "many": signed(receipt(*MANY), RING.current),
        "changed": sound | {"test": True},
        "short": {name: value for name, value in sound.items() if name != "verdict"},
        "keys": RING.key_set().to_document(),
        "later": RING.rotated(NOW).key_set().to_document(),
        "others": OTHER.key_set().to_document(),
        "damaged": {"issuer": "平台", "keys": [{"kid": "x"}]},
        "records": records_document(MANY),
        "payload": PAYLOAD,
        "report": REPORT,
        "twice": b'{"receiptVersion":"1.0",\n"receiptVersion":"1.0"}',
        "empty": b"",
    }
    for name, content in contents.items():
        data = content if isinstance(content, bytes) else json.dumps(content, indent=1).encode()
        (tmp_path / name).write_bytes(data)
    return {name: str(tmp_path / name) for name in (*contents, "missing")}


CASES = [
    (0, ["sound", "--keys", "keys"], "回执有效，由密钥 "),
    (0, ["sound", "--keys", "later"], "回执有效"),
    (0, ["sound", "--keys", "keys", "--payload", "payload", "--report", "report"], "回执有效"),
    (0, ["many", "--keys", "keys", "--records", "records"], "回执有效"),
    (1, ["changed", "--keys", "keys"], "的签名与内容不符"),
    (1, ["short", "--keys", "keys"], "回执的格式不对（required）"),
    (1, ["sound", "--keys", "others"], "公钥集中没有密钥 "),
    (1, ["sound", "--keys", "keys", "--payload", "report"], "所给报文与回执中的摘要不同"),
    (1, ["sound", "--keys", "keys", "--report", "payload"], "所给校验报告与回执中的摘要不同"),
    (1, ["sound", "--keys", "keys", "--records", "records"], "所给记录清单与回执中的不同"),
    (1, ["sound", "--payload", "report"], "未能核对："),
    (2, ["keys", "--keys", "keys"], "不是回执"),
    (2, ["sound"], "没有给出公钥集，签名未核对"),
    (2, ["sound", "--keys", "damaged"], "公钥 x 无法读取"),
    (2, ["sound", "--keys", "sound"], "不是公钥集文件"),
    (2, ["sound", "--keys", "missing"], "找不到文件"),
    (2, ["twice", "--keys", "keys"], "不是 JSON 格式的回执，第 2 行无法读取"),
    (2, ["empty", "--keys", "keys"], "不是 JSON 格式的回执，第 1 行无法读取"),
    (2, ["missing"], "找不到文件"),
    (2, ["sound", "--payload", "missing"], "找不到文件"),
]


@pytest.mark.parametrize(("code", "arguments", "said"), CASES)
def test_the_exit_code_says_whether_it_may_be_trusted(
    code: int, arguments: list[str], said: str, named: Mapping[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """0 where it is signed and right, 1 where something is wrong, 2 where it could not be told."""
    found = main(["receipt", "verify", *(named.get(each, each) for each in arguments)])
    shown = capsys.readouterr()

    assert code == found
    assert said in shown.out + shown.err


def test_each_fault_is_a_line_in_english_too(
    named: Mapping[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """With the place in the receipt."""
    arguments = ["receipt", "verify", named["changed"], "--keys", named["keys"], "--payload", named["report"]]
    assert 1 == main([*arguments, "--lang", "en"])
    lines = capsys.readouterr().out.splitlines()

    assert "The receipt is not to be trusted:" == lines[0]
    assert ["(at /payload)", "(at /signatures/0)", "(at /signatures/1)"] == [
        "(at " + line.partition("(at ")[2] for line in lines[1:]
    ]


def test_a_program_reads_codes(named: Mapping[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """JSON with codes, places, and both languages."""
    arguments = ["receipt", "verify", named["changed"], "--keys", named["keys"], "--format", "json"]
    assert 1 == main(arguments)
    document = json.loads(capsys.readouterr().out)

    assert (False, [], []) == (document["proven"], document["verified"], document["unchecked"])
    assert ["wrongSignature"] * 2 == [each["code"] for each in document["faults"]]
    assert {"zh-CN", "en"} == set(document["faults"][0]["text"])


def test_nothing_is_fetched(named: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A receipt is checked without any connection."""

    def refuse(*_: object) -> None:
        message = "a connection was made"
        raise AssertionError(message)

    monkeypatch.setattr("socket.socket.connect", refuse)
    assert 0 == main(["receipt", "verify", named["sound"], "--keys", named["keys"]])


def test_what_is_wrong_in_the_same_way_is_said_once(
    named: Mapping[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A receipt of which one member is left lacks many, and one line says so."""
    torn = tmp_path / "torn"
    torn.write_text('{"receiptVersion": "1.0"}')

    assert 1 == main(["receipt", "verify", str(torn), "--keys", named["keys"]])
    assert 1 == capsys.readouterr().out.count("回执的格式不对（required）")
