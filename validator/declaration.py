"""What a record says it is: its type and the version of the standard it was made by. Nothing is guessed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validator.finding import Finding, Layer, Severity, Slot, listed
from validator.habits import likely_name
from validator.pointer import build
from validator.standard import Standard

BUNDLE = "bundle"
"""Record type of a bundle's header."""

_LONGEST = 60


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
    if record_type == BUNDLE and base.startswith("/records/"):
        findings.append(_finding("BUNDLE-NESTED", base, {}, None))
    elif not isinstance(record_type, str) or record_type not in known:
        findings.append(_refused("STRUCT-RECORD-TYPE", "recordType", value, base, known))
    if standard is None or not isinstance(record_type, str) or findings:
        return tuple(findings)
    return Declaration(record_type, standard)


def envelope(bundle: Mapping[str, object]) -> tuple[Finding, ...]:
    """Give findings where a bundle is more or less than a header and records.

    Args:
        bundle: the parsed payload, with ``header`` and ``records``.
    """
    extra = [name for name in bundle if name not in ("header", "records")]
    findings = [
        _finding("BUNDLE-UNKNOWN-NAME", build([name]), {"name": name}, bundle[name]) for name in extra
    ]
    if _type_of(bundle["header"]) not in (BUNDLE, None):
        found = _type_of(bundle["header"])
        findings.append(_finding("BUNDLE-HEADER", "/header/recordType", {"found": _short(str(found))}, found))
    if not isinstance(bundle["records"], list):
        findings.append(_finding("BUNDLE-RECORDS", "/records", {}, bundle["records"]))
    return tuple(findings)


def version(found: str, expected: str, base: str) -> Finding:
    """Give the finding of a record whose version is not its bundle's.

    Args:
        found: the version the record declares.
        expected: the version of the bundle's header.
        base: pointer of the record in what was sent.
    """
    slots = {"found": found, "expected": expected}
    return _finding("BUNDLE-VERSION", f"{base}/standardVersion", slots, found)


def _type_of(header: object) -> object:
    return header.get("recordType") if isinstance(header, Mapping) else None


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _refused(family: str, name: str, value: Mapping[str, object], base: str, known: Iterable[str]) -> Finding:
    """Say that a declaration is missing, stands under a misspelt name, or is not known."""
    names = sorted(known)
    slots: dict[str, Slot] = {"name": name, "known": listed(names)}
    if name not in value:
        misspelt = likely_name(name, [key for key in value if isinstance(key, str)])
        if misspelt:
            slots["suggestion"] = misspelt
        return _finding(f"{family}-MISSING", base, slots, None)
    found = value[name]
    if not isinstance(found, str):
        return _not_text(f"{base}/{name}", found, names, slots)
    likely = likely_name(found, names)
    if likely:
        slots["suggestion"] = likely
    slots["found"] = _short(found)
    return _finding(f"{family}-UNKNOWN", f"{base}/{name}", slots, found)


def _not_text(pointer: str, found: object, names: list[str], slots: Mapping[str, Slot]) -> Finding:
    """Say that a declaration is no text at all; a number that reads like a version only lacks its quotation marks."""
    if found is None:
        return _finding("STRUCT-NULL", pointer, slots, None)
    meant = next((each for each in (str(found), f"{found}.0") if each in names), None)
    if meant is not None:
        return _finding("STRUCT-TEXT-AS-NUMBER", pointer, {**slots, "suggestion": meant}, found)
    return _finding("STRUCT-NOT-ALLOWED", pointer, {"allowed": slots["known"]}, found)


def _finding(rule_id: str, pointer: str, slots: Mapping[str, Slot], value: object) -> Finding:
    return Finding(rule_id, Layer.STRUCTURE, Severity.ERROR, pointer, slots, value)
