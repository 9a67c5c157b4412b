import datetime as dt
import json

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from shapely.geometry import Point

from plugin.core.chain.tables import cells_of
from plugin.core.errors import BermlineError
from plugin.core.records import (
    Carriage,
    Citation,
    Claim,
    Conflict,
    Finding,
    Movement,
    Site,
    Source,
    Subject,
    Vessel,
)
from plugin.panels.chain.fields import read_place, write_place
from plugin.panels.chain.links_field import PickDialog
from plugin.panels.chain.rows_model import sort_key
from tests.qgis.waiting import until
from tests.timing import budget, least_seconds

from .conftest import EXAMPLE, settle


def labelled(panel, label):
    chain = panel.book.chain
    kinds = (chain.movements, chain.claims, chain.sources, chain.vessels, chain.sites, chain.findings, chain.conflicts)
    return next(record for kind in kinds for record in kind if record.label == label)


def column(panel, name):
    return [getattr(row, name) for row in panel.tables.page.model.rows()]


def turn_to(panel, kind):
    panel.show_tab(kind)
    settle()
    return panel.tables.page


# Tables --------------------------------------------------------------------------------------------------------------


def test_an_empty_table_says_how_its_first_row_comes_about(empty_panel):
    for tab in empty_panel.tabs:
        page = turn_to(empty_panel, tab.kind)
        assert isinstance(page.currentWidget(), QLabel)
        assert "Press Add" in page.currentWidget().text()


def test_every_tab_shows_the_records_of_the_case(panel):
    sizes = {}
    for tab in panel.tabs:
        sizes[tab.kind] = turn_to(panel, tab.kind).model.rowCount()
    assert sizes == {Movement: 20, Claim: 16, Source: 29, Vessel: 4, Site: 7, Finding: 0, Conflict: 9}
    assert [panel.head.bar.tabText(number) for number in range(7)] == [
        "Movements 20", "Claims 15", "Sources 29", "Carriers 4", "Sites 7", "Findings", "Conflicts 9",
    ]  # fmt: skip


def test_denials_stand_indented_beneath_their_claim(panel):
    page = turn_to(panel, Claim)
    shown = [page.model.index(row, 0).data() for row in range(5)]
    assert shown == ["C01", "↳ C05", "↳ C09", "↳ C12", "↳ C14"]


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        pytest.param("tikhoretsk", ["M04", "M05"], id="place"),
        pytest.param("LADY vostochny", ["M17", "M18", "M20"], id="carrier and place, any case"),
        pytest.param("S07", ["M09", "M10"], id="source"),
        pytest.param("2024-03", ["M20"], id="time"),
        pytest.param("", [f"M{number:02d}" for number in range(1, 21)], id="nothing"),
    ],
)
def test_the_filter_keeps_rows_that_have_every_word(panel, words, labels):
    panel.head.filter.setText(words)
    assert column(panel, "label") == labels


def test_a_filter_that_finds_nothing_says_so(panel):
    panel.head.filter.setText("atlantis")
    assert panel.tables.page.currentWidget().text() == "No row has all of: atlantis"


def test_a_denial_that_is_found_is_shown_with_its_claim_and_a_claim_with_its_denials(panel):
    turn_to(panel, Claim)
    panel.head.filter.setText("rumours")
    assert column(panel, "label") == ["C01", "C05", "C03", "C05"]
    panel.head.filter.setText("more than 1000")
    assert column(panel, "label") == ["C03", "C04", "C05", "C06"]


def test_a_movement_to_pick_is_told_by_its_route_its_days_and_how_much_it_was(panel):
    words = {option.label: option.words for option in panel.book.options(("movement",))}
    assert words["M01"] == "M01  Rajin → Dunai, 2023-08-15 – 2023-10-14, at least 5\u00a0round trips"
    assert words["M05"] == "M05  Dunai → Tikhoretsk depot, 2023-09-28"
    assert words["M06"].startswith("M06  Tumangang → not stated, ")


