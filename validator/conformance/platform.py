"""The platform's role: the checks carried out one by one against a live platform, black-box, over HTTP."""

import shlex
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic, sleep
from urllib.parse import urlencode, urlsplit

from validator import jsonvalue, receipt
from validator.conformance import check as checks
from validator.conformance import expectation
from validator.conformance.caller import Call, Caller, Unanswered
from validator.conformance.check import Check
from validator.conformance.expectation import Answer, Difference
from validator.conformance.judging import Outcome
from validator.conformance.session import filled
from validator.conformance.suite import Json
from validator.errors import UsageError
from validator.finding import Text
from validator.receipt import Material
from validator.render.words import both
from validator.schemaengine import Engine
from validator.signing import KeySet, key_set

VERSION = "1.0"
SENDER = "sender"
_KEY_SET = "/.well-known/jiceng-keys"
_MALFORMED = {"malformed": "not-a-key", "unknown": "jck_aaaaaaaa_" + "A" * 43}
_ACCEPTED, _OK = 202, 200
_MOST_PAGES = 50
_POLL = 0.3
_MISSING: Mapping[str, Text] = {
    "foreign": both(
        "没有给出外地单位的密钥（--foreign-key）。", "No key of another division was given (--foreign-key)."
    ),
    "expired": both(
        "没有给出已失效的密钥（--expired-key）。", "No key that has ended was given (--expired-key)."
    ),
    "restart": both(
        "没有给出重启命令（--restart-command）。", "No command to restart was given (--restart-command)."
    ),
}


_UNANSWERED = both("平台没有答复：{reason}", "The platform did not answer: {reason}")
_NOT_JUDGED = both(
    "{seconds:g} 秒内没有判定完毕（--patience）。",
    "It was not judged within {seconds:g} seconds (--patience).",
)


class _NotJudged(Exception):
    """A submission was not judged in time."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who tests, and with what.

    Args:
        keys: name of a key (``sender``, ``foreign``, ``expired``) → the key.
        organisation: code of the sender, a county authority.
        name: of the sender.
        division: of the sender.
        run: a text that no earlier test on this platform had.
        restart: command that restarts the platform; empty for none.
        patience: seconds to wait for a submission to be judged, and for a restart.
    """

    keys: Mapping[str, str] = field(repr=False)
    organisation: str
    name: str
    division: str
    run: str
    restart: str
    patience: float

    def lacks(self, check: Check) -> Text | None:
        """Give why a check cannot be carried out."""
        has = {*self.keys, *(("restart",) if self.restart else ())}
        return next((_MISSING[each] for each in check.needs if each not in has), None)


@dataclass(frozen=True, slots=True)
class Means:
    """What checks are carried out with.

    Args:
        caller: speaks to the platform.
        tester: who tests.
        records: the templates of what is sent.
        receipts: the engine of the receipts' schema.
    """

    caller: Caller
    tester: Party
    records: Mapping[str, bytes]
    receipts: Engine


@dataclass(frozen=True, slots=True)
class Found:
    """What a check came to.

    Args:
        check: which.
        outcome: passed, failed, skipped or errored.
        differences: where an answer is not as asked, with the number of the step, from 1.
        reason: why it was skipped or went wrong.
        exchange: every call with its answer.
    """

    check: Check
    outcome: Outcome
    differences: tuple[tuple[int, Difference], ...] = ()
    reason: Text | None = None
    exchange: tuple[Json, ...] = ()

    def to_document(self) -> dict[str, object]:
        """Give its entry in the report."""
        body: dict[str, object] = {
            "id": self.check.id,
            "part": dict(self.check.part),
            "title": dict(self.check.title),
            "requirement": dict(self.check.requirement),
            "outcome": str(self.outcome),
            "differences": [{"step": step, **each.to_document()} for step, each in self.differences],
            "exchange": list(self.exchange),
        }
        return body if self.reason is None else {**body, "reason": dict(self.reason)}


def run(found: Sequence[Check], means: Means, told: Callable[[Found], None]) -> tuple[Found, ...]:
    """Carry out checks.

    Args:
        found: the checks, in order.
        means: what they are carried out with.
        told: is told of each as soon as it is done.
    """
    results: list[Found] = []
    for number, each in enumerate(found):
        reason = means.tester.lacks(each)
        if reason is None:
            results.append(_Work(each, means, f"{means.tester.run}{number:02}").done())
        else:
            results.append(Found(each, Outcome.SKIPPED, reason=reason))
        told(results[-1])
    return tuple(results)


def document(found: Sequence[Found], url: str, started: str) -> dict[str, object]:
    """Give the report.

    Source: ``conformance/protocol/platform.schema.json``.
    """
    counted = Counter(str(each.outcome) for each in found)
    bad = counted["failed"] + counted["errored"]
    parts = urlsplit(url)
    return {
        "reportVersion": VERSION,
        "role": "platform",
        "ok": bad == 0 and counted["passed"] > 0,
        "url": parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl(),
        "startedAt": started,
        "counts": {"total": len(found), **{str(each): counted[str(each)] for each in Outcome}},
        "checks": [each.to_document() for each in found],
    }


