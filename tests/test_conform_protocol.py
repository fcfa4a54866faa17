"""The protocol of the conformance kit: what is sent and what is understood is what its schemas say."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from validator.conformance import protocol, suite
from validator.conformance.protocol import Answered, Errored, Garbage, Implementation, Skipped
from validator.library import suite_files

FOLDER = Path(__file__).parent.parent / "conformance" / "protocol"
SUITE = suite.load(suite_files())
START: dict[str, Any] = {
    "version": 1,
    "implementation": {
        "name": "x",
        "version": "1",
        "language": "Java",
        "levels": ["structure"],
        "standards": ["1.1"],
        "homepage": "https://example.org",
        "issues": "http://example.org/issues",
    },
}
RESULT: dict[str, Any] = {
    "verdict": "nonconformant",
    "attainment": "notApplicable",
    "standardVersion": "1.1",
    "profile": None,
    "findings": [{"ruleId": "STRUCT-TYPE", "pointer": "/a/0"}],
    "outcomes": [
        {
            "ruleId": "TJ-4-c",
            "pointer": "",
            "outcome": "notEvaluable",
            "reason": "missing",
            "windows": ["2025"],
            "missing": ["/a"],
            "readings": {"wide": "pass"},
        }
    ],
    "rows": [{}],
}
ANSWERS: tuple[dict[str, Any], ...] = (
    {"seq": 7, "result": RESULT},
    {"seq": 7, "skipped": True, "reason": "no bundles yet", "issue": "https://example.org/1"},
    {"seq": 7, "errored": True, "context": {"trace": "…"}},
)
WRONG = st.sampled_from((None, True, 0, 1.5, "", "x", "a/b", [], ["x"], [None], {}, {"a": 1}, -1))


def document(name: str) -> dict[str, Any]:
    """Read a schema."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))
    return found


def schema(name: str, definition: str | None = None) -> Draft7Validator:
    """Give what holds a message to its schema."""
    body = document(name)
    if definition is not None:
        body = {"$ref": f"#/definitions/{definition}", "definitions": body["definitions"]}
    return Draft7Validator(body)


REQUEST = schema("request")
UNDERSTOOD: tuple[tuple[str, Callable[[bytes], object]], ...] = (
    ("start", protocol.read_start),
    ("standard", protocol.read_standard),
    ("run", lambda line: protocol.read_run(line, 7)),
)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.name)
def test_a_schema_is_a_schema(path: Path) -> None:
    """Every message has a schema of draft-07, written like every other JSON file here."""
    text = path.read_text("utf-8")
    body = json.loads(text)
    Draft7Validator.check_schema(body)
    assert f"urn:jiceng:conformance:{path.name.removesuffix('.schema.json')}" == body["$id"]
    assert json.dumps(body, ensure_ascii=False, indent=2) + "\n" == text


def test_results_describe_an_implementation_as_it_describes_itself() -> None:
    """The two schemas that speak of an implementation agree."""
    told = document("response")["definitions"]["implementation"]
    assert told == document("results")["properties"]["implementation"]


@pytest.mark.parametrize("line", [protocol.start(), protocol.standard("1.1"), protocol.stop()])
def test_a_request_is_as_its_schema_has_it(line: bytes) -> None:
    """One line, and valid."""
    assert b"\n" == line[-1:]
    assert 1 == line.count(b"\n")
    assert [] == list(REQUEST.iter_errors(json.loads(line)))


@pytest.mark.parametrize("chunk", range(4))
def test_every_case_is_sent_as_its_schema_has_it(chunk: int) -> None:
    """All cases make valid requests of one line each."""
    for number, case in enumerate(SUITE.cases[chunk::4], 1):
        line = protocol.run(number, case.request)
        assert 1 == line.count(b"\n")
        assert [] == [error.message for error in REQUEST.iter_errors(json.loads(line))], case.id


def test_answers_are_understood() -> None:
    """Each of the three answers to a case, the first answer and the second become values."""
    assert Implementation(
        "x",
        "1",
        "Java",
        ("structure",),
        ("1.1",),
        "https://example.org",
        "http://example.org/issues",
    ) == protocol.read_start(line(START))
    assert protocol.read_standard(b'{"ok":true}')
    assert not protocol.read_standard(b'{"ok":false}')
    answered, skipped, errored = (protocol.read_run(line(each), 7) for each in ANSWERS)
    assert Answered(RESULT) == answered
    assert Skipped("no bundles yet", "https://example.org/1") == skipped
    assert Errored({"trace": "…"}) == errored


@pytest.mark.parametrize(("name", "most"), [("name", 200), ("version", 100), ("language", 100)])
def test_what_a_program_calls_itself_is_short(name: str, most: int) -> None:
    """Reader and schema allow the same length and no more."""
    for length in (most, most + 1):
        told = {**START, "implementation": {**START["implementation"], name: "x" * length}}
        assert (length == most) is schema("response", "start").is_valid(told)
        if length == most:
            protocol.read_start(line(told))
        else:
            with pytest.raises(Garbage, match=f"implementation.{name} is not as the protocol has it"):
                protocol.read_start(line(told))


def test_unknown_keys_are_let_through() -> None:
    """A later version may say more."""
    told = {"seq": 7, "result": {"verdict": "conformant", "since": 1}, "more": []}
    assert isinstance(protocol.read_run(line(told), 7), Answered)


@pytest.mark.parametrize("seq", [6, 8, True, "7", None, 7.5])
def test_an_answer_to_another_request_is_none(seq: object) -> None:
    """The number has to be that of the request."""
    with pytest.raises(Garbage, match="out of sequence: request 7 was answered with seq"):
        protocol.read_run(line({"seq": seq, "result": {}}), 7)


@pytest.mark.parametrize("text", [b"", b"\n", b"yes", b"[]", b"7", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_object_is_garbage(text: bytes) -> None:
    """Neither text that is no JSON, nor too deep, nor of another kind is an answer."""
    for _, read in UNDERSTOOD:
        with pytest.raises(Garbage):
            read(text)


@given(data=st.data())
def test_the_referee_understands_what_the_schema_allows(data: st.DataObject) -> None:
    """With any one member replaced, left out or added, reader and schema agree whether it is an answer."""
    name, read = data.draw(st.sampled_from(UNDERSTOOD))
    told = {
        "start": START,
        "standard": {"ok": True},
        "run": data.draw(st.sampled_from(ANSWERS)),
    }
    changed = data.draw(altered(told[name]))
    is_valid = schema("response", name).is_valid(changed)
    if name == "run" and changed.get("seq") != 7:
        return
    try:
        read(line(changed))
    except Garbage:
        assert not is_valid
    else:
        assert is_valid


@st.composite
def altered(draw: st.DrawFn, value: Any) -> Any:  # noqa: ANN401  a JSON value
    """Give a JSON value with one thing in it changed."""
    if isinstance(value, dict) and value and draw(st.booleans()):
        name = draw(st.sampled_from(sorted(value)))
        rest = {key: part for key, part in value.items() if key != name}
        return draw(st.one_of(st.just(rest), altered(value[name]).map(lambda part: {**value, name: part})))
    if isinstance(value, list) and value and draw(st.booleans()):
        return [draw(altered(value[0])), *value[1:]]
    if isinstance(value, dict):
        return {**value, draw(st.sampled_from(("skipped", "result", "errored", "other"))): draw(WRONG)}
    return draw(WRONG)


def line(message: object) -> bytes:
    """Give a message as a line."""
    return json.dumps(message).encode() + b"\n"
