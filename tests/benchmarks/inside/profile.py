"""Drag a transect over the worked example's terrain, and wait at each move until its curve is painted."""

import time

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtTest import QTest

from tests.app.steps import open_example, record_kind
from tests.benchmarks.inside.keep import keep

NAME, MOVES = "M033 NE-SW", 60


class Painted(QObject):
    """Knows when a widget was last painted."""

    def __init__(self, widget):
        super().__init__()
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def test_profile(app):
    open_example(app)
    panel = app.show_panel("berms")
    kept = next(item for item in app.session().records(record_kind("Measurement")) if item.name == NAME)
    table = panel.kept.table
    row = next(row for row in range(table.model().rowCount()) if table.model().index(row, 0).data() == NAME)
    app.click_cell(table, row, 0)
    app.wait_for_map()
    panel.draft.width_box.setValue(kept.width_m)
    app.click(panel.draft.draw_button)
    (west, south), (east, north) = kept.geometry.coords[0], kept.geometry.coords[-1]
    app.click_map([QgsPointXY(west, south)])
    viewport, painted = app.iface.mapCanvas().viewport(), Painted(panel.draft.chart)
    begin, end = app.on_canvas(QgsPointXY(west, south)), app.on_canvas(QgsPointXY(east, north))
    times = []
    for move in range(MOVES):
        # To and fro over the last third, so that each move is to another pixel.
        place = begin + (end - begin) * (0.67 + 0.03 * (move % 11))
        app.settle()
        time.sleep(0.05)  # a hand rests between moves; those that come faster are taken together
        app.settle()
        start = time.perf_counter()
        QTest.mouseMove(viewport, place)
        while painted.at < start and time.perf_counter() - start < 1.0:
            QCoreApplication.processEvents()
        times.append(1000.0 * (painted.at - start if painted.at >= start else 1.0))
    keep(times=times)
