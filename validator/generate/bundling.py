"""Bundles of a synthetic province: one a county and year and one of the province a year, or one of everything."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from validator.generate import (
    annual,
    assessments,
    consortium,
    dispatches,
    hospital,
    inspections,
    planning,
    proofs,
    provincial,
    rechecks,
    regions,
    register,
    relations,
    remote,
    reports,
    reviews,
    rounds,
    trainings,
)
from validator.generate.facilities import Authority, County, Province
from validator.generate.header import by_authority, end_of, header
from validator.generate.plan import Record

_COVERED_BY_PROVINCE = ("annualSubmission", "facilityRegister", "regionReport")
"""What a province's own bundle is complete for; rounds and relations travel with the counties."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle: its header, and its records made one by one.

    Args:
        name: what to call it, ``360733-2025``.
        header: the bundle's header.
        records: its records; to be gone through once.
    """

    name: str
    header: Record
    records: Iterator[Record]


def bundles(province: Province) -> Iterator[Bundle]:
    """Give a bundle a county and year, then one of the province for each year."""
    years = province.plan.years
    for county in province.counties:
        for year in years:
            yield of_county(province, county, year)
    for year in years:
        yield of_province(province, year)


def of_county(province: Province, county: County, year: int) -> Bundle:
    """Bundle a county's year: its register, and everything its facilities and its authority report."""
    listed = (register.of_county(province, county, year),)
    return Bundle(
        name=f"{county.code}-{year}",
        header=_header(county.authority, year, year),
        records=chain(listed, county_records(province, county, year)),
    )


def of_province(province: Province, year: int) -> Bundle:
    """Bundle the province's year: its register, its annual submission and its region report."""
    return Bundle(
        name=f"{province.code}-{year}",
        header={**_header(province.authority, year, year), "covers": list(_COVERED_BY_PROVINCE)},
        records=_province_records(province, year),
    )


def whole(province: Province) -> Bundle:
    """Bundle everything; register and annual submission are those of the last year."""
    years = province.plan.years
    parts = (county_records(province, county, year) for county in province.counties for year in years)
    return Bundle(
        name=province.code,
        header=_header(province.authority, years[0], years[-1]),
        records=chain(_province_records(province, years[-1]), chain.from_iterable(parts)),
    )


def county_records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Give what a county's facilities and its authority report for a year."""
    seed = province.plan.seed
    names = {each.id: each.name for each in (county.hospital, *county.facilities)}
    yield consortium.record(province, county, year)
    yield hospital.report(seed, county, year)
    yield from (reports.report(seed, county, each, year) for each in county.facilities)
    yield from relations.records(province, county, year)
    yield from proofs.confirmed(seed, names, _support(province, county, year))
    oversight: Iterable[Iterable[Record]] = (
        each.records(province, county, year)
        for each in (remote, reviews, rechecks, assessments, inspections, trainings)
    )
    yield from chain.from_iterable(oversight)
    yield from reviews.clinics(province, county, year)
    yield planning.three_years(county.authority, "COUNTY", year)
    yield planning.village_clinics(county.authority, year)
    yield planning.roster(province, county, year)
    yield regions.of_county(province, county, year)


def _support(province: Province, county: County, year: int) -> Iterator[Record]:
    seed = province.plan.seed
    yield from proofs.corrected(seed, dispatches.records(province, county, year))
    yield from proofs.twice(seed, rounds.records(province, county, year))


def _province_records(province: Province, year: int) -> Iterator[Record]:
    yield register.of_province(province, year)
    yield annual.record(province, year)
    yield from planning.plans(province, year)
    yield from inspections.of_province(province, year)
    yield provincial.of_province(province, year)


def _header(authority: Authority, first: int, last: int) -> Record:
    made = header("bundle", f"{authority.division}-BDL-{last}", by_authority(authority), end_of(last))
    return {**made, "period": {"start": f"{first}-01-01", "end": end_of(last)}}
