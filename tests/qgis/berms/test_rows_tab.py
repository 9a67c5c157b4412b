"""Distances between structures and between crests in the Berms panel."""

import pytest
from qgis.PyQt.QtWidgets import QFileDialog
from shapely.geometry import LineString, box

from plugin.core.berms.survey import BETWEEN_ROWS, IN_ROWS, NEAREST_EDGES
from plugin.core.frame import LocalFrame
from plugin.core.records import Crest, Measurement, Scene, Structure
from plugin.panels.berms import create_panel
from plugin.panels.berms.rows_form import CREST_LINES
from plugin.panels.berms.table_model import SCENE
from plugin.words import WindowWords

from .conftest import kept, length_m

FRAME = LocalFrame(6.4415, 51.6400)


def unit(label, x, y, site, kind="storage cell", u95=1.0):
    return Structure(
        label=label,
        kind=kind,
        site=site,
        outline_u95_m=u95,
        geometry=FRAME.from_local(box(x - 10, y - 10, x + 10, y + 10)),
    )


@pytest.fixture
def field(desk, model):
    """Two rows of cells, 40 m apart along them, one of them missing in the second."""
    site = desk.session.find(Scene, model).site
    with desk.session.act("Fill") as action:
        for row, letter in enumerate("ab"):
            for k in range(5):
                if (letter, k) != ("b", 2):
                    action.insert(unit(f"{letter}{k}", 40.0 * k, -70.0 * row, site))
        action.insert(unit("bare", 0.0, 90.0, site, u95=None))


@pytest.fixture
def tab(panel, field, qtbot):
    panel.tabs.setCurrentWidget(panel.rows)
    qtbot.waitUntil(lambda: panel.rows.survey is not None, timeout=10_000)
    return panel.rows


def keys(tab, *labels):
    return [item.uuid for item in tab.survey.layout.placed if item.name in labels]


def measured(tab, qtbot, act):
    """Do something, and wait until it is measured."""
    before = tab.survey
    act()
    qtbot.waitUntil(lambda: tab._job is None and tab.survey is not before, timeout=10_000)


def test_rows_are_found_and_measured_with_their_gaps(tab):
    heading, *rows = tab.form.rows.rows()
    assert heading[:3] == ["Row", "Cells", "Gaps"]
    assert [row[:3] for row in rows] == [["A", "5", "0"], ["B", "4", "1"]]
    assert rows[0][3].startswith("40.0 ±")
    assert rows[0][4].startswith("90.0 ±")


def test_distances_along_rows_are_summed_up_with_their_spread(tab):
    said = tab.form.answer.text()
    assert "40.0 ±" in said
    assert "centre to centre" in said
    assert "n 6" in said
    assert "MAD" in said
    assert "coefficient of variation" in said
    assert "pointing" in said
    assert tab.form.chart._distances is tab.distances


def test_what_has_no_uncertainty_is_named_and_left_out(tab):
    assert "1 without an outline or its U95" in tab.form.said.text()
    assert "bare" in tab.form.said.text()


def test_a_row_is_corrected_by_hand_and_found_again(tab, qtbot):
    tab.form.structures.select(keys(tab, "a4"))
    measured(tab, qtbot, tab._take_out)
    assert [len(row.members) for row in tab.survey.rows] == [4, 4]
    tab.form.structures.select(keys(tab, "a4"))
    tab.form.row_combo.setEditText("A")
    measured(tab, qtbot, tab._put_into_row)
    assert [len(row.members) for row in tab.survey.rows] == [5, 4]
    tab.form.structures.select(keys(tab, "a0", "b0"))
    tab.form.row_combo.setEditText("Column")
    measured(tab, qtbot, tab._put_into_row)
    assert {row.name: len(row.members) for row in tab.survey.rows} == {"A": 4, "B": 3, "Column": 2}
    column = next(row for row in tab.form.rows.rows() if row[0] == "Column")
    assert column[3] == ""
    measured(tab, qtbot, tab.form.find_button.click)
    assert [len(row.members) for row in tab.survey.rows] == [5, 4]


def test_rows_are_kept_with_who_is_in_them(tab, desk):
    tab.form.save_rows_button.click()
    pitches = [item for item in kept(desk) if item.measured == "pitch"]
    assert [item.name for item in pitches] == ["Row A pitch", "Row B pitch"]
    assert pitches[1].parameters["gaps"] == 1
    assert pitches[0].inputs["names"] == ["a0", "a1", "a2", "a3", "a4"]
    assert pitches[0].site is not None
    assert "stands in the Spacing tab" in desk.messages.said[-1]
    tab.form.save_rows_button.click()
    assert len({item.name for item in kept(desk)}) == 8
    desk.session.undo()
    desk.session.undo()
    assert kept(desk) == ()


