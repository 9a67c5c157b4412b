"""Played inside QGIS: the worked example as the README's picture of the window shows it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QDockWidget
from shapely.ops import unary_union

from tests.app.driver import SCREENS, Driver
from tests.app.steps import open_example

PICTURE = SCREENS / "readme-window.png"
SIZE = QSize(1440, 900)
_ROW, _COLUMN = 2, 16
_SCALE = 7500
_GROWTH_HIGH = 400


def test_the_window_is_set_up_and_pictured(app: Driver) -> None:
    open_example(app)
    app.window.resize(SIZE)
    for dock in app.window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2"):
            dock.hide()
    app.show_panel("scenes")
    panel = app.show_panel("growth")
    app.window.resizeDocks([app.dock("growth")], [_GROWTH_HIGH], Qt.Orientation.Vertical)
    app.settle()
    panel.curve.measure_combo.setCurrentIndex(1)
    app.click_cell(panel.matrix, _ROW, _COLUMN)
    app.wait_until(
        lambda: all(panel.film.pictures.picture(scene.uuid) is not None for scene in panel.series.scenes),
        "a picture of every date",
        60.0,
    )
    app.plugin().desk.layers.zoom_to(unary_union([item.geometry for item in panel.series.structures]))
    app.iface.mapCanvas().zoomScale(_SCALE)
    app.iface.messageBar().clearWidgets()
    app.wait_for_jobs()
    assert app.grab(PICTURE.stem) == PICTURE
