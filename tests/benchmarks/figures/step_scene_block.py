"""How long the window does not answer when one steps to the next scene."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.bench_qgis import BENCH, installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.large_case import LARGE, make_case


def _measure() -> Measured:
    case = make_case(LARGE, BENCH / "large")
    blocked = measure_inside("step_scene", installed_plugin(), BERMLINE_CASE=str(case))
    worst = max(max(times) for times in blocked.values())
    notes = [
        f"{name}: longest {max(times):.0f} ms, median {median(times):.0f} ms of {len(times)} steps"
        for name, times in blocked.items()
    ]
    return Measured(worst, notes=("Scenes and Growth shown, until the next scene is drawn", *notes))


FIGURE = Figure("step_scene_block_ms", "ms", 100.0, "longest block of the window at a step", _measure)
