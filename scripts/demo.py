"""Build the worked example and export its pack, headless, and say what was found and where it lies.

Run it with the Python that QGIS uses: ``QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0 /usr/bin/python3 scripts/demo.py``.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtGui import QFont  # noqa: E402

from plugin.canvas.first_view import begin_with_scene  # noqa: E402
from plugin.canvas.layers import CaseLayers  # noqa: E402
from plugin.canvas.scenes import SceneLayers  # noqa: E402
from plugin.case.open import read_case  # noqa: E402
from plugin.core.errors import BermlineError  # noqa: E402
from plugin.example import build_example  # noqa: E402
from plugin.session import CaseSession  # noqa: E402
from plugin.sheets.export import PackOptions, export_pack  # noqa: E402
from plugin.sheets.summary import summary  # noqa: E402

WHO = "Bermline demo"


class Steps:
    """Prints progress as lines: the share done, the seconds since the start, and what is being done."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._begin, self._end = 0.0, 1.0
        self._last = ""

    def stage(self, begin: float, end: float) -> None:
        self._begin, self._end = begin, end

    def set(self, fraction: float, words: str = "") -> None:
        share = self._begin + (self._end - self._begin) * fraction
        if words and words != self._last:
            self._last = words
            print(f"  {share:4.0%} {time.monotonic() - self._start:5.1f} s  {words}", flush=True)

    @property
    def cancelled(self) -> bool:
        return False


def write_project(case_path: Path, project_path: Path) -> None:
    """Save a project that shows the case: scenes, layers and styles, with relative paths."""
    project = QgsProject.instance()
    project.clear()
    canvas = QgsMapCanvas()
    session = CaseSession(WHO)
    layers = CaseLayers(session, project, canvas)
    scenes = SceneLayers(session, project, canvas)
    session.open(case_path)
    scenes.finish()
    begin_with_scene(session, layers, project)
    project.setFileName(str(project_path))
    if not project.write(str(project_path)):
        raise SystemExit(f"The project could not be written: {project.error()}")
    project.clear()
    session.close()
    scenes.dispose()
    layers.dispose()


def print_table(found: dict, folder: Path) -> None:
    """Print what was found, in a few lines."""
    print("\nGrowth: each structure began after … and by …")
    for row in found["growth"]:
        print(f"  {row['id']:<6} {row['kind']:<14} {row['began_after'] or '…':<10}  {row['began_by'] or '…'}")
    print("\nSpacing")
    for row in found["spacing"]:
        print(f"  {row['name']:<26} {row['value_m']:7.2f} ± {row['u95_m']:.2f} m  n {row['n']:<3} {row['definition']}")
    print("\nChain: " + ", ".join(f"{number} {name}" for name, number in found["chain"].items()))
    print(f"\nSheets: {len(found['sheets'])}, pack: {found['pack']}")
    print(f"Open {folder / 'example.qgz'} in QGIS, or run `make run`.")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo")
    out: Path = parser.parse_args().out.absolute()
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], True)
    application.setFont(QFont("Open Sans", 9))  # labels keep it, and QGIS warns of one that it does not find
    application.initQgis()
    steps = Steps()
    print("Building the worked example", flush=True)
    try:
        steps.stage(0.0, 0.4)
        case_path = build_example(out, WHO, steps.set)
        steps.stage(0.4, 0.5)
        steps.set(0.0, "writing the QGIS project")
        write_project(case_path, out / "example.qgz")
        steps.stage(0.5, 1.0)
        report = export_pack(case_path, out / "pack", PackOptions(pictures=out), steps)
        store = read_case(case_path, WHO)
        found = summary(store)
        store.close()
    except BermlineError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1
    found["pack"] = str(report.pack.relative_to(out.parent.parent))
    found["sheets"] = [path.name for path in report.pictures]
    (out / "summary.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print_table(found, out)
    application.exitQgis()
    return 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as own:
        os.environ.setdefault("XDG_RUNTIME_DIR", own)  # Qt warns where it has to choose one
        ended = main()
    sys.exit(ended)
