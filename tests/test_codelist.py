"""Code lists: the files of the standard, and the reader."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.codelist import BASE_COLUMNS, CodeList, CodeStatus, parse, parse_local, readings
from validator.errors import StandardError

SCHEMAS = Path(__file__).parents[1] / "schemas"
INDEX = json.loads((SCHEMAS / "codelists" / "codelists.json").read_bytes())
ENTRIES = {entry["name"]: entry for entry in INDEX["lists"]}
LOCAL = {entry["name"]: entry for entry in INDEX["local"]}
NAMES = [*ENTRIES, *LOCAL]
ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
CLAUSE = re.compile(r"(SPEC|PLAN|SINK|SYS|TJ)-[0-9]+(\.[0-9]+)?-[a-z]+")
OTHER_SOURCES = {
    "ours",
    "unverified",
    "GB/T 2260",
    "GB/T 8561-2001",
    "WS 218-2002",
    "WT01.01.003",
    "WT01.01.004",
    "诊疗科目名录",
}

SLOTS = {"message": {"code", "list", "title"}, "fix": set[str](), "suggest": {"suggestion"}}

REFERENCES = {
    ("divisions", "parent"): "divisions",
    ("divisions", "province"): "provinces",
    ("divisions", "region"): "region",
    ("provinces", "region"): "region",
    ("clinical-subjects", "parent"): "clinical-subjects",
    ("institution-types", "facility_type"): "facility-type",
    ("professional-titles", "title_level"): "title-level",
    ("professional-titles", "category"): "licence-type",
    ("staff-profession", "licence_type"): "licence-type",
    ("hospital-grade", "hospital_level"): "hospital-level",
    ("tcm-techniques", "category"): "tcm-technique-categories",
    ("department", "group"): "department-group",
    ("round-matrix", "provider"): "facility-type",
    ("round-matrix", "destination"): "admin-level",
    ("practice-scope-specialty", "code"): "clinical-subjects",
    ("practice-scope-specialty", "specialty"): "specialty-dept",
}

INVENTORY = frozenset(
    """
    CL-FacilityType CL-Designation CL-CapabilityLevel CL-StandardVersion CL-Region CL-AdminLevel
    CL-AdminSector CL-SpecialtyDept CL-DiseaseService CL-DiseaseScopeClass CL-ServiceStage CL-TitleLevel
    CL-LicenceType CL-StaffCategory CL-DepartmentGroup CL-CooperationForm CL-SupportMechanism
    CL-SupportBasis CL-SupportProgramme CL-RelationMode CL-Carrier CL-ConsortiumType CL-SupportTier
    CL-UrbanProximity CL-ExpertField CL-CountySupportTask CL-TeachingForm CL-TalentTrainingMode
    CL-FamilyDoctorSupportForm CL-RoundMatrix CL-RoundContent CL-RoundMeans CL-TelemedicineService
    CL-TcmTechniqueCategory CL-NineRules CL-ViolationSeverity CL-ForbiddenAct CL-InsuranceFraudType
    CL-HazardCategory CL-SafetyTopic CL-SecurityMeasure CL-QualitySystem CL-DigitalQualityTool
    CL-ManagementRule CL-ServiceZone CL-ServiceExperienceItem CL-StrengtheningArea CL-PlatformContent
    CL-ReviewType CL-ReviewSection CL-AssessmentDimension CL-AssessmentLink CL-PreferentialTreatment
    CL-TrainingType CL-TrainingAudience CL-VillageClinicMode CL-VillageCoverageMode CL-EmploymentMode
    CL-MedicalCentreLevel CL-ShortageSpecialty CL-CountyDiscipline CL-ContinuingCare CL-UnifiedDimension
    CL-SharedCentre CL-ConsortiumAppraisal CL-PrimaryAppraisal CL-KeyPopulation CL-PreventionMechanism
    CL-AcuteCentre CL-OnlineService CL-OnlineStage CL-SupportiveService CL-HomeServiceGroup
    CL-DifferentialPolicy CL-SharedSystem CL-SupervisionField CL-PremisesOwnership CL-BasicDisease
    CL-ResultStatus
    """.split()  # noqa: SIM905 - 79 names read better as words than as a column of literals
)


@cache
def _list(name: str) -> CodeList:
    folder = "codelists" if name in ENTRIES else "local"
    return parse(name, (SCHEMAS / folder / f"{name}.csv").read_bytes(), (ENTRIES | LOCAL)[name])


# --- the index


def test_index_fits_its_schema() -> None:
    """The index of code lists fits schemas/meta/codelist.schema.json, itself a sound draft-07 schema."""
    schema = json.loads((SCHEMAS / "meta" / "codelist.schema.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(schema)
    assert [] == [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(INDEX)]


def test_index_and_files_are_the_same_set() -> None:
    """Every list in the index has a file and every file stands in the index, in the order of names."""
    assert sorted(ENTRIES) == list(ENTRIES) == sorted(p.stem for p in (SCHEMAS / "codelists").glob("*.csv"))
    assert {*LOCAL, "working-days"} == {path.stem for path in (SCHEMAS / "local").glob("*.csv")}
    assert len(ENTRIES) == len(INDEX["lists"])


def test_every_list_of_the_policy_inventory_is_there_or_explained() -> None:
    """All 79 lists of the policy inventory have a file or a reason why not, never both, never twice."""
    assert len(INVENTORY) == 79
    kept = [entry["inventoryName"] for entry in INDEX["lists"] if entry["inventoryName"]]
    dropped = [entry["inventoryName"] for entry in INDEX["omitted"]]
    assert sorted(INVENTORY) == sorted([*kept, *dropped])


def test_lists_of_our_own_say_why() -> None:
    """A list that is ours, or that nobody verified, carries a note in both languages."""
    unexplained = [
        entry["name"]
        for entry in [*INDEX["lists"], *INDEX["local"]]
        if entry["confidence"] in {"ours", "unverified"}
        if not (entry["note"]["zh-CN"] and entry["note"]["en"])
    ]
    assert [] == unexplained


# --- every file


@pytest.mark.parametrize("name", NAMES)
def test_file_is_clean_text(name: str) -> None:
    """A list is UTF-8 without byte-order mark, with line feeds, and no cell has blanks at its ends."""
    folder = "codelists" if name in ENTRIES else "local"
    data = (SCHEMAS / folder / f"{name}.csv").read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.endswith(b"\n")
    rows = _list(name).entries.values()
    assert [] == [cell for row in rows for cell in row.values() if cell != cell.strip() or "\n" in cell]


@pytest.mark.parametrize("name", NAMES)
def test_columns_are_those_of_the_index(name: str) -> None:
    """The header is what the index says, and starts with the eight common columns."""
    listed = _list(name)
    assert tuple((ENTRIES | LOCAL)[name]["columns"]) == listed.columns
    assert BASE_COLUMNS == listed.columns[: len(BASE_COLUMNS)]


@pytest.mark.parametrize("name", NAMES)
def test_rows_have_names_in_both_languages_and_a_source(name: str) -> None:
    """Every code has a Chinese and an English name, and a source: clauses or a named other source."""
    for code, row in _list(name).entries.items():
        assert row["name_zh"], code
        assert row["name_en"].isascii(), code
        assert row["name_en"], code
        parts = row["source"].split("|")
        assert all(CLAUSE.fullmatch(part) or part in OTHER_SOURCES for part in parts), code


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"divisions"}))
def test_names_differ_within_a_list(name: str) -> None:
    """No two codes of a list share a Chinese name at the same place in the tree (divisions do)."""
    rows = [(row["name_zh"], row.get("parent"), row.get("group")) for row in _list(name).entries.values()]
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("name", NAMES)
def test_dates_and_successors_are_consistent(name: str) -> None:
    """Dates are ISO dates in order, and only a withdrawn code has a successor, which is in the list."""
    listed = _list(name)
    for row in listed.entries.values():
        dates = [row[column] for column in ("since", "deprecated_since") if row[column]]
        assert all(ISO_DATE.fullmatch(day) for day in dates)
        assert sorted(dates) == dates
        assert not row["replaced_by"] or (row["deprecated_since"] and row["replaced_by"] in listed.entries)


@pytest.mark.parametrize("name", [name for name in NAMES if "rank" in (ENTRIES | LOCAL)[name]["columns"]])
def test_ranks_are_integers_and_unique_in_ordered_lists(name: str) -> None:
    """Where a list has ranks every code has one, and in a totally ordered list all differ."""
    listed = _list(name)
    ranks = [listed.rank(code) for code in listed.entries]
    assert None not in ranks
    assert not ENTRIES[name]["ordered"] or len(ranks) == len(set(ranks))


def test_ordered_lists_have_ranks() -> None:
    """A list the index calls ordered has the column rank; titles have it with ties and are not ordered."""
    assert [] == [
        entry["name"] for entry in INDEX["lists"] if entry["ordered"] and "rank" not in entry["columns"]
    ]
    assert ENTRIES["professional-titles"]["ordered"] is False


@pytest.mark.parametrize(("place", "target"), list(REFERENCES.items()))
def test_references_lead_to_codes(place: tuple[str, str], target: str) -> None:
    """A column that names codes of a list, its own or another, names existing ones."""
    name, column = place
    values = {row[column] for row in _list(name).entries.values()} - {""}
    assert values
    assert set() == values - set(_list(target).entries)


def test_only_the_basic_diseases_are_shipped_empty() -> None:
    """The one list without rows is the one a deployer supplies."""
    empty = [name for name in NAMES if not _list(name).loaded]
    assert ["basic-disease"] == empty == [e["name"] for e in INDEX["lists"] if e["supplied"] == "deployer"]


# --- facts of single lists


def test_divisions_count() -> None:
    """3,222 rows of the 2024 list, two withdrawn codes, and the Corps; 31 provinces and 660000 on level 1."""
    divisions = _list("divisions")
    assert 3222 + 2 + 1 == len(divisions.entries)
    by_level = {level: sum(r["level"] == level for r in divisions.entries.values()) for level in "123"}
    assert {"1": 31 + 1, "2": 342, "3": 2849 + 2} == by_level
    provinces = {code for code, row in divisions.entries.items() if row["level"] == "1"}
    assert set(_list("provinces").entries) == provinces


def test_four_prefectures_have_no_counties() -> None:
    """Dongguan, Zhongshan, Danzhou and Jiayuguan stop at the prefecture; every other one has counties."""
    entries = _list("divisions").entries
    parents = {row["parent"] for row in entries.values()}
    childless = {code for code, row in entries.items() if row["level"] == "2" and code not in parents}
    assert {"441900", "442000", "460400", "620200"} == childless


def test_division_codes_nest() -> None:
    """A parent is one level up, in the same province, and shares the leading digits of the code."""
    entries = _list("divisions").entries
    for code, row in entries.items():
        assert re.fullmatch(r"[0-9]{6}", code)
        assert row["province"][:2] == code[:2]
        if row["parent"]:
            parent = entries[row["parent"]]
            assert int(parent["level"]) == int(row["level"]) - 1
            assert row["parent"][:2] == code[:2]
        else:
            assert row["level"] == "1"


def test_corps_is_a_unit_of_our_own_in_the_west() -> None:
    """The Corps reports as 660000, outside GB/T 2260, in the West; its twelve cities stay under Xinjiang."""
    divisions = _list("divisions")
    assert ("ours", "WEST", "reporting-unit") == tuple(
        divisions.column("660000", column) for column in ("source", "region", "status")
    )
    cities = [code for code, row in divisions.entries.items() if row["xpcc_city"] == "1"]
    assert [f"6590{number:02d}" for number in range(1, 13)] == cities


def test_region_groups_are_eleven_eight_twelve_and_the_corps() -> None:
    """East has 11 provinces, Central 8, West 12 and the Corps; divisions say the same as provinces."""
    provinces = _list("provinces")
    regions = [row["region"] for row in provinces.entries.values()]
    assert {"EAST": 11, "CENTRAL": 8, "WEST": 13} == {
        region: regions.count(region) for region in set(regions)
    }
    for row in _list("divisions").entries.values():
        assert provinces.column(row["province"], "region") == row["region"]


def test_placeholders_are_marked() -> None:
    """The nine placeholder rows and the three old Sansha rows are told from real divisions."""
    statuses = [row["status"] for row in _list("divisions").entries.values()]
    assert (9, 3, 2) == tuple(statuses.count(status) for status in ("placeholder", "review", "retired"))


def test_withdrawn_divisions_are_judged_by_date() -> None:
    """A withdrawn division is known before its end and deprecated from that day, with a successor."""
    divisions = _list("divisions")
    assert CodeStatus.KNOWN is divisions.status("330682", "2013-10-17")
    assert CodeStatus.DEPRECATED is divisions.status("330682", "2013-10-18")
    assert divisions.has("330682", "2025-01-01")
    assert divisions.suggestion("330682") == "330604"


def test_institution_types_map_to_facility_types() -> None:
    """The primary-care codes of WS 218 lead to our facility types; an ambiguous code leads to none."""
    types = _list("institution-types")
    assert len(types.entries) == 221
    expected = {
        "B100": "CHC",
        "B200": "CHS",
        "C210": "THC",
        "C220": "THC",
        "D600": "VC",
        "C100": None,
        "A100": None,
    }
    assert expected == {code: types.column(code, "facility_type") for code in expected}


def test_clinical_subjects_are_a_tree_of_two_levels() -> None:
    """148 subjects; the parent of 03.07 is 03."""
    subjects = _list("clinical-subjects")
    assert len(subjects.entries) == 148
    for code, row in subjects.entries.items():
        assert (code[:2] if "." in code else "") == row["parent"]


@pytest.mark.parametrize(
    ("name", "ascending"),
    [
        ("title-level", ["NONE", "JUNIOR", "INTERMEDIATE", "ASSOCIATE_SENIOR", "SENIOR"]),
        ("capability-level", ["BELOW", "BASIC", "RECOMMENDED"]),
        ("hospital-level", ["PRIMARY", "SECONDARY", "TERTIARY"]),
        ("admin-level", ["VILLAGE", "TOWNSHIP", "COUNTY", "PREFECTURE", "PROVINCE", "NATION"]),
        ("weekday", ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]),
        ("village-need-level", ["LOW", "NORMAL", "HIGH"]),
    ],
)
def test_ranks_ascend(name: str, ascending: list[str]) -> None:
    """Ordered lists rank as the policies read them: higher level, higher rank."""
    listed = _list(name)
    assert ascending == sorted(listed.entries, key=lambda code: listed.rank(code) or 0)


def test_practice_scopes_lead_to_priority_specialties() -> None:
    """Seven level-1 subjects lead to the five priority specialties; OTHER is mapped from none."""
    scopes = _list("practice-scope-specialty")
    assert set(_list("specialty-dept").entries) - {"OTHER"} == {
        r["specialty"] for r in scopes.entries.values()
    }
    assert scopes.column("07", "specialty") == "PAEDIATRICS"


# --- the notices


def test_notices_cover_every_bad_status() -> None:
    """The catalogue has the four findings of the layer, each sentence with its slots in both languages."""
    notices = {n["id"]: n for n in json.loads((SCHEMAS / "meta" / "findings" / "codes.json").read_bytes())}
    severities = {
        "CODE-UNKNOWN": "error",
        "CODE-UNKNOWN-OPEN": "warning",
        "CODE-DEPRECATED": "warning",
        "CODE-NOT-YET": "error",
    }
    assert severities == {identifier: notice["severity"] for identifier, notice in notices.items()}
    for notice in notices.values():
        assert notice["layer"] == "codes"
        for language in ("zh-CN", "en"):
            sentences = {part: set(re.findall(r"\{(\w+)\}", notice[part][language])) for part in SLOTS}
            assert sentences == SLOTS | {"fix": sentences["fix"]}
            assert sentences["fix"] <= {"title"}
            assert notice["title"][language]


# --- the reader

META: Mapping[str, object] = {
    "title": {"zh-CN": "试", "en": "Test"},
    "open": False,
    "source": {"zh-CN": "试", "en": "Test"},
    "confidence": "ours",
}
HEADER = ",".join(BASE_COLUMNS)


def _read(*rows: str, columns: str = HEADER) -> CodeList:
    return parse("test", "\n".join([columns, *rows, ""]).encode(), META)


def test_dates_decide_the_status() -> None:
    """A code is too early before its first day, known on it, deprecated from its last, unknown otherwise."""
    listed = _read("A,甲,a,,ours,2024-01-01,2025-01-01,")
    expected = {
        "2023-12-31": CodeStatus.NOT_YET,
        "2024-01-01": CodeStatus.KNOWN,
        "2024-12-31": CodeStatus.KNOWN,
        "2025-01-01": CodeStatus.DEPRECATED,
    }
    assert expected == {day: listed.status("A", day) for day in expected}
    assert CodeStatus.UNKNOWN is listed.status("B", "2024-06-01")
    assert CodeStatus.KNOWN is listed.status("A")
    assert (False, True, True) == (
        listed.has("A", "2023-12-31"),
        listed.has("A", "2025-01-01"),
        listed.deprecated("A", "2025-01-01"),
    )


def test_columns_names_and_ranks() -> None:
    """Columns give None where nothing stands; names come in both languages; a missing rank is None."""
    levels = _list("title-level")
    assert {"zh-CN": "中级", "en": "Intermediate"} == levels.names("INTERMEDIATE")
    assert (0, None) == (levels.rank("NONE"), levels.rank("BOGUS"))
    assert (None, None) == (levels.column("NONE", "definition"), levels.column("NONE", "no_such"))
    assert _list("facility-type").rank("THC") is None


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("facility-type", "thc", "THC"),
        ("facility-type", "ＴＨＣ", "THC"),
        ("facility-type", " THC ", "THC"),
        ("facility-type", "乡镇卫生院", "THC"),
        ("facility-type", "中心卫生院", "THC"),
        ("facility-type", "Village clinic", "VC"),
        ("facility-type", "nursing home", "NURSING_HOME"),
        ("facility-type", "NURSING-HOME", "NURSING_HOME"),
        ("facility-type", "NURSNG_HOME", "NURSING_HOME"),
        ("facility-type", "NURSING_HOMEE", "NURSING_HOME"),
        ("facility-type", "CHX", None),
        ("facility-type", "H9", None),
        ("facility-type", "THC" * 30, None),
        ("service-standard", "THC_2022", "THC-2022"),
        ("specialty-dept", "口腔科", "ENT_STOMATOLOGY"),
        ("specialty-dept", "精神科", "PSYCH"),
        ("clinical-subjects", "儿内科", "07"),
        ("clinical-subjects", "03.99", None),
        ("divisions", "110100 ", "110100"),
        ("divisions", "110199", None),
        ("divisions", "天津市", None),
        ("divisions", "西青区", "120111"),
        ("divisions", "朝阳区", None),
        ("divisions", "110000", None),
    ],
)
def test_suggestions(name: str, code: str, expected: str | None) -> None:
    """The likely code is given for another spelling, a name or one wrong letter, never one of several."""
    assert expected == _list(name).suggestion(code)


@given(st.text(max_size=80))
def test_a_suggestion_is_always_a_code(text: str) -> None:
    """Whatever is asked, the answer is a code of the list or None."""
    listed = _list("training-type")
    assert listed.suggestion(text) in {None, *listed.entries}


@given(st.sampled_from(sorted(_list("training-type").entries)), st.data())
def test_one_wrong_letter_leads_back_or_nowhere(code: str, data: st.DataObject) -> None:
    """A code with one character changed, dropped or added is led back to, or nowhere, never past it."""
    place = data.draw(st.integers(0, len(code) - 1))
    changed = data.draw(
        st.sampled_from(
            [code[:place] + "#" + code[place + 1 :], code[:place] + code[place + 1 :], code + "#"]
        )
    )
    listed = _list("training-type")
    if changed and changed not in listed.entries:
        assert listed.suggestion(changed) in {code, None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("儿科", ("儿科",)),
        ("精神（心理）科", ("精神（心理）科", "精神科", "心理科", "精神心理科")),
        ("五官(口腔)科", ("五官(口腔)科", "五官科", "口腔科", "五官口腔科")),
    ],
)
def test_bracketed_names_have_several_readings(text: str, expected: tuple[str, ...]) -> None:
    """A name with brackets is read with, without and by what stands in them."""
    assert expected == readings(text)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("07", "儿科", True),
        ("07", "儿内科", True),
        ("07", "骨科", False),
        ("15", "精神（心理）科", True),
        ("15.06", "精神（心理）科", True),
        ("12", "五官（口腔）科", True),
        ("11", "五官（口腔）科", True),
        ("21", "康复科", True),
        ("05", "妇科", True),
        ("05.01", "妇科门诊", True),
        ("03.04", "心内科", True),
        ("50", "中医馆", True),
        ("07", "", False),
        ("99", "儿科", False),
    ],
)
def test_department_names_match_subjects(code: str, text: str, expected: bool) -> None:  # noqa: FBT001 - a table of truths
    """A department's name matches a subject when one of its readings contains a name or synonym of it."""
    assert expected is _list("clinical-subjects").matches(code, text)


