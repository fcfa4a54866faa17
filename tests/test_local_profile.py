"""Profiles that a deployer adds: the sample that the documentation describes, and every kind that is refused."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from observed import observe, structural

from validator import library, pipeline
from validator.cli import main, singlefile
from validator.errors import UsageError
from validator.figures import Territory, target_of
from validator.finding import Severity
from validator.localprofile import FAMILY
from validator.service.app import create_app
from validator.service.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "tests" / "data" / "local-sample"
PROFILE = "profiles/330000-sample.json"
POLICY = "policy/SAMPLE.json"
META = ROOT / "schemas" / "meta"
CASES = sorted(SAMPLE.glob("cases/*.json"))

Json = Any
"""A JSON value."""

Change = Callable[[Json], None]
"""What is done to a sound document to make it wrong."""


def load(path: Path) -> Json:
    """Read one JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def put(*steps: str | int, value: Json) -> Change:
    """Give a change that sets one value."""

    def change(document: Json) -> None:
        for step in steps[:-1]:
            document = document[step]
        document[steps[-1]] = value

    return change


def drop(*steps: str | int) -> Change:
    """Give a change that leaves one value out."""

    def change(document: Json) -> None:
        for step in steps[:-1]:
            document = document[step]
        del document[steps[-1]]

    return change


def rule(number: int, **changes: Json) -> Change:
    """Give a change of one of the sample's rules."""

    def change(document: Json) -> None:
        document["rules"][number].update({name.rstrip("_"): each for name, each in changes.items()})

    return change


def as_set(**changes: Json) -> Change:
    """Give a change that makes the first rule one of groups: each facility sends one report."""
    of_sets = {
        "scope": "set",
        "members": [{"recordType": "facilityCapabilityReport", "key": "record.facility.facilityId"}],
        "universe": None,
        "window": None,
        "assert": "size(group) == 1",
        "at": "/recordId",
        "slots": {},
        "message": {"zh-CN": "{key} 有几份报告。", "en": "{key} has several reports."},
        **{name.rstrip("_"): each for name, each in changes.items()},
    }

    def change(document: Json) -> None:
        rest = {k: v for k, v in document["rules"][0].items() if k not in ("when", "value")}
        document["rules"][0] = {**rest, **of_sets}

    return change


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the sample that a test may spoil."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "local"))


def spoil(folder: Path, name: str, change: Change) -> None:
    """Change one file of a folder."""
    document = load(folder / name)
    change(document)
    (folder / name).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


def refused(folder: Path, version: str = "1.1") -> str:
    """Give the message with which a folder is refused."""
    with pytest.raises(UsageError) as caught:
        library.load_standard(version, folder)
    return str(caught.value)


def sample_cases() -> list[tuple[str, Json]]:
    """Give the sample's cases with the rule each is for."""
    return [(path.stem, case) for path in CASES for case in load(path)["cases"]]


@pytest.mark.parametrize(("rule_id", "case"), sample_cases(), ids=lambda each: str(each)[:60])
def test_the_sample_judges_as_its_cases_state(rule_id: str, case: Json) -> None:
    """The sample profile is chosen by the division alone, and its cases come out as they say."""
    standards = library.load_standards(SAMPLE)
    chosen = standards["1.1"].profiles["330000-sample"]
    judged = standards["1.1"].rules_with(chosen)[rule_id]
    report = pipeline.check(json.dumps(case["record"]).encode(), standards).document
    seen, expected = observe(report, judged), case["expected"]

    assert [] == structural(report)
    assert expected["outcome"] == seen.outcome, case["description"]
    assert expected.get("pointers", seen.pointers) == seen.pointers
    assert expected.get("missing", seen.missing) == seen.missing
    assert expected.get("reason") in {None, *seen.reasons}


