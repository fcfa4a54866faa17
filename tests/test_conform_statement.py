"""The conformance statement: who may have one, what it says, and that nobody can alter, lend or outlive it."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from validator import library
from validator.cli import main, signedfiles
from validator.conformance import badge, bench, claims, results, revocations, statement, suite
from validator.conformance.judging import Judged, Outcome
from validator.conformance.protocol import Implementation
from validator.conformance.sealed import Verification
from validator.conformance.statement import Circumstances, Material, Refused
from validator.conformance.suite import Selection, Suite
from validator.keyfile import KeyFile
from validator.signing import Algorithm, KeyRing

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
RING = KeyRing("测试签发单位", ()).rotated(NOW - timedelta(days=1), [Algorithm.ED25519])
OTHER = KeyRing("测试签发单位", ()).rotated(NOW - timedelta(days=1), [Algorithm.ED25519])
WHO = Implementation("演示", "2.0", "JavaScript", ("structure", "rules"), ("1.0", "1.1"))

Document = dict[str, Any]


@cache
def whole() -> Suite:
    """Give the suite at hand."""
    return suite.load(library.suite_files())


@cache
def _judged() -> tuple[Judged, ...]:
    return tuple(
        Judged(case, Outcome.PASSED if case.level in WHO.levels else Outcome.SKIPPED)
        for case in whole().cases
    )


def run(**changes: Any) -> Document:  # noqa: ANN401  fields of the circumstances
    """Give the results of a run in which everything declared passed."""
    about = results.Circumstances(
        suite=whole(),
        selection=changes.get("selection", Selection()),
        transport=changes.get("transport", "exec"),
        runner="0.1.0",
        started="2026-03-01T07:00:00Z",
        seconds=12.5,
    )
    made = results.document(bench.Run(WHO, changes.get("judged", _judged()), ()), about)
    document: Document = json.loads(json.dumps(made))
    return document


def failing(number: int, level: str, reason: str | None) -> tuple[Judged, ...]:
    """Give the cases of a run in which some of version 1.1 failed."""
    chosen = [
        index
        for index, each in enumerate(_judged())
        if (each.case.standard, each.case.level) == ("1.1", level)
    ][:number]
    found = list(_judged())
    for index in chosen:
        found[index] = replace(
            found[index],
            outcome=Outcome.ERRORED,
            reason={"zh-CN": "超时。", "en": "Too late."},
            expected_failure=reason,
        )
    return tuple(found)


def about(**changes: Any) -> Circumstances:  # noqa: ANN401  fields of the circumstances
    """Give what else is stated."""
    standing: dict[str, Any] = {
        "suite": whole(),
        "standards": library.load_standards(),
        "violations": signedfiles.engine("results"),
        "vendor": "演示公司",
        "key_set": "https://issuer.example/.well-known/jiceng-keys",
        "issued": NOW,
        "expires": NOW + timedelta(days=365),
    }
    return Circumstances(**standing | changes)


@cache
def _stated() -> Document:
    return statement.issue(run(), about(), RING)


def stated(**changes: Any) -> Document:  # noqa: ANN401  members of the statement
    """Give a signed statement with some members replaced afterwards."""
    return deepcopy(_stated()) | changes


def checked(document: object, **changes: Any) -> Verification:  # noqa: ANN401  fields of the material
    """Check a statement a day later."""
    standing: dict[str, Any] = {"keys": RING.key_set(), "now": NOW + timedelta(days=1)}
    return statement.verify(document, signedfiles.engine("statement"), Material(**standing | changes))


def codes(found: Verification) -> list[str]:
    """Give the codes of what is wrong."""
    return [each.code for each in found.faults]


def refusal(document: object, **changes: Any) -> list[str]:  # noqa: ANN401  fields of the circumstances
    """Give the codes for which no statement is made."""
    with pytest.raises(Refused) as caught:
        statement.issue(document, about(**changes), RING)
    return [each.code for each in caught.value.faults]


def test_a_whole_run_is_stated_with_the_levels_it_reached() -> None:
    """Levels by version, digests of suite and standard, implementation, counts and the results' digest are there."""
    made = stated()
    assert [("1.0", "structure"), ("1.1", "structure"), ("1.1", "rules")] == [
        (each["standard"], each["level"])
        for each in made["levels"]
        if (each["standard"], each["level"]) != ("1.0", "rules")
    ]
    assert {"release": whole().release, "digest": whole().digest} == made["suite"]
    assert library.load_standard("1.1").digest == made["standards"][-1]["digest"]
    assert ("演示", "演示公司") == (made["implementation"]["name"], made["implementation"]["vendor"])
    assert len(whole().cases) == made["counts"]["total"]
    assert statement.digest_of(run()) == made["results"]