def test_rows_that_the_case_keeps_are_there_again(tab, desk, qtbot):
    tab.form.structures.select(keys(tab, "a4"))
    measured(tab, qtbot, tab._take_out)
    tab.form.save_rows_button.click()
    fresh = create_panel(desk)
    fresh.show()
    fresh.tabs.setCurrentWidget(fresh.rows)
    qtbot.waitUntil(lambda: fresh.rows.survey is not None, timeout=10_000)
    assert [(row.name, len(row.members)) for row in fresh.rows.survey.rows] == [("A", 4), ("B", 4)]
    measured(fresh.rows, qtbot, fresh.rows.form.find_button.click)
    assert [(row.name, len(row.members)) for row in fresh.rows.survey.rows] == [("A", 5), ("B", 4)]
    fresh.dispose()
    fresh.close()
    fresh.deleteLater()


def test_rows_that_are_kept_twice_are_there_once(tab, desk, qtbot):
    tab.form.save_rows_button.click()
    tab.form.save_rows_button.click()
    measured(tab, qtbot, tab._measure)
    assert [(row.name, len(row.members)) for row in tab.survey.rows] == [("A", 5), ("B", 4)]


NAMED_ROWS = [
    ("A", "Row A", "Reihe A"),
    ("Row 3", "Row 3", "Row 3"),
    ("ROW3", "ROW3", "ROW3"),
    ("Rowan", "Row Rowan", "Reihe Rowan"),
    ("Reihe 3", "Row Reihe 3", "Reihe 3"),
]


@pytest.fixture(params=["en", "de"])
def window(request, qgis_app):
    words = WindowWords()
    words.install(request.param)
    yield request.param
    words.remove()


@pytest.mark.parametrize(("typed", "english", "german"), NAMED_ROWS, ids=[case[0] for case in NAMED_ROWS])
def test_a_row_has_the_word_in_its_name_once_in_every_language(window, tab, desk, qtbot, typed, english, german):
    tab.form.row_combo.setEditText(typed)
    tab.form.structures.select([item.uuid for item in tab.survey.layout.placed if item.name.startswith("a")])
    measured(tab, qtbot, tab._put_into_row)
    tab.form.save_rows_button.click()
    said = english if window == "en" else german
    pitch = "pitch" if window == "en" else "Regelabstand"
    names = {item.name for item in kept(desk) if item.measured == "pitch"}
    assert any(name.startswith(said) and name.endswith(pitch) for name in names), names
    between_rows(tab, qtbot)
    tab.form.save_button.click()
    (spacing,) = (item for item in kept(desk) if item.measured == "spacing")
    head = "Rows" if window == "en" else "Reihen"
    bare = {"Row 3": "3", "ROW3": "3", "Reihe 3": "3" if window == "de" else "Reihe 3"}.get(typed, typed)
    assert spacing.name in (f"{head} {bare} – B", f"{head} B – {bare}")


def test_the_median_is_kept_by_its_definition(tab, desk):
    tab.form.save_button.click()
    (item,) = kept(desk)
    assert (item.definition, item.n, item.measured) == ("centre to centre", 6, "spacing")
    assert item.value == pytest.approx(40.0, abs=0.1)
    assert len(item.inputs["values_m"]) == 6


def between_rows(tab, qtbot):
    measured(tab, qtbot, lambda: tab.form.between_combo.setCurrentIndex(tab.form.between_combo.findData(BETWEEN_ROWS)))


def test_between_rows_each_pair_has_its_distance_and_is_kept_with_its_definition(tab, panel, desk, qtbot):
    shown = []
    tab._preview.show = lambda lines: shown.append([round(length_m(line)) for line in lines])
    between_rows(tab, qtbot)
    assert [row[0] for row in tab.form.pairs.rows()[1:]] == ["A – B"]
    assert tab.form.pairs.rows()[1][1].startswith("70.0 ±")
    assert "row to row" in tab.form.answer.text()
    assert shown[-1] == [70] * 5
    assert not tab.form.reach.isHidden()
    tab.form.save_button.click()
    (item,) = kept(desk)
    assert (item.name, item.measured, item.definition, item.n) == ("Rows A – B", "spacing", "row to row", 5)
    assert item.value == pytest.approx(70.0, abs=0.1)
    assert item.u95 > 0
    assert item.site is not None
    assert item.inputs["pairs"][0] == ["a0", "B"]
    assert panel.kept.model.index(0, SCENE).data() == "outlines of structures"
    tab.form.save_button.click()
    assert {item.name for item in kept(desk)} == {"Rows A – B", "Rows A – B (1)"}
    desk.session.undo()
    desk.session.undo()
    assert kept(desk) == ()


