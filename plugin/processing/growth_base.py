"""What the algorithms of growth share: a case, the site in it, and its series."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator

from qgis.core import QgsFields, QgsProcessingAlgorithm, QgsProcessingException, QgsVectorLayer

from ..core.records import Scene, Sighting, Site, Structure
from ..words import tr
from .chain_base import CASE, OUTPUT, reading_case

if TYPE_CHECKING:  # what keeps a case and reads outlines is loaded when an algorithm runs
    from ..case.store import CaseStore
    from ..core.growth.intervals import StructureDates

__all__ = ["CASE", "OUTPUT", "SITE", "GrowthAlgorithm", "SiteSeries", "date_text", "fields_of", "series_at"]

SITE = "SITE"


@dataclass(frozen=True)
class SiteSeries:
    """The structures of a site, the image scenes that cover any of them, and when each structure stood."""

    structures: tuple[Structure, ...]
    scenes: tuple[Scene, ...]
    dates: tuple[StructureDates, ...]


class GrowthAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the group Growth."""

    def group(self) -> str:
        return tr("Growth")

    def groupId(self) -> str:
        return "growth"


@contextmanager
def series_at(path: str, site: str) -> Iterator[SiteSeries]:
    """Read the series of a site, by its name or label, or of the whole case where ``site`` is blank.

    What cannot be read or answered ends the algorithm with its reason.
    """
    with reading_case(path) as store:
        yield _series(store, site.strip())


def fields_of(*declared: str) -> QgsFields:
    """Return fields declared as ``name:type``; taken from a layer, since their making changed between versions."""
    return QgsVectorLayer("None?" + "&".join(f"field={one}" for one in declared), "", "memory").fields()


def date_text(value: Any) -> str | None:
    """Write a date as ISO 8601, ``None`` for none."""
    return None if value is None else value.isoformat()


def _series(store: CaseStore, site: str) -> SiteSeries:
    from ..core.coverage import scenes_on_site
    from ..core.growth.intervals import all_structure_dates

    chosen = None
    if site:
        found = [item.uuid for item in store.read(Site) if site in (item.name, item.label, item.uuid)]
        if len(found) != 1:
            words = tr("{n} sites of the case are called “{site}”, not one.")
            raise QgsProcessingException(words.format(n=len(found), site=site))
        chosen = found[0]
    structures = tuple(item for item in store.read(Structure) if chosen in (None, item.site))
    scenes = tuple(item for item in store.read(Scene) if item.kind == "image" and chosen in (None, item.site))
    dates = all_structure_dates(structures, scenes, store.read(Sighting))
    return SiteSeries(structures, scenes_on_site(structures, scenes), dates)
