"""Maps on sheets: true to scale at their place, with scale bar, arrow to true north and coordinates at the edge.

A map is drawn in an azimuthal equidistant projection centred on what it shows: lengths are right there
whatever the system of the imagery, and up is true north.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Sequence

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBasicNumericFormat,
    QgsBilinearRasterResampler,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsHillshadeRenderer,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLineSymbol,
    QgsMapLayer,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry

from ..core.errors import BermlineError, message
from ..core.frame import LocalFrame
from ..core.raster import quiet
from ..core.records import Scene
from ..place import resource
from .chart import round_step
from .sheet import THIN, Point, Sheet
from .typeface import INK, NOTE, TEXT, Style, family, width_mm

LAND, WATER = "#dedbd2", "#f6f8f9"
LAND_CREDIT = "Made with Natural Earth (public domain)"
EDGE_LEFT, EDGE_BOTTOM = 4.6, 4.2
"""Millimetres that the coordinates take beside and below a map."""
STRIP = 10.0
"""Millimetres below the coordinates that scale bar and arrow take."""
_HALO = 1.5
_LIGHTER = 40
_METRES_A_DEGREE = 111_320.0
_TICK = 1.6
_TICKS_APART_MM = 20.0
_WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class View:
    """What a map shows: a rectangle in metres about the middle of a local frame."""

    frame: LocalFrame
    half_width: float
    half_height: float

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The system that the map is drawn in."""
        return QgsCoordinateReferenceSystem.fromProj(
            f"+proj=aeqd +lat_0={self.frame.latitude:.9f} +lon_0={self.frame.longitude:.9f}"
            " +datum=WGS84 +units=m +no_defs +type=crs"
        )

    @property
    def extent(self) -> QgsRectangle:
        """The rectangle, in metres."""
        return QgsRectangle(-self.half_width, -self.half_height, self.half_width, self.half_height)


@dataclass(frozen=True)
class PlacedMap:
    """A map on the page, and where its points are."""

    item: QgsLayoutItemMap
    view: View
    x: float
    y: float
    width: float
    height: float

    def at(self, longitude: float, latitude: float) -> Point:
        """Return the place on the page of a point in longitude and latitude."""
        east, north = self.view.frame.xy_to_local(longitude, latitude)
        return (
            self.x + self.width * (float(east) + self.view.half_width) / (2 * self.view.half_width),
            self.y + self.height * (self.view.half_height - float(north)) / (2 * self.view.half_height),
        )

    @property
    def scale(self) -> float:
        """Metres of ground to a metre of paper."""
        return 2 * self.view.half_width / (self.width / 1000.0)


def view_of(shapes: Iterable[BaseGeometry], aspect: float, margin: float = 0.18, least_m: float = 200.0) -> View:
    """Return the view that shows all shapes (longitude and latitude) with a margin, ``aspect`` = width / height."""
    points = [point for shape in shapes for point in MultiPoint(_corners(shape)).geoms]
    frame = LocalFrame.at(MultiPoint(points))
    local = [frame.to_local(point) for point in points]
    half_width = max(max(abs(point.x) for point in local) * (1 + 2 * margin), least_m / 2)
    half_height = max(max(abs(point.y) for point in local) * (1 + 2 * margin), least_m / 2)
    half_width = max(half_width, half_height * aspect)
    return View(frame, half_width, half_width / aspect)


def put_map(
    sheet: Sheet, view: View, layers: Sequence[QgsMapLayer], box: tuple[float, float, float, float]
) -> PlacedMap:
    """Put a map with coordinates at its edge into a box (x, y, width, height) of the current page."""
    left, top, width, height = box
    placed = put_plain_map(sheet, view, layers, (left + EDGE_LEFT, top, width - EDGE_LEFT, height - EDGE_BOTTOM))
    _put_coordinates(sheet, placed)
    return placed


def put_plain_map(
    sheet: Sheet, view: View, layers: Sequence[QgsMapLayer], box: tuple[float, float, float, float]
) -> PlacedMap:
    """Put a map without coordinates into a box (x, y, width, height) of the current page."""
    x, y, width, height = box
    item = QgsLayoutItemMap(sheet.layout)
    item.setCrs(view.crs)
    item.setKeepLayerSet(True)
    item.setLayers(list(layers))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(THIN))
    item.setFrameStrokeColor(QColor(INK))
    item.setBackgroundColor(QColor(WATER))
    sheet.place(item, x, y, width, height, "map")
    item.setExtent(view.extent)
    item.zoomToExtent(view.extent)
    return PlacedMap(item, view, x, y, width, height)


