"""What is written down of a settled submission: its items, its places and its receipt; pure."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace

from validator import jsonvalue, receipt
from validator.access import Subject
from validator.canonical import Digests
from validator.exchange.arrival import Arrival
from validator.exchange.deciding import ACCEPTED, DUPLICATE, REFUSED, Decision
from validator.receipt import Issuer, PayloadDigest, Receipt, ReportDigest, Settled, StandardRelease
from validator.report import Report
from validator.store.items import Item
from validator.store.submissions import Submission


@dataclass(frozen=True, slots=True)
class Settlement:
    """What came of a submission.

    Args:
        submission: the submission as it was received.
        report: its report.
        digests: of the report's bytes.
        decisions: what became of each record.
        at: when it was settled.
    """

    submission: Submission
    report: Report
    digests: Digests
    decisions: tuple[Decision, ...]
    at: str

    @property
    def counts(self) -> dict[str, int]:
        """How many records became what."""
        return {
            status: sum(each.status == status for each in self.decisions)
            for status in (ACCEPTED, DUPLICATE, REFUSED)
        }


def item(decision: Decision) -> Item:
    """Give the row of a record."""
    arrival, subject = decision.arrival, decision.arrival.subject
    return Item(
        position=arrival.position,
        pointer=arrival.pointer,
        status=decision.status,
        verdict=arrival.verdict,
        subject=written(subject),
        reason=decision.reason,
        record_type=subject.record_type,
        record_id=subject.record_id,
        revision=subject.revision,
        sha256=arrival.sha256,
        year=arrival.stretch.year,
        first_submission=decision.first_submission,
    )


def settled(item: Item) -> Settled:
    """Give the line of a receipt."""
    first = item.first_submission
    return Settled(
        position=item.pointer,
        status=item.status,
        verdict=item.verdict,
        record_type=item.record_type,
        record_id=item.record_id,
        revision=item.revision,
        sha256=item.sha256,
        reason=item.reason,
        receipt_id=None if first is None else receipt.receipt_id(first),
    )


def places(arrivals: Iterable[Arrival]) -> tuple[set[str], set[str]]:
    """Give the facilities and the divisions (six digits) by which a submission is found."""
    subjects = [each.subject for each in arrivals]
    facilities = {
        name
        for each in subjects
        for name in (*each.doers, *each.recipients, each.parent, each.submitter)
        if name is not None
    }
    return facilities, {code[:6] for each in subjects for code in each.concerned}


def written(subject: Subject) -> str:
    """Write a subject, without what tells records of one kind apart."""
    target = None if subject.target is None else (subject.target[0], "", 0)
    return json.dumps(asdict(replace(subject, record_id=None, revision=None, target=target)), sort_keys=True)


def read(text: str) -> Subject:
    """Read a subject that was written."""
    found = json.loads(text)
    lists = ("divisions", "doers", "recipients", "target")
    return Subject(**{**found, **{name: tuple(found[name]) for name in lists if found[name] is not None}})


def receipt_of(settlement: Settlement, issuer: Issuer) -> Receipt:
    """Give the receipt of a submission, not signed yet."""
    submission, report = settlement.submission, settlement.report
    return Receipt(
        submission_id=submission.id,
        issuer=issuer,
        organisation=submission.organisation,
        idempotency_key=submission.idempotency_key,
        received_at=submission.received_at,
        settled_at=settlement.at,
        test=submission.test,
        payload=PayloadDigest(
            submission.payload_bytes,
            submission.payload_sha256,
            submission.payload_sm3,
            submission.media_type,
        ),
        report=ReportDigest(settlement.digests.sha256, settlement.digests.sm3),
        standard=_release(report),
        verdict=str(report.verdict),
        attainment=report.attainment,
        records=tuple(settled(item(each)) for each in settlement.decisions),
    )


def outcome(settlement: Settlement) -> dict[str, object]:
    """Give what the row of a submission says of its settlement."""
    report, total = settlement.report, len(settlement.decisions)
    return {
        "settled_at": settlement.at,
        "verdict": str(report.verdict),
        "attainment": report.attainment,
        "standard_version": jsonvalue.optional(jsonvalue.mapping(report.document["standard"]).get("version")),
        "report_sha256": settlement.digests.sha256,
        "judged": total,
        "total": total,
        **settlement.counts,
    }


def _release(report: Report) -> StandardRelease | None:
    found = jsonvalue.mapping(report.document["standard"])
    if not found:
        return None
    return StandardRelease(str(found["version"]), str(found["release"]), str(found["digest"]))
