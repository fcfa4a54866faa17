"""A service under test: the same cases over HTTP, the same facts read from its conformance reports."""

import http.client
import json
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic, sleep
from urllib.parse import SplitResult, urlencode, urlsplit

from validator import jsonvalue
from validator.conformance import session
from validator.conformance.answer import answer, payload
from validator.conformance.kinds import Kinds
from validator.conformance.protocol import Answered, Implementation, Reply
from validator.conformance.session import Broken, Limits, Target, filled
from validator.conformance.suite import INDICATORS, Case, Json
from validator.errors import UsageError
from validator.finding import Text
from validator.render.words import both

_OK = 200
_LATER = (429, 503)
_SHORTEST_WAIT, _LONGEST_WAIT = 0.05, 5.0
_LONGEST_SHOWN = 500

_LOCAL = both("本地数据不能随 HTTP 请求送出。", "Local data cannot be sent with an HTTP request.")
_NO_INDICATORS = both("服务接口不计算指标。", "The interface of services does not count indicators.")
_STATUS = both("服务以状态码 {status} 答复。", "The service answered with status {status}.")
_UNREACHED = both("无法访问服务：{reason}。", "The service cannot be reached: {reason}.")
_NO_REPORT = both("答复不是校验报告。", "The answer is no conformance report.")
_NO_STANDARDS = both("/v1/standards 没有列出标准版本。", "/v1/standards lists no versions of the standard.")


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


def target(url: str, limits: Limits, kinds: Kinds) -> Target:
    """Give a service as something to test.

    Args:
        url: where it is, the part before ``/v1``.
        limits: how long is waited.
        kinds: of the rules.

    Raises:
        UsageError: that is no address.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        message = (
            f"服务地址应以 http:// 或 https:// 开头：{url} / the address begins with http:// or https://"
        )
        raise UsageError(message)
    return Target("url", lambda: Website(parts, limits, kinds), _refused)


def _refused(case: Case) -> Text | None:
    if case.level == INDICATORS:
        return _NO_INDICATORS
    return _LOCAL if case.needs_local_data else None


class Website:
    """One connection, kept open from case to case.

    Args:
        parts: the address.
        limits: how long is waited.
        kinds: of the rules.

    Raises:
        Broken: it cannot be reached, or lists no versions of the standard.
    """

    def __init__(self, parts: SplitResult, limits: Limits, kinds: Kinds) -> None:
        self._parts = parts
        self._limits = limits
        self._kinds = kinds
        self._shown = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        self._connection = _connection(parts, limits.start)
        found = _object(self._call("GET", "/v1/standards", b"", limits.start).body)
        listed = [jsonvalue.mapping(each) for each in jsonvalue.sequence(found.get("standards"))]
        versions = tuple(str(each["version"]) for each in listed if "version" in each)
        if not versions:
            raise self._broken(_NO_STANDARDS, {"url": self._shown})
        self.implementation: Implementation = Implementation(
            name=urlsplit(self._shown).netloc,
            version=", ".join(str(each.get("release", each["version"])) for each in listed),
            language="HTTP",
            levels=("structure", "rules"),
            standards=versions,
            homepage=self._shown,
        )

    def standard(self, version: str) -> bool:
        """Tell whether the service has a version."""
        return version in self.implementation.standards

    def ask(self, case: Case) -> Reply:
        """Have a case judged."""
        options = {name: case.sent[name] for name in ("asOf", "profile") if name in case.sent}
        path = f"/v1/validate?{urlencode(options)}" if options else "/v1/validate"
        found = self._call("POST", path, payload(case.sent), self._limits.case)
        try:
            report = _object(found.body)
            used = str(jsonvalue.mapping(report["standard"]).get("version"))
            return Answered(answer(report, self._kinds.get(used, {}), case.request))
        except (KeyError, TypeError, ValueError):
            raise self._broken(_NO_REPORT, _context(found)) from None

    def close(self) -> tuple[Text, ...]:
        """Close the connection."""
        self._connection.close()
        return ()

    def kill(self) -> None:
        """Close the connection at once."""
        self._connection.close()

    def _broken(self, reason: Text, context: Json) -> Broken:
        """Close the connection, and say what is known."""
        self._connection.close()
        return Broken(reason, context)

    def _call(self, method: str, path: str, body: bytes, seconds: float) -> _Answer:
        """Make a call; a service that is busy is asked again as long as there is time."""
        until = monotonic() + seconds
        try:
            while True:
                found = self._once(method, path, body, until)
                wait = _wait(found)
                if found.status == _OK:
                    return found
                if found.status not in _LATER or monotonic() + wait >= until:
                    raise self._broken(filled(_STATUS, status=found.status), _context(found))
                sleep(wait)
        except TimeoutError:
            raise self._broken(filled(session.TOO_LATE, seconds=seconds), {"url": self._shown}) from None
        except (OSError, http.client.HTTPException) as error:
            reason = str(error) or type(error).__name__
            raise self._broken(filled(_UNREACHED, reason=reason), {"url": self._shown}) from None

    def _once(self, method: str, path: str, body: bytes, until: float) -> _Answer:
        """Make one call; a connection that the service closed meanwhile is opened again once."""
        for is_last in (False, True):
            self._wait_until(until)
            try:
                headers = {"Content-Type": "application/json", "Accept": "application/json"}
                self._connection.request(method, self._parts.path.rstrip("/") + path, body or None, headers)
                response = self._connection.getresponse()
                return _Answer(response.status, dict(response.headers), response.read())
            except (ConnectionError, http.client.RemoteDisconnected):
                self._connection.close()
                if is_last:
                    raise
        raise AssertionError

    def _wait_until(self, until: float) -> None:
        left = max(until - monotonic(), 0.001)
        self._connection.timeout = left
        if isinstance(self._connection.sock, socket.socket):
            self._connection.sock.settimeout(left)


def _connection(parts: SplitResult, seconds: float) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, parts.port, timeout=seconds, context=context)
    return http.client.HTTPConnection(host, parts.port, timeout=seconds)


def _wait(found: _Answer) -> float:
    asked = found.headers.get("Retry-After", "")
    seconds = float(asked) if asked.isdecimal() else _SHORTEST_WAIT
    return min(max(seconds, _SHORTEST_WAIT), _LONGEST_WAIT)


def _object(body: bytes) -> Json:
    try:
        return jsonvalue.mapping(json.loads(body))
    except (ValueError, RecursionError):
        return {}


def _context(found: _Answer) -> Json:
    return {"status": found.status, "body": found.body[:_LONGEST_SHOWN].decode("utf-8", "replace")}
