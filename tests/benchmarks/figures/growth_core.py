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
_LARGER = ((3_000, 60, 4.0), (10_000, 40, 10.0), (50_000, 30, 5.0))
_ROUNDS = 8


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


def _solved(collapsed: object, rounds: int) -> tuple[float, float]:
    """Return the certificate and the least time of some rounds, in ms."""
    from plugin.core.growth import npmle

    least = np.inf
    for _ in range(rounds):
        start = time.perf_counter()
        found = npmle.solve(collapsed)
        least = min(least, 1000 * (time.perf_counter() - start))
    return found.certificate, least


@cache
def _problems() -> tuple[float, tuple[float, ...]]:
    """Return the worst certificate, and the times in ms, of random problems of all sizes."""
    from plugin.core.growth import npmle

    random = np.random.default_rng(5)
    certificates, times = [], []
    for _ in range(_PROBLEMS):
        count, dates = int(10 ** random.uniform(0.5, np.log10(_LARGE))), int(random.integers(2, _DATES + 1))
        collapsed = npmle.collapse(*_visits(random, count, dates, 10 ** random.uniform(0, 2.3)))
        certificate, least = _solved(collapsed, _ROUNDS)
        certificates.append(certificate)
        times.append(least)
    return max(certificates), tuple(times)


def _certificate() -> Measured:
    sizes = f"{_PROBLEMS} random problems, up to {_LARGE} structures and {_DATES} dates"
    return Measured(_problems()[0], notes=(f"the largest of {sizes}",))


def _milliseconds() -> Measured:
    from plugin.core.growth import npmle

    _, times = _problems()
    slowest, notes = max(times), []
    for mean in (3, 10, 50, 200):
        collapsed = npmle.collapse(*_visits(np.random.default_rng(1), _LARGE, _DATES, mean))
        least = _solved(collapsed, 4 * _ROUNDS)[1]
        slowest = max(slowest, least)
        notes.append(f"{mean} visits a structure, {collapsed.weight.size} distinct intervals: {least:.1f} ms")
    of_all = f"median {np.median(times):.1f} ms, longest {max(times):.1f} ms"
    notes.append(f"{_PROBLEMS} random problems of all sizes: {of_all}")
    what = f"the slowest of {_PROBLEMS} random problems and of four with {_LARGE} structures and {_DATES} dates"
    return Measured(slowest, notes=(f"{what}; one thread, the least of {_ROUNDS} to {4 * _ROUNDS} times", *notes))


def _likelihood_gap() -> Measured:
    """Compare with self-consistency over the whole incidence matrix, sped up by squared extrapolation."""
    from plugin.core.growth import npmle

    random, gaps = np.random.default_rng(6), []
    sizes = [(int(random.integers(5, 300)), int(random.integers(2, 20)), random.uniform(1, 8)) for _ in range(_SMALL)]
    for count, dates, mean in (*sizes, *_LARGER):
        left, right = _visits(random, count, dates, mean)
        gaps.append(abs(npmle.estimate(left, right).log_likelihood - _plain(left, right)))
    larger = ", ".join(f"{count} structures and {dates} dates" for count, dates, _ in _LARGER)
    return Measured(
        max(gaps),
        notes=(
            f"{_SMALL} problems up to 300 structures and 20 dates, and {larger}",
            "by EM with squared extrapolation (Varadhan and Roland 2008), stopped where it moves no more",
        ),
    )


def _plain(left: np.ndarray, right: np.ndarray) -> float:
    """Return the largest log-likelihood, in a way that shares nothing with the one that is measured."""
    ends = np.unique(np.concatenate([left, right]))
    (left, right), weight = np.unique(np.stack([left, right]), axis=1, return_counts=True)
    covers = ((left[:, None] <= ends[None, :-1]) & (ends[None, 1:] <= right[:, None])).astype(float)

    def slope(mass: np.ndarray) -> np.ndarray:
        return (weight / (covers @ mass)) @ covers / weight.sum()

    def height(mass: np.ndarray) -> float:
        return float(weight @ np.log(covers @ mass))

    mass = np.full(covers.shape[1], 1 / covers.shape[1])
    for _ in range(20_000):
        once = mass * slope(mass)
        twice = once * slope(once)
        first, bend = once - mass, (twice - once) - (once - mass)
        size = np.linalg.norm(bend)
        if size < 1e-14:
            mass = twice
            break
        far = np.linalg.norm(first) / size
        jumped = np.maximum(mass + 2 * far * first + far**2 * bend, 0)
        if (covers @ jumped > 0).all():
            jumped /= jumped.sum()
            jumped *= slope(jumped)
        else:
            jumped = twice
        mass = jumped if height(jumped) >= height(twice) else twice
        if slope(mass).max() - 1 < 1e-10:
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
