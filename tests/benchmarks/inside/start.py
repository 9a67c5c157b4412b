"""How long QGIS took from before its plugins are loaded until its window answers."""

import os
import time

from tests.benchmarks.inside.keep import keep


def test_start(app):
    keep(seconds=app.ready - float(os.environ["BERMLINE_BEGAN"]), now=time.monotonic())
