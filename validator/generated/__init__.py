"""The expressions of the standard as Python; made by ``python -m tools.translate``."""