def test_a_corrected_row_has_another_distance_to_its_neighbour(tab, desk, qtbot):
    between_rows(tab, qtbot)
    tab.form.rows.select(["B"])
    tab._show_rows()
    measured(tab, qtbot, tab._take_out)
    assert tab.distances is None
    assert "needs two rows; there is 1" in tab.form.chart._reason
    assert not tab.form.save_button.isEnabled()
    measured(tab, qtbot, tab.form.find_button.click)
    assert tab.distances.median_m == pytest.approx(70.0, abs=0.1)


def test_rows_beyond_reach_are_no_neighbours(tab, qtbot):
    between_rows(tab, qtbot)
    measured(tab, qtbot, lambda: tab.form.reach_box.setValue(50.0))
    assert "within 50 m" in tab.form.chart._reason


def test_edges_of_berms_are_refused_and_those_of_units_measured(tab, desk, qtbot):
    tab.form.between_combo.setCurrentIndex(tab.form.between_combo.findData(NEAREST_EDGES))
    qtbot.waitUntil(lambda: "no unit's edge" in tab.form.chart._reason, timeout=10_000)
    assert not tab.form.save_button.isEnabled()
    with desk.session.act("As magazines") as action:
        for item in desk.session.records(Structure):
            action.update(Structure, item.uuid, kind="magazine")
    qtbot.waitUntil(lambda: tab.distances is not None, timeout=10_000)
    assert tab.distances.definition == "unit edge to unit edge"
    assert tab.distances.median_m == pytest.approx(20.0, abs=0.1)


def test_a_kind_can_be_chosen(tab, desk, qtbot):
    with desk.session.act("A shed") as action:
        action.insert(unit("shed", 500.0, 0.0, desk.session.records(Structure)[0].site, kind="shed"))
    qtbot.waitUntil(lambda: tab.form.kind_combo.findData("shed") >= 0, timeout=10_000)
    tab.form.kind_combo.setCurrentIndex(tab.form.kind_combo.findData("shed"))
    qtbot.waitUntil(lambda: tab.survey is not None and len(tab.survey.layout.placed) == 1, timeout=10_000)


def test_between_crests_pairs_are_listed_with_a_rose_of_their_bearings(panel, desk, model, qtbot):
    with desk.session.act("Crests") as action:
        for k in range(3):
            line = FRAME.from_local(LineString([(25.0 * k, 0.0), (25.0 * k, 60.0)]))
            action.insert(Crest(label=f"C{k}", scene=model, geometry=line))
    tab = panel.rows
    tab.form.between_combo.setCurrentIndex(tab.form.between_combo.findData(CREST_LINES))
    panel.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: tab.distances is not None, timeout=10_000)
    assert [row[0] for row in tab.form.pairs.rows()[1:]] == ["C0 – C1", "C1 – C2"]
    assert tab.distances.median_m == pytest.approx(25.0, abs=0.05)
    assert tab.form.chart._rose.by_length
    tab.form.save_button.click()
    (item,) = desk.session.records(Measurement)
    assert (item.definition, item.scene) == ("crest to crest", model)


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        (IN_ROWS, "No structure here"),
        (BETWEEN_ROWS, "No structure here"),
        (CREST_LINES, "needs two crest lines; there is 0"),
    ],
)
def test_a_bare_case_says_what_is_missing(panel, qtbot, between, reason):
    tab = panel.rows
    tab.form.between_combo.setCurrentIndex(tab.form.between_combo.findData(between))
    panel.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: reason in tab.form.chart._reason, timeout=10_000)
    assert not tab.form.save_button.isEnabled()
    assert not tab.form.save_rows_button.isEnabled()


def test_lists_are_written_as_csv(tab, tmp_path, monkeypatch):
    path = tmp_path / "rows.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.form.rows.csv_button.click()
    assert path.read_text("utf-8-sig").splitlines()[1].startswith("A,5,0,40.0")


def test_lines_lie_on_the_map_only_while_the_tab_is_seen(tab, panel):
    shown = []
    tab._preview.show = lambda lines: shown.append(len(list(lines)))
    panel.tabs.setCurrentIndex(0)
    panel.tabs.setCurrentWidget(tab)
    assert shown == [0, 6]
