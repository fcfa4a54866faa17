"""The exit code that a report comes to, the same for the command and the one-file validator."""

from validator.finding import Verdict
from validator.report import Report

WRONG_USE = 2
"""The exit code where nothing was judged: wrong use, a file that cannot be read, a fault of our own."""

EXIT_CODES = {Verdict.CONFORMANT: 0, Verdict.NONCONFORMANT: 1, Verdict.UNDETERMINED: WRONG_USE}


def exit_code(report: Report, *, strict: bool) -> int:
    """Give the exit code of one report.

    Args:
        report: what the judging came to.
        strict: a requirement that is not met counts as a failure.
    """
    code = EXIT_CODES[report.verdict]
    return max(code, 1) if strict and report.attainment == "notAttained" else code