def test_the_files_of_the_sample_fit_their_formats() -> None:
    """Profile, policy and cases of the sample are what their meta schemas say; the rules of the profile too."""
    wrong = [
        (path.name, error.message)
        for kind, path in [("case", each) for each in CASES] + [("policy", SAMPLE / POLICY)]
        for error in Draft7Validator(load(META / f"{kind}.schema.json")).iter_errors(load(path))
    ]
    wrong += [
        (each["id"], error.message)
        for each in load(SAMPLE / PROFILE)["rules"]
        for error in Draft7Validator(load(META / "rule.schema.json")).iter_errors(each)
    ]

    assert [] == wrong


def test_every_rule_the_sample_adds_or_changes_has_a_case() -> None:
    """What it adds, the parameter and the reading it chooses are shown by cases; a severity shows in the report."""
    profile = load(SAMPLE / PROFILE)
    shown = {each["id"] for each in profile["rules"]} | {*profile["parameters"], *profile["readings"]}

    assert shown == {path.stem for path in CASES}


def test_a_severity_the_sample_makes_heavier_shows_in_the_report() -> None:
    """PLAN-2.6-a is a warning nationally and an error there; elsewhere it stays a warning."""
    standard = library.load_standard("1.1", SAMPLE)

    assert Severity.WARNING is standard.rules["PLAN-2.6-a"].severity(None)
    assert Severity.ERROR is standard.rules_with(standard.profile_for("330127"))["PLAN-2.6-a"].severity(None)
    assert Severity.WARNING is standard.rules_with(standard.profile_for("340100"))["PLAN-2.6-a"].severity(
        None
    )


@pytest.mark.parametrize(
    ("division", "level", "year", "expected"),
    [
        ("330000", "province", 2025, 98),
        ("340000", "province", 2025, 95),
        ("330000", "province", 2023, 80),
        ("330100", "prefecture", 2025, None),
    ],
)
def test_a_target_the_sample_sets_holds_in_its_divisions_only(
    division: str, level: str, year: int, expected: int | None
) -> None:
    """“Basically full coverage” is 98% there and 95% elsewhere; years and levels are those of the nation."""
    standard = library.load_standard("1.1", SAMPLE)
    territory = Territory(standard.codelists["divisions"], standard.codelists["provinces"])
    found = target_of(standard.indicators["PLAN-2.7-g"], territory, level, division, year)

    assert expected == (None if found is None else found.numerator)


def test_a_report_names_a_local_profile_with_its_digest() -> None:
    """Origin and digest stand in the report; the standard's own digest does not change."""
    record = load(SAMPLE / "cases" / "SAMPLE-1-a.json")["cases"][0]["record"]
    with_it = pipeline.check(json.dumps(record).encode(), library.load_standards(SAMPLE)).document
    without = pipeline.check(json.dumps(record).encode(), library.load_standards()).document
    schema = Draft7Validator(load(META / "conformance-report.schema.json"))
    named, plain = with_it["standard"], without["standard"]

    assert [] == [error.message for error in schema.iter_errors(with_it)]
    assert isinstance(named, Mapping)
    assert isinstance(plain, Mapping)
    assert ("330000-sample", "local") == (named["profile"]["id"], named["profile"]["origin"])
    assert "profile" not in plain
    assert (plain["digest"], plain["localData"]) == (named["digest"], named["localData"])


@pytest.mark.parametrize("name", [PROFILE, POLICY])
def test_the_digest_follows_the_profile_and_the_policy_it_cites(folder: Path, name: str) -> None:
    """Another byte in either file is another digest."""
    before = library.load_standard("1.1", SAMPLE).profiles["330000-sample"].origin
    spoil(folder, name, put("title", "en", value="Other"))
    after = library.load_standard("1.1", folder).profiles["330000-sample"].origin

    assert before is not None
    assert after is not None
    assert before.digest != after.digest


def test_a_profile_of_the_standard_has_no_origin() -> None:
    """Tianjin's is covered by the digest of the standard."""
    assert {None} == {each.origin for each in library.load_standard("1.1").profiles.values()}


