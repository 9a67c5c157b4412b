"""How soon a key in a large sighting matrix is kept, and matrix and curve show it."""

from __future__ import annotations

from functools import lru_cache

from tests.benchmarks.bench_qgis import installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured

_NOTE = "300 structures by 120 scenes, 36 000 sightings, made up; median of 30 keys in the real QGIS"


@lru_cache(maxsize=1)
def _seconds() -> dict[str, float]:
    return measure_inside("growth_keys", installed_plugin())


def _redraw() -> Measured:
    return Measured(1000 * _seconds()["redraw"], notes=(_NOTE, "from the key to the painted curve, on disk meanwhile"))


def _key() -> Measured:
    return Measured(1000 * _seconds()["key"], notes=(_NOTE,))


def _scroll() -> Measured:
    return Measured(1000 * _seconds()["scroll"], notes=(_NOTE, "the slowest of 95 % of 120 steps of 17 pixels"))


FIGURES = (
    Figure("curve_redraw_ms", "ms", 100.0, "curve redrawn after a sighting changed", _redraw),
    Figure("matrix_key_ms", "ms", 100.0, "key in the sighting matrix until it is kept and shown", _key),
    Figure("matrix_scroll_ms", "ms", 16.0, "sighting matrix scrolled by a step and painted", _scroll),
)
