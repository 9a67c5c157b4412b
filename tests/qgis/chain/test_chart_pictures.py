import datetime as dt

import pytest
from qgis.PyQt.QtGui import QImage

from plugin.core.dates import UTC
from plugin.core.records import Movement, Scene, Sighting, Site, Structure, Subject
from tests.qgis.waiting import until

from .conftest import settle


@pytest.fixture
def grown(panel, session):
    depot = next(site for site in session.records(Site) if site.label == "P1")
    with session.act("Fill") as action:
        elsewhere = action.insert(Site(label="X1", name="Bed & <b>Breakfast</b>"))
        scenes = [
            action.insert(
                Scene(
                    name=str(number),
                    path=f"{number}.tif",
                    acquired_from=dt.datetime(2023, number, 1, tzinfo=UTC),
                    acquired_to=dt.datetime(2023, number, 2, tzinfo=UTC),
                )
            )
            for number in (3, 8, 11)
        ]
        for label, states in (("A", ("absent", "present", "present")), ("B", ("absent", "absent", "present"))):
            structure = action.insert(Structure(label=label, site=depot.uuid))
            for scene, state in zip(scenes, states):
                action.insert(Sighting(structure=structure, scene=scene, state=state))
        structure = action.insert(Structure(label="C", site=elsewhere))
        action.insert(Sighting(structure=structure, scene=scenes[0], state="present"))
    until(lambda: panel.timeline.view.drawing.growth is not None)
    return panel


def save(panel, tmp_path, name):
    file = tmp_path / name
    panel.exchange.save_picture(*panel.charts.picture(), file)
    return file


def test_a_chain_without_structures_has_no_curve(panel):
    settle()
    assert panel.timeline.view.drawing.growth is None
    assert not panel.timeline.growth.menu.isEnabled()


def test_the_curve_of_growth_stands_beneath_on_the_same_axis(grown):
    drawing = grown.timeline.view.drawing
    assert drawing.bottom < drawing.height
    assert list(drawing.growth.upper) == [1, 2] or drawing.growth.counted == 2
    assert drawing.span[0] <= drawing.growth.days[0]
    assert drawing.span[1] >= drawing.growth.days[-1]


def offered(panel):
    """Open the menu of sites and return what it offers."""
    menu = panel.timeline.growth.menu
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def test_growth_is_shown_of_the_sites_that_the_chain_speaks_of(grown):
    assert grown.timeline.view.drawing.growth_at == "Rajin"
    assert {text: action.isChecked() for text, action in offered(grown).items()} == {
        "Rajin": True, "Bed && <b>Breakfast</b>": False,
    }  # fmt: skip


def test_the_growth_of_another_site_is_shown_where_a_person_asks_for_it(grown):
    drawing = grown.timeline.view.drawing
    offered(grown)["Rajin"].trigger()
    until(lambda: drawing.growth is None)
    offered(grown)["Bed && <b>Breakfast</b>"].trigger()
    until(lambda: drawing.growth is not None)
    assert (drawing.growth.counted, drawing.growth_at) == (1, "Bed & <b>Breakfast</b>")


def test_growth_follows_the_movements_to_their_sites(grown, session):
    with session.act("Delete") as action:
        for kind in (Subject, Movement):
            for record in session.records(kind):
                action.delete(kind, record.uuid)
    until(lambda: grown.timeline.growth.curve is None)


def test_the_timeline_is_saved_as_svg_with_its_words(grown, tmp_path):
    text = save(grown, tmp_path, "timeline.svg").read_text("utf-8")
    for words in ("Rajin", "Claims", "2023", "Structures standing", "limit, non-comment"):
        assert words in text


def test_the_timeline_is_saved_as_png_with_every_lane(grown, tmp_path):
    picture = QImage(str(save(grown, tmp_path, "timeline.png")))
    drawing = grown.timeline.view.drawing
    assert picture.height() >= 2 * drawing.lanes_height
    assert picture.pixelColor(picture.width() - 1, picture.height() - 1).name() == "#ffffff"


def test_the_chart_of_links_is_saved_whole(grown, tmp_path):
    grown.charts.bar.setCurrentIndex(1)
    until(lambda: grown.links.view.chart.nodes)
    text = save(grown, tmp_path, "links.svg").read_text("utf-8")
    for node in grown.links.view.chart.nodes:
        assert node.label in text
    assert "contradicts" in text


@pytest.mark.parametrize("name", ["chart.gif", "chart"])
def test_another_kind_of_picture_is_refused(panel, tmp_path, name, desk):
    file = save(panel, tmp_path, name)
    assert "ends in neither" in str(desk.messages.errors[0])
    assert not file.exists()


def test_a_folder_that_is_not_there_is_told(panel, tmp_path, desk):
    save(panel, tmp_path / "nowhere", "chart.svg")
    assert "could not be written" in str(desk.messages.errors[0])
