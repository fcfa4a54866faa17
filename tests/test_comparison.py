"""Comparison of two runs: what is new, gone, still there, and which requirements changed."""

import copy
import json
from collections.abc import Mapping
from typing import Any

import pytest
from damage import damaged, dumped, seeds
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from validator import library, schemaengine
from validator.comparison import compare, reports
from validator.errors import UsageError
from validator.pipeline import check
from validator.render import changes

STANDARDS = library.load_standards()
FILES = library.files()
ENGINE = schemaengine.engine(json.loads(FILES["meta/conformance-report.schema.json"]))
SCHEMA = Draft7Validator(json.loads(FILES["meta/report-comparison.schema.json"]))

Json = Any
"""A JSON value."""


def run(*payloads: Json) -> tuple[Json, ...]:
    """Judge payloads and read their reports back, as a file of lines holds them."""
    data = b"".join(
        check(each if isinstance(each, bytes) else dumped(each), STANDARDS).to_bytes() for each in payloads
    )
    return reports(data, ENGINE)


def compared(old: tuple[Json, ...], new: tuple[Json, ...]) -> Json:
    """Compare two runs; what comes out is always valid by its schema."""
    document = json.loads(compare(old, new).to_bytes())
    SCHEMA.validate(document)
    return document


def ids(part: Json, kind: str) -> list[str]:
    """Give the rules of a part's findings of a kind."""
    return [each["ruleId"] for each in part[kind]]


def everything(report: Json) -> list[tuple[str, str]]:
    """Give fingerprint and severity of every finding in a report, folded ones and those of records too."""
    bodies = (report, *report.get("records", ()))
    pending, found = [each for body in bodies for each in body["findings"]], []
    while pending:
        finding = pending.pop()
        found.append((finding["fingerprint"], finding["severity"]))
        pending.extend(finding.get("derived", ()))
    return sorted(found)


@given(st.data())
def test_a_run_against_itself_changes_nothing(data: st.DataObject) -> None:
    """Every finding is still there, whatever the data."""
    report = run(data.draw(damaged(seeds())))
    document = compared(report, report)

    assert len(everything(report[0])) == document["counts"]["unchanged"]
    assert {0} == {count for name, count in document["counts"].items() if name != "unchanged"}


@given(st.data())
def test_nothing_is_counted_twice_or_forgotten(data: st.DataObject) -> None:
    """Old findings are gone, moved or still there; new ones are new, moved or still there."""
    seed = data.draw(st.sampled_from(seeds()))
    old, new = (run(data.draw(damaged((seed,)))) for _ in range(2))
    counts = compared(old, new)["counts"]
    kept = counts["unchanged"] + counts["severityChanged"]

    assert len(everything(old[0])) == kept + counts["fixed"] + counts["notJudged"]
    assert len(everything(new[0])) == kept + counts["new"]


@given(st.data())
def test_the_other_way_round_is_the_opposite(data: st.DataObject) -> None:
    """What is new one way is gone, or no longer judged, the other way."""
    seed = data.draw(st.sampled_from(seeds()))
    old, new = (run(data.draw(damaged((seed,)))) for _ in range(2))
    there, back = (compared(*each)["counts"] for each in ((old, new), (new, old)))

    assert there["new"] == back["fixed"] + back["notJudged"]
    assert [there[each] for each in ("unchanged", "severityChanged", "attainmentChanges")] == [
        back[each] for each in ("unchanged", "severityChanged", "attainmentChanges")
    ]


def test_a_mended_finding_is_fixed_and_a_new_one_new(dispatch: dict[str, Any]) -> None:
    """One fault mended and another made: one gone, one new, and the verdict stays."""
    document = compared(run({**dispatch, "licenceType": 1}), run({**dispatch, "titleLevel": "NOSUCH"}))
    part = document["reports"][0]

    assert (["STRUCT-TEXT-AS-NUMBER"], ["CODE-UNKNOWN"]) == (ids(part, "fixed"), ids(part, "new"))
    assert {"old": "nonconformant", "new": "nonconformant"} == part["verdict"]
    assert 1 == document["counts"]["newErrors"]


def test_order_does_not_matter(county: dict[str, Any]) -> None:
    """Records that change places are the same records, with the same findings and outcomes."""
    county["records"][3]["stranger"] = 1
    turned = {**county, "records": county["records"][::-1]}
    counts = compared(run(county), run(turned))["counts"]

    assert counts["unchanged"] > 0
    assert {0} == {count for name, count in counts.items() if name != "unchanged"}


