"""Packs of the worked example for the figures, each made by a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from plugin.case.open import open_case
from plugin.core.evidence.parts import list_parts
from tests.benchmarks.bench_qgis import BENCH, ROOT

AS_OF = "2024-03-01"
_BUILD = """
import os, sys
from pathlib import Path
from qgis.core import QgsApplication
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], True)
application.initQgis()
from plugin.example import build_example
build_example(Path(sys.argv[1]), "A. Analyst", lambda fraction, words="": None)
sys.stdout.flush()
os._exit(0)
"""
_EXPORT = "import os, sys; from plugin.sheets.child import main; code = main(); os._exit(code)"


def example_case(name: str) -> Path:
    """Build the worked example in a folder of its own and return its case."""
    folder = BENCH / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run([sys.executable, "-c", _BUILD, str(folder)], check=True, cwd=ROOT, env=_variables())
    return folder / "example.gpkg"


def parts_but(case: Path, *kinds: str) -> list[str]:
    """Return the keys of the parts of a case that are not of some kinds."""
    store = open_case(case, "A. Analyst")
    parts = list_parts(store.read)
    store.close()
    return [part.key for part in parts if part.kind not in kinds]


def export(case: Path, destination: Path, **options: object) -> float:
    """Export as the panel does, and return the seconds from the start of the process to its end."""
    start = time.monotonic()
    with begin_export(case, destination, **options) as process:
        process.communicate()
    if process.returncode:
        raise RuntimeError(f"the export ended with {process.returncode}")
    return time.monotonic() - start


def begin_export(case: Path, destination: Path, **options: object) -> subprocess.Popen[str]:
    """Begin an export as the panel does; what it tells is on its standard output, line by line."""
    if destination.is_dir():
        shutil.rmtree(destination)
    destination.unlink(missing_ok=True)
    request = {"prefix": "/usr", "task": "export", "case": str(case), "destination": str(destination),
               "options": {"as_of": AS_OF, **options}}  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-c", _EXPORT], cwd=ROOT, env=_variables(), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    process.stdin.write(json.dumps(request) + "\n")
    process.stdin.flush()
    return process


def contents(pack: Path) -> dict[str, bytes]:
    """Return the files of a pack by their paths."""
    return {path.relative_to(pack).as_posix(): path.read_bytes() for path in sorted(pack.rglob("*")) if path.is_file()}


def _variables() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "0", "LC_ALL": "C.UTF-8"}
