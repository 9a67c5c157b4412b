"""Measure the figures: ``python3 -m tests.benchmarks.run [NAME …]``; the rows go into build/bench.json.

Rows of figures that were not asked for are kept from the last run. Figures of one module are measured in one process,
as they share work; one that fails, or takes its process along, is a row that does not hold.
"""

from __future__ import annotations

import json
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from typing import Any

from tests.app.launch import ROOT
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.registry import groups

RESULTS = ROOT / "build" / "bench.json"


def say_where() -> None:
    """Print versions and thread counts, without which no figure means anything."""
    import numpy
    import shapely
    from osgeo import gdal
    from qgis.core import Qgis
    from qgis.PyQt.QtCore import QT_VERSION_STR

    print(f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}, {platform.platform()}")
    print(f"numpy {numpy.__version__}, shapely {shapely.__version__}, GDAL {gdal.__version__}")
    threads = {name: os.environ.get(name, "not set") for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"{os.cpu_count()} cores, load {load}; {', '.join(f'{name} {value}' for name, value in threads.items())}\n")


def main(names: list[str]) -> int:
    """Measure the figures of those names, else all; return 1 where one does not hold or could not be measured."""
    every = groups()
    known = {figure.name: figure for group in every for figure in group}
    unknown = set(names) - set(known)
    if unknown:
        print(f"No figure is named {', '.join(sorted(unknown))}; there are {', '.join(sorted(known))}.")
        return 2
    say_where()
    rows = {name: row for name, row in _kept().items() if name in known}
    begin, measured = time.monotonic(), []
    for group in every:
        for name, found, seconds in _measure([figure.name for figure in group if not names or figure.name in names]):
            rows[name] = known[name].row(found)
            measured.append(name)
            _print(known[name], found, rows[name], seconds)
            _keep(rows)  # a run that is stopped loses nothing of what it measured
    print(f"\n{len(measured)} figures in {time.monotonic() - begin:.0f} s; {RESULTS.relative_to(ROOT)}")
    missed = [name for name in measured if not rows[name]["holds"]]
    print(f"Not held: {', '.join(missed)}." if missed else "All hold.")
    return 1 if missed else 0


def _measure(left: Sequence[str]) -> Iterator[tuple[str, Measured, float]]:
    """Yield name, value and seconds of each figure; after one that failed the others are measured in a new process."""
    while left:
        start = time.monotonic()
        command = [sys.executable, "-m", "tests.benchmarks.one", *left]
        with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
            with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=said, text=True) as process:
                for line in process.stdout or ():
                    found: dict[str, Any] = json.loads(line)
                    name, seconds = found.pop("name"), found.pop("seconds")
                    left, start = left[1:], time.monotonic()
                    yield name, Measured(**{**found, "notes": tuple(found["notes"])}), seconds
            said.seek(0)
            last = (said.read().strip().splitlines() or ["without a word"])[-1]
        if not left:
            return
        why = f"could not be measured: its process ended with {process.returncode}: {last}"
        yield left[0], Measured(math.nan, notes=(why,)), time.monotonic() - start
        left = left[1:]


def _kept() -> dict[str, dict[str, object]]:
    """Return the rows of the last run."""
    return {row["name"]: row for row in json.loads(RESULTS.read_text("utf-8"))} if RESULTS.exists() else {}


def _keep(rows: dict[str, dict[str, object]]) -> None:
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([rows[name] for name in sorted(rows)], indent=1, allow_nan=False)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def _print(figure: Figure, measured: Measured, row: dict[str, object], seconds: float) -> None:
    value = "–" if row["value"] is None else f"{row['value']:g}"
    peer = "" if row["peer"] is None else f"  peer {row['peer']:g} {figure.unit}"
    mark = "holds" if row["holds"] else "DOES NOT HOLD"
    print(f"{figure.name:28} {value:>8} {figure.unit:4} ({figure.wanted}){peer}  {mark}", flush=True)
    for note in (f"{figure.what}; measured in {seconds:.0f} s", *measured.notes):
        print(f"    {note}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
