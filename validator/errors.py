"""Our own faults and wrong use; bad data is a finding, never one of these.

JicengError
├── StandardError            a file of the standard is missing, damaged or contradicts itself
│   ├── StandardNotFound     no such version, or the standard's files are not there
│   └── RuleError            a rule, profile or indicator cannot be read
│       └── ExpressionError  an expression leaves the CEL profile
└── UsageError               what the caller asked for does not exist or makes no sense
"""


class JicengError(Exception):
    """The root of every exception this package raises on purpose."""


class StandardError(JicengError):
    """A file of the standard is missing, damaged or contradicts itself."""


class StandardNotFound(StandardError):
    """No such version, or the standard's files are not where they should be."""


class RuleError(StandardError):
    """A rule, profile or indicator cannot be read."""


class ExpressionError(RuleError):
    """An expression leaves the CEL profile.

    Args:
        expression: the source text of the expression.
        reason: what is wrong with it, in one clause.
    """

    def __init__(self, expression: str, reason: str) -> None:
        super().__init__(f"{reason}: {expression}")
        self.expression = expression
        self.reason = reason


class UsageError(JicengError):
    """What the caller asked for does not exist or makes no sense."""
