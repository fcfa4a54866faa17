"""Synthetic data: a province of invented facilities whose records are valid, and mutants with one fault each.

What an earlier step makes is what the later ones read: ``facilities`` builds the province, ``figures`` and
``standing`` say how it goes on over the years, the record modules write it down, ``bundles`` puts it together.
"""

from validator.generate.bundling import Bundle, bundles, whole
from validator.generate.facilities import Province, build
from validator.generate.header import VERSION
from validator.generate.mutating import Mutant, document, mutants
from validator.generate.ndjson import line, lines
from validator.generate.plan import Plan, Record

__all__ = [
    "VERSION",
    "Bundle",
    "Mutant",
    "Plan",
    "Province",
    "Record",
    "build",
    "bundles",
    "document",
    "line",
    "lines",
    "mutants",
    "whole",
]
