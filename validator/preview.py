"""What a later version of the standard would say of data that declares an older one.

The older declaration is accepted in place of the later version's own and nothing else is changed, so the report
is that of the migrated data, with the digest, the places and the declared version of the data as it was sent.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from validator import payload, pipeline
from validator.errors import StandardNotFound, UsageError
from validator.fields import Schema, properties
from validator.payload import Payload
from validator.pointer import lookup
from validator.report import Report
from validator.standard import Standard

NEXT = "next"
"""Asks for the version that follows the declared one."""

_DECLARED = "standardVersion"


def preview(
    data: bytes,
    standards: Mapping[str, Standard],
    to: str,
    *,
    as_of: str | None = None,
    profile: str | None = None,
) -> Report:
    """Judge a record or a bundle by a later version than it declares.

    Args:
        data: the bytes as received.
        standards: the versions there are, oldest first.
        to: the version to judge by, or ``next``.
        as_of: as for ``pipeline.check``.
        profile: as for ``pipeline.check``.

    Returns:
        The report, marked ``preview``; the ordinary one of data that declares that version already, is the newest,
        or declares none that is known.

    Raises:
        StandardNotFound: there is no such version.
        UsageError: the data declares a later version, or as ``pipeline.check`` raises it.
    """
    if to != NEXT and to not in standards:
        message = f"没有 {to} 版标准；现有：{'、'.join(standards)} / no such version of the standard"
        raise StandardNotFound(message)
    order, declared = list(standards), _declared(data)
    if declared not in order:
        return pipeline.check(data, standards, as_of=as_of, profile=profile)
    place = order.index(declared)
    wanted = min(place + 1, len(order) - 1) if to == NEXT else order.index(to)
    if wanted < place:
        message = f"数据声明的是 {declared} 版，不能按更早的 {to} 版预览 / the data declares the later version {declared}"
        raise UsageError(message)
    later = standards[order[wanted]]
    accepting = {each: _accepting(later, each) for each in order[:wanted]} if wanted > place else {}
    report = pipeline.check(data, {**standards, **accepting}, as_of=as_of, profile=profile)
    return Report(_marked(report.document)) if accepting else report


def _declared(data: bytes) -> str | None:
    """Give the version that a record, or a bundle's header, declares."""
    sent = payload.read(data)
    if not isinstance(sent, Payload):
        return None
    top = lookup(sent.value, "/header") if sent.is_bundle else sent.value
    declared = top.get(_DECLARED) if isinstance(top, Mapping) else None
    return declared if isinstance(declared, str) else None


@lru_cache(maxsize=16)
def _accepting(standard: Standard, version: str) -> Standard:
    """Give a standard whose schemas expect another version to be declared."""
    schemas = {name: _expecting(schema, version) for name, schema in standard.schemas.items()}
    return replace(standard, schemas=schemas)


def _expecting(schema: Schema, version: str) -> Schema:
    known = properties(schema)
    declared = {**known.get(_DECLARED, {}), "const": version}
    return {**schema, "properties": {**known, _DECLARED: declared}}


def _marked(document: Mapping[str, object]) -> dict[str, object]:
    """Put ``preview`` behind ``standard``."""
    marked: dict[str, object] = {}
    for name, value in document.items():
        marked[name] = value
        if name == "standard":
            marked["preview"] = True
    return marked
