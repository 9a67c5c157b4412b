"""The nonparametric maximum likelihood estimate of a distribution from intervals ``(L, R]``.

Turnbull (1976, *J. R. Statist. Soc. B* 38, 290-295) showed that mass can only lie on the innermost
intervals: those from an ``L`` to the next ``R`` with no other end between. How the mass is spread inside one
of them is not determined by the data. All ends are taken as half-open, so an observation that ends on a
date and one that begins on it share nothing.

The likelihood is concave in the masses. It is climbed by EM steps (Turnbull's self-consistency), each
followed by one step of iterative convex minorant (Groeneboom and Wellner 1992, *Information Bounds and
Nonparametric Maximum Likelihood Estimation*; combined as by Wellner and Zhan 1997, *J. Am. Statist. Assoc.*
92, 945-959), and brought to the top by Newton steps on the masses that are left, as Wang (2007, *J. R.
Statist. Soc. B* 69, 185-198) does for mixtures. The end is proved, not guessed: the estimate is optimal
when no mass has a directional derivative above zero.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ..errors import BermlineError, Refused, message

CERTIFICATE = 1e-9
"""Largest directional derivative at which the search ends."""
_WARM_UP = 8
_MOST_STEPS = 500
_NO_MASS = 1e-15


@dataclass(frozen=True)
class Npmle:
    """Masses on half-open stretches ``(left, right]``; ``k`` of them, in order, none overlapping.

    ``left`` and ``right`` have the unit of the data, and may be infinite; ``mass`` sums to 1.
    ``log_likelihood`` is the sum of ``w log P((L, R])``. ``certificate`` is ``max_j D_j / n - 1``, with
    ``D_j`` the derivative of the log-likelihood by the mass on stretch j and n the sum of the weights:
    0 at the optimum, and the log-likelihood is below its maximum by at most ``n`` times it.
    """

    left: np.ndarray
    right: np.ndarray
    mass: np.ndarray
    log_likelihood: float
    certificate: float


@dataclass(frozen=True)
class Collapsed:
    """Distinct observations over the innermost intervals; one covers cells ``first[i]`` to ``last[i] - 1``."""

    left: np.ndarray
    right: np.ndarray
    first: np.ndarray
    last: np.ndarray
    weight: np.ndarray


def estimate(left: ArrayLike, right: ArrayLike, weight: ArrayLike | None = None) -> Npmle:
    """Estimate where the mass lies.

    Parameters
    ----------
    left, right
        Ends of the observed intervals ``(L, R]``, shape (n,), in one unit; ``-inf`` and ``inf`` where a
        side is open.
    weight
        How often each was observed, shape (n,), positive; once where it is left out.

    Raises
    ------
    Refused
        When there is no observation.
    BermlineError
        When an interval is empty, not a number, or the weights are not positive.
    """
    return solve(collapse(left, right, weight))


def collapse(left: ArrayLike, right: ArrayLike, weight: ArrayLike | None = None) -> Collapsed:
    """Reduce observations to the distinct ones and place them over the innermost intervals."""
    lower, upper = np.asarray(left, float).ravel(), np.asarray(right, float).ravel()
    counted = np.ones(lower.size) if weight is None else np.asarray(weight, float).ravel()
    if lower.size == 0:
        raise Refused(message("There is no interval to estimate from."))
    if lower.shape != upper.shape or lower.shape != counted.shape:
        raise BermlineError(message("Left ends, right ends and weights differ in number."))
    if not np.all(lower < upper):
        raise BermlineError(message("An interval (L, R] is empty: its left end is not before its right end."))
    if not np.all(counted > 0):
        raise BermlineError(message("A weight is not positive."))

    grid = np.unique(np.concatenate([lower, upper]))
    size = grid.size
    low, high = np.searchsorted(grid, lower), np.searchsorted(grid, upper)
    code = low * size + high
    if size * size <= 8 * code.size + 1_000_000:
        total = np.bincount(code, counted, minlength=size * size)
        code = np.flatnonzero(total)
        total = total[code]
    else:
        code, place = np.unique(code, return_inverse=True)
        total = np.bincount(place, counted)
    low, high = np.divmod(code, size)

    is_left, is_right = np.zeros(size, bool), np.zeros(size, bool)
    is_left[low], is_right[high] = True, True
    innermost = np.flatnonzero(is_left[:-1] & is_right[1:])
    # A cell is covered when low <= cell and cell + 1 <= high.
    return Collapsed(
        left=grid[innermost],
        right=grid[innermost + 1],
        first=np.searchsorted(innermost, low),
        last=np.searchsorted(innermost, high),
        weight=total,
    )


def solve(data: Collapsed) -> Npmle:
    """Climb to the maximum and prove it; see the module for the way."""
    cells = data.left.size
    n = float(data.weight.sum())
    mass = np.full(cells, 1.0 / cells)
    for _ in range(_WARM_UP):
        mass *= _gradient(data, mass) / n
        mass = _convex_minorant_step(data, mass)
    for _ in range(_MOST_STEPS):
        if _gradient(data, mass).max() / n - 1.0 <= CERTIFICATE:
            break
        mass = _newton_step(data, mass, n)
    mass = np.where(mass > _NO_MASS, mass, 0.0)
    mass /= mass.sum()
    kept = mass > 0
    return Npmle(
        left=data.left[kept],
        right=data.right[kept],
        mass=mass[kept],
        log_likelihood=_log_likelihood(data, mass),
        certificate=float(_gradient(data, mass).max() / n - 1.0),
    )


def _covered(data: Collapsed, mass: np.ndarray) -> np.ndarray:
    cumulative = np.concatenate([[0.0], np.cumsum(mass)])
    return cumulative[data.last] - cumulative[data.first]


def _log_likelihood(data: Collapsed, mass: np.ndarray) -> float:
    covered = _covered(data, mass)
    if not np.all(covered > 0):
        return -np.inf
    return float(data.weight @ np.log(covered))


def _gradient(data: Collapsed, mass: np.ndarray) -> np.ndarray:
    """Return D, the derivative of the log-likelihood by each mass."""
    pull = data.weight / _covered(data, mass)
    size = mass.size + 1
    edges = np.bincount(data.first, pull, size) - np.bincount(data.last, pull, size)
    return np.cumsum(edges[:-1])


def _convex_minorant_step(data: Collapsed, mass: np.ndarray) -> np.ndarray:
    """Step in the distribution function F by its own diagonal curvature, kept rising by pooling, uphill only."""
    size = mass.size + 1
    if size <= 2:
        return mass
    pull = data.weight / _covered(data, mass)
    curve = pull * pull / data.weight
    slope = (np.bincount(data.last, pull, size) - np.bincount(data.first, pull, size))[1:-1]
    weight = (np.bincount(data.last, curve, size) + np.bincount(data.first, curve, size))[1:-1]
    risen = np.cumsum(mass)[:-1]
    moving = weight > 0
    wanted = np.where(moving, risen + slope / np.where(moving, weight, 1.0), risen)
    pooled = np.clip(_pool(wanted, np.where(moving, weight, 1e-12)), 0.0, 1.0)
    goal = np.diff(pooled, prepend=0.0, append=1.0)
    return _uphill(data, mass, goal - mass)


def _pool(value: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return the closest rising sequence in weighted least squares (pool adjacent violators)."""
    means: list[float] = []
    weights: list[float] = []
    counts: list[int] = []
    for mean, heft in zip(value.tolist(), weight.tolist()):
        count = 1
        while means and means[-1] >= mean:
            before = weights.pop()
            mean = (mean * heft + means.pop() * before) / (heft + before)
            heft += before
            count += counts.pop()
        means.append(mean)
        weights.append(heft)
        counts.append(count)
    return np.repeat(means, counts)