def test_a_source_without_a_label_goes_by_its_title(panel, session):
    turn_to(panel, Source)
    panel.head.add.click()
    form = panel.editor.form
    form.fields["label"].setText("")
    form.fields["name"].setText("Pier in March")
    panel.editing.save()
    settle()
    assert session.store.undo_label == "Add source Pier in March"
    assert panel.editor.form.head.text() == "Pier in March · source"


def test_a_source_is_dated_to_a_month_in_one_line(panel, session):
    page = turn_to(panel, Source)
    panel.head.add.click()
    form = panel.editor.form
    assert "published_to" not in form.fields
    form.fields["name"].setText("Monthly report")
    form.fields["published_on"].setText("2023-10")
    panel.editing.save()
    settle()
    source = session.records(Source)[-1]
    assert source.published == (dt.date(2023, 10, 1), dt.date(2023, 10, 31))
    assert panel.editor.form.fields["published_on"].text() == "2023-10"
    assert column(panel, "published_on")[-1] == "2023-10 (month)"
    form.fields["published_on"].setText("2023-10-17")
    form.fields["published_on"].textEdited.emit("2023-10-17")
    panel.editing.save()
    settle()
    source = session.records(Source)[-1]
    assert (source.published_on, source.published_to) == (dt.date(2023, 10, 17), None)
    names = [heading.attribute for heading in panel.tables.tab.headings]
    page.view.horizontalHeader().setSortIndicator(names.index("published_on"), Qt.SortOrder.AscendingOrder)
    shown = [text for text in column(panel, "published_on") if text]
    assert shown == sorted(shown)


def test_a_source_that_cannot_be_dated_says_how_to(panel):
    turn_to(panel, Source)
    panel.head.add.click()
    form = panel.editor.form
    form.fields["name"].setText("Monthly report")
    form.fields["published_on"].setText("October")
    panel.editing.save()
    assert "the month as 2023-08" in form.problem.text()


def test_sorting_counts_as_a_person_does(panel):
    header = panel.tables.page.view.horizontalHeader()
    names = [heading.attribute for heading in panel.tables.tab.headings]
    header.setSortIndicator(names.index("when"), Qt.SortOrder.AscendingOrder)
    assert column(panel, "label")[:3] == ["M16", "M02", "M01"]
    header.setSortIndicator(names.index("label"), Qt.SortOrder.DescendingOrder)
    assert column(panel, "label")[0] == "M20"


def test_a_month_stands_before_its_days_and_a_year_before_its_months():
    days = ["2024-01-01", "2023-11 (month)", "2023-10-31", "2023-10-01", "2023-10 (month)", "2023 (year)"]
    assert sorted(days, key=sort_key) == days[::-1]


def test_sorted_claims_keep_their_denials(panel):
    page = turn_to(panel, Claim)
    page.view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    labels = column(panel, "label")
    assert labels[0] == "C15"
    at = labels.index("C01")
    assert labels[at + 1 : at + 5] == ["C14", "C12", "C09", "C05"]


@pytest.mark.parametrize(
    ("less", "more"),
    [("M2", "M10"), ("about 300", "more than 10\u202f000"), ("until 2023-10-13", "2023-10-21"), ("zebra", "")],
)
def test_sort_keys(less, more):
    assert sort_key(less) < sort_key(more)


def test_rows_are_copied_with_their_headings(panel):
    panel.tables.page.pick(labelled(panel, "M05").uuid)
    lines = panel.tables.page.copy().splitlines()
    assert lines[0].startswith("Label\tFrom\tTo")
    assert lines[1].startswith("M05\tDunai\tTikhoretsk depot\trail")
    assert QApplication.clipboard().text().splitlines() == lines
    assert len(panel.tables.page.copy_all().splitlines()) == 21


def test_text_of_a_record_is_never_markup(panel, session):
    wild = '<img src="x"><b>bold</b>'
    with session.act("Edit") as action:
        action.update(Movement, labelled(panel, "M01").uuid, note=wild)
    settle()
    model = panel.tables.page.model
    note = [heading.attribute for heading in panel.tables.tab.headings].index("note")
    assert model.index(0, note).data() == wild
    assert "&lt;b&gt;" in model.index(0, note).data(Qt.ItemDataRole.ToolTipRole)
    for label in panel.findChildren(QLabel):
        if wild in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText


