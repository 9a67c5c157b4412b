"""Press keys in a matrix of 300 structures by 120 scenes, and wait each time until matrix and curve are painted."""

import os
import time
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from statistics import median

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtTest import QTest
from shapely.geometry import box

from tests.app.steps import record_kind
from tests.benchmarks.inside.keep import keep

STRUCTURES, SCENES = 300, 120
_STEP_DEG = 0.0004
_KEYS = "1230321012" * 3
_SCROLLS, _SCROLL_PX, _COUNTED = 60, 17, 0.95


def _fill(session):
    """Make up scenes every 20 days and structures that begin one after another."""
    scene, structure, sighting, site = (record_kind(name) for name in ("Scene", "Structure", "Sighting", "Site"))
    day = import_module("bermline.core.dates").day
    with session.act("Fill") as action:
        here = action.insert(site(name="Large"))
        scenes = []
        for number in range(SCENES):
            taken = day(date(2015, 1, 1) + timedelta(days=20 * number))
            scenes.append(
                action.insert(
                    scene(name=f"s{number}", site=here, path=f"s{number}.tif",
                          acquired_from=taken.begin, acquired_to=taken.end)
                )
            )  # fmt: skip
        structures = action.insert_many(
            structure(label=f"S{number}", site=here, kind="shed", outline_u95_m=3.0, geometry=_outline(number))
            for number in range(STRUCTURES)
        )
        action.insert_many(
            sighting(structure=one, scene=seen, state="absent" if place < row % 100 else "present")
            for row, one in enumerate(structures)
            for place, seen in enumerate(scenes)
        )


def _outline(number):
    west, south = 55.12 + _STEP_DEG * (number % 20), 24.98 + _STEP_DEG * (number // 20)
    return box(west, south, west + 0.75 * _STEP_DEG, south + 0.75 * _STEP_DEG)


def test_keys(app):
    session = app.session()
    session.create(Path(os.environ["HOME"]) / "keys.gpkg", "Keys")
    _fill(session)
    panel = app.show_panel("growth")
    app.wait_for_case()
    app.click_cell(panel.matrix, 100, 60)
    app.wait_for_jobs()
    keys, redraws = [], []
    for key in _KEYS:
        start = time.perf_counter()
        QTest.keyClick(panel.matrix, key)
        keys.append(time.perf_counter() - start)
        QCoreApplication.processEvents()
        redraws.append(time.perf_counter() - start)
        app.settle()
    keep(key=median(keys), redraw=median(redraws), scroll=max(_scroll(panel.matrix)))


def _scroll(matrix):
    """Scroll down and across by less than a cell at a time; return how long each step takes to be painted."""
    steps = []
    for bar in (matrix.verticalScrollBar(), matrix.horizontalScrollBar()):
        bar.setValue(0)
        QCoreApplication.processEvents()
        for _ in range(_SCROLLS):
            start = time.perf_counter()
            bar.setValue(bar.value() + _SCROLL_PX)
            matrix.viewport().repaint()
            matrix.horizontalHeader().viewport().repaint()
            matrix.verticalHeader().viewport().repaint()
            steps.append(time.perf_counter() - start)
    # One slow step in many is the machine's, not the matrix's.
    return sorted(steps)[: round(_COUNTED * len(steps))]
