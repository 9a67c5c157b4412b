"""Rows as a person corrected them, for as long as the panel is open; before that, as the case keeps them."""

from __future__ import annotations

from typing import Sequence

from ...core.records import Measurement, Structure
from ...session import CaseSession

Rows = dict[str, tuple[str, ...]]
"""Keys of structures by the name of their row."""


class CorrectedRows:
    """Knows the rows of each place, which is a site and a kind of structure."""

    def __init__(self, session: CaseSession) -> None:
        self._session = session
        self._rows: dict[str, Rows] = {}
        self._anew: set[str] = set()

    def at(self, place: str, structures: Sequence[Structure]) -> Rows | None:
        """Return the rows of these structures; ``None`` where they are to be found."""
        if place in self._rows:
            return self._rows[place]
        return None if place in self._anew else self._kept(structures)

    def correct(self, place: str, rows: Rows) -> None:
        """Take these for the rows; one without members is none."""
        self._rows[place] = {name: members for name, members in rows.items() if members}

    def find_anew(self, place: str) -> None:
        """Forget corrections, and what the case keeps."""
        self._rows.pop(place, None)
        self._anew.add(place)

    def _kept(self, structures: Sequence[Structure]) -> Rows | None:
        there = {item.uuid for item in structures}
        rows: Rows = {}
        for item in self._session.records(Measurement):
            members = (item.inputs or {}).get("structures", ()) if item.measured == "pitch" else ()
            if members and there.issuperset(members):
                taken = {key for row in rows.values() for key in row}
                left = tuple(key for key in members if key not in taken)
                # Records that do not say it have the name of their row in their own.
                name = (item.inputs or {}).get("row") or item.name.removesuffix(" pitch")
                if left:
                    rows[item.name if name in rows else name] = left
        return rows or None
