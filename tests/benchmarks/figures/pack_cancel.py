"""How long it takes until a cancelled export has ended and cleaned up after itself."""

from __future__ import annotations

import json
import os
import subprocess

from tests.benchmarks.bench_qgis import BENCH, ROOT
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import AS_OF, example_case

SHARES = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95)
_CANCEL = """
import datetime as dt, json, os, sys, time
from pathlib import Path
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], True)
application.initQgis()
from plugin.sheets.options import PackOptions
from plugin.sheets.process import ExportProcess
case, folder, as_of, shares = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], json.loads(sys.argv[4])
seconds = []
for number, share in enumerate(shares):
    loop, began = QEventLoop(), []
    export = ExportProcess(case, folder / str(number), PackOptions(as_of=dt.date.fromisoformat(as_of)))
    def cancel(fraction, words):
        if fraction >= share and not began:
            began.append(time.monotonic())
            export.cancel()
    export.progressed.connect(cancel)
    for signal in (export.cancelled, export.made, export.failed):
        signal.connect(loop.quit)
    export.start()
    loop.exec()
    seconds.append(time.monotonic() - began[0])
print(json.dumps([seconds, [path.name for path in folder.iterdir()]]), flush=True)
os._exit(0)
"""


def _measure() -> Measured:
    case, folder = example_case("pack_cancel"), BENCH / "pack_cancel" / "out"
    folder.mkdir()
    done = subprocess.run(
        ["/usr/bin/python3", "-c", _CANCEL, str(case), str(folder), AS_OF, json.dumps(SHARES)],
        check=True, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
    )  # fmt: skip
    seconds, left = json.loads(done.stdout.splitlines()[-1])
    if left:
        raise RuntimeError(f"a cancelled export left {left}")
    each = ", ".join(f"{share:.0%}: {one:.2f}" for share, one in zip(SHARES, seconds))
    return Measured(max(seconds), notes=(f"the longest, from the click to nothing being left; after {each} s",))


FIGURE = Figure("pack_cancel_s", "s", 1.0, "cancelling an export", _measure)
