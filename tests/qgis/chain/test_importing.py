import shutil

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from plugin.core.records import Claim, Movement, Site
from plugin.jobs import Progress
from plugin.panels.chain.table_page import TablePage
from tests.qgis.waiting import until

from .conftest import EXAMPLE

_SECONDS = 60.0


def look_into(panel, folder):
    """Open the dialog on a folder and wait until it was looked through."""
    panel.importing.look_into(folder)
    until(lambda: panel.importing.dialog is not None and panel.importing.dialog.checked is not None, _SECONDS)
    return panel.importing.dialog


def choose(dialog, box, name):
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    until(lambda: dialog.checked is not None, _SECONDS)


def read_as(dialog, row):
    return dialog.files.cellWidget(row, 2)


def column(dialog, heading):
    return dialog.columns.findChild(QComboBox, f"column_{heading}")


def tabs(dialog):
    return [dialog.results.tabText(number) for number in range(dialog.results.count())]


@pytest.fixture
def tables(tmp_path):
    folder = tmp_path / "tables"
    folder.mkdir()

    def write(**files):
        for name, text in files.items():
            (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        return folder

    return write


def test_a_folder_is_imported_after_a_look_at_it(empty_panel, session, desk):
    dialog = look_into(empty_panel, EXAMPLE)
    assert "Movements 20" in dialog.said.text()
    assert session.records(Movement) == ()
    dialog.take.click()
    until(lambda: session.records(Movement))
    assert len(session.records(Claim)) == 15
    assert "was imported" in desk.messages.infos[-1]
    session.undo()
    assert session.records(Movement) == ()


def test_rows_are_shown_as_they_will_be(empty_panel):
    dialog = look_into(empty_panel, EXAMPLE)
    names = [dialog.files.item(row, 0).text() for row in range(dialog.files.rowCount())]
    dialog.files.selectRow(names.index("movements.csv"))
    page = dialog.results.widget(0)
    assert isinstance(page, TablePage)
    first = page.model.rows()[0]
    assert (first.origin, first.destination, first.carriers) == ("Rajin", "Dunai", "Angara, Maria")
    assert tabs(dialog) == ["Movements as they will be"]
    dialog.reject()


def test_cancelling_keeps_nothing_and_lets_another_import_begin(empty_panel, session):
    look_into(empty_panel, EXAMPLE).reject()
    assert empty_panel.importing.dialog is None
    assert empty_panel.head.take_tables.isEnabled()
    assert session.records(Site) == ()
    look_into(empty_panel, EXAMPLE).reject()


def test_what_is_being_kept_can_be_cancelled_in_the_panel_and_leaves_nothing(empty_panel, session, desk, tables):
    rows = "".join(f"M{number},P1,P2,2023-08-15\n" for number in range(5_000))
    folder = tables(sites="id,name\nP1,Rajin\nP2,Dunai\n", movements=f"id,from_site,to_site,earliest\n{rows}")
    dialog = look_into(empty_panel, folder)
    dialog.take.click()
    assert empty_panel.jobs.isVisible()
    empty_panel.jobs.findChild(QToolButton, "cancel").click()
    until(lambda: not desk.jobs.busy, _SECONDS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert session.records(Movement) == ()
    assert session.store.undo_label is None
    assert "was stopped" in str(desk.messages.errors[-1])
    assert not empty_panel.jobs.isVisible()
    assert empty_panel.head.take_tables.isEnabled()


def test_what_was_kept_before_it_could_be_stopped_is_told_as_kept(empty_panel, session, desk, monkeypatch):
    def stop_at_the_end(progress, share, _words=""):
        if share == 1.0:
            progress._task.cancel()

    monkeypatch.setattr(Progress, "set", stop_at_the_end)
    look_into(empty_panel, EXAMPLE).take.click()
    until(lambda: not desk.jobs.busy, _SECONDS)
    assert session.records(Movement)
    assert desk.messages.errors == []
    assert "was imported" in desk.messages.infos[-1]
    assert empty_panel.head.take_tables.isEnabled()


def test_a_folder_with_errors_is_refused_by_line_and_nothing_is_kept(empty_panel, session, tables):
    folder = tables(sites="id,name\nP1,Rajin\nP1,Dunai\n", movements="id,from_site,earliest\nM1,P7,mid-August\n")
    dialog = look_into(empty_panel, folder)
    lines = dialog.copy_list().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["sites.csv", "3"], ["movements.csv", "2"], ["movements.csv", "2"],
    ]  # fmt: skip
    assert tabs(dialog) == ["Errors 3"]
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert session.records(Site) == ()


def test_of_many_errors_the_first_are_listed_and_all_are_copied(empty_panel, tables):
    rows = "".join(f"M{number},P1,P2,mid-August\n" for number in range(3_000))
    dialog = look_into(empty_panel, tables(movements=f"id,from_site,to_site,earliest\n{rows}"))
    (title,) = tabs(dialog)
    assert title.endswith("the first 1000")
    assert dialog.results.widget(0).rowCount() == 1000
    assert len(dialog.copy_list().splitlines()) >= 3_000
    dialog.reject()


def test_columns_are_read_as_a_person_says(empty_panel, session, tables):
    folder = tables(liste="Kennung;Ort;Breite;Länge\nP1;Rajin;42,225;130,3\n")
    dialog = look_into(empty_panel, folder)
    assert dialog.said.text() == "There are no rows to add."
    choose(dialog, read_as(dialog, 0), "sites.csv")
    assert tabs(dialog) == ["Errors 1"]
    for heading, target in (("kennung", "id"), ("ort", "name"), ("breite", "lat"), ("länge", "lon")):
        choose(dialog, column(dialog, heading), target)
    assert dialog.said.text() == "Will be added: Sites 1."
    assert dialog.columns.item(2, 1).text() == "42,225"
    dialog.take.click()
    until(lambda: session.records(Site))
    (site,) = session.records(Site)
    assert (site.label, site.name, site.geometry.x, site.geometry.y) == ("P1", "Rajin", 130.3, 42.225)


def test_a_column_may_be_left_out(empty_panel, session, tables):
    dialog = look_into(empty_panel, tables(sites="id,name,note\nP1,Rajin,a secret\n"))
    choose(dialog, column(dialog, "note"), "")
    dialog.take.click()
    until(lambda: session.records(Site))
    assert session.records(Site)[0].note is None


def test_a_file_may_be_left_aside(empty_panel, session, tables):
    dialog = look_into(empty_panel, tables(sites="id,name\nP1,Rajin\n", movements="id,earliest\nM1,soon\n"))
    assert tabs(dialog) == ["Errors 1"]
    choose(dialog, read_as(dialog, 1), "")
    assert dialog.take.isEnabled()
    dialog.take.click()
    until(lambda: session.records(Site))
    assert session.records(Movement) == ()


def test_a_chain_that_is_there_already_is_refused_or_numbered_anew(panel, session):
    dialog = look_into(panel, EXAMPLE)
    assert "is taken by another row of the case" in dialog.copy_list()
    dialog.renumber.click()
    until(lambda: dialog.checked is not None)
    assert "P4 may be the same as P1" in dialog.copy_list()
    dialog.take.click()
    until(lambda: len(session.records(Movement)) == 40)
    assert session.records(Movement)[20].label == "M21"


def test_markup_in_names_and_cells_is_shown_as_it_is(empty_panel, tables):
    dialog = look_into(empty_panel, tables(sites='id,name,<b>x</b>\nP1,"<img src=x>",<i>y</i>\n'))
    assert dialog.columns.item(2, 0).text() == "<b>x</b>"
    assert dialog.results.widget(0).model.rows()[0].name == "<img src=x>"
    dialog.reject()


def test_a_folder_without_tables_is_said(empty_panel, tmp_path, desk):
    empty_panel.importing.look_into(tmp_path)
    until(lambda: desk.messages.errors)
    assert "holds no table" in str(desk.messages.errors[0])
    assert empty_panel.head.take_tables.isEnabled()


def test_the_dialog_goes_with_the_panel(empty_panel):
    dialog = look_into(empty_panel, EXAMPLE)
    empty_panel.importing.dispose()
    assert not dialog.isVisible()


def test_every_table_of_the_dialog_goes_with_it(empty_panel):
    dialog = look_into(empty_panel, EXAMPLE)
    pages = list(dialog._pages.values())
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert pages
    assert all(sip.isdeleted(page) for page in pages)


def test_of_a_hundred_thousand_rows_the_first_are_shown(empty_panel, tables):
    rows = "".join(f"M{n},Rajin,2023-08-15,{n},containers,>=\n" for n in range(100_000))
    folder = tables(sites="id,name\nP1,Rajin\n", movements="id,from_site,latest,value,unit,bound\n" + rows)
    dialog = look_into(empty_panel, folder)
    assert "Movements 100\u202f000" in dialog.said.text()
    dialog.files.selectRow(1)
    choose(dialog, column(dialog, "unit"), "")
    assert tabs(dialog)[0] == "Movements, the first 200"
    dialog.reject()


def test_a_tab_separated_file_is_offered(empty_panel, tmp_path):
    folder = tmp_path / "more"
    shutil.copytree(EXAMPLE, folder)
    (folder / "sites.csv").rename(folder / "places.tsv")
    dialog = look_into(empty_panel, folder)
    assert read_as(dialog, 0).currentData() == "sites.csv"
    dialog.reject()
