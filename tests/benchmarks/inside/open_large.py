"""Open the large case with the Scenes and Growth panels shown, until both are filled and the map is drawn."""

import os
import time
from pathlib import Path

from tests.app.steps import wait_for_scene_layers
from tests.benchmarks.inside.keep import keep, watching_the_loop


def test_opening(app):
    for name in ("scenes", "growth"):
        app.press(f"bermlineShow{name.capitalize()}")
    app.wait_for_map()
    start = time.perf_counter()
    with watching_the_loop() as blocked:
        app.session().open(Path(os.environ["BERMLINE_LARGE_CASE"]))
        app.settle()
        answered = time.perf_counter() - start
        app.wait_for_case()
        shown = time.perf_counter() - start
        wait_for_scene_layers(app)
    matrix = app.show_panel("growth").matrix.model()
    keep(
        answered_s=answered,
        shown_s=shown,
        cells=matrix.rowCount() * matrix.columnCount(),
        layers_s=time.perf_counter() - start,
        blocked_ms=blocked.longest_ms,
    )
