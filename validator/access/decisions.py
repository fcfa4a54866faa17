"""The decisions: may this key submit, confirm, withdraw, verify or read this.

Source: ``schemas/policy/actors.json``, its actors and its principles ``notOwnRecord``, ``recipientConfirms`` and
``ownWithdrawal``.
"""

from collections.abc import Iterable

from validator.access.grant import Allowed, Decision, Denied, Grant, Holding
from validator.access.inventory import Actor, Inventory
from validator.access.subject import CONFIRMATION, WITHDRAWAL, Subject, subject_of
from validator.access.territory import covers

OWN = "own"
FORWARD = "forward"

_REGION_REPORT = "regionReport"
_CAPABILITY_REPORT = "facilityCapabilityReport"


def may_post(grant: Grant, inventory: Inventory) -> Decision:
    """Tell whether a key may send anything at all, before anything is read."""
    if grant.forward:
        return Allowed(FORWARD)
    roles = (each.code for each in _actors(grant, inventory) if each.may_submit or each.may_confirm)
    return next((Allowed(role) for role in roles), Denied("role"))


def may_submit(grant: Grant, record: object, inventory: Inventory, target: object = None) -> Decision:
    """Tell whether a key may submit a record.

    Args:
        grant: what the key allows.
        record: the parsed record, valid or not.
        inventory: the actors.
        target: of a confirmation or withdrawal, the record it is about as it is held; ``None`` where it is not held.
    """
    subject = subject_of(record)
    if subject.record_type is None or subject.submitter is None:
        return Denied("unreadable")
    if not grant.speaks_for(subject.submitter):
        passed_on = _may_forward(grant, subject, inventory)
        return passed_on if isinstance(passed_on, Denied) else _integrity(grant, subject, target) or passed_on
    if not _within(grant, (subject.submitter_division,), inventory):
        return Denied("division")
    if subject.record_type == WITHDRAWAL:
        return _integrity(grant, subject, target) or Allowed(OWN)
    if subject.record_type == CONFIRMATION:
        return _integrity(grant, subject, target) or _may_confirm(grant, subject, inventory)
    return _integrity(grant, subject, target) or _by_role(grant, subject, inventory)


def may_verify(grant: Grant, record: object, inventory: Inventory) -> Decision:
    """Tell whether a key may verify a record that somebody else submitted."""
    subject = subject_of(record)
    if subject.record_type is None or subject.submitter is None:
        return Denied("unreadable")
    roles = [each for each in _actors(grant, inventory) if subject.record_type in each.may_verify]
    if not roles:
        return Denied("role")
    if grant.speaks_for(subject.submitter):
        return Denied("ownRecord")
    return _first(_verifies(grant, subject, each, inventory) for each in roles)


def may_read(grant: Grant, holding: Holding, inventory: Inventory) -> Decision:
    """Tell whether a key may read a submission: its own, or one of which it may read every record."""
    if grant.speaks_for(holding.posted_by):
        return Allowed(OWN)
    decisions = [_may_read_record(grant, each, inventory) for each in holding.subjects]
    if not decisions:
        return Denied("notYours")
    return next((each for each in decisions if isinstance(each, Denied)), decisions[0])


def may_count(grant: Grant, division: str, inventory: Inventory) -> Decision:
    """Tell whether a key may see the figures of a division: an authority's, within its own.

    Args:
        grant: what the key allows.
        division: six digits; ``000000`` for the whole country.
        inventory: the actors.
    """
    authorities = [each for each in _actors(grant, inventory) if each.sectors]
    if not authorities:
        return Denied("role")
    return Allowed(authorities[0].code) if _within(grant, (division,), inventory) else Denied("division")


def _actors(grant: Grant, inventory: Inventory) -> list[Actor]:
    return [inventory.actors[role] for role in sorted(grant.roles) if role in inventory.actors]


def _first(decisions: Iterable[Decision]) -> Decision:
    """Give the first permission, or else the first refusal."""
    made = list(decisions)
    return next((each for each in made if isinstance(each, Allowed)), made[0])


def _integrity(grant: Grant, subject: Subject, target: object) -> Denied | None:
    """Give what is against a record whoever sends it: the principles of the inventory."""
    if subject.is_self is not None:
        own = grant.speaks_for(subject.submitter)
        about_submitter = any(
            _same(each, subject.submitter) or (own and grant.speaks_for(each)) for each in subject.doers
        )
        if subject.is_self != about_submitter:
            return Denied("notSelf" if subject.is_self else "ownRecord")
    if subject.record_type not in (CONFIRMATION, WITHDRAWAL):
        return None
    about = subject_of(target)
    if (about.record_type, about.record_id, about.revision) != subject.target:
        return Denied("targetUnknown")
    if subject.record_type == WITHDRAWAL:
        return None if about.submitter == subject.submitter else Denied("notOriginal")
    return _confirmable(subject, about)


