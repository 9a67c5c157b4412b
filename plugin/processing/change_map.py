"""The change between two images, pixel by pixel, as an algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.errors import BermlineError
from ..jobs import on_python_thread
from ..words import explain, tr
from .growth_base import GrowthAlgorithm
from .parameters import EXTENT, OUTPUT, extent_asked, raster_file

if TYPE_CHECKING:  # rasters are read when the algorithm runs
    from ..core.imagery.change_map import ChangeMap

BEFORE, AFTER, SHARE, LIMIT, FREEDOM = "BEFORE", "AFTER", "SHARE", "LIMIT", "FREEDOM"


class MapChange(GrowthAlgorithm):
    """Writes a map of change between two rasters."""

    def name(self) -> str:
        return "changemap"

    def displayName(self) -> str:
        return tr("Change map")

    def shortHelpString(self) -> str:
        return tr(
            "Maps the change between two images by iteratively reweighted multivariate alteration detection (IR-MAD), "
            "which does not depend on their light, gain or bands. Both are brought onto the pixels of the coarser one. "
            "A pixel holds chi-square with as many degrees of freedom as there are pairs of bands where nothing "
            "changed; beyond the limit it changed, but for one in a thousand. Seasons, shadows and clouds change, too."
        )

    def createInstance(self) -> MapChange:
        return MapChange()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer(BEFORE, tr("Image before")))
        self.addParameter(QgsProcessingParameterRasterLayer(AFTER, tr("Image after")))
        self.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Extent, blank for all"), optional=True))
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, tr("Map of change")))
        self.addOutput(QgsProcessingOutputNumber(SHARE, tr("Share of the ground that changed")))
        self.addOutput(QgsProcessingOutputNumber(LIMIT, tr("Limit")))
        self.addOutput(QgsProcessingOutputNumber(FREEDOM, tr("Degrees of freedom")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.imagery.change_map import write_change_map

        paths = [raster_file(self, parameters, name, context) for name in (BEFORE, AFTER)]
        area = extent_asked(self, parameters, context)
        path = Path(self.parameterAsOutputLayer(parameters, OUTPUT, context))

        def work() -> ChangeMap:
            return write_change_map(
                *paths, path, area, lambda part: feedback.setProgress(100.0 * part), feedback.isCanceled
            )

        try:
            found = on_python_thread(work)
        except BermlineError as error:
            raise QgsProcessingException(explain(error)) from error
        return {OUTPUT: str(path), SHARE: found.share, LIMIT: found.limit, FREEDOM: found.freedom}
