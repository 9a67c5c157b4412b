"""How long the pack of the worked example takes."""

from __future__ import annotations

from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import example_case, export


def _measure() -> Measured:
    seconds = export(example_case("pack_example"), BENCH / "pack_example" / "pack")
    return Measured(seconds, notes=("the process of the panel, from its start to the pack in place",))


FIGURE = Figure("pack_example_s", "s", 10.0, "exporting the pack of the worked example", _measure)
