"""Where all is long, near to each other or many, nothing is printed over anything else or past the page."""

import itertools
from types import SimpleNamespace

import pytest
from qgis.core import QgsLayoutItemMap, QgsProject

from plugin.case.open import open_case, read_case
from plugin.core.frame import LocalFrame
from plugin.core.records import Scene, Sighting, Site
from plugin.sheets import unshown
from plugin.sheets.book import make_sheets, open_press
from plugin.sheets.map_grid import put_coordinates
from plugin.sheets.map_names import put_as_many_numbers, put_names, put_numbers
from plugin.sheets.map_view import PlacedMap, View
from plugin.sheets.options import PackOptions
from plugin.sheets.plan import make_plan
from plugin.sheets.sheet import Sheet
from plugin.sheets.template import Place
from plugin.sheets.typeface import TEXT
from tests.qgis.sheets.crowded_case import NAMES, WITHOUT_A_PLACE, make_crowded_case
from tests.qgis.sheets.printed_words import words_printed
from tests.qgis.sheets.small_case import make_case

_MARKS = str.maketrans("", "", "\u200e\u200f")


@pytest.fixture(scope="module")
def crowded(tmp_path_factory, qgis_app):
    return make_crowded_case(tmp_path_factory.mktemp("crowded"))


def lay_out(path, told, options):
    """Return the sheets of a case with all that was made on the way."""
    store = read_case(path, "A. Analyst")
    with open_press(make_plan(store, options)) as press:
        sheets = make_sheets(press, told())
    store.close()
    return SimpleNamespace(press=press, sheets=sheets)


@pytest.fixture(
    scope="module",
    params=[("en", "A4", "portrait"), ("de", "Letter", "landscape")],
    ids=["English, A4 upright", "German, Letter lying"],
)
def made(request, crowded, german):
    from tests.qgis.sheets.conftest import Told

    language, paper, orientation = request.param
    return lay_out(crowded, Told, PackOptions(language=language, paper=paper, orientation=orientation))


def words_on(sheet):
    """Return all words on a sheet with their boxes: page, left, top, right, bottom, text."""
    found = []
    for page, x, y, stroke in words_printed(sheet):
        box = (x - stroke.size, y - stroke.wide, x, y) if stroke.turned else (
            x, y - 0.75 * stroke.size, x + stroke.wide, y)  # fmt: skip
        found.append((page, *box, stroke.text.translate(_MARKS)))
    return found


def test_no_words_lie_on_others(made):
    over = []
    for sheet in made.sheets:
        words = words_on(sheet)
        for place, (page, left, top, right, bottom, text) in enumerate(words):
            over += [
                (sheet.name, page, text, other)
                for its_page, a, b, c, d, other in words[place + 1 :]
                if page == its_page and left < c - 0.1 and a < right - 0.1 and top < d - 0.1 and b < bottom - 0.1
            ]
    assert over == []


def test_no_words_stand_past_the_body_of_the_page(made):
    past = []
    for sheet in made.sheets:
        for page, left, _, right, bottom, text in words_on(sheet):
            body = (sheet.template.following if page else sheet.template.first).body
            if left < body.x - 0.7 or right > body.x + body.width + 0.7 or bottom > body.bottom + 0.1:
                past.append((sheet.name, page, text))
    assert past == []


def test_every_page_with_a_part_of_a_figure_says_which_one(made):
    for figure in made.press.drawn:
        pages = sorted({item.page() for item in figure.items})
        if figure.sheet in made.sheets and len(pages) > 1:
            said = {page for page, *_, text in words_on(figure.sheet) if f" {figure.number}" in text}
            assert said >= set(pages), figure.words


def test_a_caption_stands_on_the_page_of_its_figure(made):
    for figure in made.press.drawn:
        if figure.sheet in made.sheets:
            heads = {page for page, *_, text in words_on(figure.sheet) if text.split()[-1:] == [str(figure.number)]}
            assert heads & {item.page() for item in figure.items}, figure.words


def test_each_site_of_the_case_is_named_on_the_cover(made):
    said = " ".join(text for *_, text in words_on(made.sheets[0]))
    assert WITHOUT_A_PLACE in said
    assert all(name.split()[0][:20] in said for name in NAMES)


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ([(20, 20), (60, 20)], {"1", "2"}),
        ([(20, 20), (21, 20), (22, 21), (60, 20)], {"1–3", "4"}),
        ([(20, 20), (60, 20), (21, 20)], {"1, 3", "2"}),
    ],
    ids=["apart", "three near each other", "not in a row"],
)
def test_numbers_that_would_lie_on_each_other_share_a_disc(qgis_app, points, expected):
    sheet = Sheet(QgsProject(), "T")
    with sheet.block("numbers"):
        put_numbers(sheet, points)
    assert {text for *_, text in words_on(sheet)} - {"T"} == expected


