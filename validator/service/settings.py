"""The service's settings: defaults, the environment over them, the caller's own over both."""

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from marshmallow import Schema, ValidationError, fields, validate

from validator.errors import UsageError

PREFIX = "JICENG_"
FILE = "JICENG_SETTINGS"
"""Names the settings file."""
INLINE = "inline"
"""The queue of a service without workers."""

_MEBIBYTE = 1024 * 1024
_LEVELS = ("debug", "info", "warning", "error")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a deployer may choose; each is the environment variable ``JICENG_`` and its name in capitals.

    Args:
        host: address to listen on.
        port: TCP port to listen on.
        workers: processes, of the service and of ``jiceng worker``; 0 is one a core, at most 8.
        max_body_bytes: the largest body taken, both as sent and unpacked.
        max_concurrent: how many payloads a worker judges at once before it answers 429.
        judging_seconds: how long a judgement may take before it is answered with 503.
        retry_after_seconds: what 429 tells the caller to wait.
        local_data: folder of the deployer's own lists; empty for none.
        log_level: the least level that is logged.
        metrics_dir: folder where all processes of an instance count, ``jiceng worker`` too; empty for one of the
            service's own.
        store_url: database of an exchange platform: path of a SQLite file, or a URL; empty for validation only.
        signing_key: file of the keys that sign receipts; empty for none.
        issuer: name of the platform, which new signing keys bear.
        key_set_url: address of ``/.well-known/jiceng-keys`` as others see it; receipts name it; empty for none.
        queue: ``inline`` judges what waits within the service; ``sqlite`` (a file beside the database),
            ``sqlite:///path`` or ``redis://…`` (``unix://…``) leave it to ``jiceng worker``.
        sweep_seconds: how often to look for submissions that nobody was told of or whose worker is gone.
        max_submission_bytes: the largest submission taken, both as sent and unpacked.
        async_bytes: a larger one is answered with 202 at once and judged later.
        lease_seconds: how long a submission is claimed before others may settle it.
        retry_seconds: how long one that could not be judged waits before it is tried again.
        queue_limit: how many submissions may wait; beyond that 429.
        quota_open: how many of one organisation may wait; beyond that 429.
        quota_daily: how many submissions an organisation may send a day (UTC).
        quota_daily_bytes: how many bytes an organisation may send a day (UTC).
        retention_payload_days: after how many days payloads are dropped; 0 for never.
        retention_test_days: after how many days test submissions are dropped; 0 for never.
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
    metrics_dir: str = ""
    store_url: str = ""
    signing_key: str = ""
    issuer: str = ""
    key_set_url: str = ""
    queue: str = INLINE
    sweep_seconds: int = 15
    max_submission_bytes: int = 64 * _MEBIBYTE
    async_bytes: int = _MEBIBYTE
    lease_seconds: int = 120
    retry_seconds: int = 60
    queue_limit: int = 10_000
    quota_open: int = 1000
    quota_daily: int = 100_000
    quota_daily_bytes: int = 50 * 1024 * _MEBIBYTE
    retention_payload_days: int = 0
    retention_test_days: int = 30


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
    metrics_dir = fields.String()
    store_url = fields.String()
    signing_key = fields.String()
    issuer = fields.String(validate=validate.Length(max=100, error="最多 100 字 / at most 100 characters"))
    key_set_url = fields.String(
        validate=validate.Regexp(r"(https?://\S+)?\Z", error="应为 http(s) 地址 / must be an http(s) address")
    )
    queue = fields.String(
        validate=validate.Regexp(
            r"(inline|sqlite|(sqlite:/|rediss?:|unix:)//\S+)\Z",
            error="应为 inline、sqlite、sqlite:///路径或 redis:// 地址 / must be inline, sqlite, sqlite:///path or a redis:// address",
        )
    )
    sweep_seconds = _Whole(1, 3600)
    max_submission_bytes = _Whole(1024, 1024 * _MEBIBYTE)
    async_bytes = _Whole(0, 1024 * _MEBIBYTE)
    lease_seconds = _Whole(1, 86_400)
    retry_seconds = _Whole(1, 86_400)
    queue_limit = _Whole(1, 10_000_000)
    quota_open = _Whole(1, 10_000_000)
    quota_daily = _Whole(1, 1_000_000_000)
    quota_daily_bytes = _Whole(1024, 1024**5)
    retention_payload_days = _Whole(0, 36_500)
    retention_test_days = _Whole(0, 36_500)


def load(environ: Mapping[str, str], **chosen: object) -> Settings:
    """Put the settings together.

    Args:
        environ: the environment; an empty variable counts as absent. ``JICENG_SETTINGS`` names a TOML file whose
            keys are the settings' names; the environment goes before it.
        chosen: settings the caller chose, by name; they go before the environment, ``None`` counts as absent.

    Raises:
        UsageError: a setting is out of bounds; the message names every such setting in both languages.
    """
    names = SettingsSchema().fields
    given: dict[str, object] = dict(_from_file(environ.get(FILE, "")))
    given.update({name: environ[variable(name)] for name in names if environ.get(variable(name))})
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
    known = {variable(name) for name in SettingsSchema().fields} | {FILE}
    strangers = sorted(name for name in environ if name.startswith(PREFIX) and name not in known)
    return tuple(_stranger(name, known) for name in strangers)


def variable(name: str) -> str:
    """Give the environment variable of a setting."""
    return PREFIX + name.upper()


def _from_file(path: str) -> Mapping[str, object]:
    """Read a settings file; none where no path is given.

    Raises:
        UsageError: it is not there, no TOML, or names what is no setting.
    """
    if not path:
        return {}
    try:
        found = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"无法读取设置文件 {path}：{error} / the settings file cannot be read"
        raise UsageError(message) from error
    known = set(SettingsSchema().fields)
    strangers = [name for name in sorted(found) if name not in known]
    if strangers:
        lines = (
            f"{path}: 没有 {each} 这项设置 / {each} is no setting{_guess(each, known)}" for each in strangers
        )
        raise UsageError("\n".join(lines))
    return found


def _stranger(name: str, known: set[str]) -> str:
    return f"没有 {name} 这项设置，已忽略 / {name} is no setting and is ignored{_guess(name, known)}"


def _guess(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return f"；是否为 {near[0]} / did you mean {near[0]}?" if near else ""


def _complaints(errors: Mapping[str, list[str]], given: Mapping[str, object]) -> Iterator[str]:
    for name, reasons in errors.items():
        yield f"{variable(name)}={given.get(name)}: {'; '.join(reasons)}"
