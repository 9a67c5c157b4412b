"""The height of the berms along lines, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..words import tr
from .berms_base import WIDTH, BermsAlgorithm, answered
from .parameters import OUTPUT

_FIELDS = (
    "line:integer",
    "at_m:double",
    "over_before_m:double",
    "over_before_u95_m:double",
    "over_after_m:double",
    "over_after_u95_m:double",
    "height_m:double",
    "u95_m:double",
)


class BermHeights(BermsAlgorithm):
    """Gives the height of each crest that a line crosses, over the floors on its two sides."""

    def name(self) -> str:
        return "bermheight"

    def displayName(self) -> str:
        return tr("Berm height")

    def shortHelpString(self) -> str:
        return tr(
            "Averages an elevation model along each line over the width and gives, for each crest, its height over "
            "the floor before it, the floor after it, and the straight line between both, each with U95. A berm "
            "without a toe or a floor is left out and the log says why."
        )

    def createInstance(self) -> BermHeights:
        return BermHeights()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_raster()
        self.add_lines(tr("Transects"))
        points = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Heights"), points))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.berms.height import measure_height
        from ..core.berms.profile import read_profile
        from ..core.berms.spacing import places_on
        from ..core.berms.transect import sample_transect

        if self.surface(parameters, context) != "elevation":
            raise QgsProcessingException(tr("An image shows no heights: an elevation model is needed."))
        path, width = self.raster_file(parameters, context), self.parameterAsDouble(parameters, WIDTH, context)
        lines = self.lines(parameters, context, feedback)
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.Point)
        for number, line in lines:

            def work(line: Any = line) -> Any:
                transect = sample_transect(path, line, width)
                profile = read_profile(transect)
                return profile, places_on(transect, profile.crest_positions_m)

            words = tr("Line {number}").format(number=number)
            found = answered(work, words, feedback)
            if found is None:
                continue
            profile, places = found
            for k, (x, y) in enumerate(places):
                height = answered(lambda p=profile, k=k: measure_height(p, k, width), words, feedback)
                if height is None:
                    continue
                sides = (height.before, height.after, height.over_ground)
                values = [part for side in sides for part in (side.value, side.u95)]
                write(f"POINT ({x} {y})", [number, profile.crests[k].at_m, *values])
        return {OUTPUT: finish()}
