"""The JSON of submissions and jobs, as ``openapi.yaml`` describes it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from validator import jsonvalue
from validator.access.territory import NATION

if TYPE_CHECKING:  # a service without a store never loads what a store needs
    from validator.store.submissions import Submission

Json = dict[str, object]

ROOT = "/v1/submissions"
JOBS = "/v1/jobs"


def submission(found: "Submission") -> Json:
    """Give a submission; what is not known yet is left out."""
    later: Json = {
        "settledAt": found.settled_at,
        "verdict": found.verdict,
        "attainment": found.attainment,
        "standardVersion": found.standard_version,
    }
    counts = {"accepted": found.accepted, "duplicate": found.duplicate, "refused": found.refused}
    return {
        "id": found.id,
        "organisation": found.organisation,
        "idempotencyKey": found.idempotency_key,
        "status": str(found.state),
        "test": found.test,
        "receivedAt": found.received_at,
        "payload": {
            "bytes": found.payload_bytes,
            "sha256": found.payload_sha256,
            "sm3": found.payload_sm3,
            "mediaType": found.media_type,
            "kept": found.payload_kept,
        },
        **{name: value for name, value in later.items() if value is not None},
        **({"counts": counts} if found.is_settled else {}),
        "href": href(found.id),
    }


def job(found: "Submission") -> Json:
    """Give how far a submission is."""
    progress: Json = {"judged": found.judged}
    if found.total is not None:
        progress["total"] = found.total
    return {
        "id": found.id,
        "status": str(found.state),
        "progress": progress,
        "attempts": found.attempts,
        "submission": href(found.id),
        **({"receipt": f"{href(found.id)}/receipt"} if found.is_settled else {}),
    }


def href(submission_id: str) -> str:
    """Give the address of a submission."""
    return f"{ROOT}/{submission_id}"


def figures_within(document: Json, allowed: Callable[[str], bool]) -> Json:
    """Leave out the rows of divisions that may not be seen; those of nation and region groups need the whole country.

    Args:
        document: the figures, as ``statement.of_sheets`` gives them.
        allowed: tells of a division, six digits, whether its figures may be seen.
    """
    sections = [jsonvalue.mapping(each) for each in jsonvalue.sequence(document["indicators"])]
    return {
        **document,
        "indicators": [
            {
                **section,
                "rows": [each for each in jsonvalue.sequence(section["rows"]) if allowed(_territory(each))],
            }
            for section in sections
        ],
    }


def _territory(row: object) -> str:
    """Give the division that a row is for, ``000000`` for more than one province."""
    found = jsonvalue.mapping(row)
    return NATION if found["level"] in ("nation", "region") else str(found["code"])
