"""The declared functions: how many arguments of which types, and which Python function stands for each.

Types are ``int``, ``bool``, ``string``, ``list``, ``map`` and ``any``.
"""

from dataclasses import dataclass

WIDE = (-(2**63), 2**63 - 1)
"""All integers of CEL."""

EXACT_IN_JSON = (-(2**53) + 1, 2**53 - 1)
"""All integers that may stand in a document."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One declared function.

    Args:
        arguments: the type of each argument.
        result: the type of the result.
        python: its name in ``validator.cel.functions`` or ``validator.cel.dates``.
        literals: positions of arguments that must be text literals.
        facts: it needs the facts of the environment as a first argument.
        bounds: least and greatest result, for integers.
    """

    arguments: tuple[str, ...]
    result: str
    python: str
    literals: tuple[int, ...] = ()
    facts: bool = False
    bounds: tuple[int, int] = WIDE


_DAYS = (-4_000_000, 4_000_000)

FUNCTIONS = {
    "size": Signature(("list",), "int", "size", bounds=(0, 2**53)),
    "sum": Signature(("list",), "int", "total"),
    "max": Signature(("list",), "int", "greatest"),
    "min": Signature(("list",), "int", "least"),
    "distinct": Signature(("list",), "list", "distinct"),
    "flatten": Signature(("list",), "list", "flatten"),
    "byYear": Signature(("list", "int"), "map", "by_year"),
    "date": Signature(("string",), "string", "date"),
    "isDate": Signature(("string",), "bool", "is_date"),
    "year": Signature(("string",), "int", "year", bounds=(1, 9999)),
    "month": Signature(("string",), "int", "month", bounds=(1, 12)),
    "addMonths": Signature(("string", "int"), "string", "add_months"),
    "addDays": Signature(("string", "int"), "string", "add_days"),
    "daysBetween": Signature(("string", "string"), "int", "days_between", bounds=_DAYS),
    "overlapDays": Signature(("string",) * 4, "int", "overlap_days", bounds=_DAYS),
    "isoWeek": Signature(("string",), "string", "iso_week"),
    "quarter": Signature(("string",), "string", "quarter"),
    "yearMonth": Signature(("string",), "string", "year_month"),
    "yearEnd": Signature(("int",), "string", "year_end"),
    "workingDays": Signature(("string", "string"), "list", "working_days", facts=True),
    "lookup": Signature(("string",) * 3, "string", "lookup", literals=(0, 2), facts=True),
    "rank": Signature(("string",) * 2, "int", "rank", literals=(0,), facts=True, bounds=EXACT_IN_JSON),
    "isCode": Signature(("string",) * 2, "bool", "is_code", literals=(0,), facts=True),
    "divisionExists": Signature(("string",) * 2, "bool", "division_exists", facts=True),
    "nameMatches": Signature(("string",) * 3, "bool", "name_matches", literals=(0,), facts=True),
    "startsWith": Signature(("string",) * 2, "bool", "starts_with", literals=(1,)),
    "validUscc": Signature(("string",), "bool", "is_uscc"),
    "validOrganisationCode": Signature(("string",), "bool", "is_organisation_code"),
    "validInstitutionCode22": Signature(("string",), "bool", "is_institution_code"),
    "prefix": Signature(("string", "int"), "string", "prefix"),
    "personalData": Signature(("string",), "string", "personal_data"),
}
