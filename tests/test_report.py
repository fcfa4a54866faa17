"""The report: its order, its counts, what is listed of many, and the words it puts to findings."""

import json
from collections.abc import Mapping
from typing import Any

from made import BOTH, rule

from validator import report
from validator.finding import Finding, Layer, Outcome, Severity, Verdict
from validator.judged import Judged, as_pointer, shown
from validator.library import load_standard
from validator.notice import Notice
from validator.outcome import Instance, Judgement, Result
from validator.report import MOST_OF_A_KIND, Report, build

NOTICES = {
    "T-1": Notice(
        "T-1", "structure", Severity.ERROR, BOTH, {"zh-CN": "在{where}：{n}", "en": "{where}: {n}"}, BOTH, {}
    ),
    "T-2": Notice(
        "T-2",
        "codes",
        Severity.WARNING,
        BOTH,
        BOTH,
        BOTH,
        {"zh-CN": "或为{suggestion}", "en": "maybe {suggestion}"},
    ),
}
OF = {"T-1": (Layer.STRUCTURE, Severity.ERROR), "T-2": (Layer.CODES, Severity.WARNING)}


def finding(rule_id: str, pointer: str = "", **more: Any) -> Finding:  # noqa: ANN401  # field values
    """Give a finding of one of the two notices."""
    layer, severity = OF[rule_id]
    return Finding(rule_id, layer, severity, pointer, **more)


def judged(*findings: Finding, **more: Any) -> Judged:  # noqa: ANN401  # field values
    """Give what is known of a record with these findings."""
    known = {
        "reached": Layer.CONSISTENCY,
        "position": lambda _: None,
        "notices": NOTICES,
        "subject": {},
        **more,
    }
    return Judged(document={}, findings=findings, **known)


def result(outcome: Outcome, **changes: Any) -> Result:  # noqa: ANN401  # field values
    """Give the result of a rule at one place."""
    made = rule(**changes)
    return Result(made, made.severity(None), (Instance(Judgement(outcome), at="/count"),), outcome)


POLICY = {"id": "PLAN-2.6-a", "class": "policy", "severity": "warning"}


def listed(made: Report) -> list[tuple[str, str]]:
    """Give rule and pointer of the findings listed."""
    return [(each["ruleId"], each["pointer"]) for each in _list(made.document["findings"])]


def test_a_report_is_one_line_of_compact_json() -> None:
    """UTF-8, no blanks between, Chinese as it is, a line feed at the end."""
    data = build(judged(finding("T-1", "/甲", slots={"n": 1}))).to_bytes()

    assert 1 == data.count(b"\n")
    assert data.endswith(b"}\n")
    assert b'": ' not in data
    assert "/甲".encode() in data


def test_findings_stand_heaviest_first_then_by_layer_and_place() -> None:
    """Errors before warnings; the second element before the tenth."""
    made = build(
        judged(finding("T-2", "/a"), finding("T-1", "/b/10"), finding("T-1", "/b/2"), finding("T-1", "/a"))
    )

    assert [("T-1", "/a"), ("T-1", "/b/2"), ("T-1", "/b/10"), ("T-2", "/a")] == listed(made)


def test_the_order_in_which_findings_were_made_does_not_count() -> None:
    """The same findings give the same bytes."""
    several = [finding("T-1", f"/{each}", slots={"n": 1}) for each in "bca"]

    assert build(judged(*several)).to_bytes() == build(judged(*reversed(several))).to_bytes()


def test_everything_is_counted_and_so_many_of_a_kind_are_listed() -> None:
    """At most a hundred of one rule, the first by place; other rules keep theirs."""
    many = [finding("T-1", f"/list/{index}") for index in range(MOST_OF_A_KIND + 1)]
    made = build(judged(*many, finding("T-2", "/z")))

    assert True is made.document["truncated"]
    assert {"error": MOST_OF_A_KIND + 1, "warning": 1, "info": 0} == made.document["counts"]
    assert MOST_OF_A_KIND + 1 == len(listed(made))
    assert ("T-1", f"/list/{MOST_OF_A_KIND - 1}") == listed(made)[-2]


