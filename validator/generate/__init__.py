"""Synthetic data: a province of invented facilities whose records are valid, and mutants with one fault each.

What an earlier step makes is what the later ones read: ``facilities`` builds the province, ``figures`` and
``standing`` say how it goes on over the years, the record modules write it down, ``bundling`` puts it together.

Faults are put into records of that province in ``broken``: ``shapes`` finds them from what a rule asserts, ``deeds``
and ``gatherings`` are the words in which the ``wrong`` modules write down the others. ``exemplary`` gives records
that meet every requirement, the ``unmet`` modules say how each is then not met, ``mutating`` puts the labels on.
"""

from validator.generate.broken.mutating import Mutant, document, mutants
from validator.generate.broken.unbroken import UNBROKEN
from validator.generate.bundling import Bundle, bundles, of_county, whole
from validator.generate.facilities import Province, build
from validator.generate.header import VERSION
from validator.generate.ndjson import line, lines
from validator.generate.plan import Plan, Record

__all__ = [
    "UNBROKEN",
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
    "of_county",
    "whole",
]
