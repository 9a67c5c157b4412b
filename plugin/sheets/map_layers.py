"""The layers of maps on sheets: scenes drawn for print, the land of the world, outlines."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Iterable

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBilinearRasterResampler,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsHillshadeRenderer,
    QgsLineSymbol,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ..core.antimeridian import cut_there
from ..core.errors import BermlineError, message
from ..core.network import names_network, network_within
from ..core.raster import quiet
from ..core.records import Scene
from ..core.remote import is_remote
from ..words import tr
from .map_view import View

LAND = "#dedbd2"
_HALO = 1.5
_LIGHTER = 40
_OPPOSITE = 4.0
"""Degrees on each side of the place opposite to a view's middle."""
_WGS84 = "EPSG:4326"
_PENS = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}


def scene_layer(project: QgsProject, address: str, scene: Scene) -> QgsRasterLayer:
    """Open a scene as a layer of ``project``, drawn for print; ``address`` is where it lies on this machine.

    Raises
    ------
    BermlineError
        When the scene cannot be read where the case says that it is.
    """
    if not is_remote(address) and names_network(address):
        raise BermlineError(*network_within(scene.name))
    layer = QgsRasterLayer(address, scene.name, scene.provider or "gdal")
    if not layer.isValid():
        raise BermlineError(
            message("The scene “{name}” cannot be read at {address}.", name=scene.name, address=scene.path),
            message("Point to it again in the Scenes panel, or take its part out of the pack."),
        )
    if not layer.crs().isValid() and scene.crs:
        layer.setCrs(QgsCoordinateReferenceSystem(scene.crs))
    if scene.kind == "elevation":
        _shade(layer)
    elif layer.dataProvider().dataType(1) != Qgis.DataType.Byte and layer.bandCount() >= 1:
        _stretch(layer)
    smooth = layer.resampleFilter()
    if smooth is not None:
        # Pixels stay pixels: an enlarged image that was smoothed would look sharper than it is.
        smooth.setZoomedOutResampler(QgsBilinearRasterResampler())
    project.addMapLayer(layer, False)
    return layer


def _shade(layer: QgsRasterLayer) -> None:
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
    renderer.setMultiDirectional(True)
    renderer.setZFactor(2.0)
    layer.setRenderer(renderer)
    layer.brightnessFilter().setBrightness(_LIGHTER)
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider = layer.dataProvider()
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    provider.enableProviderResampling(True)


def _stretch(layer: QgsRasterLayer) -> None:
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )


def open_world() -> QgsVectorLayer | None:
    """Return the map of the world that QGIS brings along, or ``None`` where it does not."""
    path = Path(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    if not path.exists():
        return None
    with quiet():
        world = QgsVectorLayer(f"{path}|layername=countries", "Land", "ogr")
    return world if world.isValid() else None


def land_layer(project: QgsProject, world: QgsVectorLayer, view: View) -> QgsVectorLayer:
    """Return the land of :func:`open_world` cut to a view, as a layer of ``project``.

    Borders are not drawn: what a map says of them is not for a background to decide.
    """
    around = _degrees_around(view)
    opposite = None if around is not None else _opposite(view)
    request = QgsFeatureRequest() if around is None else QgsFeatureRequest(around)
    to_view = QgsCoordinateTransform(world.crs(), view.crs, project)
    rectangle = QgsGeometry.fromRect(view.extent)
    features = []
    for country in world.getFeatures(request):
        shape = country.geometry() if around is None else country.geometry().clipped(around)
        if opposite is not None and shape.intersects(opposite):
            shape = shape.difference(opposite)
        try:
            shape.transform(to_view)
        except QgsCsException:  # it reaches to the other side of the Earth
            continue
        feature = QgsFeature()
        # Cut here: an SVG would show what a map item only clips.
        feature.setGeometry(shape.makeValid().intersection(rectangle))
        if not feature.geometry().isEmpty():
            features.append(feature)
    layer = QgsVectorLayer("MultiPolygon", "Land", "memory")
    layer.setCrs(view.crs)
    layer.dataProvider().addFeatures(features)
    fill = QgsFillSymbol.createSimple(
        {"color": LAND, "outline_color": LAND, "outline_width": "0.1", "outline_width_unit": "MM"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(fill))
    project.addMapLayer(layer, False)
    return layer


def _degrees_around(view: View) -> QgsRectangle | None:
    """Return longitudes and latitudes that hold a view; ``None`` where a pole or the date line is within it."""
    steps = np.linspace(-1.0, 1.0, 33)
    edge = np.concatenate([steps, steps, np.full(33, -1.0), np.full(33, 1.0)]) * view.half_width
    side = np.concatenate([np.full(33, -1.0), np.full(33, 1.0), steps, steps]) * view.half_height
    longitudes, latitudes = view.frame.xy_from_local(edge, side)
    if not np.isfinite(longitudes).all() or np.ptp(longitudes) > 180.0 or np.abs(latitudes).max() > 84.0:
        return None
    west, east = float(longitudes.min()), float(longitudes.max())
    return QgsRectangle(west, float(latitudes.min()), east, float(latitudes.max())).buffered(1.0)


def _opposite(view: View) -> QgsGeometry:
    """Return the ground about the place opposite to a view's middle: the ring of what holds that place would be drawn
    around the whole Earth, and all but it filled.
    """
    longitude, latitude = view.frame.longitude + 180.0, -view.frame.latitude
    south, north = max(latitude - _OPPOSITE, -90.0), min(latitude + _OPPOSITE, 90.0)
    narrowest = math.cos(math.radians(max(-south, north)))
    half = _OPPOSITE / max(narrowest, _OPPOSITE / 180.0)
    ground = box(longitude - half, south, longitude + half, north)
    return QgsGeometry.fromWkt(cut_there(ground).wkt).densifyByDistance(1.0)


def land_credit() -> str:
    """Return the credit of the land."""
    return tr("Made with Natural Earth (public domain)")


def outline_layer(
    project: QgsProject, name: str, shapes: Iterable[BaseGeometry], colour: str, width: float = 0.45, pen: str = "solid"
) -> QgsVectorLayer:
    """Make a layer of outlines or lines (longitude and latitude) with a white halo."""
    shapes = list(shapes)
    areas = any(shape.geom_type.endswith("Polygon") for shape in shapes)
    layer = QgsVectorLayer(f"{'Polygon' if areas else 'LineString'}?crs={_WGS84}", name, "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    make = _outline if areas else _line
    symbol = QgsFillSymbol() if areas else QgsLineSymbol()
    symbol.changeSymbolLayer(0, make(QColor("#ffffff"), width + _HALO / 2, "solid"))
    symbol.appendSymbolLayer(make(QColor(colour), width, pen))
    layer.renderer().setSymbol(symbol)
    project.addMapLayer(layer, False)
    return layer


def _outline(colour: QColor, width: float, pen: str) -> QgsSimpleFillSymbolLayer:
    made = QgsSimpleFillSymbolLayer()
    made.setBrushStyle(Qt.BrushStyle.NoBrush)
    made.setStrokeColor(colour)
    made.setStrokeWidth(width)
    made.setStrokeStyle(_PENS[pen])
    return made


def _line(colour: QColor, width: float, pen: str) -> QgsSimpleLineSymbolLayer:
    made = QgsSimpleLineSymbolLayer(colour, width)
    made.setPenStyle(_PENS[pen])
    return made
