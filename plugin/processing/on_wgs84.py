"""Geometries of a layer that is given, brought to WGS 84."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
)

from ..core.errors import Refused, message
from ..words import tr
from .parameters import WGS84

Place = Callable[[QgsGeometry], None]


def placing(source: QgsFeatureSource, context: QgsProcessingContext) -> Place:
    """Return what brings a geometry of ``source`` to WGS 84, or raises :class:`Refused` where it has no place there.

    Raises :class:`QgsProcessingException` where the source has no coordinate system: QGIS would leave its numbers as
    they are, and metres would be measured as degrees.
    """
    crs = source.sourceCrs()
    if not crs.isValid():
        words = tr("The layer {name} has no coordinate system. Give it the one that its numbers are in.")
        raise QgsProcessingException(words.format(name=source.sourceName()))
    to_wgs84 = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context.transformContext())

    def place(geometry: QgsGeometry) -> None:
        outside = Refused(
            message("The shape lies outside the coordinate system of its layer."),
            message("Give the layer the coordinate system that its numbers are in."),
        )
        try:
            geometry.transform(to_wgs84)
        except QgsCsException as error:
            raise outside from error
        if not geometry.isEmpty() and not geometry.boundingBox().isFinite():
            raise outside

    return place
