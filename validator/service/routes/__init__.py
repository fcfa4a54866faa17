"""The routes, a module for each tag of ``openapi.yaml``; none knows a rule."""

from validator.service.routes import standards, this_service, validate

BLUEPRINTS = (validate.blueprint, standards.blueprint, this_service.blueprint)
