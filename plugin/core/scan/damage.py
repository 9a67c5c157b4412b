"""Files of a mosaic whose pixels cannot be read, though their heads can: named, and left out where they are."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import numpy as np
from osgeo import gdal

from ..errors import BermlineError
from ..raster import Grid, Raster, ask_gdal, listening
from .mosaic import Trouble, build_virtual

Bounds = tuple[int, int, int, int]


@contextmanager
def leave_out_damaged(path: str, bounds: Bounds) -> Iterator[tuple[str, tuple[Trouble, ...]]]:
    """Give a mosaic of the same grid that holds what can be read within ``bounds``, and what files cannot be.

    ``bounds`` are left, top, right and bottom in pixels. There are none to leave out in what is no virtual raster, or
    where no file of it can be read: then the mosaic is ``path`` itself.
    """
    sound, troubles = [], []
    grid = Raster(path).grid
    for member in _members(path):
        try:
            if _read_within(Raster(member), grid, bounds):
                sound.append(Path(member))
        except BermlineError as error:
            troubles.append(Trouble.of(member, error))
    if not troubles or not sound:
        yield path, tuple(troubles)
        return
    target = f"/vsimem/{uuid.uuid4().hex}.vrt"
    (west, east), (south, north) = grid.xy(np.array([0, grid.width]), np.array([grid.height, 0]))
    build_virtual(target, sound, (float(west), float(south), float(east), float(north)))
    try:
        yield target, tuple(troubles)
    finally:
        gdal.Unlink(target)


def _members(path: str) -> list[str]:
    with listening() as heard:
        dataset = ask_gdal(lambda: gdal.Open(path), heard)
        if dataset is None or dataset.GetDriver().ShortName != "VRT":
            return []
        return (dataset.GetFileList() or [])[1:]


def _read_within(raster: Raster, grid: Grid, bounds: Bounds) -> bool:
    """Read what a file has within bounds of the whole; return whether it has anything there."""
    x, y = raster.grid.xy(np.array([0.0]), np.array([0.0]))
    column, row = (round(float(place[0])) for place in grid.pixel(x, y))
    left, top = max(bounds[0] - column, 0), max(bounds[1] - row, 0)
    right, bottom = min(bounds[2] - column, raster.grid.width), min(bounds[3] - row, raster.grid.height)
    if left >= right or top >= bottom:
        return False
    raster.read((left, right), (top, bottom))
    return True