def test_a_statement_agrees_with_its_schema_and_verifies() -> None:
    """A fresh statement has no fault, also against its results."""
    engine = jsonschema.Draft7Validator(json.loads(library.protocol_schema("statement")))
    assert [] == [each.message for each in engine.iter_errors(stated())]
    found = checked(stated(), results=run(), revocations={})
    assert ([], True) == (codes(found), found.proven)


def test_results_of_another_suite_are_refused() -> None:
    """The digest has to be that of the suite at hand."""
    assert ["otherSuite"] == refusal(run(), suite=replace(whole(), digest="sha256:" + "0" * 64))


def test_partial_results_are_refused() -> None:
    """Neither a selection nor a list with cases missing will do."""
    assert ["partial"] == refusal(run(selection=Selection(families=("FCR",))))
    shorter = run(judged=_judged()[1:])
    assert ["otherCases"] == refusal(shorter)


def _flip(document: Document) -> None:
    document["cases"][0]["outcome"] = "failed"


def _sum(document: Document) -> None:
    document["counts"]["passed"] += 1


def _move(document: Document) -> None:
    document["cases"][0]["level"] = "indicators"


def _family(document: Document) -> None:
    document["families"].pop()


def _forgive(document: Document) -> None:
    document["cases"][-1]["expectedFailure"] = "later"


@pytest.mark.parametrize(
    ("alter", "code"),
    [
        (_flip, "alteredCase"),
        (_sum, "alteredSums"),
        (_move, "alteredCase"),
        (_family, "alteredSums"),
        (_forgive, "alteredSums"),
    ],
)
def test_altered_results_are_refused(alter: Callable[[Document], None], code: str) -> None:
    """What does not hang together was altered."""
    document = run()
    alter(document)
    assert code in refusal(document)


def test_what_is_no_results_is_refused() -> None:
    """Anything else is told by the schema."""
    assert ["schema"] == refusal({"ok": True})


def test_unexpected_failures_are_refused() -> None:
    """Every failure needs a reason beforehand."""
    assert ["notOk"] == refusal(run(judged=failing(1, "rules", None)))


def test_expected_failures_are_stated_and_limited() -> None:
    """One in a hundred may fail with a reason; with more the level is not reached, nor any above it."""
    cases = sum((each.standard, each.level) == ("1.1", "rules") for each in whole().cases)
    most = cases // claims.MOST_LEFT_OUT
    few = statement.issue(run(judged=failing(most, "rules", "issue 7")), about(), RING)
    assert most == len(few["expectedFailures"])  # type: ignore[arg-type]  # a list
    many = claims.claims(run(judged=failing(most + 1, "rules", "issue 7")), whole())
    assert ("1.1", "rules") not in [(each.standard, each.level) for each in many]
    structure = claims.claims(run(judged=failing(100, "structure", "issue 7")), whole())
    assert ("1.1", "rules") not in [(each.standard, each.level) for each in structure]


def test_what_cannot_travel_over_http_counts_against_nobody() -> None:
    """Over HTTP, cases with local data are skipped, and the level is reached all the same."""
    found = tuple(
        replace(each, outcome=Outcome.SKIPPED) if each.case.needs_local_data else each for each in _judged()
    )
    reached = claims.claims(run(judged=found, transport="url"), whole())
    local = sum(each.case.needs_local_data and each.case.level == "rules" for each in found)
    assert [0] == [each.left_out for each in reached if (each.standard, each.level) == ("1.1", "rules")]
    over_exec = claims.claims(run(judged=found), whole())
    assert local == sum(each.left_out for each in over_exec if each.level == "rules")


