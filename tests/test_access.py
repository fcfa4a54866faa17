"""Who may submit, confirm, withdraw, verify and read what: every role against every record type, near and far."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from validator import library
from validator.access import (
    Allowed,
    Decision,
    Denied,
    Grant,
    Holding,
    inventory_of,
    may_count,
    may_post,
    may_read,
    may_submit,
    may_verify,
    subject,
    subject_of,
)
from validator.access.credential import issue, matches, read
from validator.access.grant import REASONS
from validator.access.issuing import faults
from validator.access.territory import covers
from validator.finding import LANGUAGES

Json = dict[str, Any]
Value = Any
"""A JSON value, or a field of a grant."""

FILES = library.files()
INVENTORY = inventory_of(FILES)
ACTORS: Mapping[str, Json] = {
    each["code"]: each for each in json.loads(FILES["policy/actors.json"])["actors"]
}
TYPES = sorted({each for actor in ACTORS.values() for each in actor["maySubmit"]})

OWN, OTHER, THIRD = "12360603MB00000009", "12360603MB0000000X", "12360603MB0000001X"
HERE, NEAR, FAR = "360603", "360622", "330102"
SCOPES = {"COUNTY": HERE, "PREFECTURE": "360600", "PROVINCE": "360000", "NATION": "000000"}
TIANJIN = "120101"


def place(record: Json, division: str) -> Json:
    """Give what a record of a type is about, in a division."""
    bodies: Mapping[str, Json] = {
        "facilityCapabilityReport": {"facility": {"facilityId": OWN, "facilityType": "THC", "divisionCode": division}},
        "reviewRecord": {"facilityId": OTHER, "reviewType": "RE_EVALUATION", "divisionCode": division},
        "inspectionRecord": {"inspectedFacilityId": OTHER, "inspectionForm": "SPOT_CHECK", "inspectedDivisionCode": division},
        "dispatchRecord": {"supporterFacilityId": OWN, "recipientFacilityId": OTHER, "recipientDivisionCode": division},
        "mobileRound": {"providerFacilityId": OWN, "hostFacilityId": OTHER, "destinationCode": division + "100201"},
        "remoteServiceSummary": {"providerFacilityId": OWN, "requesterFacilityId": OTHER, "requesterDivisionCode": division},
        "supportRelation": {"supporterFacilityId": OWN, "recipientFacilityId": OTHER, "recipientDivisionCode": division},
        "consortium": {"leadFacilityId": OWN, "divisionCode": division},
        "trainingEvent": {"organiserFacilityId": OWN, "divisionCode": division},
    }  # fmt: skip
    return record | bodies.get(record["recordType"], {"divisionCode": division})


def record(
    record_type: str, *, division: str = HERE, by: str = OWN, home: str = HERE, **changes: Value
) -> Json:
    """Give the parts of a record that decide who may do what with it."""
    header = {"recordType": record_type, "recordId": "record-0001", "revision": 1}
    submitter = {"submitter": {"facilityId": by, "name": "某单位", "divisionCode": home}}
    return place(header | submitter, division) | changes


def grant(*roles: str, divisions: tuple[str, ...] = (HERE,), **changes: Value) -> Grant:
    """Give a key of our organisation."""
    base = Grant("abcdefgh", OWN, "某单位", frozenset(roles), frozenset(divisions))
    return replace(base, **changes)


def said(decision: Decision) -> str:
    """Give the reason of a refusal, ``allowed`` for a permission."""
    return decision.reason if isinstance(decision, Denied) else "allowed"


def is_facility(role: str) -> bool:
    """Tell whether a role is a facility's."""
    return bool(ACTORS[role]["facilityTypes"])


def by_the_inventory(role: str, record_type: str) -> str:
    """Give what the inventory says of a role that submits a record of its own, about its own division."""
    actor = ACTORS[role]
    if record_type not in actor["maySubmit"]:
        return "role"
    if actor["submitsThrough"]:
        return "submitsThrough"
    return "region" if actor["region"] else "allowed"


