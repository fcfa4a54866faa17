"""``POST /v1/submissions``: a body is taken, judged and answered with its receipt."""

import re
from typing import TYPE_CHECKING

from flask import Blueprint, Response, jsonify, request

from validator.access import Denied
from validator.service import documents, exchangeproblems, upload
from validator.service.authentication import forbidden
from validator.service.documents import JOBS, href
from validator.service.problems import Kind, Problem
from validator.service.state import desk, service

if TYPE_CHECKING:  # a service without a store never loads what a store needs
    from validator.store.submissions import Submission

_KEY = re.compile(r"[A-Za-z0-9._:-]{1,64}\Z")
_LATER = "respond-async"
_ACCESS = "access."
_CONFLICTS: dict[str, Kind] = {
    "revision-conflict": exchangeproblems.REVISION_CONFLICT,
    "stale-revision": exchangeproblems.STALE_REVISION,
}

blueprint = Blueprint("submissions", __name__)


@blueprint.post(documents.ROOT)
def submit() -> Response:
    """Take a record or a bundle."""
    sender = desk().poster(request.headers.get("Authorization"))
    name = request.headers.get("Idempotency-Key", "")
    if not _KEY.match(name):
        raise Problem(exchangeproblems.IDEMPOTENCY_KEY_MISSING)
    body = upload.chunks(request, service().settings.max_submission_bytes)
    received = desk().receive(sender, name, request.mimetype, body)
    later = _asked_for_later()
    found = desk().settle(received.submission, at_once=not later)
    return _receipt(found, replayed=received.replayed) if found.is_settled else _accepted(found, later=later)


def _asked_for_later() -> bool:
    """Tell whether the caller would rather not wait.

    Source: RFC 7240, section 4.1.
    """
    wishes = ",".join(request.headers.getlist("Prefer")).split(",")
    return any(each.partition(";")[0].strip().lower() == _LATER for each in wishes)


def _receipt(found: "Submission", *, replayed: bool) -> Response:
    """Answer with the receipt, or with why the only record was refused."""
    refused = _refusal(found)
    if refused is not None:
        raise refused
    response = Response(desk().receipt(found.id), 200 if replayed else 201, content_type="application/json")
    response.headers["Location"] = href(found.id)
    if replayed:
        response.headers["Idempotency-Replayed"] = "true"
    return response


def _refusal(found: "Submission") -> Problem | None:
    """Give the problem of a single record that the key may not send, or whose revision conflicts."""
    item = desk().single(found) if found.refused else None
    reason = "" if item is None else item.reason or ""
    if reason.startswith(_ACCESS):
        problem = forbidden(Denied(reason.removeprefix(_ACCESS)))
    elif reason in _CONFLICTS:
        problem = Problem(_CONFLICTS[reason])
    else:
        return None
    problem.submission = href(found.id)
    problem.headers = {"Location": href(found.id)}
    return problem


def _accepted(found: "Submission", *, later: bool) -> Response:
    response = jsonify(documents.job(found))
    response.status_code = 202
    if later:
        response.headers["Preference-Applied"] = _LATER
    response.headers["Location"] = f"{JOBS}/{found.id}"
    response.headers["Retry-After"] = str(service().settings.retry_after_seconds)
    return response
