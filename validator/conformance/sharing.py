"""Cases of one version that an older version is asked too: the same payload, declared as the older version's.

Source: ``conformance/PROTOCOL.md``, cases shared by versions; ``shared`` in ``conformance/manifest.json``.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from validator import jsonvalue

Json = Mapping[str, object]

_VERSION = "standardVersion"


@dataclass(frozen=True, slots=True)
class Shared:
    """Which cases of a version an older one is asked too.

    Args:
        standard: the older version.
        origin: the version whose folder the files are in.
        files: their paths below ``conformance/``; every case of them is shared.
        excepted: ids of cases in those files that are not.
    """

    standard: str
    origin: str
    files: tuple[str, ...]
    excepted: frozenset[str] = frozenset()

    def relabelled(self, payload: object) -> object:
        """Give a record or a bundle as one of the older version; anything else as it is."""
        if not isinstance(payload, dict):
            return payload
        if "records" not in payload:
            return self._declared(payload)
        records = [self._declared(each) for each in jsonvalue.sequence(payload["records"])]
        header = {"header": self._declared(payload["header"])} if "header" in payload else {}
        return {**payload, **header, "records": records}

    def _declared(self, record: object) -> object:
        if not isinstance(record, dict) or record.get(_VERSION) != self.origin:
            return record
        return {**record, _VERSION: self.standard}

    def document(self) -> Json:
        """Give it as it stands in the manifest."""
        return {
            "standard": self.standard,
            "from": self.origin,
            "files": list(self.files),
            "except": sorted(self.excepted),
        }


def read(manifest: Json) -> tuple[Shared, ...]:
    """Give what a manifest says of shared cases.

    Args:
        manifest: the content of ``manifest.json``.

    Raises:
        KeyError: it lacks a part.
    """
    return tuple(
        Shared(
            standard=str(each["standard"]),
            origin=str(each["from"]),
            files=tuple(jsonvalue.strings(each["files"])),
            excepted=frozenset(jsonvalue.strings(each["except"])),
        )
        for each in map(jsonvalue.mapping, jsonvalue.sequence(manifest["shared"]))
    )


def canonical(shared: Iterable[Shared]) -> bytes:
    """Give the bytes that stand for it in the digest of the suite; none where nothing is shared."""
    listed: Sequence[Json] = [each.document() for each in shared]
    return json.dumps(listed, ensure_ascii=False, sort_keys=True).encode() if listed else b""
