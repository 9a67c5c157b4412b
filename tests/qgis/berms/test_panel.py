"""From a transect on the map to a measurement in the case, and from measurements to a row."""

import csv
from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog
from shapely.geometry import LineString, Point, box

from plugin.core.berms.read import read_rows, read_transects
from plugin.core.berms.record import spacing_record
from plugin.core.berms.spacing import measure_transect
from plugin.core.records import Crest, Scene, Site
from plugin.panels.berms import create_panel
from plugin.panels.berms.table_model import NAME, VALUE
from plugin.panels.berms.wording import budget, what_it_is

from .conftest import END, EXAMPLE, MODEL, START, kept, select, settle


@pytest.fixture
def row(desk, model):
    """The measurements of row B of the worked example, in the case."""
    folder = EXAMPLE / "berms"
    drawn = {item.name: item for item in read_transects(folder / "transects.csv")}
    with desk.session.act("Fill") as action:
        for name in read_rows(folder / "rows.csv")["Row B"]:
            item = drawn[name]
            spacing = measure_transect(MODEL, item.line, item.width_m, item.definition, "elevation", item.crs)
            action.insert(spacing_record(spacing, name, scene=model))


def test_the_profile_follows_the_pointer_before_the_line_is_finished(panel, hand):
    panel.draw_transect()
    assert panel.draft.draw_button.isChecked()
    hand.click(START)
    hand.move(END)
    assert len(panel.draft.chart.profile.crests) == 2
    assert panel.reading.spacing.value == pytest.approx(22.8, abs=1.0)


def test_a_transect_shows_value_uncertainty_and_what_it_was_measured_on(measured):
    assert "23." in measured.draft.result.text()
    assert "±" in measured.draft.result.text()
    assert "crest to crest" in measured.draft.result.text()
    budget = measured.draft.budget.label.text()
    assert "pointing" in budget
    assert "placement along the berm (" in budget
    assert "U95 = 1.96 u" in budget
    assert "share" in budget
    assert "elevation" in measured.draft.scene_label.text()
    assert measured.draft.save_button.isEnabled()


def test_saving_keeps_a_measurement_with_its_place_and_undo_takes_it_back(measured, desk, model):
    measured.draft.name_edit.setText("M033")
    measured.draft.save_button.click()
    (item,) = kept(desk)
    assert (item.name, item.definition, item.n, item.scene) == ("M033", "crest to crest", 2, model)
    assert item.value == pytest.approx(22.8, abs=1.0)
    assert 0 < item.u95 < 2.0
    assert "placement along the berm" in item.budget
    assert item.parameters["placement_bands"] >= 3
    assert item.site is not None
    assert item.software_version
    assert len(item.geometry.coords) == 2
    assert item.geometry.length > 0
    assert len(item.inputs["crests_m"]) == 2
    assert desk.session.store.undo_label == "Save measurement M033"
    assert measured.kept.model.rowCount() == 1
    desk.session.undo()
    assert kept(desk) == ()
    assert measured.kept.pages.currentWidget() is measured.kept.empty


def test_names_are_suggested_without_repeating_one(measured, desk, hand):
    assert measured.draft.name_edit.text() == "Transect 1"
    measured.draft.save_button.click()
    hand.draw(START, (END[0] + 4, END[1] + 2))
    assert measured.draft.name_edit.text() == "Transect 2"


class TestWhatIsKeptAlready:
    def test_is_not_kept_twice_by_a_second_click(self, measured, desk):
        measured.draft.save_button.click()
        measured.draft.save_button.click()
        measured.draft.name_edit.returnPressed.emit()
        assert len(kept(desk)) == 1
        assert "kept as Transect 1" in measured.draft.save_button.toolTip()

    def test_is_kept_again_once_it_was_undone(self, measured, desk):
        measured.draft.save_button.click()
        desk.session.undo()
        measured.draft.save_button.click()
        assert [item.name for item in kept(desk)] == ["Transect 1"]

    def test_leaves_the_keys_with_the_form(self, measured):
        measured.draft.save_button.setFocus()
        measured.draft.save_button.click()
        assert measured.window().focusWidget() is measured.draft.draw_button


class TestTheSiteOfAMeasurement:
    """The site that was last chosen somewhere is taken only where the scene shows its place."""

    @pytest.fixture
    def siteless(self, desk, model):
        with desk.session.act("Fill") as action:
            action.update(Scene, model, site=None)

    @pytest.mark.parametrize(
        ("place", "taken"),
        [(None, False), (Point(130.29, 42.24), False), (Point(6.4400, 51.6400), True)],
        ids=["no place", "elsewhere", "on the scene"],
    )
    def test_is_the_chosen_one_where_the_scene_shows_it(self, siteless, measured, desk, place, taken):
        with desk.session.act("Fill") as action:
            site = action.insert(Site(name="Dunai", kind="port", geometry=place))
        desk.session.choose_site(site)
        measured.draft.save_button.click()
        assert kept(desk)[0].site == (site if taken else None)


