"""The checks on a receiving platform: requirements as steps over HTTP, read from ``conformance/scenarios/platform/``.

Source: ``conformance/protocol/scenarios.schema.json``; ``openapi.yaml``.
"""

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from validator import jsonvalue
from validator.canonical import content_digest
from validator.conformance.suite import Files, Json
from validator.errors import StandardError
from validator.finding import Text
from validator.pointer import split

PLATFORM = "scenarios/platform/"
TEMPLATES = "scenarios/templates/"

Variables = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Check:
    """One requirement on a platform.

    Args:
        id: ``PLT-IDM-01``.
        part: title of the list it stands in.
        title: what is looked at.
        requirement: what is asked for, in one sentence.
        needs: what the tester has to supply: ``foreign``, ``expired`` (keys), ``restart``.
        steps: what is done, in order.
    """

    id: str
    part: Text
    title: Text
    requirement: Text
    needs: tuple[str, ...]
    steps: tuple[Json, ...]


def load(files: Files) -> tuple[Check, ...]:
    """Read the checks, list by list.

    Raises:
        StandardError: a file is damaged.
    """
    try:
        return tuple(
            _check(jsonvalue.mapping(body), jsonvalue.text(document["title"]))
            for path in sorted(files)
            if path.startswith(PLATFORM)
            for document in [json.loads(files[path])]
            for body in document["scenarios"]
        )
    except (KeyError, ValueError) as error:
        message = f"the checks on platforms cannot be read: {error!r}"
        raise StandardError(message) from error


def templates(files: Files) -> Mapping[str, bytes]:
    """Give the records that checks send, with places to fill in, by name."""
    return {
        path.removeprefix(TEMPLATES).removesuffix(".json"): data
        for path, data in files.items()
        if path.startswith(TEMPLATES)
    }


def filled(value: object, variables: Variables) -> Any:  # noqa: ANN401  any JSON value in, the same out
    """Put variables into every text of a JSON value: ``{run}`` and others."""
    if isinstance(value, str):
        for name, text in variables.items():
            value = value.replace(f"{{{name}}}", text)
        return value
    if isinstance(value, Mapping):
        return {name: filled(each, variables) for name, each in value.items()}
    return [filled(each, variables) for each in value] if isinstance(value, list) else value


def body(step: Json, records: Mapping[str, bytes], variables: Variables) -> bytes:
    """Give what a step sends, before it is packed.

    Args:
        step: with ``body``: ``text``, ``repeat`` (``text``, ``times``), or ``template`` with ``set`` and ``reversed``.
        records: the templates.
        variables: to be filled in.
    """
    stated = jsonvalue.mapping(step.get("body"))
    if "text" in stated:
        return str(stated["text"]).encode()
    if "repeat" in stated:
        repeat = jsonvalue.mapping(stated["repeat"])
        return str(repeat["text"]).encode() * int(str(repeat["times"]))
    if "template" not in stated:
        return b""
    record = filled(json.loads(records[str(stated["template"])]), variables)
    for pointer, value in jsonvalue.mapping(stated.get("set")).items():
        _put(record, split(pointer), filled(value, variables))
    if stated.get("reversed") is True:
        record = dict(reversed(record.items()))
    return json.dumps(record, ensure_ascii=False).encode()


def packed(step: Json, data: bytes) -> bytes:
    """Give the body as it is sent: compressed, or cut, where the step asks for it."""
    form = step.get("packed")
    if form is None:
        return data
    small = gzip.compress(data, mtime=0)
    return small[: len(small) // 2] if form == "cutGzip" else small


def headers(step: Json, sent: bytes, variables: Variables) -> dict[str, str]:
    """Give the headers of a step, the key left out.

    Args:
        step: with ``headers`` and ``idempotencyKey``.
        sent: the body as sent, which ``{contentDigest}`` is of; ``{otherDigest}`` is of something else.
        variables: to be filled in.
    """
    digests = {"contentDigest": content_digest(sent), "otherDigest": content_digest(sent + b" ")}
    found = {str(name): str(value) for name, value in jsonvalue.mapping(step.get("headers")).items()}
    if "body" in step:
        found = {"Content-Type": "application/json", **found}
    if step.get("packed") is not None:
        found["Content-Encoding"] = "gzip"
    if "idempotencyKey" in step:
        found["Idempotency-Key"] = f"{{run}}-{step['idempotencyKey']}"
    return {name: str(filled(value, {**variables, **digests})) for name, value in found.items()}


def _check(document: Json, part: Text) -> Check:
    return Check(
        id=str(document["id"]),
        part=part,
        title=jsonvalue.text(document["title"]),
        requirement=jsonvalue.text(document["requirement"]),
        needs=tuple(jsonvalue.strings(document.get("needs"))),
        steps=tuple(map(jsonvalue.mapping, jsonvalue.sequence(document["steps"]))),
    )


def _put(holder: Any, tokens: tuple[str, ...], value: object) -> None:  # noqa: ANN401  any JSON value
    for token in tokens[:-1]:
        holder = holder[int(token)] if isinstance(holder, list) else holder[token]
    holder[tokens[-1]] = value