def test_a_rule_of_a_later_version_is_left_out_of_an_earlier(folder: Path) -> None:
    """A rule of 1.1 may read what 1.0 has not, and a choice about a rule that 1.0 has not is let go there."""
    later = next(iter(library.load_standard("1.1").rules.keys() - library.load_standard("1.0").rules.keys()))
    spoil(folder, PROFILE, rule(0, since="1.1"))
    spoil(folder, PROFILE, put("severities", later, value="error"))
    earlier = library.load_standard("1.0", folder).profiles["330000-sample"]

    assert {"SAMPLE-1-a"} == set(earlier.rules)
    assert {"PLAN-2.6-a"} == set(earlier.severities)
    assert {later, "PLAN-2.6-a"} == set(
        library.load_standard("1.1", folder).profiles["330000-sample"].severities
    )


def test_the_family_of_local_rules_is_free() -> None:
    """No rule of the standard, national or provincial, takes an id that is kept for deployers."""
    standards = library.load_standards().values()
    national = {name for each in standards for name in each.rules}
    provincial = {name for each in standards for one in each.profiles.values() for name in one.rules}

    assert [] == sorted(name for name in national | provincial if name.startswith(FAMILY))


REGISTER = {"from": "facilityRegister", "forEach": "facilities", "key": "item.facilityId"}

