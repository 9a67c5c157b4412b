"""One scene as a raster layer: how it is opened, when it is shown, in which range of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsHillshadeRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.dates import Interval, write_interval
from ..core.imagery.services import gdal_source
from ..core.records import Scene

if TYPE_CHECKING:  # QGIS starts without reading rasters
    from ..core.imagery.statistics import Stretch

ROLE = "bermline/role"
SCENE = "bermline/scene"
_SUN_AZIMUTH, _SUN_ELEVATION = 315.0, 45.0


def make_layer(scene: Scene, source: str) -> QgsRasterLayer:
    """Open a scene as a layer that carries its uuid; it may turn out not to be valid.

    Statistics are not computed here: bytes are shown as they are, elevation as relief, and all else is
    stretched later by :func:`stretch_layer`.
    """
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    options.skipCrsValidation = True
    uri = gdal_source("gdal", source) if scene.provider == "gdal" else source
    layer = QgsRasterLayer(uri, layer_name(scene), scene.provider, options)
    layer.setCustomProperty(ROLE, "scene")
    layer.setCustomProperty(SCENE, scene.uuid)
    if layer.isValid():
        if scene.kind == "elevation" and layer.bandCount() >= 1:
            _show_relief(layer)
        dress_layer(layer, scene)
    return layer


def layer_name(scene: Scene) -> str:
    """Return what the layer tree calls a scene: its date and its name."""
    return scene.name if scene.acquired is None else f"{write_interval(scene.acquired)} · {scene.name}"


def dress_layer(layer: QgsRasterLayer, scene: Scene) -> None:
    """Bring name, CRS and time of a layer in line with its scene."""
    layer.setName(layer_name(scene))
    if scene.crs is not None:
        crs = QgsCoordinateReferenceSystem(scene.crs)
        if crs.isValid() and layer.crs() != crs:
            layer.setCrs(crs)
    times = layer.temporalProperties()
    if scene.acquired is None:
        times.setIsActive(False)
        return
    times.setIsActive(True)
    times.setFixedTemporalRange(time_range(scene.acquired))


def time_range(interval: Interval) -> QgsDateTimeRange:
    """Return a half-open interval as QGIS keeps it."""
    return QgsDateTimeRange(_qt(interval.begin), _qt(interval.end), True, False)


def wants_stretch(layer: QgsRasterLayer) -> bool:
    """Whether the values of a layer are other than bytes, so that a range has to be found to show them."""
    provider = layer.dataProvider()
    if layer.providerType() != "gdal" or isinstance(layer.renderer(), QgsHillshadeRenderer):
        return False
    return provider.dataType(1) != Qgis.DataType.Byte


def stretch_layer(layer: QgsRasterLayer, stretches: Sequence[Stretch | None]) -> None:
    """Show each band that is drawn between the values given for it; relief is left as it is."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsHillshadeRenderer):
        return
    if hasattr(renderer, "setRedContrastEnhancement"):
        for band, put in (
            (renderer.redBand(), renderer.setRedContrastEnhancement),
            (renderer.greenBand(), renderer.setGreenContrastEnhancement),
            (renderer.blueBand(), renderer.setBlueContrastEnhancement),
        ):
            _enhance(layer, band, stretches, put)
    elif hasattr(renderer, "grayBand"):
        _enhance(layer, renderer.grayBand(), stretches, renderer.setContrastEnhancement)
    layer.triggerRepaint()


def _show_relief(layer: QgsRasterLayer) -> None:
    """Shade an elevation model; its heights are drawn through smoothly, or the edge of each pixel would be shaded."""
    provider = layer.dataProvider()
    layer.setRenderer(QgsHillshadeRenderer(provider, 1, _SUN_AZIMUTH, _SUN_ELEVATION))
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Bilinear)
    provider.enableProviderResampling(True)


def _enhance(layer: QgsRasterLayer, band: int, stretches: Sequence[Stretch | None], put) -> None:
    found = stretches[band - 1] if 0 < band <= len(stretches) else None
    if found is None or found.high <= found.low:
        return
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    enhancement.setMinimumValue(found.low)
    enhancement.setMaximumValue(found.high)
    put(enhancement)


def _qt(moment) -> QDateTime:
    date = QDate(moment.year, moment.month, moment.day)
    return QDateTime(date, QTime(moment.hour, moment.minute, moment.second), Qt.TimeSpec.UTC)
