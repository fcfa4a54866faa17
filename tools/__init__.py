"""What the project's maintainers run; nothing here is installed."""
