"""Our own engine as a program under test: a line in, a line out."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import jsonvalue, pipeline
from validator.conformance import protocol
from validator.conformance.answer import answer, payload
from validator.conformance.kinds import Kind, Kinds
from validator.conformance.suite import LEVELS, Json
from validator.errors import JicengError
from validator.standard import Standard
from validator.statement import Wanted, statement

Files = Mapping[str, bytes]
Standards = Mapping[str, Standard]

SCOPES = "practice-scope-specialty"

Load = Callable[[Files], Standards]
"""Gives the standards with local data: file name → bytes."""


@dataclass(frozen=True, slots=True)
class Engine:
    """What answers.

    Args:
        load: gives the standards with local data.
        kinds: of the rules.
        columns: of the list of practice scopes and specialties, as a deployer supplies it.
        release: of the package.
    """

    load: Load
    kinds: Kinds
    columns: Sequence[str]
    release: str

    def reply(self, line: bytes) -> bytes | None:
        """Answer one request; ``None`` is no answer but the end.

        Args:
            line: a request as the protocol has it.
        """
        request = jsonvalue.mapping(json.loads(line))
        command = request["cmd"]
        if command == "stop":
            return None
        if command == "start":
            return _line({"version": protocol.VERSION, "implementation": self._implementation()})
        if command == "standard":
            return _line({"ok": request["standard"] in self.kinds})
        return _line({"seq": request["seq"], **self._judged(jsonvalue.mapping(request["case"]))})

    def _implementation(self) -> Json:
        return {
            "name": "jiceng",
            "version": self.release,
            "language": "Python",
            "levels": list(LEVELS),
            "standards": list(self.kinds),
        }

    def _judged(self, case: Json) -> Json:
        try:
            standards = self.load(self._files(jsonvalue.mapping(case.get("localData"))))
            profile = case.get("profile")
            if profile is not None and not any(profile in each.profiles for each in standards.values()):
                return {"skipped": True, "reason": f"没有省级细则 {profile} / there is no profile {profile}"}
            result = self._rows(case, standards) if "indicator" in case else self._report(case, standards)
        except (JicengError, ValueError) as error:
            return {"errored": True, "context": {"message": str(error)}}
        return {"result": result}

    def _files(self, local: Json) -> Files:
        """Write a case's local data as the files that a deployer would supply."""
        files: dict[str, bytes] = {}
        if "workingDays" in local:
            files["working-days.csv"] = _calendar(jsonvalue.mapping(local["workingDays"]))
        if "practiceScopeSpecialty" in local:
            rows = map(jsonvalue.mapping, jsonvalue.sequence(local["practiceScopeSpecialty"]))
            files[f"{SCOPES}.csv"] = _table(self.columns, rows)
        return files

    def _report(self, case: Json, standards: Standards) -> Json:
        as_of, profile = (jsonvalue.optional(case.get(name)) for name in ("asOf", "profile"))
        report = pipeline.check(payload(case), standards, as_of=as_of, profile=profile).document
        used = jsonvalue.mapping(report["standard"]).get("version")
        return answer(report, self.kinds.get(str(used), {}), case)

    def _rows(self, case: Json, standards: Standards) -> Json:
        """Count an indicator over records, by the version that they declare."""
        asked = jsonvalue.mapping(case["indicator"])
        records = [jsonvalue.mapping(each) for each in jsonvalue.sequence(asked["records"])]
        version = str(records[0]["standardVersion"])
        wanted = Wanted(
            str(asked["by"]), int(str(asked["year"])), str(asked["asOf"]), (str(asked["indicatorId"]),)
        )
        found = statement(records, standards[version], wanted)
        section = jsonvalue.mapping(jsonvalue.sequence(found["indicators"])[0])
        rows = [jsonvalue.mapping(each) for each in jsonvalue.sequence(section["rows"])]
        return {"rows": [_row(each) for each in rows]}


def kinds_of(standards: Mapping[str, Standard]) -> Kinds:
    """Give the kinds of the rules of every version, those of profiles included."""
    return {version: dict(_kinds(each)) for version, each in standards.items()}


def _kinds(standard: Standard) -> Iterator[tuple[str, Kind]]:
    national = ((None, rule) for rule in standard.rules.values())
    own = ((profile.id, rule) for profile in standard.profiles.values() for rule in profile.rules.values())
    for profile, rule in (*national, *own):
        if not rule.is_policy:
            yield rule.id, Kind(rule.is_set, frozenset(rule.record_types), profile)


def _row(row: Json) -> Json:
    return {**row, "missing": jsonvalue.mapping(row["notCounted"])["missing"]}


def _calendar(calendar: Json) -> bytes:
    days = {f"{year}-01-01": "HOLIDAY" for year in jsonvalue.sequence(calendar["years"])}
    days.update(dict.fromkeys(jsonvalue.strings(calendar["holidays"]), "HOLIDAY"))
    days.update(dict.fromkeys(jsonvalue.strings(calendar["workdays"]), "WORKDAY"))
    return _table(("date", "kind", "note"), [{"date": day, "kind": days[day]} for day in sorted(days)])


def _table(columns: Sequence[str], rows: Iterable[Json]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _line(message: Json) -> bytes:
    return (
        json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        + b"\n"
    )
