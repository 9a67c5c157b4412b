"""Where to look: dates at which a structure seems to have changed, and scenes that seem to be clouded.

A suggestion is never a sighting. It says where the numbers of the picture change, not what stands there.

**Clouded.** The pattern of the wider ground around a structure is compared with that of every other scene. A
scene that shows the ground agrees with some of them, whatever the light and however the site grows, and a
clouded one with none. It is proposed as obscured when less than half of its pattern's variance is shared with
the three scenes most like it, and it is also an outlier of the series: a modified z-score below -3.5 (Iglewicz
and Hoaglin 1993, *How to Detect and Handle Outliers*), with the spread taken from the clearer half alone, so
that cloud does not widen it.

**Changed.** The difference between the medians of inside and surroundings, in units of the spread of the wider
ground in the same scene, does not depend on light, gain or sensor. A change is a step in it: for each split of
the series, the difference of the means after and before, over its standard error, bands combined by the root of
the sum of squares. Noise is taken from the differences of neighbouring dates by their median, so that a step does
not count as noise, and shrunk halfway towards the median of all structures. The split with the largest score is
the change (Hinkley 1970, *Biometrika* 57, 1-17); each part is split again while the largest score is more than
chance gives (Vostrikova 1981, *Soviet Math. Dokl.* 24, 55-59).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..chi_square import beyond
from ..errors import Refused, message
from .sampling import Places, SceneSample

CHANCE = 0.05
"""A change is listed where the best split of a steady series with normal noise gives its score less often than this.

