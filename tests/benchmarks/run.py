"""Measure the figures: ``python3 -m tests.benchmarks.run [NAME …]``; the rows go into build/bench.json.

Rows of figures that were not asked for are kept from the last run.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import platform
import sys
import time

from tests.app.launch import ROOT
from tests.benchmarks import figures
from tests.benchmarks.figure import Figure, Measured

RESULTS = ROOT / "build" / "bench.json"


def all_figures() -> list[Figure]:
    """Return the figures of the modules in ``figures``, one (``FIGURE``) or a group (``FIGURES``) each, by name."""
    modules = [
        importlib.import_module(item.name) for item in pkgutil.iter_modules(figures.__path__, f"{figures.__name__}.")
    ]
    found = [figure for module in modules for figure in getattr(module, "FIGURES", None) or (module.FIGURE,)]
    return sorted(found, key=lambda figure: figure.name)


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
    print(f"{os.cpu_count()} cores; {', '.join(f'{name} {value}' for name, value in threads.items())}\n")


def main(names: list[str]) -> int:
    """Measure the figures of those names, else all; return 1 where one does not hold or could not be measured."""
    known = all_figures()
    unknown = set(names) - {figure.name for figure in known}
    if unknown:
        print(f"No figure is named {', '.join(sorted(unknown))}; there are {', '.join(f.name for f in known)}.")
        return 2
    say_where()
    rows = {row["name"]: row for row in json.loads(RESULTS.read_text("utf-8"))} if RESULTS.exists() else {}
    good = True
    for figure in known:
        if names and figure.name not in names:
            continue
        start = time.monotonic()
        measured = figure.measure()
        rows[figure.name] = figure.row(measured)
        _print(figure, measured, rows[figure.name], time.monotonic() - start)
        good = good and bool(rows[figure.name]["holds"])
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps([rows[name] for name in sorted(rows)], indent=1) + "\n", encoding="utf-8")
    print(f"\n{RESULTS.relative_to(ROOT)}")
    return 0 if good else 1


def _print(figure: Figure, measured: Measured, row: dict[str, object], seconds: float) -> None:
    peer = "" if row["peer"] is None else f"  peer {row['peer']:g} {figure.unit}"
    mark = "holds" if row["holds"] else "DOES NOT HOLD"
    wanted = f"({figure.sense} {figure.target:g})"
    print(f"{figure.name:22} {row['value']:>8g} {figure.unit:3} {wanted}{peer}  {mark}", flush=True)
    for note in (f"{figure.what}; measured in {seconds:.0f} s", *measured.notes):
        print(f"    {note}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
