"""The HTTP face: thin routes over ``check``; what it promises is written in ``openapi.yaml``."""

from validator.service.app import create_app
from validator.service.settings import Settings

__all__ = ["Settings", "create_app"]
