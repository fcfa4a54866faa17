"""The query of ``POST /v1/validate``: its form only; what exists in the standard is the pipeline's to say."""

import re
from collections.abc import Mapping
from datetime import date

from marshmallow import RAISE, Schema, ValidationError, fields, validate
from werkzeug.datastructures import MultiDict

from validator.finding import LANGUAGES, Text
from validator.service import problems
from validator.service.problems import Problem, WrongParameter

_BOTH = " / "
_UNKNOWN = "没有这个参数 / there is no such parameter"
_TWICE = "只能出现一次 / may stand only once"
_DATE = "应为真实存在的日期，写作 2025-12-31 / must be a real date, written as 2025-12-31"
_PROFILE = "应写作 120000-tianjin 的样子 / must be written like 120000-tianjin"
_LANGUAGE = "应为 zh-CN 或 en / must be zh-CN or en"
_WRITTEN_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def _real_date(text: str) -> None:
    """Refuse what is no calendar date.

    Raises:
        ValidationError: it is none.
    """
    try:
        well_written = _WRITTEN_DATE.match(text) and date.fromisoformat(text)
    except ValueError:
        well_written = None
    if not well_written:
        raise ValidationError(_DATE)


class ValidateQuery(Schema):
    """What may stand in the query; every message is in both languages."""

    class Meta:
        """What is not named here is refused."""

        unknown = RAISE

    error_messages = {"unknown": _UNKNOWN}  # noqa: RUF012  marshmallow's own declaration

    asOf = fields.String(load_default=None, validate=_real_date)  # noqa: N815  the parameter's name
    profile = fields.String(
        load_default=None, validate=validate.Regexp(r"[0-9]{6}-[a-z0-9-]{1,57}\Z", error=_PROFILE)
    )
    lang = fields.String(load_default=None, validate=validate.OneOf(LANGUAGES, error=_LANGUAGE))


def read(args: MultiDict[str, str]) -> Mapping[str, str | None]:
    """Read the query: ``asOf``, ``profile`` and ``lang``, each ``None`` where it does not stand.

    Raises:
        Problem: 400, naming every parameter that is wrong and why.
    """
    try:
        loaded: Mapping[str, str | None] = ValidateQuery().load(args.to_dict())
        errors: Mapping[str, list[str]] = {}
    except ValidationError as error:
        loaded, errors = {}, error.messages_dict
    twice = {name: [_TWICE] for name in args if len(args.getlist(name)) > 1}
    if errors or twice:
        wrong = [WrongParameter(name, _text(reasons[0])) for name, reasons in {**errors, **twice}.items()]
        raise Problem(problems.BAD_PARAMETER, parameters=wrong)
    return loaded


def refused(message: str, query: Mapping[str, str | None]) -> Problem:
    """Turn what the pipeline refused into a problem: the profile, since a date is held to its form above."""
    name = "profile" if query["profile"] else "asOf"
    return Problem(problems.BAD_PARAMETER, parameters=[WrongParameter(name, _text(message))])


def _text(message: str) -> Text:
    """Take a ``中文 / English`` message apart; a message in one language stands for both."""
    chinese, separator, english = message.partition(_BOTH)
    return dict(zip(LANGUAGES, (chinese, english if separator else chinese), strict=True))
