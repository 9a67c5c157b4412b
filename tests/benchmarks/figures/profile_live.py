"""How soon the curve follows the pointer while a transect is drawn."""

from __future__ import annotations

from statistics import median, quantiles

from tests.benchmarks.bench_qgis import installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured


def _measure() -> Measured:
    times = measure_inside("profile", installed_plugin())["times"]
    return Measured(
        median(times),
        notes=(
            f"median of {len(times)} moves of the pointer, each until the curve is painted; "
            f"nine in ten within {quantiles(times, n=10)[-1]:.0f} ms, the longest {max(times):.0f} ms",
        ),
    )


FIGURE = Figure("profile_ms", "ms", 30.0, "from a move of the pointer to the curve of the transect", _measure)
