"""Scans of wide areas: by two workers beside one, the same whoever works, and the memory that they need."""

from __future__ import annotations

import json
import os
import subprocess
from functools import lru_cache

from tests.app.launch import ROOT
from tests.benchmarks.figure import Figure, Measured

_VENV = ROOT / "build" / "cluster-venv"


@lru_cache(maxsize=2)
def _report(what: str) -> dict[str, float]:
    """Return what ``scanning.py`` measures, in the environment that has a Dask cluster."""
    requirements = ROOT / "tests" / "cluster" / "requirements.txt"
    make = [str(ROOT / "scripts" / "make_venv.sh"), str(_VENV), str(requirements), "--system-site-packages"]
    subprocess.run(make, check=True, cwd=ROOT)
    command = [str(_VENV / "bin" / "python"), "-m", "tests.benchmarks.scanning", what]
    alone = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PROJ_DATA": "/usr/share/proj"}
    run = subprocess.run(command, check=True, cwd=ROOT, env=alone, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(run.stdout.strip().splitlines()[-1]))


def _speedup() -> Measured:
    report = _report("executors")
    took = [f"{count} {kind}: {report[f'{kind}_{count}']:.1f} s" for kind in ("workers", "threads") for count in (1, 2)]
    return Measured(report["workers_1"] / report["workers_2"], notes=(f"{report['blocks']:.0f} blocks", *took))


def _equal() -> Measured:
    report = _report("executors")
    return Measured(report["equal"], notes=(f"{report['sites']:.0f} sites by 1 and 2 worker processes and threads",))


def _peak() -> Measured:
    report = _report("memory")
    sizes = sorted(int(name.split("_")[1]) for name in report if name.startswith("mib_"))
    notes = [f"{report[f'blocks_{size}']:.0f} blocks: {report[f'mib_{size}']:.0f} MiB" for size in sizes]
    return Measured(report[f"mib_{sizes[-1]}"], notes=("beyond a first scan; two threads", *notes))


FIGURES = (
    Figure("scan_speedup_2_workers", "x", 1.5, "one worker process over two, for a scan", _speedup, "at least"),
    Figure("scan_equal_across_executors", "", 1.0, "1 where every executor finds the same", _equal, "at least"),
    Figure("scan_peak_mib", "MiB", 500.0, "memory for a scan, whatever the size of the mosaic", _peak),
)
