"""Step through the scenes of the large case and of the worked example, and see how long the window is blocked."""

import os
from pathlib import Path

from qgis.core import QgsProject

from tests.app.steps import open_example, wait_for_scene_layers
from tests.benchmarks.inside.keep import keep, watching_the_loop

_STEPS = 16


def _step_through(app):
    app.show_panel("growth")
    app.show_panel("scenes")
    app.wait_for_map()
    longest = []
    for _ in range(_STEPS):
        with watching_the_loop() as blocked:
            app.toolbar_button("bermlineNextScene").defaultAction().trigger()
            app.wait_for_map()
        longest.append(blocked.longest_ms)
    return longest


def test_stepping(app):
    open_example(app)
    example = _step_through(app)
    app.choose("bermlineCloseCase")
    QgsProject.instance().clear()
    app.session().open(Path(os.environ["BERMLINE_CASE"]))
    app.wait_for_case()
    wait_for_scene_layers(app)
    keep(example=example, large=_step_through(app))
