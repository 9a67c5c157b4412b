"""How long a large case takes to open."""

from __future__ import annotations

from tests.benchmarks.bench_qgis import BENCH, installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.large_case import LARGE, make_case
from tests.benchmarks.opening import words_of_opening


def _measure() -> Measured:
    case = make_case(LARGE, BENCH / "large")
    times = measure_inside("open_large", installed_plugin(), BERMLINE_CASE=str(case))
    return Measured(times["shown_s"], notes=words_of_opening(LARGE, times))


FIGURE = Figure("open_large_case_s", "s", 3.0, "opening a large case", _measure)
