"""How often the stated U95 holds the truth."""

from __future__ import annotations

import math

import numpy as np

from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.simulated import CRS, GSD, ORIGIN, SNR, simulate

_COUNT = 2000
_VARIED = f"SNR {', '.join(map(str, SNR))}; GSD {', '.join(map(str, GSD))} m; any direction; slopes"


def _share(misses: np.ndarray, u95: np.ndarray, what: str) -> Measured:
    inside = np.abs(misses) <= u95
    return Measured(
        float(inside.mean()),
        notes=(
            f"{len(misses)} simulated {what}; {_VARIED} to 2 %, relief, scale of unknown ground height",
            f"root mean square of miss over standard uncertainty: {np.sqrt(np.mean((1.96 * misses / u95) ** 2)):.2f}",
        ),
    )


def _spacing(kind: str, what: str) -> Measured:
    runs = simulate(kind, _COUNT)
    return _share(np.array([run.spacing_miss for run in runs]), np.array([run.spacing_u95 for run in runs]), what)


def _height() -> Measured:
    runs = simulate("pairs", _COUNT)
    return _share(np.array([r.height_miss for r in runs]), np.array([r.height_u95 for r in runs]), "berm heights")


def _centre() -> Measured:
    """Cells made of the pairs' own crests, five to a row at 80 m, measured as rows are."""
    import pyproj

    from plugin.core.berms.pitch import Crossing, measure_row

    runs = simulate("pairs", _COUNT)
    rng = np.random.default_rng(4)
    to_wgs84 = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    misses, stated = [], []
    for _ in range(_COUNT):
        bearing, pitch, crossings = rng.uniform(0, math.pi), 80.0, []
        for number in range(5):
            run = runs[int(rng.integers(len(runs)))]
            ends = []
            for miss, side in zip(run.found - run.true, (-1.0, 1.0)):
                away = number * pitch + side * 11.0 + float(miss)
                plane = 0.9996 * away
                ends.append(
                    to_wgs84.transform(ORIGIN[0] + plane * math.sin(bearing), ORIGIN[1] + plane * math.cos(bearing))
                )
            u = 0.5 * math.hypot(*run.u)
            crossings.append(Crossing(f"c{number}", ends[0], ends[1], u, 6.0, CRS))
        row = measure_row(crossings)
        misses.append(row.pitch.value_m - pitch)
        stated.append(row.u95_m)
    return _share(np.array(misses), np.array(stated), "rows of five cells, centre to centre")


def _figure(name: str, what: str, measure) -> Figure:
    return Figure(f"u95_coverage_{name}", "", 0.93, what, measure, "at least", 0.97)


FIGURES = (
    _figure("pair", "share of pair distances within their U95, 0.93 to 0.97", lambda: _spacing("pairs", "pairs")),
    _figure("pitch", "share of pitches within their U95, 0.93 to 0.97", lambda: _spacing("rows", "rows of berms")),
    _figure("height", "share of heights within their U95, 0.93 to 0.97", _height),
    _figure("centre", "share of centre distances within their U95, 0.93 to 0.97", _centre),
)
