"""The spacing of berms along lines, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..words import tr
from .berms_base import WIDTH, BermsAlgorithm, answered
from .parameters import OUTPUT

DEFINITION, MEASURED, REFUSED = "DEFINITION", "MEASURED", "REFUSED"
_DEFINITIONS = ("crest to crest", "toe to toe")
_FIELDS = (
    "line:integer",
    "measured:string",
    "definition:string",
    "value_m:double",
    "u95_m:double",
    "n:integer",
    "u_pointing_m:double",
    "u_scale_m:double",
    "u_definition_m:double",
    "u_placement_m:double",
    "bands:integer",
    "method:string",
)


class MeasureSpacing(BermsAlgorithm):
    """Measures each line of a layer as the Berms panel measures a transect."""

    def name(self) -> str:
        return "measurespacing"

    def displayName(self) -> str:
        return tr("Measure spacing")

    def shortHelpString(self) -> str:
        return tr(
            "Averages the raster along each line over the width, finds the crests, and gives their distance with its "
            "U95 and the standard uncertainty of each term. Parallel bands beside the line tell what its place along "
            "the berm is worth. A line that gives no spacing is left out and the log says why. How far apart cells "
            "and rows of cells lie is told by “Measure spacing of rows”."
        )

    def createInstance(self) -> MeasureSpacing:
        return MeasureSpacing()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_raster()
        self.add_lines(tr("Transects"))
        words = [tr(definition) for definition in _DEFINITIONS]
        self.addParameter(QgsProcessingParameterEnum(DEFINITION, tr("Definition"), words, defaultValue=0))
        lines = QgsProcessing.SourceType.TypeVectorLine
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Spacings"), lines))
        self.addOutput(QgsProcessingOutputNumber(MEASURED, tr("Lines measured")))
        self.addOutput(QgsProcessingOutputNumber(REFUSED, tr("Lines that give no spacing")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.berms.placement import TERM
        from ..core.berms.spacing import measure_transect

        path, surface = self.raster_file(parameters, context), self.surface(parameters, context)
        width = self.parameterAsDouble(parameters, WIDTH, context)
        definition = _DEFINITIONS[self.parameterAsEnum(parameters, DEFINITION, context)]
        lines = self.lines(parameters, context, feedback)
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.LineString)
        measured = refused = 0
        for number, line in lines:

            def work(line: Any = line) -> Any:
                return measure_transect(path, line, width, definition, surface)

            spacing = answered(work, tr("Line {number}").format(number=number), feedback)
            if spacing is None:
                refused += 1
                continue
            measured += 1
            terms = [spacing.budget.get(name) for name in ("pointing", "scale", "definition", TERM)]
            common = [number, spacing.measured, spacing.definition, spacing.value, spacing.u95, spacing.n]
            write(spacing.line.wkt, [*common, *terms, spacing.parameters["placement_bands"], spacing.method])
        return {OUTPUT: finish(), MEASURED: measured, REFUSED: refused}
