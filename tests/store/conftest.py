"""The same tests on SQLite in a file, SQLite in memory, and PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from humanize.store import MEMORY, Archive, Database, open_database
from tests.store import postgres


@pytest.fixture(scope="session")
def postgres_address() -> Iterator[str]:
    with postgres.server() as address:
        yield address


@pytest.fixture(params=["file", "memory", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store that is empty."""
    if request.param == "file":
        return str(tmp_path / "drafts.db")
    if request.param == "memory":
        return MEMORY
    import psycopg

    address: str = request.getfixturevalue("postgres_address")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return address


@pytest.fixture
def database(where: str) -> Iterator[Database]:
    with open_database(where) as opened:
        yield opened


@pytest.fixture
def mine(database: Database) -> Archive:
    return database.of("me")
