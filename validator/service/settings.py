"""The service's settings: defaults, the environment over them, the caller's own over both."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from marshmallow import Schema, ValidationError, fields, validate

from validator.errors import UsageError

PREFIX = "JICENG_"
_MEBIBYTE = 1024 * 1024
_LEVELS = ("debug", "info", "warning", "error")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a deployer may choose; each is the environment variable ``JICENG_`` and its name in capitals.

    Args:
        host: address to listen on.
        port: TCP port to listen on.
        workers: processes; 0 is one a core, at most 8.
        max_body_bytes: the largest body taken, both as sent and unpacked.
        max_concurrent: how many payloads a worker judges at once before it answers 429.
        judging_seconds: how long a judgement may take before it is answered with 503.
        retry_after_seconds: what 429 tells the caller to wait.
        local_data: folder of the deployer's own lists; empty for none.
        log_level: the least level that is logged.
    """

    host: str = "127.0.0.1"
    port: int = 8080
    workers: int = 0
    max_body_bytes: int = 32 * _MEBIBYTE
    max_concurrent: int = 8
    judging_seconds: float = 30.0
    retry_after_seconds: int = 2
    local_data: str = ""
    log_level: str = "info"


class _Whole(fields.Integer):
    """A whole number within bounds."""

    default_error_messages = {  # noqa: RUF012  marshmallow's own declaration
        "invalid": "应为整数 / must be a whole number",
        "too_large": "数字过大 / the number is too large",
    }

    def __init__(self, least: int, most: int) -> None:
        error = f"应为 {least} 至 {most} / must be {least} to {most}"
        super().__init__(validate=validate.Range(least, most, error=error))


class _Seconds(fields.Float):
    """A length of time in seconds, fractions allowed."""

    default_error_messages = {  # noqa: RUF012  marshmallow's own declaration
        "invalid": "应为秒数 / must be a number of seconds",
        "special": "应为有限的秒数 / must be a finite number of seconds",
    }


class SettingsSchema(Schema):
    """Holds every setting to its bounds."""

    host = fields.String(validate=validate.Length(min=1, error="不能为空 / must not be empty"))
    port = _Whole(1, 65535)
    workers = _Whole(0, 64)
    max_body_bytes = _Whole(1024, 1024 * _MEBIBYTE)
    max_concurrent = _Whole(1, 256)
    judging_seconds = _Seconds(
        validate=validate.Range(0.01, 3600, error="应为 0.01 至 3600 / must be 0.01 to 3600")
    )
    retry_after_seconds = _Whole(1, 3600)
    local_data = fields.String()
    log_level = fields.String(
        validate=validate.OneOf(_LEVELS, error="应为下列之一 / must be one of: {choices}")
    )


def load(environ: Mapping[str, str], **chosen: object) -> Settings:
    """Put the settings together.

    Args:
        environ: the environment; an empty variable counts as absent.
        chosen: settings the caller chose, by name; they go before the environment, ``None`` counts as absent.

    Raises:
        UsageError: a setting is out of bounds; the message names every such setting in both languages.
    """
    names = SettingsSchema().fields
    given: dict[str, object] = {
        name: environ[variable(name)] for name in names if environ.get(variable(name))
    }
    given.update({name: value for name, value in chosen.items() if value is not None})
    try:
        loaded = SettingsSchema().load(given)
    except ValidationError as error:
        raise UsageError("\n".join(_complaints(error.messages_dict, given))) from error
    return Settings(**loaded)


def unknown(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Give one warning for each ``JICENG_`` variable that is no setting.

    They are named, not refused: Kubernetes sets ``JICENG_SERVICE_HOST`` and more of the kind by itself.
    """
    known = {variable(name) for name in SettingsSchema().fields}
    strangers = sorted(name for name in environ if name.startswith(PREFIX) and name not in known)
    return tuple(_stranger(name, known) for name in strangers)


def variable(name: str) -> str:
    """Give the environment variable of a setting."""
    return PREFIX + name.upper()


def _stranger(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    guess = f"；是否为 {near[0]} / did you mean {near[0]}?" if near else ""
    return f"没有 {name} 这项设置，已忽略 / {name} is no setting and is ignored{guess}"


def _complaints(errors: Mapping[str, list[str]], given: Mapping[str, object]) -> Iterator[str]:
    for name, reasons in errors.items():
        yield f"{variable(name)}={given.get(name)}: {'; '.join(reasons)}"
