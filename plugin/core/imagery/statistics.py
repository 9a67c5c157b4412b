"""The range of values in which a scene is shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import message
from ..raster import ask_gdal, listening
from .address import display_name
from .opening import careful_with_the_network, open_raster
from .problems import Asked, CannotRead, Report, Stopped, go_on, never

_WHOLE = 1 << 22
"""Up to this many pixels a band, or its overview, is read whole."""
_WINDOW = 128
_WINDOWS_A_SIDE = 12


@dataclass(frozen=True)
class Stretch:
    """The values between which one band is shown, and how many valid pixels they rest on."""

    low: float
    high: float
    sampled: int


def find_stretch(
    source: str,
    low: float = 2.0,
    high: float = 98.0,
    report: Report = go_on,
    stop: Asked = never,
) -> tuple[Stretch | None, ...]:
    """Return percentiles of each band; ``None`` for a band without a valid pixel.

    A band of up to four million pixels is read whole, a larger one through an overview of about that size
    or, where it has none, through 12 x 12 windows of 128 x 128 pixels spread over it. Memory and time do not
    grow with the raster. No-data, masked and transparent pixels and all that is not finite are left out.

    Parameters
    ----------
    source
        A path, or any name under which GDAL opens a raster.
    low, high
        Percentiles, 0 to 100.
    report, stop
        Called once a band, and once a row of windows.

    Raises
    ------
    CannotRead
        When the raster cannot be opened or a part of it cannot be read.
    Stopped
        When ``stop`` answered yes.
    """
    dataset = open_raster(source)
    found: list[Stretch | None] = []
    with listening() as heard, careful_with_the_network(source):
        for number in range(1, dataset.RasterCount + 1):
            values = _sample(dataset.GetRasterBand(number), heard, stop, display_name(source))
            report(number / dataset.RasterCount)
            if values.size == 0:
                found.append(None)
                continue
            bottom, top = np.percentile(values, [low, high])
            found.append(Stretch(float(bottom), float(top), values.size))
    return tuple(found)


def _sample(band: Any, heard: list[str], stop: Asked, name: str) -> np.ndarray:
    band, mask = _overview(band)
    parts = []
    for row in _starts(band.YSize, band.XSize):
        if stop():
            raise Stopped
        for column in _starts(band.XSize, band.YSize):
            width, height = _extent(band, column, row)
            window = (column, row, width, height)
            heard.clear()
            values = ask_gdal(partial(band.ReadAsArray, *window), heard)
            if values is None:
                raise CannotRead(
                    message("A part of {name} cannot be read: {reason}", name=name, reason=" ".join(heard[-1:])),
                    message("Copy or download the file again."),
                )
            valid = np.isfinite(values)
            if mask is not None:
                shown = ask_gdal(partial(mask.ReadAsArray, *window), heard)
                if shown is not None:
                    valid &= shown > 0
            parts.append(values[valid])
    return np.concatenate(parts) if parts else np.empty(0)


def _overview(band: Any) -> tuple[Any, Any]:
    """Return the band, or the finest of its overviews that is read whole, and its mask where it has one."""
    if band.XSize * band.YSize > _WHOLE:
        finer = [band.GetOverview(number) for number in range(band.GetOverviewCount())]
        small = [one for one in finer if one is not None and one.XSize * one.YSize <= _WHOLE]
        if small:
            band = max(small, key=lambda one: one.XSize)
    all_valid = band.GetMaskFlags() & gdal.GMF_ALL_VALID
    return band, None if all_valid else band.GetMaskBand()


def _starts(length: int, other: int) -> list[int]:
    if length * other <= _WHOLE:
        return [0]
    if length <= _WINDOW * _WINDOWS_A_SIDE:
        return list(range(0, length, _WINDOW))
    return [round(start) for start in np.linspace(0, length - _WINDOW, _WINDOWS_A_SIDE)]


def _extent(band: Any, column: int, row: int) -> tuple[int, int]:
    if band.XSize * band.YSize <= _WHOLE:
        return band.XSize, band.YSize
    return min(_WINDOW, band.XSize - column), min(_WINDOW, band.YSize - row)
