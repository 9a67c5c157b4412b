"""Played by test_killed's host: a sighting is keyed, and QGIS is killed at once."""

import json
import os
import signal
from pathlib import Path

from qgis.PyQt.QtTest import QTest

from tests.app.steps import open_example


def test_a_sighting_is_keyed_and_qgis_is_killed(app):
    open_example(app)
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 0, 0)
    told = {
        "case": str(app.session().store.path),
        "structure": panel.series.structures[0].uuid,
        "scene": panel.series.scenes[0].uuid,
    }
    Path(os.environ["BERMLINE_KILLED"]).write_text(json.dumps(told), encoding="utf-8")
    QTest.keyClick(panel.matrix, "2")
    os.kill(os.getpid(), signal.SIGKILL)