The noise is itself estimated, so this is a rule for listing and not a probability to quote.
"""
FEWEST_SCENES = 4
"""A change is looked for where at least so many scenes show a structure."""
_OUTLIER = 3.5
_HALF = 0.5
_MOST_LIKE = 3
_NORMAL = 1.4826


@dataclass(frozen=True)
class LookHere:
    """A cell of the matrix to look at: the first scene after a step, and the step in standard errors."""

    structure: str
    scene: str
    score: float


@dataclass(frozen=True)
class Suggestions:
    """What to look at, for S structures in T scenes in the order of time.

    ``score`` is (S, T): how strongly a structure differs from that scene on from what it was since the change
    before, up to the change after, in standard errors; 0 at its first scene, NaN where the scene does not show it
    or is proposed as obscured. ``likeness`` is (S, T): the share of the wider ground's variance that the scene has
    in common with those most like it. ``changes`` are ranked, strongest first. ``obscured`` are pairs of a
    structure and a scene.
    """

    structures: tuple[str, ...]
    scenes: tuple[str, ...]
    score: np.ndarray
    likeness: np.ndarray
    changes: tuple[LookHere, ...]
    obscured: tuple[tuple[str, str], ...]


def suggest(places: Sequence[Places], samples: Sequence[SceneSample]) -> Suggestions:
    """Suggest where to look.

    Parameters
    ----------
    places
        The structures, as laid by :func:`~.sampling.lay_places`.
    samples
        One for each scene, in the order of time, made at those places. Where scenes differ in their number of
        bands, the mean of each one's bands is compared.

    Raises
    ------
    Refused
        When there are too few scenes to tell a change from noise.
    """
    if len(samples) < FEWEST_SCENES:
        raise Refused(
            message(
                "Changes are told from noise by the other scenes: {count} are too few, {fewest} are needed.",
                count=len(samples),
                fewest=FEWEST_SCENES,
            ),
            message("Add scenes, or compare two scenes by eye."),
        )
    structures, scenes = tuple(item.structure for item in places), tuple(item.scene for item in samples)
    likeness, clouded = _likeness(samples)
    contrast = _contrast(samples)
    contrast[clouded] = np.nan
    score = np.full(clouded.shape, np.nan)
    changes: list[LookHere] = []
    noise = _noise(contrast)
    for row in range(len(structures)):
        seen = np.flatnonzero(np.isfinite(contrast[row]).all(axis=1))
        if seen.size < FEWEST_SCENES:
            continue
        splits = _Splits(contrast[row, seen] / noise[row])
        score[row, seen] = splits.score
        changes += [LookHere(structures[row], scenes[seen[at]], float(splits.score[at])) for at in splits.found]
    return Suggestions(
        structures,
        scenes,
        score,
        likeness,
        tuple(sorted(changes, key=lambda item: -item.score)),
        tuple((structures[row], scenes[column]) for row, column in zip(*np.nonzero(clouded))),
    )


def _like_bands(samples: Sequence[SceneSample]) -> bool:
    return len({item.inside.shape[1] for item in samples}) == 1


def _likeness(samples: Sequence[SceneSample]) -> tuple[np.ndarray, np.ndarray]:
    """Return the variance shared with the scenes most like each, and which are clouded, both (S, T)."""
    rows = samples[0].inside.shape[0]
    shared = np.full((rows, len(samples)), np.nan)
    clouded = np.zeros((rows, len(samples)), bool)
    same = _like_bands(samples)
    for row in range(rows):
        pattern = np.array([item.wider[row].ravel() if same else item.wider[row].mean(axis=0) for item in samples])
        seen = np.flatnonzero(np.isfinite(pattern.sum(axis=1)))
        if seen.size < len(pattern):
            seen = np.flatnonzero(2 * np.isfinite(pattern).sum(axis=1) >= pattern.shape[1])
        if seen.size < FEWEST_SCENES:
            continue
        alike = _correlations(pattern[seen])
        np.fill_diagonal(alike, -1.0)
        most = np.partition(alike, seen.size - _MOST_LIKE, axis=1)[:, -_MOST_LIKE:].mean(axis=1)
        level = np.arctanh(np.clip(most, -0.999999, 0.999999))
        middle = np.median(level)
        spread = _NORMAL * np.median(np.abs(level[level >= middle] - middle))
        shared[row, seen] = np.maximum(most, 0.0) ** 2
        # Fisher's z is no better known than the number of places allows.
        spread = max(spread, 1.0 / math.sqrt(pattern.shape[1] - 3))
        clouded[row, seen] = (shared[row, seen] < _HALF) & (level < middle - _OUTLIER * spread)
    return shared, clouded


def _correlations(pattern: np.ndarray) -> np.ndarray:
    """Return the correlation of each two rows; places that a scene does not show count as its mean."""
    mean = pattern.mean(axis=1, keepdims=True)
    if np.isfinite(mean).all():
        centred = pattern - mean
    else:
        centred = np.nan_to_num(pattern - np.nanmean(pattern, axis=1, keepdims=True), posinf=0.0, neginf=0.0)
    length = np.sqrt(np.einsum("ij,ij->i", centred, centred))
    centred /= np.where(length > 0, length, 1.0)[:, None]
    return centred @ centred.T


def _contrast(samples: Sequence[SceneSample]) -> np.ndarray:
    """Return inside less around in units of the spread of the wider ground in that scene and band, (S, T, B)."""
    same = _like_bands(samples)
    series = []
    for item in samples:
        difference, spread = item.inside - item.around, np.where(item.spread > 0, item.spread, np.nan)
        series.append(difference / spread if same else (difference.mean(axis=1) / spread.mean(axis=1))[:, None])
    return np.stack(series, axis=1)


def _noise(contrast: np.ndarray) -> np.ndarray:
    """Return the standard deviation of one date, (S, B), from differences of neighbouring dates."""
    own = np.full((contrast.shape[0], contrast.shape[2]), np.nan)
    for row, series in enumerate(contrast):
        seen = series[np.isfinite(series).all(axis=1)]
        if len(seen) >= FEWEST_SCENES:
            own[row] = _NORMAL * np.median(np.abs(np.diff(seen, axis=0)), axis=0) / math.sqrt(2)
    usable = np.isfinite(own).all(axis=1)
    if not usable.any():
        return own
    pooled = np.median(own[usable], axis=0)
    return np.sqrt((own**2 + pooled**2) / 2) + 1e-12


class _Splits:
    """A series in units of its noise, (n, B), split at its steps."""

    def __init__(self, series: np.ndarray) -> None:
        self._sum = np.concatenate([np.zeros((1, series.shape[1])), np.cumsum(series, axis=0)])
        self._bands = series.shape[1]
        count = len(series)
        self.found: list[int] = []
        self.score = np.zeros(count)
        parts = [(0, count)]
        while parts:
            begin, end = parts.pop()
            if end - begin < 2:
                continue
            score = self._scores(begin, end)
            at = begin + 1 + int(np.argmax(score))
            chance = (end - begin - 1) * beyond(float(score.max()) ** 2, self._bands)
            if end - begin >= FEWEST_SCENES and chance < CHANCE:
                self.found.append(at)
                self.score[at] = score.max()
                parts += [(begin, at), (at, end)]
            else:
                self.score[begin + 1 : end] = score

    def _scores(self, begin: int, end: int) -> np.ndarray:
        """Return the score of each split of ``[begin, end)``, the first one before ``begin + 1``."""
        cut = np.arange(begin + 1, end)[:, None]
        before, after = cut - begin, end - cut
        step = (self._sum[end] - self._sum[cut[:, 0]]) / after - (self._sum[cut[:, 0]] - self._sum[begin]) / before
        return np.sqrt((step * step).sum(axis=1) * (before * after / (end - begin))[:, 0])
