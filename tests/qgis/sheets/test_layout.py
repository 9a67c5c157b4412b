"""Text, tables and maps stay where there is room for them and are true to scale."""

import math
import re

import pyproj
import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemScaleBar, QgsProject
from shapely.geometry import Point, box

from plugin.sheets.chain_timeline import _end_of_page
from plugin.sheets.chart import date_ticks, number_ticks, round_step
from plugin.sheets.drawing import DrawingItem
from plugin.sheets.map_view import view_of
from plugin.sheets.maps import put_plain_map, put_scale_and_north
from plugin.sheets.measurements import _put_notes
from plugin.sheets.rules import spread
from plugin.sheets.sheet import Running, Sheet
from plugin.sheets.table import Column, Row, Table
from plugin.sheets.typeface import NOTE, TEXT, line_mm, pieces, shorten, width_mm, wrap
from tests.qgis.sheets.printed_words import words_printed


@pytest.fixture
def project(qgis_app):
    return QgsProject()


@pytest.mark.parametrize(
    "text",
    ["a few words over several lines", "x" * 200, "over 10\u202f000\u00a0containers of a thing", "", "a\n\nb"],
    ids=["words", "one long word", "unbreakable", "empty", "paragraphs"],
)
@pytest.mark.parametrize("width", [8.0, 30.0])
def test_wrapped_text_fits_and_loses_nothing(qgis_app, text, width):
    lines = wrap(text, TEXT, width)
    assert all(width_mm(line, TEXT) <= width + 0.01 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def words_of(sheet):
    """Return all words that stand on a sheet: page, left, right, top, bottom, text."""
    return [(page, x, x + stroke.wide, y - stroke.size, y, stroke.text) for page, x, y, stroke in words_printed(sheet)]


@pytest.mark.parametrize("rows", [1, 40, 150])
def test_long_table_runs_on_over_pages_with_its_heading(project, rows):
    sheet = Sheet(project, "T")
    columns = [Column("Number", 1.0, "right"), Column("Words", 5.0)]
    with sheet.block("table"):
        Table(columns, [Row([str(n), "some words " * 12]) for n in range(rows)]).put(sheet)
    words = words_of(sheet)
    assert sum(text == "Number" for *_, text in words) == sheet.pages
    assert {text for *_, text in words} >= {str(n) for n in range(rows)}
    for page, _, _, top, bottom, text in words:
        frame = sheet.template.following if page else sheet.template.first
        assert text == "T" or frame.body.y <= top
        assert bottom <= frame.body.bottom
    ids = [item.id() for item in sheet.layout.items() if isinstance(item, DrawingItem)]
    assert set(ids) == {"title", "table", *(f"table {n}" for n in range(2, sheet.pages + 1))}


def test_no_cell_runs_into_the_next(project):
    sheet = Sheet(project, "T")
    columns = [Column("Country", 0.1), Column("SHA-256", 1.0), Column("Words", 9.0)]
    Table(columns, [Row(["RU", "0" * 64, "w " * 90])]).put(sheet)
    edges = sorted((round(left, 1), round(right, 1)) for _, left, right, _, _, text in words_of(sheet) if text != "T")
    starts = sorted({start for start, _ in edges})
    for start, end in edges:
        following = [other for other in starts if other > start]
        assert not following or end <= following[0] + 0.01
        assert end <= sheet.x + sheet.inner + 0.1


@pytest.mark.parametrize(("longitude", "latitude"), [(55.12, 24.99), (6.44, 51.64), (40.0, 70.0), (-179.99, -45.0)])
def test_map_is_true_to_scale_and_its_points_lie_where_they_belong(project, longitude, latitude):
    view = view_of([box(longitude - 0.004, latitude - 0.002, longitude + 0.004, latitude + 0.002)], 1.5)
    sheet = Sheet(project, "T")
    placed = put_plain_map(sheet, view, [], (20.0, 50.0, 90.0, 60.0))
    middle = placed.at(longitude, latitude)
    assert middle == pytest.approx((65.0, 80.0), abs=0.01)
    east = placed.at(longitude + 0.003, latitude)
    _, _, metres = pyproj.Geod(ellps="WGS84").inv(longitude, latitude, longitude + 0.003, latitude)
    paper = math.hypot(east[0] - middle[0], east[1] - middle[1]) / 1000.0
    assert paper * placed.scale == pytest.approx(metres, rel=1e-5)
    assert placed.item.scale() == pytest.approx(placed.scale, rel=0.002)
    north = placed.at(longitude, latitude + 0.001)
    assert north[0] == pytest.approx(middle[0], abs=0.001)


@pytest.mark.parametrize("wide_m", [150, 300, 470, 640, 800, 930, 990, 2_500, 9_300, 65_000, 930_000])
@pytest.mark.parametrize("width", [60.0, 83.0, 160.0])
def test_nothing_below_a_map_stands_on_anything_else(project, wide_m, width):
    view = view_of([Point(55.12, 24.99)], 1.0, least_m=wide_m)
    sheet = Sheet(project, "T")
    with sheet.block("map"):
        placed = put_plain_map(sheet, view, [], (20.0, 50.0, width, width))
        put_scale_and_north(sheet, placed, 10.0)
    stands = sorted(word[1:3] for word in words_of(sheet) if word[-1] != "T")
    (bar,) = (item for item in sheet.layout.items() if isinstance(item, QgsLayoutItemScaleBar))
    assert len(stands) >= 2
    for (_, end), (start, _) in zip(stands, stands[1:]):
        assert end < start
    assert placed.x + bar_mm(bar, placed) < stands[0][0]
    assert stands[-1][1] <= placed.x + placed.width - 5.0


def bar_mm(bar, placed):
    """Return how long a scale bar in metres or kilometres is on the page."""
    metres = 1000.0 if bar.unitLabel() == "km" else 1.0
    return bar.numberOfSegments() * bar.unitsPerSegment() * metres / placed.scale * 1000.0


def test_view_of_one_point_shows_some_ground_around_it(qgis_app):
    view = view_of([Point(10.0, 50.0)], 1.0, least_m=500.0)
    assert view.half_width == pytest.approx(250.0)


@pytest.mark.parametrize(
    ("step", "expected"), [(0.9, 1.0), (1.0, 1.0), (1.1, 2.0), (3.0, 5.0), (60.0, 100.0), (0.0012, 0.002)]
)
def test_steps_are_round(step, expected):
    assert round_step(step) == pytest.approx(expected)


def test_ticks_lie_within_their_range():
    assert [tick.words for tick in number_ticks(0.0, 6.0, 6)] == ["0", "1", "2", "3", "4", "5", "6"]
    assert [tick.words for tick in date_ticks(17700.0, 18420.0, 9)] == [
        "2018-07", "2018-10", "2019-01", "2019-04", "2019-07", "2019-10", "2020-01", "2020-04",
    ]  # fmt: skip
    assert [tick.words for tick in date_ticks(2_932_801.0, 2_932_897.0, 9)] == ["9999-10", "9999-11", "9999-12"]


def put_table(sheet, columns, rows):
    with sheet.block("table"):
        Table(columns, rows).put(sheet)


@pytest.mark.parametrize("rows", range(38, 50))
def test_no_row_of_a_table_goes_on_alone(project, rows):
    sheet = Sheet(project, "T")
    put_table(sheet, [Column("Words", 1.0)], [Row([f"row {n}\nand more"]) for n in range(rows)])
    last = [text for page, *_, text in words_of(sheet) if page == sheet.pages - 1 and text.startswith("row")]
    assert len(last) >= 2


def test_a_cell_that_hangs_reaches_down_beside_the_rows_joined_to_its_own(project):
    sheet = Sheet(project, "T")
    columns = [Column("Left", 1.0), Column("Right", 1.0)]
    left = "\n".join(f"left {n}" for n in range(6))
    rows = [Row([left, "first"], hangs=(0,)), Row([" ", "second"], joined=True), Row(["next", "third"])]
    put_table(sheet, columns, rows)
    top = {text: (top, bottom) for _, _, _, top, bottom, text in words_of(sheet)}
    assert top["second"][0] < top["left 3"][0]
    assert top["left 5"][1] < top["next"][0]


@pytest.mark.parametrize("above", range(0, 60, 4))
def test_what_hangs_is_on_one_page_with_its_row(project, above):
    sheet = Sheet(project, "T")
    columns = [Column("Left", 1.0), Column("Right", 1.0)]
    tall = "\n".join(f"left {n}" for n in range(12))
    answers = [Row([" ", f"answer {n}"], joined=True) for n in range(3)]
    rows = [*(Row([f"row {n}", "x"]) for n in range(above)), Row([tall, "first"], hangs=(0,)), *answers]
    put_table(sheet, columns, [*rows, Row(["end", "x"])])
    pages = {page for page, *_, text in words_of(sheet) if text.startswith("left")}
    assert len(pages) == 1
    assert all(bottom <= sheet.template.following.body.bottom for *_, bottom, _ in words_of(sheet))


@pytest.mark.parametrize("room", range(20, 130, 3))
def test_no_lane_of_a_timeline_goes_on_alone(room):
    heights, leads = [6.0, 4.6, 9.0, 4.6, 11.0, 4.6, 9.6, 4.6, 4.6, 4.6], [at in (0, 6) for at in range(10)]
    stop = _end_of_page(heights, leads, 0, float(room), 14.0)
    assert 1 <= stop <= len(heights)
    assert len(heights) - stop != 1
    assert stop == 1 or sum(heights[:stop]) <= room


LONG = "Главный арсенал Тихорецк, северная площадка № 719 (бывшая)"


@pytest.mark.parametrize("text", [LONG, "Donaudampfschifffahrtsgesellschaftskapitänshafen", "a\nb " * 30])
@pytest.mark.parametrize("width", [12.0, 25.0])
def test_a_name_without_room_ends_in_an_ellipsis(qgis_app, text, width):
    shown = shorten(text, TEXT, width)
    assert width_mm(shown, TEXT) <= width
    assert shown.endswith("…")
    assert text.replace("\n", " ").startswith(shown[:-1])


def test_a_name_that_has_room_is_left_alone(qgis_app):
    assert shorten("Xanten depot", TEXT, 60.0) == "Xanten depot"


def test_a_title_too_long_for_the_head_of_the_page_says_so(project):
    sheet = Sheet(project, "T", name=LONG * 3)
    sheet.finish(Running(LONG * 3, "1", "2024", "None.", "{page}/{pages}", "Sheet {number} · {title}"), 1, 1, 1)
    heads = {
        item.id().split(" ")[0]: item.text() for item in sheet.layout.items() if isinstance(item, QgsLayoutItemLabel)
    }
    assert heads["case-title"].endswith("…")
    assert heads["sheet-title"].startswith("Sheet 1 · Главный")
    assert heads["sheet-title"].endswith("…")
    assert heads["page"] == "1/1"


@pytest.mark.parametrize("count", [2, 3, 4, 5, 9])
@pytest.mark.parametrize("room", [1.2, 2.2, 3.2, 4.2])
def test_no_line_of_a_paragraph_stands_alone_on_a_page(project, count, room):
    sheet = Sheet(project, "T")
    with sheet.block("words"):
        sheet.y += sheet.left - room * line_mm(NOTE)
        sheet.flow("\n".join(f"line {number}" for number in range(count)), NOTE)
    pages = [page for page, *_, text in words_of(sheet) if text.startswith("line ")]
    assert len(pages) == count
    assert min(pages.count(page) for page in pages) >= 2


@pytest.mark.parametrize("width", range(18, 45, 3))
def test_a_dash_stays_with_the_day_before_it(qgis_app, width):
    text = "from 2019-02-02 – 2020-02-20 at sea"
    assert not any(line.startswith("–") for line in wrap(text, TEXT, float(width)))
    assert pieces(text) == ["from", "2019-02-02 –", "2020-02-20", "at", "sea"]


def test_no_single_letter_of_a_long_word_is_left_for_the_next_line(qgis_app):
    word = "Zwischenlagerungsgroßflächenbewirtschaftungsanlagen"
    whole = width_mm(word, TEXT)
    tails = [wrap(word, TEXT, whole * share)[-1] for share in (0.99, 0.97, 0.95, 0.6)]
    assert min(map(len, tails)) >= 4


@pytest.mark.parametrize("width", range(18, 45, 3))
def test_a_unit_stays_with_its_number(qgis_app, width):
    text = "all it covers, to 120\u202f000 kg, a ship of about 115 m left, 30.8 km apart, 95 % of them, WGS 84."
    assert not any(re.match(r"(kg|m|km|%|84)(?!\w)", line) for line in wrap(text, TEXT, float(width)))


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([10.0, 30.0], [10.0, 30.0]),
        ([10.0, 11.0, 12.0], [10.0, 13.0, 16.0]),
        ([38.0, 39.0, 40.0], [34.0, 37.0, 40.0]),
        ([], []),
    ],
    ids=["apart", "pushed down", "pushed up from the end", "none"],
)
def test_names_beside_curves_are_moved_as_little_as_it_takes(places, expected):
    assert spread(places, 3.0, 0.0, 40.0) == expected


@pytest.mark.parametrize(("room", "lines"), [(40.0, 3), (9.0, 1)], ids=["one below the other", "run on"])
def test_notes_are_run_on_where_the_page_has_no_room_for_a_line_each(project, room, lines):
    sheet = Sheet(project, "T")
    with sheet.block("notes"):
        sheet.y += sheet.left - room
        _put_notes(sheet, ["a: first.", "b: second.", "c: third. " + "and more of it " * 5])
    assert sheet.pages == 1
    assert len({round(top, 2) for _, _, _, top, _, text in words_of(sheet) if text != "T"}) == lines
