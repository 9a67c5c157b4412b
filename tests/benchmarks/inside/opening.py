"""Opening a case with the Scenes and Growth panels shown, and how long each part of that takes."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject

from tests.app.driver import Driver
from tests.benchmarks.inside.keep import watching_the_loop


def open_case(app: Driver, wait_for_layers: Callable[[Driver], None]) -> dict[str, Any]:
    """Open the case that the figure names until both panels are filled and the map is drawn; return what that took.

    Then ``wait_for_layers`` waits for the layers of scenes that the case is to have.
    """
    for name in ("scenes", "growth"):
        app.press(f"bermlineShow{name.capitalize()}")
    app.wait_for_map()
    start = time.perf_counter()
    with watching_the_loop() as blocked:
        app.find(QObject, "bermlineCaseActions").open_path(Path(os.environ["BERMLINE_CASE"]))
        app.wait_until(lambda: app.session().store is not None, "an open case", 60.0)
        app.settle()
        answered = time.perf_counter() - start
        app.wait_until(lambda: not app.plugin().busy, "the panels of the case", 60.0)
        app.wait_for_map()
        usable = time.perf_counter() - start
        app.wait_for_case()
        shown = time.perf_counter() - start
        wait_for_layers(app)
        layers_s = time.perf_counter() - start
    matrix = app.show_panel("growth").matrix.model()
    return {
        "answered_s": answered,
        "usable_s": usable,
        "shown_s": shown,
        "cells": matrix.rowCount() * matrix.columnCount(),
        "layers_s": layers_s,
        "blocked_ms": blocked.longest_ms,
    }