def test_a_record_is_found_again_in_a_bundle(county: dict[str, Any]) -> None:
    """A record judged alone and then in a bundle is one record."""
    alone = county["records"][2]
    document = compared(run(alone), run(county))
    part = next(each for each in document["reports"] if each["subject"]["recordId"] == alone["recordId"])

    assert None not in part["verdict"].values()


def test_syntax_that_was_mended_is_fixed(dispatch: dict[str, Any]) -> None:
    """A file that could not be read names no record, and is paired by its place in the run."""
    document = compared(run(b"{", dispatch), run({**dispatch, "recordId": "another-0001"}, dispatch))
    mended, same = document["reports"]

    assert ["SYNTAX-TRUNCATED"] == ids(mended, "fixed")
    assert {"old": "nonconformant", "new": "conformant"} == mended["verdict"]
    assert {"old": None} == {name: value for name, value in mended["standard"].items() if name == "old"}
    assert {"old": "conformant", "new": "conformant"} == same["verdict"]


def test_a_record_that_is_not_judged_again_is_not_mended(dispatch: dict[str, Any]) -> None:
    """What is left out of the second run is neither fixed nor forgotten, and comes last."""
    wrong, other = {**dispatch, "licenceType": 1}, {**dispatch, "recordId": "another-0001"}
    document = compared(run(wrong, other), run(other))
    part = document["reports"][-1]

    assert (["STRUCT-TEXT-AS-NUMBER"], []) == (ids(part, "notJudged"), ids(part, "fixed"))
    assert {"old": "nonconformant", "new": None} == part["verdict"]
    assert [] == part["attainmentChanges"]


def test_a_record_that_was_not_judged_before_is_new(dispatch: dict[str, Any]) -> None:
    """All its findings are new."""
    document = compared(
        run(dispatch), run(dispatch, {**dispatch, "recordId": "another-0001", "licenceType": 1})
    )

    assert ["STRUCT-TEXT-AS-NUMBER"] == ids(document["reports"][1], "new")
    assert {"old": None, "new": "nonconformant"} == document["reports"][1]["verdict"]


def test_revisions_of_one_record_are_compared_in_order(dispatch: dict[str, Any]) -> None:
    """Two reports of one record are paired first with first, second with second."""
    wrong = {**dispatch, "licenceType": 1}

    assert 0 == compared(run(wrong, dispatch), run(wrong, dispatch))["counts"]["fixed"]


@pytest.mark.parametrize(
    ("was", "now", "errors"),
    [("warning", "error", 1), ("error", "warning", 0), ("info", "warning", 0)],
)
def test_a_severity_that_changed_is_no_new_finding(
    was: str, now: str, errors: int, dispatch: dict[str, Any]
) -> None:
    """The finding is the same; one that rose to an error counts among the new errors."""
    old = run({**dispatch, "licenceType": 1})
    new = copy.deepcopy(old)
    old[0]["findings"][0]["severity"] = was
    new[0]["findings"][0]["severity"] = now
    document = compared(old, new)

    assert [(was, now)] == [
        (each["was"], each["severity"]) for each in document["reports"][0]["severityChanged"]
    ]
    assert (1, errors, 0) == tuple(
        document["counts"][each] for each in ("severityChanged", "newErrors", "new")
    )


@given(
    st.lists(st.sampled_from(["error", "warning"]), max_size=5),
    st.lists(st.sampled_from(["error", "warning"]), max_size=5),
)
def test_equal_fingerprints_are_paired_one_by_one(before: list[str], after: list[str]) -> None:
    """Of findings that are alike, as many as possible are unchanged, then moved, then new or gone."""
    (body,) = run({**_dispatch(), "licenceType": 1})
    old, new = ({**body, "findings": [{**body["findings"][0], "severity": each} for each in severities]}
                for severities in (before, after))  # fmt: skip
    counts = compared((old,), (new,))["counts"]
    same = sum(min(before.count(each), after.count(each)) for each in ("error", "warning"))
    moved = min(len(before), len(after)) - same

    assert (same, moved, len(after) - same - moved, len(before) - same - moved) == tuple(
        counts[each] for each in ("unchanged", "severityChanged", "new", "fixed")
    )


