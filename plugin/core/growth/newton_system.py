"""The linear system of a Newton step of the estimate of start times (:mod:`.npmle`).

In the levels of the distribution function the negative Hessian is the Laplacian of a graph: levels are its nodes, and
each distinct observation is an edge between the two levels at its ends. Systems are solved by conjugate gradients,
preconditioned by the sum of the diagonals of the two forms (in the masses, which suits short intervals, and in the
levels, which suits long ones). Where observations are many for the levels, they are gathered in a table first.
"""

from __future__ import annotations

import numpy as np

_MOST_CG_STEPS = 300
_LEAST_FILL = 1 / 16
_BLOCK_ROWS = 8


class Hessian:
    """The negative Hessian by the masses of the free cells.

    Distinct observation i covers cells ``first[i]`` to ``last[i] - 1`` and brings the curvature ``curve[i]``; ``free``
    tells for each cell whether its mass may change.
    """

    def __init__(self, first: np.ndarray, last: np.ndarray, curve: np.ndarray, free: np.ndarray) -> None:
        number = np.zeros(free.size + 1, np.intp)
        np.cumsum(free, out=number[1:])
        self._size = size = int(number[-1]) + 1
        self._low, self._high, self._curve = number.take(first), number.take(last), curve
        self._blocks = None
        if curve.size >= _LEAST_FILL * size**2:
            rows = -(-size // _BLOCK_ROWS) * _BLOCK_ROWS
            table = np.bincount(self._low * size + self._high, curve, rows * size).reshape(rows, size)
            begun, ended = table[:size].sum(axis=1), table.sum(axis=0)
            self._blocks = table.reshape(-1, _BLOCK_ROWS, size)
        else:
            begun, ended = np.bincount(self._low, curve, size), np.bincount(self._high, curve, size)
        self._degree = begun + ended
        self._of_level = np.maximum(self._degree[1:], 1e-300)
        self._of_mass = np.cumsum(begun - ended)[:-1]
        self._level = np.zeros(-(-size // _BLOCK_ROWS) * _BLOCK_ROWS)

    def solve(self, target: np.ndarray, start: np.ndarray, kept: np.ndarray, accuracy: float) -> np.ndarray:
        """Return x with ``H x = target`` as far as ``accuracy`` asks, reached from ``start``.

        It differs from ``start`` only where ``kept``, 1 or 0 for each free cell, is 1; there the equations hold. The
        error left, in the norm that the preconditioner defines, is ``accuracy`` times that of x = 0.
        """
        pushed = self._precondition(target)
        enough = accuracy * accuracy * float(target @ pushed)
        step = start.copy()
        residual = target
        if start.any():
            residual = (target - self._times(start)) * kept
            pushed = self._precondition(residual) * kept
        energy = float(residual @ pushed)
        residual, along = residual.copy(), pushed.copy()
        for _ in range(_MOST_CG_STEPS):
            if energy <= enough or energy <= 0:
                break
            bent = self._times(along)
            bent *= kept
            length = energy / float(along @ bent)
            step += length * along
            residual -= length * bent
            pushed = self._precondition(residual)
            pushed *= kept
            energy, before = float(residual @ pushed), energy
            along *= energy / before
            along += pushed
        return step

    def _times(self, mass: np.ndarray) -> np.ndarray:
        """Multiply with a vector."""
        level = self._level[: self._size]
        np.cumsum(mass, out=level[1:])
        if self._blocks is None:
            flow = level.take(self._high)
            flow -= level.take(self._low)
            flow *= self._curve
            flow = np.bincount(self._high, flow, self._size) - np.bincount(self._low, flow, self._size)
        else:
            # In blocks of a few rows, which a BLAS library keeps to one thread: waiting for others takes longer.
            flow = self._degree * level
            flow -= np.matmul(self._blocks, level).ravel()[: self._size]
            flow -= np.matmul(self._level.reshape(-1, 1, _BLOCK_ROWS), self._blocks).sum(axis=(0, 1))
        return np.cumsum(flow[:0:-1])[::-1]

    def _precondition(self, residual: np.ndarray) -> np.ndarray:
        """Divide by the diagonal in the masses, and by that in the levels, and add the two."""
        by_level = residual.copy()
        by_level[:-1] -= residual[1:]
        by_level /= self._of_level
        result = residual / self._of_mass
        result += by_level
        result[1:] -= by_level[:-1]
        return result
