"""Whether the same case gives the same pack."""

from __future__ import annotations

import os
import shutil
import subprocess

from tests.app.launch import fresh_home
from tests.benchmarks.bench_qgis import BENCH, ROOT, installed_plugin
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import AS_OF, contents, example_case, export


def _measure() -> Measured:
    case, folder = example_case("packs_identical"), BENCH / "packs_identical"
    for name in ("one", "two"):
        export(case, folder / name)
    _by_algorithm(case, folder / "three")
    _by_qgis_process(case, folder / "four")
    one, *others = (contents(folder / name) for name in ("one", "two", "three", "four"))
    differing = sorted({name for other in others for name in set(one) | set(other) if one.get(name) != other.get(name)})
    return Measured(
        float(len(differing)),
        notes=(f"files that differ among four exports of {len(one)} files each: two as the panel makes them, one by "
               "the algorithm in a process with Qt's own hash seed, one by qgis_process in Tokyo", *differing[:5]),
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


def _by_qgis_process(case: os.PathLike[str], destination: os.PathLike[str]) -> None:
    home = fresh_home("bench_qgis_process")
    variables = {name: value for name, value in os.environ.items() if name not in ("QT_HASH_SEED", "LC_ALL")}
    variables.update(
        HOME=str(home), QGIS_PLUGINPATH=str(installed_plugin()), QT_QPA_PLATFORM="offscreen", TZ="Asia/Tokyo",
        LANG="C.UTF-8",
    )  # fmt: skip
    # Debian's own wrapper of the program is broken.
    program = shutil.which("qgis_process.bin") or "qgis_process"
    given = [f"--CASE={case}", f"--OUTPUT={destination}", f"--AS_OF={AS_OF}"]
    for arguments in (("plugins", "enable", "bermline"), ("run", "bermline:exportpack", *given)):
        subprocess.run([program, *arguments], check=True, env=variables, stdout=subprocess.DEVNULL)


FIGURE = Figure("packs_identical", "", 0.0, "files that differ between exports of the same case", _measure)
