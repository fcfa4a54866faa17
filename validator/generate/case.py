"""One facility in one year: what every section of its report is written from."""

from dataclasses import dataclass

from validator.generate.dice import Dice
from validator.generate.facilities import County, Facility
from validator.generate.kinds import CENTRES
from validator.generate.standing import Standing, standing

_LEANING = 0.06
FLAWLESS = 10.0
"""A quality that chance never gives; such a facility meets whatever is asked."""


@dataclass(frozen=True, slots=True)
class Case:
    """A facility in a year.

    Args:
        seed: of the plan.
        county: where it stands.
        facility: which one.
        year: the year reported.
    """

    seed: int
    county: County
    facility: Facility
    year: int

    @property
    def kind(self) -> str:
        """Code of the list facility-type."""
        return self.facility.kind.code

    @property
    def is_centre(self) -> bool:
        """Whether it is a health centre of a township or a community."""
        return self.kind in CENTRES

    @property
    def standing(self) -> Standing:
        """Where it stands at the end of the year."""
        return standing(self.seed, self.facility, self.year)

    @property
    def superior(self) -> Facility:
        """The hospital it works with: the county's, and the city's for a community health centre in a district."""
        urban = self.county.urban and self.kind == "CHC"
        return self.county.prefecture.hospital if urban else self.county.hospital

    def lasting(self, what: str) -> Dice:
        """Give chance that is the same in every year."""
        return Dice(self.seed, self.facility.number, what)

    def yearly(self, what: str) -> Dice:
        """Give chance of this year."""
        return Dice(self.seed, self.facility.number, self.year, what)

    def meets(self, what: str, share: float) -> bool:
        """Tell whether a requirement is met; better facilities meet more, and more is met every year.

        Args:
            what: the requirement.
            share: of the facilities of middling quality that meet it in 2023.
        """
        if self.facility.quality >= FLAWLESS:
            return True
        chance = share + _LEANING * self.facility.quality + 0.01 * (self.year - 2023)
        return self.lasting(what).between(0, 1) < min(0.995, max(0.02, chance))

    def day(self, what: str, first_month: int, last_month: int) -> str:
        """Give a day of the year between two months, 1 to 12."""
        dice = self.yearly(what)
        return f"{self.year}-{dice.whole(first_month, last_month):02d}-{dice.whole(1, 28):02d}"