# Forms ---------------------------------------------------------------------------------------------------------------


def test_picking_a_row_shows_it_in_the_form(panel):
    panel.tables.page.pick(labelled(panel, "M01").uuid)
    form = panel.editor.form
    assert form.fields["from_site"].currentText() == "P1  Rajin, port"
    assert form.fields["earliest"].text() == "2023-08-15"
    assert (form.fields["bound"].value(), form.fields["value"].text(), form.fields["unit"].text()) == (
        ">=", "5", "round trips",
    )  # fmt: skip
    assert [field.line.text() for field in form.links.values()] == ["V1; V2", "S02"]
    assert not form.save.isEnabled()


def test_a_movement_is_added_with_its_carriers_and_sources_in_one_action(panel, session):
    panel.editing.add()
    form = panel.editor.form
    assert form.fields["label"].text() == "M21"
    form.fields["from_site"].show_value(labelled(panel, "P1").uuid)
    form.fields["latest"].setText("2024-05")
    form.fields["value"].setText("1,200")
    form.fields["bound"].show_value("~")
    form.fields["unit"].setText("containers")
    carriers, sources = form.links.values()
    carriers.line.setText("v1, V4")
    sources.line.setText("S01")
    before = len(session.store.journal())
    assert panel.editing.save()
    made = labelled(panel, "M21")
    assert (made.earliest, made.latest, made.value, made.bound) == (None, dt.date(2024, 5, 31), 1200, "~")
    assert [vessel.name for vessel in panel.book.chain.links.carriers(made.uuid)] == ["Angara", "Lady R"]
    assert [source.label for source in panel.book.chain.links.sources(made.uuid)] == ["S01"]
    assert panel.tables.page.current() == made.uuid
    assert len(session.store.journal()) > before
    session.undo()
    assert len(session.records(Movement)) == 20
    assert all(link.movement != made.uuid for link in session.records(Carriage))


def test_an_edit_changes_only_what_was_edited(panel, session):
    uuid = labelled(panel, "M01").uuid
    kept = {link.uuid for link in session.records(Carriage) if link.movement == uuid}
    panel.tables.page.pick(uuid)
    carriers, _ = panel.editor.form.links.values()
    carriers.line.setText("V1; V3")
    panel.editor.form.fields["note"].setPlainText("read again")
    assert panel.editing.save()
    assert labelled(panel, "M01").note == "read again"
    now = {link.uuid for link in session.records(Carriage) if link.movement == uuid}
    assert len(now & kept) == 1
    assert [vessel.label for vessel in panel.book.chain.links.carriers(uuid)] == ["V1", "V3"]
    session.undo()
    assert [vessel.label for vessel in panel.book.chain.links.carriers(uuid)] == ["V1", "V2"]


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        pytest.param("earliest", "mid-August 2023", "Earliest: “mid-August 2023” cannot be read", id="words for a day"),
        pytest.param("latest", "2023-13-45", "Latest: “2023-13-45” is not a day", id="no such day"),
        pytest.param("earliest", "2024-01-01", "It ends on 2023-10-14, before it begins", id="end before beginning"),
        pytest.param("value", "300–400", "Quantity: “300–400” is a range", id="range"),
        pytest.param("value", ">5", "“>5” has a bound in it", id="bound in the number"),
    ],
)
def test_what_cannot_be_kept_is_said_in_words_and_nothing_is_kept(panel, session, field, text, words):
    panel.tables.page.pick(labelled(panel, "M01").uuid)
    entries = len(session.store.journal())
    panel.editor.form.fields[field].setText(text)
    assert not panel.editing.save()
    assert words in panel.editor.form.problem.text()
    assert panel.editor.form.problem.isVisible()
    assert len(session.store.journal()) == entries
    panel.editing.revert()
    assert panel.editor.form.problem.text() == ""
    assert panel.editor.form.fields["earliest"].text() == "2023-08-15"


