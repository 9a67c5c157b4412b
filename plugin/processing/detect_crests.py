"""Crest lines in a raster, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..words import tr
from .berms_base import BermsAlgorithm, must, teller
from .parameters import COUNT, OUTPUT

NARROWEST, WIDEST, LENGTH, GAP, STRAIGHT = "NARROWEST", "WIDEST", "LENGTH", "GAP", "STRAIGHT"
SUN = "SUN_AZIMUTH"
_FIELDS = ("score:double", "length_m:double", "straightness:double")


class DetectCrests(BermsAlgorithm):
    """Finds crest lines on elevation, or on an image by its bright and dark flanks."""

    def name(self) -> str:
        return "detectcrests"

    def displayName(self) -> str:
        return tr("Detect crests")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the top lines of banks between two half-widths, with a threshold that comes from the raster's own "
            "noise. On an image the sun's azimuth is needed: bright and dark flanks are paired, and crests that run "
            "with the light are not seen. The raster is read in strips, so that one of any height can be searched. "
            "Each line comes with its score (mean answer over noise), length on the ellipsoid and straightness (chord "
            "over length). What is found are candidates, to be judged: roads, dykes and hedges have crests too."
        )

    def createInstance(self) -> DetectCrests:
        return DetectCrests()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_raster()
        self.add_extent()
        numbers = (
            (NARROWEST, tr("Half-width from, in metres"), 1.0, 0.1, 50.0),
            (WIDEST, tr("Half-width to, in metres"), 4.0, 0.1, 50.0),
            (LENGTH, tr("Length from, in metres"), 15.0, 0.0, 10_000.0),
            (GAP, tr("Join gaps up to, in metres"), 8.0, 0.0, 100.0),
            (STRAIGHT, tr("Straightness from, 0 to 1"), 0.0, 0.0, 1.0),
        )
        kind = QgsProcessingParameterNumber.Type.Double
        for name, words, usual, least, most in numbers:
            self.addParameter(QgsProcessingParameterNumber(name, words, kind, usual, False, least, most))
        words = tr("Sun azimuth in degrees, for an image")
        self.addParameter(QgsProcessingParameterNumber(SUN, words, kind, None, True, 0.0, 360.0))
        lines = QgsProcessing.SourceType.TypeVectorLine
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Crests"), lines))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Lines found")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.berms.candidates import find_candidates
        from ..core.berms.choice import Choice
        from ..core.berms.crests import Search

        path, surface = self.raster_file(parameters, context), self.surface(parameters, context)
        area = self.area(parameters, context)
        names = (NARROWEST, WIDEST, LENGTH, GAP, STRAIGHT)
        number = {name: self.parameterAsDouble(parameters, name, context) for name in names}
        sun = None
        if surface == "image":
            if parameters.get(SUN) is None:
                raise QgsProcessingException(tr("On an image the sun's azimuth is needed."))
            sun = self.parameterAsDouble(parameters, SUN, context)
        search = Search(min(number[NARROWEST], number[WIDEST]), max(number[NARROWEST], number[WIDEST]))

        choice = Choice(number[GAP], number[LENGTH], number[STRAIGHT])
        crests = must(lambda: find_candidates(path, area, search, sun, teller(feedback)).choose(choice))
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.LineString)
        for crest in crests:
            write(crest.line.wkt, [round(crest.score, 2), round(crest.length_m, 1), round(crest.straightness, 3)])
        return {OUTPUT: finish(), COUNT: len(crests)}
