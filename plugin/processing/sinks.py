"""Layers that algorithms write into: what a layer does not take ends the algorithm."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)


def open_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    output: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[Callable[[QgsFeature], None], str]:
    """Make the layer that the parameter ``output`` asks for; return what puts a feature into it, and its address.

    Both raise :class:`QgsProcessingException` where the layer cannot be written, as on a disk that is full.
    """
    sink, address = algorithm.parameterAsSink(parameters, output, context, fields, kind, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, output))

    def put(feature: QgsFeature) -> None:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, output))

    return put, address
