"""The key set and the schemas that receipts are checked with, over HTTP."""

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from exchange_bench import Bench, bench
from service_client import body, shared

from validator import library, schemaengine
from validator.keyfile import KeyFile
from validator.receipt import Material, verify
from validator.signing import KeyRing, key_set

PATH = "/.well-known/jiceng-keys"
RECORD = library.example("1.1", "valid-dispatch-township.json")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Bench]:
    """Give an exchange with a key file of its own."""
    with bench(str(tmp_path / "store.db"), tmp_path) as found:
        yield found


def test_the_key_set_is_public_and_may_be_kept(made: Bench) -> None:
    """Without a key, by its schema, with a tag that spares the next download."""
    response = made.get(None, PATH)
    schema = json.loads(library.files()["meta/key-set.schema.json"])

    assert (200, "application/jwk-set+json") == (response.status_code, response.mimetype)
    assert "public, max-age=300" == response.headers["Cache-Control"]
    assert [] == list(jsonschema.Draft7Validator(schema).iter_errors(body(response)))
    again = made.get(None, PATH, headers={"If-None-Match": response.headers["ETag"]})
    assert (304, b"") == (again.status_code, again.data)


def test_a_receipt_verifies_by_what_is_published(made: Bench, tmp_path: Path) -> None:
    """Also after the keys were replaced, and after the key file was lost: the database has the public halves."""
    grant, key = made.grant()
    found = made.submit(grant, "first", RECORD)
    receipt = body(made.get(key, f"/v1/submissions/{found.id}/receipt"))
    report = made.get(key, f"/v1/submissions/{found.id}/report").data
    engine = schemaengine.engine(json.loads(library.files()["meta/receipt.schema.json"]))
    file = KeyFile(tmp_path / "keys.json")

    def proven() -> bool:
        keys = key_set(body(made.get(None, PATH)))
        return verify(receipt, engine, Material(keys, RECORD, report)).proven

    assert proven()
    made.clock.forward(days=30)
    file.write(file.ring().rotated(made.clock()))
    assert proven()
    file.write(KeyRing(file.ring().issuer, ()).rotated(made.clock()))
    assert proven()


def test_without_an_exchange_there_are_no_keys() -> None:
    """A service that only validates says so."""
    response = shared().get(PATH)
    assert (503, "urn:jiceng:problem:exchange-off") == (response.status_code, body(response)["type"])


@pytest.mark.parametrize("name", ["receipt", "key-set"])
def test_the_schemas_are_served(name: str) -> None:
    """As they stand in the standard, with or without an exchange."""
    response = shared().get(f"/v1/schemas/{name}")
    assert (200, "application/schema+json") == (response.status_code, response.mimetype)
    assert library.files()[f"meta/{name}.schema.json"] == response.data


def test_another_schema_is_not_there() -> None:
    """The list of those there are is in the answer."""
    response = shared().get("/v1/schemas/rule")
    assert 404 == response.status_code
    assert "/v1/schemas/receipt" in body(response)["detail"]
