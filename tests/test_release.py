"""Releases: what was released does not change unnoticed, and a patch never changes what structure accepts."""

import copy
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from tools import release
from validator import library, standard
from validator.errors import UsageError
from validator.pipeline import check

FILES = library.files()
NOTES = {"zh-CN": "更正", "en": "mended"}
SCHEMA = Draft7Validator(json.loads(FILES["meta/catalog.schema.json"]))

Json = Any
"""A JSON value."""


def run(folder: Path, *arguments: str) -> int:
    """Run the tool on a copy."""
    notes = [] if "--check" in arguments else ["--notes", "更正", "--notes-en", "mended"]
    return release.main([*arguments, *notes, "--schemas", str(folder)])


def entries(folder: Path, version: str = "1.1") -> list[Json]:
    """Give a version's entries in a catalogue, which always fits its schema."""
    catalog = json.loads((folder / "catalog.json").read_text(encoding="utf-8"))
    SCHEMA.validate(catalog)
    return [each for each in catalog["releases"] if each["version"] == version]


def change(path: Path, edit: Callable[[Json], object]) -> None:
    """Change a JSON file."""
    document = json.loads(path.read_text(encoding="utf-8"))
    edit(document)
    path.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def built(folder: Path, version: str = "1.1") -> standard.Standard:
    """Build a version from a copy."""
    return standard.build(release.read(folder), version, library.compiler(version), {})


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    """Give a copy of the standard in which everything is a draft."""
    folder = tmp_path / "schemas"
    shutil.copytree(library.root() / "schemas", folder)
    draft = ("version", "release", "folder", "policies")
    (folder / "catalog.json").write_text(json.dumps({"releases": [
        {**{name: each[name] for name in draft}, "release": f"{each['version']}.0", "status": "draft"}
        for each in {each["version"]: each for each in json.loads(FILES["catalog.json"])["releases"]}.values()
    ]}), encoding="utf-8")  # fmt: skip
    return folder


@pytest.fixture
def released(schemas: Path) -> Path:
    """Give a copy in which 1.1.0 is released."""
    assert 0 == run(schemas, "1.1.0", "--date", "2026-12-01")
    return schemas


def test_released_files_are_as_they_were_released() -> None:
    """Every file of every release has the digest of the catalogue; otherwise the test names the command to run."""
    faults = release.faults(FILES)

    assert [] == faults, "\n".join(faults)


def test_the_tool_and_the_package_read_the_same_files() -> None:
    """What is released is what is loaded."""
    assert dict(FILES) == release.read(library.root() / "schemas")


def test_drafts_have_no_digests() -> None:
    """A draft may still change, so nothing is recorded of it, and the schema holds the catalogue to that."""
    catalog = json.loads(FILES["catalog.json"])
    draft = {"version": "9.0", "release": "9.0.0", "status": "draft", "folder": "9.0", "policies": ["PLAN"]}
    with_digest = {**draft, "digest": f"sha256:{'0' * 64}"}

    assert SCHEMA.is_valid({"releases": [*catalog["releases"], draft]})
    assert not SCHEMA.is_valid({"releases": [*catalog["releases"], with_digest]})
    assert not SCHEMA.is_valid({"releases": [*catalog["releases"], {**draft, "status": "released"}]})


