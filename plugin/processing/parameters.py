"""What several algorithms ask for in the same way: the names that scripts write, a raster's file, an extent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)

from ..core.there import is_path_there
from ..words import tr

if TYPE_CHECKING:  # shapely is loaded when an algorithm runs
    from shapely.geometry import Polygon

CASE, SITE, INPUT, OUTPUT, EXTENT = "CASE", "SITE", "INPUT", "OUTPUT", "EXTENT"
CORNER, COUNT = "CORNER_U95", "COUNT"
WGS84 = "EPSG:4326"


def raster_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return the file of the raster that was given for the parameter of a name.

    Raises :class:`QgsProcessingException` where it is none on this computer.
    """
    from ..core.raster import quiet

    with quiet():  # QGIS looks for a range of values to show, of which there may be none
        layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    path = Path(layer.source()) if layer is not None else None
    if path is None or not is_path_there(path):
        raise QgsProcessingException(tr("The raster is no file on this computer. Save it as a GeoTIFF first."))
    return path


def extent_asked(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Polygon | None:
    """Return the extent asked for on WGS 84, ``None`` for all of the raster."""
    from shapely.geometry import box

    extent = algorithm.parameterAsExtent(parameters, EXTENT, context, QgsCoordinateReferenceSystem(WGS84))
    if extent.isEmpty():
        return None
    return box(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