def fitting(role: str, record_type: str, **changes: Value) -> Json:
    """Give a record as a role would write it: facilities on themselves, authorities on others, sectors named."""
    made = record(record_type, **changes)
    if is_facility(role) and record_type == "reviewRecord":
        made |= {"facilityId": OWN, "reviewType": "SELF_ASSESSMENT"}
    if is_facility(role) and record_type == "inspectionRecord":
        made |= {"inspectedFacilityId": OWN, "inspectionForm": "SELF_CHECK"}
    if record_type == "regionReport" and ACTORS[role]["sectors"]:
        made |= {"adminSector": ACTORS[role]["sectors"][0]}
    return made


@pytest.mark.parametrize("record_type", TYPES)
@pytest.mark.parametrize("role", ACTORS)
def test_every_role_submits_what_the_inventory_says(role: str, record_type: str) -> None:
    """Of its own and at home, exactly the types of ``maySubmit``; villages through their parent; Tianjin in Tianjin."""
    sender = grant(role, divisions=(SCOPES.get(ACTORS[role]["adminLevel"], HERE),))
    assert by_the_inventory(role, record_type) == said(
        may_submit(sender, fitting(role, record_type), INVENTORY)
    )


@pytest.mark.parametrize("record_type", TYPES)
@pytest.mark.parametrize("role", ACTORS)
def test_no_role_submits_for_another(role: str, record_type: str) -> None:
    """Whatever the role, a record whose submitter is another organisation is refused."""
    foreign = fitting(role, record_type, by=OTHER)
    assert "notOwnSubmitter" == said(may_submit(grant(role, divisions=("000000",)), foreign, INVENTORY))


@pytest.mark.parametrize("record_type", TYPES)
@pytest.mark.parametrize(
    "role", [each for each in ACTORS if not is_facility(each) and not ACTORS[each]["region"]]
)
def test_an_authority_keeps_to_its_divisions(role: str, record_type: str) -> None:
    """About another division it may submit nothing; the nation's scope has no other division."""
    scope = SCOPES.get(ACTORS[role]["adminLevel"], HERE)
    abroad = fitting(role, record_type, division=FAR)
    allowed = record_type in ACTORS[role]["maySubmit"]
    divisionless = not subject_of(abroad).divisions
    expected = "role" if not allowed else "allowed" if scope == "000000" or divisionless else "division"

    assert expected == said(may_submit(grant(role, divisions=(scope,)), abroad, INVENTORY))


@pytest.mark.parametrize("record_type", ["dispatchRecord", "mobileRound", "remoteServiceSummary"])
def test_support_may_go_to_another_province(record_type: str) -> None:
    """A hospital reports what it gives wherever it gives it."""
    sent = record(record_type, division=FAR)
    assert "allowed" == said(may_submit(grant("URBAN_TERTIARY_HOSPITAL"), sent, INVENTORY))


@pytest.mark.parametrize("record_type", sorted({each for role in ACTORS if is_facility(role) for each in ACTORS[role]["maySubmit"]}))  # fmt: skip
@pytest.mark.parametrize(
    "role", [each for each in ACTORS if is_facility(each) and not ACTORS[each]["submitsThrough"]]
)
def test_a_facility_speaks_of_itself_only(role: str, record_type: str) -> None:
    """What another facility is or did is not its to report."""
    own = json.dumps(fitting(role, record_type))
    others = json.loads(own.replace(OWN, THIRD)) | {"submitter": json.loads(own)["submitter"]}
    expected = {"reviewRecord": "notSelf", "inspectionRecord": "notSelf"}.get(record_type, "notOwnFacility")
    if record_type not in ACTORS[role]["maySubmit"] and expected == "notOwnFacility":
        expected = "role"

    assert expected == said(may_submit(grant(role), others, INVENTORY))


def test_the_submitter_is_at_home_in_the_scope_of_the_key() -> None:
    """A record that places its submitter elsewhere is refused."""
    moved = record("dispatchRecord", home=FAR)
    assert "division" == said(may_submit(grant("COUNTY_HOSPITAL"), moved, INVENTORY))


def test_several_roles_add_up() -> None:
    """A township health centre is a recipient and a supporter; whichever role allows it counts."""
    both = grant("PRIMARY_FACILITY", "THC_SUPPORTER")
    assert Allowed("PRIMARY_FACILITY") == may_submit(both, record("facilityCapabilityReport"), INVENTORY)
    assert Allowed("THC_SUPPORTER") == may_submit(both, record("mobileRound"), INVENTORY)


