"""How close to the Cramer-Rao bound berms are measured, and how well crest lines are found."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.simulated import WIDTH_PX, Berms, run_one

_TRANSECTS = 300
_FIELDS = 60
_FIELD_SIZE = 500
_SETTING = "Gaussian crests of 4 px sigma, 50 px (25 m at 0.5 m) apart at 17 degrees, relief three times as high"


def one_crest_px(snr: float, sigma_px: float = 4.0) -> float:
    """Return the Cramer-Rao bound of one crest on one line of pixels."""
    return math.sqrt(2.0 * sigma_px / math.sqrt(math.pi)) / snr


def _transect() -> Measured:
    ratios, notes = [], []
    for snr in (3.0, 5.0, 10.0):
        berms = Berms(snr=snr)
        runs = [run for seed in range(_TRANSECTS) if (run := run_one(berms, seed, with_height=False)) is not None]
        misses = np.concatenate([run.found - run.true for run in runs]) / berms.gsd
        ratio = math.sqrt(float(np.mean(misses**2))) / (one_crest_px(snr) / math.sqrt(WIDTH_PX))
        ratios.append(ratio)
        notes.append(f"SNR {snr:g}: {ratio:.2f}, bias {misses.mean():+.4f} px, {misses.size} crests")
    return Measured(max(ratios), notes=(f"{_SETTING}; {WIDTH_PX:g} rows averaged; the worst SNR counts", *notes))


def field_bound(snr: float, size: int, pitch: float = 50.0, degrees: float = 17.0) -> tuple[float, float]:
    """Return the bounds of a field's pitch (px) and bearing (rad): all crest pixels regressed on number and place."""
    angle = math.radians(degrees)
    information = np.zeros((3, 3))
    along = np.arange(-2.0 * size, 2.0 * size)
    for k in range(-int(2 * size / pitch), int(2 * size / pitch) + 1):
        x = k * pitch * math.cos(angle) - along * math.sin(angle)
        y = k * pitch * math.sin(angle) + along * math.cos(angle)
        inside = (np.abs(x) <= size / 2) & (np.abs(y) <= size / 2)
        design = np.stack((np.ones(inside.sum()), np.full(inside.sum(), float(k)), along[inside]))
        information += design @ design.T
    covariance = np.linalg.inv(information) * one_crest_px(snr) ** 2
    return math.sqrt(covariance[1, 1]), math.sqrt(covariance[2, 2])


def _field() -> Measured:
    from plugin.core.berms.pattern import find_pattern, on_ground
    from tests.core.berms.fields import make_field

    pixels = np.array([[1.0, 0.0], [0.0, -1.0]])
    misses = []
    for seed in range(_FIELDS):
        field = make_field(seed, 3.0, size=_FIELD_SIZE, wander=0.0)
        found = on_ground(find_pattern(field.values, 20.0, 160.0), pixels)
        misses.append((found.pitch.value - 50.0, math.radians(found.bearing.value - 17.0)))
    errors = np.sqrt(np.mean(np.square(misses), axis=0))
    bounds = field_bound(3.0, _FIELD_SIZE)
    ratios = errors / bounds
    return Measured(
        float(ratios.max()),
        notes=(
            f"{_SETTING}; SNR 3, {_FIELD_SIZE} x {_FIELD_SIZE} px, {_FIELDS} fields; the worse of the two counts",
            f"pitch {ratios[0]:.2f} (RMSE {errors[0]:.4f} px), bearing {ratios[1]:.2f} (RMSE {errors[1]:.2e} rad)",
        ),
    )


@lru_cache(maxsize=8)
def _crests(snr: float) -> dict[str, float]:
    from plugin.core.berms.choice import choose_lines
    from plugin.core.berms.crests import crests_of
    from tests.core.berms.fields import make_field, score

    found = []
    for seed in range(4):
        field = make_field(seed, snr, size=1000)
        lines = choose_lines(crests_of(field.values, 0.5))
        found.append(score(field, lines.column, lines.row))
    return {
        "bias": float(np.mean([item["bias"] for item in found])),
        "rmse": math.sqrt(float(np.mean([item["rmse"] ** 2 for item in found]))),
        "f1": float(np.mean([item["f1"] for item in found])),
    }


_CRESTS = f"{_SETTING}, crests wander by 3 px over 300; four fields of 1000 x 1000 px; near a crest: within 3 px"


def _bias() -> Measured:
    return Measured(abs(_crests(3.0)["bias"]), notes=(_CRESTS, "absolute mean, SNR 3"))


def _rmse() -> Measured:
    return Measured(_crests(3.0)["rmse"], notes=(_CRESTS, "SNR 3", f"SNR 1: {_crests(1.0)['rmse']:.2f} px"))


def _f1(snr: float) -> Measured:
    return Measured(_crests(snr)["f1"], notes=(_CRESTS, "16 px at the edge left out, threshold set from the noise"))


FIGURES = (
    Figure("transect_crlb_ratio", "", 1.3, "crest position on one averaged transect over the bound", _transect),
    Figure("field_crlb_ratio", "", 1.5, "pitch and bearing of a field over the bound", _field),
    Figure("crest_bias_px", "px", 0.02, "bias of crest lines", _bias),
    Figure("crest_rmse_px", "px", 0.21, "RMSE of crest lines", _rmse),
    Figure("crest_f1_snr1", "", 0.96, "F1 of crest lines at SNR 1", lambda: _f1(1.0), "at least"),
    Figure("crest_f1_snr2", "", 0.985, "F1 of crest lines at SNR 2", lambda: _f1(2.0), "at least"),
    Figure("crest_f1_snr3", "", 0.99, "F1 of crest lines at SNR 3", lambda: _f1(3.0), "at least"),
)
