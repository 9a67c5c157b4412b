"""How long the window does not answer when one steps to the next scene."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

from tests.benchmarks.bench_qgis import BENCH, installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured


def _measure() -> Measured:
    folder = BENCH / "large"
    subprocess.run([sys.executable, "-m", "tests.benchmarks.large_case", str(folder)], check=True)
    blocked = measure_inside("step_scene", installed_plugin(), BERMLINE_LARGE_CASE=str(folder / "large.gpkg"))
    worst = max(max(times) for times in blocked.values())
    notes = [
        f"{name}: longest {max(times):.0f} ms, median {median(times):.0f} ms of {len(times)} steps"
        for name, times in blocked.items()
    ]
    return Measured(worst, notes=("Scenes and Growth shown, until the next scene is drawn", *notes))


FIGURE = Figure("step_scene_block_ms", "ms", 100.0, "longest block of the window at a step", _measure)