def test_a_text_mentions_a_list() -> None:
    """A text mentions a list when it contains a name or synonym of a code; single characters never count."""
    assert _list("facility-type").mentions("某镇中心卫生院")
    assert not _list("facility-type").mentions("某公司")
    assert "所" not in _list("institution-types").phrases("D600")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"code,name_zh\nA,a\n",
        HEADER.encode() + b"\nA,a\n",
        HEADER.encode() + b"\nA,a,a,,,,,\nA,b,b,,,,,\n",
        HEADER.encode() + b"\n,a,a,,,,,\n",
        HEADER.encode() + b'\n"A,a,a,,,,,\n',
    ],
)
def test_damaged_lists_are_our_fault(data: bytes) -> None:
    """A list that is empty, not UTF-8, of other columns, ragged or with repeated codes cannot be read."""
    with pytest.raises(StandardError):
        parse("test", data, META)


def test_titles_must_be_in_both_languages() -> None:
    """An index entry with a bare title cannot be read."""
    with pytest.raises(StandardError):
        parse("test", HEADER.encode(), {**META, "title": "试"})


# --- local data

CALENDAR = "date,kind,note\n2025-01-01,HOLIDAY,元旦\n2025-01-26,WORKDAY,调休\n2025-01-28,HOLIDAY,春节\n"


