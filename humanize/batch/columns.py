"""Which column of a table is what."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from humanize.errors import InputError
from humanize.store.records import NewItem
from humanize.types import AUDIENCES

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns' names: the drafts, and, where there are such columns, each reader's kind, name and group.

    `keep` are the other columns that come out again; None: all of them.
    """

    text: str = "text"
    audience: str = ""
    name: str = ""
    group: str = ""
    keep: tuple[str, ...] | None = None

    def item(self, number: int, row: Row) -> NewItem:
        """A row as it is kept: the draft apart from the other columns, whose order stays."""
        wanted = None if self.keep is None else {self.text, self.audience, self.name, self.group, *self.keep}
        fields = {k: None if k == self.text else v for k, v in row.items() if wanted is None or k in wanted}
        goal = {"audience": _audience(row.get(self.audience))} if self.audience else {}
        return NewItem(number, row.get(self.text), _words(row.get(self.name)) if self.name else "", fields, goal)

    def row(self, fields: Mapping[str, object], source: object) -> Row:
        """The row as it was read, but for what was not to be kept."""
        return {k: source if k == self.text else v for k, v in fields.items()} if self.text in fields else {
            **fields, self.text: source}

    def check(self, header: Sequence[str], file: str) -> None:
        """Raises InputError where the file has no such column."""
        for wanted in (self.text, self.audience, self.name, self.group, *(self.keep or ())):
            if wanted and wanted not in header:
                raise InputError(f"{file} has no column {wanted!r}; it has: {', '.join(header)}.")

    def values(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


def columns_of(values: Mapping[str, Any]) -> Columns:
    """From JSON values."""
    keep = values.get("keep")
    return Columns(**{**values, "keep": None if keep is None else tuple(keep)})


def read_columns(pairs: Sequence[str], text: str = "text") -> Columns:
    """From "text=comment", "name=pupil", "keep=id,class" ... Raises InputError for a word that is none of these."""
    given: dict[str, Any] = {"text": text}
    for pair in pairs:
        what, sign, column = pair.partition("=")
        if what not in ("text", "audience", "name", "group", "keep") or not sign or not column:
            raise InputError(f"{pair!r} maps no column. Write text=NAME, audience=NAME, name=NAME, group=NAME or keep=NAME,NAME.")
        given[what] = tuple(c for c in column.split(",") if c) if what == "keep" else column
    return Columns(**given)


def _audience(value: object) -> str:
    """An audience as a table may name it; one that does not exist is told when its row is rewritten."""
    words = _words(value).lower()
    singular = {"child": "children", "teen": "teens", "patient": "patients", "customer": "customers", "parent": "parents",
                "expert": "experts", "student": "college", "students": "college", "": "general"}
    return words if words in AUDIENCES else singular.get(words, words)


def _words(value: object) -> str:
    return "" if value is None else str(value).strip()
