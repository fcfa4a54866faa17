"""Calls over HTTP to a platform under test; every call is kept for the report, without secrets."""

import hashlib
import http.client
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from time import monotonic, sleep
from urllib.parse import urljoin, urlsplit

import httpx

from validator.conformance.expectation import Answer
from validator.conformance.suite import Json

_SECRET = "authorization"
_PIECES, _PAUSE = 10, 0.2
_LATER, _TRIES = (429, 503), 20
_LONGEST_WAIT = 5.0


class Unanswered(Exception):
    """A call had no answer: refused, reset, or too late.

    Args:
        reason: in the system's own words.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked.

    Args:
        method: of HTTP.
        path: with query; or a whole address below the platform's.
        headers: the key among them.
        body: as sent.
        key: name of the key, for the report.
    """

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""
    key: str | None = None

    def told(self) -> Json:
        """Give what is kept of it in a report."""
        shown = {name: value for name, value in self.headers.items() if name.lower() != _SECRET}
        return {
            "method": self.method,
            "path": self.path,
            "key": self.key,
            "headers": shown,
            "bytes": len(self.body),
            "sha256": hashlib.sha256(self.body).hexdigest(),
        }


@dataclass(slots=True)
class Caller:
    """Speaks to one platform.

    Args:
        url: of the platform, the part before ``/v1``.
        seconds: time limit of a call.
        log: every call with its answer, since it was last taken.
    """

    url: str
    seconds: float
    log: list[Json] = field(default_factory=list)

    def taken(self) -> list[Json]:
        """Give the calls so far and begin anew."""
        found, self.log = self.log, []
        return found

    def send(self, call: Call, *, slowly: bool = False) -> Answer:
        """Make a call; a platform that is busy is asked again as it says.

        Args:
            call: what is asked.
            slowly: the body in pieces, with pauses.

        Raises:
            Unanswered: there was no answer.
        """
        for _ in range(_TRIES):
            answer = self._kept(call, lambda: self._once(call, slowly=slowly))
            if answer.status not in _LATER or "retry-after" not in answer.headers:
                return answer
            sleep(min(float(str(answer.headers["retry-after"])), _LONGEST_WAIT))
        return answer

    def declare(self, call: Call, size: int) -> Answer:
        """Announce a body of some size and wait for the answer without sending it.

        Raises:
            Unanswered: there was none.
        """
        return self._kept(call, lambda: self._announced(call, size))

    def break_off(self, call: Call) -> None:
        """Announce the body, send half of it, and hang up.

        Raises:
            Unanswered: the platform cannot be reached.
        """
        connection = self._begun(call, len(call.body))
        connection.send(call.body[: len(call.body) // 2])
        connection.close()
        self.log.append({"request": call.told(), "response": None})

    def wait_until_up(self, seconds: float) -> bool:
        """Tell whether the platform answers within some time."""
        until = monotonic() + seconds
        while monotonic() < until:
            try:
                if (
                    self._once(Call("GET", "/.well-known/jiceng-keys", {}), slowly=False).status
                    == http.client.OK
                ):
                    return True
            except (httpx.HTTPError, OSError):
                pass
            sleep(_PAUSE)
        return False

    def _kept(self, call: Call, make: Callable[[], Answer]) -> Answer:
        try:
            answer = make()
        except (httpx.HTTPError, http.client.HTTPException, OSError) as error:
            reason = str(error) or type(error).__name__
            self.log.append({"request": call.told(), "response": None, "error": reason})
            raise Unanswered(reason) from None
        self.log.append({"request": call.told(), "response": answer.told()})
        return answer

    def _once(self, call: Call, *, slowly: bool) -> Answer:
        content = _pieces(call.body) if slowly else call.body
        sized = {"Content-Length": str(len(call.body))} if slowly else {}
        with httpx.Client(timeout=self.seconds) as client:
            found = client.request(
                call.method,
                urljoin(f"{self.url.rstrip('/')}/", call.path.lstrip("/")),
                headers={**call.headers, **sized},
                content=content or None,
            )
        return Answer(found.status_code, dict(found.headers), found.content)

    def _announced(self, call: Call, size: int) -> Answer:
        connection = self._begun(call, size)
        try:
            found = connection.getresponse()
            headers = {name.lower(): value for name, value in found.headers.items()}
            return Answer(found.status, headers, found.read())
        finally:
            connection.close()

    def _begun(self, call: Call, size: int) -> http.client.HTTPConnection:
        parts = urlsplit(self.url)
        host = parts.hostname or ""
        connection: http.client.HTTPConnection
        if parts.scheme == "https":
            context = ssl.create_default_context()
            connection = http.client.HTTPSConnection(host, parts.port, timeout=self.seconds, context=context)
        else:
            connection = http.client.HTTPConnection(host, parts.port, timeout=self.seconds)
        try:
            connection.putrequest(call.method, parts.path.rstrip("/") + call.path)
            for name, value in {**call.headers, "Content-Length": str(size)}.items():
                connection.putheader(name, value)
            connection.endheaders()
        except (socket.gaierror, ConnectionError) as error:
            raise Unanswered(str(error)) from None
        return connection


def _pieces(body: bytes) -> Iterator[bytes]:
    size = max(len(body) // _PIECES, 1)
    for start in range(0, len(body), size):
        yield body[start : start + size]
        sleep(_PAUSE)
