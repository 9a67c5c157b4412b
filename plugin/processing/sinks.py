"""Layers that algorithms write into: where one cannot be written whole, the algorithm ends and nothing of it stays."""

from __future__ import annotations

import glob
from pathlib import Path
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

from ..words import tr

Put = Callable[[QgsFeature], None]
Finish = Callable[[], str]


def open_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    output: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[Put, Finish]:
    """Make the layer that the parameter ``output`` asks for.

    Return what puts a feature into it, and what ends it and returns its address. QGIS does not look whether what it
    writes comes to be on the disk: what GDAL says meanwhile is listened to, and a file is counted through at the end.
    All raise :class:`QgsProcessingException` where not all of it is there, and a file that was made for the layer goes.
    """
    # Analyses are imported when they are run: providers are loaded while QGIS starts.
    from ..core.raster import listening

    place = Path(algorithm.parameterAsOutputLayer(parameters, output, context))
    before = _files_of(place) - {place}
    heard: list[str] = []
    sinks: list[QgsFeatureSink] = []
    count = 0

    def clear_away() -> None:
        sinks.clear()
        for file in _files_of(place) - before:
            file.unlink()

    def give_up(reason: str) -> None:
        clear_away()
        raise QgsProcessingException(heard[0] if heard else reason)

    def put(feature: QgsFeature) -> None:
        nonlocal count
        with listening() as more:
            good = sinks[0].addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        heard.extend(more)
        if heard or not good:
            give_up(algorithm.writeFeatureError(sinks[0], parameters, output))
        count += 1

    def finish() -> str:
        with listening() as more:
            sinks.clear()
        heard.extend(more)
        if heard or (place.is_file() and (_count(place) != count or _is_cut_off(place))):
            give_up(tr("Not all of {path} could be written: is there room on its disk?").format(path=place))
        return address

    try:
        with listening():
            sink, address = algorithm.parameterAsSink(parameters, output, context, fields, kind, crs)
    except QgsProcessingException:
        clear_away()
        raise
    if sink is None:
        give_up(algorithm.invalidSinkError(parameters, output))
    sinks.append(sink)
    del sink
    return put, finish


def _is_cut_off(place: Path) -> bool:
    """Whether a table of text ends within a row: that would be read as a row all the same."""
    return place.suffix.lower() == ".csv" and not place.read_bytes().endswith(b"\n")


def _count(place: Path) -> int:
    """Return how many features the first layer of a file has; -1 where it cannot be read."""
    from osgeo import gdal

    from ..core.imagery.opening import ask_gdal, listening

    with listening() as heard:
        made = ask_gdal(lambda: gdal.OpenEx(str(place), gdal.OF_VECTOR), heard)
        layer = None if made is None else made.GetLayer(0)
        return -1 if layer is None else int(layer.GetFeatureCount())


def _files_of(place: Path) -> set[Path]:
    """Return the file of a layer with those of its name beside it; none for a layer that is no file of its own."""
    return set(place.parent.glob(f"{glob.escape(place.stem)}.*")) if place.suffix and place.parent.is_dir() else set()
