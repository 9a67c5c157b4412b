"""Maps on sheets: true to scale at their place, with scale bar, arrow to true north and coordinates at the edge.

A map is drawn in an azimuthal equidistant projection centred on what it shows: lengths are right there
whatever the system of the imagery, and up is true north.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Iterable, Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBasicNumericFormat,
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
from shapely.geometry import LineString, MultiPoint, box
from shapely.geometry.base import BaseGeometry

from ..core.errors import BermlineError, message
from ..core.frame import LocalFrame
from ..core.quantity import NO_BREAK, write_latitude, write_longitude, write_number
from ..core.raster import quiet
from ..core.records import Scene
from ..place import resource
from ..words import tr
from .chart import round_step
from .drawing import Point
from .sheet import HAIR, THIN, Sheet
from .typeface import GREY, INK, NOTE, TEXT, Style, family, line_mm, width_mm

LAND, WATER = "#dedbd2", "#f6f8f9"
EDGE_LEFT, EDGE_BOTTOM = 4.6, 4.2
"""Millimetres that the coordinates take beside and below a map."""
STRIP = 10.0
"""Millimetres below the coordinates that scale bar and arrow take."""
_NORTH = 27.0
_LEAST_SQUARE, _LARGEST_SQUARE = 0.6, 8.0
_HALO = 1.5
_LIGHTER = 40
METRES_A_DEGREE = 111_320.0
_TICK = 1.6
_TICKS_APART_MM = 20.0
_WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class View:
    """What a map shows: a rectangle in metres about the middle of a local frame."""

    frame: LocalFrame
    half_width: float
    half_height: float

    @cached_property
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


def put_grid(sheet: Sheet, placed: PlacedMap) -> None:
    """Draw lines of equal longitude and latitude over a map, where its edge has coordinates."""
    meridians, parallels, _ = _grid_of(placed)
    view = placed.view
    south, north = (view.frame.latitude + way * _high(view) / 2 for way in (-1, 1))
    west, east = (view.frame.longitude + way * _wide(view) / 2 for way in (-1, 1))
    lines = [[placed.at(longitude, south), placed.at(longitude, north)] for longitude in meridians]
    lines += [[placed.at(west, latitude), placed.at(east, latitude)] for latitude in parallels]
    for thickness, colour in ((3 * HAIR, "#ffffff"), (HAIR, GREY)):
        for line in lines:
            inside = _cut(line, placed)
            if inside is not None:
                sheet.line(inside, thickness, colour)


def _cut(line: Sequence[Point], placed: PlacedMap) -> list[Point] | None:
    cut = LineString(line).intersection(
        box(placed.x, placed.y, placed.x + placed.width, placed.y + placed.height)
    )
    return list(cut.coords) if cut.geom_type == "LineString" and cut.length > 1.0 else None


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


def put_scale_and_north(sheet: Sheet, placed: PlacedMap, resolved_m: float | None = None) -> None:
    """Put scale bar, scale in figures and arrow below a map that :func:`put_map` placed.

    With ``resolved_m``, a square stands there as large as what the sensor resolves: smaller things are not to be seen.
    """
    top = placed.y + placed.height + EDGE_BOTTOM + 0.6
    length = round_step(placed.width * 0.30 * placed.scale / 1000.0)
    if length / placed.scale * 1000.0 > placed.width * 0.55:
        length = round_step(length / 3)
    # Without decimals, which QGIS would write in the way of the machine it runs on.
    kilometres = length >= 1000.0 and length not in (1000.0, 5000.0)
    segments = 2 if length >= 10.0 else 1
    bar = QgsLayoutItemScaleBar(sheet.layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(placed.item)
    # The names of the units moved between versions of QGIS; their codes did not.
    unit, _ = QgsUnitTypes.decodeDistanceUnit("km" if kilometres else "meters")
    bar.setUnits(unit)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(segments)
    bar.setUnitsPerSegment(length / segments / (1000.0 if kilometres else 1.0))
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
    words = f"1{NO_BREAK}:{NO_BREAK}{_round_scale(placed.scale)}"
    x = placed.x + length / placed.scale * 1000.0 + 11.0
    sheet.text(words, x, top + 2.2, 30.0, NOTE)
    side = 0.0 if resolved_m is None else resolved_m / placed.scale * 1000.0
    if _LEAST_SQUARE <= side <= _LARGEST_SQUARE and resolved_m is not None:
        x += width_mm(words, NOTE) + 4.0
        middle = top + 2.2 + line_mm(NOTE) / 2
        sheet.box(x, middle - side / 2, side, side, None, INK, THIN)
        pixel = tr("{size} m resolved").format(size=write_number(resolved_m, 0 if resolved_m >= 2 else 1))
        room = placed.x + placed.width - _NORTH - x - side - 1.0
        if width_mm(pixel, NOTE) <= room:
            sheet.text(pixel, x + side + 1.0, top + 2.2, room, NOTE)
    arrow = QgsLayoutItemPicture(sheet.layout)
    arrow.setPicturePath(str(resource("sheets", "north.svg")))
    arrow.setLinkedMap(placed.item)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    sheet.place(arrow, placed.x + placed.width - 5.0, top + 0.2, 5.0, 8.4, "north")
    sheet.text(tr("true north"), placed.x + placed.width - _NORTH, top + 2.2, _NORTH - 6.0, NOTE.but(align="right"))


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
        # Pixels stay pixels: an enlarged image that was smoothed would look sharper than it is.
        smooth.setZoomedOutResampler(QgsBilinearRasterResampler())
    project.addMapLayer(layer, False)
    return layer


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
    request = QgsFeatureRequest() if around is None else QgsFeatureRequest(around)
    to_view = QgsCoordinateTransform(world.crs(), view.crs, project)
    rectangle = QgsGeometry.fromRect(view.extent)
    features = []
    for country in world.getFeatures(request):
        shape = country.geometry() if around is None else country.geometry().clipped(around)
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
    """Draw ticks and coordinates along the left and the lower edge."""
    view = placed.view
    meridians, parallels, decimals = _grid_of(placed)
    foot = placed.y + placed.height
    for longitude in meridians:
        x, _ = placed.at(longitude, view.frame.latitude - _high(view) / 2)
        words = write_longitude(longitude, decimals)
        half = width_mm(words, NOTE) / 2 + 0.3
        sheet.line([(x, foot), (x, foot - _TICK)], THIN, INK)
        sheet.text(words, x - half, foot + 0.3, 2 * half, NOTE.but(align="centre"))
    for latitude in parallels:
        _, y = placed.at(view.frame.longitude - _wide(view) / 2, latitude)
        sheet.line([(placed.x, y), (placed.x + _TICK, y)], THIN, INK)
        sheet.upright_text(write_latitude(latitude, decimals), placed.x - 2.3, y, NOTE)


def _grid_of(placed: PlacedMap) -> tuple[list[float], list[float], int]:
    """Return round longitudes and latitudes whose words have room at the edge, and with how many decimals."""
    view = placed.view
    wide, high = _wide(view), _high(view)
    step = round_step(max(wide / placed.width, high / placed.height) * _TICKS_APART_MM)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    west, south = view.frame.longitude - wide / 2, view.frame.latitude - high / 2
    meridians, parallels = [], []
    for longitude in _round_within(west, west + wide, step):
        x, _ = placed.at(longitude, south)
        half = width_mm(write_longitude(longitude, decimals), NOTE) / 2 + 0.3
        if placed.x + half <= x <= placed.x + placed.width - half:
            meridians.append(longitude)
    for latitude in _round_within(south, south + high, step):
        _, y = placed.at(west, latitude)
        half = width_mm(write_latitude(latitude, decimals), NOTE) / 2 + 0.3
        if placed.y + half <= y <= placed.y + placed.height - half:
            parallels.append(latitude)
    return meridians, parallels, decimals


def _wide(view: View) -> float:
    return 2 * view.half_width / METRES_A_DEGREE / math.cos(math.radians(view.frame.latitude))


def _high(view: View) -> float:
    return 2 * view.half_height / METRES_A_DEGREE


def _round_within(low: float, high: float, step: float) -> list[float]:
    return [index * step for index in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _corners(shape: BaseGeometry) -> list[tuple[float, float]]:
    west, south, east, north = shape.bounds
    return [(west, south), (east, north), (west, north), (east, south)]


def _round_scale(scale: float) -> str:
    step = 10 ** max(0, math.floor(math.log10(scale)) - 1)
    return write_number(round(scale / step) * step, 0)


def land_credit() -> str:
    """Return the credit of the land."""
    return tr("Made with Natural Earth (public domain)")