def test_a_draft_becomes_a_release(schemas: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The entry gets its day, its notes and the digest of every file; reports name the release without ``-draft``."""
    before = built(schemas)
    assert 0 == run(schemas, "1.1.0", "--date", "2026-12-01")
    (entry,), after = entries(schemas), built(schemas)

    assert ("released", "2026-12-01", NOTES) == tuple(entry[name] for name in ("status", "date", "notes"))
    assert (after.digest, before.digest) == (entry["digest"], after.digest)
    assert ("1.1.0-draft", "1.1.0") == (before.release, after.release)
    assert list(standard.covered(release.read(schemas), "1.1")) == [each["path"] for each in entry["files"]]
    assert 0 == run(schemas, "--check")
    assert "" == capsys.readouterr().err


def test_the_other_version_stays_a_draft(released: Path) -> None:
    """A release speaks of one version."""
    assert ["draft"] == [each["status"] for each in entries(released, "1.0")]
    assert ("1.0", "1.1") == standard.versions(release.read(released))


def test_an_erratum_is_a_patch_release(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """1.1.0 is released; a message and a code are mended; the check says what to run; 1.1.1 holds it."""
    change(
        released / "1.1" / "rules" / "DSP-ATT-001.json",
        lambda rule: rule["message"].update({"zh-CN": f"更正：{rule['message']['zh-CN']}"}),
    )
    path = released / "codelists" / "title-level.csv"
    path.write_text(
        path.read_text("utf-8").replace("\nSENIOR,", "\nHIGHEST,"), encoding="utf-8", newline="\n"
    )

    assert 1 == run(released, "--check")
    assert [
        "1.1/rules/DSP-ATT-001.json: not as in release 1.1.0",
        "codelists/title-level.csv: not as in release 1.1.0",
        "if the erratum is meant, run: python -m tools.release 1.1.1 --notes … --notes-en …",
    ] == capsys.readouterr().err.splitlines()

    assert 0 == run(released, "1.1.1", "--date", "2027-01-15")
    assert 0 == run(released, "--check")
    first, second = entries(released)
    standards = {"1.1": built(released)}
    data = library.example("1.1", "invalid-DSP-ATT-001.json")
    said = json.loads(check(data, standards).to_bytes())

    assert [("1.1.0", "2026-12-01"), ("1.1.1", "2027-01-15")] == [
        (each["release"], each["date"]) for each in (first, second)
    ]
    assert first["digest"] != second["digest"] == said["standard"]["digest"]
    assert "1.1.1" == said["standard"]["release"]
    assert any(each["message"]["zh-CN"].startswith("更正：") for each in said["findings"])


def test_an_erratum_may_be_prepared_as_a_draft(released: Path) -> None:
    """While 1.1.1 is listed as a draft files may change; once declared, the draft's place is taken."""
    draft = {name: entries(released)[0][name] for name in ("version", "folder", "policies")}
    change(
        released / "catalog.json",
        lambda catalog: catalog["releases"].append({**draft, "release": "1.1.1", "status": "draft"}),
    )
    change(released / "1.1" / "rules" / "DSP-ATT-001.json", lambda rule: rule.update({"severity": "warning"}))

    assert (0, "1.1.1-draft") == (run(released, "--check"), built(released).release)
    assert 0 == run(released, "1.1.1")
    assert [("1.1.0", "released"), ("1.1.1", "released")] == [
        (each["release"], each["status"]) for each in entries(released)
    ]


def test_before_software_1_0_a_release_may_be_mended(released: Path) -> None:
    """The release keeps its number and gets its new date, notes and digests, even where structure changed."""
    (before,) = entries(released)
    change(
        released / "1.1" / "dispatchRecord.schema.json",
        lambda schema: schema["properties"]["attendanceDates"].update({"maxItems": 100_000}),
    )

    assert 0 == run(released, "1.1.0", "--mend", "--date", "2026-12-24")
    (after,) = entries(released)
    assert ("1.1.0", "2026-12-24") == (after["release"], after["date"])
    assert before["digest"] != after["digest"] == built(released).digest
    assert 0 == run(released, "--check")


def test_from_software_1_0_on_a_release_stays(released: Path) -> None:
    """Only software before 1.0 mends a release in place."""
    change(released / "1.1" / "rules" / "DSP-ATT-001.json", lambda rule: rule.update({"severity": "warning"}))

    with pytest.raises(UsageError, match="an erratum is a patch release"):
        release.mended(release.read(released), "1.1.0", "2027-01-01", NOTES, software="1.0.0")


@pytest.mark.parametrize(
    ("number", "reason"),
    [("1.1.0", "nothing has changed"), ("1.1.1", "is not the latest"), ("1.0.0", "is not the latest")],
)
def test_only_the_latest_release_is_mended_and_only_if_something_changed(
    number: str, reason: str, released: Path
) -> None:
    """What is no release, or is still what was released, is refused."""
    with pytest.raises(UsageError, match=reason):
        release.mended(release.read(released), number, "2027-01-01", NOTES)


@pytest.mark.parametrize("prepared", ["at once", "as a draft"])
def test_a_patch_may_not_change_structure(
    prepared: str,
    released: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A longer text that would be accepted is a new minor version, however the patch was prepared."""
    if prepared == "as a draft":
        draft = {name: entries(released)[0][name] for name in ("version", "folder", "policies")}
        change(
            released / "catalog.json",
            lambda catalog: catalog["releases"].append({**draft, "release": "1.1.1", "status": "draft"}),
        )
    change(
        released / "1.1" / "dispatchRecord.schema.json",
        lambda schema: schema["properties"]["attendanceDates"].update({"maxItems": 100_000}),
    )
    before = (released / "catalog.json").read_bytes()

    assert 2 == run(released, "1.1.1")
    assert before == (released / "catalog.json").read_bytes()
    assert (
        "a patch release may not change what structure accepts, and these do: "
        "1.1/dispatchRecord.schema.json; that takes a new version, 1.2\n"
    ) == capsys.readouterr().err
    assert 1 == run(released, "--check")
    assert "1.1/dispatchRecord.schema.json: accepts other documents than in release 1.1.0" in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize("name", ["dispatchRecord", "common"])
def test_a_patch_may_not_add_or_drop_a_schema(name: str, released: Path) -> None:
    """A record type that comes or goes changes what is accepted."""
    path = released / "1.1" / f"{name}.schema.json"
    shutil.copy(path, path.with_name("extra.schema.json"))
    assert 2 == run(released, "1.1.1")
    path.with_name("extra.schema.json").unlink()
    path.unlink()
    assert 2 == run(released, "1.1.1")


def test_a_title_is_no_structure(released: Path) -> None:
    """Words for people may be mended in a patch, in schemas too."""
    change(
        released / "1.1" / "dispatchRecord.schema.json",
        lambda schema: schema["properties"]["attendanceDates"].update(
            {"title": "到岗日", "x-title-en": "Days"}
        ),
    )

    assert 1 == run(released, "--check")
    assert 0 == run(released, "1.1.1")


@pytest.mark.parametrize("path", ["1.1/rules/NEW.json", "codelists/new.csv", "1.1/profiles/new.json"])
def test_a_file_that_is_added_is_noticed(path: str, released: Path) -> None:
    """Releases are closed: a file beside those listed is a change."""
    (released / path).write_text("{}", encoding="utf-8")

    assert [f"{path}: not as in release 1.1.0"] == release.faults(release.read(released))[:1]


@pytest.mark.parametrize("path", ["1.1/CHANGELOG.md", "meta/rule.schema.json", "1.0/bindings.json"])
def test_other_files_are_free(path: str, released: Path) -> None:
    """Change logs, schemas of our own formats and versions that are drafts are not held."""
    with (released / path).open("a", encoding="utf-8") as file:
        file.write("\n")

    assert [] == release.faults(release.read(released))


def test_a_mended_code_concerns_every_released_version(released: Path) -> None:
    """Code lists are shared, so each released version needs its patch."""
    assert 0 == run(released, "1.0.0")
    with (released / "codelists" / "title-level.csv").open("a", encoding="utf-8") as file:
        file.write("\n")

    assert ["1.0.1", "1.1.1"] == [
        each.split()[9] for each in release.faults(release.read(released)) if "tools.release" in each
    ]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("1.1.2", "the next release of 1.1 is 1.1.1, not 1.1.2"),
        ("1.1.0", "the next release of 1.1 is 1.1.1, not 1.1.0"),
        ("1.0.1", "the next release of 1.0 is 1.0.0, not 1.0.1"),
        ("1.2.0", "the catalogue has no version 1.2; enter it there as a draft first"),
        ("x", "the catalogue has no version ; enter it there as a draft first"),
        ("1.1.1", "nothing has changed since 1.1.0"),
    ],
)
def test_what_makes_no_sense_is_refused(
    number: str, reason: str, released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Releases follow one another, of versions there are, when there is something to release."""
    assert 2 == run(released, number)
    assert f"{reason}\n" == capsys.readouterr().err


@pytest.mark.parametrize("date", ["2026-02-30", "20261201", "tomorrow"])
def test_a_release_has_a_real_date(date: str, schemas: Path) -> None:
    """A day that does not exist is refused."""
    with pytest.raises(UsageError, match="no date"):
        release.declared(release.read(schemas), "1.1.0", date, NOTES)


@pytest.mark.parametrize("arguments", [[], ["1.1.0"], ["1.1.0", "--notes", "更正"]])
def test_a_release_needs_notes_in_both_languages(arguments: list[str], schemas: Path) -> None:
    """Nothing is declared without saying what it brings."""
    with pytest.raises(SystemExit):
        release.main([*arguments, "--schemas", str(schemas)])


SCHEMAS = [
    json.loads(data)
    for path, data in FILES.items()
    if path.startswith("1.1/") and path.endswith(".schema.json")
]
DECISIVE = {
    "type", "const", "enum", "pattern", "required", "additionalProperties", "items", "uniqueItems", "$ref",
    "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "properties",
}  # fmt: skip


@given(st.data())
def test_every_change_of_a_keyword_is_a_change_of_structure(data: st.DataObject) -> None:
    """Dropping or changing one validation keyword anywhere is noticed; an annotation is not."""
    schema = copy.deepcopy(data.draw(st.sampled_from(SCHEMAS)))
    nodes = [each for each in _nodes(schema) if each]
    node = data.draw(st.sampled_from(nodes))
    name = data.draw(st.sampled_from(sorted(node)))
    before = release.validation(schema)
    if data.draw(st.booleans()):
        del node[name]
    else:
        node[name] = {"changed": True}

    assert (name in DECISIVE or name == "definitions") is (before != release.validation(schema))


def test_the_order_of_names_is_no_structure() -> None:
    """``required`` and ``enum`` are sets; a property that is called ``title`` is no annotation."""
    one = {
        "required": ["a", "b"],
        "enum": ["x", "y"],
        "properties": {"title": {"title": "题名", "type": "string"}},
    }
    other = {"required": ["b", "a"], "enum": ["y", "x"], "properties": {"title": {"type": "string"}}}

    assert release.validation(one) == release.validation(other)
    assert {"title": {"type": "string"}} == release.validation(one)["properties"]  # type: ignore[index]


def _nodes(schema: Json) -> list[Json]:
    """Give every node of a schema."""
    below = [each for name in ("properties", "definitions") for each in schema.get(name, {}).values()]
    below += [schema["items"]] if "items" in schema else []
    return [schema, *(node for each in below for node in _nodes(each))]
