"""The estimate of start times, suggestions and the curve: how exact, and how long they take."""

from __future__ import annotations

import datetime as dt
import tempfile
import time
from functools import cache
from pathlib import Path

import numpy as np

from tests.benchmarks.figure import Figure, Measured

_PROBLEMS = 200
_LARGE, _DATES = 50_000, 400
_SMALL = 40
_ROUNDS = 7


def _visits(random: np.random.Generator, count: int, dates: int, mean: float) -> tuple[np.ndarray, np.ndarray]:
    """Return intervals of structures that begin at random and are seen on each date with the same chance."""
    grid = np.sort(random.choice(5000, dates, replace=False)).astype(float)
    left, right = np.full(count, -np.inf), np.full(count, np.inf)
    for begin in range(0, count, 5000):
        part = slice(begin, min(begin + 5000, count))
        start = 2500 * random.weibull(1.5, part.stop - begin)[:, None]
        seen = random.random((part.stop - begin, dates)) < min(mean / dates, 1.0)
        before, after = seen & (grid < start), seen & (grid >= start)
        left[part] = np.where(before.any(axis=1), grid[dates - 1 - before[:, ::-1].argmax(axis=1)], -np.inf)
        right[part] = np.where(after.any(axis=1), grid[after.argmax(axis=1)], np.inf)
    return left, right


@cache
def _solved() -> tuple[float, float, float]:
    """Return the worst certificate, and the median and the longest time in ms, of random problems of all sizes."""
    from plugin.core.growth import npmle

    random = np.random.default_rng(5)
    certificates, times = [], []
    for _ in range(_PROBLEMS):
        count, dates = int(10 ** random.uniform(0.5, np.log10(_LARGE))), int(random.integers(2, _DATES + 1))
        collapsed = npmle.collapse(*_visits(random, count, dates, 10 ** random.uniform(0, 2.3)))
        start = time.perf_counter()
        certificates.append(npmle.solve(collapsed).certificate)
        times.append(1000 * (time.perf_counter() - start))
    return max(certificates), float(np.median(times)), max(times)


def _certificate() -> Measured:
    return Measured(_solved()[0], notes=(f"the largest of {_PROBLEMS}, up to {_LARGE} structures and {_DATES} dates",))


def _milliseconds() -> Measured:
    from plugin.core.growth import npmle

    largest, notes = 0.0, []
    for mean in (3, 10, 50, 200):
        collapsed = npmle.collapse(*_visits(np.random.default_rng(1), _LARGE, _DATES, mean))
        wall, used = [], []
        for _ in range(_ROUNDS):
            start, spent = time.perf_counter(), time.process_time()
            npmle.solve(collapsed)
            wall.append(1000 * (time.perf_counter() - start))
            used.append(1000 * (time.process_time() - spent))
        largest = max(largest, min(wall))
        distinct = f"{mean} visits a structure, {collapsed.weight.size} distinct intervals"
        notes.append(f"{distinct}: {min(wall):.1f} ms, processors {min(used):.1f} ms")
    _, middle, longest = _solved()
    notes.append(f"the {_PROBLEMS} problems of all sizes: median {middle:.1f} ms, longest {longest:.1f} ms")
    return Measured(largest, notes=(f"the slowest of four with {_LARGE} structures and {_DATES} dates", *notes))


def _likelihood_gap() -> Measured:
    """Compare with self-consistency over the whole incidence matrix, sped up by squared extrapolation."""
    from plugin.core.growth import npmle

    random, gaps = np.random.default_rng(6), []
    for _ in range(_SMALL):
        left, right = _visits(random, int(random.integers(5, 300)), int(random.integers(2, 20)), random.uniform(1, 8))
        gaps.append(abs(npmle.estimate(left, right).log_likelihood - _plain(left, right)))
    return Measured(
        max(gaps), notes=(f"{_SMALL} problems, by EM with squared extrapolation (Varadhan and Roland 2008)",)
    )


def _plain(left: np.ndarray, right: np.ndarray) -> float:
    ends = np.unique(np.concatenate([left, right]))
    covers = ((left[:, None] <= ends[None, :-1]) & (ends[None, 1:] <= right[:, None])).astype(float)

    def step(mass: np.ndarray) -> np.ndarray:
        return mass * (covers / (covers @ mass)[:, None]).mean(axis=0)

    def height(mass: np.ndarray) -> float:
        return float(np.log(covers @ mass).sum())

    mass = np.full(covers.shape[1], 1 / covers.shape[1])
    for _ in range(20_000):
        once = step(mass)
        twice = step(once)
        first, bend = once - mass, (twice - once) - (once - mass)
        size = np.linalg.norm(bend)
        if size < 1e-14:
            mass = twice
            break
        far = np.linalg.norm(first) / size
        jumped = np.maximum(mass + 2 * far * first + far**2 * bend, 0)
        jumped = step(jumped / jumped.sum()) if (covers @ jumped > 0).all() else twice
        mass = jumped if height(jumped) >= height(twice) else twice
        if (covers / (covers @ mass)[:, None]).mean(axis=0).max() - 1 < 1e-10:
            break
    return height(mass)


