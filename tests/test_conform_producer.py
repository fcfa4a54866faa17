"""The producer's role: exports are judged, and scenarios are found where they are shown and nowhere else."""

import http.server
import json
import threading
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from validator import library
from validator.cli import main
from validator.conformance import producer, producerview, scenario
from validator.conformance.places import places
from validator.conformance.producer import Export
from validator.conformance.scenario import Scenario
from validator.library import example, examples
from validator.pointer import split
from validator.standard import Standard

VALID = [name for name in examples("1.1") if name.startswith("valid-")]
SCENARIOS = scenario.load(library.scenario_files())

CLINIC = "valid-village-clinic.json"
DISPATCH = "valid-dispatch-township.json"
RELATION = "valid-support-relation-township.json"
ROUND = "valid-mobile-round-township.json"
CONFIRMATION = "valid-confirmation-dispatch.json"
REGISTER = "valid-facility-register.json"
TRAINING = "valid-training-county-safety.json"
CENTRE = "valid-community-health-centre.json"
COUNTY = "valid-bundle-county-year.json"

REPORTED = (
    *("recordType", "standardVersion", "recordId", "revision", "submitter"),
    *("asOfDate", "reportYear", "facility", "staff", "villageClinic"),
)
"""What is kept of a report so that it is sound in another year."""

CHANGES: dict[str, tuple[str, Mapping[str, Any]]] = {
    "PRD-BDL-02": (COUNTY, {"/header/period/start": "2025-07-01"}),
    "PRD-DAT-01": (TRAINING, {"/startDate": "2024-02-29", "/endDate": "2024-03-01"}),
    "PRD-DAT-07": (TRAINING, {"/endDate": "2025-06-05"}),
    "PRD-DAT-10": (
        DISPATCH,
        {
            "/endDate": "2025-09-02",
            "/endReason": "COMPLETED",
            "/attendanceDates": ["2025-03-04", "2025-09-02"],
            "/serviceDays": 2,
            "/serviceHours": 14,
        },
    ),
    "PRD-DAT-11": (RELATION, {"/validTo": "2025-06-30"}),
    "PRD-DAT-12": (CENTRE, {"/asOfDate": "2025-12-30"}),
    "PRD-FAC-13": (TRAINING, {"/organiserType": "H2"}),
    "PRD-FAC-14": (TRAINING, {"/organiserType": "NURSING_HOME"}),
    "PRD-FAC-15": (TRAINING, {"/organiserType": "REHAB"}),
    "PRD-FAC-16": (TRAINING, {"/organiserType": "HOSPICE"}),
    "PRD-FAC-17": (TRAINING, {"/organiserType": "PH_INSTITUTION"}),
    "PRD-FAC-18": (TRAINING, {"/organiserType": "CARE_HOME"}),
    "PRD-FAC-19": (TRAINING, {"/organiserType": "THIRD_PARTY_LAB"}),
    "PRD-FAC-20": (REGISTER, {"/facilities/0/status": "CLOSED"}),
    "PRD-FAC-11": (CENTRE, {"/facility/ownership": "PRIVATE"}),
    "PRD-REV-01": (TRAINING, {"/revision": 2, "/supersedes": 1}),
    "PRD-REV-03": (TRAINING, {"/revision": 3, "/supersedes": 2}),
    "PRD-REV-05": ("valid-withdrawal-mobile-round.json", {"/withdrawsRevision": 2}),
    "PRD-REV-07": (CONFIRMATION, {"/confirmsRecordType": "mobileRound"}),
    "PRD-REV-08": (CONFIRMATION, {"/confirmed": False, "/remarks": "当月无此派驻。"}),
    "PRD-REV-10": (CONFIRMATION, {"/confirmsRevision": 2}),
    "PRD-VAL-02": (CENTRE, {"/premises/floorArea": 2147483648}),
    "PRD-VAL-06": (TRAINING, {"/organiserName": "会" * 100}),
    "PRD-VAL-07": (TRAINING, {"/theme": "训" * 200}),
    "PRD-VAL-08": (TRAINING, {"/remarks": "注" * 2000}),
    "PRD-VAL-09": (TRAINING, {"/remarks": "第一行\n第二行"}),
    "PRD-VAL-10": (TRAINING, {"/organiserName": "𬭎山县卫生健康委员会"}),
    "PRD-VAL-11": (TRAINING, {"/organiserName": "阿勒泰·青河县卫生健康委员会"}),
    "PRD-VAL-12": (TRAINING, {"/standardVersionCodes": ["FIRE-2020", "LOCAL-2025"]}),
    "PRD-VAL-13": (TRAINING, {"/recordId": "R" * 64}),
}
"""Scenario → an example, and what to change in it so that it shows the scenario."""


