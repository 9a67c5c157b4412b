"""The rows that outlines make, and how far they lie apart, as an algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..core.berms.reach import ROWS_REACH_M
from ..core.errors import Refused
from ..core.records import Structure
from ..words import explain, tr
from .berms_base import BermsAlgorithm, must
from .on_wgs84 import placing
from .parameters import CORNER, INPUT, OUTPUT

if TYPE_CHECKING:  # shapely is loaded when an algorithm runs
    from ..core.berms.survey import Survey

NAME, REACH = "NAME", "REACH"
ROWS, PAIRS = "ROWS", "PAIRS"
_FIELDS = (
    "row:string",
    "measured:string",
    "definition:string",
    "value_m:double",
    "u95_m:double",
    "n:integer",
    "gaps:integer",
    "bearing_deg:double",
    "bearing_u95_deg:double",
    "method:string",
)


class MeasureRows(BermsAlgorithm):
    """Finds the rows of outlines and measures them as the Berms panel does."""

    def name(self) -> str:
        return "measurerows"

    def displayName(self) -> str:
        return tr("Measure spacing of rows")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the rows that storage cells, magazines or other outlines stand in, and gives for each row its "
            "pitch, from centre to centre, and its bearing from true north, and for each pair of neighbouring rows "
            "their distance, from row to row: the median, over the cells that face the other row, of the distance "
            "square to their own row to the line through the centres of the other. All with U95. A row of three may "
            "be chance: look for another sign of it."
        )

    def createInstance(self) -> MeasureRows:
        return MeasureRows()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSource(INPUT, tr("Outlines of cells or units"), [polygons]))
        words = tr("Field with their names")
        self.addParameter(QgsProcessingParameterField(NAME, words, None, INPUT, optional=True))
        kind = QgsProcessingParameterNumber.Type.Double
        for name, words, usual, least in (
            (CORNER, tr("U95 of a corner, in metres"), 1.0, 0.01),
            (REACH, tr("Rows are neighbours up to, in metres"), ROWS_REACH_M, 1.0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, words, kind, usual, False, least, 10_000.0))
        lines = QgsProcessing.SourceType.TypeVectorLine
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Rows and their distances"), lines))
        self.addOutput(QgsProcessingOutputNumber(ROWS, tr("Rows measured")))
        self.addOutput(QgsProcessingOutputNumber(PAIRS, tr("Distances between rows")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.berms.survey import BETWEEN_ROWS, survey_structures

        structures = self._structures(parameters, context, feedback)
        reach = self.parameterAsDouble(parameters, REACH, context)
        survey: Survey = must(lambda: survey_structures(structures, None, BETWEEN_ROWS, reach))
        for name in survey.layout.left_out:
            feedback.pushWarning(tr("“{name}” has no outline and is left out.").format(name=name))
        if survey.refused is not None:
            feedback.pushWarning(explain(survey.refused))
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.LineString)
        measured = 0
        for item in survey.rows:
            if item.row is None:
                feedback.pushWarning(f"{item.name}: {'' if item.refused is None else explain(item.refused)}")
                continue
            row, pitch = item.row, item.row.pitch
            numbers = [pitch.value_m, row.u95_m, row.n, pitch.gaps, row.bearing_deg, row.bearing_u95_deg]
            write(row.line.wkt, [item.name, "pitch", "centre to centre", *numbers, row.method])
            measured += 1
        for pair in survey.spacings:
            found = pair.distances
            numbers = [found.median_m, found.u95_m, len(found.values_m), None, found.bearing_deg, None]
            words = [f"{pair.first} – {pair.second}", "spacing", found.definition]
            write(found.median_line.wkt, [*words, *numbers, found.method])
        return {OUTPUT: finish(), ROWS: measured, PAIRS: len(survey.spacings)}

    def _structures(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[Structure]:
        """Return each part of each outline as a structure, its corners known to what is asked for."""
        from shapely import wkb

        source = self.parameterAsSource(parameters, INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
        place = placing(source, context)
        corner = self.parameterAsDouble(parameters, CORNER, context)
        field = self.parameterAsString(parameters, NAME, context)
        made = []
        for feature in source.getFeatures():
            label = str(feature[field]) if field else str(feature.id())
            parts = feature.geometry().asGeometryCollection() or [feature.geometry()]
            for number, part in enumerate(parts):
                try:
                    place(part)
                except Refused as refused:
                    feedback.pushWarning(tr("Feature {id}: {why}").format(id=feature.id(), why=explain(refused)))
                    continue
                outline = None if part.isNull() or part.isEmpty() else wkb.loads(bytes(part.asWkb()))
                key = f"{feature.id()}.{number}"
                made.append(Structure(uuid=key, label=label, outline_u95_m=corner, geometry=outline))
        return made
