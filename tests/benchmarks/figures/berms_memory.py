"""How much memory the searches take that the Berms panel and the algorithms begin, on a raster that fills none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

from tests.app.launch import ROOT
from tests.benchmarks.figure import Figure, Measured

_MODEL = ROOT / "resources" / "example" / "imagery" / "muna_xanten_dgm1.tif"
_TIMES = 16
"""So many times the example's terrain model lies beside itself, mirrored, both ways: 8320 x 8320 px."""
_GDAL_KEEPS_MIB = 32
_SEARCH = """
import json, sys, time
sys.path.insert(0, {root!r})
from plugin.core.berms.candidates import find_candidates
from plugin.core.berms.crests import USUAL_SEARCH
from plugin.core.berms.field import find_field
def highest():
    # Not by getrusage, which counts what the program that began this one held.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
def crests(path):
    return len(find_candidates(path, None, USUAL_SEARCH, None, lambda part: None).lines)
def field(path):
    return round(find_field(path, None, 24.0, 400.0, lambda part: None).periods)
search = dict(crests=crests, field=field)[sys.argv[1]]
try:
    search(sys.argv[2])
except Exception:
    pass
before, begin = highest(), time.perf_counter()
try:
    found = search(sys.argv[3])
except Exception as refused:
    found = str(refused)
print(json.dumps(dict(mib=highest() - before, wall=time.perf_counter() - begin, found=found)))
"""


@lru_cache(maxsize=1)
def _searched() -> dict[str, dict[str, object]]:
    """Search the large model for crests and for a field, each in a process of its own that has searched once."""
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large.tif"
        _write(large)
        return {what: _search(what, large) for what in ("crests", "field")}


def _search(what: str, large: Path) -> dict[str, object]:
    code = _SEARCH.format(root=str(ROOT))
    command = [sys.executable, "-c", code, what, str(_MODEL), str(large)]
    # GDAL keeps what it read, up to a share of the machine's memory: that is not the search's.
    settings = {**os.environ, "GDAL_CACHEMAX": str(_GDAL_KEEPS_MIB)}
    run = subprocess.run(command, check=True, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(run.stdout))


def _write(path: Path) -> None:
    """Write the model beside itself, a row of models at a time."""
    import numpy as np
    from osgeo import gdal

    gdal.UseExceptions()
    model = gdal.Open(str(_MODEL))
    tile = model.ReadAsArray()
    pair = np.concatenate((tile, tile[:, ::-1]), axis=1)
    row = np.tile(np.concatenate((pair, pair[::-1])), (1, _TIMES // 2))
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), row.shape[1], row.shape[0] * (_TIMES // 2), 1, gdal.GDT_Float32, ["TILED=YES"]
    )
    made.SetGeoTransform(model.GetGeoTransform())
    made.SetProjection(model.GetProjection())
    for number in range(_TIMES // 2):
        made.GetRasterBand(1).WriteArray(row, 0, number * row.shape[0])


def _peak(what: str) -> Measured:
    report = _searched()[what]
    return Measured(
        float(str(report["mib"])),
        notes=(
            "the example's terrain model beside itself, 8320 x 8320 px, in one file; beyond the same on one model",
            f"found {report['found']}; {float(str(report['wall'])):.1f} s",
        ),
    )


FIGURES = (
    Figure("crest_search_peak_mib", "MiB", 500.0, "memory for the search for crest lines", lambda: _peak("crests")),
    Figure("field_search_peak_mib", "MiB", 500.0, "memory for the search for a field", lambda: _peak("field")),
)
