"""Scans by threads and by the workers of a Dask cluster, timed beside each other; prints one line of JSON.

``python -m tests.benchmarks.scanning executors|memory``, in the environment of ``tests/cluster``.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Callable

from osgeo import gdal

from plugin.core.scan.block import search_block
from plugin.core.scan.run import Scan, scan
from plugin.core.scan.workers import open_dask, open_threads
from tests.app.launch import ROOT

MODEL = ROOT / "resources" / "example" / "imagery" / "muna_xanten_dgm1.tif"
_WEST, _NORTH, _SIDE = 322_720, 5_724_399, 520
_COPIES = 3
_ROOM = 1024
_COPIES_FOR_MEMORY = (2, 8)
"""Sizes of two mosaics: what is needed beyond the first is what grows with the mosaic."""

Workers = Callable[[], AbstractContextManager[tuple[Executor, int]]]


def lay_out(folder: Path, copies: int) -> Path:
    """Write the depot so many times over, side by side in files of one grid, and return their folder."""
    folder.mkdir()
    for number in range(copies):
        west = _WEST + _ROOM * number
        bounds = [west, _NORTH, west + _SIDE, _NORTH - _SIDE]
        gdal.Translate(str(folder / f"{number}.tif"), str(MODEL), outputBounds=bounds)
    return folder


def executors() -> dict[str, float]:
    """Scan the same by one and two worker processes, and by one and two threads."""
    from distributed import Client, LocalCluster

    report: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        tiles = lay_out(Path(name) / "tiles", _COPIES)
        answers = []
        for count in (1, 2):
            with LocalCluster(n_workers=count, threads_per_worker=1, dashboard_address=None) as cluster:
                with Client(cluster) as client:
                    client.run(import_module, search_block.__module__)  # loading it is not timed
                workers = partial(open_dask, cluster.scheduler_address)
                took, found = _timed(tiles, Path(name) / f"cluster-{count}", workers)
                answers.append(found)
                report[f"workers_{count}"] = took
        for count in (1, 2):
            took, found = _timed(tiles, Path(name) / f"threads-{count}", partial(open_threads, count))
            answers.append(found)
            report[f"threads_{count}"] = took
    report["blocks"] = answers[0].blocks
    report["sites"] = len(answers[0].sites)
    report["equal"] = float(all(found.sites == answers[0].sites and not found.troubles for found in answers))
    return report


def memory() -> dict[str, float]:
    """Scan two mosaics with two threads, and return what each needed at the most, in MiB."""
    report: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        small = lay_out(Path(name) / "warm", 1)
        _timed(small, Path(name) / "warm-scan", lambda: open_threads(2))
        before = _highest_mib()
        for across in _COPIES_FOR_MEMORY:
            tiles = lay_out(Path(name) / f"tiles-{across}", across)
            _, found = _timed(tiles, Path(name) / f"scan-{across}", lambda: open_threads(2))
            report[f"blocks_{across}"] = found.blocks
            report[f"mib_{across}"] = _highest_mib() - before
    return report


def _timed(tiles: Path, folder: Path, workers: Workers) -> tuple[float, Scan]:
    with workers() as (executor, count):
        begin = time.perf_counter()
        found = scan([tiles], folder, executor, count)
        return time.perf_counter() - begin, found


def _highest_mib() -> float:
    # Not by getrusage, which counts what the program that began this one held.
    with Path("/proc/self/status").open(encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


if __name__ == "__main__":
    print(json.dumps({"executors": executors, "memory": memory}[sys.argv[1]]()))
