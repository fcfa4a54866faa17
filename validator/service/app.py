"""The WSGI application: the routes, and what holds for every answer."""

import json
import re
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException

from validator import pipeline
from validator.library import files, load_standards, root
from validator.service import logs, negotiation, problems, webpage
from validator.service.catalogue import Catalogue
from validator.service.judging import Check, Judge
from validator.service.metrics import Metrics
from validator.service.problems import Problem
from validator.service.routes import BLUEPRINTS
from validator.service.settings import Settings
from validator.service.state import Clock, Service, attach, request_id, service
from validator.service.webpage import StaticFile
from validator.standard import Standard

if TYPE_CHECKING:
    from validator.service.desk import Desk

_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}\Z")
_SAFETY = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def now() -> datetime:
    """Give the time of this machine."""
    return datetime.now(UTC)


def create_app(
    settings: Settings,
    check: Check = pipeline.check,
    standards: Mapping[str, Standard] | None = None,
    clock: Clock = now,
    announce: Callable[[str], None] | None = None,
) -> Flask:
    """Put the service together.

    Args:
        settings: what the deployer chose.
        check: judges a payload.
        standards: versions of the standard by number; all there are when ``None``.
        clock: the time that headers state; no judgement sees it.
        announce: tells whoever judges that a submission waits; the settings' queue when ``None``.

    Raises:
        StandardError: the standard's files are missing or damaged.
        UsageError: the folder with local data is not there, or the database cannot be used.
    """
    if standards is None:
        standards = load_standards(Path(settings.local_data) if settings.local_data else None)
    app = Flask(__name__, static_folder=None)
    app.url_map.merge_slashes = False
    metrics = Metrics()
    measured = metrics.measured(check)
    served = _service(settings, measured, standards, clock, metrics)
    if settings.store_url:
        served = replace(served, desk=_desk(served, measured, announce))
    attach(app.extensions, served)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    app.before_request(_begin)
    app.after_request(_finish)
    app.register_error_handler(Exception, _answer_problem)
    return app


def _service(
    settings: Settings, check: Check, standards: Mapping[str, Standard], clock: Clock, metrics: Metrics
) -> Service:
    description = (root() / "openapi.yaml").read_bytes()
    return Service(
        settings=settings,
        standards=standards,
        judge=Judge(check, standards, settings),
        catalogue=Catalogue(standards, files()),
        clock=clock,
        page=webpage.build(),
        description=StaticFile(description, "application/yaml", _SAFETY["Content-Security-Policy"]),
        metrics=metrics,
    )


def _desk(served: Service, check: Check, announce: Callable[[str], None] | None) -> "Desk":
    """Open the database and the desk before it; only a service with a store loads what they need."""
    from validator.service import opening  # noqa: PLC0415  see above

    opened = opening.exchange_of(served.settings, served.standards, check, served.clock, migrate=True)
    return opening.desk_of(opened, served.settings, announce)


def _begin() -> None:
    """Name the request: by the caller's own id where that is a proper one."""
    given = request.headers.get("X-Request-Id", "")
    g.request_id = given if _REQUEST_ID.match(given) else str(uuid.uuid4())
    g.started = time.perf_counter()


def _finish(response: Response) -> Response:
    """Put on every answer what every answer bears, and log it."""
    response.date = service().clock()
    response.headers["X-Request-Id"] = request_id()
    for name, value in _SAFETY.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
    route = request.url_rule.rule if request.url_rule else "-"
    elapsed = time.perf_counter() - g.started
    logs.answered(request_id(), request.method, route, response.status_code, round(elapsed * 1000))
    service().metrics.answered(request.method, route, response.status_code, elapsed)
    return response


def _answer_problem(error: Exception) -> Response:
    """Answer whatever was raised with a problem document; a fault of ours is logged, never shown."""
    if isinstance(error, HTTPException):
        error = problems.from_http(error)
    if not isinstance(error, Problem):
        logs.failed(request_id(), error)
        error = Problem(problems.INTERNAL_ERROR)
    lang = negotiation.language(request.args.get("lang"), request.accept_languages)
    document = json.dumps(error.document(lang, request_id()), ensure_ascii=False)
    response = Response(f"{document}\n", error.kind.status, content_type=problems.MEDIA_TYPE)
    response.headers.update(error.headers)
    response.content_language.add(lang)
    return response
