"""A file of drafts: on disk or uploaded; a table, a zip or a folder."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from humanize.errors import InputError

TABLES = ("csv", "jsonl", "xlsx")
TEXTS = (".txt", ".md", ".docx")
_KINDS = (*TABLES, "zip")
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be read: bytes of the file, rows (or files), bytes once unpacked."""

    size: int = 50_000_000
    rows: int = 100_000
    unpacked: int = 100_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """Where drafts come from. `data` are the bytes of an upload; without a path, the name alone says what it is."""

    name: str
    path: Path | None = None
    data: bytes = field(default=b"", repr=False)

    @property
    def kind(self) -> str:
        """csv, jsonl, xlsx, zip or folder."""
        return kind_of(self.path) if self.path is not None else kind_of(Path(self.name))

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The bytes."""
        if self.path is None:
            yield BytesIO(self.data)
        else:
            with self.path.open("rb") as stream:
                yield stream

    def check_size(self, limits: Limits) -> None:
        """Raises InputError where the file is too large."""
        size = len(self.data) if self.path is None else self.path.stat().st_size
        if size > limits.size:
            raise InputError(f"{self.name} is larger than {limits.size // 1_000_000} MB. Split it into several files.")

    def files(self, limits: Limits) -> list[Path]:
        """The texts in a folder and the folders in it, in the order of their names. Links out of it are not followed."""
        assert self.path is not None
        found: list[Path] = []
        for folder, inner, names in os.walk(self.path):
            inner[:] = sorted(n for n in inner if not n.startswith("."))
            for name in sorted(names):
                path = Path(folder, name)
                if path.suffix.lower() in TEXTS and not name.startswith((".", "~$")) and not path.is_symlink():
                    found.append(path)
                if len(found) > limits.rows:
                    raise InputError(f"{self.name} holds more than {limits.rows:,} texts. Split it into several folders.")
        return sorted(found)

    def fingerprint(self, limits: Limits) -> str:
        """Equal for equal contents."""
        digest = sha256(self.kind.encode())
        if self.kind == "folder":
            assert self.path is not None
            for path in self.files(limits):
                digest.update(repr((str(path.relative_to(self.path)), sha256(path.read_bytes()).hexdigest())).encode())
            return digest.hexdigest()
        with self.open() as stream:
            while piece := stream.read(_PIECE):
                digest.update(piece)
        return digest.hexdigest()


def kind_of(path: Path) -> str:
    """What a file or folder is, by its name. Raises InputError for what can't be read or written."""
    kind = path.suffix.lower().removeprefix(".")
    if path.is_dir() or not path.suffix and not path.is_file():
        return "folder"
    if kind not in _KINDS:
        raise InputError(f"{path.name} is neither .csv, .xlsx, .jsonl, .zip nor a folder.")
    return kind
