"""The nonparametric maximum likelihood estimate of a distribution from intervals ``(L, R]``.

Turnbull (1976, *J. R. Statist. Soc. B* 38, 290-295) showed that mass can only lie on the innermost
intervals: those from an ``L`` to the next ``R`` with no other end between. How the mass is spread inside one
of them is not determined by the data. All ends are taken as half-open, so an observation that ends on a
date and one that begins on it share nothing.

The likelihood is concave in the masses. It is first climbed by rounds of an EM step (Turnbull's self-consistency),
made longer than EM's own (Salakhutdinov and Roweis 2003, *Proc. ICML*, 664-671), and a step of iterative convex
minorant (Groeneboom and Wellner 1992, *Information Bounds and Nonparametric Maximum Likelihood Estimation*; combined
as by Wellner and Zhan 1997, *J. Am. Statist. Assoc.* 92, 945-959), which find most of the cells that carry mass.
Newton steps on those cells, and on the peaks of the directional derivative between them, as Wang (2007, *J. R.
Statist. Soc. B* 69, 185-198) does for mixtures, bring it to the top: cells that a step would empty are emptied, and
the others find their place again. The systems (:mod:`.newton_system`) are solved to the accuracy that the distance
from the top asks for. Nothing is ever taken for each observation: only for each distinct one and each cell.

The end is proved, not guessed: the estimate is optimal when no mass has a directional derivative above zero.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ..errors import BermlineError, Refused, message
from .newton_system import Hessian

CERTIFICATE = 2e-9
"""Largest directional derivative at which the search ends."""
_ROUNDS = 5
_RELAXATION = 1.5
_LEAST_SHARE = 0.05
_MOST_STEPS = 500
_MOST_DROPS = 4
_NO_MASS = 1e-14
_RELATIVE_TO_CERTIFICATE = 0.1


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
    """Distinct observations over the innermost intervals; one covers cells ``first[i]`` to ``last[i] - 1``.

    They are in the order of ``first``, then of ``last``.
    """

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
    low, high, total = _distinct(low, high, counted, size)

    is_left, is_right = np.zeros(size, bool), np.zeros(size, bool)
    is_left[low], is_right[high] = True, True
    innermost = np.flatnonzero(is_left[:-1] & is_right[1:])
    # A cell is covered when low <= cell and cell + 1 <= high. Ends between the same cells come to the same.
    cells = innermost.size
    first, last, total = _distinct(np.searchsorted(innermost, low), np.searchsorted(innermost, high), total, cells + 1)
    return Collapsed(grid[innermost], grid[innermost + 1], first, last, total)


def _distinct(
    low: np.ndarray, high: np.ndarray, weight: np.ndarray, size: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the distinct pairs of indices below ``size``, in order, and the sum of the weights of each."""
    code = low * size + high
    if size * size <= 8 * code.size + 1_000_000:
        total = np.bincount(code, weight, minlength=size * size)
        code = np.flatnonzero(total)
        total = total[code]
    else:
        code, place = np.unique(code, return_inverse=True)
        total = np.bincount(place.ravel(), weight)
    first, last = np.divmod(code, size)
    return first, last, total


def solve(data: Collapsed) -> Npmle:
    """Climb to the maximum and prove it; see the module for the way."""
    likelihood = _Likelihood(data)
    cells, n = data.left.size, likelihood.n
    at = likelihood.at(np.full(cells, 1.0 / cells))
    for _ in range(_ROUNDS if cells > 1 else 0):
        at = _round(likelihood, at)
    before = np.inf
    for _ in range(_MOST_STEPS):
        certificate = at.gradient.max() / n - 1.0
        if certificate <= CERTIFICATE:
            break
        # Where Newton steps no longer help, a round moves on: it always climbs.
        if certificate > before / 2:
            at, before = _round(likelihood, at), np.inf
        else:
            at, before = _newton_step(likelihood, at), certificate
    kept = at.mass > _NO_MASS
    if at.mass[~kept].any():
        mass = np.where(kept, at.mass, 0.0)
        at = likelihood.at(mass / mass.sum())
    return Npmle(
        left=data.left[kept],
        right=data.right[kept],
        mass=at.mass[kept],
        log_likelihood=float((data.weight * np.log(at.covered)).sum()),
        certificate=float(at.gradient.max() / n - 1.0),
    )


@dataclass(frozen=True)
class _Point:
    """Masses, what each distinct observation covers of them, ``weight / covered``, and D for each cell."""

    mass: np.ndarray
    covered: np.ndarray
    pull: np.ndarray
    gradient: np.ndarray

    @property
    def curve(self) -> np.ndarray:
        """Weight over the square of what is covered: the curvature that each observation brings."""
        return self.pull / self.covered


