"""The suite as two texts that a one-file runner carries, and back again."""

import base64
import json
import zlib
from collections.abc import Mapping

_SUITE, _KINDS = "suite", "kinds"
_COLUMNS = 100


def packed(files: Mapping[str, bytes], kinds: str) -> Mapping[str, str]:
    """Pack the suite: zlib, Base64, in lines.

    Args:
        files: manifest and files of cases by their path below ``conformance/``.
        kinds: of the rules, as text.
    """
    held = json.dumps({path: data.decode() for path, data in sorted(files.items())}, ensure_ascii=False)
    text = base64.b64encode(zlib.compress(held.encode(), 9)).decode()
    lines = "\n".join(text[place : place + _COLUMNS] for place in range(0, len(text), _COLUMNS))
    return {_SUITE: lines, _KINDS: kinds}


def unpacked(texts: Mapping[str, bytes]) -> tuple[Mapping[str, bytes], str]:
    """Give the files of the suite, and the kinds of rules.

    Args:
        texts: as ``packed`` gave them.
    """
    files = json.loads(zlib.decompress(base64.b64decode(texts[_SUITE])))
    return {path: text.encode() for path, text in files.items()}, texts[_KINDS].decode()
