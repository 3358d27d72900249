"""Where drafts are kept, for those who turn it on: one SQLite file, a PostgreSQL server, or memory alone.

Everything belongs to an owner; what is asked through an Archive sees and touches that owner's rows only.
"""

from humanize.store.database import MEMORY, Archive, Database, open_database

__all__ = ["MEMORY", "Archive", "Database", "open_database"]
