import pytest
from qgis.PyQt.QtCore import QElapsedTimer

from plugin.core.chain.filtering import Wanted
from plugin.core.records import Claim, Conflict, Movement, Site
from tests.benchmarks.large_chain import large_chain
from tests.qgis.waiting import until

from .conftest import settle


def labels(panel):
    return [row.label for row in panel.tables.page.model.rows()]


def choose(panel, table, label):
    box = panel.head.filters.choices[table]
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemText(n).startswith(label)))
    settle()


def test_the_filters_are_hidden_until_they_are_asked_for(panel):
    assert not panel.head.filters.isVisible()
    panel.head.narrow.click()
    assert panel.head.filters.isVisible()


def test_rows_are_narrowed_to_a_site_a_carrier_and_a_source(panel):
    choose(panel, "site", "P1")
    choose(panel, "vessel", "V4")
    assert labels(panel) == ["M13", "M17", "M18", "M20"]
    choose(panel, "source", "S21")
    assert labels(panel) == ["M17", "M18"]
    assert panel.head.narrow.text() == "Filters 3"


def test_rows_are_narrowed_to_a_time_and_words_at_once(panel):
    panel.head.filters.begin.setText("2025")
    panel.head.filters.begin.edited.emit()
    assert labels(panel) == ["M17", "M18", "M19"]
    panel.head.filter.setText("voyages")
    assert labels(panel) == ["M17"]


def test_a_day_that_cannot_be_read_narrows_nothing_and_is_said(panel):
    panel.head.filters.end.setText("mid-August")
    panel.head.filters.end.edited.emit()
    assert len(labels(panel)) == 20
    assert "cannot be read as a date" in panel.head.filters.end.toolTip()


@pytest.mark.parametrize(
    ("kind", "shown"),
    [(Claim, ["C02", "C13", "C15"]), (Conflict, ["X2", "X3", "X4"])],
)
def test_every_table_is_narrowed_with_what_stands_beneath(panel, kind, shown):
    choose(panel, "site", "D1")
    panel.show_tab(kind)
    settle()
    assert labels(panel) == shown


def test_a_row_that_is_asked_for_is_shown_whatever_the_filters(panel):
    choose(panel, "site", "D1")
    movement = panel.book.chain.movements[0]
    panel.timeline.chosen.emit("movement", movement.uuid)
    assert panel.tables.current() == movement.uuid
    assert panel.head.filters.wanted() == Wanted()
    assert panel.head.narrow.text() == "Filters"


def test_filters_hold_when_records_change_and_offer_those_there_are(panel, session):
    choose(panel, "vessel", "V4")
    with session.act("Add") as action:
        action.insert(Site(label="P9", name="A new port"))
        action.insert(Movement(label="M99", note="by nobody"))
    settle()
    assert labels(panel) == ["M13", "M17", "M18", "M20"]
    assert any(text.startswith("P9") for text in texts(panel.head.filters.choices["site"]))


def texts(box):
    return [box.itemText(number) for number in range(box.count())]


def test_narrowing_with_nothing_left_says_so(panel):
    choose(panel, "vessel", "V4")
    choose(panel, "site", "D1")
    assert panel.tables.page.currentWidget().text() == "No row fits the filter."


def test_a_large_chain_is_narrowed_in_a_tenth_of_a_second(empty_panel, session):
    with session.act("Fill") as action:
        action.insert_many(large_chain().in_order())
    until(lambda: empty_panel.tables.page.model.size)
    empty_panel.show_tab(Claim)
    settle()
    taken = []
    for label in ("P3", "P4", "P5", "P6"):
        timer = QElapsedTimer()
        timer.start()
        choose(empty_panel, "site", label)
        taken.append(timer.elapsed())
    assert 0 < empty_panel.tables.page.model.rowCount() < 5000
    assert min(taken) < 100
