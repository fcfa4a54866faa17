"""The JSON of ``/v1/standards`` where it is not a file of the standard as it stands, as marshmallow schemas.

They give what ``openapi.yaml`` describes, every text in both languages.
"""

from typing import Any

from marshmallow import Schema, fields, post_dump


class Text(fields.Dict):
    """One sentence in every language."""

    def __init__(self) -> None:
        super().__init__(keys=fields.String(), values=fields.String())


class Resource(Schema):
    """A resource; what it does not have is left out."""

    @post_dump
    def leave_out(self, data: dict[str, Any], **_: object) -> dict[str, Any]:
        """Drop what is not there."""
        return {name: value for name, value in data.items() if value is not None}


class ReleaseResource(Resource):
    """A version of the standard, as far as it needs to be told from others."""

    version = fields.String()
    release = fields.String()
    digest = fields.String()


class CodelistResource(Resource):
    """A code list with its entries, column for column as in its file."""

    name = fields.String()
    title = Text()
    open = fields.Boolean()
    source = Text()
    confidence = fields.String()
    entries = fields.Function(lambda each: [dict(row) for row in each.entries.values()])


class CodelistSummary(CodelistResource):
    """A code list without its entries."""

    class Meta:
        """All but the entries."""

        exclude = ("entries",)

    size = fields.Function(lambda each: len(each.entries))


class DocumentResource(Resource):
    """A policy document."""

    id = fields.String()
    title = Text()
    number = fields.String()


class ClauseResource(Resource):
    """An entry of the clause register."""

    id = fields.String()
    document = fields.String()
    section = fields.String()
    quote = fields.String()
    title = Text()
    kind = fields.String()
    modality = fields.String()
    status = fields.String()
    where = fields.List(fields.String())
    missing = Text()
    reason = Text()