def _suggest() -> Measured:
    from shapely.geometry import box

    from plugin.core.frame import LocalFrame
    from plugin.core.growth.sampling import SceneSample, lay_places, sample_scene
    from plugin.core.growth.suggest import suggest
    from plugin.core.records import Structure

    frame, random = LocalFrame(55.1, 25.0), np.random.default_rng(7)
    corners = [(120 * (place % 20) - 1200, 120 * (place // 20) - 900) for place in range(300)]
    structures = [
        Structure(uuid=str(place), geometry=frame.from_local(box(x, y, x + 60, y + 30)))
        for place, (x, y) in enumerate(corners)
    ]
    places = lay_places(structures, 10.0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scene.tif"
        _write_scene(path, frame)
        sample = sample_scene("0", path, places)
        samples = [_another(SceneSample, sample, str(number), random) for number in range(199)]
        start = time.perf_counter()
        new = sample_scene("new", path, places)
        read = time.perf_counter() - start
        suggest(places, [*samples, new])
        whole = time.perf_counter() - start
    return Measured(whole, notes=(f"reading the new scene {read:.2f} s; the others' samples are kept",))


def _another(kind: type, sample: object, name: str, random: np.random.Generator) -> object:
    noise = random.normal(0, 200, sample.wider.shape).astype(np.float32)
    few = random.normal(0, 30, (2, *sample.inside.shape))
    return kind(name, sample.inside + few[0], sample.around + few[1], sample.wider + noise, sample.spread)


def _write_scene(path: Path, frame: object) -> None:
    import pyproj
    from osgeo import gdal, osr

    x, y = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32640", always_xy=True).transform(
        frame.longitude, frame.latitude
    )
    system = osr.SpatialReference()
    system.ImportFromEPSG(32640)
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 600, 600, 3, gdal.GDT_UInt16)
    raster.SetGeoTransform((x - 3000, 10, 0, y + 3000, 0, -10))
    raster.SetProjection(system.ExportToWkt())
    raster.WriteArray(np.random.default_rng(8).integers(0, 3000, (3, 600, 600)).astype(np.uint16))
    raster.FlushCache()


def _redraw() -> Measured:
    from plugin.core.growth.curve import growth_curve
    from plugin.core.growth.intervals import all_structure_dates, structure_dates
    from plugin.core.records import Scene, Sighting, Structure

    first = dt.datetime(2018, 1, 1, tzinfo=dt.timezone.utc)
    scenes = [
        Scene(
            uuid=f"s{n}",
            name=f"s{n}",
            acquired_from=first + dt.timedelta(days=9 * n),
            acquired_to=first + dt.timedelta(days=9 * n + 1),
        )
        for n in range(120)
    ]
    random = np.random.default_rng(9)
    structures = [Structure(uuid=f"b{n}") for n in range(300)]
    begun = random.integers(1, 119, 300)
    sightings = [
        Sighting(structure=f"b{n}", scene=f"s{m}", state="present" if m >= begun[n] else "absent")
        for n in range(300)
        for m in range(120)
        if random.random() < 0.5
    ]
    dates = list(all_structure_dates(structures, scenes, sightings))
    own = [sighting for sighting in sightings if sighting.structure == "b7"]
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        dates[7] = structure_dates("b7", own, scenes)
        growth_curve(dates, scenes)
        times.append(1000 * (time.perf_counter() - start))
    return Measured(
        min(times), notes=("the numbers of the curve, 300 structures x 120 scenes; drawing them comes on top",)
    )


FIGURES = (
    Figure("npmle_certificate", "", 1e-8, "largest derivative left of the estimate of start times", _certificate),
    Figure("npmle_ms", "ms", 5.0, "the estimate, its dates collapsed", _milliseconds),
    Figure("npmle_loglik_gap", "", 1e-6, "difference of the log-likelihood from another program's", _likelihood_gap),
    Figure("suggest_s", "s", 2.0, "suggestions for a new scene, 200 scenes and 300 structures", _suggest),
    Figure("curve_core_ms", "ms", 100.0, "the curve's numbers after a sighting changed", _redraw),
)