def changed(name: str, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Give an example with some values replaced."""
    record: dict[str, Any] = json.loads(example("1.1", name))
    for pointer, value in changes.items():
        *above, last = split(pointer)
        holder: Any = record
        for token in above:
            holder = holder[int(token)] if isinstance(holder, list) else holder[token]
        holder[last] = value
    return record


def as_export(name: str, record: Any) -> Export:  # noqa: ANN401  any JSON
    """Give a record as a file."""
    return Export(name, json.dumps(record, ensure_ascii=False).encode())


def shown(report: Mapping[str, Any]) -> set[str]:
    """Give the scenarios that are covered."""
    return {each["id"] for each in report["scenarios"] if each["outcome"] == "covered"}


def examined(standards: Mapping[str, Standard], *exports: Export, scope: frozenset[str] = frozenset()) -> Any:  # noqa: ANN401  a report
    """Examine exports by all scenarios."""
    return producer.examine(exports, SCENARIOS, standards, scope)


@pytest.fixture(scope="module")
def of_examples(standards: Mapping[str, Standard]) -> Any:  # noqa: ANN401  a report
    """Give the report on the shipped examples."""
    return examined(standards, *(Export(name, example("1.1", name)) for name in VALID))


def test_every_scenario_list_is_valid() -> None:
    """The lists agree with their schema."""
    engine = jsonschema.Draft7Validator(json.loads(library.protocol_schema("scenarios")))
    lists = {path: data for path, data in library.scenario_files().items() if "/templates/" not in path}
    for path, data in lists.items():
        assert [] == [f"{path}: {each.message}" for each in engine.iter_errors(json.loads(data))]


def test_ids_are_unique_and_clauses_exist(standards: Mapping[str, Standard]) -> None:
    """No id and no title stands twice; clauses named are in the register."""
    assert len(SCENARIOS) == len({each.id for each in SCENARIOS})
    assert len(SCENARIOS) == len({each.title["zh-CN"] for each in SCENARIOS})
    named = {
        clause
        for path, data in library.scenario_files().items()
        if "/producer/" in path
        for body in json.loads(data)["scenarios"]
        for clause in body.get("clauses", ())
    }
    assert set() == named - set(standards["1.1"].clauses)


def test_every_record_type_has_a_scenario(standards: Mapping[str, Standard]) -> None:
    """The list of record types is complete."""
    listed = {next(iter(each.record_types)) for each in SCENARIOS if each.id.startswith("PRD-REC-")}
    assert set(standards["1.1"].schemas) == listed


def test_the_examples_are_valid_and_cover_part(of_examples: Any) -> None:  # noqa: ANN401  a report
    """The shipped examples are conformant; what they do not show is said."""
    assert [] == of_examples["invalid"]
    assert not of_examples["ok"]
    assert {"PRD-FAC-01", "PRD-REC-18", "PRD-VAL-01", "PRD-VAL-04", "PRD-VAL-05"} <= shown(of_examples)
    assert {"PRD-DAT-01", "PRD-REV-01", "PRD-VAL-10"}.isdisjoint(shown(of_examples))


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_shows_the_scenario(standards: Mapping[str, Standard], name: str) -> None:
    """A valid record that shows a scenario is found; the example before the change does not show it."""
    file, changes = CHANGES[name]
    report = examined(standards, as_export("changed.json", changed(file, changes)))
    assert [] == report["invalid"]
    assert name in shown(report)
    assert name not in shown(examined(standards, Export(file, example("1.1", file))))


def test_every_scenario_can_be_shown(of_examples: Any) -> None:  # noqa: ANN401  a report
    """There is no scenario but an example, a change of one, or a pair of records shows it with valid data."""
    pairs = {"PRD-REV-02", "PRD-REV-09", "PRD-DAT-13"}
    assert {each.id for each in SCENARIOS} == shown(of_examples) | set(CHANGES) | pairs


def test_records_that_belong_together_are_found(standards: Mapping[str, Standard]) -> None:
    """A withdrawal with its target, and two years of one facility, count only together."""
    target = changed(ROUND, {"/recordId": "360733-RND-2025-0231"})
    withdrawal = changed("valid-withdrawal-mobile-round.json", {"/withdrawsRecordId": target["recordId"]})
    reports = [
        {name: value for name, value in changed(CLINIC, changes).items() if name in REPORTED}
        for changes in (
            {},
            {"/reportYear": 2024, "/asOfDate": "2024-12-31", "/recordId": "V0103-2024"},
        )
    ]
    pairs = {"PRD-REV-09": (target, withdrawal), "PRD-DAT-13": (reports[0], reports[1])}
    for name, records in pairs.items():
        files = [as_export(f"{number}.json", each) for number, each in enumerate(records)]
        assert name in shown(examined(standards, *files))
        assert all(name not in shown(examined(standards, each)) for each in files)


def test_a_correction_counts_with_what_it_replaces(standards: Mapping[str, Standard]) -> None:
    """A correction alone shows no pair; with the revision it replaces it does."""
    first = as_export("a.json", changed(TRAINING, {}))
    second = as_export("b.json", changed(TRAINING, {"/revision": 2, "/supersedes": 1}))
    assert "PRD-REV-02" not in shown(examined(standards, second))
    assert "PRD-REV-02" in shown(examined(standards, first, second))


def test_an_invalid_record_shows_nothing(standards: Mapping[str, Standard]) -> None:
    """What is not conformant is named with its findings and covers no scenario."""
    record = changed(TRAINING, {"/revision": 2, "/supersedes": 1, "/attendeeCount": "109"})
    report = examined(standards, as_export("bad.json", record))
    assert set() == shown(report)
    assert ["STRUCT-NUMBER-AS-TEXT"] == [each["ruleId"] for each in report["invalid"][0]["findings"]]
    assert "bad.json" == report["invalid"][0]["file"]


def test_one_bad_record_of_a_bundle_leaves_the_others(standards: Mapping[str, Standard]) -> None:
    """In a bundle the records are judged one by one."""
    bundle = changed(COUNTY, {"/records/0/complete": "yes"})
    report = examined(standards, as_export("bundle.json", bundle))
    assert ["/records/0"] == [each["pointer"] for each in report["invalid"]]
    assert "PRD-REC-04" in shown(report)
    assert "PRD-REC-16" not in shown(report)


def test_a_scope_leaves_out_what_the_system_does_not_export(standards: Mapping[str, Standard]) -> None:
    """Scenarios of other record types are out of scope, those of any type stay."""
    report = examined(
        standards, Export("x", example("1.1", CLINIC)), scope=frozenset({"facilityCapabilityReport"})
    )
    outcomes = {each["id"]: each["outcome"] for each in report["scenarios"]}
    assert "outOfScope" == outcomes["PRD-REC-04"]
    assert "covered" == outcomes["PRD-FAC-04"]
    assert "notCovered" == outcomes["PRD-VAL-10"]


def test_ok_needs_every_scenario(standards: Mapping[str, Standard]) -> None:
    """Where all scenarios asked for are shown and all is valid, the end is good."""
    wanted: list[Scenario] = [each for each in SCENARIOS if each.id == "PRD-FAC-04"]
    report = producer.examine([Export("x", example("1.1", CLINIC))], wanted, standards, frozenset())
    assert report["ok"] is True


def test_places_tell_absent_lists_from_empty_ones(standards: Mapping[str, Standard]) -> None:
    """An empty list is a list of size 0; one left out is named by its path."""
    record = changed(CENTRE, {"/facility/awards": []})
    del record["facility"]["strengtheningAreas"]
    found = [item for _, item in places(record, standards["1.1"])]
    assert {"path": "/facility/awards", "kind": "list", "size": 0, "limit": 100} in found
    assert {"path": "/facility/strengtheningAreas", "kind": "absentList"} in found


def test_the_report_agrees_with_its_schema(standards: Mapping[str, Standard]) -> None:
    """Also where files cannot be read."""
    engine = jsonschema.Draft7Validator(json.loads(library.protocol_schema("producer")))
    report = examined(standards, Export("a", b"{"), Export("b", example("1.1", COUNTY)))
    assert [] == [each.message for each in engine.iter_errors(json.loads(json.dumps(report)))]


def test_renderings_say_the_same(of_examples: Any) -> None:  # noqa: ANN401  a report
    """Text and page name every scenario, in both languages."""
    for lang in ("zh-CN", "en"):
        words, page = producerview.text(of_examples, lang), producerview.page(of_examples, lang)
        assert all(each["id"] in words and each["id"] in page for each in of_examples["scenarios"])
        assert all(each["title"][lang] in words for each in of_examples["scenarios"])


def test_a_page_writes_out_what_it_shows(standards: Mapping[str, Standard]) -> None:
    """File names and texts of exports are escaped."""
    page = producerview.page(examined(standards, Export("<script>", b"{")), "en")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_command_reads_folders_and_says_by_its_code(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """0 is kept for complete exports; a folder without files is wrong use."""
    assert 2 == main(["conform", "producer", str(tmp_path)])
    (tmp_path / "clinic.json").write_bytes(example("1.1", CLINIC))
    assert 1 == main(["conform", "producer", str(tmp_path), "--format", "json"])
    assert 1 == json.loads(capsysbinary.readouterr().out)["counts"]["files"]


@pytest.fixture
def address() -> Iterator[str]:
    """Give the address of a server that answers in two pages."""
    pages = {"/": example("1.1", CLINIC), "/second": example("1.1", DISPATCH)}
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Pages, pages))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


class _Pages(http.server.BaseHTTPRequestHandler):
    def __init__(self, pages: Mapping[str, bytes], *rest: Any) -> None:  # noqa: ANN401  as the server calls it
        self.pages = pages
        super().__init__(*rest)

    def do_GET(self) -> None:
        data = self.pages.get(self.path)
        self.send_response(200 if data is not None and self.headers["X-Key"] == "k" else 401)
        if self.path == "/":
            self.send_header("Link", '</second>; rel="next"')
        self.end_headers()
        self.wfile.write(data or b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_an_address_is_followed_from_page_to_page(
    address: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Every page is an export; the header given is sent, and without it nothing can be examined."""
    assert 1 == main(["conform", "producer", address, "--header", "X-Key: k", "--format", "json"])
    files = json.loads(capsysbinary.readouterr().out)["files"]
    assert ["", "second"] == [each["name"].removeprefix(address) for each in files]
    assert 2 == main(["conform", "producer", address])


def test_records_are_not_changed_by_looking(standards: Mapping[str, Standard]) -> None:
    """The walk reads and nothing else."""
    record = changed(CENTRE, {})
    before = deepcopy(record)
    list(places(record, standards["1.1"]))
    assert before == record
