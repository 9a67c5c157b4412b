"""A scene of another place is no evidence: its cells are closed, and nothing is marked in them."""

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from shapely.geometry import box

from plugin.core.records import Scene, Sighting, Structure
from plugin.panels.growth.matrix_model import CLOSED
from plugin.panels.growth.series import EVERY_SITE, Arranger
from tests.qgis.growth.test_matrix import go, select

NORTH_DAKOTA = box(-103.7, 48.1, -103.6, 48.2)
SOUTH_ROW = box(55.1215, 24.9850, 55.1247, 24.9881)
"""Covers C1 and C2, not A1."""


def place(desk, panel, column, footprint):
    with desk.session.act("Place") as action:
        action.update(Scene, panel.series.scenes[column].uuid, geometry=footprint)


def test_columns_are_the_scenes_that_reach_a_structure(panel, desk):
    with desk.session.act("Add") as action:
        site = panel.series.structures[0].site
        action.insert(Scene(name="naip", path="n.tif", site=site, geometry=NORTH_DAKOTA))
        action.insert(Scene(name="not known", path="k.tif", site=site))
    assert [scene.name for scene in panel.series.scenes][17:] == ["not known"]


def test_a_column_that_was_marked_stays_until_its_marks_are_taken_away(panel, desk):
    place(desk, panel, 0, NORTH_DAKOTA)
    assert panel.sightings.model.columnCount() == 17
    assert all(panel.sightings.model.index(row, 0).data(CLOSED) for row in range(6))
    assert "does not reach A1" in panel.sightings.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert any("its sighting was left out" in str(one) for one in panel.series.dates[0].questions)
    assert panel.series.scenes[0] not in panel.series.covering
    select(panel, (0, 0), (5, 0))
    QTest.keyClick(panel.matrix, Qt.Key.Key_Delete)
    assert panel.sightings.model.columnCount() == 16


@pytest.fixture
def closed(panel, desk):
    """A1 on the fourth scene, which covers the southern row alone and on which A1 is not marked."""
    go(panel, 0, 3)
    QTest.keyClick(panel.matrix, Qt.Key.Key_Delete)
    place(desk, panel, 3, SOUTH_ROW)
    assert (panel.series.covers(0, 3), panel.series.covers(5, 3)) == (False, True)
    go(panel, 0, 3)
    return 0, 3


def test_a_key_is_refused_in_words(panel, desk, closed):
    QTest.keyClick(panel.matrix, Qt.Key.Key_1)
    assert panel.series.state(*closed) == ""
    assert "does not reach A1: nothing was marked" in desk.messages.said[-1]


def test_a_key_on_the_filmstrip_is_refused(panel, desk, closed):
    panel.bar.film_button.setChecked(True)
    panel.film.setCurrentIndex(panel.film.film.index(3))
    QTest.keyClick(panel.film, Qt.Key.Key_3)
    assert panel.series.state(*closed) == ""
    assert panel.film.why_empty(3).startswith(("file not", "does not"))


def test_filling_forward_passes_it_over(panel, desk, closed):
    select(panel, (0, 2), (0, 5))
    QTest.keyClick(panel.matrix, Qt.Key.Key_Delete)
    go(panel, 0, 1)
    QTest.keyClick(panel.matrix, Qt.Key.Key_F)
    states = [panel.series.state(0, column) for column in range(1, 6)]
    assert states[2] == ""
    assert states[:2] + states[3:] == [states[0]] * 4


def test_pasting_passes_it_over_and_says_so(panel, desk, closed):
    QApplication.clipboard().setText("present\npresent")
    panel.marking.paste()
    assert panel.series.state(*closed) == ""
    assert "does not reach A1" in desk.messages.said[-1]


def test_an_outline_of_that_date_is_refused(panel, desk, closed):
    panel.bar.outline_button.setChecked(True)
    panel.drawing.tool.drawn.emit(QgsGeometry.fromWkt(box(55.1225, 24.988, 55.123, 24.9885).wkt))
    assert panel.series.sighting(*closed) is None
    assert "does not reach A1" in desk.messages.said[-1]


def test_where_no_scene_reaches_the_panel_says_that(bare_panel, desk):
    with desk.session.act("Add") as action:
        action.insert(Scene(name="naip", path="n.tif", geometry=NORTH_DAKOTA))
        action.insert(Structure(label="A", geometry=box(55.1225, 24.988, 55.123, 24.9885)))
    assert "reaches its structures" in bare_panel.sightings.empty.text()


def test_the_grid_is_arranged_anew_only_where_structures_or_scenes_changed(desk, sheds):
    read, arranger = desk.session.records, Arranger()
    asked = (read(Structure), read(Scene), read(Sighting), EVERY_SITE)
    assert arranger.arrange(*asked) is arranger.arrange(*asked)


def test_a_site_is_known_again_by_its_key_whoever_names_it(desk, sheds):
    read, arranger = desk.session.records, Arranger()
    structures, scenes, site = read(Structure), read(Scene), read(Structure)[0].site
    arranger.arrange(structures, scenes, read(Sighting), site)
    assert arranger.knows(structures, scenes, "".join([*site]))
    assert not arranger.knows(structures, scenes, EVERY_SITE)
