"""Why forwarding had to stop."""

from validator.errors import JicengError


class PushFailed(JicengError):
    """The other platform cannot be reached, does not take our key, or gave a receipt that does not hold."""


class TooLarge(JicengError):
    """The other platform takes no batch of this size."""
