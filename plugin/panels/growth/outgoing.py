"""What is carried out of the Growth panel, as it was when that was asked for: written on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from ...core.csv_files import open_csv
from ...core.growth.exchange_kml import write_kml, write_kmz
from ...core.growth.exchange_smart import file_names, write_smart
from ...core.growth.exchange_tables import write_sightings_csv, write_sightings_geojson
from ...core.growth.intervals import StructureDates
from ...core.records import Scene, Sighting, Structure
from ...core.whole_file import whole_file, whole_files


@dataclass(frozen=True)
class Outgoing:
    """Structures with an entry of ``dates`` for each, their scenes and sightings; each way out returns how many.

    Files appear whole or not at all; :class:`BermlineError` is raised where they cannot be written.
    """

    title: str
    structures: Sequence[Structure]
    dates: Sequence[StructureDates]
    scenes: Sequence[Scene]
    sightings: Sequence[Sighting]

    def write_csv(self, path: Path) -> int:
        """Write the sightings as CSV."""
        with whole_file(path) as draft, open_csv(draft) as stream:
            return write_sightings_csv(self.structures, self.scenes, self.sightings, stream)

    def write_geojson(self, path: Path) -> int:
        """Write the sightings as GeoJSON."""
        with whole_file(path) as draft, draft.open("w", encoding="utf-8") as stream:
            return write_sightings_geojson(self.structures, self.scenes, self.sightings, stream)

    def write_kml(self, path: Path) -> int:
        """Write when each structure stood as KML, or as KMZ by the file's ending."""
        kml = write_kml(self.title, self.structures, self.dates)
        with whole_file(path) as draft:
            if path.suffix.lower() == ".kmz":
                write_kmz(kml, draft)
            else:
                draft.write_text(kml, encoding="utf-8")
        return len(self.structures)

    def write_smart(self, folder: Path) -> int:
        """Write a site model a structure into a folder, all of them before the first is to be seen."""
        with whole_files(folder, file_names(self.structures, self.title)) as drafts:
            for draft, structure in zip(drafts, self.structures):
                draft.write_text(write_smart(structure, self.scenes, self.sightings, self.title), encoding="utf-8")
        return len(self.structures)
