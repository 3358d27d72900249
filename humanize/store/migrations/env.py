"""Alembic runs this: it brings the database of the given connection to the newest version."""

from alembic import context

from humanize.store.tables import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
with context.begin_transaction():
    context.run_migrations()
