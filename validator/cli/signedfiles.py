"""Statements, lists and key sets as files: read strictly, checked by their schemas."""

import json
from datetime import UTC, datetime

from validator import intake, library, schemaengine
from validator.cli import terminal
from validator.cli.refusal import Refusal
from validator.conformance import revocations, statement
from validator.conformance.revocations import Revocations
from validator.conformance.sealed import Verification
from validator.conformance.statement import Material
from validator.errors import UsageError
from validator.intake import Document
from validator.payload import BUNDLE_LIMITS
from validator.schemaengine import Engine
from validator.signing import KeySet, key_set


def engine(name: str) -> Engine:
    """Give the engine of a schema of ``conformance/protocol/``."""
    return schemaengine.engine(json.loads(library.protocol_schema(name)))


def document(name: str) -> object:
    """Read strict JSON: of a name that stands twice, a lenient reader may see another value than the signer.

    Raises:
        Refusal: it is none.
    """
    found = intake.read(terminal.read(name), BUNDLE_LIMITS)
    if isinstance(found, Document):
        return found.value
    raise Refusal(because="noData", path=name)


def keys(name: str) -> KeySet:
    """Read a key set.

    Raises:
        UsageError: it is none.
    """
    try:
        return key_set(document(name))
    except UsageError as error:
        message = f"{name}: {error}"
        raise UsageError(message) from error


def revoked(name: str, issuer: KeySet, now: datetime) -> Revocations:
    """Read a list of revoked statements and check it."""
    return revocations.read(document(name), engine("revocations"), issuer, now)


def verification(
    stated: object, keys_file: str, revocations_file: str | None, results_file: str | None
) -> Verification:
    """Check a statement against files.

    Args:
        stated: the parsed statement.
        keys_file: the issuer's key set.
        revocations_file: its list of revoked statements, or ``None``.
        results_file: the results the statement was made of, or ``None``.
    """
    now, issuer = datetime.now(UTC), keys(keys_file)
    listed = Revocations({}, (), ()) if revocations_file is None else revoked(revocations_file, issuer, now)
    results = None if results_file is None else document(results_file)
    found = statement.verify(stated, engine("statement"), Material(issuer, now, listed.revoked, results))
    return Verification(
        (*found.faults, *listed.faults), (*found.unchecked, *listed.unchecked), found.verified
    )
