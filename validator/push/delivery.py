"""Delivering a batch: sent until it is answered, and its receipt fetched and verified."""

import json
import random
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from validator import intake, receipt, schemaengine
from validator.canonical import content_digest
from validator.errors import UsageError
from validator.intake import Document
from validator.jsonvalue import mapping
from validator.library import files
from validator.push.batch import packed
from validator.push.faults import PushFailed, TooLarge
from validator.receipt import Material
from validator.signing import KeySet, key_set

SUBMISSIONS = "/v1/submissions"
KEYS = "/.well-known/jiceng-keys"

_SETTLED = (200, 201)
_LATER = 202
_CONFLICT, _TOO_LARGE = 409, 413
_AGAIN = frozenset({408, 429, 500, 502, 503, 504})
_ID = re.compile(r"sub_[0-9a-f]{32}")
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long somebody is waited for who does not answer.

    Args:
        seconds: without an answer that leads on, until it is given up.
        sleep: waits.
        clock: seconds that pass steadily.
        chance: gives a number between two bounds.
        told: told of every pause: what was the matter, and the seconds.
    """

    seconds: float = 300.0
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    chance: Callable[[float, float], float] = random.uniform
    told: Callable[[str, float], None] = field(default=lambda _matter, _seconds: None)

    def pause(self, attempt: int, wanted: float | None) -> float:
        """Give the seconds to wait: what the other side asked for, and by chance up to twice as long each time.

        Source: Full Jitter, Exponential Backoff And Jitter, AWS Architecture Blog, 2015; RFC 9110, section 10.2.3.
        """
        longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(attempt, 10))
        return (wanted or 0.0) + self.chance(0.0, longest)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A batch that the other platform settled.

    Args:
        receipt: its receipt, byte for byte.
        document: the same, parsed; its signature holds.
    """

    receipt: bytes
    document: Mapping[str, Any]


