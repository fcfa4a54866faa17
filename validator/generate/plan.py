"""What is asked of the generator: how large a province, which years, by which seed."""

from dataclasses import dataclass

from validator.errors import UsageError

FIRST_YEAR, LAST_YEAR = 2020, 2035
"""Years for which figures can be made; the course of every facility starts before the first."""

SMALLEST_COUNTY = 8
"""Facilities a county needs so that every kind is there: two health centres of a township, one community
health centre with its station, and village clinics."""

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class Plan:
    """The size of a synthetic province.

    Args:
        seed: everything follows from it; the same plan gives the same bytes.
        facilities: primary-care facilities: health centres, stations and village clinics; hospitals come on top.
        counties: counties, county-level cities and districts.
        years: the years reported, ascending.
        province: division code of a province, GB/T 2260.
    """

    seed: int = 1
    facilities: int = 200
    counties: int = 4
    years: tuple[int, ...] = (2023, 2024, 2025)
    province: str = "360000"


def checked(plan: Plan, available: int) -> Plan:
    """Give the plan back when it can be carried out.

    Args:
        plan: what is asked.
        available: county-level divisions the province has.

    Raises:
        UsageError: no such province, too many counties, too few facilities, or years out of range.
    """
    if not available:
        message = f"没有县级行政区划的省份代码：{plan.province} / no province with counties has this code"
        raise UsageError(message)
    if not 1 <= plan.counties <= available:
        message = f"县的个数应为 1 至 {available} / the number of counties has to be 1 to {available}"
        raise UsageError(message)
    least = plan.counties * SMALLEST_COUNTY
    if plan.facilities < least:
        message = (
            f"{plan.counties} 个县至少需要 {least} 家机构 / {plan.counties} counties need {least} facilities"
        )
        raise UsageError(message)
    if not plan.years or list(plan.years) != list(range(plan.years[0], plan.years[-1] + 1)):
        message = "年份应连续递增，例如 2023-2025 / years have to follow each other, such as 2023-2025"
        raise UsageError(message)
    if plan.years[0] < FIRST_YEAR or plan.years[-1] > LAST_YEAR:
        message = f"年份应在 {FIRST_YEAR} 至 {LAST_YEAR} 之间 / years have to be {FIRST_YEAR} to {LAST_YEAR}"
        raise UsageError(message)
    return plan