class TestANameThatIsTaken:
    TOLD = "Another measurement is M033 too: rename one of them to tell them apart."

    @pytest.fixture
    def saved(self, measured, desk):
        measured.draft.name_edit.setText("M033")
        measured.draft.save_button.click()
        assert desk.messages.said == []
        return measured

    @pytest.fixture
    def drawn_again(self, saved, hand, qtbot):
        hand.draw(START, (END[0] + 4, END[1] + 2))
        settle(saved, qtbot)
        return saved

    def test_is_told_when_a_measurement_is_saved(self, drawn_again, desk):
        saved = drawn_again
        saved.draft.name_edit.setText("M033")
        saved.draft.save_button.click()
        assert [item.name for item in kept(desk)] == ["M033", "M033"]
        assert desk.messages.said == [self.TOLD]

    def test_is_told_when_one_is_renamed(self, drawn_again, desk):
        saved = drawn_again
        saved.draft.name_edit.setText("M034")
        saved.draft.save_button.click()
        second = kept(desk)[1].uuid
        saved.kept.model.renamed.emit(second, "M035")
        assert desk.messages.said == []
        saved.kept.model.renamed.emit(second, "M033")
        assert desk.messages.said == [self.TOLD]

    def test_is_none_where_the_definition_tells_them_apart(self, saved, desk, qtbot):
        saved.draft.definition_combo.setCurrentIndex(saved.draft.definition_combo.findData("toe to toe"))
        qtbot.waitUntil(saved.draft.save_button.isEnabled, timeout=20_000)
        saved.draft.name_edit.setText("M033")
        saved.draft.save_button.click()
        assert len(kept(desk)) == 2
        assert desk.messages.said == []


def test_another_definition_gives_another_number(measured):
    crests = measured.reading.spacing.value
    measured.draft.definition_combo.setCurrentIndex(measured.draft.definition_combo.findData("toe to toe"))
    assert measured.reading.spacing.definition == "toe to toe"
    assert measured.reading.spacing.value < crests


def test_what_is_not_yet_measured_beside_the_line_cannot_be_saved(panel, hand):
    panel.draw_transect()
    hand.draw(START, END)
    assert panel.reading.spacing is not None
    assert not panel.draft.save_button.isEnabled()


def test_the_scene_of_a_chosen_measurement_is_shown(row, panel, desk, model):
    with desk.session.act("Elsewhere") as action:
        other = action.insert(Scene(name="port.tif", path="port.tif", geometry=box(39, 45, 39.1, 45.1)))
    desk.session.show_scene(other)
    select(panel, lambda name: name == "M034 NE-SW")
    assert desk.session.scene == model


def test_drawing_shows_a_scene_of_the_place_that_the_map_shows(panel, desk, model):
    with desk.session.act("Elsewhere") as action:
        other = action.insert(Scene(name="port.tif", path="port.tif", geometry=box(39, 45, 39.1, 45.1)))
    desk.session.show_scene(other)
    panel.draft.draw_button.click()
    assert desk.session.scene == model


def test_drawing_where_no_scene_reaches_goes_to_the_scene_shown(panel, desk):
    with desk.session.act("Elsewhere") as action:
        action.update(Scene, desk.session.records(Scene)[0].uuid, geometry=box(39, 45, 39.1, 45.1))
    desk.session.show_scene(desk.session.records(Scene)[0].uuid)
    panel.draft.draw_button.click()
    assert desk.layers.view().intersects(box(39, 45, 39.1, 45.1))


def test_width_of_box_and_wheel_are_one(measured, hand):
    hand.wheel(START, 2, Qt.KeyboardModifier.ControlModifier)
    assert measured.draft.width_box.value() == 7.0
    assert measured.reading.spacing.width_m == 7.0
    measured.draft.width_box.setValue(4.0)
    assert measured.reading.spacing.width_m == 4.0


def test_the_bands_of_a_kept_budget_stand_by_the_placement_whatever_the_order_of_its_terms():
    terms = {"definition": 0.1, "placement along the berm": 0.3, "pointing": 0.15, "scale": 0.01}
    written = budget(terms, "m", {"placement_bands": 7})
    assert written == ("u: definition 0.10, placement along the berm (7 bands) 0.30, pointing 0.15, scale 0.01\u00a0m")


def test_one_crest_is_shown_with_the_reason_why_that_is_no_spacing(panel, hand):
    panel.draw_transect()
    hand.draw(START, (322972.0, 5724169.0))
    assert panel.draft.chart.profile is not None
    assert "crest" in panel.draft.chart.reason
    assert not panel.draft.save_button.isEnabled()