def test_exactly_as_many_as_are_listed_is_not_truncated() -> None:
    """The hundredth is still listed."""
    made = build(judged(*(finding("T-1", f"/list/{index}") for index in range(MOST_OF_A_KIND))))

    assert (False, MOST_OF_A_KIND) == (made.document["truncated"], len(listed(made)))


def test_words_are_filled_with_the_place() -> None:
    """``{where}`` is the place in words, each language in its own; other slots stand as they are."""
    standard = load_standard("1.1")
    made = build(
        judged(
            finding("T-1", "/submitter/name", slots={"n": 3}),
            standard=standard,
            record_type="dispatchRecord",
        )
    )
    (found,) = _list(made.document["findings"])

    assert {"zh-CN": "报送单位 › 报送单位名称", "en": "Submitter › Submitter's name"} == found["where"]
    assert {"zh-CN": "在报送单位 › 报送单位名称：3", "en": "Submitter › Submitter's name: 3"} == found[
        "message"
    ]


def test_a_likely_value_follows_the_fix() -> None:
    """Only where the engine has one."""
    with_one, without = (
        _list(build(judged(finding("T-2", slots=slots))).document["findings"])[0]["fix"]
        for slots in ({"suggestion": "B"}, {})
    )

    assert {"zh-CN": "甲或为B", "en": "a maybe B"} == with_one
    assert BOTH == without


def test_a_folded_finding_is_listed_under_its_cause_and_not_counted() -> None:
    """One cause counts once."""
    made = build(judged(finding("T-1", "/a", derived=(finding("T-1", "/b"),))))
    (found,) = _list(made.document["findings"])

    assert {"error": 1, "warning": 0, "info": 0} == made.document["counts"]
    assert ["/b"] == [each["pointer"] for each in found["derived"]]


def test_the_verdict_rests_on_errors_alone() -> None:
    """A warning leaves a record conformant, an error does not, and what could not be judged is neither."""
    assert Verdict.CONFORMANT is build(judged(finding("T-2"))).verdict
    assert Verdict.NONCONFORMANT is build(judged(finding("T-1"))).verdict
    assert Verdict.UNDETERMINED is build(judged(finding("T-1"), undetermined=True)).verdict


def test_a_failed_policy_rule_never_touches_the_verdict() -> None:
    """It is told under attainment and is no finding, even as an error."""
    made = build(judged(results=(result(Outcome.FAIL, **{**POLICY, "severity": "error"}),)))

    assert (Verdict.CONFORMANT, "notAttained", []) == (
        made.verdict,
        made.attainment,
        made.document["findings"],
    )


def test_a_failed_rule_of_any_other_class_is_a_finding() -> None:
    """It makes the verdict, in its layer."""
    for rule_class, layer in (
        ("consistency", "consistency"),
        ("privacy", "consistency"),
        ("identifier", "codes"),
        ("codelist", "codes"),
    ):
        made = build(judged(results=(result(Outcome.FAIL, **{"class": rule_class}),)))

        assert Verdict.NONCONFORMANT is made.verdict
        assert "fail" == _map(made.document["layers"])[layer]


def test_an_engine_error_is_never_conformant() -> None:
    """Whatever the class of the rule, and whatever else was found."""
    for changes in ({}, POLICY):
        assert (
            Verdict.UNDETERMINED is build(judged(results=(result(Outcome.ENGINE_ERROR, **changes),))).verdict
        )


