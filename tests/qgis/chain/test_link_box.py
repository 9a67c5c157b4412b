import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest

from plugin.core.chain.link_chart import CONTRADICTS
from plugin.core.records import Claim, Movement
from tests.qgis.waiting import until

from .conftest import settle


@pytest.fixture
def links(panel):
    panel.charts.bar.setCurrentIndex(1)
    panel.charts.larger.setChecked(True)
    until(lambda: panel.links.view.chart.nodes)
    return panel.links


def node(links, label):
    return next(node for node in links.view.chart.nodes if node.label == label)


def middle_of(links, label):
    return links.view.box_of(node(links, label).uuid).center().toPoint()


def move_to(view, at):
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(view.mapToGlobal(at)), none, none, Qt.KeyboardModifier.NoModifier
    )
    view.mouseMoveEvent(event)


def test_nothing_is_set_out_while_the_chart_is_not_seen(panel):
    settle()
    assert panel.links.view.chart.nodes == ()


def test_enlarging_gives_the_chart_the_place_of_the_table(panel, links):
    assert not panel.tables.page.isVisible()
    panel.charts.larger.setChecked(False)
    assert panel.tables.page.isVisible()


def test_a_click_turns_to_the_record(panel, links):
    QTest.mouseClick(links.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle_of(links, "C01"))
    assert panel.tables.tab.kind is Claim
    assert panel.tables.page.current() == node(links, "C01").uuid


def test_a_row_that_is_picked_stands_out_on_the_chart(panel, links):
    before = links.view.grab().toImage()
    panel.tables.page.pick(node(links, "M01").uuid)
    assert links.view.grab().toImage() != before


def test_pointing_at_a_record_leaves_its_own_links_strong(panel, links):
    before = links.view.grab().toImage()
    move_to(links.view, middle_of(links, "C01"))
    assert links.view.grab().toImage() != before
    move_to(links.view, QPoint(1, links.view.height() - 1))
    assert links.view.grab().toImage() == before


def test_around_a_row_only_what_is_near_is_shown(panel, links):
    every = len(links.view.chart.nodes)
    panel.tables.page.pick(node(links, "M20").uuid)
    links.around.setChecked(True)
    until(lambda: len(links.view.chart.nodes) < every)
    assert "M20" in {item.label for item in links.view.chart.nodes}
    assert "not on this chart" in links.view.said_of_left_out()


def test_a_denial_that_is_deleted_leaves_the_chart(panel, links, session):
    def crosses():
        return sum(1 for link in links.view.chart.links if link.relation == CONTRADICTS)

    before = crosses()
    panel.show_tab(Claim)
    panel.tables.page.pick(node(links, "C04").uuid)
    panel.editing.delete()
    until(lambda: crosses() < before)
    session.undo()
    until(lambda: crosses() == before)


def test_zooming_keeps_what_is_under_the_pointer(links):
    at = middle_of(links, "M01")
    for _ in range(3):
        wheel = QWheelEvent(
            QPointF(at), QPointF(links.view.mapToGlobal(at)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        links.view.wheelEvent(wheel)
    assert links.view.node_at(QPointF(at)).label == "M01"
    links.view.show_all()
    assert middle_of(links, "M01") == at


def test_an_empty_case_says_what_will_stand_there(empty_panel):
    empty_panel.charts.bar.setCurrentIndex(1)
    settle()
    assert empty_panel.links.view.chart.nodes == ()


def test_a_record_without_links_is_not_on_the_chart(panel, links, session):
    with session.act("Add") as action:
        uuid = action.insert(Movement(label="M99"))
    until(lambda: links._job is None)
    assert uuid not in {item.uuid for item in links.view.chart.nodes}
