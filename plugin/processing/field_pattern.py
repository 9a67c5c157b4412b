"""The dominant pitch and bearing of a field of berms, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..words import tr
from .berms_base import BermsAlgorithm, must, teller
from .parameters import OUTPUT

SHORTEST, LONGEST = "SHORTEST", "LONGEST"
PITCH, PITCH_U95, BEARING, BEARING_U95 = "PITCH", "PITCH_U95", "BEARING", "BEARING_U95"
_FIELDS = (
    "raster:string",
    "pitch_m:double",
    "pitch_u95_m:double",
    "bearing_deg:double",
    "bearing_u95_deg:double",
    "pitches:double",
    "pixel_m:double",
)


class FieldPattern(BermsAlgorithm):
    """Measures a field of parallel berms from the raster alone, as the Berms panel does."""

    def name(self) -> str:
        return "fieldpattern"

    def displayName(self) -> str:
        return tr("Field pattern")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the regular wave that stands out from a raster and gives its pitch, from crest to crest, and the "
            "bearing of its crests from true north, each with U95. Let the extent hold the field and little else: "
            "furrows and roofs have a pitch too. The output are the lines that the pattern lays over the extent; look "
            "whether they lie on the berms. A raster of more than 9 million pixels is averaged to larger ones while "
            "it is read. Where no pattern stands out the algorithm ends and says so."
        )

    def createInstance(self) -> FieldPattern:
        return FieldPattern()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_model(tr("Elevation model or image"))
        self.add_extent()
        kind = QgsProcessingParameterNumber.Type.Double
        for name, words, usual in (
            (SHORTEST, tr("Pitch from, in metres"), 8.0),
            (LONGEST, tr("Pitch to, in metres"), 120.0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, words, kind, usual, False, 0.1, 10_000.0))
        lines = QgsProcessing.SourceType.TypeVectorLine
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Pattern"), lines))
        for name, words in (
            (PITCH, tr("Pitch, m")),
            (PITCH_U95, tr("U95 of the pitch, m")),
            (BEARING, tr("Bearing of the crests, degrees")),
            (BEARING_U95, tr("U95 of the bearing, degrees")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, words))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.berms.field import find_field

        path, area = self.raster_file(parameters, context), self.area(parameters, context)
        shortest, longest = (self.parameterAsDouble(parameters, name, context) for name in (SHORTEST, LONGEST))
        field = must(lambda: find_field(path, area, shortest, longest, teller(feedback)))
        feedback.pushInfo(
            tr("Pitch {pitch}, bearing of the crests {bearing}").format(pitch=field.pitch, bearing=field.bearing)
        )
        if field.crests_left_out:
            words = tr("{shown} lines are written, those in the middle; {left} more are not.")
            feedback.pushWarning(words.format(shown=len(field.crests), left=field.crests_left_out))
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.LineString)
        numbers = [field.pitch.value, field.pitch.u95, field.bearing.value, field.bearing.u95]
        for crest in field.crests:
            write(crest.wkt, [path.name, *numbers, round(field.periods, 1), field.pixel_m])
        return {OUTPUT: finish(), **dict(zip((PITCH, PITCH_U95, BEARING, BEARING_U95), numbers))}
