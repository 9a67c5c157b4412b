"""In which order records are brought back, so that at no moment two stand where only one may."""

from __future__ import annotations

from typing import Any, Collection, Iterator, Mapping

from .difference import Difference, Key, Row
from .schema import FID

Put = tuple[str, str, "Row | None"]
"""Table and key of a record, and what it becomes; ``None`` for no record."""
_KEPT = (FID, "created_by", "created_at")


def in_turn(taken: Collection[Difference]) -> Iterator[Put]:
    """Yield what to put, one after the other: who goes where another stands goes after it, deletions else come last.

    Where records change places in a round, one of them is taken out first and put in again at its turn.
    """
    places = {found.place: found for found in taken}
    done: set[Key] = set()
    taken_out: set[Key] = set()
    for first in sorted(taken, key=lambda found: found.there is None):
        waiting: dict[Key, Difference] = {}
        found: Difference | None = first
        while found is not None and found.place not in done and found.place not in waiting:
            waiting[found.place] = found
            found = places.get((found.table.name, found.replaces))
        if found is not None and found.place in waiting:
            taken_out.add(found.place)
            yield (*found.place, None)
        for place, each in reversed(waiting.items()):
            yield (*place, _row(each, anew=place in taken_out))
        done.update(waiting)


def _row(found: Difference, *, anew: bool) -> Row | None:
    """Return what a record becomes; one that is put in ``anew`` has the number and the maker that it had here."""
    if found.there is None:
        return None
    row: dict[str, Any] = {column: value for column, value in found.there.items() if column != FID}
    if not anew or found.here is None:
        return row
    row.update({column: found.here[column] for column in _KEPT if column in found.here})
    row["version"] = max(_version(found.here), _version(found.there))
    return row


def _version(row: Mapping[str, Any]) -> int:
    version = row.get("version")
    return version if isinstance(version, int) else 1
