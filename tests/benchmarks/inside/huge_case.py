"""Open the huge case, use matrix, tables, curve, chain and map, and close it: see how long the window is not there."""

from __future__ import annotations

import gc
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtTest import QTest

from tests.benchmarks.inside.keep import keep, watching_the_loop
from tests.benchmarks.inside.opening import open_case

_BLOCKED: dict[str, float] = {}
_OPENED: dict[str, float] = {}
_PEAKS: dict[str, float] = {}
_CLOSED: dict[str, float] = {}
_SCROLLS, _KEYS, _STEPS = 40, 6, 6


def _note(app, what, act, times=1):
    """Do something and wait until nothing runs any more; keep the longest time that the window did not answer."""
    app.watchdog.during = what
    with watching_the_loop() as blocked:
        for _ in range(times):
            act()
            app.settle()
        app.wait_for_case()
    _BLOCKED[what] = blocked.longest_ms
    _PEAKS[what] = _peak_mib()


def _wait_for_the_layer_shown(app):
    scenes, session = app.plugin().scenes, app.session()
    app.wait_until(lambda: scenes.layer(session.scene) is not None, "the layer of the scene shown", 60.0)


def _scroll(view):
    def further():
        for bar in (view.verticalScrollBar(), view.horizontalScrollBar()):
            bar.setValue((bar.value() + max(37, bar.maximum() // _SCROLLS)) % (bar.maximum() + 1))
            QCoreApplication.processEvents()

    return further


def test_opening(app):
    _OPENED.update(open_case(app, _wait_for_the_layer_shown))
    _PEAKS["opening"] = _peak_mib()


def test_scenes(app):
    app.show_panel("scenes")
    step = app.toolbar_button("bermlineNextScene").defaultAction()
    _note(app, "next scene", step.trigger, _STEPS)


def test_matrix_and_curve(app):
    panel = app.show_panel("growth")
    _note(app, "choose a cell", lambda: app.click_cell(panel.matrix, 25_000, 500))
    _note(app, "scroll the matrix", _scroll(panel.matrix), _SCROLLS)
    app.click_cell(panel.matrix, 25_000, 500)
    _note(app, "key in the matrix", lambda: QTest.keyClick(panel.matrix, "1"))
    _note(app, "undo a key", app.session().undo)
    _note(app, "ground covered", lambda: panel.curve.measure_combo.setCurrentIndex(1))
    _note(app, "number standing", lambda: panel.curve.measure_combo.setCurrentIndex(0))


def test_structures(app):
    panel = app.show_panel("growth")
    _note(app, "table of structures", panel.show_table)
    table = panel.structures.table
    _note(app, "scroll the table", _scroll(table), _SCROLLS)
    _note(app, "sort the table by date", lambda: table.sortByColumn(2, Qt.SortOrder.DescendingOrder))
    _note(app, "look for a structure", lambda: panel.structures.filter_edit.setText("S4999"))
    _note(app, "look for none", lambda: panel.structures.filter_edit.setText(""))


def test_chain(app):
    button = app.toolbar_button("bermlineShowChain")
    _note(app, "chain panel", lambda: app.click(button))
    panel = app.dock("chain").panel()
    table = panel.tables.page.view
    _note(app, "scroll the movements", _scroll(table), _SCROLLS)
    _note(app, "look for a movement", lambda: panel.tables.look_for("M1999"))
    _note(app, "look for no movement", lambda: panel.tables.look_for(""))


def test_map(app):
    canvas = app.iface.mapCanvas()
    _note(app, "zoom in", lambda: canvas.zoomByFactor(0.5), 3)
    _note(app, "zoom out", lambda: canvas.zoomByFactor(2.0), 3)


def test_closing(app):
    app.settle()
    with watching_the_loop() as blocked:
        app.find(QObject, "bermlineCaseActions").close.trigger()
        app.wait_until(lambda: gc.get_freeze_count() == 0, "all records let go of", 60.0)
    _CLOSED["closed_ms"] = blocked.longest_ms


def test_keeping(app):
    keep(**_OPENED, **_CLOSED, blocks=_BLOCKED, peaks_mib=_PEAKS, peak_mib=_peak_mib())


def _peak_mib():
    status = Path("/proc/self/status").read_text("utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024