def test_a_transect_without_a_scene_says_so_in_place_of_the_chart(bare_panel, hand):
    bare_panel.draw_transect()
    hand.draw(START, END)
    assert bare_panel.draft.chart.profile is None
    assert "no scene is shown" in bare_panel.draft.chart.reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"path": "/nowhere/gone.tif"}, "is missing"),
        ({"provider": "wms", "preservation": "not preserved"}, "remote service"),
    ],
    ids=["missing file", "remote service"],
)
def test_a_scene_that_cannot_be_measured_on_says_why(panel, hand, desk, model, change, reason):
    with desk.session.act("Change") as action:
        action.update(Scene, model, **change)
    panel.draw_transect()
    hand.draw(START, END)
    assert reason in panel.draft.chart.reason
    assert panel.reading is None


def test_an_elevation_model_is_preferred_to_the_image_that_is_shown(panel, hand, desk):
    with desk.session.act("Image") as action:
        image = action.insert(Scene(name="photo.tif", path=str(MODEL), geometry=box(6.43, 51.63, 6.45, 51.65)))
    desk.session.show_scene(image)
    panel.draw_transect()
    hand.draw(START, END)
    assert "muna_xanten" in panel.draft.scene_label.text()


def test_on_an_image_the_method_says_that_bright_ridges_were_taken(panel, hand, desk, model):
    with desk.session.act("As an image") as action:
        action.update(Scene, model, kind="image")
    desk.session.show_scene(model)
    panel.draw_transect()
    hand.draw(START, END)
    assert "bright ridges" in panel.reading.spacing.method
    assert "image" in panel.draft.scene_label.text()


def test_escape_drops_profile_and_band(panel, hand):
    panel.draw_transect()
    hand.click(START)
    hand.move(END)
    hand.key(Qt.Key.Key_Escape)
    assert panel.draft.chart.profile is None
    assert not panel.draft.save_button.isEnabled()
    hand.key(Qt.Key.Key_Escape)
    assert not panel.draft.draw_button.isChecked()


def test_choosing_a_measurement_shows_its_profile_and_its_place(row, panel, desk):
    select(panel, lambda name: name == "M034 NE-SW")
    assert len(panel.draft.chart.profile.crests) == 2
    assert "pointing" in panel.kept.budget.text()
    assert not panel.draft.budget.isHidden()
    assert "pointing" in panel.draft.budget.label.text()
    extent = desk.iface.mapCanvas().extent()
    assert extent.width() < 300
    assert extent.contains(extent.center())
    assert "elevation" in panel.draft.scene_label.text()


def test_the_profile_of_a_long_measurement_is_read_in_the_background(row, panel, monkeypatch, qtbot):
    monkeypatch.setattr("plugin.panels.berms.meter._AT_ONCE", 10)
    select(panel, lambda name: name == "M034 NE-SW")
    assert panel.draft.chart.reason == "Reading the profile…"
    qtbot.waitUntil(lambda: panel.transect.on_chart is not None, timeout=10_000)
    assert len(panel.draft.chart.profile.crests) == 2
    assert panel.reading is None


def test_three_cells_and_more_make_a_row_with_pitch_and_bearing(row, panel, desk):
    select(panel, lambda name: name.startswith("M03"))
    assert "row of 7 cells" in panel.kept.budget.text()
    assert "0 gaps" in panel.kept.budget.text()
    panel.kept.row_edit.setText("Row B")
    panel.kept.row_button.click()
    pitch, bearing = [item for item in kept(desk) if item.name.startswith("Row B")]
    assert (pitch.measured, pitch.n, pitch.unit) == ("pitch", 7, "m")
    assert pitch.value == pytest.approx(84.5, abs=pitch.u95)
    assert bearing.value == pytest.approx(50.0, abs=3.0)
    assert bearing.scene is not None
    desk.session.undo()
    assert not [item for item in kept(desk) if item.name.startswith("Row B")]


def test_two_measurements_make_no_row(row, panel):
    select(panel, lambda name: name in ("M030 NE-SW", "M031 NE-SW"))
    assert not panel.kept.row_button.isEnabled()


def test_measurements_that_are_no_row_say_why(row, panel, desk):
    select(panel, lambda name: name.startswith(("M033", "M034")))
    assert "at least three cells" in panel.kept.budget.text()
    assert not panel.kept.row_button.isEnabled()


def test_deleting_is_undone_in_one_step(row, panel, desk):
    count = len(kept(desk))
    select(panel, lambda name: name.startswith("M034"))
    panel.kept.delete_button.click()
    assert len(kept(desk)) == count - 2
    assert desk.session.store.undo_label == "Delete 2 measurements"
    desk.session.undo()
    assert len(kept(desk)) == count


