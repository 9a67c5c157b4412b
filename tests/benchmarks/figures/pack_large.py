"""How long a pack of 60 sheets and 200 scenes takes, and how long the window is kept from its events meanwhile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

from tests.benchmarks.bench_qgis import BENCH, ROOT
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.large_pack import SCENES, build_large_pack_case

_RUN = """
import json, os, sys, time
from pathlib import Path
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], True)
application.initQgis()
from plugin.sheets.options import PackOptions
from plugin.sheets.process import ExportProcess
export, loop, said, gaps, last = ExportProcess(Path(sys.argv[1]), Path(sys.argv[2]), PackOptions()), QEventLoop(), [], [0.0], [time.monotonic()]
def tick():
    now = time.monotonic()
    gaps[0], last[0] = max(gaps[0], now - last[0] - 0.01), now
timer = QTimer()
timer.setInterval(10)
timer.timeout.connect(tick)
for signal in (export.made, export.failed):
    signal.connect(said.append)
    signal.connect(lambda _: loop.quit())
start = time.monotonic()
export.start()
timer.start()
loop.exec()
made = said[0]
print(json.dumps({"seconds": time.monotonic() - start, "gap": gaps[0],
                  "sheets": len(made.sheets) if hasattr(made, "sheets") else 0, "said": str(made)[:300],
                  "pages": getattr(made, "pages", 0)}))
sys.stdout.flush()
os._exit(0)
"""  # noqa: E501 - a program of its own


def _measure() -> Measured:
    folder = BENCH / "pack_large"
    case = build_large_pack_case(folder)
    pack = folder / "pack"
    shutil.rmtree(pack, ignore_errors=True)
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(case), str(pack)], check=True, cwd=ROOT, capture_output=True, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    told = json.loads(done.stdout.strip().rpartition("\n")[2])
    if told["sheets"] < 60:
        raise RuntimeError(f"{told['sheets']} sheets only: {told['said']}")
    return Measured(
        told["seconds"],
        notes=(
            f"{told['sheets']} sheets on {told['pages']} pages from {SCENES} scenes, made up",
            f"the window waited {told['gap'] * 1000:.0f} ms for its events at most",
        ),
    )


FIGURE = Figure("pack_large_s", "s", 60.0, "exporting a pack of 60 sheets and 200 scenes beside the window", _measure)
