"""How far the ground hidden under a berm may lie off the straight line between the floors beside it.

The ground that is seen on both sides tells how uneven ground is here, and over what length. It is taken for a plane, or
for a slope with a random course about it: a Gaussian process, whose kind, size and length are not known. All of them
are tried, each counts as far as it makes the ground that is seen likely, and what they foretell under the berm is put
together (Handcock and Stein 1993, "A Bayesian analysis of kriging", Technometrics 35, 403-410).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product

import numpy as np

from ..quantity import COVERAGE

_LENGTHS = 24
_SIZES = 24
_LEAST_SHARE = 0.02
"""Ground less uneven than this share of its noise is as good as plane."""
_MOST_TIMES = 30.0
"""… and no more uneven than so many times what is seen of it."""
_PLANE = 0.9
"""How likely ground is taken for plane before it is looked at; little unevenness is enough to tell otherwise."""


@dataclass(frozen=True)
class Seen:
    """Ground that is seen: its places along the profile and its levels (N,), and how much noise each level has."""

    place_m: np.ndarray
    level_m: np.ndarray
    noise_m: float


@dataclass(frozen=True)
class _Foretold:
    """What some kinds of ground foretell: how likely they make what is seen (log), where the ground lies, and how far.

    Each is an array (K,); ``middle_m`` and ``spread_m`` are of the ground's level under the berm, off the line.
    """

    likely: np.ndarray
    middle_m: np.ndarray
    spread_m: np.ndarray


def u_off_line(seen: Seen, line: np.ndarray, at_m: float) -> float:
    """Return the standard uncertainty with which the ground at a place lies on the line drawn through what is seen.

    Parameters
    ----------
    seen
        Ground on both sides of the place, at least four levels.
    line
        Weights (N,) by which the line's level at the place comes from the levels; their sum is one, and with the
        places they give ``at_m``.
    at_m
        The place.

    Returns
    -------
    float
        Such that the ground lies within 1.96 of it of the line with a probability of 95 %, the noise in the line's
        level included. The errors of all kinds of ground together have longer tails than those of one.
    """
    span, apart = float(np.ptp(seen.place_m)), np.abs(seen.place_m[:, None] - seen.place_m[None])
    slope = np.stack((np.ones_like(seen.place_m), (seen.place_m - at_m) / span), axis=1)
    # Levels without their mean and slope, by as many numbers as that leaves; neither matters to what is asked.
    contrasts = np.linalg.qr(slope, mode="complete")[0][:, 2:]
    told = contrasts.T @ seen.level_m
    scatter = max(float(np.sqrt(np.mean(told**2))), seen.noise_m, 1e-9)
    noise = max(seen.noise_m, 1e-4 * scatter)
    sizes = np.geomspace(_LEAST_SHARE * noise, _MOST_TIMES * scatter, _SIZES)
    step = float(np.median(np.diff(np.sort(seen.place_m))))
    plane = _foretell_plane(contrasts, told, line, noise)
    uneven = [
        _foretell(kind(apart / length), kind(np.abs(seen.place_m - at_m) / length), contrasts, told, line, noise, sizes)
        for kind, length in product(_KINDS, np.geomspace(0.5 * step, 2.0 * span, _LENGTHS))
    ]
    # Any size is as likely as another of them (Gelman 2006, Bayesian Analysis 1, 515-534).
    prior = np.tile(sizes, len(uneven))
    every = [*uneven, plane]
    likely, middle, spread = (
        np.concatenate([getattr(each, name) for each in every]) for name in ("likely", "middle_m", "spread_m")
    )
    weight = np.append((1.0 - _PLANE) * prior / prior.sum(), _PLANE) * np.exp(likely - likely.max())
    return _bound(weight / weight.sum(), middle, spread) / COVERAGE


def _foretell_plane(contrasts: np.ndarray, told: np.ndarray, line: np.ndarray, noise: float) -> _Foretold:
    """Return what plane ground foretells: noise alone takes the line off it."""
    shared = -(contrasts.T @ line)
    spread = noise * math.sqrt(max(float(line @ line - shared @ shared), 0.0))
    likely = -0.5 * float(np.sum(2.0 * math.log(noise) + (told / noise) ** 2))
    return _Foretold(np.array([likely]), np.array([shared @ told]), np.array([spread]))


def _foretell(
    near: np.ndarray,
    under: np.ndarray,
    contrasts: np.ndarray,
    told: np.ndarray,
    line: np.ndarray,
    noise: float,
    sizes: np.ndarray,
) -> _Foretold:
    """Return what ground of one kind and length foretells, for each of its sizes (K,).

    ``near`` (N, N) is how alike the ground is at the places seen, ``under`` (N,) there and under the berm.
    """
    values, vectors = np.linalg.eigh(contrasts.T @ near @ contrasts)
    turned, heard = vectors.T @ contrasts.T, vectors.T @ told
    variance = sizes[:, None] ** 2 * np.maximum(values, 0.0) + noise**2
    shared = sizes[:, None] ** 2 * (turned @ (under - near @ line)) - noise**2 * (turned @ line)
    own = sizes**2 * (1.0 - 2.0 * under @ line + line @ near @ line) + noise**2 * (line @ line)
    return _Foretold(
        likely=-0.5 * np.sum(np.log(variance) + heard**2 / variance, axis=1),
        middle_m=np.sum(shared / variance * heard, axis=1),
        spread_m=np.sqrt(np.maximum(own - np.sum(shared**2 / variance, axis=1), 0.0)),
    )


def _rough(apart: np.ndarray) -> np.ndarray:
    return np.asarray(np.exp(-apart))


def _wavy(apart: np.ndarray) -> np.ndarray:
    return np.asarray((1.0 + math.sqrt(3.0) * apart) * np.exp(-math.sqrt(3.0) * apart))


def _smooth(apart: np.ndarray) -> np.ndarray:
    return np.asarray(np.exp(-0.5 * apart**2))


_KINDS = (_rough, _wavy, _smooth)
"""How alike ground is at two places, by their distance over its length: exponential, Matern 3/2, Gaussian."""


def _bound(weight: np.ndarray, middle: np.ndarray, spread: np.ndarray) -> float:
    """Return the bound within which 95 % of a mixture of normal errors lie, to both sides of zero."""
    low, high = 0.0, float(np.max(np.abs(middle) + 4.0 * spread))
    safe = np.maximum(spread, 1e-12)
    for _ in range(50):
        bound = 0.5 * (low + high)
        within = _below((bound - middle) / safe) - _below((-bound - middle) / safe)
        low, high = (bound, high) if float(weight @ within) < 0.95 else (low, bound)
    return high


def _below(z: np.ndarray) -> np.ndarray:
    """Return the share of a normal error below ``z``, to 1e-7 (Abramowitz and Stegun 1964, 26.2.17)."""
    t = 1.0 / (1.0 + 0.2316419 * np.abs(z))
    series = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
    beyond = np.exp(-0.5 * z**2) / math.sqrt(2.0 * math.pi) * series
    return np.asarray(np.where(z > 0, 1.0 - beyond, beyond))