def test_a_statement_needs_a_level() -> None:
    """A program that skips everything has nothing to state."""
    nothing = tuple(replace(each, outcome=Outcome.SKIPPED) for each in _judged())
    assert ["noLevel"] == refusal(run(judged=nothing))


@pytest.mark.parametrize("days", [-1, 0, 732])
def test_the_time_is_limited(days: int) -> None:
    """It expires after it is issued, and within two years."""
    assert ["badExpiry"] == refusal(run(), expires=NOW + timedelta(days=days))


def test_keys_that_do_not_hold_sign_nothing() -> None:
    """Without a key that holds now there is no statement."""
    with pytest.raises(Refused, match="jiceng keys signing rotate"):
        statement.issue(run(), about(), KeyRing("测试签发单位", ()))


@pytest.mark.parametrize("name", ["vendor", "version", "levels", "counts", "expires", "results", "suite"])
def test_every_change_is_seen(name: str) -> None:
    """The signature and the id cover everything."""
    changes: dict[str, Any] = {
        "vendor": {"implementation": stated()["implementation"] | {"vendor": "别家"}},
        "version": {"implementation": stated()["implementation"] | {"version": "9"}},
        "levels": {"levels": stated()["levels"][:1]},
        "counts": {"counts": stated()["counts"] | {"passed": 0}},
        "expires": {"expires": "2027-12-31T00:00:00.000Z"},
        "results": {"results": "sha256:" + "0" * 64},
        "suite": {"suite": {"release": "9", "digest": "sha256:" + "0" * 64}},
    }
    found = checked(stated(**changes[name]))
    assert ["wrongSignature", "otherId"] == codes(found)
    assert not found.proven


def test_a_statement_expires() -> None:
    """On the last moment it is no longer good, and not before it was issued."""
    assert ["expired"] == codes(checked(stated(), now=NOW + timedelta(days=365)))
    assert ["notYet"] == codes(checked(stated(), now=NOW - timedelta(seconds=1)))


def test_another_issuer_proves_nothing() -> None:
    """A key set without the key, or of another name, does not verify."""
    assert ["unknownKey"] == codes(checked(stated(), keys=OTHER.key_set()))
    assert ["otherIssuer"] == codes(checked(stated(), keys=replace(RING.key_set(), issuer="别家")))


def test_revoked_keys_prove_nothing() -> None:
    """A key found in wrong hands takes its statements with it."""
    ring = RING.revoked(RING.current[0].kid, NOW + timedelta(hours=1))
    assert ["keyRevoked"] == codes(checked(stated(), keys=ring.key_set()))


def test_other_results_are_told() -> None:
    """The results given are held against the digest."""
    other = run() | {"seconds": 99.0}
    assert ["otherResults"] == codes(checked(stated(), results=other))


def revoked(*ids: str, now: datetime = NOW) -> Document:
    """Give a signed list."""
    return revocations.issue({}, dict.fromkeys(ids, "结果有误"), RING, now)


def test_a_revoked_statement_is_told() -> None:
    """A statement on the list is not to be trusted; another is not touched by it."""
    engine = signedfiles.engine("revocations")
    listed = revocations.read(revoked(stated()["id"]), engine, RING.key_set(), NOW)
    assert ((), ()) == (listed.faults, listed.unchecked)
    assert ["revoked"] == codes(checked(stated(), revocations=listed.revoked))
    others = revocations.read(revoked("stm_" + "0" * 32), engine, RING.key_set(), NOW)
    assert [] == codes(checked(stated(), revocations=others.revoked))


def test_a_list_is_kept_when_signed_anew() -> None:
    """What was revoked stays so, with its first moment."""
    engine = signedfiles.engine("revocations")
    first = revocations.read(revoked(stated()["id"]), engine, RING.key_set(), NOW)
    later = NOW + timedelta(days=30)
    again = revocations.issue(first.revoked, {stated()["id"]: "again"}, RING, later)
    assert first.revoked == revocations.read(again, engine, RING.key_set(), later).revoked