WRONG: list[tuple[str, Change, str, str, str]] = [
    ("unknown-property", put("hidden", value=[]), "/hidden", "没有名为“hidden”的项", "no field named “hidden”"),
    ("missing-property", drop("readings"), "", "缺少必填项", "lacks the required field"),
    ("wrong-type", put("rules", value={}), "/rules", "应为数组", "must be an array"),
    ("bad-id", put("id", value="Sample"), "/id", "写法不符合要求", "not written in the required form"),
    ("other-name", put("id", value="330000-other"), "/id", "文件名应为编号加 .json", "named after its id"),
    ("no-division", put("divisions", value=["999900"]), "/divisions/0", "没有行政区划 999900", "no division 999900"),
    ("overlap", put("divisions", value=["330000", "120101"]), "/divisions/1", "与细则 120000-tianjin 的适用地区重叠", "overlaps"),
    ("rule-property", rule(0, hide=True), "/rules/0/hide", "没有名为“hide”的项", "no field named “hide”"),
    ("rule-class", rule(0, **{"class": "advice"}), "/rules/0/class", "可用的取值", "Allowed values: identifier"),
    ("rule-severity", rule(0, severity="fatal"), "/rules/0/severity", "不符合结构要求", "breaks the schema"),
    ("slot-name", rule(0, slots={"A b": "record.asOfDate"}), "/rules/0/slots", "名称的写法不符合要求", "not of the required form"),
    ("conditional", rule(1, parameters={"minimum": {"type": "integer", "default": True, "ours": False, "title": {"zh-CN": "数", "en": "n"}}}), "/rules/1/parameters/minimum/default", "rule.schema.json 的条件（type）", "breaks a condition"),
    ("national-id", rule(0, id="FCR-ORD-002"), "/rules/0/id", "编号 FCR-ORD-002 已经使用", "FCR-ORD-002 is taken"),
    ("own-id-twice", rule(1, id="LOC-SMP-001", **{"class": "privacy"}), "/rules/1/id", "已经使用", "is taken"),
    ("foreign-family", rule(0, id="FCR-SMP-001"), "/rules/0/id", "应以 LOC- 开头", "starts with LOC-"),
    ("policy-id", rule(1, id="SAMPLE-1-b"), "/rules/1/id", "应为所依据条款的编号", "bears the id of a clause"),
    ("no-clause", rule(1, clauses=["SAMPLE-1-a", "OTHER-1-a"]), "/rules/1/clauses/1", "没有条款 OTHER-1-a", "no clause OTHER-1-a"),
    ("syntax", rule(0, assert_="record.staff."), "/rules/0/assert", "不合表达式规范", "leaves the profile of expressions"),
    ("function", rule(0, assert_="eval('1')"), "/rules/0/assert", "不合表达式规范", "leaves the profile of expressions"),
    ("dunder", rule(0, assert_="record.__class__.x == 1"), "/rules/0/assert", "没有 record.__class__.x", "no record.__class__.x"),
    ("variable", rule(0, assert_="item.x == 1"), "/rules/0/assert", "unknown name item", "unknown name item"),
    ("path", rule(0, assert_="record.staff.gardeners > 0"), "/rules/0/assert", "没有 record.staff.gardeners", "no record.staff.gardeners"),
    ("parameter", rule(0, assert_="record.revision >= param.least"), "/rules/0/assert", "没有 param.least", "no param.least"),
    ("list", rule(0, assert_="isCode('colours', record.recordId)"), "/rules/0/assert", "没有这个代码表或列：colours", "list or column: colours"),
    ("column", rule(0, assert_="lookup('ownership', record.facility.ownership, 'colour') == 'x'"), "/rules/0/assert", "ownership colour", "ownership colour"),
    ("literal", rule(0, assert_="rank('capability-level', 'TOP') > 1"), "/rules/0/assert", "没有这个代码：capability-level TOP", "capability-level TOP"),
    ("compared", rule(0, assert_="record.facility.facilityType == 'SHOP'"), "/rules/0/assert", "record.facility.facilityType == 'SHOP'", "does not have this code"),
    ("slot-expression", rule(0, slots={"people": "record.x"}), "/rules/0/slots/people", "没有 record.x", "no record.x"),
    ("slot-unknown", rule(0, message={"zh-CN": "{many} 人。", "en": "{many}."}), "/rules/0/message/zh-CN", "花括号中的“many”", "“many” in braces"),
    ("slot-brace", rule(0, fix={"zh-CN": "改正{。", "en": "Mend."}), "/rules/0/fix/zh-CN", "要写出花括号本身", "write a brace itself twice"),
    ("at", rule(0, at="/staff/gardeners"), "/rules/0/at", "没有这个位置：/staff/gardeners", "no such place"),
    ("record-type", rule(0, appliesTo={"recordTypes": ["shop"]}), "/rules/0/appliesTo/recordTypes/0", "没有记录类型 shop", "no record type shop"),
    ("for-each", rule(0, appliesTo={"recordTypes": ["facilityCapabilityReport"], "forEach": "staff"}), "/rules/0/appliesTo/forEach", "没有列表 staff", "no array staff"),
    ("no-basis", drop("rules", 0, "basis"), "/rules/0", "须写明依据（basis）", "has to state its basis"),
    ("no-clauses", rule(1, clauses=[]), "/rules/1/clauses", "须写明所依据的条款", "has to name its clauses"),
    ("no-assert", drop("rules", 0, "assert"), "/rules/0", "二者写一个", "in one of the two"),
    ("default-reading", rule(0, defaultReading="one"), "/rules/0/defaultReading", "应为所列的理解之一", "one of the readings"),
    ("exempt-basis", rule(0, exemptBasis="/facility/name"), "/rules/0/exemptBasis", "须同时写明 exemptWhen", "needs an exemptWhen"),
    ("not-a-set", rule(0, window="month"), "/rules/0/window", "只用于集合规则", "for set rules only"),
    ("half-a-set", rule(0, scope="set"), "/rules/0", "集合规则缺少：members, universe, window", "lacks: members"),
    ("set-list", as_set(appliesTo={"recordTypes": ["facilityCapabilityReport"], "forEach": "reviews"}), "/rules/0/appliesTo/forEach", "写在 members 中", "has its lists in members"),
    ("set-types", as_set(universe=REGISTER), "/rules/0/appliesTo/recordTypes", "成员和全集", "members and its universe"),
    ("set-member", as_set(members=[{"recordType": "shop", "key": "record.recordId"}]), "/rules/0/members/0/recordType", "没有记录类型 shop", "no record type shop"),
    ("set-key", as_set(members=[{"recordType": "facilityCapabilityReport", "key": "record.shop"}]), "/rules/0/members/0/key", "没有 record.shop", "no record.shop"),
    ("set-group", as_set(assert_="group.all(g, g.shop)"), "/rules/0/assert", "没有 group[].shop", "no group[].shop"),
    ("lighter", put("severities", value={"PLAN-2.6-i": "info"}), "/severities/PLAN-2.6-i", "减轻", "may not be made lighter"),
    ("no-rule", put("severities", value={"PLAN-9-z": "error"}), "/severities/PLAN-9-z", "没有规则 PLAN-9-z", "no rule PLAN-9-z"),
    ("too-high", put("parameters", value={"PLAN-2.6-f": {"months": 25}}), "/parameters/PLAN-2.6-f/months", "限定范围内：1–24", "out of bounds: 1–24"),
    ("kind", put("parameters", value={"PLAN-2.6-f": {"months": "6"}}), "/parameters/PLAN-2.6-f/months", "应为整数", "has to be a whole number"),
    ("no-parameter", put("parameters", value={"PLAN-2.6-f": {"days": 6}}), "/parameters/PLAN-2.6-f/days", "没有参数 days", "no parameter days"),
    ("no-indicator", put("indicators", value={"PLAN-9-z": {"basicallyFull": 96}}), "/indicators/PLAN-9-z", "没有指标 PLAN-9-z", "no indicator PLAN-9-z"),
    ("target-too-low", put("indicators", value={"PLAN-2.7-g": {"basicallyFull": 79}}), "/indicators/PLAN-2.7-g/basicallyFull", "限定范围内：80–100", "out of bounds: 80–100"),
    ("no-target", put("indicators", value={"PLAN-2.7-g": {"full": 96}}), "/indicators/PLAN-2.7-g/full", "没有参数 full", "no parameter full"),
    ("no-reading", put("readings", value={"PLAN-2.1-b.1": "best"}), "/readings/PLAN-2.1-b.1", "没有这种理解：best", "no reading best"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "pointer", "chinese", "english"),
    [each[1:] for each in WRONG],
    ids=[each[0] for each in WRONG],
)
def test_a_wrong_profile_is_refused_with_file_place_and_reason(
    folder: Path, change: Change, pointer: str, chinese: str, english: str
) -> None:
    """The message names the file and the pointer, and says in both languages what is wrong."""
    spoil(folder, PROFILE, change)
    message = refused(folder)
    place = f"{PROFILE} {pointer}：" if pointer else f"{PROFILE}："
    line = next(each for each in message.splitlines() if each.startswith(place))

    assert chinese in line
    assert english in line
    assert " / " in line


