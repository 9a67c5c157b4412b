"""Coordinates at the edge of a map, and its grid of longitude and latitude."""

from __future__ import annotations

import math
from typing import Sequence

from shapely.geometry import LineString, box

from ..core.antimeridian import on_globe
from ..core.quantity import write_latitude, write_longitude
from .chart import round_step
from .drawing import Point
from .map_view import PlacedMap, View
from .sheet import HAIR, THIN, Sheet
from .typeface import GREY, INK, NOTE, width_mm

METRES_A_DEGREE = 111_320.0
_TICK = 1.6
_TICKS_APART_MM = 20.0


def put_coordinates(sheet: Sheet, placed: PlacedMap) -> None:
    """Draw ticks and coordinates along the left and the lower edge."""
    view = placed.view
    meridians, parallels, decimals = _grid_of(placed)
    foot = placed.y + placed.height
    for longitude in meridians:
        x, _ = placed.at(longitude, view.frame.latitude - _high(view) / 2)
        words = write_longitude(on_globe(round(longitude, decimals)), decimals)
        half = width_mm(words, NOTE) / 2 + 0.3
        sheet.line([(x, foot), (x, foot - _TICK)], THIN, INK)
        sheet.text(words, x - half, foot + 0.3, 2 * half, NOTE.but(align="centre"))
    for latitude in parallels:
        _, y = placed.at(view.frame.longitude - _wide(view) / 2, latitude)
        sheet.line([(placed.x, y), (placed.x + _TICK, y)], THIN, INK)
        sheet.upright_text(write_latitude(latitude, decimals), placed.x - 2.3, y, NOTE)


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
    cut = LineString(line).intersection(box(placed.x, placed.y, placed.x + placed.width, placed.y + placed.height))
    return list(cut.coords) if cut.geom_type == "LineString" and cut.length > 1.0 else None


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