def test_a_role_of_tianjin_is_for_tianjin() -> None:
    """The project office reviews there, and nowhere else."""
    office = grant("TJ_PROJECT_OFFICE", divisions=("120000", "360000"))
    there = record("reviewRecord", division=TIANJIN, home=TIANJIN)
    assert "allowed" == said(may_submit(office, there, INVENTORY))
    assert "region" == said(may_submit(office, record("reviewRecord"), INVENTORY))
    assert "region" == said(may_verify(office, record("reviewRecord", by=OTHER), INVENTORY))


@pytest.mark.parametrize(
    ("role", "sector", "expected"),
    [
        ("COUNTY_AUTHORITY", None, "allowed"),
        ("COUNTY_AUTHORITY", "HEALTH", "allowed"),
        ("COUNTY_AUTHORITY", "FINANCE", "sector"),
        ("INSURANCE_FINANCE_NDRC", "FINANCE", "allowed"),
        ("INSURANCE_FINANCE_NDRC", None, "sector"),
        ("TCM_CDC_AUTHORITY", "TCM", "allowed"),
        ("TCM_CDC_AUTHORITY", "HEALTH", "sector"),
    ],
)
def test_a_region_report_is_of_ones_own_sector(role: str, sector: str | None, expected: str) -> None:
    """The record names the sector; without one it is the health authority's."""
    sent = record("regionReport", adminSector=sector)
    assert expected == said(may_submit(grant(role), sent, INVENTORY))


REVIEWS = [
    ("COUNTY_AUTHORITY", {"facilityId": OTHER, "reviewType": "DISTRICT_ACCEPTANCE"}, "allowed"),
    ("REVIEW_EXPERT", {"facilityId": OTHER, "reviewType": "RE_EVALUATION"}, "allowed"),
    ("REVIEW_EXPERT", {"facilityId": OWN, "reviewType": "RE_EVALUATION"}, "ownRecord"),
    ("PRIMARY_FACILITY", {"facilityId": OWN, "reviewType": "SELF_ASSESSMENT"}, "allowed"),
    ("PRIMARY_FACILITY", {"facilityId": OWN + "-01", "reviewType": "SELF_ASSESSMENT"}, "allowed"),
    ("PRIMARY_FACILITY", {"facilityId": OWN, "reviewType": "DISTRICT_ACCEPTANCE"}, "ownRecord"),
    ("PRIMARY_FACILITY", {"facilityId": OWN + "-01", "reviewType": "VILLAGE_CLINIC"}, "ownRecord"),
    ("PRIMARY_FACILITY", {"facilityId": OTHER, "reviewType": "RE_EVALUATION"}, "selfOnly"),
    ("PRIMARY_FACILITY", {"facilityId": None, "reviewType": "CONSISTENCY"}, "selfOnly"),
    ("COUNTY_AUTHORITY", {"facilityId": OTHER, "reviewType": "SELF_ASSESSMENT"}, "notSelf"),
    ("COUNTY_AUTHORITY", {"facilityId": None, "reviewType": "CONSISTENCY"}, "allowed"),
]


@pytest.mark.parametrize(("role", "members", "expected"), REVIEWS)
def test_nobody_reviews_themselves(role: str, members: Json, expected: str) -> None:
    """A self-assessment is one's own, every other review somebody else's: ``notOwnRecord``."""
    assert expected == said(may_submit(grant(role), record("reviewRecord", **members), INVENTORY))