def _newton_step(data: Collapsed, mass: np.ndarray, n: float) -> np.ndarray:
    """Maximise the quadratic model over masses that are not negative, by an active set, and go uphill."""
    pull = data.weight / _covered(data, mass)
    size = mass.size + 1
    edges = np.bincount(data.first, pull, size) - np.bincount(data.last, pull, size)
    slope = np.cumsum(edges[:-1]) / n - 1.0
    curve = np.bincount(data.first * size + data.last, pull * pull / data.weight, size * size).reshape(size, size)
    # Cells j <= k are both covered by the observations with first <= j and last > k.
    both = np.cumsum(np.cumsum(curve[:, ::-1], axis=1)[:, ::-1], axis=0)[:-1, 1:]
    hessian = (np.triu(both) + np.triu(both, 1).T) / n
    goal = _best_without_negatives(hessian, hessian @ mass + slope, mass)
    goal /= goal.sum()
    climbed = _uphill(data, mass, goal - mass)
    # An EM step never goes down: it keeps the climb going where the model is poor.
    return climbed * _gradient(data, climbed) / n


def _best_without_negatives(hessian: np.ndarray, target: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Minimise ``x' H x / 2 - target' x`` over ``x >= 0`` (Lawson and Hanson 1974, from a warm start)."""
    point = np.where(start > 1e-12, start, 0.0)
    free = point > 0
    ridge = 1e-13 * np.trace(hessian) / hessian.shape[0]
    for _ in range(3 * hessian.shape[0]):
        while free.any():
            index = np.flatnonzero(free)
            square = hessian[np.ix_(index, index)]
            square[np.diag_indices(index.size)] += ridge
            solved = np.linalg.solve(square, target[index])
            if solved.min() > 0:
                point[:] = 0.0
                point[index] = solved
                break
            falling = solved <= 0
            step = np.min(point[index][falling] / (point[index][falling] - solved[falling]))
            point[index] += step * (solved - point[index])
            point[index[falling & (point[index] <= 1e-14)]] = 0.0
            free = point > 0
        pull = np.where(free, -np.inf, target - hessian @ point)
        best = int(np.argmax(pull))
        if pull[best] <= 1e-12:
            break
        free[best] = True
        point[best] = 1e-300
    return point


def _uphill(data: Collapsed, mass: np.ndarray, step: np.ndarray) -> np.ndarray:
    """Go along ``step``, halved until the likelihood does not fall."""
    height = _log_likelihood(data, mass)
    part = 1.0
    for _ in range(30):
        moved = np.maximum(mass + part * step, 0.0)
        if _log_likelihood(data, moved / moved.sum()) >= height:
            return moved / moved.sum()
        part /= 2
    return mass
