"""How many records a second one process judges, from an NDJSON bundle of 2,000 to the bytes of its report."""

import json

from measure import example, interleave, show

from validator import Verdict, check, load_standards

DOCUMENT = "valid-bundle-county-year.ndjson"
RECORDS = 2_000
ROUNDS = 5
_NUMBERED = ("recordId", "dispatchId", "roundId")
_REPEATED = ("dispatchRecord", "mobileRound")


def bundle(lines: list[bytes]) -> bytes:
    """Repeat a county's dispatches and rounds under new ids until there are 2,000 records.

    Args:
        lines: the header and the records of a bundle.
    """
    header, *records = [json.loads(line) for line in lines]
    repeated = [each for each in records if each["recordType"] in _REPEATED]
    written = [header, *(each for each in records if each not in repeated)]
    for index in range(RECORDS - len(written) + 1):
        source = repeated[index % len(repeated)]
        number = index // len(repeated)
        written.append(
            {**source, **{name: f"{source[name]}-{number}" for name in _NUMBERED if name in source}}
        )
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in written).encode()


def main() -> None:
    """Measure and print."""
    standards = load_standards()
    data = bundle(example(DOCUMENT).splitlines())
    report = check(data, standards)
    if report.verdict is not Verdict.CONFORMANT:
        message = f"the bundle that is measured should be conformant, it is {report.verdict}"
        raise SystemExit(message)
    timings = interleave({"jiceng: bytes to report": lambda: check(data, standards).to_bytes()}, ROUNDS, 0)
    per_second = RECORDS / (timings["jiceng: bytes to report"].median / 1_000_000)
    claim = (
        f"One process judges {per_second:,.0f} records a second: a bundle of {RECORDS:,} records,"
        f" {len(data):,} bytes, with the rules over groups of records."
    )
    show(claim, timings, "jiceng: bytes to report")


if __name__ == "__main__":
    main()
