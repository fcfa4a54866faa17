"""What Alembic runs for each command: the steps, in the transaction of the connection it was given."""

from alembic import context

from validator.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
