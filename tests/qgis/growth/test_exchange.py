"""Sightings carried in and out by the panel: shown first, then in one step, or not at all."""

from codecs import BOM_UTF8

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QDialog, QFileDialog

from plugin.core.errors import BermlineError
from plugin.core.growth.exchange_kml import read_kml
from plugin.core.growth.exchange_smart import read_smart
from plugin.core.growth.exchange_tables import read_sightings_csv, read_sightings_geojson
from plugin.core.records import Scene, Sighting, Structure
from tests.no_room import content_of, files_up_to, sizes_below
from tests.qgis.waiting import until

KINDS = (Structure, Scene, Sighting)


@pytest.fixture
def shown(panel, monkeypatch):
    """The dialogs that were shown; each is accepted."""
    dialogs = []

    def run(dialog):
        dialogs.append(dialog)
        return type(dialog).__name__ == "PreviewDialog"

    monkeypatch.setattr(panel.exchange, "_run", run)
    yield dialogs
    for dialog in dialogs:
        dialog.deleteLater()


def take(panel, shown, paths, read):
    before, clock, waker = len(shown), QElapsedTimer(), QTimer()
    panel.exchange.import_files(paths, read)
    clock.start()
    waker.start(10)
    while len(shown) == before:
        assert clock.elapsed() < 20_000
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return shown[-1]


def counts(desk):
    return [len(desk.session.records(kind)) for kind in KINDS]


def test_a_table_comes_in_after_a_look_and_goes_in_one_step(panel, desk, shown, tmp_path):
    path = tmp_path / "new.csv"
    path.write_text("structure,scene_date,state\nN1,2019-02-08,absent\nN1,2019-09-09,present\n", "utf-8")
    before = counts(desk)
    dialog = take(panel, shown, [path], read_sightings_csv)
    assert isinstance(dialog, QDialog)
    assert dialog.table.rowCount() == 2
    assert counts(desk) == [before[0] + 1, before[1] + 1, before[2] + 2]
    assert desk.session.store.undo_label == "Import new.csv"
    desk.session.undo()
    assert counts(desk) == before


def test_a_table_with_an_error_leaves_the_case_as_it_was(panel, desk, shown, tmp_path):
    path = tmp_path / "bad.csv"
    path.write_text("structure,scene_date,state\nN1,2019-02-08,absent\nN1,2019-02-31,present\n", "utf-8")
    before = counts(desk)
    dialog = take(panel, shown, [path], read_sightings_csv)
    assert dialog.table.item(0, 0).text() == "3"
    assert counts(desk) == before


@pytest.mark.parametrize(
    ("name", "read"),
    [("s.csv", read_sightings_csv), ("s.geojson", read_sightings_geojson)],
    ids=["csv", "geojson"],
)
def test_what_goes_out_is_known_when_it_comes_in(panel, desk, shown, tmp_path, name, read):
    path = tmp_path / name
    outgoing = panel.exchange.outgoing()
    written = {"s.csv": outgoing.write_csv, "s.geojson": outgoing.write_geojson}[name](path)
    assert written == counts(desk)[2]
    assert path.read_bytes().startswith(BOM_UTF8) == (name == "s.csv")
    dialog = take(panel, shown, [path], read)
    assert not dialog.take.isEnabled()


def test_site_models_go_out_one_a_structure_and_come_in_together(panel, desk, shown, tmp_path):
    assert panel.exchange.outgoing().write_smart(tmp_path) == 6
    paths = sorted(tmp_path.glob("*.geojson"))
    assert len(paths) == 6
    before = counts(desk)
    take(panel, shown, paths, read_smart)
    assert counts(desk) == before


def test_kml_goes_out_for_each_structure_that_stood(panel, tmp_path):
    path = tmp_path / "t.kmz"
    panel.exchange.outgoing().write_kml(path)
    assert [item.label for item in read_kml(path).structures] == ["A1", "A2", "B1", "B2", "C1", "C2"]


def test_a_file_is_written_in_the_background_and_told(panel, desk, tmp_path, qgis_app, monkeypatch):
    path = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "KMZ (*.kmz)"))
    panel.exchange.ask_kml()
    wait_for_jobs(desk)
    assert path.with_suffix(".kmz").stat().st_size > 0
    assert "6 entries were written" in desk.messages.said[-1]


def test_a_folder_that_is_not_there_is_told(panel, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "s.csv"), ""))
    panel.exchange.ask_csv()
    wait_for_jobs(desk)
    assert "could not be written" in desk.messages.said[-1]


def wait_for_jobs(desk):
    until(lambda: not desk.jobs.busy)


@pytest.mark.parametrize(
    ("way", "name"),
    [("write_csv", "s.csv"), ("write_geojson", "s.geojson"), ("write_kml", "s.kml"), ("write_kml", "s.kmz"),
     ("write_smart", "smart")],
    ids=["CSV", "GeoJSON", "KML", "KMZ", "SMART"],
)  # fmt: skip
def test_without_room_what_was_there_stays_and_nothing_by_half_comes(panel, tmp_path, way, name):
    place = tmp_path / "out" / name
    (place if way == "write_smart" else place.parent).mkdir(parents=True)
    write = getattr(panel.exchange.outgoing(), way)
    write(place)
    before = content_of(tmp_path)
    for size in sizes_below(min(map(len, before.values()))):
        with pytest.raises(BermlineError), files_up_to(size):
            write(place)
        assert content_of(tmp_path) == before
