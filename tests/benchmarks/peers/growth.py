"""Ours and others' side by side in one process: ``python growth.py ROOT NAME`` prints one line of JSON.

Runs in the environment of ``requirements.txt``. Each side is run in turn; the least time of several counts.
"""

from __future__ import annotations

import json
import sys
import time
import tracemalloc
from typing import Callable

import numpy as np


def _least(sides: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return least wall and processor seconds of each, run in turn."""
    found: dict[str, float] = {}
    for _ in range(rounds):
        for name, run in sides.items():
            start, used = time.perf_counter(), time.process_time()
            run()
            wall, cpu = time.perf_counter() - start, time.process_time() - used
            found[name] = min(wall, found.get(name, np.inf))
            found[f"{name}_cpu"] = min(cpu, found.get(f"{name}_cpu", np.inf))
    return found


def union() -> dict[str, float]:
    """10 000 sheds of which some overlap, coming over 60 dates: ours, and a unary_union a date."""
    import shapely
    from shapely.ops import unary_union

    from plugin.core.growth.cover import covered_areas

    random = np.random.default_rng(1)
    count, dates = 10_000, 60
    place = np.arange(count)
    middle = np.column_stack([place % 100, place // 100]) * 40.0 + random.normal(0, 6, (count, 2))
    half = np.column_stack([random.uniform(8, 20, count), random.uniform(5, 12, count)])
    turn = random.uniform(0, np.pi, count)
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half[:, None]
    cosine, sine = np.cos(turn)[:, None], np.sin(turn)[:, None]
    x = middle[:, :1] + cosine * corners[:, :, 0] - sine * corners[:, :, 1]
    y = middle[:, 1:] + sine * corners[:, :, 0] + cosine * corners[:, :, 1]
    from shapely.geometry import Polygon

    shapes = [Polygon(np.column_stack(ring)) for ring in zip(x, y)]
    standing = np.arange(dates) >= random.integers(0, dates, count)[:, None]
    areas: dict[str, np.ndarray] = {}

    def ours() -> None:
        areas["ours"] = covered_areas(shapes, standing)

    def theirs() -> None:
        areas["unary_union"] = np.array(
            [unary_union([shape for shape, here in zip(shapes, column) if here]).area for column in standing.T]
        )

    found = _least({"ours": ours}, 5)
    found.update(_least({"unary_union": theirs}, 1))
    found["largest_difference_m2"] = float(np.abs(areas["ours"] - areas["unary_union"]).max())
    found["shapely"] = float(".".join(shapely.__version__.split(".")[:2]))
    return found


def _stack(dates: int = 10, bands: int = 4, side: int = 2000) -> tuple[np.ndarray, np.ndarray]:
    """Return a made-up stack of 16-bit scenes, and where its date 6 was changed."""
    random = np.random.default_rng(2)
    ground = random.uniform(500, 3000, (bands, side, side)).astype(np.float32)
    stack = np.empty((dates, bands, side, side), np.uint16)
    for layer in stack:
        layer[:] = ground + 60 * random.standard_normal(ground.shape, np.float32)
    where = random.random((side, side)) < 0.01
    step = 300 * random.choice([-1, 1], (bands, int(where.sum())))
    stack[6][:, where] = stack[6][:, where] + step
    return stack, where


def _f1(found: np.ndarray, truth: np.ndarray) -> float:
    return float(2 * (found & truth).sum() / (found.sum() + truth.sum()))


def stack() -> dict[str, float]:
    """Robust change on 10 x 4 x 2000 x 2000: ours, the same statistic by np.median, and one np.median alone."""
    from plugin.core.imagery.change import change_scores, changed

    values, truth = _stack()

    def by_numpy() -> np.ndarray:
        total = np.zeros(values.shape[2:], np.float32)
        for band in range(values.shape[1]):
            one = values[:, band].astype(np.float32)
            middle = np.median(one, axis=0)
            away = np.abs(one - middle)
            own = (1.4826 * np.median(away, axis=0)) ** 2
            total += away[6] ** 2 / ((own + np.median(own)) / 2)
        return np.sqrt(total)

    found = _least({"ours": lambda: change_scores(values, 6)}, 4)
    found.update(_least({"statistic": by_numpy, "median": lambda: np.median(values, axis=0)}, 1))
    tracemalloc.start()
    scores = change_scores(values, 6)
    found["extra_mib"] = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    found["f1"] = _f1(changed(scores), truth)
    return found


def irmad() -> dict[str, float]:
    """IR-MAD on 4 + 4 bands of 1500 x 1500: ours, and the known Python implementation's way."""
    from irmad import map_change as by_lines

    from plugin.core.chi_square import limit
    from plugin.core.imagery.irmad import map_change

    random = np.random.default_rng(3)
    side, bands = 1500, 4
    ground = random.normal(size=(3, side, side))
    views = [
        np.einsum("bk,krc->brc", random.normal(size=(bands, 3)), ground) + 0.4 * random.normal(size=(bands, side, side))
        for _ in range(2)
    ]
    truth = np.zeros((side, side), bool)
    truth[300:600, 400:800] = True
    views[1][:, truth] = 3 * random.choice([-1, 1], (bands, 1)) + 0.5 * random.normal(size=(bands, int(truth.sum())))
    one, other = ((300 * view + 8000).astype(np.uint16) for view in views)
    squares: dict[str, np.ndarray] = {}

    def ours() -> None:
        squares["ours"] = map_change(one, other)[0]

    def theirs() -> None:
        squares["by_lines"] = by_lines(one, other)

    found = _least({"ours": ours}, 4)
    found.update(_least({"by_lines": theirs}, 1))
    least = limit(1e-3, bands)
    for name, values in squares.items():
        found[f"f1_{name}"] = _f1(values > least, truth)
        # What each could reach with the limit that suits it best.
        ranked = np.quantile(values, np.linspace(0.8, 0.999, 200))
        found[f"best_f1_{name}"] = max(_f1(values > limit_, truth) for limit_ in ranked)
    return found


def registration() -> dict[str, float]:
    """Shifts of 16-bit scenes of 1000 x 1000 px: ours, and skimage's phase_cross_correlation to 0.01 px."""
    from skimage.registration import phase_cross_correlation

    from plugin.core.imagery.shift import measure_shift

    random = np.random.default_rng(4)
    side, margin = 1000, 50
    whole = side + 2 * margin
    rows, columns = np.fft.fftfreq(whole)[:, None], np.fft.rfftfreq(whole)[None]
    times: dict[str, list[float]] = {"ours": [], "skimage": []}
    spent: dict[str, list[float]] = {"ours": [], "skimage": []}
    misses: dict[str, list[float]] = {"ours": [], "skimage": []}
    stated = []
    for turn in range(12):
        slope, noise = (0.5, 1.0, 1.5)[turn % 3], (0.0, 0.1)[turn % 2]
        fall = (rows**2 + columns**2 + 1e-5) ** (-slope / 2)
        ground = np.fft.irfft2(np.fft.rfft2(random.normal(size=(whole, whole))) * fall, (whole, whole))
        ground /= ground.std()
        right, down = random.uniform(-20, 20, 2)
        turned = np.fft.rfft2(ground) * np.exp(-2j * np.pi * (rows * down + columns * right))
        middle = slice(margin, -margin)
        one, other = (
            (300 * (item[middle, middle] + noise * random.normal(size=(side, side))) + 8000).astype(np.uint16)
            for item in (ground, np.fft.irfft2(turned, ground.shape))
        )
        for name in times:
            start, used = time.perf_counter(), time.process_time()
            if name == "ours":
                found = measure_shift(one, other)
                shift = (found.columns, found.rows)
                stated += [found.u95_columns, found.u95_rows]
            else:
                lag = phase_cross_correlation(one, other, upsample_factor=100)[0]
                shift = (-lag[1], -lag[0])
            times[name].append(time.perf_counter() - start)
            spent[name].append(time.process_time() - used)
            misses[name] += [shift[0] - right, shift[1] - down]
    report = {"mean_u95_px": float(np.mean(stated))}
    for name in times:
        report[name], report[f"{name}_cpu"] = float(np.median(times[name])), float(np.median(spent[name]))
        report[f"rmse_{name}"] = float(np.sqrt(np.mean(np.square(misses[name]))))
    return report


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    print(json.dumps({"union": union, "stack": stack, "irmad": irmad, "registration": registration}[sys.argv[2]]()))