def test_a_finding_that_was_folded_is_not_new(dispatch: dict[str, Any]) -> None:
    """Which finding is the primary one may change; what was folded under another was there before."""
    whole = run({**dispatch, "licenceType": 1, "titleLevel": "NOSUCH"})
    folded = copy.deepcopy(whole)
    first, second = folded[0]["findings"]
    folded[0]["findings"] = [{**first, "derived": [second]}]

    assert (2, 0) == tuple(compared(folded, whole)["counts"][each] for each in ("unchanged", "new"))


def test_a_requirement_that_is_met_now(centre: dict[str, Any]) -> None:
    """A changed outcome is told with its place, its value and both outcomes, and so is the status."""
    short = copy.deepcopy(centre)
    short["emergency"]["ambulanceCount"] = 0
    part = compared(run(short), run(centre))["reports"][0]
    change = next(each for each in part["attainmentChanges"] if each["ruleId"] == "PLAN-2.6-a")

    assert ("fail", "pass", "/emergency/ambulanceCount") == tuple(
        change[each] for each in ("old", "new", "pointer")
    )
    assert centre["emergency"]["ambulanceCount"] == change["value"]
    assert "notAttained" == part["attainment"]["old"]


def test_a_place_that_was_not_there_has_no_outcome(county: dict[str, Any]) -> None:
    """A township that is added without rounds has an outcome now and had none; the others have changed nothing."""
    more = copy.deepcopy(county)
    register = next(each for each in more["records"] if each["recordType"] == "facilityRegister")
    register["townships"].insert(0, {"code": "360733999", "name": "新设乡"})
    found = compared(run(county), run(more))["reports"][0]["attainmentChanges"]
    added = [each for each in found if each["ruleId"] == "SINK-4.3-b"]

    assert [("新设乡", None, "fail")] == [(each["label"], each["old"], each["new"]) for each in added]


def test_places_are_known_by_their_name(centre: dict[str, Any]) -> None:
    """Where a report names its places, they may change their order; namesakes are taken in their order."""
    (body,) = run(centre)
    old, new = (copy.deepcopy(body) for _ in range(2))
    named = [("甲", "pass"), ("乙", "fail"), ("乙", "pass")]
    for report, places in ((old, named), (new, named[1:] + named[:1])):
        report["attainment"]["rules"][0]["instances"] = [
            {"pointer": f"/specialtyDepartments/{index}", "label": label, "outcome": outcome}
            for index, (label, outcome) in enumerate(places)
        ]

    assert [] == compared((old,), (new,))["reports"][0]["attainmentChanges"]


def test_what_the_runs_rest_on_is_named(dispatch: dict[str, Any]) -> None:
    """Different versions, profiles and days are told beside the outcomes they explain."""
    old = (json.loads(check(dumped({**dispatch, "standardVersion": "1.0"}), STANDARDS).to_bytes()),)
    new = (
        json.loads(
            check(dumped(dispatch), STANDARDS, as_of="2031-01-01", profile="120000-tianjin").to_bytes()
        ),
    )
    part = compared(old, new)["reports"][0]

    assert {"old": "1.0", "new": "1.1"} == {name: each["version"] for name, each in part["standard"].items()}
    assert (None, "120000-tianjin") == tuple(part["standard"][each].get("profile") for each in ("old", "new"))
    assert {"old": dispatch["asOfDate"], "new": "2031-01-01"} == part["asOf"]


@pytest.mark.parametrize("place", [0, 1])
def test_a_report_that_was_cut_short_is_admitted(place: int, dispatch: dict[str, Any]) -> None:
    """Where a report does not list everything, the comparison says that it is not complete."""
    runs = [run(dispatch), run(dispatch)]
    runs[place] = ({**runs[place][0], "truncated": True},)

    assert (False, True) == (
        compared(*runs)["complete"],
        compared(run(dispatch), run(dispatch))["complete"],
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"{",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b'{"reportVersion":"1.0"}',
        dumped({"recordType": "x"}),
    ],
)
def test_what_is_no_report_is_refused(data: bytes) -> None:
    """Payloads, other JSON and other bytes are wrong use."""
    with pytest.raises(UsageError):
        reports(data, ENGINE)


def test_a_good_line_does_not_save_a_bad_one(dispatch: dict[str, Any]) -> None:
    """Every line has to be a report."""
    line = check(dumped(dispatch), STANDARDS).to_bytes()

    assert 2 == len(reports(line * 2, ENGINE))
    with pytest.raises(UsageError):
        reports(line + b"{}\n", ENGINE)


