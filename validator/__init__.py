"""Jiceng: judge facility capability reports and support records against China's primary-care policies."""

from validator.errors import JicengError
from validator.finding import Finding, Severity, Verdict
from validator.library import load_standard, load_standards
from validator.pipeline import check
from validator.report import Report

__all__ = [
    "Finding",
    "JicengError",
    "Report",
    "Severity",
    "Verdict",
    "check",
    "load_standard",
    "load_standards",
]
