"""What follows a record: the recipient's confirmation, a corrected revision, the withdrawal of one sent twice."""

from collections.abc import Iterable, Iterator, Mapping

from validator.generate.dice import Dice
from validator.generate.header import header
from validator.generate.plan import Record

_CONFIRMED, _TRUE, _HOSTED = 0.9, 0.98, 0.3
_CORRECTED, _TWICE = 0.03, 0.01


def corrected(seed: int, dispatches: Iterable[Record]) -> Iterator[Record]:
    """Give dispatches; before a few of them the revision they correct, with other figures."""
    for each in dispatches:
        if Dice(seed, each["recordId"], "corrected").chance(_CORRECTED):
            yield {**each, "personsSeen": int(str(each["personsSeen"])) + 10}
            yield {**each, "revision": 2, "supersedes": 1}
        else:
            yield each


def twice(seed: int, rounds: Iterable[Record]) -> Iterator[Record]:
    """Give rounds; of some to villages, a second record of the same round and its withdrawal."""
    for each in rounds:
        yield each
        to_village = each["destinationLevel"] == "VILLAGE"
        if to_village and Dice(seed, each["recordId"], "twice").chance(_TWICE):
            again = f"{each['recordId']}-B"
            yield {**each, "recordId": again, "roundId": again}
            yield _withdrawal(each, again)


def confirmed(seed: int, names: Mapping[str, str], sent: Iterable[Record]) -> Iterator[Record]:
    """Give dispatches and rounds, and after many of them what the recipient or host says to them.

    Args:
        seed: of the plan.
        names: facilities' names by ``facilityId``.
        sent: dispatches and rounds.
    """
    for each in sent:
        yield each
        dispatch = each["recordType"] == "dispatchRecord"
        by = each["recipientFacilityId"] if dispatch else each.get("hostFacilityId")
        dice = Dice(seed, each["recordId"], "confirmed")
        if by is not None and each["revision"] == 1 and dice.chance(_CONFIRMED if dispatch else _HOSTED):
            submitter: Record = {"facilityId": by, "name": names[str(by)], "divisionCode": _place(each)}
            yield _confirmation(each, submitter, true=dice.chance(_TRUE))


def _confirmation(record: Record, submitter: Record, *, true: bool) -> Record:
    day = str(record["asOfDate"])
    made: Record = {
        **header("confirmation", f"{record['recordId']}-C", submitter, day),
        "confirmerFacilityId": submitter["facilityId"],
        "confirmerName": submitter["name"],
        "confirmsRecordType": record["recordType"],
        "confirmsRecordId": record["recordId"],
        "confirmsRevision": record["revision"],
        "confirmed": true,
        "confirmationDate": day,
    }
    return made if true else {**made, "remarks": "人数与本机构登记不一致，请核对。"}


def _place(record: Record) -> str:
    return str(record.get("recipientDivisionCode") or str(record["destinationCode"])[:6])


def _withdrawal(record: Record, again: str) -> Record:
    return {
        **header("withdrawal", f"{again}-W", _submitter(record), str(record["asOfDate"])),
        "withdrawsRecordType": "mobileRound",
        "withdrawsRecordId": again,
        "withdrawsRevision": 1,
        "reason": f"与记录 {record['recordId']} 为同一次巡诊，重复报送。",
    }


def _submitter(record: Record) -> Record:
    found = record["submitter"]
    return dict(found) if isinstance(found, dict) else {}
