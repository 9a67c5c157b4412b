"""What the algorithms of berms share: a raster file, lines of a layer, and how an answer becomes a feature."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..core.errors import BermlineError, Refused, message
from ..jobs import on_python_thread
from ..words import explain, tr
from .growth_base import fields_of
from .on_wgs84 import Place, placing
from .parameters import EXTENT, OUTPUT, WGS84, extent_asked, raster_file
from .sinks import Finish, open_sink

if TYPE_CHECKING:  # shapely and pyproj are loaded when an algorithm runs
    from shapely.geometry import LineString, Polygon

RASTER, LINES, WIDTH, SURFACE = "RASTER", "LINES", "WIDTH", "SURFACE"
SURFACES = ("elevation", "image")


class BermsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the group Berms, which measures on a raster file."""

    def group(self) -> str:
        return tr("Berms")

    def groupId(self) -> str:
        return "berms"

    def add_raster(self) -> None:
        """Ask for the raster, and what its values are."""
        self.addParameter(QgsProcessingParameterRasterLayer(RASTER, tr("Elevation model or image")))
        surfaces = [tr("elevation"), tr("image")]
        self.addParameter(QgsProcessingParameterEnum(SURFACE, tr("Its values are"), surfaces, defaultValue=0))

    def add_model(self, words: str = "") -> None:
        """Ask for the raster alone."""
        self.addParameter(QgsProcessingParameterRasterLayer(RASTER, words or tr("Elevation model")))

    def add_extent(self) -> None:
        """Ask for the part of the raster to search."""
        self.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Extent, blank for all"), optional=True))

    def area(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Polygon | None:
        """Return the extent asked for on WGS 84, ``None`` for all of the raster."""
        return extent_asked(self, parameters, context)

    def add_lines(self, words: str) -> None:
        """Ask for transects and the width that is averaged."""
        kinds = [QgsProcessing.SourceType.TypeVectorLine]
        self.addParameter(QgsProcessingParameterFeatureSource(LINES, words, kinds))
        self.addParameter(
            QgsProcessingParameterNumber(
                WIDTH, tr("Width in metres"), QgsProcessingParameterNumber.Type.Double, 6.0, False, 0.1, 500.0
            )
        )

    def raster_file(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """Return the file of the raster; raises :class:`QgsProcessingException` where it is none on this computer."""
        return raster_file(self, parameters, RASTER, context)

    def surface(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what the raster's values are."""
        return SURFACES[self.parameterAsEnum(parameters, SURFACE, context)]

    def lines(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Iterator[tuple[int, LineString]]:
        """Return each line's feature number and the line between its ends, on WGS 84; it is told how far they are.

        Raises :class:`QgsProcessingException` where the layer has no lines that can be placed: no output is made yet.
        """
        source: QgsFeatureSource = self.parameterAsSource(parameters, LINES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, LINES))
        return self._lines_of(source, placing(source, context), feedback)

    def _lines_of(
        self, source: QgsFeatureSource, place: Place, feedback: QgsProcessingFeedback
    ) -> Iterator[tuple[int, LineString]]:
        from shapely.geometry import LineString

        total = max(source.featureCount(), 1)
        for number, feature in enumerate(source.getFeatures()):
            if feedback.isCanceled():
                return
            for part in feature.geometry().asGeometryCollection():
                try:
                    place(part)
                except Refused as refused:
                    feedback.pushWarning(tr("Feature {id}: {why}").format(id=feature.id(), why=explain(refused)))
                    continue
                places = part.asPolyline()
                if len(places) > 2:
                    words = tr("Line {number} has a bend: it is measured straight from end to end.")
                    feedback.pushWarning(words.format(number=feature.id()))
                if len(places) > 1:
                    yield feature.id(), LineString([(places[end].x(), places[end].y()) for end in (0, -1)])
            feedback.setProgress(100.0 * (number + 1) / total)

    def sink(
        self, parameters: dict[str, Any], context: QgsProcessingContext, fields: tuple[str, ...], kind: QgsWkbTypes.Type
    ) -> tuple[Callable[[str, list[Any]], None], Finish]:
        """Return what writes a geometry (WKT, "" for none) with its values, and what ends the output."""
        declared = fields_of(*fields)
        crs = QgsCoordinateReferenceSystem(WGS84)
        put, finish = open_sink(self, parameters, OUTPUT, context, declared, kind, crs)

        def write(wkt: str, values: list[Any]) -> None:
            feature = QgsFeature(declared)
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            # QGIS knows Python's own numbers only.
            feature.setAttributes([value.item() if hasattr(value, "item") else value for value in values])
            put(feature)

        return write, finish


def answered(work: Callable[[], Any], what: str, feedback: QgsProcessingFeedback) -> Any:
    """Return what ``work`` does on a thread of Python's own, ``None`` where it is refused, which is told."""
    try:
        return on_python_thread(work)
    except BermlineError as error:
        feedback.pushWarning(f"{what}: {explain(error)}")
        return None


def teller(feedback: QgsProcessingFeedback) -> Callable[[float], None]:
    """Return what tells how far a search has come, and ends it where a person asked for that."""

    def tell(part: float) -> None:
        feedback.setProgress(100.0 * part)
        if feedback.isCanceled():
            raise Refused(message("Cancelled."))

    return tell


def must(work: Callable[[], Any]) -> Any:
    """Return what ``work`` does on a thread of Python's own; what it refuses ends the algorithm."""
    try:
        return on_python_thread(work)
    except BermlineError as error:
        raise QgsProcessingException(explain(error)) from error
