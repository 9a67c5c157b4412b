"""Ours and others' side by side in one process: ``python berms.py ROOT NAME`` prints one line of JSON.

Runs in the environment of ``requirements.txt``. Each side is run in turn; the least time of several counts.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Callable

import numpy as np

WIDTHS = (2.0, 5)
ROUNDS = 8


def _least(ours: Callable[[], object], peers: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return least wall and processor seconds of each, run in turn."""
    runs = {"ours": ours, **peers}
    found: dict[str, float] = {}
    for number in range(rounds):
        for name, run in runs.items():
            if number > 1 and name == "sato":
                continue
            start, used = time.perf_counter(), time.process_time()
            run()
            wall, cpu = time.perf_counter() - start, time.process_time() - used
            found[name] = min(wall, found.get(name, np.inf))
            found[f"{name}_cpu"] = min(cpu, found.get(f"{name}_cpu", np.inf))
    return found


def ridges() -> dict[str, float]:
    """Ridge answer of 2000 x 2000 pixels at five widths: ours, skimage's sato, a Hessian made of OpenCV's parts."""
    import cv2
    from skimage.filters import sato

    from plugin.core.berms.ridges import ridge_response
    from plugin.core.berms.widths import Widths

    values = np.random.default_rng(0).normal(size=(2000, 2000)).astype(np.float32)
    widths = Widths(*WIDTHS)

    def hessian() -> np.ndarray:
        best = None
        for sigma in widths.sigmas:
            smooth = cv2.GaussianBlur(values, (0, 0), sigma)
            xx = cv2.Sobel(smooth, cv2.CV_32F, 2, 0, ksize=3)
            yy = cv2.Sobel(smooth, cv2.CV_32F, 0, 2, ksize=3)
            xy = cv2.Sobel(smooth, cv2.CV_32F, 1, 1, ksize=3)
            spread = cv2.magnitude(cv2.subtract(xx, yy), 2 * xy)
            answer = cv2.multiply(cv2.subtract(spread, cv2.add(xx, yy)), float(sigma**1.5 / 8))
            best = answer if best is None else cv2.max(best, answer)
        return best

    return _least(
        lambda: ridge_response(values, widths),
        {"opencv": hessian, "sato": lambda: sato(values, sigmas=widths.sigmas, black_ridges=False)},
        ROUNDS,
    )


def linking() -> dict[str, float]:
    """Lines of 2000 x 2000 pixels: ours from points to ordered lines; theirs from a mask to numbered pixels.

    ``points`` is what finding our points to a fraction of a pixel takes before; a mask is had for nothing.
    """
    from skimage.measure import label
    from skimage.morphology import skeletonize

    from plugin.core.berms.facets import CrestPoints, find_points
    from plugin.core.berms.linking import drop_doubles, link_points
    from plugin.core.berms.ridges import noise_answers, ridge_response
    from plugin.core.berms.widths import Widths
    from tests.core.berms.fields import make_field

    field, widths = make_field(1, 3.0, size=2000), Widths(*WIDTHS)
    unit = noise_answers(1.0, widths)
    answer = ridge_response(field.values, widths, 3.0 * unit)
    ridge = answer > 0.5 * np.quantile(answer[answer > 0], 0.9)

    def find() -> CrestPoints:
        return drop_doubles(find_points(answer, 0, 2000, 10.0, float(unit[-1])))

    points = find()
    peers = {"skeletonize": lambda: label(skeletonize(ridge), connectivity=2), "points": find}
    return _least(lambda: link_points(points), peers, 2 * ROUNDS)


def lines() -> dict[str, float]:
    """Distances square to 2000 lines, every 2 m on both sides: ours, and shapely 2 on whole arrays with its tree."""
    import shapely

    from plugin.core.berms.lines import as_lines, space_lines

    rng = np.random.default_rng(0)
    parts = []
    for number in range(2000):
        x = (number // 50) * 60.0 + np.arange(0.0, 56.0, 2.0)
        y = (number % 50) * 25.0 + rng.uniform(-1, 1) + 1.5 * np.sin(x / 40 + number)
        parts.append(np.stack((x, y), axis=1))
    drawn = as_lines(parts)
    ours = space_lines(drawn, 2.0, 40.0)
    kept: dict[str, np.ndarray] = {}

    def theirs() -> None:
        index = np.repeat(np.arange(len(drawn)), np.diff(drawn.starts))
        shapes = shapely.linestrings(np.stack((drawn.x, drawn.y), axis=1), indices=index)
        own = shapes[ours.line]
        places = shapely.line_interpolate_point(own, ours.at_m)
        before = shapely.get_coordinates(shapely.line_interpolate_point(own, ours.at_m - 1e-6))
        after = shapely.get_coordinates(shapely.line_interpolate_point(own, ours.at_m + 1e-6))
        along = (after - before) / np.hypot(*(after - before).T)[:, None]
        at = shapely.get_coordinates(places)
        tree = shapely.STRtree(shapes)
        distance = np.full((len(at), 2), np.inf)
        for side, sign in enumerate((1.0, -1.0)):
            rays = shapely.linestrings(
                np.stack((at, at + 40.0 * sign * np.stack((-along[:, 1], along[:, 0]), axis=1)), axis=1)
            )
            ray, met = tree.query(rays, predicate="intersects")
            other = ours.line[ray] != met
            ray, met = ray[other], met[other]
            away = shapely.distance(places[ray], shapely.intersection(rays[ray], shapes[met]))
            np.minimum.at(distance[:, side], ray, away)
        kept["distance"] = distance

    times = _least(lambda: space_lines(drawn, 2.0, 40.0), {"shapely": theirs}, ROUNDS)
    mine, other = ours.distance_m, kept["distance"]
    both = np.isfinite(mine) & np.isfinite(other)
    times["places"] = float(mine.size)
    times["unlike"] = float((np.isfinite(mine) != np.isfinite(other)).sum())
    times["largest_difference_m"] = float(np.abs(mine[both] - other[both]).max())
    return times


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    print(json.dumps({"ridges": ridges, "linking": linking, "lines": lines}[sys.argv[2]]()))
