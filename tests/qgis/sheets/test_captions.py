"""What a caption says of a scene claims no more than the scene can show."""

import pytest

from plugin.core.records import Scene
from plugin.sheets.press import describe_scene


@pytest.mark.parametrize(
    ("scene", "said"),
    [
        (Scene(gsd_m=0.5), "GSD 0.5 m"),
        (Scene(gsd_m=3.54, resolution_m=10.0), "native resolution 10 m, resampled to a GSD of 3.5 m"),
        (Scene(gsd_m=10.0, resolution_m=10.0), "GSD 10 m"),
        (Scene(), "GSD not known"),
    ],
    ids=["own pixels", "resampled to finer ones", "native", "not known"],
)
def test_a_caption_tells_pixels_from_what_the_sensor_resolves(qgis_app, scene, said):
    assert said in describe_scene(scene).replace("\u00a0", " ")
