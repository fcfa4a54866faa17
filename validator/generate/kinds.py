"""How large the facilities of each kind usually are.

Medians and shares are rounded orders of magnitude of the national statistics bulletins on health; none is a
requirement of a policy, and none is the figure of a province.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of facility.

    Args:
        code: of the list facility-type.
        institution_type: of the list institution-types.
        share: of all primary-care facilities of the country.
        residents: people served, median.
        spread: standard deviation of the logarithm of the people served.
        residents_per_staff: people served by one member of staff.
        visits_per_staff: a year.
        beds_per_staff: 0 where there are none.
        admissions_per_bed: a year.
        area_per_staff: floor area, square metres.
    """

    code: str
    institution_type: str
    share: float
    residents: int
    spread: float
    residents_per_staff: int
    visits_per_staff: int
    beds_per_staff: float
    admissions_per_bed: int
    area_per_staff: int


TOWNSHIP_CENTRE = Kind("THC", "C220", 0.051, 20_000, 0.45, 560, 780, 0.9, 22, 55)
COMMUNITY_CENTRE = Kind("CHC", "B100", 0.016, 34_000, 0.40, 700, 1250, 0.5, 12, 60)
STATION = Kind("CHS", "B200", 0.040, 8_000, 0.30, 1_250, 850, 0.0, 0, 32)
VILLAGE_CLINIC = Kind("VC", "D600", 0.893, 1_300, 0.35, 620, 900, 0.0, 0, 48)
COUNTY_HOSPITAL = Kind("CTYH", "A100", 0.0, 400_000, 0.40, 800, 650, 1.05, 32, 70)
CITY_HOSPITAL = Kind("H3", "A100", 0.0, 1_500_000, 0.30, 900, 900, 1.1, 36, 75)

PRIMARY = (TOWNSHIP_CENTRE, COMMUNITY_CENTRE, STATION, VILLAGE_CLINIC)
LEAST = (2, 1, 1, 4)
"""How many of each of ``PRIMARY`` a county has at least."""

CENTRES = ("THC", "CHC")
