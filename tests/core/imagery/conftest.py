"""Rasters and servers that the tests of imagery stand on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from tests.loopback import serve

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "imagery"


@pytest.fixture
def example():
    """The folder of the worked example's imagery."""
    return EXAMPLE


@pytest.fixture
def write_raster(tmp_path):
    """Write a GeoTIFF: ``write_raster(name, array, crs=…, grid=…)``; returns its path."""

    def write(name, values, crs="EPSG:32637", grid=(500000.0, 0.5, 0.0, 5080000.0, 0.0, -0.5), options=(), nodata=None):
        values = np.atleast_3d(values).transpose(2, 0, 1) if values.ndim == 2 else values
        path = tmp_path / name
        kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[str(values.dtype)]
        made = gdal.GetDriverByName("GTiff").Create(
            str(path), values.shape[2], values.shape[1], values.shape[0], kind, list(options)
        )
        if crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            made.SetSpatialRef(reference)
        if grid:
            made.SetGeoTransform(grid)
        for number, band in enumerate(values, 1):
            made.GetRasterBand(number).WriteArray(band)
            if nodata is not None:
                made.GetRasterBand(number).SetNoDataValue(nodata)
        made.FlushCache()
        return path

    return write


@pytest.fixture
def server(tmp_path):
    """Serve ``tmp_path``, tiles and a WMS on loopback; see ``tests/loopback.py``."""
    with serve(tmp_path) as made:
        yield made
