"""The averaged profile along lines, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..words import tr
from .berms_base import WIDTH, BermsAlgorithm, answered
from .parameters import OUTPUT

_FIELDS = ("line:integer", "distance_m:double", "mean:double", "spread:double", "rows:integer", "mark:string")


class ProfileAlongLine(BermsAlgorithm):
    """Gives the profile of each line of a layer as a table of points."""

    def name(self) -> str:
        return "profilealongline"

    def displayName(self) -> str:
        return tr("Profile along line")

    def shortHelpString(self) -> str:
        return tr(
            "Averages the raster across each line over the width and gives a point every half pixel: distance from "
            "the line's start on the ellipsoid, mean and standard deviation of the rows. The points nearest to a "
            "crest are marked."
        )

    def createInstance(self) -> ProfileAlongLine:
        return ProfileAlongLine()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_raster()
        self.add_lines(tr("Lines"))
        points = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Profile"), points))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..core.berms.profile import read_profile
        from ..core.berms.spacing import places_on
        from ..core.berms.transect import sample_transect

        path, width = self.raster_file(parameters, context), self.parameterAsDouble(parameters, WIDTH, context)
        lines = self.lines(parameters, context, feedback)
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.Point)
        for number, line in lines:

            def work(line: Any = line) -> Any:
                transect = sample_transect(path, line, width)
                profile = read_profile(transect)
                return profile, places_on(transect, profile.distance_m)

            found = answered(work, tr("Line {number}").format(number=number), feedback)
            if found is None:
                continue
            profile, places = found
            crests = {int(np.argmin(np.abs(profile.distance_m - at))) for at in profile.crest_positions_m}
            for k, (x, y) in enumerate(places):
                mark = "crest" if k in crests else None
                row = [float(profile.distance_m[k]), float(profile.height[k]), float(profile.spread[k])]
                write(f"POINT ({x} {y})", [number, *row, profile.rows, mark])
        return {OUTPUT: finish()}