def test_what_is_deleted_is_shown_no_longer(row, panel, desk):
    select(panel, lambda name: name == "M034 NE-SW")
    assert panel.draft.budget.label.text()
    panel.kept.delete_button.click()
    assert panel.draft.chart.profile is None
    assert panel.draft.budget.label.text() == ""
    assert panel.kept.budget.text() == ""
    assert panel.transect._tool.band._area.size() == 0


def test_a_transect_stays_when_what_was_saved_of_it_goes(measured, desk):
    measured.draft.save_button.click()
    desk.session.undo()
    assert measured.reading is not None
    assert measured.draft.chart.profile is not None


def test_a_name_can_be_mended_in_the_table(row, panel, desk):
    panel.kept.sorted.setData(panel.kept.sorted.index(0, NAME), "North end")
    assert "North end" in [item.name for item in kept(desk)]


def test_a_new_name_is_written_beneath_the_table_too(row, panel):
    select(panel, lambda name: name == "M034 NE-SW")
    (place,) = panel.kept.table.selectionModel().selectedRows(NAME)
    panel.kept.sorted.setData(place, "North end")
    assert "North end" in panel.kept.budget.text()


def test_numbers_sort_as_numbers_and_the_filter_narrows(row, panel):
    panel.kept.table.sortByColumn(VALUE, Qt.SortOrder.AscendingOrder)
    shown = panel.kept.shown_rows(range(panel.kept.sorted.rowCount()))[1:]
    values = [float(row[VALUE].split()[0]) for row in shown]
    assert values == sorted(values)
    panel.kept.filter_edit.setText("NW-SE")
    assert panel.kept.sorted.rowCount() == 5


def test_rows_are_copied_and_written_as_csv(row, panel, tmp_path, monkeypatch):
    select(panel, lambda name: name == "M034 NE-SW")
    panel.kept.copy()
    assert QApplication.clipboard().text().splitlines()[1].startswith("M034 NE-SW\t22.")
    path = tmp_path / "spacing.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.kept.csv_button.click()
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == panel.kept.sorted.rowCount() + 1


def test_a_long_transect_is_read_in_the_background(panel, hand, desk, model, monkeypatch, qtbot):
    monkeypatch.setattr("plugin.panels.berms.meter._AT_ONCE", 10)
    panel.draw_transect()
    hand.click(START)
    hand.move(END)
    assert panel.reading is None
    hand.click(END)
    qtbot.waitUntil(lambda: panel.reading is not None, timeout=10_000)
    assert panel.reading.spacing.n == 2


def test_nothing_stays_behind_on_the_map(desk, model, hand):
    items = set(desk.iface.mapCanvas().scene().items())
    panel = create_panel(desk)
    panel.draw_transect()
    hand.draw(START, END)
    panel.dispose()
    panel.deleteLater()
    assert set(desk.iface.mapCanvas().scene().items()) == items
    assert desk.iface.mapCanvas().mapTool() is desk.iface.pan


def test_rows_follow_an_accepted_crest_that_crosses_the_transect(panel, hand, desk, qtbot):
    panel.draw_transect()
    hand.draw(START, END)
    settle(panel, qtbot)
    assert panel.reading.transect.bend is None
    middle = panel.reading.line.interpolate(0.3, normalized=True)
    with desk.session.act("Draw a crest") as action:
        line = LineString([(middle.x - 1e-4, middle.y + 4e-5), (middle.x + 1e-4, middle.y - 1e-4)])
        action.insert(Crest(label="C1", geometry=line))
    panel.transect.measure_again()
    assert panel.reading.transect.bend is not None
    settle(panel, qtbot)
    assert "along the crest lines" in panel.reading.spacing.method
    panel.draft.save_button.click()
    (item,) = kept(desk)
    assert item.inputs["bend"]["across_m"]
    panel.draft.follow_box.setChecked(False)
    assert panel.reading.transect.bend is None
    select(panel, lambda name: name == item.name)
    assert panel.transect.on_chart.transect.bend is not None


@pytest.mark.parametrize(
    ("measured", "n", "weak"),
    [("pitch", 3, True), ("pitch", 4, False), ("spacing", 3, False), ("spacing", 2, False)],
    ids=["three at a pitch", "four at a pitch", "three apart", "a pair"],
)
def test_a_pitch_of_three_crests_says_how_little_it_is(measured, n, weak):
    spacing = SimpleNamespace(
        value=25.0, u95=3.0, unit="m", definition="crest to crest", measured=measured, n=n, method="", budget={}
    )
    assert ("three crests at random pass for a row" in what_it_is(spacing)) is weak