def test_a_link_to_nothing_is_refused(panel):
    panel.tables.page.pick(labelled(panel, "M01").uuid)
    carriers, _ = panel.editor.form.links.values()
    carriers.line.setText("V1; V99")
    assert not panel.editing.save()
    assert "“V99” is the label of no record" in panel.editor.form.problem.text()
    panel.editing.revert()


def test_a_required_field_must_be_filled(panel):
    turn_to(panel, Site)
    panel.editing.add()
    assert not panel.editing.save()
    assert panel.editor.form.problem.text() == "Name must be filled in."
    panel.editing.revert()


def test_a_site_takes_its_place_as_latitude_and_longitude(panel):
    turn_to(panel, Site)
    panel.tables.page.pick(labelled(panel, "P1").uuid)
    panel.editor.form.fields["geometry"].setText("42.2, 130.3")
    panel.editor.form.fields["coordinate_source"].setText("a gazetteer")
    assert panel.editing.save()
    assert labelled(panel, "P1").geometry.equals(Point(130.3, 42.2))


@pytest.mark.parametrize("text", ["95, 10", "45", "north, east", "45,888, 40,042, 1"])
def test_a_place_that_is_none_is_refused(text):
    with pytest.raises(BermlineError):
        read_place(text)


def test_a_place_is_written_as_it_is_read():
    assert read_place(write_place(Point(-40.5, 45.888))).equals(Point(-40.5, 45.888))


def test_a_claim_may_be_about_records_of_several_kinds(panel):
    turn_to(panel, Claim)
    panel.editing.add()
    about, _ = panel.editor.form.links.values()
    panel.editor.form.fields["kind"].show_value("denial")
    panel.editor.form.fields["statement"].setPlainText("It is not so.")
    about.line.setText("C01; M05; D1")
    assert panel.editing.save()
    made = labelled(panel, "C16")
    links = panel.book.chain.links
    assert [(table, links.label(uuid)) for table, uuid in links.subjects(made.uuid)] == [
        ("claim", "C01"), ("movement", "M05"), ("site", "D1"),
    ]  # fmt: skip


def test_a_finding_is_asked_about_while_it_is_written(panel):
    turn_to(panel, Finding)
    panel.editing.add()
    form = panel.editor.form
    form.fields["statement"].setPlainText("With high confidence it probably grew.")
    settle()
    assert "“probably” is not one of the likelihood terms" in form.questions.text()
    assert "Can the confidence leave this sentence?" in form.questions.text()
    assert "What does it rest on?" in form.questions.text()
    rests, _ = form.links.values()
    rests.line.setText("M01; C01")
    form.fields["statement"].setPlainText("It is likely that it grew.")
    assert "What does it rest on?" not in form.questions.text()
    assert panel.editing.save()
    supports = panel.book.chain.supports
    assert [(bool(item.movement), bool(item.claim)) for item in supports] == [(True, False), (False, True)]


def test_a_label_that_is_taken_is_refused_in_the_form_alone(panel, desk):
    turn_to(panel, Source)
    panel.editing.add()
    panel.editor.form.fields["name"].setText("Another")
    panel.editor.form.fields["label"].setText("M01")
    assert not panel.editing.save()
    assert "The label “M01” is taken by “M01 Rajin → Dunai" in panel.editor.form.problem.text()
    assert desk.messages.errors == []
    panel.editing.revert()


def test_a_number_tells_what_it_rests_on(panel):
    place = panel.tables.page.model.place_of(labelled(panel, "M01").uuid)
    quantity = [heading.attribute for heading in panel.tables.tab.headings].index("quantity")
    tip = panel.tables.page.model.index(place, quantity).data(Qt.ItemDataRole.ToolTipRole)
    assert "at least 5\u00a0round trips" in tip
    assert "S02 Washington Post" in tip
    assert "(F6)" in tip


