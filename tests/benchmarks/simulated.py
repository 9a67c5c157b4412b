"""Berms whose truth is known, and what is measured on them, thousands of times."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from plugin.core.quantity import Quantity
from tests.benchmarks.workers import two_workers

_NOT_MEASURED = Quantity(math.nan, math.nan, "m")
ORIGIN = (500_000.0, 5_087_000.0)
CRS = "EPSG:32637"
SCALE = 0.9996
"""Metres in the plane for a metre on the ellipsoid, on the central meridian of a UTM zone."""
WIDTH_PX = 12.0
SNR = (3.0, 5.0, 10.0, 20.0)
GSD = (0.3, 0.5, 1.0)
SCALE_ERROR = 4.7e-4
"""Ground up to 3 km above the ellipsoid is longer than a length on it by up to this share."""


@dataclass(frozen=True)
class Berms:
    """Gaussian berms of height 1 across a transect, in white noise of deviation ``1 / snr``."""

    snr: float = 3.0
    gsd: float = 0.5
    sigma_px: float = 4.0
    pitch_px: float = 50.0
    degrees: float = 17.0
    tilt: float = 0.0
    half_px: float = 70.0
    relief: float = 3.0

    def values(self, rng: np.random.Generator, phase: float) -> np.ndarray:
        """Return the raster; crests lie ``(k + phase) * pitch_px`` from the middle of the transect."""
        size = 2 * math.ceil(self.half_px + 25)
        row, column = np.mgrid[:size, :size] + 0.5 - size / 2.0
        angle = math.radians(self.degrees)
        u = column * math.cos(angle) + row * math.sin(angle)
        off = (u / self.pitch_px - phase + 0.5) % 1.0 - 0.5
        ground = np.exp(-0.5 * (off * self.pitch_px / self.sigma_px) ** 2) + self.tilt * u * self.gsd
        ground += self.relief * np.sin(2 * np.pi * (0.6 * column + 0.8 * row) / 1000.0 + rng.uniform(0, 2 * np.pi))
        return ground + rng.normal(0.0, 1.0 / self.snr, ground.shape)


@dataclass(frozen=True)
class Run:
    """One simulated transect: crests found and true, in metres along it, with what was stated of them.

    The height is of the middle one, ``nan`` where it was not measured.
    """

    found: np.ndarray
    true: np.ndarray
    u: np.ndarray
    spacing_miss: float
    spacing_u95: float
    height_miss: float
    height_u95: float
    measured: str


def run_one(berms: Berms, seed: int, *, with_height: bool) -> Run | None:
    """Measure one simulated transect; ``None`` where it is refused."""
    from osgeo import gdal, osr
    from shapely.geometry import LineString, Point

    from plugin.core.berms.height import measure_height
    from plugin.core.berms.profile import read_profile
    from plugin.core.berms.spacing import measure_profile
    from plugin.core.berms.transect import sample_transect
    from plugin.core.errors import Refused
    from plugin.core.frame import LocalFrame

    gdal.UseExceptions()
    rng = np.random.default_rng(seed)
    phase = rng.uniform(-0.5, 0.5)
    values = berms.values(rng, phase)
    path = f"/vsimem/benchmark_{seed}.tif"
    half = values.shape[0] * berms.gsd / 2.0
    dataset = gdal.GetDriverByName("GTiff").Create(path, values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((ORIGIN[0] - half, berms.gsd, 0, ORIGIN[1] + half, 0, -berms.gsd))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32637)
    dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    angle, reach = math.radians(berms.degrees), berms.half_px * berms.gsd
    east, north = reach * math.cos(angle), -reach * math.sin(angle)
    line = LineString([(ORIGIN[0] - east, ORIGIN[1] - north), (ORIGIN[0] + east, ORIGIN[1] + north)])
    try:
        transect = sample_transect(path, line, WIDTH_PX * berms.gsd, CRS, LocalFrame.at(Point(ORIGIN), CRS))
        profile = read_profile(transect)
        spacing = measure_profile(transect, profile)
        middle = len(profile.crests) // 2
        height = measure_height(profile, middle, transect.width_m).over_ground if with_height else _NOT_MEASURED
    except Refused:
        return None
    finally:
        gdal.Unlink(path)
    metres = berms.gsd / SCALE
    found = profile.crest_positions_m - 0.5 * transect.length_m
    true = (np.round(found / metres / berms.pitch_px - phase) + phase) * berms.pitch_px * metres
    # How high above the ellipsoid the ground lies is not known, and so neither is its true scale.
    truth = berms.pitch_px * metres * (1.0 + rng.uniform(-SCALE_ERROR, SCALE_ERROR))
    steps = round((true[-1] - true[0]) / (berms.pitch_px * metres))
    wanted = truth * steps if len(true) == 2 else truth
    return Run(
        found=found,
        true=true,
        u=np.array([math.hypot(crest.u_pointing_m, getattr(crest, "u_bend_m", 0.0)) for crest in profile.crests]),
        spacing_miss=spacing.value - wanted,
        spacing_u95=spacing.u95,
        height_miss=height.value - 1.0,
        height_u95=height.u95,
        measured=spacing.measured,
    )


def _varied(seed: int, half_px: float, *, with_height: bool) -> Run | None:
    rng = np.random.default_rng(10_000_000 + seed)
    berms = Berms(
        snr=float(rng.choice(SNR)),
        gsd=float(rng.choice(GSD)),
        degrees=float(rng.uniform(-90, 90)),
        tilt=float(rng.uniform(-0.02, 0.02)),
        half_px=half_px,
        relief=float(rng.uniform(0, 3)),
    )
    return run_one(berms, seed, with_height=with_height)


def _pairs(seed: int) -> Run | None:
    return _varied(seed, 58.0, with_height=True)


def _rows(seed: int) -> Run | None:
    return _varied(seed, 140.0, with_height=False)


@lru_cache(maxsize=4)
def simulate(kind: str, count: int) -> tuple[Run, ...]:
    """Return ``count`` runs with two crests (``pairs``) or with a row of them (``rows``), refused ones left out."""
    work = {"pairs": _pairs, "rows": _rows}[kind]
    found: list[Run] = []
    begin = 0
    with two_workers() as pool:
        while len(found) < count and begin < 3 * count:
            runs = pool.map(work, range(begin, begin + count), chunksize=50)
            wanted = "spacing" if kind == "pairs" else "pitch"
            found += [
                run for run in runs if run and run.measured == wanted and (kind != "pairs" or len(run.found) == 2)
            ]
            begin += count
    return tuple(found[:count])
