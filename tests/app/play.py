"""Plays a scenario inside QGIS: its tests in the order in which they stand, until one fails."""

from __future__ import annotations

import importlib
import json
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.utils import iface

from tests.app.driver import Driver
from tests.app.watchdog import LONGEST_MS

_BEFORE_QUIT_MS = 500


def play_when_ready(module: str, report: Path) -> None:
    """Play ``module`` once QGIS has its window and its plugins."""
    QTimer.singleShot(0, lambda: _play(module, report))


def _play(module: str, report: Path) -> None:
    end_watch_of_start()
    results = []
    try:
        results = _run_tests(module)
    finally:
        report.write_text(json.dumps(results, indent=1), encoding="utf-8")
        good = bool(results) and all(result["error"] == "" for result in results)
        _quit(0 if good else 1)


def end_watch_of_start() -> None:
    """Let dialogs open: only while QGIS starts one ends the run."""
    # QGIS runs the file that began it once for each time that it sets up Python, which may be twice.
    for watch in QCoreApplication.instance().findChildren(QTimer, "bermlineStartWatch"):
        watch.stop()
        watch.deleteLater()


def _run_tests(module: str) -> list[dict[str, object]]:
    app = Driver()
    app.settle()
    try:
        scenario = importlib.import_module(module)
    except Exception:
        return [{"test": "import", "seconds": 0.0, "error": traceback.format_exc()}]
    tests = [(name, test) for name, test in vars(scenario).items() if name.startswith("test_")]
    results: list[dict[str, object]] = []
    for name, test in tests:
        print(f"-- {name}", flush=True)
        start = time.monotonic()
        error = _run_test(app, name, test)
        results.append({"test": name, "seconds": time.monotonic() - start, "error": error})
        if error:
            results += [{"test": other, "seconds": 0.0, "error": "not run"} for other, _ in tests[len(results) :]]
            break
    app.watchdog.stop()
    return results


def _run_test(app: Driver, name: str, test: object) -> str:
    error, known = "", len(app.watchdog.gaps)
    app.watchdog.during = "the beginning of the test"
    try:
        test(app)
        app.settle()
    except Exception:
        error = traceback.format_exc()
    error += "".join(f"\nQGIS complained: {text}" for text in app.complaints)
    app.complaints.clear()
    for gap in app.watchdog.gaps[known:]:
        if gap.places and gap.worked_ms > LONGEST_MS:
            print(f"-- {name} waited {gap}", flush=True)
    if error:
        app.window.grab().save(str(Path.cwd() / f"{name}.png"))
    return error


def _quit(code: int) -> None:
    iface.messageBar().clearWidgets()
    QgsProject.instance().clear()
    QTimer.singleShot(_BEFORE_QUIT_MS, lambda: QCoreApplication.exit(code))
