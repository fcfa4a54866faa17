"""Records and bundles as bytes: NDJSON, UTF-8, one record a line."""

import json
from collections.abc import Iterator

from validator.generate.bundling import Bundle
from validator.generate.plan import Record


def line(record: Record) -> bytes:
    """Write a record as one line."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def lines(bundle: Bundle) -> Iterator[bytes]:
    """Write a bundle line by line: its header, then its records."""
    yield line(bundle.header)
    yield from map(line, bundle.records)
