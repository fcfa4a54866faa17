"""The translation ahead of time: what ``python -m tools.translate`` writes and refuses."""

import hashlib
import importlib.util
import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest
from cel_engines import FixedFacts

from tools import translate
from validator.cel import Env, Value, evaluate

TEXT = {"zh-CN": "题", "en": "Title"}
RULE = {
    "id": "T-1",
    "class": "policy",
    "severity": "warning",
    "scope": "record",
    "appliesTo": {"recordTypes": ["mobileRound"]},
    "when": "record.b",
    "assert": "record.a >= param.minimum",
    "value": "record.a",
    "slots": {"count": "size(record.s.filter(x, x in ['中文', \"it's\"]))"},
    "at": "/a",
    "title": TEXT,
    "message": TEXT,
    "fix": TEXT,
    "clauses": [],
    "since": "1.0",
}
PROFILE = {
    "id": "120000-test",
    "divisions": ["120000"],
    "title": TEXT,
    "rules": [{**RULE, "id": "T-2", "assert": "record.c == 'x'"}],
}
SOURCES = sorted(
    ["record.b", "record.a >= param.minimum", "record.a", RULE["slots"]["count"], "record.c == 'x'"]  # type: ignore[index]
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a checkout with one rule and one profile in 1.1 and nothing in 1.0."""
    for name, document in (("rules/T-1", RULE), ("profiles/120000-test", PROFILE)):
        path = tmp_path / "schemas" / "1.1" / f"{name}.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(document), "utf-8")
    (tmp_path / "schemas" / "1.0").mkdir()
    return tmp_path


def _run(root: Path, *arguments: str) -> int:
    return translate.main(["--root", str(root), *arguments])


def _module(root: Path, name: str) -> ModuleType:
    path = root / "validator" / "generated" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_expression_of_rules_and_profiles_is_translated_once(root: Path) -> None:
    """Each text of when, assert, value and slots stands in the module, in order, with its own description."""
    assert _run(root) == 0

    functions = _module(root, "v1_1").FUNCTIONS

    assert list(functions) == SOURCES
    assert functions["record.a >= param.minimum"].reads == ("param.minimum", "record.a")


def test_a_version_without_rules_gets_an_empty_module(root: Path) -> None:
    """A version without rules has a module too."""
    _run(root)

    assert _module(root, "v1_0").FUNCTIONS == {}


def test_generated_functions_evaluate(root: Path) -> None:
    """What was written to a file gives what the text means."""
    _run(root)
    functions = _module(root, "v1_1").FUNCTIONS
    record: dict[str, Value] = {"s": ["中文", "it's", "x"], "a": 3}
    env = Env(facts=FixedFacts({}, {}, {}, {}), record=record, param={"minimum": 3})

    assert evaluate(functions[SOURCES[-1]], env) == 2
    assert evaluate(functions["record.a >= param.minimum"], env) is True


def test_the_stamp_is_the_digest_of_the_sorted_texts(root: Path) -> None:
    """Anyone can work out the stamp from the rules."""
    _run(root)
    expected = hashlib.sha256("".join(f"{source}\n" for source in SOURCES).encode()).hexdigest()

    assert f"sha256:{expected}" == _module(root, "v1_1").STAMP


def test_writing_twice_changes_nothing(root: Path) -> None:
    """The files depend on the rules alone."""
    _run(root)
    first = {path: path.read_bytes() for path in root.rglob("v1_*.py")}
    _run(root)

    assert {path: path.read_bytes() for path in root.rglob("v1_*.py")} == first


def test_check_passes_right_after_writing(root: Path) -> None:
    """Fresh files are up to date."""
    _run(root)

    assert _run(root, "--check") == 0


def test_check_tells_what_to_run_when_a_rule_changed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A changed rule makes the check fail, writes nothing and names the command."""
    _run(root)
    before = (root / "validator/generated/v1_1.py").read_bytes()
    changed = {**RULE, "assert": "record.a > param.minimum"}
    (root / "schemas/1.1/rules/T-1.json").write_text(json.dumps(changed), "utf-8")

    assert _run(root, "--check") == 1
    assert "v1_1.py; run: python -m tools.translate" in capsys.readouterr().err
    assert (root / "validator/generated/v1_1.py").read_bytes() == before


def test_check_fails_when_the_files_are_not_there(root: Path) -> None:
    """A checkout without generated files is out of date."""
    _run(root)
    shutil.rmtree(root / "validator")

    assert _run(root, "--check") == 1


def test_an_expression_outside_the_profile_names_its_file(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written when one rule leaves the profile, and its file is named."""
    (root / "schemas/1.1/rules/T-1.json").write_text(json.dumps({**RULE, "assert": "1.5 > 1"}), "utf-8")

    assert _run(root) == 2
    assert "T-1.json" in capsys.readouterr().err
    assert not (root / "validator").exists()


def test_the_committed_files_are_up_to_date() -> None:
    """``validator/generated`` is what the rules of this checkout give."""
    assert translate.main(["--check"]) == 0