def _confirmable(subject: Subject, about: Subject) -> Denied | None:
    """Give what is against a confirmation: it is for the recipient, and never for the submitter of the record."""
    if about.submitter == subject.submitter:
        return Denied("ownRecord")
    confirmer = subject.doers[0] if subject.doers else None
    if not _same(confirmer, subject.submitter):
        return Denied("notRecipient")
    if about.record_type == _CAPABILITY_REPORT:
        return None if about.parent is not None and about.parent == confirmer else Denied("notRecipient")
    if about.recipients:
        return None if any(_same(confirmer, each) for each in about.recipients) else Denied("notRecipient")
    here = subject.submitter_division or ""
    near = any(place.startswith(here) for place in about.divisions if here)
    return None if near else Denied("notRecipient")


def _same(one: str | None, other: str | None) -> bool:
    """Tell whether two identifiers are of one organisation: a village clinic without a code bears its parent's."""
    return one is not None and other is not None and one.partition("-")[0] == other.partition("-")[0]


def _may_forward(grant: Grant, subject: Subject, inventory: Inventory) -> Decision:
    if not grant.forward:
        return Denied("notOwnSubmitter")
    near = any(_within(grant, (each,), inventory) for each in subject.concerned)
    return Allowed(FORWARD) if near else Denied("division")


def _may_confirm(grant: Grant, subject: Subject, inventory: Inventory) -> Decision:
    about = subject.content_type
    roles = [
        each.code
        for each in _actors(grant, inventory)
        if about in each.may_confirm or (each.is_facility and about in each.may_verify)
    ]
    return Allowed(roles[0]) if roles else Denied("role")


def _by_role(grant: Grant, subject: Subject, inventory: Inventory) -> Decision:
    roles = [each for each in _actors(grant, inventory) if subject.record_type in each.may_submit]
    if not roles:
        return Denied("role")
    return _first(_as_actor(grant, subject, each, inventory) for each in roles)


def _as_actor(grant: Grant, subject: Subject, actor: Actor, inventory: Inventory) -> Decision:
    if actor.submits_through is not None:
        return Denied("submitsThrough")
    if not _in_region(actor, subject, inventory):
        return Denied("region")
    if actor.is_facility and subject.is_self is False:
        return Denied("selfOnly")
    if actor.is_facility:
        elsewhere = subject.doers and not any(grant.speaks_for(each) for each in subject.doers)
        return Denied("notOwnFacility") if elsewhere else Allowed(actor.code)
    if subject.record_type == _REGION_REPORT and (subject.sector or "HEALTH") not in actor.sectors:
        return Denied("sector")
    return Allowed(actor.code) if _within(grant, subject.divisions, inventory) else Denied("division")


def _verifies(grant: Grant, subject: Subject, actor: Actor, inventory: Inventory) -> Decision:
    if not _in_region(actor, subject, inventory):
        return Denied("region")
    if actor.is_facility:
        return Allowed(actor.code) if grant.speaks_for(subject.parent) else Denied("notRecipient")
    near = any(_within(grant, (each,), inventory) for each in subject.concerned)
    return Allowed(actor.code) if near else Denied("division")


def _may_read_record(grant: Grant, subject: Subject, inventory: Inventory) -> Decision:
    if grant.speaks_for(subject.submitter):
        return Allowed(OWN)
    near = any(_within(grant, (each,), inventory) for each in subject.concerned)
    for actor in _actors(grant, inventory):
        received = any(grant.speaks_for(each) for each in (*subject.recipients, subject.parent))
        if received and actor.is_facility and subject.content_type in actor.may_confirm | actor.may_verify:
            return Allowed(actor.code)
        may = not actor.is_facility and subject.content_type in actor.may_read
        if may and near and _in_region(actor, subject, inventory):
            return Allowed(actor.code)
    return Denied("notYours")


def _in_region(actor: Actor, subject: Subject, inventory: Inventory) -> bool:
    region = actor.region
    return region is None or all(covers(region, each, inventory.corps_cities) for each in subject.concerned)


def _within(grant: Grant, codes: Iterable[str | None], inventory: Inventory) -> bool:
    """Tell whether every division lies in the scope of a key."""
    return all(
        code is not None and any(covers(each, code, inventory.corps_cities) for each in grant.divisions)
        for code in codes
    )
