"""Faults of form that any record can have: a name missing, misspelt or foreign, a value of the wrong type."""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy

from validator.generate.broken.spots import Spot, existing
from validator.generate.plan import Record

Way = Callable[[Spot], None]
_HERE = "recordId"


def _text(spot: Spot) -> None:
    spot.put(str(spot.value))


def _number(spot: Spot) -> None:
    spot.put(2024)


def _null(spot: Spot) -> None:
    spot.put(None)


def _fraction(spot: Spot) -> None:
    spot.put(1.5)


def _boolean(spot: Spot) -> None:
    spot.put("是")


def _negative(spot: Spot) -> None:
    spot.put(-1)


def _dotted(spot: Spot) -> None:
    spot.put(str(spot.value).replace("-", "."))


def _short(spot: Spot) -> None:
    spot.put(str(spot.value)[:-1])


def _foreign(spot: Spot) -> None:
    spot.put("ZZ-UNKNOWN")


FAULTS: Mapping[str, tuple[tuple[str, Way], ...]] = {
    "STRUCT-REQUIRED": ((f"/{_HERE}", Spot.drop), ("/asOfDate", Spot.drop), ("/submitter/name", Spot.drop)),
    "STRUCT-NULL": (("/asOfDate", _null),),
    "STRUCT-NUMBER-AS-TEXT": (
        ("/revision", _text),
        ("/reportYear", _text),
        ("/activity/yearly/0/visits", _text),
        ("/serviceDays", _text),
        ("/personsSeen", _text),
    ),
    "STRUCT-TEXT-AS-NUMBER": (("/submitter/name", _number),),
    "STRUCT-FRACTION": (
        ("/staff/gpCount", _fraction),
        ("/serviceHours", _fraction),
        ("/staffCount", _fraction),
    ),
    "STRUCT-BOOLEAN-AS-TEXT": (
        ("/emergency/hasFeverClinic", _boolean),
        ("/complete", _boolean),
        ("/isResident", _boolean),
        ("/referralChannel", _boolean),
    ),
    "STRUCT-TOO-SMALL": (("/personsReferred", _negative), ("/population/population65Plus", _negative)),
    "STRUCT-DATE-FORMAT": (("/asOfDate", _dotted), ("/roundDate", _dotted), ("/startDate", _dotted)),
    "STRUCT-PATTERN": (("/submitter/facilityId", _short), ("/submitter/authorityId", _short)),
    "CODE-UNKNOWN": (
        ("/relationMode", _foreign),
        ("/destinationLevel", _foreign),
        ("/reviewType", _foreign),
        ("/facility/ownership", _foreign),
        ("/facilities/0/status", _foreign),
    ),
    "CODE-UNKNOWN-OPEN": (("/adminSector", _foreign), ("/licenceType", _foreign)),
}
"""Rule → places and what is done to what stands there."""


def faults(record: Record) -> Iterator[tuple[str, Record, str]]:
    """Give every fault of form that a record can have.

    Returns:
        Rule, copy of the record with the fault, pointer of the finding.
    """
    for rule_id, ways in FAULTS.items():
        for path, way in ways:
            copy = deepcopy(record)
            here = existing(copy, path)
            if here is not None:
                way(here)
                missing = rule_id == "STRUCT-REQUIRED"
                yield rule_id, copy, here.pointer.rpartition("/")[0] if missing else here.pointer
    yield "STRUCT-UNKNOWN-NAME", {**deepcopy(record), "zzz": 1}, "/zzz"