def test_a_record_edited_elsewhere_is_not_overwritten(panel, session, desk):
    uuid = labelled(panel, "M01").uuid
    panel.tables.page.pick(uuid)
    panel.editor.form.fields["note"].setPlainText("mine")
    with session.act("Edit") as action:
        action.update(Movement, uuid, note="theirs")
    settle()
    assert panel.editor.form.fields["note"].toPlainText() == "mine"
    assert not panel.editing.save()
    assert "edited" in panel.editor.form.problem.text()
    assert desk.messages.errors
    assert labelled(panel, "M01").note == "theirs"
    panel.editing.revert()
    assert panel.editor.form.fields["note"].toPlainText() == "theirs"


@pytest.mark.parametrize("mine", [True, False])
def test_once_it_is_decided_which_version_stays_the_form_shows_that(panel, session, desk, mine):
    uuid = labelled(panel, "M01").uuid
    panel.tables.page.pick(uuid)
    panel.editor.form.fields["note"].setPlainText("mine")
    with session.act("Edit") as action:
        action.update(Movement, uuid, note="theirs")
    settle()
    assert not panel.editing.save()
    if mine:
        with session.act("Keep one's own version") as action:
            action.update(Movement, uuid, note="mine")
        settle()
    desk.messages.decided(mine)
    settle()
    assert not panel.editor.is_edited
    assert panel.editor.form.problem.text() == ""
    kept = labelled(panel, "M01").note
    assert panel.editor.form.fields["note"].toPlainText() == kept == ("mine" if mine else "theirs")


@pytest.mark.parametrize(
    ("answer", "note", "follows"),
    [
        pytest.param(QMessageBox.StandardButton.Save, "new", True, id="saved"),
        pytest.param(QMessageBox.StandardButton.Discard, "disagrees with M01 in count and window", True, id="dropped"),
        pytest.param(QMessageBox.StandardButton.Cancel, "disagrees with M01 in count and window", False, id="stays"),
    ],
)
def test_edits_are_not_lost_when_another_row_is_picked(panel, monkeypatch, answer, note, follows):
    monkeypatch.setattr(panel.editing, "ask_to_save", lambda: answer)
    first, second = labelled(panel, "M02").uuid, labelled(panel, "M03").uuid
    panel.tables.page.pick(first)
    panel.editor.form.fields["note"].setPlainText("new")
    panel.tables.page.pick(second)
    assert labelled(panel, "M02").note == note
    assert panel.tables.page.current() == (second if follows else first)
    assert panel.editor.form.record.uuid == (second if follows else first)
    assert panel.editor.form.is_edited is not follows
    panel.editing.revert()


@pytest.mark.parametrize(
    ("answer", "turned"),
    [(QMessageBox.StandardButton.Discard, True), (QMessageBox.StandardButton.Cancel, False)],
    ids=["dropped", "stays"],
)
def test_edits_are_not_lost_when_another_tab_is_turned_to(panel, monkeypatch, answer, turned):
    monkeypatch.setattr(panel.editing, "ask_to_save", lambda: answer)
    panel.tables.page.pick(labelled(panel, "M02").uuid)
    panel.editor.form.fields["note"].setPlainText("new")
    panel.show_tab(Source)
    assert (panel.tables.tab.kind is Source) is turned
    assert (panel.tabs[panel.head.bar.currentIndex()].kind is Source) is turned
    panel.editing.revert()


def test_deleting_is_one_action_that_undo_takes_back(panel, session):
    uuid = labelled(panel, "M01").uuid
    panel.tables.page.pick(uuid)
    panel.editing.delete()
    assert len(session.records(Movement)) == 19
    assert all(conflict.label != "X1" for conflict in session.records(Conflict))
    assert all(link.movement != uuid for link in session.records(Carriage))
    assert all(subject.movement != uuid for subject in session.records(Subject))
    session.undo()
    assert len(session.records(Movement)) == 20
    assert len(session.records(Conflict)) == 5
    assert all(citation.source for citation in session.records(Citation))