def test_a_list_is_not_trusted_blindly() -> None:
    """An altered list is a fault, an old one cannot tell."""
    engine = signedfiles.engine("revocations")
    altered = revoked(stated()["id"]) | {"revoked": []}
    assert ["wrongSignature"] == [
        each.code for each in revocations.read(altered, engine, RING.key_set(), NOW).faults
    ]
    late = revocations.read(revoked(), engine, RING.key_set(), NOW + timedelta(days=32))
    assert ["oldList"] == [each.code for each in late.unchecked]
    assert ["noList"] == [each.code for each in revocations.read({}, engine, RING.key_set(), NOW).faults]


@pytest.mark.parametrize(
    ("lang", "message"), [("zh-CN", "规则 · 有效至 2027-03-01"), ("en", "Rules · until 2027-03-01")]
)
def test_a_badge_shows_version_level_and_date(lang: str, message: str) -> None:
    """In both languages; the picture is sound XML that fetches nothing."""
    shown = badge.badge(stated(), lang, proven=True)
    assert shown.label.endswith(" 1.1")
    assert message == shown.message
    picture = badge.svg(shown)
    assert message in [each.text for each in ET.fromstring(picture).iter()]  # noqa: S314  our own text
    assert "href" not in picture
    assert {
        "schemaVersion": 1,
        "label": shown.label,
        "message": message,
        "color": "brightgreen",
        "isError": False,
    } == (badge.endpoint(shown))


def test_a_badge_of_what_does_not_hold_shows_nothing_of_it() -> None:
    """Neither level nor date."""
    shown = badge.badge(stated(), "en", proven=False)
    assert ("Jiceng", "not valid") == (shown.label, shown.message)
    assert badge.endpoint(shown)["isError"] is True


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a folder with an issuer's keys and results."""
    ring = KeyRing("测试签发单位", ()).rotated(datetime.now(UTC), [Algorithm.ED25519])
    KeyFile(tmp_path / "signing.json").create(ring)
    (tmp_path / "keys.json").write_text(json.dumps(ring.key_set().to_document()), encoding="utf-8")
    (tmp_path / "results.json").write_text(json.dumps(run()), encoding="utf-8")
    return tmp_path


def test_the_commands_go_from_results_to_badge(
    desk: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Stated, verified, drawn, revoked, and then no longer trusted."""
    at = {
        name: str(desk / name) for name in ("results.json", "signing.json", "keys.json", "st.json", "re.json")
    }
    made = ["--key", at["signing.json"], "--vendor", "演示公司", "-o", at["st.json"]]
    assert 0 == main(["conform", "statement", at["results.json"], *made])
    against = [at["st.json"], "--keys", at["keys.json"]]
    assert 0 == main(["conform", "verify", *against, "--results", at["results.json"]])
    assert "演示公司".encode() in capsysbinary.readouterr().out
    assert 0 == main(["conform", "badge", *against, "--format", "json", "--lang", "en"])
    assert "Jiceng 1.1" == json.loads(capsysbinary.readouterr().out)["label"]
    name = json.loads((desk / "st.json").read_text(encoding="utf-8"))["id"]
    revoke = ["conform", "revoke", name, "--key", at["signing.json"], "-o", at["re.json"]]
    assert 2 == main(revoke)
    assert 0 == main([*revoke, "--reason", "结果有误"])
    assert 0 == main(
        ["conform", "revoke", "--key", at["signing.json"], "--list", at["re.json"], "-o", at["re.json"]]
    )
    assert 1 == main(["conform", "verify", *against, "--revocations", at["re.json"], "--format", "json"])
    assert ["revoked"] == [each["code"] for each in json.loads(capsysbinary.readouterr().out)["faults"]]
    assert 1 == main(["conform", "badge", *against, "--revocations", at["re.json"]])


def test_the_command_refuses_partial_results(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line says why."""
    partial = run(selection=Selection(levels=("structure",)))
    (desk / "results.json").write_text(json.dumps(partial), encoding="utf-8")
    made = ["--key", str(desk / "signing.json"), "--vendor", "v", "-o", str(desk / "st.json")]
    assert 2 == main(["conform", "statement", str(desk / "results.json"), *made])
    assert "部分用例" in capsys.readouterr().err
    assert not (desk / "st.json").exists()
