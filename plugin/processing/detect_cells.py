"""Storage cells in an elevation model, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..words import tr
from .berms_base import BermsAlgorithm, must, teller
from .parameters import COUNT, OUTPUT

SMALLEST, LARGEST, HEIGHT, CLOSED, OUTLINE = "SMALLEST", "LARGEST", "HEIGHT", "CLOSED", "OUTLINE"
_OUTLINES = ("inner floor", "crest ring", "outer toe")
_FIELDS = (
    "form:string",
    "score:double",
    "radius_m:double",
    "bank_m:double",
    "closed:double",
    "longitude:double",
    "latitude:double",
    "centre_u95_m:double",
)


class DetectCells(BermsAlgorithm):
    """Finds floors that a bank encloses, as the Berms panel proposes them."""

    def name(self) -> str:
        return "detectcells"

    def displayName(self) -> str:
        return tr("Detect cells")

    def shortHelpString(self) -> str:
        return tr(
            "Finds storage cells on an elevation model: floors from which the ground rises in nearly every direction "
            "to a crest and falls again beyond it, closed (ring), with one opening (U-shaped) or several (open). Each "
            "comes as the outline asked for, with the mean radius and height of its bank, the share of directions in "
            "which it is closed, a score, and its centre with U95. The model is read in strips, so that one of any "
            "height can be searched. What is found are candidates, to be judged: bomb craters with rims, ponds and "
            "quarries look alike."
        )

    def createInstance(self) -> DetectCells:
        return DetectCells()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_model()
        self.add_extent()
        numbers = (
            (SMALLEST, tr("Radius of the crest from, in metres"), 5.0, 1.0, 1_000.0),
            (LARGEST, tr("Radius of the crest to, in metres"), 25.0, 1.0, 1_000.0),
            (HEIGHT, tr("Height of the bank from, in metres"), 0.4, 0.05, 50.0),
            (CLOSED, tr("Closed from, as a share of all directions"), 0.65, 0.4, 1.0),
        )
        kind = QgsProcessingParameterNumber.Type.Double
        for name, words, usual, least, most in numbers:
            self.addParameter(QgsProcessingParameterNumber(name, words, kind, usual, False, least, most))
        outlines = [tr(name) for name in _OUTLINES]
        self.addParameter(QgsProcessingParameterEnum(OUTLINE, tr("Outline"), outlines, defaultValue=1))
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Cells"), polygons))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Cells found")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.berms.cell_candidates import find_cell_candidates
        from ..core.berms.enclosure import CellSearch
        from ..core.quantity import COVERAGE

        path, area = self.raster_file(parameters, context), self.area(parameters, context)
        names = (SMALLEST, LARGEST, HEIGHT, CLOSED)
        search = CellSearch(*(self.parameterAsDouble(parameters, name, context) for name in names))
        outline = _OUTLINES[self.parameterAsEnum(parameters, OUTLINE, context)]
        cells = must(lambda: find_cell_candidates(path, area, search, teller(feedback)))
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.Polygon)
        for cell in cells:
            numbers = [round(value, 2) for value in (cell.score, cell.radius_m, cell.height_m, cell.closed)]
            centre = [cell.centre.x, cell.centre.y, round(COVERAGE * cell.u_centre_m, 2)]
            write(cell.outlines[outline].wkt, [cell.kind, *numbers, *centre])
        return {OUTPUT: finish(), COUNT: len(cells)}
