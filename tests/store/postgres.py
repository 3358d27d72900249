"""A PostgreSQL server of our own for the tests: in a folder of its own, on a socket, gone when they end."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def server() -> Iterator[str]:
    """The address of a database on a server that is started now; skips, and says why, where none is installed."""
    programs = _programs()
    if programs is None:
        why = "PostgreSQL is not installed (setup/debian.sh brings it)."
        if os.environ.get("HUMANIZE_REQUIRE_ALL"):
            pytest.fail(why)
        pytest.skip(why)
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))  # a socket's path must be short
    if user:
        shutil.chown(folder, user)
    try:
        _run(user, programs / "initdb", "-D", folder / "data", "-A", "trust", "-U", "writer", "-E", "UTF8", "--no-sync", "--no-instructions")
        _run(user, programs / "pg_ctl", "-D", folder / "data", "-w", "-t", "60", "-l", folder / "log", "-o",
             f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=20", "start")
        try:
            _run(user, programs / "createdb", "-h", folder, "-U", "writer", "drafts")
            yield f"postgresql://writer@/drafts?host={folder}"
        finally:
            _run(user, programs / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    found = [p for p in Path("/usr/lib/postgresql").glob("*/bin") if (p / "initdb").exists()]
    if found:
        return max(found, key=lambda p: float(p.parent.name))
    there = shutil.which("initdb")
    return Path(there).resolve().parent if there else None


def _user() -> str | None:
    """PostgreSQL refuses to run as root; its package brings a user of its own."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        pytest.skip("PostgreSQL does not run as root, and there is no user postgres.")


def _run(user: str | None, program: Path, *arguments: object) -> None:
    done = subprocess.run([str(program), *map(str, arguments)], user=user, cwd="/", stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=120, env={"PATH": os.environ["PATH"], "LC_ALL": "C"})
    assert done.returncode == 0, f"{program.name}: {done.stdout}{done.stderr}"
