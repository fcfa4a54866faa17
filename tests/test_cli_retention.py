"""``jiceng retention``: the settings' days are applied, and what is to stay stays."""

from pathlib import Path
from typing import Any

import pytest
from exchange_bench import bench

from validator.cli import main
from validator.store import submissions


def test_what_is_older_than_its_days_is_dropped(
    store_url: str,
    tmp_path: Path,
    dispatch: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Payloads and test submissions go after their days, receipts stay; applied again there is nothing to drop."""
    monkeypatch.setenv("JICENG_RETENTION_PAYLOAD_DAYS", "1")
    monkeypatch.setenv("JICENG_SIGNING_KEY", str(tmp_path / "keys.json"))
    with bench(store_url, tmp_path) as desk:
        real, _ = desk.grant()
        test, _ = desk.grant(test=True)
        kept = desk.submit(real, "one", dispatch)
        gone = desk.submit(test, "two", b"{}")

        assert [0, 0] == [main(["retention", "--store", store_url, "--lang", "en"]) for _ in range(2)]

        said = capsys.readouterr().out.splitlines()
        assert [
            "Dropped: 1 payloads, 1 test submissions.",
            "Dropped: 0 payloads, 0 test submissions.",
        ] == said
        with desk.exchange.store.read() as connection:
            left = submissions.find(connection, kept.id)
            assert left is not None
            assert not left.payload_kept
            assert submissions.receipt(connection, kept.id) is not None
            assert submissions.find(connection, gone.id) is None


def test_without_a_store_it_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It needs the database."""
    monkeypatch.delenv("JICENG_STORE_URL", raising=False)

    assert 2 == main(["retention"])
    assert "JICENG_STORE_URL" in capsys.readouterr().err
