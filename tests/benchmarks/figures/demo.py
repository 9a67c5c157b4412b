"""How long the demo takes, all being installed."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from tests.benchmarks.bench_qgis import BENCH, ROOT
from tests.benchmarks.figure import Figure, Measured


def _measure() -> Measured:
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "0", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "scripts/demo.py", "--out", str(BENCH / "demo")]
    start = time.monotonic()
    subprocess.run(command, check=True, cwd=ROOT, env=variables, stdout=subprocess.DEVNULL)
    return Measured(time.monotonic() - start, notes=("the case, the project, the pack and the pictures of its sheets",))


FIGURE = Figure("demo_s", "s", 60.0, "make demo, all being installed", _measure)
