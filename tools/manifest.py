"""Write ``conformance/manifest.json``: release, digest and contents of the suite.

``python -m tools.manifest`` derives it from the files of cases. ``--release`` gives the suite another release number;
the one it has is kept otherwise.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from validator.conformance import suite
from validator.library import suite_files

FOLDER = Path(__file__).resolve().parent.parent / "conformance"
FIRST_RELEASE = "0.1.0"


def main(arguments: list[str] | None = None) -> int:
    """Write the manifest; give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.manifest", description=__doc__)
    parser.add_argument("--release", help="release of the suite")
    options = parser.parse_args(arguments)
    path = FOLDER / suite.MANIFEST
    release = json.loads(path.read_text(encoding="utf-8"))["release"] if path.is_file() else FIRST_RELEASE
    path.write_text(text(suite_files(), options.release or release), encoding="utf-8")
    return 0


def text(found: suite.Files, release: str) -> str:
    """Give the text of the manifest.

    Args:
        found: the files of cases.
        release: of the suite.
    """
    cases = list(suite.cases_of(found))
    counted = Counter((each.standard, each.family, each.level) for each in cases)
    manifest = {
        "release": release,
        "digest": suite.digest(found),
        "cases": len(cases),
        "families": [
            {"standard": standard, "family": family, "level": level, "cases": number}
            for (standard, family, level), number in sorted(counted.items())
        ],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
