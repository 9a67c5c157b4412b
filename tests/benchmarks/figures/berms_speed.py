"""How fast crests are found and lines are spaced, beside others' programs in one run; and what large rasters cost."""

from __future__ import annotations

import json
import math
import subprocess
import sys

from tests.app.launch import ROOT
from tests.benchmarks.beside import compare, spent
from tests.benchmarks.figure import Figure, Measured

_STREAM = """
import json, sys, time
import numpy as np
sys.path.insert(0, {root!r})
from plugin.core.berms.ridges import ridge_response, stream_ridges
from plugin.core.berms.widths import Widths
def highest():
    # Not by getrusage, which counts what the program that began this one held.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
piece = np.random.default_rng(0).normal(size=(1024, {size})).astype(np.float32)
def read(first, last):
    return piece[np.arange(first, last) % 1024]
ridge_response(piece[:200, :200], Widths(2.0, 5))
before = highest()
wall, used = time.perf_counter(), time.process_time()
rows = sum(len(strip) for _, strip in stream_ridges(read, {size}, {size}, Widths(2.0, 5)))
report = dict(rows=rows, wall=time.perf_counter() - wall, cpu=time.process_time() - used)
report["mib"] = highest() - before
print(json.dumps(report))
"""


def _stream(size: int) -> dict[str, float]:
    """Return what streaming a raster of ``size`` x ``size`` takes, in a process of its own."""
    code = _STREAM.format(root=str(ROOT), size=size)
    run = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(run.stdout))


def _ratio(name: str, peer: str) -> Measured:
    report = compare("berms", name)
    notes = (spent(report, "ours"), spent(report, peer))
    return Measured(report[peer] / report["ours"], notes=notes)


def _linking() -> Measured:
    report = compare("berms", "linking")
    return Measured(
        report["skeletonize"] / report["ours"],
        notes=(
            "2000 x 2000 px at SNR 3; ours: points to lines in order; theirs: a given mask to labelled pixels",
            spent(report, "ours"),
            spent(report, "skeletonize"),
            f"finding the points to a fraction of a pixel comes before ours; {spent(report, 'points')}",
        ),
    )


def _lines() -> Measured:
    report = compare("berms", "lines")
    measured = _ratio("lines", "shapely")
    largest = report["largest_difference_m"]
    same = f"{report['places']:.0f} rays, {report['unlike']:.0f} unlike, largest difference {largest:.1e} m"
    return Measured(measured.value, notes=(*measured.notes, same))


def _exponent() -> Measured:
    sizes = (1000, 2000, 4000, 8000)
    cost = [min(_stream(size)["cpu"] for _ in range(3 if size < 4000 else 1)) for size in sizes]
    steps = [math.log(b / a) / math.log(4.0) for a, b in zip(cost, cost[1:])]
    whole = math.log(cost[-1] / cost[1]) / math.log(16.0)
    notes = [f"{size}: {1000 * used:.0f} ms of processors" for size, used in zip(sizes, cost)]
    notes.append(f"steps {', '.join(f'{step:.2f}' for step in steps)}")
    return Measured(whole, notes=("from 2000 to 8000 px a side", *notes))


def _peak() -> Measured:
    report = _stream(8000)
    return Measured(
        report["mib"],
        notes=(f"8000 x 8000 px, rows given on demand; {report['wall']:.1f} s", "beyond the program itself"),
    )


FIGURES = (
    Figure(
        "ridge_ratio_sato",
        "x",
        40.0,
        "skimage sato over ours, 2000 x 2000 px, five widths",
        lambda: _ratio("ridges", "sato"),
        "at least",
    ),
    Figure(
        "ridge_ratio_opencv",
        "x",
        1.0,
        "a Hessian from OpenCV over ours, 2000 x 2000 px, five widths",
        lambda: _ratio("ridges", "opencv"),
        "at least",
    ),
    Figure("ridge_exponent", "", 1.05, "growth of the ridge answer's cost with the number of pixels", _exponent),
    Figure("ridge_peak_mib_8000", "MiB", 200.0, "memory for the ridge answer of 8000 x 8000 px", _peak),
    Figure("crest_link_ratio", "x", 4.0, "skeletonize and label over linking", _linking, "at least"),
    Figure("lines_ratio_shapely2", "x", 20.0, "shapely 2 over ours, 2000 lines", _lines, "at least"),
)
