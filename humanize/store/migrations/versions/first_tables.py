"""The first tables, and the triggers that keep the audit trail append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_REFUSED = "the audit trail is append-only"


def upgrade() -> None:
    """Makes everything."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "batches", sa.Column("id", sa.Integer, primary_key=True), _text("owner"), _text("name"),
        sa.Column("made", moment, nullable=False), sa.Column("keep_until", moment), _text("state"),
        _text("runner"), _text("goal"), _text("layout"), _text("fingerprint"),
        sqlite_autoincrement=True)
    op.create_index("ix_batches_owner", "batches", ["owner"])
    op.create_table(
        "items", sa.Column("id", sa.Integer, primary_key=True), _text("owner"),
        sa.Column("batch_id", sa.Integer, sa.ForeignKey("batches.id", ondelete="CASCADE"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False), _text("name"), _text("source"), _text("fields"), _text("goal"),
        _text("status"), sa.Column("urgency", sa.Integer, nullable=False), _text("result"), _text("edits"), _text("scores"),
        _text("flags"), _text("notices"), _text("masks"), _text("error"), sa.Column("attempt", sa.Integer, nullable=False),
        sa.UniqueConstraint("batch_id", "number"))
    op.create_index("ix_items_queue", "items", ["owner", "batch_id", "status", "urgency"])
    op.create_table(
        "reviews", sa.Column("id", sa.Integer, primary_key=True), _text("owner"),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("items.id", ondelete="CASCADE"), nullable=False), _text("reviewer"),
        _text("from_status"), _text("to_status"), _text("comment"), sa.Column("at", moment, nullable=False))
    op.create_index("ix_reviews_item_id", "reviews", ["item_id"])
    op.create_table(
        "audit", sa.Column("id", sa.Integer, primary_key=True), _text("owner"), sa.Column("batch_id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer), _text("who"), _text("what"), _text("detail"), sa.Column("at", moment, nullable=False))
    op.create_index("ix_audit_batch_id", "audit", ["batch_id"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END")
        op.execute("CREATE TRIGGER audit_goes_with_its_batch BEFORE DELETE ON audit WHEN EXISTS "
                   f"(SELECT 1 FROM batches WHERE id = OLD.batch_id) BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END")
    else:
        op.execute("CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                   "IF TG_OP = 'UPDATE' OR EXISTS (SELECT 1 FROM batches WHERE id = OLD.batch_id) "
                   f"THEN RAISE EXCEPTION '{_REFUSED}'; END IF; RETURN OLD; END $$")
        op.execute("CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays()")


def downgrade() -> None:
    """Takes everything away."""
    for table in ("audit", "reviews", "items", "batches"):
        op.drop_table(table)
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION audit_stays")


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)