def test_records_are_picked_from_a_list(panel):
    options = panel.book.options(("source",))
    dialog = PickDialog("Sources", options, [("source", labelled(panel, "S02").uuid)], None)
    dialog.filter.setText("babel")
    shown = [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    assert len(shown) == 2
    dialog.list.item(shown[0]).setCheckState(Qt.CheckState.Checked)
    assert {uuid for _, uuid in dialog.chosen()} == {labelled(panel, "S02").uuid, labelled(panel, "S04").uuid}
    dialog.deleteLater()


# Conflicts -----------------------------------------------------------------------------------------------------------


def test_a_conflict_shows_both_sides(panel):
    page = turn_to(panel, Conflict)
    page.pick(labelled(panel, "X1").uuid)
    first, second = (side.text() for side in panel.editor.conflict._sides)
    assert first.startswith("M01 Rajin → Dunai · Angara, Maria · 2023-08-15 – 2023-10-14 · at least 5")
    assert "S02 Washington Post" in first
    assert second.startswith("M02 ")


def test_a_conflict_that_a_rule_found_is_recorded_and_resolved_with_a_note(panel, session):
    page = turn_to(panel, Conflict)
    row = next(row for row in page.model.rows() if (row.first, row.second) == ("M20", "S16"))
    page.pick(row.uuid)
    panel.editor.conflict._resolved.click()
    assert not panel.editing.save()
    assert "needs a note" in panel.editor.conflict.problem.text()
    panel.editor.conflict._note.setPlainText("The day belongs to another publication.")
    assert panel.editing.save()
    made = labelled(panel, "X6")
    assert (made.rule, made.status) == ("late source", "resolved")
    assert page.model.rowCount() == 9
    assert column(panel, "status").count("resolved") == 1
    session.undo()
    assert len(session.records(Conflict)) == 5


def test_a_conflict_that_no_rule_sees_is_recorded_by_hand(panel):
    turn_to(panel, Conflict)
    panel.editing.add()
    assert not panel.editing.save()
    assert "needs two records" in panel.editor.conflict.problem.text()
    for field, label in zip(panel.editor.conflict._ends, ("S04", "S10")):
        field.line.setText(label)
    panel.editor.conflict._differs.setPlainText("whether the ship was listed")
    assert panel.editing.save()
    made = labelled(panel, "X6")
    assert (made.first_table, made.second_table, made.status) == ("source", "source", "open")


# Timeline and map ----------------------------------------------------------------------------------------------------


def test_a_click_on_the_timeline_picks_the_record(panel):
    claim = labelled(panel, "C07")
    panel.head.filter.setText("vostochny")
    panel.timeline.chosen.emit("claim", claim.uuid)
    assert panel.tables.tab.kind is Claim
    assert panel.tables.page.current() == claim.uuid
    assert panel.editor.form.record.uuid == claim.uuid


def test_a_site_is_chosen_for_all_and_shown_on_the_map(panel, session, desk):
    turn_to(panel, Site)
    depot = labelled(panel, "D1")
    panel.tables.page.pick(depot.uuid)
    assert session.site == depot.uuid
    panel.picking.show_on_map()
    assert [geometry.geom_type for geometry in desk.layers] == ["Point"]
    session.choose_site(labelled(panel, "P1").uuid)
    assert panel.tables.page.current() == labelled(panel, "P1").uuid


def test_what_has_no_place_says_why_it_cannot_be_shown(panel):
    turn_to(panel, Site)
    panel.tables.page.pick(labelled(panel, "P1").uuid)
    assert not panel.head.show_place.isEnabled()
    assert panel.head.show_place.toolTip() == "No coordinate is recorded for Rajin."
    turn_to(panel, Movement)
    panel.tables.page.pick(labelled(panel, "M01").uuid)
    assert panel.head.show_place.toolTip() == "Neither end of M01 has a coordinate."


def test_a_movement_between_placed_sites_is_shown_as_a_leg(panel, session, desk):
    with session.act("Place") as action:
        action.update(Site, labelled(panel, "P2").uuid, geometry=Point(132.4, 42.9))
    settle()
    panel.tables.page.pick(labelled(panel, "M05").uuid)
    panel.picking.show_on_map()
    assert desk.layers[-1].geom_type == "LineString"
    assert desk.layers[-1].length > 90


def test_the_panel_leaves_nothing_on_the_map(desk, session, qgis_app):
    from plugin.panels.chain import create_panel

    canvas = desk.iface.mapCanvas()
    before = len(canvas.scene().items())
    made = create_panel(desk)
    made.dispose()
    assert len(canvas.scene().items()) == before
    assert session.receivers(session.changed) == 0
    assert session.receivers(session.site_chosen) == 0
    made.deleteLater()


# Export --------------------------------------------------------------------------------------------------------------


def test_what_comes_out_equals_what_went_in(panel, tmp_path, desk):
    panel.exchange.export_folder(tmp_path / "out")
    until(lambda: desk.messages.infos)
    assert cells_of(tmp_path / "out") == cells_of(EXAMPLE)
    assert "6 tables were written" in desk.messages.infos[-1]


def test_sites_and_movements_are_written_as_geojson(panel, tmp_path, desk):
    panel.exchange.export_geojson(tmp_path / "chain.geojson")
    until(lambda: desk.messages.infos)
    assert len(json.loads((tmp_path / "chain.geojson").read_text("utf-8"))["features"]) == 27


def test_a_folder_that_cannot_be_written_is_said(panel, tmp_path, desk):
    (tmp_path / "file").write_text("")
    panel.exchange.export_folder(tmp_path / "file")
    until(lambda: desk.messages.errors)
    assert "could not be written" in str(desk.messages.errors[0])


def test_rows_that_are_shown_are_exported_in_their_words(panel, tmp_path, desk, monkeypatch):
    panel.head.filter.setText("tikhoretsk")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "rows"), ""))
    panel.exchange.ask_rows(panel.tables.page.as_csv(), "Movements")
    content = (tmp_path / "rows.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    lines = content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Label,From,To")
    assert [line.split(",")[0] for line in lines[1:]] == ["M04", "M05"]
    assert desk.messages.infos[-1] == f"Written to {tmp_path / 'rows.csv'}."