WRONG_POLICY: list[tuple[Change, str, str]] = [
    (put("id", value="TJ"), "/id", "the document key TJ is taken"),
    (put("id", value="OTHER"), "/id", "named after its id"),
    (put("id", value="a"), "/id", "not written in the required form"),
    (put("clauses", value=[]), "/clauses", "must have at least 1 items"),
    (put("clauses", 0, "id", value="OTHER-1-a"), "/clauses/0/id", "has to start with SAMPLE-"),
    (lambda policy: policy["clauses"].append(policy["clauses"][0]), "/clauses/1/id", "stands twice"),
    (drop("clauses", 0, "quote"), "/clauses/0", "lacks the required field"),
]


@pytest.mark.parametrize(
    ("change", "pointer", "english"), WRONG_POLICY, ids=[each[2] for each in WRONG_POLICY]
)
def test_a_wrong_policy_file_is_refused(folder: Path, change: Change, pointer: str, english: str) -> None:
    """Keys and ids are free, of the right form and used once."""
    spoil(folder, POLICY, change)
    lines = [each for each in refused(folder).splitlines() if each.startswith(f"{POLICY} {pointer}：")]

    assert any(english in each for each in lines)


@pytest.mark.parametrize(
    ("data", "place", "english"),
    [
        (b'{"id": 1,}', f"{PROFILE} /id：", "Line 1, column 9: this comma"),
        (b'{"id": 1, "id": 2}', f"{PROFILE} /id：", "is already at line 1, column 2"),
        (b"[]", f"{PROFILE}：", "one JSON object"),
        (b"", f"{PROFILE}", "empty"),
    ],
    ids=["comma", "duplicate", "array", "empty"],
)
def test_a_profile_that_is_no_json_is_refused(folder: Path, data: bytes, place: str, english: str) -> None:
    """The message is that of a payload that is no JSON, with line and column."""
    (folder / PROFILE).write_bytes(data)
    message = refused(folder)

    assert message.startswith(place)
    assert english in message


