"""Opens the database, and brings an older one to the newest version. SQLAlchemy and Alembic are loaded when they are needed."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from humanize.errors import InputError, SetupError

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

MEMORY = ":memory:"
_MIGRATIONS = Path(__file__).parent / "migrations"
_WAIT = 30  # seconds for another process to finish its transaction
_MIGRATING = 7_041_999  # the number of the lock that a migration takes on a server


class Database:
    """An open database. Safe to share between threads."""

    def __init__(self, engine: "Engine", *, shared_connection: bool) -> None:
        self.engine = engine
        self._turn = threading.RLock() if shared_connection else nullcontext()

    @contextmanager
    def transaction(self) -> Iterator["Session"]:
        """All or nothing: what is done inside is kept together, or not at all. Keep it short: on SQLite it holds the file."""
        from sqlalchemy.exc import DBAPIError
        from sqlalchemy.orm import Session

        try:
            with self._turn, Session(self.engine, expire_on_commit=False) as session, session.begin():
                yield session
        except DBAPIError as error:  # its own message may quote a draft
            raise SetupError(f"The store could not be used ({type(error.orig).__name__}). Nothing of this step was kept. See "
                             "that its disk or server is there and has room, and try again.") from None

    def of(self, owner: str) -> "Archive":
        """What belongs to one owner."""
        return Archive(self, owner)

    def close(self) -> None:
        """Lets the file or server go."""
        self.engine.dispose()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Archive:
    """One owner's part of a database."""

    database: Database
    owner: str

    def transaction(self) -> Any:
        """As Database.transaction."""
        return self.database.transaction()


def open_database(where: str | Path) -> Database:
    """Opens a store and makes its tables, or brings them up to date.

    `where` is a file, a PostgreSQL URL (postgresql://user@host/name), or MEMORY. Raises SetupError where it can't be opened,
    InputError for another kind of URL.
    """
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import ArgumentError, DBAPIError
    from sqlalchemy.pool import StaticPool

    name = str(where)
    try:
        if "://" in name:
            if not name.startswith(("postgresql://", "postgres://", "postgresql+psycopg://")):
                raise InputError("The store must be a file or a postgresql:// address.")
            engine = create_engine("postgresql+psycopg://" + name.partition("://")[2], pool_pre_ping=True, hide_parameters=True)
        else:
            if name != MEMORY:
                _private(Path(name))
            engine = create_engine("sqlite://" if name == MEMORY else f"sqlite:///{Path(name).absolute()}", hide_parameters=True,
                                   connect_args={"check_same_thread": False, "timeout": _WAIT},
                                   **({"poolclass": StaticPool} if name == MEMORY else {}))
            event.listen(engine, "connect", _prepare)
            event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        database = Database(engine, shared_connection=name == MEMORY)
        try:
            _migrate(engine)
        except BaseException:
            database.close()
            raise
        return database
    except (DBAPIError, ArgumentError, OSError) as error:
        kind = type(getattr(error, "orig", None) or error).__name__
        raise SetupError(f"The store can't be opened ({kind}). See that the file or server is there, that it is a store of "
                         "Humanize, and that you may use it.") from None


def _private(path: Path) -> None:
    """The file, readable by its owner alone."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)


def _prepare(connection: Any, _: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves: the driver would begin too late
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _migrate(engine: "Engine") -> None:
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import text

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # two that open it at once: one waits
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATING})"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
