"""``jiceng explain``: a rule, a clause or a finding in words, and an example to try."""

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
    """Every rule, clause and finding of the standard reads in both languages within 80 columns."""
    for lang in LANGUAGES:
        lines = explanation.explain(name, NEWEST, lang, 80).splitlines()

        assert name in lines[0]
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
        "错误：没有编号为“SYNTAX-DUPLICATE-KEYS”的规则、条款或校验项。是否指 SYNTAX-DUPLICATE-KEY"
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
