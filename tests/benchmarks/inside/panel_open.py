"""Open each panel of the worked example for the first time, until it is painted."""

import time

from qgis.PyQt.QtWidgets import QDockWidget

from tests.app.steps import open_example
from tests.benchmarks.inside.keep import keep

_PANELS = ("scenes", "growth", "berms", "chain", "evidence")


def test_opening(app):
    open_example(app)
    for name in _PANELS:
        dock = app.find(QDockWidget, f"Bermline{name.capitalize()}Panel")
        dock.close()
        dock.empty()
    app.wait_for_map()
    seconds = {}
    for name in _PANELS:
        start = time.perf_counter()
        app.show_panel(name).repaint()
        seconds[name] = time.perf_counter() - start
        app.wait_for_map()
    keep(**seconds)