@pytest.mark.parametrize(
    ("role", "members", "expected"),
    [
        ("PRIMARY_FACILITY", {"inspectedFacilityId": OWN, "inspectionForm": "SELF_CHECK"}, "allowed"),
        ("PRIMARY_FACILITY", {"inspectedFacilityId": THIRD, "organisedByFacilityId": OWN, "inspectionForm": "SELF_CHECK"}, "allowed"),
        ("PRIMARY_FACILITY", {"inspectedFacilityId": OWN, "inspectionForm": "SPOT_CHECK"}, "ownRecord"),
        ("PRIMARY_FACILITY", {"inspectedFacilityId": THIRD, "inspectionForm": "SPOT_CHECK"}, "selfOnly"),
        ("COUNTY_AUTHORITY", {"inspectedFacilityId": THIRD, "inspectionForm": "SELF_CHECK"}, "notSelf"),
        ("COUNTY_AUTHORITY", {"inspectedFacilityId": THIRD, "inspectionForm": "SWEEP"}, "allowed"),
    ],
)  # fmt: skip
def test_nobody_inspects_themselves(role: str, members: Json, expected: str) -> None:
    """A self-check is one's own, spot checks and sweeps are the authority's."""
    assert expected == said(may_submit(grant(role), record("inspectionRecord", **members), INVENTORY))


def clinic(parent: str = OWN, **changes: Value) -> Json:
    """Give the capability report of a village clinic."""
    body = {"facilityId": THIRD, "facilityType": "VC", "parentFacilityId": parent, "divisionCode": HERE}
    return record("facilityCapabilityReport", facility=body, **changes)


def test_a_parent_submits_for_its_village_clinics() -> None:
    """For those that name it as their parent or bear its code, and for no others."""
    centre = grant("PRIMARY_FACILITY")
    assert "allowed" == said(may_submit(centre, clinic(), INVENTORY))
    assert "notOwnFacility" == said(may_submit(centre, clinic(parent=OTHER), INVENTORY))
    body = {"facilityId": THIRD, "facilityType": "THC", "parentFacilityId": OWN, "divisionCode": HERE}
    claimed = record("facilityCapabilityReport", facility=body)
    assert "notOwnFacility" == said(may_submit(centre, claimed, INVENTORY))


def test_a_key_speaks_for_the_facilities_it_names() -> None:
    """A group's key submits for its further facilities, in their own names."""
    sent = record("facilityCapabilityReport", by=OTHER, facility={"facilityId": OTHER, "divisionCode": HERE})
    assert "notOwnSubmitter" == said(may_submit(grant("PRIMARY_FACILITY"), sent, INVENTORY))
    group = grant("PRIMARY_FACILITY", facilities=frozenset({OTHER}))
    assert "allowed" == said(may_submit(group, sent, INVENTORY))


def confirmation(target: Json, by: str = OWN, **changes: Value) -> Json:
    """Give the confirmation of a record."""
    about = {
        "confirmsRecordType": target["recordType"],
        "confirmsRecordId": target["recordId"],
        "confirmsRevision": target["revision"],
    }
    return record("confirmation", by=by, confirmerFacilityId=by, **about) | changes


def received(record_type: str, **changes: Value) -> Json:
    """Give a record of another's support that we receive."""
    swapped = json.dumps(record(record_type)).replace(OWN, "*").replace(OTHER, OWN).replace("*", OTHER)
    return json.loads(swapped) | changes  # type: ignore[no-any-return]  # an object


DISPATCH, ROUND = received("dispatchRecord"), received("mobileRound")
OPEN_ROUND = received("mobileRound", hostFacilityId=None)
VILLAGE = clinic(by=THIRD)