class Receiver:
    """The platform that records are forwarded to.

    Args:
        client: bears the platform's address and our key.
        patience: how long it is waited for.
        keys: its key set, had in another way that is trusted; fetched from itself where ``None``.
    """

    def __init__(self, client: httpx.Client, patience: Patience, keys: KeySet | None = None) -> None:
        self._client = client
        self._patience = patience
        self._given = keys
        self._keys: KeySet | None = keys
        self._violations = schemaengine.engine(json.loads(files()["meta/receipt.schema.json"]))

    def deliver(self, body: bytes, name: str) -> Delivery:
        """Send a batch, and give its receipt.

        Args:
            body: the bundle.
            name: its idempotency key.

        Raises:
            TooLarge: the platform takes none of this size.
            PushFailed: it is not taken, not answered, or answered with a receipt that does not hold.
        """
        content = packed(body)
        headers = {
            "Idempotency-Key": name,
            "Content-Type": "application/x-ndjson",
            "Content-Encoding": "gzip",
            "Content-Digest": content_digest(content),
        }
        answer = self._ask("POST", SUBMISSIONS, content=content, headers=headers)
        if answer.status_code == _TOO_LARGE:
            raise TooLarge
        data = answer.content if answer.status_code in _SETTLED else self._fetched(answer)
        return Delivery(data, self._verified(data, body, name))

    def _fetched(self, answer: httpx.Response) -> bytes:
        """Fetch the receipt of a submission that is judged later, or whose only record was refused."""
        found = _ID.search(answer.headers.get("Location", ""))
        if found is None:
            raise PushFailed(_refused(answer))
        path = f"{SUBMISSIONS}/{found.group()}/receipt"
        settled = self._ask("GET", path, again=_AGAIN | {_CONFLICT})
        if settled.status_code not in _SETTLED:
            raise PushFailed(_refused(settled))
        return settled.content

    def _verified(self, data: bytes, body: bytes, name: str) -> Mapping[str, Any]:
        """Parse a receipt and hold it against what was sent; a key that is not known may be a new one.

        Raises:
            PushFailed: it does not hold.
        """
        read = intake.read(data)
        document = mapping(read.value) if isinstance(read, Document) else {}
        found = receipt.verify(document, self._violations, Material(self._key_set(), body))
        if self._given is None and "unknownKey" in {each.code for each in found.faults}:
            self._keys = None
            found = receipt.verify(document, self._violations, Material(self._key_set(), body))
        if not found.proven:
            raise PushFailed(_unproven([each.code for each in (*found.faults, *found.unchecked)]))
        if document["idempotencyKey"] != name:
            raise PushFailed(_unproven(["idempotencyKey"]))
        return document

    def _key_set(self) -> KeySet:
        if self._keys is None:
            answer = self._ask("GET", KEYS)
            if answer.status_code not in _SETTLED:
                raise PushFailed(_refused(answer))
            try:
                self._keys = key_set(answer.json())
            except (ValueError, UsageError) as error:
                raise PushFailed(_unproven(["keySet"])) from error
        return self._keys

    def _ask(
        self,
        method: str,
        path: str,
        *,
        again: frozenset[int] = _AGAIN,
        **request: Any,  # noqa: ANN401  passed on to httpx
    ) -> httpx.Response:
        """Ask until there is an answer.

        Raises:
            PushFailed: there was none for too long.
        """
        patience = self._patience
        end = patience.clock() + patience.seconds
        attempt = 0
        while True:
            wanted = None
            try:
                answer = self._client.request(method, path, timeout=_SECONDS, **request)
            except httpx.RequestError as error:
                matter = type(error).__name__
                if "CERTIFICATE_VERIFY_FAILED" in str(error):
                    raise PushFailed(_UNTRUSTED) from error
            else:
                if answer.status_code not in again:
                    return answer
                matter, wanted = str(answer.status_code), _retry_after(answer)
            seconds = patience.pause(attempt, wanted)
            if patience.clock() + seconds > end:
                raise PushFailed(_UNANSWERED.format(matter=matter))
            patience.told(matter, seconds)
            patience.sleep(seconds)
            attempt += 1


def _retry_after(answer: httpx.Response) -> float | None:
    """Give the seconds that the other side asks to wait; it writes no dates."""
    stated = answer.headers.get("Retry-After", "")
    return float(stated) if re.fullmatch(r"[0-9]{1,6}", stated) else None


def _refused(answer: httpx.Response) -> str:
    """Say what the other platform answered; its own words are the most helpful."""
    try:
        problem = mapping(answer.json())
    except ValueError:
        problem = {}
    words = [str(problem[name]) for name in ("title", "detail", "reason") if name in problem]
    return _REFUSED.format(status=answer.status_code, words=" ".join(words))


def _unproven(codes: Sequence[str]) -> str:
    return _UNPROVEN.format(codes=", ".join(sorted(set(codes))))


_REFUSED = (
    "对方平台答复 {status}，没有收下：{words}；请核对地址、密钥及其 forward 权限，再运行一次"
    " / the other platform answered {status} and took nothing: {words}; check the address and the key with its forward right, then run this again"
)
_UNANSWERED = (
    "对方平台长时间没有答复（{matter}）；已送到的不会丢失，稍后再运行一次，从断处继续"
    " / the other platform did not answer for long ({matter}); what arrived is safe: run this again later and it goes on where it stopped"
)
_UNPROVEN = (
    "对方平台的回执不可采信（{codes}），已停止；请与对方核对公钥集，或用 --keys 给出"
    " / the other platform's receipt does not hold ({codes}), so this stopped; check its key set with its owner, or give it with --keys"
)
_UNTRUSTED = (
    "对方平台的 TLS 证书不受信任；自建证书机构的，请用环境变量 SSL_CERT_FILE 指明其根证书"
    " / the other platform's TLS certificate is not trusted; where it is of an authority of your own, name that one's certificate in SSL_CERT_FILE"
)
