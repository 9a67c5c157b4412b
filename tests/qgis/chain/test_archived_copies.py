import hashlib

import pytest
from qgis.PyQt.QtGui import QDesktopServices

from plugin.core.records import Source
from tests.qgis.waiting import until

from .conftest import settle

CONTENT = b"<p>what was read</p>"


@pytest.fixture
def saved(tmp_path):
    file = tmp_path / "page.html"
    file.write_bytes(CONTENT)
    return file


@pytest.fixture
def viewer(monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()) or True)
    return urls


@pytest.fixture
def row(panel):
    panel.show_tab(Source)
    panel.tables.page.pick(panel.book.chain.sources[0].uuid)
    settle()
    return panel.archive


def attach(row, session, file):
    row.attach_file(file)
    until(lambda: row._job is None)
    return session.records(Source)[0]


def test_a_source_without_a_copy_says_so(row):
    assert row.said.text() == "No archived copy is attached."
    assert row.attach.isEnabled()
    assert not row.open.isEnabled()


def test_a_copy_is_kept_beside_the_case_with_its_hash_in_one_action(row, session, saved):
    entries = len(session.store.journal())
    source = attach(row, session, saved)
    assert source.archived_sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert source.archived_path.startswith("sources/")
    assert session.store.absolute(source.archived_path).read_bytes() == CONTENT
    assert len(session.store.journal()) == entries + 1
    assert source.archived_sha256[:12] in row.said.text()
    session.undo()
    assert session.records(Source)[0].archived_path is None


def test_a_copy_is_opened_once_it_is_known_to_be_untouched(row, session, saved, viewer):
    source = attach(row, session, saved)
    row.open_copy()
    until(lambda: viewer)
    assert viewer == [str(session.store.absolute(source.archived_path).resolve())]


def test_a_copy_that_was_changed_is_not_opened(row, session, saved, viewer, desk):
    file = session.store.absolute(attach(row, session, saved).archived_path)
    file.chmod(0o644)
    file.write_bytes(b"something else")
    row.open_copy()
    until(lambda: desk.messages.errors)
    assert "was changed since" in str(desk.messages.errors[0])
    assert viewer == []


def test_a_program_is_refused_and_nothing_is_recorded(row, session, tmp_path, desk):
    program = tmp_path / "run.exe"
    program.write_bytes(b"MZ")
    source = attach(row, session, program)
    assert "not of a kind" in str(desk.messages.errors[0])
    assert source.archived_path is None


def test_a_path_that_leads_out_of_the_case_is_not_opened(row, session, panel, viewer, desk):
    with session.act("Edit") as action:
        action.update(Source, panel.book.chain.sources[0].uuid, archived_path="../page.html", archived_sha256="0" * 64)
    settle()
    row.open_copy()
    until(lambda: desk.messages.errors)
    assert "outside the folder" in str(desk.messages.errors[0])
    assert viewer == []


def test_a_source_that_is_not_kept_yet_takes_no_copy(panel, row):
    panel.editing.add()
    assert not row.attach.isEnabled()
    assert "Save the source first" in row.said.text()


def test_attaching_keeps_what_is_being_typed(panel, row, session, saved):
    panel.editor.form.fields["publisher"].setText("Half typed")
    panel.editor.form.fields["publisher"].textEdited.emit("Half typed")
    attach(row, session, saved)
    assert panel.editor.form.fields["publisher"].text() == "Half typed"
    assert panel.editing.save()
    kept = session.records(Source)[0]
    assert kept.publisher == "Half typed"
    assert kept.archived_path


def test_all_copies_are_checked_at_once(panel, row, session, saved, desk):
    attach(row, session, saved)
    panel.copies.run()
    until(lambda: desk.messages.infos)
    assert desk.messages.infos[-1] == "The one archived copy was read; it is as it was kept."


def test_copies_that_changed_or_went_are_listed(panel, row, session, saved, monkeypatch):
    file = session.store.absolute(attach(row, session, saved).archived_path)
    file.chmod(0o644)
    file.write_bytes(b"something else")
    shown = []
    monkeypatch.setattr(panel.copies, "show", shown.extend)
    panel.copies.run()
    until(lambda: shown)
    ((label, words),) = shown
    assert label == "S01"
    assert "was changed since it was attached" in words


def test_a_case_without_copies_says_so(panel, desk):
    panel.copies.run()
    assert desk.messages.infos == ["No source has an archived copy."]


def test_a_link_opens_in_the_browser_and_a_script_does_not(row, panel, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    field = panel.editor.form.fields["reference"]
    field.line.setText("javascript:alert(1)")
    assert not field.open.isEnabled()
    field.open_link()
    field.line.setText("https://rusi.org/report")
    field.open.click()
    assert opened == ["https://rusi.org/report"]


def test_a_copy_that_is_attached_while_another_source_is_picked_is_not_shown_there(panel, row, session, saved):
    first, second = panel.book.chain.sources[:2]
    row.attach_file(saved)
    panel.tables.page.pick(second.uuid)
    until(lambda: row._job is None)
    assert session.find(Source, first.uuid).archived_path
    assert row.said.text() == "No archived copy is attached."
    row.attach_file(saved)
    until(lambda: row._job is None)
    assert session.find(Source, second.uuid).archived_path
