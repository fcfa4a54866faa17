"""What the text rendering says, and in which order."""

import copy
from typing import Any

import pytest
from test_render_golden import names, report

from validator.finding import LANGUAGES
from validator.render import RENDERERS, text
from validator.render.layout import width
from validator.report import Report


def lines(name: str, lang: str = "zh-CN") -> list[str]:
    """Render one of the reports and give its lines."""
    return text.render(report(name), lang).splitlines()


def changed(name: str, **parts: Any) -> dict[str, Any]:  # noqa: ANN401  parts of a JSON document
    """Give a report with some of its parts replaced."""
    return {**copy.deepcopy(dict(report(name))), **parts}


def attainment(name: str, *outcomes: tuple[str, str], status: str) -> str:
    """Give the attainment line of a report whose rules have these outcomes and severities."""
    document = changed(name)
    sample = document["attainment"]["rules"][0]
    rules = [{**sample, "outcome": outcome, "severity": severity} for outcome, severity in outcomes]
    document["attainment"].update(status=status, rules=rules)
    return text.render(document, "zh-CN").splitlines()[1]


def test_the_two_axes_come_first() -> None:
    """Verdict and attainment are the first two lines, each on its own."""
    assert ["数据校验：符合标准，可以交换", "达标情况：2 项未达到，1 项无法评价"] == lines("shortfall")[:2]


@pytest.mark.parametrize(
    ("said", "outcomes", "status"),
    [
        ("已评价的 2 项全部达到", [("pass", "error"), ("pass", "warning")], "attained"),
        ("已评价的 1 项全部达到", [("pass", "error"), ("fail", "info")], "attained"),
        ("达到要求", [("exempt", "error")], "attained"),
        ("1 项未达到，1 项达到", [("fail", "error"), ("pass", "error")], "notAttained"),
        (
            "数据不足，无法评价（1 项达到，1 项无法评价）",
            [("pass", "error"), ("notEvaluable", "error")],
            "notEvaluable",
        ),
        ("没有适用的政策要求", [("notApplicable", "error")], "notApplicable"),
    ],
)
def test_attainment_is_said_in_plain_words(said: str, outcomes: list[tuple[str, str]], status: str) -> None:
    """The line counts requirements; what is only encouraged is not counted among them."""
    assert f"达标情况：{said}" == attainment("shortfall", *outcomes, status=status)


def test_data_that_was_not_judged_is_not_called_free_of_requirements() -> None:
    """Where judging stopped early, the attainment line says that nothing was evaluated."""
    stopped = changed("broken", layers={**report("broken")["layers"], "consistency": "notReached"})

    assert "达标情况：数据未通过前面的校验，未作评价" == text.render(stopped, "zh-CN").splitlines()[1]


def test_findings_stand_by_weight() -> None:
    """Errors come before warnings, warnings before notes."""
    badges = [line[3:7] for line in lines("broken") if line[:3] in ("1. ", "2. ", "3. ", "4. ")]

    assert ["[错误]", "[错误]", "[警告]", "[提示]"] == [each for each in badges if each != "[无法评"]


def test_what_follows_is_folded_under_its_cause() -> None:
    """A derived finding stands inside the entry of the finding it comes from."""
    written = lines("broken")
    cause = written.index("   由此引起的其他问题：")

    assert "   - [错误] 应急救治" == written[cause + 1]


def test_a_clause_is_quoted_with_document_and_section() -> None:
    """A shortfall names the document, the section and the sentence."""
    quoted = "《关于加强基层医疗卫生机构特色科室建设的指导意见》二（二）配齐科室人员：“原则上应至少配备2名相应专业的执业医师”"

    assert quoted in "".join(line.strip() for line in lines("shortfall"))


@pytest.mark.parametrize(("lang", "mark"), [("zh-CN", "（沿用）"), ("en", "(carried forward)")])
def test_a_requirement_that_is_carried_forward_says_so(lang: str, mark: str) -> None:
    """Its clause is marked, and no other."""
    document = changed("shortfall")
    clauses = [each for rule in document["attainment"]["rules"] for each in rule["clauses"]]
    assert mark not in text.render(document, lang)
    for each in clauses:
        each["carriedForward"] = True

    assert mark in "".join(line.strip() for line in text.render(document, lang).splitlines())


@pytest.mark.parametrize(("lang", "named"), [("zh-CN", "（2023、2024 年）"), ("en", "(2023, 2024)")])
def test_years_that_a_list_lacks_stand_beside_it(lang: str, named: str) -> None:
    """What is missing is a pointer, followed by the years it lacks."""
    document = changed("shortfall")
    document["attainment"]["completeness"].update(
        missing=["/activity/yearly"], missingYears={"/activity/yearly": [2023, 2024]}
    )

    assert f"/activity/yearly{named}".replace(" ", "") in text.render(document, lang).replace(" ", "")


def test_encouraged_things_stand_apart() -> None:
    """What is only encouraged has its own heading."""
    assert [True] == [
        line.startswith("尚未做到的鼓励事项（1 项）") for line in lines("shortfall") if "鼓励事项" in line
    ]


def test_rules_that_do_not_apply_are_not_listed_as_gaps() -> None:
    """Only what could not be evaluated is listed as such."""
    assert [] == [line for line in lines("shortfall") if "PLAN-1-a" in line or "PLAN-3.1-d" in line]


def test_a_record_in_order_is_only_counted() -> None:
    """A bundle's report counts every record and tells of those that have something to say."""
    written = lines("bundle")

    assert "包内各条记录：共 4 条；符合标准 3 条，不符合标准 1 条" in written
    assert ["第 3 条：派驻记录"] == [line.split(" -")[0] for line in written if line.startswith("第 ")]


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", [40, 80])
def test_lines_fit_the_terminal(name: str, lang: str, columns: int) -> None:
    """Only a pointer or digest, which stays whole, runs over the width."""
    wide = [line for line in text.render(report(name), lang, columns).splitlines() if width(line) > columns]

    assert [] == [line for line in wide if "sha256:" not in line and "/" not in line]


@pytest.mark.parametrize("form", ["text", "html"])
def test_payload_words_cannot_command_the_terminal(form: str) -> None:
    """Escape and direction characters of a payload are written out."""
    written = RENDERERS[form].render(report("broken"), "zh-CN")

    assert not {"\x1b", "\u202e"} & set(written)


@pytest.mark.parametrize("name", names())
def test_json_is_the_report_itself(name: str) -> None:
    """The JSON rendering is the report's own bytes, in either language."""
    expected = Report(report(name)).to_bytes()

    assert [expected, expected] == [
        RENDERERS["json"].render(report(name), lang).encode() for lang in LANGUAGES
    ]


def test_an_unknown_code_stands_for_itself() -> None:
    """A reason this version has no word for is shown as it is."""
    document = changed("shortfall")
    document["outcomes"]["notEvaluated"] = [
        {"ruleId": "PLAN-2.6-d", "outcome": "notEvaluable", "reason": "newReason"}
    ]

    assert "1. [无法评价] newReason" in text.render(document, "zh-CN").splitlines()
