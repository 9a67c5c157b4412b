"""How long a panel takes to open for the first time."""

from __future__ import annotations

from tests.benchmarks.bench_qgis import installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured


def _measure() -> Measured:
    seconds = measure_inside("panel_open", installed_plugin())
    each = ", ".join(f"{name} {value:.2f} s" for name, value in seconds.items())
    return Measured(max(seconds.values()), notes=(f"the slowest of five, with the worked example: {each}",))


FIGURE = Figure("panel_open_s", "s", 1.0, "first opening of the slowest panel", _measure)
