"""A pack of a case on a server: the case is fetched first, and that is a part of the export."""

import shutil
from threading import Event

import pytest

from plugin.case.store import CaseStore
from plugin.core.evidence.verify import verify_pack
from plugin.panels import case_file
from tests.qgis.sheets.conftest import LONG_MS


@pytest.fixture
def fetching(panel, case_path, monkeypatch):
    """What lets the case be fetched: it holds the job until then."""
    may_go = Event()

    def write_case_file(_place):
        may_go.wait(LONG_MS / 1000)
        return shutil.copyfile(case_path, case_path.with_name("fetched.gpkg"))

    monkeypatch.setattr(CaseStore, "path", None)
    monkeypatch.setattr(case_file, "write_case_file", write_case_file)
    yield may_go
    may_go.set()


def test_export_asked_for_while_the_case_is_fetched_says_that_one_runs(panel, desk, fetching, tmp_path, qtbot):
    panel.export_to(tmp_path / "first")
    assert panel.cancel_button.isVisibleTo(panel)
    assert not panel.export_button.isVisibleTo(panel)
    panel.ask_export()
    assert desk.messages.warnings == ["An export is running."]
    fetching.set()
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=LONG_MS)
    assert verify_pack(tmp_path / "first").whole
    assert panel.export_button.isVisibleTo(panel)


def test_fetching_for_an_export_can_be_cancelled(panel, desk, fetching, case_path, tmp_path):
    panel.export_to(tmp_path / "pack")
    panel.cancel_button.click()
    assert not panel.exporting.running
    assert "cancelled" in panel.result_words()
    assert panel.export_button.isVisibleTo(panel)
    fetching.set()
    desk.jobs.stop_all()
    assert not (tmp_path / "pack").exists()
    assert not case_path.with_name("fetched.gpkg").exists()