def put_scale_and_north(sheet: Sheet, placed: PlacedMap) -> None:
    """Put scale bar, scale in figures and arrow below a map that :func:`put_map` placed."""
    top = placed.y + placed.height + EDGE_BOTTOM + 0.6
    length = round_step(placed.width * 0.30 * placed.scale / 1000.0)
    if length / placed.scale * 1000.0 > placed.width * 0.55:
        length = round_step(length / 3)
    kilometres = length >= 1000.0
    bar = QgsLayoutItemScaleBar(sheet.layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(placed.item)
    # The names of the units moved between versions of QGIS; their codes did not.
    unit, _ = QgsUnitTypes.decodeDistanceUnit("km" if kilometres else "meters")
    bar.setUnits(unit)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(length / 2 / (1000.0 if kilometres else 1.0))
    plain = QgsBasicNumericFormat()
    plain.setShowThousandsSeparator(False)
    bar.setNumericFormat(plain)
    bar.setHeight(1.2)
    bar.setBoxContentSpace(0.0)
    bar.setLabelBarSpace(0.7)
    bar.setTextFormat(_text_format(TEXT))
    bar.setFillColor(QColor(INK))
    bar.setLineColor(QColor(INK))
    bar.setLineWidth(THIN)
    bar.update()
    sheet.place(bar, placed.x, top, 60.0, 7.0, "scale")
    words = f"1 : {_round_scale(placed.scale)}"
    x = placed.x + length / placed.scale * 1000.0 + 14.0
    sheet.text(words, x, top + 2.2, 30.0, NOTE)
    arrow = QgsLayoutItemPicture(sheet.layout)
    arrow.setPicturePath(str(resource("sheets", "north.svg")))
    arrow.setLinkedMap(placed.item)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    sheet.place(arrow, placed.x + placed.width - 5.0, top + 0.2, 5.0, 8.4, "north")
    sheet.text("true north", placed.x + placed.width - 24.0, top + 2.2, 18.0, NOTE.but(align="right"))


def _text_format(style: Style) -> QgsTextFormat:
    made = QgsTextFormat()
    shown = QFont(family())
    shown.setBold(style.bold)
    made.setFont(shown)
    made.setSize(style.points)
    made.setColor(QColor(style.colour))
    return made


def scene_layer(project: QgsProject, address: str, scene: Scene) -> QgsRasterLayer:
    """Open a scene as a layer of ``project``, drawn for print; ``address`` is where it lies on this machine.

    Raises
    ------
    BermlineError
        When the scene cannot be read where the case says that it is.
    """
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
        smooth.setZoomedInResampler(QgsBilinearRasterResampler())
        smooth.setZoomedOutResampler(QgsBilinearRasterResampler())
    project.addMapLayer(layer, False)
    return layer


def land_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Return the land of the world as QGIS brings it along, or ``None`` where it does not.

    Borders are not drawn: what a map says of them is not for a background to decide.
    """
    path = Path(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    if not path.exists():
        return None
    with quiet():
        layer = QgsVectorLayer(f"{path}|layername=countries", "Land", "ogr")
    if not layer.isValid():
        return None
    fill = QgsFillSymbol.createSimple(
        {"color": LAND, "outline_color": LAND, "outline_width": "0.1", "outline_width_unit": "MM"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(fill))
    project.addMapLayer(layer, False)
    return layer


_PENS = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}


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


def _put_coordinates(sheet: Sheet, placed: PlacedMap) -> None:
    """Draw ticks and coordinates along the left and the lower edge; what would stand out at a corner is left out."""
    view = placed.view
    wide = 2 * view.half_width / _METRES_A_DEGREE / math.cos(math.radians(view.frame.latitude))
    high = 2 * view.half_height / _METRES_A_DEGREE
    step = round_step(max(wide / placed.width, high / placed.height) * _TICKS_APART_MM)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    west, south = view.frame.longitude - wide / 2, view.frame.latitude - high / 2
    foot = placed.y + placed.height
    for longitude in _round_within(west, west + wide, step):
        x, _ = placed.at(longitude, south)
        words = f"{abs(longitude):.{decimals}f}°{'E' if longitude >= 0 else 'W'}"
        half = width_mm(words, NOTE) / 2 + 0.3
        if placed.x + half <= x <= placed.x + placed.width - half:
            sheet.line([(x, foot), (x, foot - _TICK)], THIN, INK)
            sheet.text(words, x - half, foot + 0.3, 2 * half, NOTE.but(align="centre"))
    for latitude in _round_within(south, south + high, step):
        _, y = placed.at(west, latitude)
        words = f"{abs(latitude):.{decimals}f}°{'N' if latitude >= 0 else 'S'}"
        half = width_mm(words, NOTE) / 2 + 0.3
        if placed.y + half <= y <= foot - half:
            sheet.line([(placed.x, y), (placed.x + _TICK, y)], THIN, INK)
            sheet.upright_text(words, placed.x - 2.3, y, NOTE)


def _round_within(low: float, high: float, step: float) -> list[float]:
    return [index * step for index in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _corners(shape: BaseGeometry) -> list[tuple[float, float]]:
    west, south, east, north = shape.bounds
    return [(west, south), (east, north), (west, north), (east, south)]


def _round_scale(scale: float) -> str:
    step = 10 ** max(0, math.floor(math.log10(scale)) - 1)
    return f"{round(scale / step) * step:,.0f}".replace(",", "\u202f")