def test_a_report_may_be_indented_or_begin_with_a_byte_order_mark(dispatch: dict[str, Any]) -> None:
    """An editor's or a shell's changes of form are no obstacle."""
    report = json.loads(check(dumped(dispatch), STANDARDS).to_bytes())
    indented = json.dumps(report, ensure_ascii=False, indent=2).encode("utf-8-sig")

    assert (report,) == reports(indented, ENGINE)


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_text_tells_the_changes_and_leaves_out_the_rest(lang: str, dispatch: dict[str, Any]) -> None:
    """A record in which nothing changed is not shown; every change is."""
    wrong, other = {**dispatch, "licenceType": 1}, {**dispatch, "recordId": "another-0001"}
    shown = changes.render(compared(run(wrong, other), run(dispatch, other)), lang)

    assert dispatch["recordId"] in shown
    assert "STRUCT-TEXT-AS-NUMBER" in shown
    assert "another-0001" not in shown


def test_text_reads_as_it_should(dispatch: dict[str, Any], centre: dict[str, Any]) -> None:
    """The whole page, as people see it."""
    cut = {**centre, "facility": {**centre["facility"]}}
    old = (
        *run({**dispatch, "licenceType": 1}),
        *run({**centre, "emergency": {**centre["emergency"], "ambulanceCount": 0}}),
    )
    new = run({**dispatch, "titleLevel": "NOSUCH"}, cut)
    lines = changes.render(compared(old, new), "zh-CN", 200).splitlines()

    assert ["新出现 1 项（其中错误 1 项），已消除 1 项，仍存在 0 项，严重程度变化 0 项"] == lines[:1]
    assert f"== 派驻记录 {dispatch['recordId']} ==" in lines
    assert "达标情况：有要求未达到 → 达到要求" in lines
    assert any(each.startswith("  新出现：[错误] 职称等级：“NOSUCH”") for each in lines)
    assert any(each.startswith("  已消除：[错误] ") for each in lines)
    assert any(each.endswith("：未达到 → 达到 (PLAN-2.6-a)") for each in lines)


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_text_has_words_for_everything(lang: str, dispatch: dict[str, Any]) -> None:
    """Another standard, another day, a changed severity, data without an id, a cut report: all in words."""
    old = run(
        {**dispatch, "licenceType": 1, "standardVersion": "1.0"},
        b"{",
        {**dispatch, "recordId": "gone-0001", "licenceType": 1},
    )
    new = copy.deepcopy(run({**dispatch, "licenceType": 1}, b"[]"))
    new[0].update({"asOf": "2031-01-01", "truncated": True})
    new[0]["findings"][0]["severity"] = "warning"
    shown = changes.render(compared(old, new), lang, 200)
    expected = {
        "zh-CN": (
            "注意：",
            "适用标准：1.0.0",
            "判定日期：",
            "[错误 → 警告]",
            "未标明编号的数据",
            "后一次没有校验：",
        ),
        "en": (
            "Note: ",
            "Standard: 1.0.0",
            "As of: ",
            "[Error → Warning]",
            "data without an id",
            "Not judged again: ",
        ),
    }

    assert [] == [each for each in expected[lang] if each not in shown]


def test_forged_lines_stay_visible(dispatch: dict[str, Any]) -> None:
    """Control characters of a payload are written out, not obeyed."""
    shown = changes.render(compared(run(dispatch), run({**dispatch, "titleLevel": "\x1b[2JX"})), "en")

    assert "\x1b" not in shown


def test_many_records_are_paired_quickly() -> None:
    """Pairing takes time in proportion to the records, not to their square."""
    one = run(_dispatch())[0]
    member = {"pointer": "", **{name: one[name] for name in one if name not in ("reportVersion", "standard")}}
    numbered = [
        {
            **member,
            "pointer": f"/records/{i}",
            "subject": {"recordType": "dispatchRecord", "recordId": f"r-{i:06}"},
        }
        for i in range(20_000)
    ]
    old, new = ({**one, "records": each} for each in (numbered, numbered[::-1]))

    assert 20_001 == len(compare((old,), (new,)).document["reports"])


def _dispatch() -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(library.example("1.1", "valid-dispatch-township.json"))
    return found