CONFIRMATIONS = [
    ("PRIMARY_FACILITY", confirmation(DISPATCH), DISPATCH, "allowed"),
    ("PRIMARY_FACILITY", confirmation(ROUND), ROUND, "allowed"),
    ("COUNTY_HOSPITAL", confirmation(DISPATCH), DISPATCH, "allowed"),
    ("VILLAGE_CLINIC_OR_STATION", confirmation(ROUND), ROUND, "allowed"),
    ("VILLAGE_CLINIC_OR_STATION", confirmation(OPEN_ROUND), OPEN_ROUND, "allowed"),
    ("THC_SUPPORTER", confirmation(VILLAGE), VILLAGE, "allowed"),
    ("VILLAGE_CLINIC_OR_STATION", confirmation(DISPATCH), DISPATCH, "role"),
    ("URBAN_TERTIARY_HOSPITAL", confirmation(DISPATCH), DISPATCH, "role"),
    ("COUNTY_AUTHORITY", confirmation(DISPATCH), DISPATCH, "role"),
    ("PRIMARY_FACILITY", confirmation(DISPATCH), None, "targetUnknown"),
    ("PRIMARY_FACILITY", confirmation(DISPATCH), DISPATCH | {"revision": 2}, "targetUnknown"),
    ("PRIMARY_FACILITY", confirmation(DISPATCH), ROUND, "targetUnknown"),
    ("PRIMARY_FACILITY", confirmation(DISPATCH), DISPATCH | {"recipientFacilityId": THIRD}, "notRecipient"),
    ("PRIMARY_FACILITY", confirmation(ROUND), ROUND | {"hostFacilityId": THIRD}, "notRecipient"),
    ("PRIMARY_FACILITY", confirmation(OPEN_ROUND), OPEN_ROUND | {"destinationCode": NEAR + "100"}, "notRecipient"),
    ("PRIMARY_FACILITY", confirmation(DISPATCH) | {"confirmerFacilityId": OTHER}, DISPATCH, "notRecipient"),
    ("THC_SUPPORTER", confirmation(VILLAGE), clinic(parent=OTHER, by=THIRD), "notRecipient"),
    ("THC_SUPPORTER", confirmation(VILLAGE), clinic(), "ownRecord"),
    ("PRIMARY_FACILITY", confirmation(record("dispatchRecord")), record("dispatchRecord", recipientFacilityId=OWN), "ownRecord"),
]  # fmt: skip


@pytest.mark.parametrize(("role", "sent", "target", "expected"), CONFIRMATIONS)
def test_the_recipient_confirms(role: str, sent: Json, target: Json | None, expected: str) -> None:
    """``recipientConfirms``, and ``notOwnRecord``: never the submitter of what is confirmed."""
    assert expected == said(may_submit(grant(role), sent, INVENTORY, target))


def withdrawal(target: Json, by: str = OWN) -> Json:
    """Give the withdrawal of a record."""
    about = {
        "withdrawsRecordType": target["recordType"],
        "withdrawsRecordId": target["recordId"],
        "withdrawsRevision": target["revision"],
    }
    return record("withdrawal", by=by, **about)


def test_a_record_is_withdrawn_by_its_submitter() -> None:
    """``ownWithdrawal``, whatever its roles; of a record that is held."""
    own, others = record("dispatchRecord"), record("dispatchRecord", by=OTHER)
    sender = grant("URBAN_SECONDARY_HOSPITAL")
    assert Allowed("own") == may_submit(sender, withdrawal(own), INVENTORY, own)
    assert "notOriginal" == said(may_submit(sender, withdrawal(others), INVENTORY, others))
    assert "targetUnknown" == said(may_submit(sender, withdrawal(own), INVENTORY, None))
    assert "notOwnSubmitter" == said(may_submit(sender, withdrawal(others, by=OTHER), INVENTORY, others))


FORWARDED = [
    (record("dispatchRecord", by=OTHER, supporterFacilityId=OTHER), None, "allowed"),
    (record("dispatchRecord", by=OTHER, home=FAR), None, "allowed"),
    (record("dispatchRecord", by=OTHER, home=FAR, division=FAR), None, "division"),
    (record("reviewRecord", by=OTHER, facilityId=OTHER), None, "ownRecord"),
    (record("reviewRecord", by=OTHER, facilityId=THIRD), None, "allowed"),
    (confirmation(received("dispatchRecord", recipientFacilityId=THIRD), by=THIRD), received("dispatchRecord", recipientFacilityId=THIRD), "allowed"),
    (confirmation(DISPATCH, by=THIRD), DISPATCH, "notRecipient"),
    (withdrawal(DISPATCH, by=OTHER), DISPATCH, "allowed"),
    (withdrawal(DISPATCH, by=THIRD), DISPATCH, "notOriginal"),
]  # fmt: skip


@pytest.mark.parametrize(("sent", "target", "expected"), FORWARDED)
def test_a_platform_passes_on_what_is_of_its_divisions(
    sent: Json, target: Json | None, expected: str
) -> None:
    """Roles were the origin's to check; the principles hold for the record's own submitter all the same."""
    platform = grant("COUNTY_AUTHORITY", forward=True)
    assert expected == said(may_submit(platform, sent, INVENTORY, target))
    assert "notOwnSubmitter" == said(may_submit(replace(platform, forward=False), sent, INVENTORY, target))


