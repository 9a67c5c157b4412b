"""Whether the same case gives the same pack."""

from __future__ import annotations

import os
import subprocess

from tests.benchmarks.bench_qgis import BENCH, ROOT
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import AS_OF, contents, example_case, export


def _measure() -> Measured:
    case, folder = example_case("packs_identical"), BENCH / "packs_identical"
    for name in ("one", "two"):
        export(case, folder / name)
    _by_algorithm(case, folder / "three")
    one, *others = (contents(folder / name) for name in ("one", "two", "three"))
    differing = sorted({name for other in others for name in set(one) | set(other) if one.get(name) != other.get(name)})
    return Measured(
        float(len(differing)),
        notes=(f"files that differ among three exports of {len(one)} files each: two as the panel makes them, one by "
               "the algorithm in a process with Qt's own hash seed", *differing[:5]),
    )  # fmt: skip


def _by_algorithm(case: os.PathLike[str], destination: os.PathLike[str]) -> None:
    code = (
        "import os, sys\n"
        "from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback\n"
        "QgsApplication.setPrefixPath('/usr', True)\n"
        "application = QgsApplication([], True)\n"
        "application.initQgis()\n"
        "from plugin.processing.export_pack import ExportPack\n"
        "given = {'CASE': sys.argv[1], 'OUTPUT': sys.argv[2], 'AS_OF': sys.argv[3]}\n"
        "_, good = ExportPack().create().run(given, QgsProcessingContext(), QgsProcessingFeedback())\n"
        "os._exit(0 if good else 1)\n"
    )
    variables = {name: value for name, value in os.environ.items() if name != "QT_HASH_SEED"}
    variables["QT_QPA_PLATFORM"] = "offscreen"
    subprocess.run(
        ["/usr/bin/python3", "-c", code, str(case), str(destination), AS_OF], check=True, cwd=ROOT, env=variables
    )


FIGURE = Figure("packs_identical", "", 0.0, "files that differ between exports of the same case", _measure)
