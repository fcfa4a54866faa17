"""The CEL profile: parse, check, translate, evaluate.

Source: ``schemas/cel-profile.md``, and the vectors in ``conformance/cel/``, are what counts.
"""

from collections.abc import Mapping
from functools import lru_cache

from validator.cel import prelude
from validator.cel.runtime import merged
from validator.cel.translate import Translation, translate
from validator.cel.vocabulary import VARIABLES, Compiled, Env, Facts, Reason, Unknown, Value
from validator.errors import ExpressionError

__all__ = [
    "VARIABLES",
    "Compiled",
    "Env",
    "Facts",
    "Reason",
    "Translation",
    "Unknown",
    "Value",
    "compile_expression",
    "compiled",
    "evaluate",
    "merged",
    "translate",
]


@lru_cache(4096)
def compile_expression(source: str, variables: frozenset[str]) -> Compiled:
    """Compile an expression from its text.

    Args:
        source: CEL text.
        variables: the names it may use, some of ``VARIABLES``.

    Raises:
        ExpressionError: the text leaves the profile.
    """
    translation = translate(source, variables)
    return _assembled(translation)


def compiled(source: str, variables: frozenset[str], generated: Mapping[str, Compiled]) -> Compiled:
    """Take an expression from the generated ones, or compile it.

    Args:
        source: CEL text.
        variables: the names it may use, some of ``VARIABLES``.
        generated: expressions translated beforehand, by their text.

    Raises:
        ExpressionError: the text leaves the profile.
    """
    found = generated.get(source)
    if found is None:
        return compile_expression(source, variables)
    if not found.variables <= variables:
        raise ExpressionError(source, f"unknown name {min(found.variables - variables)}")
    return found


def evaluate(expression: Compiled, env: Env) -> Value:
    """Give the value of an expression; the document's structure must have been checked where it reads.

    Raises:
        Unknown: CEL has an error there, or something needed is missing.
    """
    try:
        return expression.fast(env)
    except Exception:  # noqa: BLE001  whatever plain Python trips over, the exact form decides
        return expression.exact(env)


def _assembled(translation: Translation) -> Compiled:
    """Run translated code, which consists of whitelisted nodes only, where it can name nothing else."""
    scope: dict[str, Value] = {name: getattr(prelude, name) for name in prelude.__all__}
    scope["__builtins__"] = {"all": all, "any": any, "len": len, "object": object}
    exec(compile(translation.code, f"<cel {translation.name}>", "exec"), scope)  # noqa: S102
    return Compiled(
        source=translation.source,
        fast=scope[f"fast_{translation.name}"],
        exact=scope[f"exact_{translation.name}"],
        variables=frozenset(translation.variables),
        reads=translation.reads,
        codes=translation.codes,
        columns=translation.columns,
        comparisons=translation.comparisons,
    )
