"""``jiceng explain``: a rule, an indicator, a clause or a finding in words, and an example to try."""

import json

import pytest

from validator import library, pipeline
from validator.cli import explanation, main, samples
from validator.cli.options import standard
from validator.finding import LANGUAGES
from validator.render.layout import width

NEWEST = standard(None)


def explained(name: str, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    """Give what the command says of an id."""
    assert 0 == main(["explain", name, *options])
    return capsys.readouterr().out


@pytest.mark.parametrize("name", sorted(set(explanation.identifiers(NEWEST))))
def test_everything_with_an_id_is_explained(name: str) -> None:
    """Every rule, indicator, clause and finding of the standard reads in both languages within 80 columns."""
    for lang in LANGUAGES:
        lines = explanation.explain(name, NEWEST, lang, 80).splitlines()

        assert name in lines[0]
        assert name not in NEWEST.indicators or f"--indicator {name}" in lines[-1]
        assert [] == [line for line in lines if width(line) > 80 and max(map(width, line.split())) < 60]


def test_a_rule_is_told_with_its_clause_and_its_expression(capsys: pytest.CaptureFixture[str]) -> None:
    """A reader learns the sentence of the policy, the words, the parameters and the CEL."""
    said = explained("PLAN-2.6-a", capsys)
    rule = NEWEST.rules["PLAN-2.6-a"]

    assert "规则：PLAN-2.6-a" == said.splitlines()[0]
    assert "“原则上每个机构至少配备1辆救护车”" in "".join(line.strip() for line in said.splitlines())
    assert rule.title["zh-CN"] in said
    assert rule.effective_from is None or f"施行时间：{rule.effective_from} 起" in said
    assert "判断表达式（CEL）" in said


def test_an_id_is_found_however_it_is_typed(capsys: pytest.CaptureFixture[str]) -> None:
    """Upper and lower case do not matter."""
    assert explained("PLAN-2.6-a", capsys) == explained("plan-2.6-A", capsys)


def test_an_unknown_id_names_the_nearest_ones(capsys: pytest.CaptureFixture[str]) -> None:
    """The refusal offers what was probably meant, the likeliest first."""
    assert 2 == main(["explain", "SYNTAX-DUPLICATE-KEYS"])
    line = capsys.readouterr().err

    assert line.startswith(
        "错误：没有编号为“SYNTAX-DUPLICATE-KEYS”的规则、指标、条款或校验项。是否指 SYNTAX-DUPLICATE-KEY"
    )
    assert line.endswith("？编号见校验报告的“规则编号”。\n")


def test_a_clause_without_a_rule_says_how_it_is_covered(capsys: pytest.CaptureFixture[str]) -> None:
    """A clause that no machine can check says why."""
    clause = next(each for each in NEWEST.clauses.values() if each.status == "notMachineCheckable")
    said = explained(clause.id, capsys)

    assert f"条款：{clause.id}" == said.splitlines()[0]
    assert "落实情况：无法由程序判断" in said.splitlines()
    assert "原因：" in said


def test_a_finding_of_the_engine_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """The engine's own findings have an entry too."""
    name = min(NEWEST.notices)

    assert f"校验项：{name}" == explained(name, capsys).splitlines()[0]


def test_the_example_that_is_named_fails_the_rule() -> None:
    """Each example named by the command raises what it is named for."""
    for name in NEWEST.rules:
        sample = samples.failing(name, NEWEST.version)
        if sample is None:
            continue
        report = pipeline.check(sample.data, library.load_standards())

        assert f'"{name}"' in report.to_bytes().decode(), sample.name


def test_an_example_can_be_piped_into_validate(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """``--example`` prints the failing example and nothing else."""
    name = next(each for each in NEWEST.rules if samples.failing(each, NEWEST.version))
    sample = samples.failing(name, NEWEST.version)
    main(["explain", name, "--example"])

    assert sample is not None
    assert sample.data == capsysbinary.readouterr().out


def test_an_indicator_is_told_with_its_targets_and_its_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    """A reader learns what is counted, what it is held to in each year, and who says so."""
    said = explained("PLAN-2.7-g", capsys)

    assert "指标：PLAN-2.7-g" == said.splitlines()[0]
    assert "目标：2023 年；省；>= 80%；警告" in said.splitlines()
    assert "目标：2025 年；省；>= 95%；警告" in said.splitlines()
    assert "参数 basicallyFull：95（“基本实现全覆盖”的最低百分比；文件没有规定" in said
    assert "分子：size(record.information.telemedicineServices) > 0 ? 1 : 0" in said.splitlines()


def test_an_id_of_a_rule_and_an_indicator_tells_both(capsys: pytest.CaptureFixture[str]) -> None:
    """The rule stands first, the indicator beneath."""
    both = min(NEWEST.rules.keys() & NEWEST.indicators.keys())
    lines = explained(both, capsys, "--lang", "en").splitlines()

    assert f"Rule: {both}" == lines[0]
    assert f"Indicator: {both}" in lines[1:]


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("PLAN-2.6-a", {"rule", "clause"}),
        ("PLAN-2.7-g", {"indicator", "clause"}),
        ("SYNTAX-DUPLICATE-KEY", {"finding"}),
        ("TJ-4-a", {"rule", "clause"}),
    ],
)
def test_as_json_an_id_gives_the_files_of_the_standard(
    name: str, kinds: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever bears the id is there as its file has it, a provincial rule with its profile."""
    found = json.loads(explained(name, capsys, "--format", "json"))

    assert {"id", "version", *kinds} == set(found)
    assert {name} == {found["id"], *(found[kind]["id"] for kind in kinds)}
    assert "120000-tianjin" == found.get("rule", {}).get("profile") or not name.startswith("TJ-")


def test_a_rule_of_a_local_profile_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--local`` the deployer's rules have words, clauses and a file as the standard's have."""
    folder = str(library.root() / "tests" / "data" / "local-sample")
    said = explained("SAMPLE-1-a", capsys, "--local", folder)
    found = json.loads(explained("SAMPLE-1-a", capsys, "--local", folder, "--format", "json"))

    assert "省级细则：330000-sample 示例细则（不是浙江省的规定）" in said.splitlines()
    assert "330000-sample" == found["rule"]["profile"]
