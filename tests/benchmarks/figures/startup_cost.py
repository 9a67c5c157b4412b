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
    # Whatever else the machine does only ever adds: the least of several starts is nearest to what a start takes.
    return Measured(
        min(with_plugin) - min(without),
        notes=(
            f"from before plugins are loaded until the window answers; least of {_ROUNDS} starts each, taken in turn",
            f"without: least {min(without):.0f} ms, median {median(without):.0f} ms",
            f"with: least {min(with_plugin):.0f} ms, median {median(with_plugin):.0f} ms",
        ),
    )


FIGURE = Figure("startup_cost_ms", "ms", 150.0, "delay of the start of QGIS by the plugin", _measure)
