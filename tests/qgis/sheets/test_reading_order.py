"""Dates, numbers and arrows stay as written where names or statements run from right to left."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QTextLayout

from plugin.sheets.drawing import DrawingItem, Words
from plugin.sheets.reading_order import in_reading_order, runs_leftwards
from plugin.sheets.sheet import Sheet
from plugin.sheets.typeface import TEXT, family, font

PORT, DEPOT = "ميناء", "مستودع"


def from_left(line):
    """Return the letters of a line as they are seen from left to right, without marks of direction."""
    layout = QTextLayout(line, font(family(), 40, False, False))
    layout.beginLayout()
    shown = layout.createLine()
    layout.endLayout()
    ends = []
    for place, letter in enumerate(line):
        left, right = (shown.cursorToX(at)[0] for at in (place, place + 1))
        if letter not in "\u200e\u200f":
            ends.append((min(left, right), letter))
    return "".join(letter for _, letter in sorted(ends, key=lambda end: end[0]))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f"Denial. {PORT}, 2023-11-01, S04 F6", "2023-11-01, S04 F6"),
        (f"{PORT}, 2023-11-01", "2023-11-01"),
        (f"{PORT} 22.8 ± 0.6 m", "22.8 ± 0.6 m"),
        (f"{PORT} · 2023-08-15 – 2023-10-14", "2023-08-15 – 2023-10-14"),
        (f"P1 {PORT} 24.987° N 55.123° E", "24.987° N 55.123° E"),
    ],
    ids=["denial", "name and date", "value", "stretch of time", "coordinate"],
)
def test_numbers_behind_arabic_are_read_as_they_were_written(qgis_app, line, said):
    (shown,) = in_reading_order([line])
    assert all(part in from_left(shown) for part in said.split(" "))


@pytest.mark.parametrize("line", [f"{PORT} → {DEPOT}", f"M01 {PORT} → {DEPOT} · 2023"], ids=["alone", "in a line"])
def test_an_arrow_points_from_where_it_left_to_where_it_went(qgis_app, line):
    seen = from_left(in_reading_order([line])[0])
    assert seen.index("ء") < seen.index("→") < seen.index("ع")  # a letter that only the one, only the other has


def test_a_sentence_of_ours_that_begins_with_an_arabic_name_reads_from_the_left(qgis_app):
    seen = from_left(in_reading_order([f"{PORT} and its surroundings, with a grid (WGS 84)."])[0])
    assert seen.endswith(" and its surroundings, with a grid (WGS 84).")


def test_an_arabic_statement_reads_from_the_right(qgis_app):
    lines = [f"{PORT} {DEPOT} NATO", f"{PORT} {DEPOT}."]
    assert runs_leftwards(" ".join(lines))
    seen = from_left(in_reading_order(lines)[1])
    assert seen.startswith(".")


def test_words_without_such_letters_are_left_alone():
    lines = ["Складской комплекс, 2023-11-01", "라진항 3", "22.8 ± 0.6 m → x"]
    assert in_reading_order(lines) == lines


def test_a_sheet_is_set_in_reading_order(qgis_app):
    sheet = Sheet(QgsProject(), "T")
    sheet.text(f"Denial. {PORT}, 2023-11-01", sheet.x, 80.0, 100.0, TEXT)
    sheet.items_of("body")
    drawn = [item for item in sheet.layout.items() if isinstance(item, DrawingItem)]
    words = [stroke.text for item in drawn for stroke in item.strokes if isinstance(stroke, Words)]
    assert any("\u200e2023-11-01\u200e" in line for line in words)