@pytest.mark.parametrize("sent", [None, [], {}, {"recordType": "dispatchRecord"}, {"recordType": 7, "submitter": 8}, record("dispatchRecord", submitter={"facilityId": "x"})])  # fmt: skip
def test_what_cannot_be_read_is_refused(sent: object) -> None:
    """Whatever its shape, without a fault of the program."""
    assert "unreadable" == said(may_submit(grant("COUNTY_HOSPITAL"), sent, INVENTORY))
    assert "unreadable" == said(may_verify(grant("COUNTY_AUTHORITY"), sent, INVENTORY))


@pytest.mark.parametrize("record_type", TYPES)
@pytest.mark.parametrize("role", ACTORS)
def test_every_role_verifies_what_the_inventory_says(role: str, record_type: str) -> None:
    """Of others, in its divisions; a township health centre only its own village clinics; never what it submitted."""
    about = clinic(by=THIRD) if record_type == "facilityCapabilityReport" else record(record_type, by=OTHER)
    sender = grant(role, divisions=(SCOPES.get(ACTORS[role]["adminLevel"], HERE),))
    may = record_type in ACTORS[role]["mayVerify"]
    expected = "role" if not may else "region" if ACTORS[role]["region"] else "allowed"

    assert expected == said(may_verify(sender, about, INVENTORY))
    if may:
        own = about | {"submitter": {"facilityId": OWN, "divisionCode": HERE}}
        assert "ownRecord" == said(may_verify(sender, own, INVENTORY))


def test_verification_keeps_to_divisions_and_clinics() -> None:
    """A county does not verify another's records, nor a centre another's clinics."""
    far = record("dispatchRecord", by=OTHER, home=FAR, division=FAR)
    assert "division" == said(may_verify(grant("COUNTY_AUTHORITY"), far, INVENTORY))
    assert "notRecipient" == said(
        may_verify(grant("THC_SUPPORTER"), clinic(parent=OTHER, by=THIRD), INVENTORY)
    )


@pytest.mark.parametrize("record_type", TYPES)
@pytest.mark.parametrize("role", ACTORS)
def test_every_role_reads_what_the_inventory_says(role: str, record_type: str) -> None:
    """Authorities what they receive, verify, determine or read, of their divisions only; facilities what they send or receive."""
    actor = ACTORS[role]
    rights = ("mayReceive", "mayVerify", "mayDetermine", "mayRead")
    may = (
        not is_facility(role) and any(record_type in actor[right] for right in rights) and not actor["region"]
    )
    reader = grant(role, divisions=(SCOPES.get(actor["adminLevel"], HERE),))
    near = record(record_type, by=THIRD).copy()
    text = json.dumps(near).replace(OWN, OTHER)
    here, there = json.loads(text), json.loads(text.replace(HERE, FAR))

    assert may is isinstance(may_read(reader, holding(here), INVENTORY), Allowed)
    if actor["adminLevel"] != "NATION":
        assert "notYours" == said(may_read(reader, holding(there), INVENTORY))


def holding(*records: Json, by: str = THIRD) -> Holding:
    """Give a submission that somebody posted."""
    return Holding(by, [subject_of(each) for each in records])


@pytest.mark.parametrize("role", ACTORS)
def test_everybody_reads_their_own(role: str) -> None:
    """What it posted, and what it submitted though another passed it on."""
    assert Allowed("own") == may_read(grant(role), holding(by=OWN), INVENTORY)
    assert Allowed("own") == may_read(grant(role), holding(record("dispatchRecord")), INVENTORY)


def test_a_recipient_reads_what_it_is_to_confirm() -> None:
    """The dispatch it received, and the report of its village clinic; not those of others."""
    centre = grant("PRIMARY_FACILITY", "THC_SUPPORTER")
    assert Allowed("PRIMARY_FACILITY") == may_read(centre, holding(DISPATCH), INVENTORY)
    assert Allowed("THC_SUPPORTER") == may_read(centre, holding(VILLAGE), INVENTORY)
    other = holding(received("dispatchRecord", recipientFacilityId=THIRD, submitter={"facilityId": OTHER}))
    assert "notYours" == said(may_read(centre, other, INVENTORY))


