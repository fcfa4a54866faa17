"""The formats a report is answered in."""

from collections.abc import Mapping

from flask import Response

from validator.render import RENDERERS, Renderer
from validator.report import Report

_JSON = "application/json"
_READABLE: Mapping[str, Renderer] = {
    RENDERERS[name].media_type.partition(";")[0]: RENDERERS[name] for name in ("text", "html")
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

MEDIA_TYPES = (_JSON, *_READABLE)
"""What a caller may ask for, the one given without a wish first."""


def answer(report: Report, media_type: str, lang: str) -> Response:
    """Answer with a report: the bare bytes of ``Report.to_bytes`` as JSON, else a rendering.

    Args:
        report: the report.
        media_type: one of ``MEDIA_TYPES``.
        lang: language of a rendering; JSON holds both.
    """
    if media_type == _JSON:
        response = Response(report.to_bytes(), content_type=_JSON)
    else:
        renderer = _READABLE[media_type]
        response = Response(renderer.render(report.document, lang), content_type=renderer.media_type)
        response.content_language.add(lang)
        response.headers["Content-Security-Policy"] = _POLICY
    response.vary.update(("Accept", "Accept-Language"))
    return response
