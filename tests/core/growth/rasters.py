"""Small rasters of made-up ground, in which buildings appear on known dates and clouds hide it on others."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyproj
from osgeo import gdal, osr
from shapely.geometry import box

from plugin.core.frame import LocalFrame
from plugin.core.records import Structure

FRAME = LocalFrame(40.0, 45.9)
SIDE_M = 2400.0


@dataclass(frozen=True)
class Ground:
    """Ground of smooth texture in three bands, seen by scenes of its own; ``boxes`` are in metres."""

    seed: int
    boxes: tuple[tuple[float, float, float, float], ...]
    begun: tuple[int, ...]
    clouded: frozenset[int] = frozenset()
    roof: tuple[float, float, float] = (1.5, 1.0, 2.0)
    texture: np.ndarray = field(init=False)

    def __post_init__(self):
        random = np.random.default_rng(self.seed)
        object.__setattr__(self, "texture", np.stack([_smooth(random, 240, 4.0) for _ in range(3)]))

    def structures(self):
        return [
            Structure(uuid=f"S{number}", label=f"S{number}", outline_u95_m=10.0, geometry=FRAME.from_local(box(*shape)))
            for number, shape in enumerate(self.boxes)
        ]

    def write(self, path: Path, date: int, epsg=32637, pixel=10.0, bands=3, noise=0.3):
        """Write what a sensor with a grid, gain and offset of its own sees on a date."""
        random = np.random.default_rng([self.seed, date])
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        way = pyproj.Transformer.from_crs("EPSG:4326", f"EPSG:{epsg}", always_xy=True)
        half = SIDE_M / 2
        outer = FRAME.xy_from_local(half * np.array([-1, 1, 1, -1]), half * np.array([-1, -1, 1, 1]))
        corners = np.array(way.transform(*outer))
        size = pixel / 111_000 if system.IsGeographic() else pixel
        west, north = corners[0].min() - random.uniform(0, size), corners[1].max() + random.uniform(0, size)
        width, height = int(np.ptp(corners[0]) / size), int(np.ptp(corners[1]) / size)
        column, row = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
        back = pyproj.Transformer.from_crs(f"EPSG:{epsg}", "EPSG:4326", always_xy=True)
        x, y = FRAME.xy_to_local(*back.transform(west + column * size, north - row * size))
        seen = self._seen(x, y, date, random)[:bands]
        seen += noise * random.normal(size=seen.shape)
        values = np.clip(1000 + random.uniform(-200, 200) + 120 * random.uniform(0.6, 1.5) * seen, 1, 60000)
        raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_UInt16)
        raster.SetGeoTransform((west, size, 0, north, 0, -size))
        raster.SetProjection(system.ExportToWkt())
        raster.WriteArray(values.astype(np.uint16))
        raster.FlushCache()

    def _seen(self, x, y, date, random):
        cell = SIDE_M / 240
        columns = np.clip(((x + SIDE_M / 2) / cell).astype(int), 0, 239)
        rows = np.clip(((SIDE_M / 2 - y) / cell).astype(int), 0, 239)
        seen = self.texture[:, rows, columns].copy()
        for (west, south, east, north), begun in zip(self.boxes, self.begun):
            if date >= begun:
                seen[:, (x > west) & (x < east) & (y > south) & (y < north)] = np.array(self.roof)[:, None]
        if date in self.clouded:
            cloud = _smooth(random, 240, 12.0)[rows, columns]
            seen = 0.1 * seen + 3.0 + 1.5 * cloud
        return seen


def _smooth(random, side, sigma):
    rows, columns = np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None]
    fall = np.exp(-2 * (np.pi * sigma) ** 2 * (rows**2 + columns**2))
    field_ = np.fft.irfft2(np.fft.rfft2(random.normal(size=(side, side))) * fall, (side, side))
    return field_ / field_.std()