def test_two_local_profiles_may_not_share_a_division(folder: Path) -> None:
    """The second one, in the order of names, is refused."""
    second = {**load(SAMPLE / PROFILE), "id": "330100-second", "divisions": ["330100"], "rules": []}
    (folder / "profiles" / "330100-second.json").write_text(json.dumps(second), encoding="utf-8")

    assert "330100 overlaps with the territory of the profile 330000-sample" in refused(folder)


def test_a_rule_of_the_first_version_may_not_read_what_only_the_second_has(folder: Path) -> None:
    """The message names the version that lacks the field."""
    spoil(folder, PROFILE, rule(0, assert_="record.population.population65Plus > 0", since="1.0"))

    assert "version 1.0 has no record.population.population65Plus" in refused(folder, "1.0")


def test_no_more_than_five_problems_are_told_at_once(folder: Path) -> None:
    """What is wrong in the same way throughout does not bury the first places."""
    spoil(folder, PROFILE, put("severities", value={f"PLAN-9-{letter}": "error" for letter in "abcdefgh"}))

    assert 5 == len(refused(folder).splitlines())


def test_the_command_takes_a_local_profile_and_refuses_a_wrong_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--local`` is all it needs; wrong, it is one line on standard error and exit code 2."""
    record = folder / "record.json"
    record.write_text(
        json.dumps(load(SAMPLE / "cases" / "LOC-SMP-001.json")["cases"][1]["record"]), encoding="utf-8"
    )
    judged = main(["validate", "--local", str(folder), "--format", "json", str(record)])
    report = json.loads(capsys.readouterr().out)
    wrong = shutil.copytree(folder, folder.parent / "wrong")
    spoil(wrong, PROFILE, put("severities", value={"PLAN-2.6-i": "info"}))
    code = main(["validate", "--local", str(wrong), str(record)])

    assert (0, ["LOC-SMP-001"]) == (judged, [each["ruleId"] for each in report["findings"]])
    assert 2 == code
    assert "may not be made lighter" in capsys.readouterr().err


def test_the_service_shows_a_local_profile_as_it_stands_in_its_file() -> None:
    """It is listed beside Tianjin's, and its rules and clauses are found under their ids."""
    client = create_app(Settings(local_data=str(SAMPLE))).test_client()
    listed = client.get("/v1/standards/1.1/profiles").get_json()["profiles"]
    cited = client.get("/v1/standards/1.1/clauses/SAMPLE-1-a").get_json()

    assert ["120000-tianjin", "330000-sample"] == [each["id"] for each in listed]
    assert load(SAMPLE / PROFILE) == client.get("/v1/standards/1.1/profiles/330000-sample").get_json()
    assert ["SAMPLE-1-a"] == cited["rules"]


def test_the_example_of_the_documentation_is_the_sample(tmp_path: Path) -> None:
    """What the page shows is the sample with its first rule only, and can be used as it stands."""
    page = (ROOT / "schemas" / "local" / "README.md").read_text(encoding="utf-8")
    shown = page.rpartition("```json\n")[2].partition("```")[0]
    (tmp_path / "profiles").mkdir()
    (tmp_path / PROFILE).write_text(shown, encoding="utf-8")
    sample = load(SAMPLE / PROFILE)

    assert {**sample, "rules": sample["rules"][:1]} == json.loads(shown)
    assert {"LOC-SMP-001"} == set(library.load_standard("1.0", tmp_path).profiles["330000-sample"].rules)


def test_the_one_file_validator_says_that_it_cannot_use_profiles(capsys: pytest.CaptureFixture[str]) -> None:
    """It has no translator of expressions, and never judges as if the profile were not there."""
    code = singlefile.main(library.files(), "0.1.0", ["--local", str(SAMPLE), str(SAMPLE / PROFILE)])

    assert 2 == code
    assert "use jiceng validate" in capsys.readouterr().err
