"""The whole pipeline, bytes to report, beside libraries that only check structure or only parse.

The document is a township health centre's yearly report as it is shipped in ``examples/``. Ours is everything:
strict parsing, structure, code lists, all rules, the report with its clauses, written out as bytes. The others
parse and answer valid or not.
"""

import json

import fastjsonschema
import jsonschema
import jsonschema_rs
import orjson
from measure import Contenders, example, interleave, named, show

from validator import check, load_standards

DOCUMENT = "valid-township-health-centre.json"
LEAST_BYTES = 15_000


def contenders(data: bytes) -> Contenders:
    """Give what is measured, all from the same bytes."""
    standards = load_standards()
    schema = dict(standards["1.1"].schemas["facilityCapabilityReport"])
    reference = jsonschema.Draft7Validator(schema)
    generated = fastjsonschema.compile(schema)
    compiled = jsonschema_rs.Draft7Validator(schema)
    return {
        "jiceng: bytes to report": lambda: check(data, standards).to_bytes(),
        f"{named('jsonschema')}: parse, is_valid": lambda: reference.is_valid(json.loads(data)),
        f"{named('fastjsonschema')}: parse, validate": lambda: generated(json.loads(data)),
        f"{named('jsonschema_rs')}: parse, is_valid": lambda: compiled.is_valid(json.loads(data)),
        "json.loads": lambda: json.loads(data),
        f"{named('orjson')}: loads": lambda: orjson.loads(data),
    }


def main() -> None:
    """Measure and print."""
    data = example(DOCUMENT)
    if len(data) < LEAST_BYTES:
        message = f"{DOCUMENT} has {len(data)} bytes; the claim is about at least {LEAST_BYTES}"
        raise SystemExit(message)
    written = check(data, load_standards()).to_bytes()
    outcomes = json.loads(written)["outcomes"]
    rules = sum(count for count in outcomes.values() if isinstance(count, int))
    claim = (
        f"{len(data):,} bytes judged by {rules} rules, with a report of {len(written):,} bytes,"
        " take less time than jsonschema takes to say valid or not."
    )
    show(claim, interleave(contenders(data)), "jiceng: bytes to report")


if __name__ == "__main__":
    main()
