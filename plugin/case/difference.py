"""A record that is one thing in a case and another in its copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, Mapping

from ..core.errors import Message
from .geometry import body_of
from .schema import FID, KEPT_BY_STORE, Table

Row = Mapping[str, Any]
Key = tuple[str, str]
"""Table and key of a record."""


@dataclass(frozen=True)
class Difference:
    """A record that the copy changed: what it was when they parted, what it is here, and what it is there.

    ``None`` stands for no record. ``note`` says what else has to be known to decide; ``needs`` are records that
    were deleted here and come back with it; ``stands_for`` is the record here in whose place it would be, and
    ``replaces`` the one that the copy removed or moved to make room for it, which goes first.
    """

    table: Table
    record: str
    base: Row | None
    here: Row | None
    there: Row | None
    note: Message | None = None
    needs: tuple[Key, ...] = ()
    stands_for: str = ""
    replaces: str = ""
    follows: Key | None = None
    """The record whose deletion took this one along, or made room for it: what is decided of it holds for both."""
    instead: Row | None = None
    """What the copy put in the place of a record that it deleted."""

    @property
    def key(self) -> Key:
        """Table and key of the record."""
        return self.table.name, self.record

    @property
    def place(self) -> Key:
        """Table and key of the record here that it becomes."""
        return self.table.name, self.stands_for or self.record

    @property
    def shown_there(self) -> Row | None:
        """What the copy has where the case has ``here``: of a record that was made anew, the new one."""
        return self.there or self.instead

    def columns(self) -> Iterator[str]:
        """Yield the names of the columns in which the two sides differ."""
        for column in self.table.own:
            here, there = ((row or {}).get(column.name) for row in (self.here, self.shown_there))
            if not alike(column.name, here, there):
                yield column.name


def state_of(row: Row | None) -> str:
    """Return what tells one state of a record from the next."""
    return "" if row is None else f"{row.get('version')} {row.get('edited_at')}"


def same_row(one: Row | None, other: Row | None) -> bool:
    """Whether two rows, perhaps of different files, say the same."""
    if one is None or other is None:
        return one is other
    columns = ({*one} | {*other}) - {*KEPT_BY_STORE, FID}
    return all(alike(column, one.get(column), other.get(column)) for column in columns)


def alike(column: str, one: Any, other: Any) -> bool:
    """Whether two values of a column say the same; a geometry does whatever its envelope."""
    if column == "geometry" and isinstance(one, str) and isinstance(other, str):
        return body_of(bytes.fromhex(one)) == body_of(bytes.fromhex(other))
    return bool(one == other)
