"""Maps on sheets: true to scale at their place, with scale bar, arrow to true north and coordinates at the edge."""

from __future__ import annotations

import math
from typing import Sequence

from qgis.core import (
    QgsBasicNumericFormat,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsMapLayer,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..core.quantity import NO_BREAK, write_number
from ..place import resource
from ..words import tr
from .chart import round_step
from .map_grid import put_coordinates
from .map_view import PlacedMap, View
from .sheet import THIN, Sheet
from .typeface import INK, NOTE, TEXT, Style, family, line_mm, width_mm

EDGE_LEFT, EDGE_BOTTOM = 4.6, 4.2
"""Millimetres that the coordinates take beside and below a map."""
STRIP = 10.0
"""Millimetres below the coordinates that scale bar and arrow take."""
_WATER = "#f6f8f9"
_NORTH, _ARROW = 27.0, 6.0
_AFTER_BAR, _BEFORE_SQUARE, _BEFORE_NORTH = 11.0, 4.0, 2.0
_SHORTEST_BAR = 6.0
_LEAST_SQUARE, _LARGEST_SQUARE = 0.6, 8.0


def put_map(
    sheet: Sheet, view: View, layers: Sequence[QgsMapLayer], box: tuple[float, float, float, float]
) -> PlacedMap:
    """Put a map with coordinates at its edge into a box (x, y, width, height) of the current page."""
    left, top, width, height = box
    placed = put_plain_map(sheet, view, layers, (left + EDGE_LEFT, top, width - EDGE_LEFT, height - EDGE_BOTTOM))
    put_coordinates(sheet, placed)
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
    item.setBackgroundColor(QColor(_WATER))
    sheet.place(item, x, y, width, height, "map")
    item.setExtent(view.extent)
    item.zoomToExtent(view.extent)
    return PlacedMap(item, view, x, y, width, height)


def put_scale_and_north(sheet: Sheet, placed: PlacedMap, resolved_m: float | None = None) -> bool:
    """Put scale bar, scale in figures and arrow below a map that :func:`put_map` placed.

    With ``resolved_m``, a square stands there as large as what the sensor resolves: smaller things are not to be seen.
    Returns whether one does: it would be too small, or too large, on some maps.
    """
    top = placed.y + placed.height + EDGE_BOTTOM + 0.6
    words = f"1{NO_BREAK}:{NO_BREAK}{_round_scale(placed.scale)}"
    side = 0.0 if resolved_m is None else resolved_m / placed.scale * 1000.0
    squared = _LEAST_SQUARE <= side <= _LARGEST_SQUARE
    beside = _AFTER_BAR + width_mm(words, NOTE) + (_BEFORE_SQUARE + side if squared else 0.0)
    beside += _BEFORE_NORTH + width_mm(tr("true north"), NOTE) + _ARROW
    most = max(min(placed.width * 0.55, placed.width - beside), _SHORTEST_BAR)
    length = round_step(placed.width * 0.30 * placed.scale / 1000.0)
    while length / placed.scale * 1000.0 > most:
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
    fill, line = bar.fillSymbol().clone(), bar.lineSymbol().clone()
    fill.setColor(QColor(INK))
    line.setColor(QColor(INK))
    line.setWidth(THIN)
    bar.setFillSymbol(fill)
    bar.setLineSymbol(line)
    bar.update()
    sheet.place(bar, placed.x, top, 60.0, 7.0, "scale")
    x = placed.x + length / placed.scale * 1000.0 + _AFTER_BAR
    sheet.text(words, x, top + 2.2, 30.0, NOTE)
    if squared and resolved_m is not None:
        x += width_mm(words, NOTE) + _BEFORE_SQUARE
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
    sheet.text(tr("true north"), placed.x + placed.width - _NORTH, top + 2.2, _NORTH - _ARROW, NOTE.but(align="right"))
    return squared


def _text_format(style: Style) -> QgsTextFormat:
    made = QgsTextFormat()
    shown = QFont(family())
    shown.setBold(style.bold)
    made.setFont(shown)
    made.setSize(style.points)
    made.setColor(QColor(style.colour))
    return made


def _round_scale(scale: float) -> str:
    step = 10 ** max(0, math.floor(math.log10(scale)) - 1)
    return write_number(round(scale / step) * step, 0)
