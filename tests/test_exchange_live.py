"""The service as a real process, asked whatever ``openapi.yaml`` allows, alone and in sequences that its links give."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from instances import serving

from validator.cli import main

ROOT = Path(__file__).resolve().parent.parent
PHASES = "examples,coverage,fuzzing,stateful"
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def test_the_live_service_answers_as_it_is_described(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No 5xx, no status that is not described, no answer off its schema, whatever is sent in whatever order."""
    store = str(tmp_path / "exchange.db")
    assert 0 == main(
        ["keys", "signing", "create", "--issuer", "测试平台", "--file", str(tmp_path / "signing")]
    )
    given = ["--organisation", "11360733014593206P", "--name", "会昌县卫生健康委员会", "--division", "360733"]
    capsys.readouterr()
    assert 0 == main(
        ["keys", "create", *given, "--role", "COUNTY_AUTHORITY", "--store", store, "--format", "json"]
    )
    key = json.loads(capsys.readouterr().out)["key"]
    settings = {"JICENG_STORE_URL": store, "JICENG_SIGNING_KEY": str(tmp_path / "signing")}
    with serving(log=tmp_path / "log", **settings) as port:
        tried = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "run", str(ROOT / "openapi.yaml")),
                *("--url", f"http://127.0.0.1:{port}", "-H", f"Authorization: Bearer {key}"),
                *("--phases", PHASES, "--checks", CHECKS, "-n", "10", "--seed", "7", "--no-color"),
            ],
            cwd=tmp_path,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )

    assert 0 == tried.returncode, tried.stdout[-4000:] + tried.stderr[-2000:]
