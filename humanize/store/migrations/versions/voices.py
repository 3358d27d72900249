"""A table for the profiles of writers' voices."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the table."""
    op.create_table("voices", sa.Column("owner", sa.Text, primary_key=True), sa.Column("profile", sa.Text, nullable=False),
                    sa.Column("changed", sa.DateTime(timezone=True), nullable=False))


def downgrade() -> None:
    """Takes it away."""
    op.drop_table("voices")
