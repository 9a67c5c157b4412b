"""Berms on ground that goes up and down by chance, over shorter and longer ways: what is measured of their height."""

from __future__ import annotations

from itertools import product

import numpy as np

from tests.benchmarks.workers import two_workers

KINDS = ("rough", "wavy", "smooth")
LENGTHS_M = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
ROUGHNESS = ((0.15, 0.005), (0.05, 0.02))
"""Standard deviation of the ground and of a pixel's noise, in metres."""
_HEIGHT, _CREST, _SLOPE = 3.0, 1.0, 1.5
_LINE_M, _STEP_M, _CELL_M, _WIDTH_M = 40.0, 0.25, 0.5, 3.0


def coverage(each: int) -> dict[tuple[str, float, float], float]:
    """Return how often U95 holds the truth in ``each`` heights, by kind, length and size of the ground's course."""
    asked = list(product(KINDS, LENGTHS_M, ROUGHNESS))
    with two_workers() as pool:
        shares = pool.map(_held, asked, [each] * len(asked))
        return {(kind, length, size): share for (kind, length, (size, _)), share in zip(asked, shares)}


def _held(ground: tuple[str, float, tuple[float, float]], each: int) -> float:
    """Return the share of heights whose U95 holds the height over the ground that the berm hides."""
    from plugin.core.berms.height import Bank, height_from_profile

    kind, length, (size, noise) = ground
    along = np.arange(0.0, _LINE_M + _STEP_M / 2, _STEP_M)
    middle, foot = _LINE_M / 2, _CREST / 2 + _SLOPE * _HEIGHT
    built = np.clip(_HEIGHT - np.maximum(np.abs(along - middle) - _CREST / 2, 0.0) / _SLOPE, 0.0, None)
    bank = Bank(middle, middle - foot, middle + foot, 0.0, _LINE_M)
    unit = np.linalg.cholesky(_alike(kind, np.abs(along[:, None] - along[None]) / length) + 1e-8 * np.eye(along.size))
    shared = round(_CELL_M / _STEP_M)
    rows = max(_WIDTH_M / _CELL_M, 1.0)
    on_level = height_from_profile(along, built, bank, noise, _CELL_M, _WIDTH_M).over_ground.value
    rng, held = np.random.default_rng(7), 0
    for _ in range(each):
        course = size * (unit @ rng.normal(size=along.size))
        errors = np.repeat(rng.normal(0.0, noise / np.sqrt(rows), along.size // shared + 1), shared)[: along.size]
        # The crest is where the builders' level put it: what lies beneath is hidden.
        seen = np.where(built > 0, built, course) + errors
        found = height_from_profile(along, seen, bank, noise, _CELL_M, _WIDTH_M).over_ground
        held += abs(found.value - on_level + float(np.interp(middle, along, course))) <= found.u95
    return held / each


def _alike(kind: str, apart: np.ndarray) -> np.ndarray:
    if kind == "rough":
        return np.exp(-apart)
    if kind == "wavy":
        return (1.0 + np.sqrt(3.0) * apart) * np.exp(-np.sqrt(3.0) * apart)
    return np.exp(-0.5 * apart**2)
