"""``jiceng indicators``: what is counted and what is left out, the three forms, exit codes."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from validator.cli import main
from validator.cli.indicatortext import tenths
from validator.library import example
from validator.render.layout import width

TOWNSHIP = "valid-township-health-centre.json"

Json = Any
"""A JSON value."""


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Give a folder with a record, a bundle, the bundle as NDJSON, and what cannot be counted."""
    for name in (TOWNSHIP, "valid-bundle-county-year.json", "valid-bundle-county-year.ndjson"):
        (tmp_path / name).write_bytes(example("1.1", name))
    (tmp_path / "broken.json").write_bytes(b"{")
    (tmp_path / "stranger.json").write_bytes(b'{"recordType": "stranger"}')
    bundle = json.loads(example("1.1", "valid-bundle-county-year.json"))
    bundle["records"][3]["revision"] = "one"
    (tmp_path / "half.json").write_text(json.dumps(bundle), "utf-8")
    bundle["header"]["asOfDate"] = "2025-02-30"
    (tmp_path / "header.json").write_text(json.dumps(bundle), "utf-8")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    """Give what the command prints, and hold its exit code to one."""
    assert code == main(["indicators", *arguments])
    return capsys.readouterr().out


def document(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Json:
    """Give what the command prints as JSON."""
    return json.loads(told(capsys, *arguments, "--format", "json", code=code))


def rows(found: Json, indicator: str) -> dict[str, Json]:
    """Give the rows of an indicator by code."""
    made = next(each["rows"] for each in found["indicators"] if each["id"] == indicator)
    return {row["code"]: row for row in made}


def test_a_record_is_counted(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One record gives its own county's row, and says what it was held to."""
    found = document(capsys, str(files / TOWNSHIP), "--by", "county")
    row = rows(found, "PLAN-2.5-d.1")["360733"]
    assert (1, 1, 1, None) == (row["numerator"], row["denominator"], row["counted"], row["registered"])
    assert ("met", False, {"zh-CN": "会昌县", "en": "Huichang County"}) == (
        row["status"],
        row["certain"],
        row["name"],
    )
    assert {"operator": "==", "numerator": 100, "denominator": 100, "severity": "warning"}.items() <= row[
        "target"
    ].items()
    assert ("1.1", 1, [], 2025, "2025-12-31") == (
        found["standard"]["version"],
        found["records"],
        found["leftOut"],
        found["year"],
        found["asOf"],
    )


def test_json_and_ndjson_bundles_count_alike(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One bundle sent either way gives the same figures, and both together give them once."""
    names = [str(files / f"valid-bundle-county-year.{end}") for end in ("json", "ndjson")]
    one, other, both = (document(capsys, *each) for each in (names[:1], names[1:], names))
    assert one == other
    assert one["indicators"] == both["indicators"]
    assert 2 * one["records"] == both["records"]


def test_what_does_not_conform_is_left_out(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Files and single records of a bundle that do not conform are named, and the exit code is 1."""
    names = [str(files / each) for each in ("broken.json", "stranger.json", "half.json", "header.json")]
    found = document(capsys, *names, code=1)
    left = [(Path(each["file"]).name, each["pointer"], each["verdict"]) for each in found["leftOut"]]
    assert [
        ("broken.json", "", "nonconformant"),
        ("stranger.json", "", "undetermined"),
        ("half.json", "/records/3", "nonconformant"),
        ("header.json", "", "nonconformant"),
    ] == left
    whole = document(capsys, str(files / "valid-bundle-county-year.json"))
    assert whole["records"] - 1 == found["records"]


def test_a_file_that_is_not_there_is_wrong_use(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are counted all the same; the exit code is 2."""
    found = document(capsys, str(files / "gone.json"), str(files / TOWNSHIP), code=2)
    assert (1, "unreadable") == (found["records"], found["leftOut"][0]["verdict"])


@pytest.mark.parametrize(
    ("by", "levels"),
    [
        ("nation", ["nation", "region"]),
        ("province", ["nation", "region", "province"]),
        ("prefecture", ["prefecture"]),
        ("county", ["county"]),
    ],
)
def test_the_level_is_chosen(
    by: str, levels: list[str], files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--by`` chooses the rows; those of provinces stand under region groups and the nation."""
    found = document(capsys, str(files / TOWNSHIP), "--by", by, "--indicator", "plan-1-b.1")
    assert [levels] == [[row["level"] for row in each["rows"]] for each in found["indicators"]]
    assert ["PLAN-1-b.1"] == [each["id"] for each in found["indicators"]]


def test_year_and_day_are_chosen(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--as-of`` moves the day of judging, and with it whether a target is due; ``--year`` the year that is counted."""
    early = document(capsys, str(files / TOWNSHIP), "--as-of", "2025-11-30")
    other = document(capsys, str(files / TOWNSHIP), "--year", "2024")
    assert "notDue" == rows(early, "PLAN-1-b.1")["360000"]["status"]
    assert ({}, 2024) == (rows(other, "PLAN-1-b.1"), other["year"])


def test_csv_has_a_line_a_row(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """CSV has the figures of the JSON, a header first and every line as long."""
    name = str(files / "valid-bundle-county-year.json")
    lines = list(csv.DictReader(io.StringIO(told(capsys, name, "--format", "csv", "--lang", "en"))))
    found = document(capsys, name)
    expected = [
        (each["id"], row["code"], str(row["numerator"]), row["status"])
        for each in found["indicators"]
        for row in each["rows"]
    ]
    assert expected == [
        (line["indicator"], line["code"], line["numerator"], line["status"]) for line in lines
    ]
    assert not [line for line in lines if None in line or None in line.values()]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("zh-CN", ("地区", "江西省", "无法评价")), ("en", ("Area", "Jiangxi", "not evaluable"))],
)
def test_text_is_in_the_language_asked_for(
    lang: str, words: tuple[str, ...], files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table is in Chinese by default, in English when asked; what could not be counted is said below it."""
    shown = told(capsys, str(files / "half.json"), "--lang", lang, code=1)
    assert [] == [word for word in words if word not in shown]
    assert shown.splitlines()[-1].startswith(f"  {files / 'half.json'} /records/3")


def test_columns_stand_in_line(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A column starts at one place in every line, however wide the characters before it."""
    shown = told(capsys, str(files / TOWNSHIP), "--indicator", "PLAN-1-b.1").splitlines()
    heading = next(line for line in shown if "数值" in line)
    rows_of_table = [line for line in shown if "0/1" in line]
    starts = {width(line[: line.index("0/1")]) for line in rows_of_table}
    assert 3 == len(rows_of_table)
    assert {width(heading[: heading.index("分子")])} == starts


def test_an_indicator_without_figures_is_shown_when_asked_for(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Asked for by name it says that there are no data; else it is passed over."""
    assert "没有数据。" in told(capsys, str(files / TOWNSHIP), "--indicator", "TJ-8-a")
    assert "TJ-8-a" not in told(capsys, str(files / TOWNSHIP))


def test_nothing_to_count_is_said(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a single conformant record there is no table."""
    assert told(capsys, str(files / "broken.json"), code=1).startswith("没有可统计的记录。")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--indicator", "PLAN-1-b"), "没有指标“PLAN-1-b”。是否指 PLAN-1-b.2、PLAN-1-b.1"),
        (("--as-of", "2025-02-30"), "--as-of 的日期“2025-02-30”不正确"),
        (("--year", "last"), "--year 应为整数"),
        (("--by", "town"), "--by 的值不正确"),
        (("--standard", "9.9"), "没有 9.9 版标准"),
        (("--local", "nowhere"), "找不到本地数据目录 nowhere"),
    ],
)
def test_what_makes_no_sense_is_refused(
    arguments: tuple[str, str], sentence: str, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong use is exit code 2 and one sentence."""
    assert 2 == main(["indicators", str(files / TOWNSHIP), *arguments])
    assert sentence in capsys.readouterr().err


def test_agreement_is_shown_with_kappa(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Results of district and city are compared by district: rate, kappa, over- and under-rating."""
    path = Path(__file__).parent.parent / "conformance" / "indicators" / "1.1" / "TJ-8-a.json"
    records = json.loads(path.read_text("utf-8"))["cases"][1]["records"]
    names = []
    for number, record in enumerate(records):
        names.append(str(tmp_path / f"{number}.json"))
        Path(names[-1]).write_text(json.dumps(record), "utf-8")
    options = (*names, "--indicator", "TJ-8-a", "--by", "county", "--as-of", "2025-12-31")
    found = rows(document(capsys, *options), "TJ-8-a")["120101"]["agreement"]
    assert {"pairs": 5, "agreed": 3, "kappa": {"numerator": 0, "denominator": 10}}.items() <= found.items()
    assert (2, 0, 0) == (found["overRated"], found["underRated"], found["unpaired"])
    assert "κ = 0.000；区级高评 2 家，低评 0 家" in told(capsys, *options)


@pytest.mark.parametrize(
    ("numerator", "denominator", "digits", "expected"),
    [
        (1999, 10, 1, "199.9"),
        (2, 3, 1, "0.6"),
        (-2, 3, 3, "-0.666"),
        (0, 10, 3, "0.000"),
        (200, 1, 1, "200.0"),
    ],
)
def test_quotients_are_cut(numerator: int, denominator: int, digits: int, expected: str) -> None:
    """A figure is never rounded up, so that 19.99 per cent does not read as 20."""
    assert expected == tenths(numerator, denominator, digits)