def test_a_submission_is_read_whole_or_not_at_all() -> None:
    """One record of another county closes the whole; so does a submission without records."""
    county = grant("COUNTY_AUTHORITY")
    near = record("dispatchRecord", by=OTHER)
    far = record("dispatchRecord", by=OTHER, home=FAR, division=FAR)
    assert "allowed" == said(may_read(county, holding(near, near), INVENTORY))
    assert "notYours" == said(may_read(county, holding(near, far), INVENTORY))
    assert "notYours" == said(may_read(county, holding(), INVENTORY))


def test_a_confirmation_goes_with_what_it_confirms() -> None:
    """Who may read dispatches may read their confirmations and withdrawals."""
    county = grant("COUNTY_AUTHORITY")
    for each in (confirmation(DISPATCH, by=THIRD), withdrawal(DISPATCH, by=OTHER)):
        assert "allowed" == said(may_read(county, holding(each), INVENTORY))
        assert "notYours" == said(may_read(grant("REVIEW_EXPERT"), holding(each), INVENTORY))


@pytest.mark.parametrize(
    ("role", "scope", "division", "expected"),
    [
        ("PROVINCE_AUTHORITY", "360000", "360000", "allowed"),
        ("PROVINCE_AUTHORITY", "360000", "360603", "allowed"),
        ("PROVINCE_AUTHORITY", "360000", "330000", "division"),
        ("PROVINCE_AUTHORITY", "360000", "000000", "division"),
        ("COUNTY_AUTHORITY", "360603", "360600", "division"),
        ("NATIONAL_PRIMARY_CARE", "000000", "000000", "allowed"),
        ("NATIONAL_PRIMARY_CARE", "000000", "330000", "allowed"),
        ("PRIMARY_FACILITY", "360603", "360603", "role"),
        ("DATA_STEWARD", "360000", "360000", "role"),
    ],
)
def test_figures_are_for_the_authorities_of_the_place(
    role: str, scope: str, division: str, expected: str
) -> None:
    """A province sees its own and what lies below, not its neighbours' and not the nation's."""
    assert expected == said(may_count(grant(role, divisions=(scope,)), division, INVENTORY))


@pytest.mark.parametrize("role", ACTORS)
def test_who_may_post_at_all(role: str) -> None:
    """Whoever submits or confirms something, and whoever passes on."""
    may = bool(ACTORS[role]["maySubmit"] or ACTORS[role]["mayConfirm"])
    assert ("allowed" if may else "role") == said(may_post(grant(role), INVENTORY))
    assert Allowed("forward") == may_post(grant(role, forward=True), INVENTORY)


@pytest.mark.parametrize(
    ("scope", "code", "expected"),
    [
        ("330000", "330102", True),
        ("330000", "330100", True),
        ("330000", "330000", True),
        ("330000", "340102", False),
        ("330100", "330102", True),
        ("330100", "330000", False),
        ("330100", "330200", False),
        ("330102", "330102", True),
        ("330102", "330102001", True),
        ("330102", "330102001002", True),
        ("330102", "330100", False),
        ("441900", "441900003", True),
        ("429000", "429004", True),
        ("110000", "110101", True),
        ("000000", "330102", True),
        ("000000", "660000", True),
        ("650000", "650102", True),
        ("650000", "660000", False),
        ("650000", "659001", False),
        ("659000", "659001", False),
        ("660000", "660000", True),
        ("660000", "659001", True),
        ("660000", "650102", False),
        ("659001", "659001", True),
        ("659001", "659002", False),
        ("000000", "659001", True),
    ],
)
def test_divisions_lie_in_one_another_by_their_digits(scope: str, code: str, expected: bool) -> None:  # noqa: FBT001  a column of the table
    """GB/T 2260; the Corps stands beside Xinjiang, with its cities."""
    assert expected is covers(scope, code, INVENTORY.corps_cities)


def test_every_division_lies_in_its_province_alone() -> None:
    """Each code of the list is in the scope of one province-level code; the Corps has its twelve cities."""
    provinces = [code for code, level in INVENTORY.levels.items() if level == 1]
    for code in INVENTORY.levels:
        found = [each for each in provinces if covers(each, code, INVENTORY.corps_cities)]
        assert ["660000" if code in INVENTORY.corps_cities else code[:2] + "0000"] == found
    assert 12 == len(INVENTORY.corps_cities)