class _Work:
    """One check while it is carried out."""

    def __init__(self, check: Check, means: Means, token: str) -> None:
        self._check = check
        self._means = means
        self._caller = means.caller
        self._tester = means.tester
        self._variables = {
            "run": token,
            "organisation": means.tester.organisation,
            "name": means.tester.name,
            "division": means.tester.division,
        }
        self._sent = b""

    def done(self) -> Found:
        """Carry it out, up to the first step that is not as asked."""
        self._caller.taken()
        try:
            for number, step in enumerate(self._check.steps, 1):
                wrong = tuple((number, each) for each in self._step(step))
                if wrong:
                    return self._found(Outcome.FAILED, wrong)
        except Unanswered as error:
            reason = filled(_UNANSWERED, reason=error.reason)
            return self._found(Outcome.ERRORED, reason=reason)
        except _NotJudged:
            reason = filled(_NOT_JUDGED, seconds=self._tester.patience)
            return self._found(Outcome.ERRORED, reason=reason)
        return self._found(Outcome.PASSED)

    def _found(
        self, outcome: Outcome, wrong: tuple[tuple[int, Difference], ...] = (), reason: Text | None = None
    ) -> Found:
        return Found(self._check, outcome, wrong, reason, tuple(self._caller.taken()))

    def _step(self, step: Json) -> Iterator[Difference]:
        kind = str(step["do"])
        if kind == "restart":
            yield from self._restart()
        elif kind == "walk":
            yield from self._walk(step)
        elif kind == "breakOff":
            self._caller.break_off(self._call(step))
        else:
            answer = self._answer(kind, step)
            expect = jsonvalue.mapping(step.get("expect"))
            wrong = tuple(expectation.differences(expect, answer, self._variables))
            yield from wrong
            self._variables |= expectation.kept(step, answer)
            if expect.get("receipt") is True and not wrong:
                yield from self._receipt(answer)

    def _answer(self, kind: str, step: Json) -> Answer:
        call = self._call(step)
        if kind == "declare":
            return self._caller.declare(call, int(str(step["bytes"])))
        answer = self._caller.send(call, slowly=step.get("slow") is True)
        if kind == "submit" and "location" in answer.headers:
            return self._settled(answer, str(step.get("key", SENDER)))
        return answer

    def _call(self, step: Json) -> Call:
        self._sent = checks.body(step, self._means.records, self._variables)
        sent = checks.packed(step, self._sent)
        headers = checks.headers(step, sent, self._variables)
        key = str(step.get("key", SENDER))
        known = {**_MALFORMED, **self._tester.keys}
        if key in known:
            headers["Authorization"] = f"{step.get('scheme', 'Bearer')} {known[key]}"
        method = "POST" if "body" in step else "GET"
        path = str(checks.filled(step.get("path", "/v1/submissions"), self._variables))
        return Call(method, path, headers, sent, key if key in known else None)

    def _get(self, path: str, key: str) -> Answer:
        return self._caller.send(self._call({"path": path, "key": key}))

    def _settled(self, first: Answer, key: str) -> Answer:
        """Give the receipt that an answer leads to, under the status of that answer; the job is waited for.

        Raises:
            _NotJudged: the job is not done in time.
        """
        sent = self._sent
        place = urlsplit(str(first.headers["location"])).path
        until = monotonic() + self._tester.patience
        while first.status == _ACCEPTED:
            job = self._get(place, key)
            if job.at("/status") == "settled":
                place = str(job.at("/submission"))
                break
            if monotonic() > until:
                raise _NotJudged
            sleep(_POLL)
        found = self._get(f"{place}/receipt", key)
        self._sent = sent
        return found.with_status(first.status) if found.status == _OK else found

    def _receipt(self, answer: Answer) -> Iterator[Difference]:
        """Verify a receipt with the platform's key set, against what was sent and the report it gives."""
        sent = self._sent
        keys = self._keys()
        place = f"/v1/submissions/{answer.at('/submissionId')}/report"
        report = self._caller.send(self._call({"path": place, "headers": {"Accept": "application/json"}}))
        if isinstance(keys, Difference):
            yield keys
            return
        found = receipt.verify(answer.document, self._means.receipts, Material(keys, sent, report.body))
        for each in found.faults:
            yield Difference(f"receipt {each.pointer}".strip(), "verified", each.code)
        if not found.faults and not found.verified:
            yield Difference("receipt", "verified", [each.code for each in found.unchecked])

    def _keys(self) -> KeySet | Difference:
        answer = self._caller.send(self._call({"path": _KEY_SET, "key": ""}))
        try:
            return key_set(answer.document)
        except UsageError as error:
            return Difference(_KEY_SET, "a key set", str(error))

    def _walk(self, step: Json) -> Iterator[Difference]:
        """Walk a list from page to page: everything once, on pages no longer than asked for."""
        limit = int(str(step["limit"]))
        query = urlencode(
            {"limit": limit, **jsonvalue.mapping(checks.filled(step.get("query"), self._variables))}
        )
        path, seen = f"{step['path']}?{query}", list[object]()
        for _ in range(_MOST_PAGES):
            page = self._get(str(path), str(step.get("key", SENDER)))
            items = jsonvalue.sequence(page.at(str(step["list"])))
            if page.status != _OK or len(items) > limit:
                yield Difference("page", f"200, at most {limit}", f"{page.status}, {len(items)}")
                return
            seen += [jsonvalue.mapping(each).get("id") for each in items]
            following = page.at("/next")
            wanted = list(map(str, checks.filled(step["finds"], self._variables)))
            if following is None or set(wanted) <= set(seen):
                break
            path = _relative(str(following))
        found = [each for each in seen if each in wanted]
        if found != wanted or len(seen) != len(set(seen)):
            yield Difference("pages", wanted, found)

    def _restart(self) -> Iterator[Difference]:
        done = subprocess.run(  # noqa: S603  the tester's own command
            shlex.split(self._tester.restart), capture_output=True, check=False, timeout=self._tester.patience
        )
        if done.returncode != 0:
            yield Difference("restart", 0, done.returncode)
        elif not self._caller.wait_until_up(self._tester.patience):
            yield Difference("restart", "up again", "no answer")


def _relative(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}"
