"""Rasters of parallel berms whose truth is known."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from shapely.geometry import LineString

ORIGIN = (500_000.0, 5_087_000.0)
EPSG = 32637
SCALE = 0.9996
"""Metres in the plane for a metre on the ellipsoid, on the central meridian of a UTM zone."""


@dataclass(frozen=True)
class Field:
    """Gaussian crests of amplitude 1 on a raster, ``pitch_px`` apart, across a line at ``angle`` below east."""

    snr: float = 3.0
    gsd: float = 0.5
    sigma_px: float = 4.0
    pitch_px: float = 50.0
    angle: float = 17.0
    size: int = 200
    relief: float = 3.0
    relief_px: float = 1000.0

    def line(self, half_px: float = 70.0) -> LineString:
        """Return a transect across the crests, in the raster's CRS."""
        reach = half_px * self.gsd
        east, south = np.cos(np.radians(self.angle)), np.sin(np.radians(self.angle))
        x, y = ORIGIN
        return LineString([(x - reach * east, y + reach * south), (x + reach * east, y - reach * south)])

    def values(self, rng: np.random.Generator, phase: float) -> np.ndarray:
        """Return the raster; crests lie ``(k + phase) * pitch_px`` from the middle of the line."""
        row, column = np.mgrid[0 : self.size, 0 : self.size] + 0.5 - self.size / 2.0
        u = column * np.cos(np.radians(self.angle)) + row * np.sin(np.radians(self.angle))
        off = (u / self.pitch_px - phase + 0.5) % 1.0 - 0.5
        z = np.exp(-0.5 * (off * self.pitch_px / self.sigma_px) ** 2)
        turn = rng.uniform(0.0, 2.0 * np.pi)
        z += self.relief * np.sin(2.0 * np.pi * (0.6 * column + 0.8 * row) / self.relief_px + turn)
        return z + rng.normal(0.0, 1.0 / self.snr, z.shape) if np.isfinite(self.snr) else z

    def write(self, path: str, rng: np.random.Generator, phase: float = 0.0) -> None:
        """Write the raster, centred on ``ORIGIN``."""
        half = self.size * self.gsd / 2.0
        write_raster(path, self.values(rng, phase), (ORIGIN[0] - half, self.gsd, 0, ORIGIN[1] + half, 0, -self.gsd))

    def along(self, distance_m: np.ndarray, length_m: float) -> np.ndarray:
        """Return pixels from the middle of the line for metres from its start."""
        return (np.asarray(distance_m) - 0.5 * length_m) * SCALE / self.gsd


def write_raster(
    path, values, transform, epsg=EPSG, kind=gdal.GDT_Float32, nodata=None, scale=None, offset=None, unit=None
):
    """Write one band or more (bands, rows, columns) as a GeoTIFF; ``epsg`` None leaves the CRS out."""
    bands = values if values.ndim == 3 else values[None]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], bands.shape[0], kind)
    dataset.SetGeoTransform(transform)
    if epsg is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
    for number, band in enumerate(bands, start=1):
        target = dataset.GetRasterBand(number)
        if nodata is not None:
            target.SetNoDataValue(nodata)
        if scale is not None:
            target.SetScale(scale)
        if offset is not None:
            target.SetOffset(offset)
        if unit is not None:
            target.SetUnitType(unit)
        target.WriteArray(band)


@pytest.fixture
def tif():
    """Return a function that gives paths in memory, which are removed afterwards."""
    used = []

    def path(name="field.tif"):
        used.append(f"/vsimem/berms/{name}")
        return used[-1]

    yield path
    for name in used:
        gdal.Unlink(name)


@pytest.fixture(scope="session")
def example():
    return Path(__file__).parents[3] / "resources" / "example"