def test_every_type_says_whose_and_where_it_is() -> None:
    """From the examples of the standard: type, identifier and submitter are always read, and a place or a target."""
    names = [each for each in library.examples("1.1") if each.startswith("valid-") and each.endswith(".json")]
    seen = set()
    for name in names:
        document = json.loads(library.example("1.1", name))
        for each in document.get("records", [document]):
            about = subject_of(each)
            seen.add(about.record_type)
            assert None not in (
                about.record_id,
                about.revision,
                about.submitter,
                about.submitter_division,
            )
            assert about.divisions or about.target or about.doers or about.record_type == "supportAssessment"
    assert set() == set(TYPES) - seen


def test_the_fields_that_decide_are_in_the_schemas() -> None:
    """A name that the standard changed would silently decide nothing."""
    schemas = {kind: json.loads(FILES[f"1.1/{kind}.schema.json"])["properties"] for kind in TYPES}
    named = [
        (kind, name)
        for table in (subject.DOERS, subject.RECIPIENTS)
        for kind, names in table.items()
        for name in names
    ]
    assert [] == [each for each in named if each[0] in schemas and each[1] not in schemas[each[0]]]
    everywhere = {name for properties in schemas.values() for name in properties}
    assert set() == set(subject.DIVISIONS) - everywhere


def test_every_reason_is_given_in_both_languages() -> None:
    """And each says what to do or why."""
    assert all(set(LANGUAGES) == set(text) and all(text.values()) for text in REASONS.values())
    assert REASONS["role"] == Denied("role").text


def test_a_key_is_recognised_by_its_digest() -> None:
    """What was issued is read back; another secret under the same name is not the key."""
    made = issue()
    presented = read(made.text)

    assert presented is not None
    assert made.key_id == presented.key_id
    assert matches(presented, made.digest)
    assert not matches(presented, None)
    forged = read(f"jck_{made.key_id}_{'A' * 43}")
    assert forged is not None
    assert not matches(forged, made.digest)
    assert made.text not in repr(made)


@pytest.mark.parametrize("text", ["", "jck_", "jck_abcdefgh_short", "jck_ABCDEFGH_" + "A" * 43, "jck_abcdefgh_" + "A" * 44, "xxx_abcdefgh_" + "A" * 43, "jck_abcdefgh_" + "é" * 43])  # fmt: skip
def test_what_has_not_the_form_of_a_key_is_none(text: str) -> None:
    """Nothing is looked up for it."""
    assert read(text) is None


def test_keys_are_random() -> None:
    """A thousand differ, in name and secret."""
    made = [issue() for _ in range(1000)]
    assert 1000 == len({each.text[13:] for each in made})
    assert 1000 == len({each.key_id for each in made})


@pytest.mark.parametrize(
    ("given", "count"),
    [
        (grant("COUNTY_AUTHORITY"), 0),
        (grant("NATIONAL_PRIMARY_CARE", divisions=("000000",)), 0),
        (grant("REVIEW_EXPERT", divisions=("360000",)), 0),
        (grant("COUNTY_AUTHORITY", divisions=("360600",)), 1),
        (grant("COUNTY_AUTHORITY", divisions=("000000",)), 1),
        (grant("PROVINCE_AUTHORITY", divisions=("360603",)), 0),
        (grant("NOBODY"), 1),
        (grant("COUNTY_AUTHORITY", divisions=("999999",)), 1),
        (grant("COUNTY_AUTHORITY", divisions=()), 1),
        (grant(), 1),
        (grant(forward=True), 0),
        (grant("COUNTY_AUTHORITY", organisation="x", facilities=frozenset({"y"})), 2),
    ],
)
def test_a_grant_is_looked_at_before_it_is_issued(given: Grant, count: int) -> None:
    """An unknown role or division, a reach above the role's level, a code that is none: each is named."""
    found = faults(given, INVENTORY)
    assert count == len(found)
    assert all(set(LANGUAGES) == set(each) for each in found)
