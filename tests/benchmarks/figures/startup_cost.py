"""By how much the plugin delays the start of QGIS."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.bench_qgis import installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured

_ROUNDS = 7


def _measure() -> Measured:
    plugins = installed_plugin()
    measure_inside("start", plugins)  # writes the bytecode, as the first start after an install does
    without, with_plugin = [], []
    for _ in range(_ROUNDS):
        without.append(1000.0 * measure_inside("start", None)["seconds"])
        with_plugin.append(1000.0 * measure_inside("start", plugins)["seconds"])
    cost = median(b - a for a, b in zip(without, with_plugin))
    return Measured(
        cost,
        notes=(
            f"median difference of {_ROUNDS} pairs of starts, from before plugins are loaded until the window answers",
            f"without {median(without):.0f} ms, with {median(with_plugin):.0f} ms",
        ),
    )


FIGURE = Figure("startup_cost_ms", "ms", 150.0, "delay of the start of QGIS by the plugin", _measure)
