"""How often the stated U95 holds the truth."""

from __future__ import annotations

import math

import numpy as np

from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.simulated import CRS, GSD, ORIGIN, SCALE, SCALE_ERROR, SNR, simulate
from tests.benchmarks.uneven import KINDS, LENGTHS_M, coverage
from tests.benchmarks.workers import two_workers

_COUNT = 2000
_OF_A_KIND = 60
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


def _uneven() -> Measured:
    shares = coverage(_OF_A_KIND)
    worst = min(shares, key=lambda ground: shares[ground])
    return Measured(
        float(np.mean(list(shares.values()))),
        notes=(
            f"{_OF_A_KIND} heights on each of {len(shares)} kinds of ground: {', '.join(KINDS)}; over "
            f"{LENGTHS_M[0]:g} to {LENGTHS_M[-1]:g} m; 5 and 15 cm up and down",
            f"least: {shares[worst]:.2f}, {worst[0]} over {worst[1]:g} m",
        ),
    )


def _row(drawn: tuple[int, list[tuple[np.ndarray, float]]]) -> tuple[float, float]:
    """Measure a row of cells whose crests were seen so far off; return miss and U95 of its pitch."""
    import pyproj

    from plugin.core.berms.crossings import Crossing, measure_row

    seed, cells = drawn
    rng, pitch = np.random.default_rng(seed), 80.0
    bearing = rng.uniform(0, math.pi)
    to_wgs84 = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    crossings = []
    for number, (misses, u) in enumerate(cells):
        away = SCALE * (number * pitch + np.array([-11.0, 11.0]) + misses)
        ends = zip(*to_wgs84.transform(ORIGIN[0] + away * math.sin(bearing), ORIGIN[1] + away * math.cos(bearing)))
        first, last = ends
        crossings.append(Crossing(f"c{number}", first, last, u, 6.0, CRS))
    row = measure_row(crossings)
    # As for the others, how high above the ellipsoid the ground lies is not known.
    return row.pitch.value_m - pitch * (1.0 + rng.uniform(-SCALE_ERROR, SCALE_ERROR)), row.u95_m


def _centre() -> Measured:
    """Cells made of the pairs' own crests, five to a row at 80 m, measured as rows are."""
    runs = simulate("pairs", _COUNT)
    rng = np.random.default_rng(4)
    drawn = []
    for seed in range(_COUNT):
        chosen = [runs[number] for number in rng.integers(len(runs), size=5)]
        drawn.append((seed, [(run.found - run.true, 0.5 * math.hypot(*run.u)) for run in chosen]))
    with two_workers() as pool:
        rows = np.array(list(pool.map(_row, drawn, chunksize=20)))
    return _share(rows[:, 0], rows[:, 1], "rows of five cells, centre to centre")


def _figure(name: str, what: str, measure) -> Figure:
    return Figure(f"u95_coverage_{name}", "", 0.93, what, measure, "at least", 0.97)


FIGURES = (
    _figure("pair", "share of pair distances within their U95, 0.93 to 0.97", lambda: _spacing("pairs", "pairs")),
    _figure("pitch", "share of pitches within their U95, 0.93 to 0.97", lambda: _spacing("rows", "rows of berms")),
    _figure("height", "share of heights within their U95, 0.93 to 0.97", _height),
    _figure("height_uneven", "share of heights on uneven ground within their U95, 0.93 to 0.97", _uneven),
    _figure("centre", "share of centre distances within their U95, 0.93 to 0.97", _centre),
)
