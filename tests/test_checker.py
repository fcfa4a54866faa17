"""The structural check in plain Python: it runs where nothing is installed and agrees with the engine."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from validator import library
from validator.checker import python_checker
from validator.schemaengine import engine
from validator.standard import Standard

STANDARD: Standard = library.load_standard("1.1")
_RUN = """
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location("checker", sys.argv[1])
checker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(checker)
for line in sys.stdin:
    try:
        checker.validate(json.loads(line))
        print("true")
    except checker.JsonSchemaValueException:
        print("false")
"""


def _records(record_type: str) -> list[object]:
    """Give the examples of a type, and each of them with one thing wrong."""
    found: list[object] = []
    for name in library.examples("1.1"):
        if not name.startswith("valid-") or not name.endswith(".json"):
            continue
        record = json.loads(library.example("1.1", name))
        if record.get("recordType") == record_type:
            without = {key: value for key, value in record.items() if key != "recordId"}
            found += [record, without, {**record, "revision": "1"}, {**record, "unknown": 1}]
    return found


@pytest.mark.parametrize("record_type", ["dispatchRecord", "facilityCapabilityReport", "mobileRound"])
def test_it_agrees_with_the_engine_on_python_alone(record_type: str, tmp_path: Path) -> None:
    """Without site packages the file accepts what the engine accepts and refuses what it refuses."""
    schema = STANDARD.schemas[record_type]
    file = tmp_path / "checker.py"
    file.write_text(python_checker(schema, record_type, STANDARD.release), encoding="utf-8")
    records = _records(record_type)
    lines = "".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records)
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", _RUN, str(file)],
        input=lines, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    violations = engine(schema)

    assert {True, False} == {not list(violations(record)) for record in records}
    assert [json.dumps(not list(violations(record))) for record in records] == ran.stdout.split()
