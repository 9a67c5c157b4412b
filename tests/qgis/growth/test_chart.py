"""The growth curve as it is drawn and used."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QMouseEvent, QPalette
from qgis.PyQt.QtTest import QTest

from plugin.core.dates import to_days
from plugin.panels.growth.chart_scale import date_ticks, step_of_levels
from tests.timing import budget, least_seconds

NO_KEYS = Qt.KeyboardModifier.NoModifier


def tick_of(chart, number):
    ticks = chart.curve.scenes
    return QPoint(round(chart._scale().x((ticks.begin[number] + ticks.end[number]) / 2)), chart.height() - 20)


def test_a_click_on_a_tick_shows_its_scene(panel, desk):
    chart = panel.curve.chart
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tick_of(chart, 11))
    assert desk.session.scene == panel.series.scenes[11].uuid
    assert panel.matrix.currentIndex().column() == 11


def test_the_scene_that_the_map_shows_is_marked(panel, desk):
    before = panel.curve.chart.grab().toImage()
    desk.session.show_scene(panel.series.scenes[16].uuid)
    assert panel.curve.chart.grab().toImage() != before


def test_the_pointer_and_the_scene_shown_are_drawn_over_what_stays(panel, desk, monkeypatch):
    chart, drawn = panel.curve.chart, []
    chart.grab()
    monkeypatch.setattr(chart, "_paint_bounds", lambda *_: drawn.append("bounds"))
    desk.session.show_scene(panel.series.scenes[16].uuid)
    chart.grab()
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(chart.rect().center()), *[Qt.MouseButton.NoButton] * 2, NO_KEYS)
    QCoreApplication.sendEvent(chart, move)
    chart.grab()
    assert drawn == []


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda chart: chart.setPalette(QPalette(QColor("#333333"))), id="colours"),
        pytest.param(lambda chart: chart.setFont(QFont(chart.font().family(), 19)), id="letters"),
        pytest.param(lambda chart: chart.resize(chart.width() + 9, chart.height()), id="size"),
        pytest.param(lambda chart: chart.show_curve(chart.curve), id="curve"),
    ],
)
def test_what_stays_is_drawn_anew_where_it_looks_different(panel, monkeypatch, change):
    chart, drawn = panel.curve.chart, []
    chart.grab()
    monkeypatch.setattr(chart, "_paint_bounds", lambda *_: drawn.append("bounds"))
    change(chart)
    chart.grab()
    assert drawn


def test_a_picture_is_drawn_and_not_made_of_the_pixels_of_the_screen(panel):
    assert b"<image" not in panel.curve.chart.drawing()


def test_the_bounds_are_drawn_where_they_lie(panel):
    chart = panel.curve.chart
    scale, curve = chart._scale(), chart.curve
    widest = max(range(len(curve.lower)), key=lambda piece: curve.upper[piece] - curve.lower[piece])
    picture = chart.grab().toImage()
    x = scale.x((curve.days[widest] + curve.days[widest + 1]) / 2)
    inside = QColor(picture.pixel(round(x), round(scale.y(curve.lower[widest] + 0.2))))
    outside = QColor(picture.pixel(round(x), round(scale.y(curve.upper[widest] + 0.7))))
    assert inside.blue() > inside.red() + 20
    assert abs(outside.blue() - outside.red()) < 5


def test_it_redraws_in_less_than_a_tenth_of_a_second(panel):
    panel.curve.chart.grab()
    assert least_seconds(panel.curve.chart.grab) < budget(0.1)


def drag(chart, first, second):
    """Drag over the plot from one scene to another."""
    scale, ticks = chart._scale(), chart.curve.scenes
    middle = (ticks.begin + ticks.end) / 2
    places = [QPoint(round(scale.x(middle[number])), round(scale.area.center().y())) for number in (first, second)]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(chart, left, none, places[0])
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(places[1]), Qt.MouseButton.NoButton, left, none)
    QCoreApplication.sendEvent(chart, move)
    QTest.mouseRelease(chart, left, none, places[1])


def test_the_pointer_reads_bounds_and_estimate(panel):
    chart = panel.curve.chart
    end = float(chart.curve.days[-1]) - 1
    assert chart.read(end).splitlines()[0].endswith("6 standing")
    assert chart.read(end).splitlines()[1] == "estimate 6.0"


def test_dragging_marks_a_span_and_reads_how_fast_it_grew(panel):
    chart, picked = panel.curve.chart, []
    chart.day_picked.connect(picked.append)
    drag(chart, 3, 15)
    dates, change, slope = chart.read_span().splitlines()
    assert dates.endswith(" days")
    assert change.startswith("change +6, that is +0.5")
    assert slope.startswith("middle rate of ")
    assert slope in panel.summary.text()
    assert picked == []


def test_dragging_to_the_left_is_the_same_span(panel):
    chart = panel.curve.chart
    drag(chart, 3, 15)
    said = chart.read_span()
    drag(chart, 15, 3)
    assert chart.read_span() == said


def test_a_short_span_has_no_slope_and_says_why(panel):
    chart = panel.curve.chart
    drag(chart, 4, 9)
    assert "8 are needed" in chart.read_span().splitlines()[-1]


def test_a_click_takes_the_span_off(panel):
    chart = panel.curve.chart
    drag(chart, 3, 15)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tick_of(chart, 3))
    assert chart.span is None
    assert chart.read_span() == ""


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (17_700, 17_706, ["06-19", "06-20", "06-21", "06-22", "06-23", "06-24"]),
        (17_700, 18_400, ["2018-07", "2019-01", "2019-07", "2020-01"]),
        (5_500, 18_600, ["1990", "2000", "2010", "2020"]),
        (2_932_892, 2_932_896.5, ["12-28", "12-29", "12-30", "12-31"]),
        (2_932_801, 2_932_896.5, ["9999-10", "9999-11", "9999-12"]),
        (-719_162, 2_932_896.5, ["2000", "4000", "6000", "8000"]),
    ],
    ids=["a week", "two years", "decades", "the calendar's last week", "its last months", "all of it"],
)
def test_dates_below_the_axis_stand_at_beginnings(first, last, words):
    ticks = date_ticks(first, last, 6)
    assert [said for _, said in ticks] == words
    assert all(first <= to_days(moment) <= last for moment, _ in ticks)


@pytest.mark.parametrize(("highest", "room", "step"), [(6, 10, 1), (6, 4, 2), (300, 5, 100), (1, 3, 1)])
def test_level_lines_are_at_round_numbers(highest, room, step):
    assert step_of_levels(highest, room) == step
