"""Windows of a raster as numbers: physical values, NaN where there are none, and where each pixel lies.

Only the window asked for is read. Scale, offset and a unit of feet are applied; the raster's own mask
(no-data value, mask band, alpha) and everything that is not finite become NaN. Of complex numbers, which
some radar images hold, the magnitude is taken.
"""

from __future__ import annotations

import math
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, TypeVar

import numpy as np
from osgeo import gdal

from .errors import BermlineError, Refused, message
from .network import names_network, network_within

MAX_PIXELS = 36_000_000
"""A window is refused above this size: 36 million pixels are 288 MB of numbers, and under 1 GB while they are read."""
_METRES = {
    "ft": 0.3048,
    "foot": 0.3048,
    "feet": 0.3048,
    "us survey foot": 1200.0 / 3937.0,
    "us-ft": 1200.0 / 3937.0,
    "ftus": 1200.0 / 3937.0,
}
_COLOUR_BANDS = 3
T = TypeVar("T")


@dataclass(frozen=True)
class Grid:
    """How a raster lies: its size in pixels, GDAL's six geotransform numbers and its CRS as WKT."""

    width: int
    height: int
    transform: tuple[float, float, float, float, float, float]
    crs: str

    def xy(self, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return CRS coordinates of pixel coordinates; (0, 0) is the outer corner of the first pixel."""
        a, b, c, d, e, f = self.transform
        return a + b * column + c * row, d + e * column + f * row

    def pixel(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return pixel coordinates (column, row) of CRS coordinates; the inverse of :meth:`xy`."""
        a, b, c, d, e, f = self.transform
        determinant = b * f - c * e
        dx, dy = np.asarray(x) - a, np.asarray(y) - d
        return (f * dx - c * dy) / determinant, (b * dy - e * dx) / determinant


@dataclass(frozen=True)
class Window:
    """A piece of a raster.

    ``values`` is float64 (rows x columns), NaN where nothing is known; its first pixel is
    (``column``, ``row``) of the raster. ``quantum`` is the step between two values that the storage can
    tell apart (0 for floating point).
    """

    values: np.ndarray
    column: int
    row: int
    quantum: float


@dataclass(frozen=True)
class Averaged:
    """A piece of a raster, band by band.

    ``values`` is float32 (bands x rows x columns), NaN where nothing is known; its first pixel begins at
    (``column``, ``row``) of the raster and is ``step_x`` by ``step_y`` of its pixels large.
    """

    values: np.ndarray
    column: int
    row: int
    step_x: float
    step_y: float

    def at(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Return the values of the pixels that hold raster coordinates, (bands, n); NaN outside."""
        across = np.floor((column - self.column) / self.step_x)
        down = np.floor((row - self.row) / self.step_y)
        rows, columns = self.values.shape[1:]
        with np.errstate(invalid="ignore"):
            held = (across >= 0) & (across < columns) & (down >= 0) & (down < rows)
        found = np.full((self.values.shape[0], across.size), np.nan, np.float32)
        found[:, held] = self.values[:, down[held].astype(np.intp), across[held].astype(np.intp)]
        return found


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL from writing to the terminal; what it says is reported by the errors raised here."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect what GDAL complains of on this thread, instead of letting it write to the terminal."""
    heard: list[str] = []

    def hear(level: int, _number: int, words: str) -> None:
        if level >= gdal.CE_Failure:
            heard.append(" ".join(words.split()))

    gdal.PushErrorHandler(hear)
    try:
        yield heard
    finally:
        gdal.PopErrorHandler()


def ask_gdal(call: Callable[[], T | None], heard: list[str]) -> T | None:
    """Return what a call of GDAL returns, ``None`` where it failed, whether or not it raises exceptions."""
    try:
        return call()
    except RuntimeError as problem:
        heard.append(" ".join(str(problem).split()))
        return None


class Raster:
    """A raster opened for reading windows.

    Raises :class:`BermlineError` where it cannot be read, and :class:`Refused` where it has no CRS,
    no place on the ground, or no band of values.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self._dataset = _open(self.path)
        crs = self._dataset.GetProjection()
        transform = self._dataset.GetGeoTransform(can_return_null=True)
        if not crs:
            raise Refused(
                message("“{path}” has no coordinate reference system.", path=self.path),
                message("Give it one in the Scenes panel, then measure again."),
            )
        if transform is None or abs(transform[1] * transform[5] - transform[2] * transform[4]) < 1e-300:
            raise Refused(
                message("“{path}” does not say where its pixels lie.", path=self.path),
                message("Georeference it first."),
            )
        self.grid = Grid(self._dataset.RasterXSize, self._dataset.RasterYSize, tuple(transform), crs)
        self.bands = _data_bands(self._dataset)
        if not self.bands:
            raise Refused(
                message("“{path}” has no band but a mask.", path=self.path),
                message("Choose the image that it belongs to."),
            )

    def read(self, columns: tuple[int, int], rows: tuple[int, int]) -> Window:
        """Read columns ``[first, last)`` and rows ``[first, last)``, cut to the raster; the mean of its colours.

        One band is read as it is; of an image the mean of its first three bands is taken.
        """
        left, right = max(columns[0], 0), min(columns[1], self.grid.width)
        top, bottom = max(rows[0], 0), min(rows[1], self.grid.height)
        if left >= right or top >= bottom:
            raise Refused(
                message("Nothing of this place is on “{path}”.", path=self.path),
                message("Draw inside the scene."),
            )
        if (right - left) * (bottom - top) > MAX_PIXELS:
            raise Refused(
                message("The piece asked for is {width} x {height} pixels.", width=right - left, height=bottom - top),
                message("Draw a shorter one: up to {most} million pixels are read.", most=MAX_PIXELS // 1_000_000),
            )
        place = (left, top, right - left, bottom - top)
        values, quantum = self._read_band(self.bands[0], *place)
        for number in self.bands[1:]:
            layer, step = self._read_band(number, *place)
            values += layer
            quantum = max(quantum, step)
            del layer  # before the next is read
        values /= len(self.bands)
        return Window(values, left, top, quantum / math.sqrt(len(self.bands)))

    def read_bands(self, columns: tuple[int, int], rows: tuple[int, int], step: int = 1) -> Averaged:
        """Read columns ``[first, last)`` and rows ``[first, last)``, cut to the raster, of each data band.

        With a ``step`` each value is the mean over about ``step`` x ``step`` pixels. Scale, offset and unit are
        not applied.
        """
        left, right = max(columns[0], 0), min(columns[1], self.grid.width)
        top, bottom = max(rows[0], 0), min(rows[1], self.grid.height)
        if left >= right or top >= bottom:
            return Averaged(np.zeros((len(self.bands), 0, 0), np.float32), left, top, 1.0, 1.0)
        width, height = max((right - left) // step, 1), max((bottom - top) // step, 1)
        if width * height > MAX_PIXELS:
            raise Refused(
                message("The piece asked for is {width} x {height} pixels.", width=right - left, height=bottom - top),
                message("Ask for a smaller one."),
            )
        values = np.empty((len(self.bands), height, width), np.float32)
        place = (left, top, right - left, bottom - top, width, height)
        for layer, number in zip(values, self.bands):
            band = self._dataset.GetRasterBand(number)
            with quiet():
                try:
                    raw = band.ReadAsArray(*place, resample_alg=gdal.GRIORA_Average)
                    mask = band.GetMaskBand().ReadAsArray(*place)
                except RuntimeError:
                    raw = mask = None
            if raw is None or mask is None:
                raise _damaged(self.path)
            layer[:] = _real(raw)
            layer[(mask == 0) | ~np.isfinite(layer)] = np.nan
        return Averaged(values, left, top, (right - left) / width, (bottom - top) / height)

    def _read_band(self, number: int, left: int, top: int, width: int, height: int) -> tuple[np.ndarray, float]:
        band = self._dataset.GetRasterBand(number)
        with quiet():
            try:
                raw = band.ReadAsArray(left, top, width, height)
                mask = band.GetMaskBand().ReadAsArray(left, top, width, height)
            except RuntimeError:
                raw = mask = None
        if raw is None or mask is None:
            raise _damaged(self.path)
        scale = band.GetScale()
        offset = band.GetOffset()
        factor = (1.0 if scale is None else scale) * _METRES.get((band.GetUnitType() or "").strip().lower(), 1.0)
        shift = (0.0 if offset is None else offset) * _METRES.get((band.GetUnitType() or "").strip().lower(), 1.0)
        values = _real(raw).astype(np.float64, copy=False)  # GDAL's array is nobody else's: it is worked on in place
        values *= factor
        values += shift
        values[(mask == 0) | ~np.isfinite(values)] = np.nan
        return values, abs(factor) if np.issubdtype(raw.dtype, np.integer) else 0.0


def _open(path: str) -> gdal.Dataset:
    if names_network(path):
        raise BermlineError(*network_within(Path(path).name))
    with quiet():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        except RuntimeError:
            dataset = None
    if dataset is None or dataset.RasterCount == 0:
        raise BermlineError(
            message("“{path}” cannot be read as a raster.", path=path),
            message("Check in the Scenes panel where the file lies."),
        )
    return dataset


def _real(raw: np.ndarray) -> np.ndarray:
    return np.abs(raw) if np.iscomplexobj(raw) else raw


def _damaged(path: str) -> BermlineError:
    return BermlineError(
        message("“{path}” breaks off or is damaged here: its pixels cannot be read.", path=path),
        message("Get the file again from where it came."),
    )


def _data_bands(dataset: gdal.Dataset) -> tuple[int, ...]:
    """Return the numbers of the bands to average: without alpha, three at most."""
    alpha = gdal.GCI_AlphaBand
    numbers = [
        number
        for number in range(1, dataset.RasterCount + 1)
        if dataset.GetRasterBand(number).GetColorInterpretation() != alpha
    ]
    return tuple(numbers[:_COLOUR_BANDS] if len(numbers) >= _COLOUR_BANDS else numbers[:1])