def test_attainment_takes_the_status_that_prevails() -> None:
    """A failure, then what could not be judged, then what was met; what is only encouraged does not count."""
    table = [
        ((Outcome.PASS, Outcome.FAIL, Outcome.NOT_EVALUABLE), "warning", "notAttained"),
        ((Outcome.PASS, Outcome.NOT_EVALUABLE), "warning", "notEvaluable"),
        ((Outcome.PASS, Outcome.NOT_APPLICABLE), "warning", "attained"),
        ((Outcome.EXEMPT,), "warning", "attained"),
        ((Outcome.NOT_YET_DUE, Outcome.NOT_APPLICABLE), "warning", "notApplicable"),
        ((Outcome.FAIL,), "info", "notApplicable"),
        ((), "warning", "notApplicable"),
    ]
    for outcomes, severity, expected in table:
        results = tuple(result(each, **{**POLICY, "severity": severity}) for each in outcomes)

        assert expected == build(judged(results=results)).attainment


def test_every_outcome_is_tallied_and_what_was_not_evaluated_has_its_reason() -> None:
    """Passes and failures are counted; all others are named."""
    silent = Result(
        rule(), Severity.ERROR, (Instance(Judgement(Outcome.NOT_EVALUABLE, "missing", ("record.a.b",))),),
        Outcome.NOT_EVALUABLE,
    )  # fmt: skip
    tally = _map(
        build(judged(results=(silent, result(Outcome.PASS), result(Outcome.FAIL)))).document["outcomes"]
    )

    assert (1, 1, 1, 0) == tuple(tally[each] for each in ("pass", "fail", "notEvaluable", "engineError"))
    assert [
        {"ruleId": "DSP-TST-001", "outcome": "notEvaluable", "reason": "missing", "missing": ["/a/b"]}
    ] == tally["notEvaluated"]


def test_layers_say_how_far_judging_went() -> None:
    """What was not reached is neither passed nor failed."""
    broken = build(judged(finding("T-1"), reached=Layer.STRUCTURE))

    assert {
        "syntax": "pass",
        "structure": "fail",
        "codes": "notReached",
        "consistency": "notReached",
    } == broken.document["layers"]


def test_a_warning_leaves_its_layer_passed() -> None:
    """Only errors fail a layer."""
    assert "pass" == _map(build(judged(finding("T-2"))).document["layers"])["codes"]


def test_a_bundle_joins_its_records() -> None:
    """The worst verdict, layer and attainment prevail; counts add up; each record keeps its own."""
    bad = judged(finding("T-1", "/records/0/a"), base="/records/0")
    missed = judged(base="/records/1", results=(result(Outcome.FAIL, **POLICY),))
    made = report.build_bundle(judged(finding("T-2")), [bad, missed])
    records = _list(made.document["records"])

    assert (Verdict.NONCONFORMANT, "notAttained") == (made.verdict, made.attainment)
    assert {"error": 1, "warning": 1, "info": 0} == made.document["counts"]
    assert [("/records/0", "nonconformant"), ("/records/1", "conformant")] == [
        (each["pointer"], each["verdict"]) for each in records
    ]


def test_values_are_shown_short() -> None:
    """Numbers and truth as they are; long texts are cut; objects are written out."""
    assert (3, True, "x", '{"a": 1.5}') == (shown(3), shown(value=True), shown("x"), shown({"a": 1.5}))
    assert 121 == len(str(shown("长" * 500)))


def test_read_paths_become_pointers() -> None:
    """Missing data is named as it stands in the record."""
    each = rule(appliesTo={"recordTypes": ["made"], "forEach": "departments"})

    assert "/staff/staffTotal" == as_pointer("record.staff.staffTotal", each)
    assert "/departments/*/physicians/*/titleLevel" == as_pointer("item.physicians[].titleLevel", each)
    assert "/records/*/roundDate" == as_pointer("records[].roundDate", each)
    assert "/activity/yearly" == as_pointer("record.activity.yearly[year=2024]", each)
    assert "/activity/yearly/2" == as_pointer("record.activity.yearly[2]", each)
    assert "/asOfDate" == as_pointer("asOf", each)


def _list(value: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(json.dumps(value))
    return found


def _map(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
