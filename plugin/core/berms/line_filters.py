"""Filters along a profile: smoothing, and the ridge filter with the place where it answers most."""

from __future__ import annotations

import math

import numpy as np


def smoothed_line(height: np.ndarray, sigma: float) -> np.ndarray:
    """Return a profile (K,) after Gaussian smoothing by ``sigma`` samples; beyond its ends it keeps its slope."""
    return _filtered(height, _gaussian(sigma)[1])


def ridge_kernel(sigma: float) -> np.ndarray:
    """Return the ridge filter, minus the second derivative of a Gaussian of ``sigma`` samples, without mean."""
    t, kernel = _gaussian(sigma)
    ridge = (1.0 - (t / sigma) ** 2) * kernel / math.sqrt(sigma)
    return ridge - ridge.mean()


def ridge_answer(height: np.ndarray, sigma: float) -> np.ndarray:
    """Return the ridge measure of a profile at ``sigma`` samples."""
    return _filtered(height, ridge_kernel(sigma))


def ridge_derivatives(t: np.ndarray, sigma: float) -> tuple[np.ndarray, np.ndarray]:
    """Return, as weights on samples at ``t``, first and second derivative of the ridge filter's answer at 0.

    The filter is minus the second derivative of a Gaussian; its derivatives by place are its third and fourth.
    """
    z = t / sigma
    bell = np.exp(-0.5 * z**2)
    return (3.0 * z - z**3) * bell, (z**4 - 6.0 * z**2 + 3.0) * bell / -sigma


def refine(height: np.ndarray, start: float, width: float) -> tuple[float, float] | None:
    """Return where the ridge filter's answer near ``start`` is greatest (samples) and its curvature there.

    By Newton's method on the filter's exact derivatives; ``None`` where there is no maximum within 1.25 widths.
    """
    extended = _extended(height, math.ceil(5.0 * width))
    samples = np.arange(len(extended)) - (len(extended) - len(height)) // 2
    at = start
    for _ in range(20):
        slope_weights, curvature_weights = ridge_derivatives(samples - at, width)
        slope, curvature = float(slope_weights @ extended), float(curvature_weights @ extended)
        if curvature >= 0:
            return None
        move = float(np.clip(-slope / curvature, -0.8 * width, 0.8 * width))
        at += move
        if abs(at - start) > 1.25 * width or not 0 < at < len(height) - 1:
            return None
        if abs(move) < 1e-6:
            return at, curvature
    return None


def _filtered(height: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    reach = len(kernel) // 2
    extended = _extended(height, reach)
    if len(extended) < len(height) + 2 * reach:
        extended = np.pad(extended, (len(height) + 2 * reach - len(extended) + 1) // 2, mode="edge")
        extended = extended[: len(height) + 2 * reach]
    return np.convolve(extended, kernel, mode="valid")


def _extended(height: np.ndarray, reach: int) -> np.ndarray:
    """Continue a profile beyond its ends by reflection in the end points, which keeps slopes."""
    reach = min(reach, len(height) - 1)
    before = 2.0 * height[0] - height[reach:0:-1]
    after = 2.0 * height[-1] - height[-2 : -reach - 2 : -1]
    return np.concatenate((before, height, after))


def _gaussian(sigma: float) -> tuple[np.ndarray, np.ndarray]:
    t = np.arange(-math.ceil(5.0 * sigma), math.ceil(5.0 * sigma) + 1.0)
    kernel = np.exp(-0.5 * (t / sigma) ** 2)
    return t, kernel / kernel.sum()