def test_rows_that_cannot_be_written_are_said(panel, tmp_path, desk, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "rows.csv"), ""))
    panel.exchange.ask_rows("x", "Movements")
    assert "could not be written" in str(desk.messages.errors[0])


def test_a_formula_in_a_record_is_no_formula_in_what_is_copied(panel, session):
    with session.act("Edit") as action:
        action.update(Movement, labelled(panel, "M01").uuid, note="=HYPERLINK(1)", certainty="@x")
    settle()
    panel.tables.page.pick(labelled(panel, "M01").uuid)
    assert panel.tables.page.copy().splitlines()[1].endswith("\t'@x\t'=HYPERLINK(1)")


# Size ----------------------------------------------------------------------------------------------------------------


def test_filtering_two_thousand_movements_and_five_thousand_claims_takes_less_than_a_tenth_of_a_second(
    empty_panel, session
):
    def type_filter(words):
        empty_panel.head.filter.setText(words)
        settle()

    start = dt.date(2023, 1, 1)
    with session.act("Fill") as action:
        action.insert_many(
            Movement(label=f"M{n}", mode="sea", earliest=start + dt.timedelta(n % 700), note=f"run {n % 7}")
            for n in range(2000)
        )
        action.insert_many(
            Claim(label=f"C{n}", statement=f"Statement {n} on containers", made_on=start + dt.timedelta(n % 700))
            for n in range(5000)
        )
    settle()
    for kind in (Movement, Claim):
        turn_to(empty_panel, kind)
        for words in ("7", "sea 3", "statement 12", ""):
            took = least_seconds(lambda words=words: type_filter(words), lambda: type_filter("none has this"))
            assert took < budget(0.1)


def test_a_chain_of_thousands_is_put_into_words_in_the_background(empty_panel, session, monkeypatch):
    monkeypatch.setattr(empty_panel._wording, "_at_once", 0)
    with session.act("Add") as action:
        action.insert_many(Movement(label=f"M{number}") for number in range(5))
    assert empty_panel.tables.page.model.rowCount() == 0
    until(lambda: empty_panel.tables.page.model.rowCount() == 5)
