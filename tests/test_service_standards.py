"""The resources of ``/v1/standards``."""

import json

from service_client import body, shared, standards

from validator import library


def test_rules_and_profiles_are_the_files_of_the_standard() -> None:
    """A rule and a profile are given exactly as they are written."""
    for version in standards():
        for kind in ("rules", "profiles"):
            written = [
                json.loads(data)
                for path, data in library.files().items()
                if path.startswith(f"{version}/{kind}/")
            ]
            paths = [f"/v1/standards/{version}/{kind}/{each['id']}" for each in written]
            assert written == [body(shared().get(path)) for path in paths]


def test_provincial_rule_is_found_as_any_other() -> None:
    """A rule that a report may name is found by its id, be it a profile's; it says whose it is."""
    profile = next(iter(standards()["1.1"].profiles.values()))

    given = [body(shared().get(f"/v1/standards/1.1/rules/{rule}")) for rule in profile.rules]

    assert [(rule, profile.id) for rule in profile.rules] == [(each["id"], each["profile"]) for each in given]


def test_every_link_leads_to_what_it_names() -> None:
    """Every ``href`` of every list is answered with 200."""
    listings = [
        f"/v1/standards/{version}/{kind}"
        for version in standards()
        for kind in ("schemas", "codelists", "rules", "profiles")
    ]
    links = [each["href"] for path in listings for each in body(shared().get(path))[path.rpartition("/")[2]]]

    assert links
    assert [] == [link for link in links if shared().get(link).status_code != 200]


def test_clause_names_its_document_and_its_rules() -> None:
    """A clause comes with the document it stands in and every rule that cites it."""
    standard = standards()["1.1"]
    rule = next(each for each in standard.rules.values() if each.clauses)

    clause = body(shared().get(f"/v1/standards/1.1/clauses/{rule.clauses[0]}"))

    assert rule.id in clause["rules"]
    assert clause["document"] == clause["policy"]["id"]


def test_standards_state_their_digests_wherever_they_are_named() -> None:
    """Overview, version and readiness name the same digest, that of the report."""
    digests = {version: standard.digest for version, standard in standards().items()}

    for path in ("/v1/standards", "/readyz"):
        assert digests == {each["version"]: each["digest"] for each in body(shared().get(path))["standards"]}
    assert digests["1.1"] == body(shared().get("/v1/standards/1.1"))["digest"]


def test_unchanged_resource_is_not_sent_again() -> None:
    """A known ETag is answered with 304 and no body; another one with the resource."""
    etag = shared().get("/v1/standards").headers["ETag"]

    known = shared().get("/v1/standards", headers={"If-None-Match": f'"other", {etag}'})
    other = shared().get("/v1/standards", headers={"If-None-Match": '"other"'})

    assert (304, b"", etag) == (known.status_code, known.data, known.headers["ETag"])
    assert 200 == other.status_code
