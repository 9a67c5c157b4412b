"""What the algorithms of growth share: a case, the site in it, and its series."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.records import Scene, Sighting, Site, Structure
from ..core.remote import is_remote
from ..core.there import is_file_there
from ..words import tr
from .chain_base import case_parameter, reading_case
from .parameters import OUTPUT, SITE, WGS84
from .sinks import open_sink

if TYPE_CHECKING:  # what keeps a case and reads outlines is loaded when an algorithm runs
    from shapely.geometry.base import BaseGeometry

    from ..case.store import CaseStore
    from ..core.growth.intervals import StructureDates


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

    def add_case(self) -> None:
        """Ask for a case and the site in it."""
        self.addParameter(case_parameter())
        self.addParameter(QgsProcessingParameterString(SITE, tr("Site, blank for all"), optional=True))

    def add_polygons(self, words: str) -> None:
        """Ask where a layer of polygons goes."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, words, polygons))

    def write_polygons(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        declared: Sequence[str],
        rows: Iterable[tuple[BaseGeometry | None, Sequence[Any]]],
    ) -> str:
        """Write a feature for each row, its polygon on WGS 84, and return the address of the layer.

        Raises :class:`QgsProcessingException` where the layer cannot be written.
        """
        fields, wgs84 = fields_of(*declared), QgsCoordinateReferenceSystem(WGS84)
        put, finish = open_sink(self, parameters, OUTPUT, context, fields, QgsWkbTypes.Type.Polygon, wgs84)
        for outline, attributes in rows:
            feature = QgsFeature(fields)
            if outline is not None:
                shape = QgsGeometry()
                shape.fromWkb(outline.wkb)
                feature.setGeometry(shape)
            feature.setAttributes(list(attributes))
            put(feature)
        return finish()


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


def chosen_site(store: CaseStore, site: str) -> str | None:
    """Return the key of the site of that name, label or key; ``None`` for all of them, where it is blank.

    Raises :class:`QgsProcessingException` where there is not one such site.
    """
    if not site.strip():
        return None
    found = [item.uuid for item in store.read(Site) if site.strip() in (item.name, item.label, item.uuid)]
    if len(found) != 1:
        words = tr("{n} sites of the case are called “{site}”, not one.")
        raise QgsProcessingException(words.format(n=len(found), site=site.strip()))
    return found[0]


def by_time(scenes: Iterable[Scene]) -> list[Scene]:
    """Return scenes in the order of time; those without a date come last."""
    return sorted(scenes, key=lambda scene: (scene.acquired_from is None, scene.acquired_from, scene.name))


def file_of(store: CaseStore, scene: Scene) -> str | None:
    """Return the file of an image, as GDAL opens it; ``None`` where it is none, or it is not there."""
    if scene.kind != "image" or scene.provider != "gdal" or is_remote(scene.path) or scene.crs is None:
        return None
    if scene.path.startswith("/vsi"):
        return scene.path
    path = store.absolute(scene.path)
    return str(path) if is_file_there(path) else None


def _series(store: CaseStore, site: str) -> SiteSeries:
    from ..core.coverage import scenes_on_site
    from ..core.growth.intervals import all_structure_dates

    chosen = chosen_site(store, site)
    structures = tuple(item for item in store.read(Structure) if chosen in (None, item.site))
    scenes = tuple(item for item in store.read(Scene) if item.kind == "image" and chosen in (None, item.site))
    dates = all_structure_dates(structures, scenes, store.read(Sighting))
    return SiteSeries(structures, scenes_on_site(structures, scenes), dates)
