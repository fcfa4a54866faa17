"""The routes, a module for each tag of ``openapi.yaml``; none knows a rule."""

from validator.service.routes import (
    figures,
    holdings,
    jobs,
    keys,
    standards,
    submissions,
    this_service,
    validate,
    watch,
)

BLUEPRINTS = (
    validate.blueprint,
    submissions.blueprint,
    holdings.blueprint,
    jobs.blueprint,
    figures.blueprint,
    standards.blueprint,
    keys.blueprint,
    this_service.blueprint,
    watch.blueprint,
)
