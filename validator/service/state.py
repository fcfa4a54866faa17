"""What the routes of one application share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from flask import current_app, g

from validator.service.catalogue import Catalogue
from validator.service.exchangeproblems import EXCHANGE_OFF
from validator.service.judging import Judge
from validator.service.metrics import Metrics
from validator.service.problems import Problem
from validator.service.settings import Settings
from validator.service.webpage import StaticFile
from validator.standard import Standard

if TYPE_CHECKING:  # a service without a store never loads what a store needs
    from validator.service.desk import Desk

Clock = Callable[[], datetime]
"""Gives the time now, with its zone."""

_KEY = "jiceng"


@dataclass(frozen=True, slots=True)
class Service:
    """The parts of one application.

    Args:
        settings: what the deployer chose.
        standards: every version that is loaded.
        judge: judges payloads within the settings' bounds.
        catalogue: the resources of ``/v1/standards``.
        clock: the time that headers state; never seen by a judgement.
        page: the web page.
        description: ``openapi.yaml``.
        metrics: what is counted.
        desk: where submissions are taken; ``None`` where only validation is served.
    """

    settings: Settings
    standards: Mapping[str, Standard]
    judge: Judge
    catalogue: Catalogue
    clock: Clock
    page: StaticFile
    description: StaticFile
    metrics: Metrics
    desk: "Desk | None" = None


def attach(extensions: dict[str, object], service: Service) -> None:
    """Give an application its service."""
    extensions[_KEY] = service


def service() -> Service:
    """Give the service of the application that answers this request."""
    return cast("Service", current_app.extensions[_KEY])


def desk() -> "Desk":
    """Give the desk where submissions are taken.

    Raises:
        Problem: 503, this service takes none.
    """
    found = service().desk
    if found is None:
        raise Problem(EXCHANGE_OFF)
    return found


def request_id() -> str:
    """Give the id of the request being answered."""
    return str(g.request_id)