def test_working_days_follow_the_calendar() -> None:
    """Monday to Friday less holidays, plus weekend days that are worked, both ends counted."""
    local = parse_local({"working-days.csv": CALENDAR.encode()}, {})
    assert ("2025-01-26", "2025-01-27", "2025-01-29") == local.working_days("2025-01-25", "2025-01-29")
    assert local.working_days("2025-01-02", "2025-01-01") == ()


def test_a_year_counts_when_its_first_day_was_entered() -> None:
    """A range that touches a year without its 1 January is not answered at all."""
    local = parse_local({"working-days.csv": CALENDAR.encode()}, {})
    assert frozenset({2025}) == local.years
    assert local.working_days("2024-12-30", "2025-01-03") is None
    assert local.working_days("2025-12-31", "2026-01-01") is None


def test_the_shipped_calendar_covers_no_year() -> None:
    """The calendar is shipped with its header only, so no rule on working days is answered by guess."""
    shipped = (SCHEMAS / "local" / "working-days.csv").read_bytes()
    assert shipped == b"date,kind,note\n"
    assert frozenset() == parse_local({"working-days.csv": shipped}, {}).years


def test_local_lists_are_read_and_digested() -> None:
    """A supplied list is read as any other, and every byte of local data shows in the digest."""
    index = {**ENTRIES, **LOCAL}
    data = (HEADER + "\nI10,高血压,Hypertension,,ours,,,\n").encode()
    local = parse_local({"basic-disease.csv": data}, index)
    assert local.lists["basic-disease"].loaded
    assert local.lists["basic-disease"].has("I10")
    assert local.digest.startswith("sha256:")
    assert local.digest == parse_local({"basic-disease.csv": data}, index).digest
    assert local.digest != parse_local({"basic-disease.csv": data + b"\n"}, index).digest


@pytest.mark.parametrize(
    "files",
    [
        {"surprise.csv": HEADER},
        {"working-days.csv": "date,kind\n2025-01-01,HOLIDAY\n"},
        {"working-days.csv": "date,kind,note\n2025-02-30,HOLIDAY,\n"},
        {"working-days.csv": "date,kind,note\n20250101,HOLIDAY,\n"},
        {"working-days.csv": "date,kind,note\n2025-01-01,REST,\n"},
        {"working-days.csv": "date,kind,note\n2025-01-01,HOLIDAY,\n2025-01-01,HOLIDAY,\n"},
    ],
)
def test_damaged_local_data_is_refused(files: dict[str, str]) -> None:
    """A file of another name, unreal or repeated dates and unknown kinds are refused, not passed over."""
    with pytest.raises(StandardError):
        parse_local({name: text.encode() for name, text in files.items()}, {})
