"""Drawing a transect with the mouse."""

import pytest
from qgis.PyQt.QtCore import QEvent, Qt

from plugin.canvas.transect_tool import TransectTool, stepped_width

from .conftest import in_metres, length_m

START, END = (322950.0, 5724150.0), (322990.0, 5724190.0)


@pytest.fixture
def tool(desk):
    made = TransectTool(desk.iface.mapCanvas(), 6.0)
    made.start()
    yield made
    made.dispose()


@pytest.fixture
def heard(tool):
    """Everything that the tool sends, in order."""
    said = []
    for name in ("moved", "drawn", "width_changed", "refused"):
        getattr(tool, name).connect(lambda value, name=name: said.append((name, value)))
    for name in ("cancelled", "stopped"):
        getattr(tool, name).connect(lambda name=name: said.append((name, None)))
    return said


def names(heard):
    return [name for name, _ in heard]


def test_two_clicks_make_a_line_on_wgs84(tool, hand, heard):
    hand.draw(START, END)
    assert names(heard) == ["moved", "drawn"]
    start, end = in_metres(heard[-1][1])
    pixel = hand.canvas.mapUnitsPerPixel()
    assert start == pytest.approx(START, abs=pixel)
    assert end == pytest.approx(END, abs=pixel)


def test_a_drag_makes_a_line_too(tool, hand, heard):
    hand.press(START)
    hand.move(END)
    hand.release(END)
    assert names(heard) == ["moved", "drawn"]


def test_many_movements_are_told_seldom_and_the_last_is_not_lost(tool, hand, heard, qtbot):
    hand.click(START)
    for step in range(20):
        hand.move((START[0] + 2 * step + 2, START[1] + 2 * step + 2))
    assert len(heard) < 20
    last = (START[0] + 40, START[1] + 40)
    qtbot.waitUntil(lambda: in_metres(heard[-1][1])[1] == pytest.approx(last, abs=1.0), timeout=2000)


@pytest.mark.parametrize("how", ["escape", "right click"])
def test_a_begun_line_can_be_dropped_and_the_tool_stays(tool, hand, heard, how):
    hand.click(START)
    hand.move(END)
    if how == "escape":
        hand.key(Qt.Key.Key_Escape)
    else:
        hand.click(END, Qt.MouseButton.RightButton)
    assert names(heard) == ["moved", "cancelled"]
    assert tool.active
    hand.draw(START, END)
    assert names(heard)[-1] == "drawn"


def test_escape_without_a_line_puts_the_tool_down(tool, hand, heard, desk):
    hand.key(Qt.Key.Key_Escape)
    assert names(heard) == ["stopped"]
    assert desk.iface.mapCanvas().mapTool() is desk.iface.pan


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])
def test_the_wheel_with_a_key_changes_the_width_and_not_the_view(tool, hand, heard, modifier):
    before = hand.canvas.extent()
    hand.wheel(START, 2, modifier)
    hand.wheel(START, -1, modifier)
    assert [value for _, value in heard] == [7.0, 6.5]
    assert hand.canvas.extent() == before


def test_the_wheel_alone_zooms(tool, hand, heard):
    before = hand.canvas.scale()
    hand.wheel(START, 1, Qt.KeyboardModifier.NoModifier)
    assert hand.canvas.scale() != before
    assert heard == []


@pytest.mark.parametrize(
    ("width", "steps", "expected"),
    [(6, 1, 6.5), (6, -1, 5.5), (10, 1, 11), (10, -1, 9.5), (0.5, -3, 0.5), (30, 2, 40), (500, 1, 500)],
)
def test_widths_go_in_round_steps(width, steps, expected):
    assert stepped_width(width, steps) == expected


def test_the_band_is_as_wide_as_it_says_on_the_ground(tool, hand, heard):
    hand.draw(START, END)
    area = tool.band._area.asGeometry().asMultiPolygon()[0][0]
    corners = [(point.x(), point.y()) for point in area[:3]]
    long_side = ((corners[1][0] - corners[0][0]) ** 2 + (corners[1][1] - corners[0][1]) ** 2) ** 0.5
    short_side = ((corners[2][0] - corners[1][0]) ** 2 + (corners[2][1] - corners[1][1]) ** 2) ** 0.5
    assert short_side == pytest.approx(6.0, rel=2e-3)
    assert long_side == pytest.approx(length_m(heard[-1][1]), rel=2e-3)


def test_a_second_click_on_the_same_spot_is_no_line(tool, hand, heard):
    hand.click(START)
    hand.click(START)
    assert heard == []
    hand.send(QEvent.Type.MouseMove, END)
    assert names(heard) == ["moved"]


def test_nothing_stays_behind(desk):
    items = set(desk.iface.mapCanvas().scene().items())
    tool = TransectTool(desk.iface.mapCanvas(), 6.0)
    tool.start()
    tool.dispose()
    assert set(desk.iface.mapCanvas().scene().items()) == items
    assert desk.iface.mapCanvas().mapTool() is desk.iface.pan
