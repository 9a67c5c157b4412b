"""Open the large case."""

from tests.app.steps import wait_for_scene_layers
from tests.benchmarks.inside.keep import keep
from tests.benchmarks.inside.opening import open_case


def test_opening(app):
    keep(**open_case(app, wait_for_scene_layers))
