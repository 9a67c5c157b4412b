"""Simulated ground with banks whose true places are known."""

import math
from dataclasses import dataclass

import numpy as np

from plugin.core.berms.cells import search_cells
from plugin.core.berms.enclosure import USUAL_CELLS


def cells_of(values, gsd_m, search=USUAL_CELLS):
    """Return the cells in an elevation model (H, W) in memory."""
    return search_cells(lambda first, last: values[first:last], *values.shape, gsd_m, search)


@dataclass(frozen=True)
class Field:
    """Gaussian banks that wander about parallel lines, on rolling ground, in white noise of deviation 1."""

    values: np.ndarray
    angle: float
    offset: float
    pitch: float
    wander: object

    def miss(self, column, row):
        """Return how far places lie from the nearest crest, in pixels across it."""
        u = column * math.cos(self.angle) + row * math.sin(self.angle)
        v = -column * math.sin(self.angle) + row * math.cos(self.angle)
        nearest = np.full(np.shape(u), np.inf)
        for k, wander in self.wander.items():
            miss = u - self.offset - k * self.pitch - wander(v)
            nearest = np.where(np.abs(miss) < np.abs(nearest), miss, nearest)
        return nearest

    def truth(self, step=0.5):
        """Return places on the crests, within the raster."""
        size = self.values.shape[0]
        v = np.arange(-2.0 * size, 2.0 * size, step)
        parts = []
        for k, wander in self.wander.items():
            u = self.offset + k * self.pitch + wander(v)
            parts.append(
                np.stack(
                    (
                        u * math.cos(self.angle) - v * math.sin(self.angle),
                        u * math.sin(self.angle) + v * math.cos(self.angle),
                    ),
                    axis=1,
                )
            )
        places = np.concatenate(parts)
        return places[((places >= 0) & (places <= size - 1)).all(axis=1)]


def make_field(seed, snr, size=500, sigma=4.0, pitch=50.0, degrees=17.0, wander=3.0, relief=3.0, wave=300.0):
    """Return a field of banks of height ``snr``, in pixels; ``relief`` times as high rolls the ground."""
    rng = np.random.default_rng(seed)
    row, column = np.mgrid[:size, :size].astype(float)
    angle = math.radians(degrees)
    u = column * math.cos(angle) + row * math.sin(angle)
    v = -column * math.sin(angle) + row * math.cos(angle)
    offset = rng.uniform(0, pitch)
    numbers = range(math.floor((u.min() - offset) / pitch) - 1, math.ceil((u.max() - offset) / pitch) + 2)
    phases = {k: rng.uniform(0, 2 * math.pi) for k in numbers}
    ways = {k: (lambda v, p=p: wander * np.sin(2 * math.pi * v / wave + p)) for k, p in phases.items()}
    values = sum(snr * np.exp(-0.5 * ((u - offset - k * pitch - way(v)) / sigma) ** 2) for k, way in ways.items())
    values += relief * snr * np.sin(2 * math.pi * column / 770 + 1.0) * np.cos(2 * math.pi * row / 1100 + 1.0)
    values += rng.normal(size=values.shape)
    return Field(values, angle, offset, pitch, ways)


def score(field, column, row, margin=16, near=3.0):
    """Return bias and RMSE of the places near a crest, and precision, recall and F1 of all, within the margin."""
    size = field.values.shape[0]

    def within(x, y):
        return (x >= margin) & (x <= size - 1 - margin) & (y >= margin) & (y <= size - 1 - margin)

    miss = field.miss(column, row)
    inside = within(column, row)
    right = inside & (np.abs(miss) <= near)
    precision = right.sum() / max(inside.sum(), 1)
    truth = field.truth()
    truth = truth[within(truth[:, 0], truth[:, 1])]
    seen = np.zeros((size + 12, size + 12), bool)
    good = np.abs(miss) <= near
    for dy in range(-4, 5):
        for dx in range(-4, 5):
            if dx * dx + dy * dy <= 16:
                seen[np.rint(row[good]).astype(int) + dy + 6, np.rint(column[good]).astype(int) + dx + 6] = True
    recall = seen[np.rint(truth[:, 1]).astype(int) + 6, np.rint(truth[:, 0]).astype(int) + 6].mean()
    f1 = 2 * precision * recall / max(precision + recall, 1e-12)
    hits = miss[right]
    rmse = math.sqrt((hits**2).mean())
    return {"bias": hits.mean(), "rmse": rmse, "f1": f1, "precision": precision, "recall": recall}
