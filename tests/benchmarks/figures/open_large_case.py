"""How long a large case takes to open."""

from __future__ import annotations

import subprocess
import sys

from tests.benchmarks.bench_qgis import BENCH, installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.large_case import SCENES, SIGHTINGS, STRUCTURES


def _measure() -> Measured:
    folder = BENCH / "large"
    subprocess.run([sys.executable, "-m", "tests.benchmarks.large_case", str(folder)], check=True)
    times = measure_inside("open_large", installed_plugin(), BERMLINE_LARGE_CASE=str(folder / "large.gpkg"))
    if times["cells"] != SCENES * STRUCTURES:
        raise RuntimeError(f"the matrix has {times['cells']} cells")
    return Measured(
        times["shown_s"],
        notes=(
            f"{SCENES} scenes, {STRUCTURES} structures, {SIGHTINGS} sightings; Scenes and Growth shown",
            f"until both are filled and the map is drawn; the window answers after {times['answered_s']:.2f} s,",
            f"the last scene has its layer after {times['layers_s']:.2f} s; longest block {times['blocked_ms']:.0f} ms",
        ),
    )


FIGURE = Figure("open_large_case_s", "s", 3.0, "opening a large case", _measure)
