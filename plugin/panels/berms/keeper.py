"""What the Berms panel writes into the case, each as one action."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ...core.berms.record import (
    centres_record,
    distances_record,
    field_records,
    height_record,
    row_records,
    shadow_record,
    spacing_record,
)
from ...core.records import Measurement, Scene
from ...place import software_version
from ...session import CaseSession
from ...words import counted, tr

if TYPE_CHECKING:  # what measures is loaded with the tab that it is for
    from ...core.berms.field import Field
    from ...core.berms.height import BermHeight
    from ...core.berms.neighbours import Distances
    from ...core.berms.row_fit import Row
    from ...core.berms.row_spacing import RowSpacing
    from ...core.berms.shadow import ShadowHeight
    from ...core.berms.spacing import Spacing
    from ...core.berms.survey import NamedRow
    from .meter import Reading


class Keeper:
    """Saves, renames and deletes measurements; raises :class:`BermlineError` where the case does not take it."""

    def __init__(self, session: CaseSession) -> None:
        self._session = session

    def save_spacing(self, spacing: Spacing, name: str, scene: Scene | None) -> str:
        """Keep a spacing under a name, or under the next free one, and return its key."""
        name = name.strip() or self.next_name()
        with self._session.act(tr("Save measurement {name}").format(name=name)) as action:
            return action.insert(spacing_record(spacing, name, **self._common(scene)))

    def save_row(self, row: Row, name: str, members: Sequence[Measurement]) -> str:
        """Keep pitch and bearing of a row made from ``members`` and return the pitch's key."""
        name = name.strip() or self.next_row_name()
        scenes, sites = {item.scene for item in members}, {item.site for item in members}
        scene = self._session.find(Scene, members[0].scene or "") if len(scenes) == 1 else None
        site = members[0].site if len(sites) == 1 else None
        with self._session.act(tr("Save pitch of {name}").format(name=name)) as action:
            return action.insert_many(_named(row_records(row, name, **{**self._common(scene), "site": site}), name))[0]

    def save_rows(self, rows: Sequence[NamedRow], names: Mapping[str, str], site: str | None) -> str:
        """Keep pitch and bearing of rows of structures, whose names are given by key; return the first's key."""
        made = []
        for row in rows:
            name = row.name if _bare(row.name) != row.name else tr("Row {name}").format(name=row.name)
            name = self._unused(name, _as_pitch)
            members = [(key, names[key]) for key in row.members]
            made += _named(centres_record(row.row, members, row.name, name, **self._at(site)), name)
        with self._session.act(counted(len(rows), tr("Save 1 row"), tr("Save {count} rows"))) as action:
            return action.insert_many(made)[0]

    def save_distances(self, distances: Distances, site: str | None, scene: Scene | None) -> str:
        """Keep the median of distances and return its key; ``scene`` is what all of them were seen on."""
        name = self._free(tr("Median {number}"), str)
        common = self._at(site) if scene is None else self._common(scene)
        with self._session.act(tr("Save {name}").format(name=name)) as action:
            return action.insert(distances_record(distances, name, **common))

    def save_row_spacings(self, spacings: Sequence[RowSpacing], site: str | None) -> str:
        """Keep the distance of each pair of rows and return the first's key."""
        made = []
        for item in spacings:
            name = tr("Rows {first} – {second}").format(first=_bare(item.first), second=_bare(item.second))
            made.append(distances_record(item.distances, self._unused(name, str), **self._at(site)))
        label = counted(len(made), tr("Save the distance of two rows"), tr("Save {count} distances of rows"))
        with self._session.act(label) as action:
            return action.insert_many(made)[0]

    def save_field(self, field: Field, scene: Scene | None) -> str:
        """Keep pitch and bearing of a field and return the pitch's key."""
        name = self._free(tr("Field {number}"), _as_pitch)
        with self._session.act(tr("Save {name}").format(name=name)) as action:
            return action.insert_many(_named(field_records(field, name, **self._common(scene)), name))[0]

    def save_height(self, reading: Reading, number: int, height: BermHeight, scene: Scene | None) -> str:
        """Keep the height of a profile's berm ``number`` and return its key."""
        name = self._free(tr("Height {number}"), str)
        inputs: dict[str, Any] = {"crest_m": reading.profile.crests[number].at_m}
        more = {**self._common(scene), "width_m": reading.transect.width_m, "geometry": reading.line}
        with self._session.act(tr("Save {name}").format(name=name)) as action:
            return action.insert(height_record(height, inputs, name, **more))

    def save_shadow(
        self, shadow: ShadowHeight, inputs: dict[str, Any], reading: Reading | None, scene: Scene | None
    ) -> str:
        """Keep a height by its shadow and return its key; where a transect is drawn it is its place."""
        name = self._free(tr("Height {number}"), str)
        more = {**self._common(scene), "geometry": None if reading is None else reading.line}
        with self._session.act(tr("Save {name}").format(name=name)) as action:
            return action.insert(shadow_record(shadow, inputs, name, **more))

    def delete(self, items: Sequence[Measurement]) -> None:
        """Delete measurements."""
        one, several = tr("Delete measurement {name}"), tr("Delete {count} measurements")
        label = counted(len(items), one, several, name=items[0].name)
        with self._session.act(label) as action:
            for item in items:
                action.delete(Measurement, item.uuid, expect_version=item.version)

    def rename(self, uuid: str, name: str) -> None:
        """Give a measurement another name."""
        version = self._session.version_of(Measurement, uuid)
        with self._session.act(tr("Rename measurement to {name}").format(name=name)) as action:
            action.update(Measurement, uuid, expect_version=version, name=name)

    def doubt_name(self, uuid: str) -> str:
        """Say that another measurement by the same definition has the same name; "" where none has."""
        named = self._session.find(Measurement, uuid)
        if named is None:
            return ""
        for other in self._session.records(Measurement):
            if other.uuid != uuid and _is_named_alike(other, named):
                words = tr("Another measurement is {name} too: rename one of them to tell them apart.")
                return words.format(name=named.name)
        return ""

    def next_name(self) -> str:
        """Return the first numbered name that no measurement has."""
        return self._free(tr("Transect {number}"), str)

    def next_row_name(self) -> str:
        """Return the first numbered name that no row has."""
        return self._free(tr("Row {number}"), _as_pitch)

    def _unused(self, name: str, kept_as: Callable[[str], str]) -> str:
        """Return a name, numbered where the case has a measurement of it."""
        taken = {item.name for item in self._session.records(Measurement)}
        pattern = name.replace("{", "{{").replace("}", "}}") + " ({number})"
        return self._free(pattern, kept_as) if kept_as(name) in taken else name

    def _at(self, site: str | None) -> dict[str, Any]:
        return {"site": site, "software_version": software_version()}

    def _free(self, pattern: str, kept_as: Callable[[str], str]) -> str:
        taken = {item.name for item in self._session.records(Measurement)}
        names = (pattern.format(number=number) for number in range(1, len(taken) + 2))
        return next(name for name in names if kept_as(name) not in taken)

    def _common(self, scene: Scene | None) -> dict[str, Any]:
        """Return where a measurement belongs: site and scene, and the software that made it."""
        return {
            "site": self._session.site_on(scene),
            "scene": None if scene is None else scene.uuid,
            "software_version": software_version(),
        }


def _is_named_alike(first: Measurement, second: Measurement) -> bool:
    return (first.name, first.measured, first.definition) == (second.name, second.measured, second.definition)


def _as_pitch(name: str) -> str:
    """Return the name that the pitch of a row or a field is kept under."""
    return tr("{name} pitch").format(name=name)


def _named(records: Sequence[Measurement], name: str) -> list[Measurement]:
    """Name pitch and bearing of a row or a field in the language of the window."""
    called = {"pitch": _as_pitch(name), "bearing": tr("{name} bearing").format(name=name)}
    return [replace(record, name=called[record.measured]) for record in records]


def _bare(row: str) -> str:
    """Return the name of a row without the word for one, in the language of the window or the one of the sources."""
    for pattern in (tr("Row {name}"), "Row {name}"):
        before, after = (re.escape(part.strip()) for part in pattern.split("{name}"))
        found = re.fullmatch(rf"{before}(?![^\W\d_])\s*(\S.*?)\s*{after}", row, re.IGNORECASE)
        if found is not None:
            return found[1]
    return row
