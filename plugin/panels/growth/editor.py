"""What the panel does to the case: each verb is one action, kept when it ends and undone in one step."""

from __future__ import annotations

from typing import Iterable, Mapping, Sequence

from qgis.core import QgsGeometry
from shapely import wkb
from shapely.geometry.base import BaseGeometry

from ...core.antimeridian import keep_together
from ...core.quantity import COVERAGE
from ...core.records import Scene, Sighting, Structure
from ...session import CaseSession
from ...words import tr
from ..scene_dates import date_or_name
from .series import Series

REJECTED = "growth.rejected_suggestions"
"""Under this key the case remembers which suggestions were rejected."""


class Editor:
    """Edits sightings and structures through the session."""

    def __init__(self, session: CaseSession, series: Series) -> None:
        self._session = session
        self._series = series

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: the case is open for reading only, or none is open."""
        return self._session.store is None or self._session.store.read_only

    def put(self, states: Mapping[tuple[int, int], str], label: str = "", origin: str = "analyst") -> int:
        """Set each cell to its own state, in one step; return how many had another one before.

        Cells that have their state already are left alone. ``origin`` says how the sightings came about.
        """
        wanting = {cell: state for cell, state in states.items() if self._series.state(*cell) != state}
        if not wanting:
            return 0
        with self._session.act(label or self._label_of_marking(wanting)) as action:
            action.insert_many(
                Sighting(
                    structure=self._series.structures[row].uuid,
                    scene=self._series.scenes[column].uuid,
                    state=state,
                    origin=origin,
                )
                for (row, column), state in wanting.items()
                if self._series.sighting(row, column) is None
            )
            for cell, state in wanting.items():
                there = self._series.sighting(*cell)
                if there is not None:
                    action.update(Sighting, there.uuid, expect_version=there.version, state=state, origin=origin)
        return len(wanting)

    def accept(self, states: Mapping[tuple[int, int], str]) -> int:
        """Set cells as suggestions that were accepted, and let the journal say so; return how many were set."""
        if len(states) == 1:
            ((cell, state),) = states.items()
            words = tr("Accept suggestion: {structure} {state} on {date}")
            label = words.format(state=tr(state), **self._names(*cell))
        else:
            label = tr("Accept suggestion: {count} sightings").format(count=len(states))
        return self.put(states, label, "accepted suggestion")

    def reject(self, keys: Sequence[str], label: str) -> None:
        """Remember with the case that suggestions were rejected."""
        with self._session.act(label) as action:
            action.set(REJECTED, sorted({*self._session.store.setting(REJECTED, []), *keys}))

    @property
    def rejected(self) -> tuple[str, ...]:
        """The keys of the suggestions that were rejected, as :func:`~...core.growth.proposals.key_of` makes them."""
        return () if self._session.store is None else tuple(self._session.store.last_setting(REJECTED, []))

    def forget_rejections(self) -> None:
        """Let what was rejected be suggested again."""
        with self._session.act(tr("Show rejected suggestions again")) as action:
            action.set(REJECTED, None)

    def set_outline(self, row: int, column: int, outline: QgsGeometry) -> None:
        """Keep the outline that a structure has on one date; a cell without a sighting becomes present."""
        there = self._series.sighting(row, column)
        shape = _shape(outline)
        with self._session.act(tr("Outline {structure} on {date}").format(**self._names(row, column))) as action:
            if there is None:
                structure, scene = self._series.structures[row], self._series.scenes[column]
                action.insert(Sighting(structure=structure.uuid, scene=scene.uuid, state="present", geometry=shape))
            else:
                action.update(Sighting, there.uuid, expect_version=there.version, geometry=shape)

    def drop_outline(self, row: int, column: int) -> None:
        """Take away the outline of one date; the structure's own holds then."""
        there = self._series.sighting(row, column)
        if there is None or there.geometry is None:
            return
        words = tr("Remove the outline of {structure} on {date}").format(**self._names(row, column))
        with self._session.act(words) as action:
            action.update(Sighting, there.uuid, expect_version=there.version, geometry=None)

    def clear(self, cells: Sequence[tuple[int, int]]) -> None:
        """Take away what was marked in cells."""
        marked = [cell for cell in cells if self._series.sighting(*cell) is not None]
        if not marked:
            return
        if len(marked) == 1:
            label = tr("Clear {structure} on {date}").format(**self._names(*marked[0]))
        else:
            label = tr("Clear {count} sightings").format(count=len(marked))
        gone = [self._series.sighting(*cell) for cell in marked]
        with self._session.act(label) as action:
            for there in gone:
                action.delete(Sighting, there.uuid, expect_version=there.version)

    def add(self, outline: QgsGeometry, label: str, kind: str, site: str, scene: Scene | None) -> str:
        """Keep a drawn outline as a structure and return its key.

        ``outline`` is in longitude and latitude on WGS 84. Where a scene is shown its ground sample distance is
        taken for the standard uncertainty of a corner.
        """
        gsd = scene.gsd_m if scene is not None else None
        structure = Structure(
            label=label,
            kind=kind,
            site=site or None,
            outline_u95_m=None if gsd is None else round(COVERAGE * gsd, 2),
            geometry=_shape(outline),
        )
        with self._session.act(tr("Draw {structure}").format(structure=label)) as action:
            return action.insert(structure)

    def rename(self, structure: Structure, label: str) -> None:
        """Give a structure another label."""
        words = tr("Rename {old} to {new}").format(old=structure.label, new=label)
        with self._session.act(words) as action:
            action.update(Structure, structure.uuid, expect_version=structure.version, label=label)

    def doubt_label(self, uuid: str) -> str:
        """Say that another structure of the site has the same label; "" where none has."""
        named = self._session.find(Structure, uuid)
        if named is None or not named.label:
            return ""
        for other in self._session.records(Structure):
            if other.uuid != uuid and (other.site, other.label) == (named.site, named.label):
                words = tr("Another structure of this site is {label} too: rename one of them to tell them apart.")
                return words.format(label=named.label)
        return ""

    def set_kind(self, structure: Structure, kind: str) -> None:
        """Say what a structure is."""
        words = tr("Set {structure} to {kind}").format(structure=structure.label, kind=tr(kind))
        with self._session.act(words) as action:
            action.update(Structure, structure.uuid, expect_version=structure.version, kind=kind)

    def delete(self, structures: Iterable[Structure]) -> None:
        """Delete structures with their sightings."""
        gone = list(structures)
        if not gone:
            return
        names = ", ".join(item.label for item in gone[:4]) + ("…" if len(gone) > 4 else "")
        with self._session.act(tr("Delete {structures}").format(structures=names)) as action:
            for item in gone:
                action.delete(Structure, item.uuid, expect_version=item.version)

    def _label_of_marking(self, states: Mapping[tuple[int, int], str]) -> str:
        if len(states) == 1:
            ((cell, state),) = states.items()
            return tr("Set {structure} to {state} on {date}").format(state=tr(state), **self._names(*cell))
        kinds = set(states.values())
        if len(kinds) > 1:
            return tr("Set {count} sightings").format(count=len(states))
        return tr("Set {count} sightings to {state}").format(count=len(states), state=tr(kinds.pop()))

    def _names(self, row: int, column: int) -> dict[str, str]:
        label, scene = self._series.structures[row].label, self._series.scenes[column]
        return {"structure": label, "date": date_or_name(scene)}


def _shape(outline: QgsGeometry) -> BaseGeometry:
    return keep_together(wkb.loads(bytes(outline.asWkb())))