@pytest.mark.parametrize(
    ("across", "left_out", "some"),
    [(3, 0, {"7–9"}), (20, 20 - 7, {"7", "10"})],
    ids=["few together share a disc", "of many those stand that have room"],
)
def test_structures_that_lie_close_are_numbered_as_far_as_there_is_room(qgis_app, across, left_out, some):
    sheet = Sheet(QgsProject(), "T")
    with sheet.block("numbers"):
        points = {number: (20.0 + 1.9 * (number - 7), 20.0) for number in range(7, 7 + across)}
        assert put_as_many_numbers(sheet, points) == left_out
    words = words_on(sheet)
    assert {text for *_, text in words} >= some
    assert not any(
        a[1] < b[3] and b[1] < a[3] for a, b in itertools.combinations([each for each in words if each[-1] != "T"], 2)
    )


def test_a_meridian_beyond_the_antimeridian_is_written_as_it_is_called(qgis_app):
    sheet = Sheet(QgsProject(), "T")
    view = View(LocalFrame(180.0, -17.0), 2000.0, 2000.0)
    with sheet.block("edge"):
        put_coordinates(sheet, PlacedMap(None, view, 20.0, 40.0, 80.0, 80.0))
    said = [text for *_, text in words_on(sheet)]
    assert any(text.startswith("179.99°") and text.endswith("E") for text in said), said
    assert any(text.startswith("179.99°") and text.endswith("W") for text in said), said


def test_a_name_without_room_is_told(qgis_app):
    sheet = Sheet(QgsProject(), "T")
    with sheet.block("names"):
        named = put_names(sheet, ["A port"] * 9, [(30.0, 80.0)] * 9, Place(15.0, 70.0, 40.0, 18.0))
    assert named.count(False) == 9 - sum(text == "A port" for *_, text in words_on(sheet)) > 0


def test_figures_are_counted_from_one_where_the_cover_has_no_map(tmp_path, qgis_app, told):
    path = make_case(tmp_path)
    store = open_case(path, "A. Analyst")
    with store.act("Take the places away") as action:
        for site in store.read(Site):
            action.update(Site, site.uuid, geometry=None)
    store.close()
    made = lay_out(path, told, PackOptions())
    assert [figure.number for figure in made.press.drawn] == list(range(1, len(made.press.drawn) + 1))


def test_one_scene_makes_no_curve(tmp_path, qgis_app, told):
    path = make_case(tmp_path)
    store = open_case(path, "A. Analyst")
    with store.act("Keep one") as action:
        first = next(scene for scene in store.read(Scene) if scene.kind == "image")
        for scene in store.read(Scene):
            if scene.kind == "image" and scene.uuid != first.uuid:
                action.delete(Scene, scene.uuid)
        for sighting in store.read(Sighting):
            if sighting.scene == first.uuid:
                action.update(Sighting, sighting.uuid, state="present")
    store.close()
    growth = lay_out(path, told, PackOptions()).sheets[2]
    said = " ".join(text for *_, text in words_on(growth))
    assert "one dated scene alone does not show growth" in said
    assert not any(isinstance(item, QgsLayoutItemMap) for item in growth.layout.items())


def test_letters_that_no_font_has_are_told(qgis_app, monkeypatch):
    sheet = Sheet(QgsProject(), "T", name="Cover")
    with sheet.block("words"):
        sheet.text("Port, 라진항, ميناء", sheet.x, 60.0, 90.0, TEXT)
    monkeypatch.setattr(unshown, "_is_shown", lambda letter, family: letter not in "라진항")
    (weakness,) = unshown.find_unshown([sheet])
    assert weakness.name == "Cover"
    assert weakness.what.values["letters"] == "라진항"


def test_letters_that_a_font_has_are_not_told(qgis_app):
    assert unshown.unshown_in(["Ärger, Складской № 719 – ميناء\u200e ± 3 m²", "a\n\u00a0b"]) == []


def test_a_note_on_a_scene_says_which_one(made):
    words = " ".join(text for *_, text in words_on(made.sheets[-2]))
    assert all(f"{number}: note {number - 1}." in words for number in (1, 7, 14))