class _Likelihood:
    """The log-likelihood of distinct observations, by sums over runs of those with the same first cell."""

    def __init__(self, data: Collapsed) -> None:
        self.first, self.last, self.weight = data.first, data.last, data.weight
        self.size = data.left.size + 1
        self.n = float(data.weight.sum())
        self._run_start = np.flatnonzero(np.diff(data.first, prepend=-1))
        self._run_first = data.first[self._run_start]

    def at(self, mass: np.ndarray) -> _Point:
        """Work out a point; where an observation covers nothing the gradient is not a number."""
        level = np.zeros(self.size)
        np.cumsum(mass, out=level[1:])
        covered = level.take(self.last)
        covered -= level.take(self.first)
        if covered.min() <= 0:
            nothing = np.full(mass.size, np.nan)
            return _Point(mass, covered, nothing, nothing)
        pull = self.weight / covered
        return _Point(mass, covered, pull, np.cumsum(self._by_first(pull) - self._by_last(pull))[:-1])

    def level_curvature(self, at: _Point) -> np.ndarray:
        """Return the negative second derivative by each level of the distribution function, shape (cells + 1,)."""
        curve = at.curve
        return self._by_first(curve) + self._by_last(curve)

    def _by_first(self, value: np.ndarray) -> np.ndarray:
        total = np.zeros(self.size)
        total[self._run_first] = np.add.reduceat(value, self._run_start)
        return total

    def _by_last(self, value: np.ndarray) -> np.ndarray:
        return np.bincount(self.last, value, self.size)


def _round(likelihood: _Likelihood, at: _Point) -> _Point:
    """Make a long EM step, and one in the levels by their own curvature, kept rising by pooling; that goes uphill."""
    share = 1.0 + _RELAXATION * (at.gradient / likelihood.n - 1.0)
    longer = at.mass * np.maximum(share, _LEAST_SHARE, out=share)
    at = likelihood.at(longer / longer.sum())
    curvature = np.maximum(likelihood.level_curvature(at)[1:-1], 1e-12 * likelihood.n)
    level = np.cumsum(at.mass)[:-1]
    pooled = np.clip(_pool(level + (at.gradient[:-1] - at.gradient[1:]) / curvature, curvature), 0.0, 1.0)
    return _uphill(likelihood, at, np.diff(pooled, prepend=0.0, append=1.0) - at.mass)


def _pool(value: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return the closest rising sequence in weighted least squares (pool adjacent violators)."""
    means: list[float] = []
    weights: list[float] = []
    ends: list[int] = []
    for end, (mean, heft) in enumerate(zip(value.tolist(), weight.tolist()), 1):
        while means and means[-1] >= mean:
            before = weights.pop()
            mean = (mean * heft + means.pop() * before) / (heft + before)
            heft += before
            ends.pop()
        means.append(mean)
        weights.append(heft)
        ends.append(end)
    return np.repeat(means, np.diff(ends, prepend=0))


def _newton_step(likelihood: _Likelihood, at: _Point) -> _Point:
    """Go to the top of the quadratic model over the cells with mass and the peaks, without those it empties."""
    n, gradient = likelihood.n, at.gradient
    rising = np.diff(gradient, prepend=-np.inf) >= 0
    falling = np.diff(gradient, append=-np.inf) <= 0
    excess = gradient / n - 1.0
    free = (at.mass > _NO_MASS) | (rising & falling & (excess > _RELATIVE_TO_CERTIFICATE * CERTIFICATE))
    mass, hessian = at.mass[free], Hessian(likelihood.first, likelihood.last, at.curve, free)
    target, accuracy = gradient[free] - n, min(0.1, float(np.sqrt(excess.max())))
    step, kept = np.zeros_like(mass), np.ones(mass.size)
    for _ in range(_MOST_DROPS):
        step = hessian.solve(target, step, kept, accuracy)
        emptied = (kept > 0) & (mass + step <= 0)
        if not emptied.any():
            break
        kept[emptied] = 0.0
        step[emptied] = -mass[emptied]
    goal = np.zeros_like(at.mass)
    goal[free] = np.maximum(mass + step, 0.0)
    return _uphill(likelihood, at, goal - at.mass)


def _uphill(likelihood: _Likelihood, at: _Point, step: np.ndarray) -> _Point:
    """Go along ``step``, halved until the slope there says that the top on this line is not far overshot."""

    def slope(point: _Point) -> float:
        return float(point.gradient @ step - likelihood.n * step.sum())

    least = -0.3 * slope(at)
    part = 1.0
    for _ in range(30):
        moved = np.maximum(at.mass + part * step, 0.0)
        point = likelihood.at(moved / moved.sum())
        if slope(point) >= least:
            return point
        part /= 2
    return at
