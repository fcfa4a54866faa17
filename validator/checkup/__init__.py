"""What an exchange platform needs in order to run, looked at one by one, each with how to mend it."""

from validator.checkup.examination import Place, examine
from validator.checkup.result import Check, State

__all__ = ["Check", "Place", "State", "examine"]
