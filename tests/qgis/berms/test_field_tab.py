"""A field of parallel berms in the Berms panel."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from shapely.geometry import box

from plugin.core.records import Measurement, Scene
from tests.core.berms.conftest import Field, write_raster


@pytest.fixture
def scene(desk, tmp_path):
    """A scene of simulated berms 25 m apart (in the plane), shown on the map."""
    field = Field(snr=3.0, size=500)
    path = tmp_path / "simulated_berms.tif"
    half = field.size * field.gsd / 2.0
    origin = 322_975.0, 5_724_170.0
    values = field.values(np.random.default_rng(2), 0.0)
    write_raster(path, values, (origin[0] - half, field.gsd, 0, origin[1] + half, 0, -field.gsd), epsg=25832)
    with desk.session.act("Fill") as action:
        key = action.insert(
            Scene(
                name="simulated berms",
                kind="elevation",
                path=str(path),
                gsd_m=field.gsd,
                geometry=box(6.438, 51.638, 6.445, 51.642),
            )
        )
    desk.session.show_scene(key)
    canvas = desk.iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    canvas.setExtent(QgsRectangle(origin[0] - 100, origin[1] - 100, origin[0] + 100, origin[1] + 100))
    return key


@pytest.fixture
def found(bare_panel, scene, qtbot):
    bare_panel.tabs.setCurrentWidget(bare_panel.field)
    bare_panel.detect()
    qtbot.waitUntil(lambda: bare_panel.field.field is not None, timeout=30_000)
    return bare_panel.field


def test_pitch_and_bearing_are_told_with_their_uncertainty(found):
    said = found.form.said.text()
    assert "±" in said
    assert "simulated berms" in said
    assert found.field.pitch.value == pytest.approx(25.0, abs=0.05)
    # Grid north of UTM zone 32 stands 2 degrees west of true north here.
    assert found.field.bearing.value == pytest.approx(17.0 - 2.01, abs=0.1)
    assert found.form.chart._field is found.field


def test_of_many_lines_it_says_how_many_are_not_drawn(bare_panel, scene, qtbot, monkeypatch):
    monkeypatch.setattr("plugin.core.berms.field._MOST_LINES", 3)
    bare_panel.tabs.setCurrentWidget(bare_panel.field)
    bare_panel.detect()
    qtbot.waitUntil(lambda: bare_panel.field.field is not None, timeout=30_000)
    field = bare_panel.field.field
    assert len(field.crests) == 3
    assert f"3 lines are drawn, those in the middle; {field.crests_left_out} more are not" in (
        bare_panel.field.form.said.text()
    )


def test_both_are_kept_in_one_step(found, desk, scene):
    found.form.save_button.click()
    pitch, bearing = desk.session.records(Measurement)
    assert (pitch.name, bearing.name) == ("Field 1 pitch", "Field 1 bearing")
    assert (pitch.scene, pitch.unit, bearing.unit) == (scene, "m", "°")
    assert pitch.budget["fit to the raster"] > 0
    desk.session.undo()
    assert desk.session.records(Measurement) == ()


def test_where_no_pattern_stands_out_the_answer_is_that(bare_panel, scene, desk, qtbot):
    path = desk.session.store.absolute(desk.session.find(Scene, scene).path)
    noise = np.random.default_rng(0).normal(size=(500, 500))
    write_raster(path, noise, (322_850.0, 0.5, 0, 5_724_295.0, 0, -0.5), epsg=25832)
    bare_panel.tabs.setCurrentWidget(bare_panel.field)
    bare_panel.detect()
    qtbot.waitUntil(lambda: "No regular pattern" in bare_panel.field.form.said.text(), timeout=30_000)
    assert not bare_panel.field.form.save_button.isEnabled()
