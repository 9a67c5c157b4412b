import itertools

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from plugin.core.chain.phrasing import describe
from plugin.core.chain.tables import read_chain
from plugin.core.chain.timeline import Timeline, chain_timeline
from plugin.palette import OUTLINE
from plugin.panels.chain.timeline_view import TimelineView
from tests.benchmarks.large_chain import large_chain
from tests.timing import budget, least_seconds

from .conftest import EXAMPLE, settle


@pytest.fixture(scope="module")
def chain():
    return read_chain(EXAMPLE)


@pytest.fixture
def view(qgis_app, chain):
    made = TimelineView(lambda uuid: describe(chain, uuid))
    made.resize(1000, 500)
    made.show_timeline(chain_timeline(chain))
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()


def uuid_of(chain, label):
    return next(record.uuid for record in (*chain.movements, *chain.claims) if record.label == label)


def turn_wheel(view, at, steps, modifiers=Qt.KeyboardModifier.NoModifier):
    view.wheelEvent(
        QWheelEvent(
            QPointF(at), QPointF(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )
    )  # fmt: skip


def test_all_of_the_time_is_in_view_at_first(view):
    timeline = view.drawing.timeline
    assert view.x_of(timeline.begin) == pytest.approx(view.drawing.left)
    assert view.x_of(timeline.end) <= view.viewport().width()


def test_the_mark_under_the_pointer_is_found_and_picked_by_a_click(view, chain):
    told = []
    view.chosen.connect(lambda *given: told.append(given))
    box = view.box_of(uuid_of(chain, "M01"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center().toPoint())
    assert told == [("movement", uuid_of(chain, "M01"))]
    assert view.mark_at(QPointF(5, 5)) is None


def test_the_name_of_a_site_picks_the_site(view, chain):
    told = []
    view.chosen.connect(lambda *given: told.append(given))
    y = view.box_of(uuid_of(chain, "M07")).center().toPoint().y()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(12, y))
    assert told == [("site", chain.sites[0].uuid)]


def test_the_wheel_zooms_at_the_pointer(view):
    day = view.drawing.begin + (500 - view.drawing.left) / view.drawing.per_day
    turn_wheel(view, QPoint(500, 200), 5)
    assert view.x_of(day) == pytest.approx(500)
    assert view.x_of(view.drawing.timeline.end) > view.viewport().width()
    turn_wheel(view, QPoint(500, 200), -40)
    assert view.x_of(view.drawing.timeline.begin) == pytest.approx(view.drawing.left)


def test_the_wheel_scrolls_over_the_names_and_with_shift(view):
    turn_wheel(view, QPoint(10, 200), -2)
    scrolled = view.verticalScrollBar().value()
    assert scrolled > 0
    turn_wheel(view, QPoint(500, 200), 1, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() < scrolled


def test_dragging_pans_and_picks_nothing(view):
    told = []
    view.chosen.connect(lambda *given: told.append(given))
    turn_wheel(view, QPoint(500, 200), 8)
    before = view.drawing.begin
    for kind, x in (
        (QEvent.Type.MouseButtonPress, 600),
        (QEvent.Type.MouseMove, 560),
        (QEvent.Type.MouseButtonRelease, 560),
    ):
        drag(view, kind, x)
    assert view.drawing.begin == pytest.approx(before + 40 / view.drawing.per_day)
    assert told == []


def test_a_step_of_panning_thousands_takes_no_longer_than_a_frame(view):
    """2 000 movements and 5 000 claims, zoomed in and dragged to and fro."""
    view.show_timeline(chain_timeline(large_chain()))
    turn_wheel(view, QPoint(500, 200), 4)
    drag(view, QEvent.Type.MouseButtonPress, 600)
    places = itertools.cycle((520, 560, 600, 640))

    def pan():
        drag(view, QEvent.Type.MouseMove, next(places))
        view.viewport().repaint()

    assert least_seconds(pan, rounds=12) < budget(1 / 60)


def drag(view, kind, x):
    left = Qt.MouseButton.LeftButton
    at = QMouseEvent(kind, QPointF(x, 200), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), at)


def test_panning_stops_at_the_ends(view):
    turn_wheel(view, QPoint(500, 200), 8)
    view.drawing.begin = -1e6
    view._hold_in_view()
    assert view.drawing.begin == view.drawing.timeline.begin


def test_a_record_that_is_picked_elsewhere_comes_into_view_in_another_colour(view, chain):
    turn_wheel(view, QPoint(900, 200), 12)
    uuid = uuid_of(chain, "C08")
    assert view.box_of(uuid).isEmpty()
    view.pick(uuid)
    settle()
    box = view.box_of(uuid)
    assert view.viewport().rect().contains(box.center().toPoint())
    drawn = view.viewport().grab().toImage().pixelColor(box.center().toPoint())
    assert drawn == QColor(OUTLINE)


def test_an_end_that_is_not_known_fades_out(view, chain):
    box = view.box_of(uuid_of(chain, "M07"))
    image = view.viewport().grab().toImage()
    y = int(box.center().y())
    known, unknown = image.pixelColor(int(box.right()) - 6, y), image.pixelColor(int(box.left()) + 1, y)
    assert known.lightness() < unknown.lightness()
    assert unknown.lightness() > 240


def test_a_timeline_without_dates_says_how_it_begins(qgis_app):
    view = TimelineView(lambda uuid: "")
    view.resize(600, 100)
    view.show_timeline(Timeline((), 0.0, 0.0, ()))
    view.show()
    settle()
    image = view.viewport().grab().toImage()
    assert any(image.pixelColor(x, 50).lightness() < 250 for x in range(600))
    view.close()
    view.deleteLater()
