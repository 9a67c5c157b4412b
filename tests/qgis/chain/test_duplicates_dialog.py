import datetime as dt

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from shapely.geometry import Point

from plugin.core.records import Carriage, Citation, Conflict, Movement, Site, Source, Vessel
from plugin.panels.chain.merging import merge

from .conftest import settle


@pytest.fixture
def doubled(panel, session):
    """Return the uuids of a carrier and of its twin, which shares one movement with it and has one of its own."""
    first = panel.book.chain.vessels[0]
    movements = panel.book.chain.movements
    with session.act("Enter twice") as action:
        second = action.insert(Vessel(label="V9", name="ANGARA", flag="RU", note="entered twice"))
        action.insert(Carriage(movement=movements[0].uuid, vessel=second))
        action.insert(Carriage(movement=movements[2].uuid, vessel=second))
        action.insert(Citation(source=panel.book.chain.sources[0].uuid, vessel=second))
        action.insert(Conflict(first_table="vessel", first=second, second_table="movement", second=movements[3].uuid))
    settle()
    return first.uuid, second


@pytest.fixture
def dialog(panel, doubled):
    made = panel.duplicates.make_dialog()
    yield made
    made.deleteLater()


def test_a_chain_without_duplicates_says_so(panel):
    dialog = panel.duplicates.make_dialog()
    assert not dialog.merge.isEnabled()
    assert dialog._pages.currentWidget().text() == "No two records look alike."
    dialog.deleteLater()


def test_pairs_are_listed_with_what_they_share(dialog):
    row = [dialog.table.item(0, place).text() for place in range(3)]
    assert row == ["V1 Angara", "V9 ANGARA", "the same name"]


def test_a_day_that_is_known_stays_one_when_it_is_merged_with_a_month(panel, session):
    with session.act("Enter twice") as action:
        kept = action.insert(Source(name="Report", published_on=dt.date(2023, 10, 17)))
        month = {"published_on": dt.date(2023, 10, 1), "published_to": dt.date(2023, 10, 31)}
        gone = action.insert(Source(name="Report", **month))
    with session.act("Merge") as action:
        merge(session, action, Source, kept, gone)
    assert session.find(Source, kept).published == (dt.date(2023, 10, 17), dt.date(2023, 10, 17))


def test_a_month_is_taken_whole_where_nothing_was_known(panel, session):
    with session.act("Enter twice") as action:
        kept = action.insert(Source(name="Report"))
        month = {"published_on": dt.date(2023, 10, 1), "published_to": dt.date(2023, 10, 31)}
        gone = action.insert(Source(name="Report", **month))
    with session.act("Merge") as action:
        merge(session, action, Source, kept, gone)
    assert session.find(Source, kept).published == (month["published_on"], month["published_to"])


def test_merging_moves_what_refers_to_the_second_and_undo_takes_it_back(panel, session, dialog, doubled):
    first, second = doubled
    before = len(session.records(Carriage))
    dialog.merge.click()
    settle()
    assert session.find(Vessel, second) is None
    kept = session.find(Vessel, first)
    assert (kept.name, kept.note) == ("Angara", "under US sanctions since May 2022 (S04)")
    links = panel.book.chain.links
    movements = panel.book.chain.movements
    assert [vessel.label for vessel in links.carriers(movements[0].uuid)] == ["V1", "V2"]
    assert [vessel.label for vessel in links.carriers(movements[2].uuid)] == ["V1"]
    assert [source.label for source in links.sources(first)] == ["S01"]
    assert any(first in (conflict.first, conflict.second) for conflict in session.records(Conflict))
    assert not dialog.merge.isEnabled()
    session.undo()
    assert session.find(Vessel, second) is not None
    assert len(session.records(Carriage)) == before


def test_merging_fills_what_the_first_leaves_blank(panel, session):
    site = next(site for site in session.records(Site) if site.label == "P1")
    with session.act("Enter twice") as action:
        place = {"geometry": Point(130.3, 42.2), "coordinate_source": "a gazetteer"}
        twin = action.insert(Site(label="P9", name="Najin", **place))
        action.insert(Movement(label="M99", to_site=twin))
    settle()
    dialog = panel.duplicates.make_dialog()
    dialog.merge.click()
    settle()
    kept = session.find(Site, site.uuid)
    assert (kept.name, kept.coordinate_source, kept.geometry.x) == ("Rajin", "a gazetteer", 130.3)
    assert next(item for item in session.records(Movement) if item.label == "M99").to_site == site.uuid
    dialog.deleteLater()


def test_enter_on_a_pair_shows_its_second_and_merges_nothing(panel, session, dialog, doubled):
    dialog.show()
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    settle()
    assert session.find(Vessel, doubled[1]) is not None
    assert panel.tables.current() == doubled[1]


def test_the_second_is_shown_in_its_table(panel, dialog, doubled):
    dialog.show_second.click()
    settle()
    assert panel.tables.tab.kind is Vessel
    assert panel.tables.current() == doubled[1]


def test_a_draft_names_what_it_may_be_the_same_as(panel):
    panel.show_tab(Source)
    panel.editing.add()
    form = panel.editor.form
    form.fields["name"].setText("report on the RUSI publication")
    form.fields["publisher"].setText("Kyiv Post")
    form.fields["publisher"].textEdited.emit("Kyiv Post")
    assert form.notices.text().startswith("May be the same as S03 Kyiv Post")
    assert form.notices.isVisible()
    form.fields["publisher"].setText("Another paper")
    form.fields["publisher"].textEdited.emit("Another paper")
    assert not form.notices.isVisible()
    panel.editing.revert()


def test_a_kept_record_is_not_its_own_twin(panel):
    panel.tables.page.pick(panel.book.chain.movements[0].uuid)
    assert not panel.editor.form.notices.isVisible()
