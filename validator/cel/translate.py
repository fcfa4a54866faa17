"""CEL text to Python source: one expression becomes two functions and a description of what it reads."""

import hashlib
from dataclasses import dataclass

from validator.cel import check, paths
from validator.cel.exact import exact
from validator.cel.fast import fast
from validator.cel.layout import Beside, Code, spread
from validator.cel.parse import parse
from validator.cel.signatures import FUNCTIONS
from validator.cel.syntax import Call, Expression, Refused, children, names
from validator.cel.vocabulary import VARIABLES
from validator.errors import ExpressionError


@dataclass(frozen=True, slots=True)
class Translation:
    """An expression as Python source.

    Args:
        source: the CEL text.
        name: what its two functions are called after ``fast_`` and ``exact_``: a digest of the text.
        code: the two functions.
        variables, reads, codes, columns, comparisons: as in ``Compiled``.
    """

    source: str
    name: str
    code: str
    variables: tuple[str, ...]
    reads: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    comparisons: tuple[tuple[str, str], ...]


def translate(source: str, variables: frozenset[str]) -> Translation:
    """Parse, check and translate an expression.

    Args:
        source: CEL text.
        variables: the names it may use, some of ``VARIABLES``.

    Raises:
        ExpressionError: the text leaves the profile.
    """
    try:
        expression = parse(source)
        check.check(expression, variables & VARIABLES)
        return _translated(source, expression)
    except Refused as refusal:
        raise ExpressionError(source, str(refusal)) from refusal


def _translated(source: str, expression: Expression) -> Translation:
    name = hashlib.sha256(source.encode()).hexdigest()[:12]
    used = tuple(sorted(names(expression) & VARIABLES))
    facts = ("    facts = env.facts",) if _needs_facts(expression) else ()
    loads = [f"    {variable} = env.{variable}" for variable in used]
    careful = [f"    {variable} = variable(env.{variable}, {variable!r})" for variable in used]
    result = Beside(("settle(", exact(expression, {}), ")"))
    return Translation(
        source=source,
        name=name,
        code="\n".join(
            [
                *(f"def fast_{name}(env: Env) -> object:", *facts, *loads, _return(fast(expression, {}))),
                *("", ""),
                *(f"def exact_{name}(env: Env) -> object:", *facts, *careful, _return(result)),
            ]
        ),
        variables=used,
        reads=tuple(sorted(set(paths.reads(expression, {})))),
        codes=tuple(sorted(set(check.codes(expression)))),
        columns=tuple(sorted(set(check.columns(expression)))),
        comparisons=tuple(sorted(set(check.comparisons(expression, {})))),
    )


def _return(code: Code) -> str:
    return f"    return {spread(code, '    ', len('return '))}"


def _needs_facts(node: Expression) -> bool:
    own = isinstance(node, Call) and FUNCTIONS[node.name].facts
    return own or any(map(_needs_facts, children(node)))
