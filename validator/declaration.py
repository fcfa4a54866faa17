"""What a record says it is: its type and the version of the standard it was made by. Nothing is guessed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validator.finding import Finding, Layer, Severity, Slot
from validator.habits import likely_name
from validator.standard import Standard


@dataclass(frozen=True, slots=True)
class Declaration:
    """A record's declared type and version, both known.

    Args:
        record_type: ``dispatchRecord``.
        standard: the version it declares.
    """

    record_type: str
    standard: Standard


def read(
    value: object, standards: Mapping[str, Standard], base: str = ""
) -> Declaration | tuple[Finding, ...]:
    """Read what a record declares; findings when it declares nothing that is known.

    Args:
        value: the parsed record.
        standards: the versions there are.
        base: pointer of the record in what was sent.
    """
    if not isinstance(value, Mapping):
        return (_finding("STRUCT-NOT-A-RECORD", base, {}, None),)
    version = value.get("standardVersion")
    record_type = value.get("recordType")
    newest = list(standards.values())[-1]
    standard = standards.get(version) if isinstance(version, str) else None
    known = (standard or newest).schemas
    findings = []
    if standard is None:
        findings.append(_refused("STRUCT-VERSION", "standardVersion", value, base, standards))
    if not isinstance(record_type, str) or record_type not in known:
        findings.append(_refused("STRUCT-RECORD-TYPE", "recordType", value, base, known))
    if standard is None or not isinstance(record_type, str) or findings:
        return tuple(findings)
    return Declaration(record_type, standard)


def _refused(family: str, name: str, value: Mapping[str, object], base: str, known: Iterable[str]) -> Finding:
    """Say that a declaration is missing, stands under a misspelt name, or is not known."""
    names = sorted(known)
    slots: dict[str, Slot] = {"name": name, "known": "、".join(names)}
    if name not in value:
        misspelt = likely_name(name, [key for key in value if isinstance(key, str)])
        if misspelt:
            slots["suggestion"] = misspelt
        return _finding(f"{family}-MISSING", base, slots, None)
    found = value[name]
    likely = likely_name(str(found), names)
    if likely:
        slots["suggestion"] = likely
    slots["found"] = str(found)
    return _finding(f"{family}-UNKNOWN", f"{base}/{name}", slots, found)


def _finding(rule_id: str, pointer: str, slots: Mapping[str, Slot], value: object) -> Finding:
    return Finding(rule_id, Layer.STRUCTURE, Severity.ERROR, pointer, slots, value)
