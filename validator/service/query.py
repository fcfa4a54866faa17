"""The queries: their form only; what exists in the standard is the pipeline's to say."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate, validates_schema
from werkzeug.datastructures import MultiDict

from validator.finding import LANGUAGES, Text, Verdict
from validator.service import problems
from validator.service.problems import Problem, WrongParameter
from validator.standard import Standard

_BOTH = " / "
_UNKNOWN = "没有这个参数 / there is no such parameter"
_TWICE = "只能出现一次 / may stand only once"
_DATE = "应为真实存在的日期，写作 2025-12-31 / must be a real date, written as 2025-12-31"
_PROFILE = "应写作 120000-tianjin 的样子 / must be written like 120000-tianjin"
_LANGUAGE = "应为 zh-CN 或 en / must be zh-CN or en"
_FACILITY = "应为 18 位统一社会信用代码，村卫生室可加连字符和序号 / must be 18 characters, with a hyphen and a serial for a clinic"
_TYPE = "应写作 dispatchRecord 的样子 / must be written like dispatchRecord"
_CHOICE = "应为下列之一 / must be one of: {choices}"
_CURSOR = "请照抄上一页 next 中的值 / copy it from the next of the page before"
_VERSION = "应写作 1.1 的样子 / must be written like 1.1"
_DIVISION = "应为六位行政区划代码 / must be a division code of six digits"
_REQUIRED = "不能缺少 / must be given"
_ORDER = "不能早于 from / must not be before from"
_LEVELS = ("nation", "province", "prefecture", "county")
_STATES = ("received", "judging", "settled", "failed")
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


class _Query(Schema):
    """A query in which nothing stands that is not named."""

    class Meta:
        """What is not named here is refused."""

        unknown = RAISE

    error_messages = {"unknown": _UNKNOWN}  # noqa: RUF012  marshmallow's own declaration


class LanguageQuery(_Query):
    """The language of a rendering."""

    lang = fields.String(load_default=None, validate=validate.OneOf(LANGUAGES, error=_LANGUAGE))


class _Number(fields.Integer):
    """A whole number within bounds, written in digits."""

    default_error_messages = {"invalid": "应为整数 / must be a whole number"}  # noqa: RUF012  marshmallow's own declaration

    def __init__(self, least: int, most: int, default: int | None) -> None:
        error = f"应为 {least} 至 {most} / must be {least} to {most}"
        super().__init__(load_default=default, validate=validate.Range(least, most, error=error))


class RecordsQuery(_Query):
    """Which records of a submission are wanted."""

    cursor = _Number(0, 2**31, 0)
    limit = _Number(1, 10_000, 1000)


class ListingQuery(_Query):
    """Which submissions are wanted."""

    facility = fields.String(
        load_default=None, validate=validate.Regexp(r"[0-9A-Z]{18}(-[0-9A-Z]{1,12})?\Z", error=_FACILITY)
    )
    recordType = fields.String(  # noqa: N815  the parameter's name
        load_default=None, validate=validate.Regexp(r"[a-z][A-Za-z]{2,39}\Z", error=_TYPE)
    )
    year = _Number(1949, 2100, None)
    verdict = fields.String(load_default=None, validate=validate.OneOf(list(Verdict), error=_CHOICE))
    status = fields.String(load_default=None, validate=validate.OneOf(_STATES, error=_CHOICE))
    test = fields.Boolean(
        load_default=False,
        truthy={"true"},
        falsy={"false"},
        error_messages={"invalid": "应为 true 或 false / must be true or false"},
    )
    cursor = fields.String(load_default=None, validate=validate.Regexp(r"sub_[0-9a-f]{32}\Z", error=_CURSOR))
    limit = _Number(1, 500, 50)


_VERSIONED = fields.String(load_default=None, validate=validate.Regexp(r"[0-9]+[.][0-9]+\Z", error=_VERSION))


class IndicatorsQuery(_Query):
    """Which figures are wanted."""

    by = fields.String(
        required=True,
        validate=validate.OneOf(_LEVELS, error=_CHOICE),
        error_messages={"required": _REQUIRED},
    )
    year = _Number(1949, 2100, None)
    version = _VERSIONED
    asOf = fields.String(load_default=None, validate=_real_date)  # noqa: N815  the parameter's name


class SetOutcomesQuery(_Query):
    """Of which division and period the outcomes are wanted."""

    division = fields.String(
        required=True,
        validate=validate.Regexp(r"[0-9]{6}\Z", error=_DIVISION),
        error_messages={"required": _REQUIRED},
    )
    start = fields.String(
        required=True, data_key="from", validate=_real_date, error_messages={"required": _REQUIRED}
    )
    end = fields.String(
        required=True, data_key="to", validate=_real_date, error_messages={"required": _REQUIRED}
    )
    asOf = fields.String(load_default=None, validate=_real_date)  # noqa: N815  the parameter's name
    version = _VERSIONED

    @validates_schema
    def in_order(self, found: Mapping[str, Any], **_: object) -> None:
        """Hold the period to its order.

        Raises:
            ValidationError: it ends before it starts.
        """
        if "start" in found and "end" in found and found["start"] > found["end"]:
            raise ValidationError(_ORDER, "to")


def read(args: MultiDict[str, str]) -> Mapping[str, str | None]:
    """Read the query: ``asOf``, ``profile`` and ``lang``, each ``None`` where it does not stand.

    Raises:
        Problem: 400, naming every parameter that is wrong and why.
    """
    return read_as(ValidateQuery(), args)


def read_as(schema: Schema, args: MultiDict[str, str]) -> Mapping[str, Any]:
    """Read a query by its schema.

    Raises:
        Problem: 400, naming every parameter that is wrong and why.
    """
    try:
        loaded: Mapping[str, Any] = schema.load(args.to_dict())
        errors: Mapping[str, list[str]] = {}
    except ValidationError as error:
        loaded, errors = {}, error.messages_dict
    twice = {name: [_TWICE] for name in args if len(args.getlist(name)) > 1}
    if errors or twice:
        wrong = [WrongParameter(name, _text(reasons[0])) for name, reasons in {**errors, **twice}.items()]
        raise Problem(problems.BAD_PARAMETER, parameters=wrong)
    return loaded


def standard(version: str | None, standards: Mapping[str, Standard]) -> Standard:
    """Give a version of the standard, the newest when ``None``.

    Raises:
        Problem: 400, it is not loaded; 503, none is.
    """
    if not standards:
        raise Problem(problems.NOT_READY)
    if version is None:
        return list(standards.values())[-1]
    if version not in standards:
        reason = _text(
            f"没有这个版本，可用的有 {'、'.join(standards)} / no such version; there are {', '.join(standards)}"
        )
        raise Problem(problems.BAD_PARAMETER, parameters=[WrongParameter("version", reason)])
    return standards[version]


def refused(message: str, query: Mapping[str, str | None]) -> Problem:
    """Turn what the pipeline refused into a problem: the profile, since a date is held to its form above."""
    name = "profile" if query["profile"] else "asOf"
    return Problem(problems.BAD_PARAMETER, parameters=[WrongParameter(name, _text(message))])


def _text(message: str) -> Text:
    """Take a ``中文 / English`` message apart; a message in one language stands for both."""
    chinese, separator, english = message.partition(_BOTH)
    return dict(zip(LANGUAGES, (chinese, english if separator else chinese), strict=True))
