"""Signing and stamping from the panel and by algorithm: asked for at the export, and never in its way."""

from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMainWindow

from plugin.core.errors import BermlineError
from plugin.core.evidence.verify import verify_pack
from plugin.jobs import Jobs
from plugin.panels.evidence import create_panel
from plugin.processing.timestamp_pack import TimestampPack
from plugin.session import CaseSession
from plugin.sheets.timestamp_server import ask_server
from tests.qgis.sheets.conftest import Heard
from tests.qgis.sheets.small_case import make_case
from tests.signing.authority import PASSPHRASE, answering
from tests.signing.test_signature import words_on

_LONG_MS = 120_000


@pytest.fixture
def panel(tmp_path, qgis_app, qtbot):
    folder = tmp_path / "case"
    folder.mkdir()
    session = CaseSession("A. Analyst")
    session.open(make_case(folder))
    window, jobs = QMainWindow(), Jobs()
    desk = SimpleNamespace(
        iface=SimpleNamespace(mainWindow=lambda: window), session=session, jobs=jobs, layers=None, messages=Heard()
    )
    made = create_panel(desk)
    qtbot.addWidget(made)
    qtbot.waitSignal(made.choosing.surveyed, timeout=_LONG_MS).wait()
    yield made
    made.dispose()
    jobs.stop_all()
    session.close()
    window.deleteLater()
    for key in ("sign", "key", "stamp", "timestamp_server"):
        QgsSettings().remove(f"Bermline/pack_{key}")


@pytest.fixture
def answers(monkeypatch, tmp_path):
    """What a person answers to the dialogs of an export."""
    told = {"name": str(tmp_path / "pack"), "passphrase": (PASSPHRASE, True)}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (told["name"], ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: told["passphrase"])
    return told


def export(panel, qtbot):
    panel.ask_export()
    qtbot.waitUntil(lambda: not panel.exporting.running, timeout=_LONG_MS)


def test_nothing_is_signed_or_stamped_unless_it_is_asked_for(panel, answers, qtbot, tmp_path):
    assert not panel.seal.sign.isChecked()
    assert not panel.seal.stamp.isChecked()
    export(panel, qtbot)
    assert {"signature.p7s", "timestamp.tsr"}.isdisjoint(path.name for path in (tmp_path / "pack").iterdir())


@pytest.mark.parametrize("name", ["pack", "pack.zip"])
def test_pack_is_signed_with_the_key_and_stamped_when_it_is_there(
    panel, answers, qtbot, tmp_path, key_file, authority, name
):
    answers["name"] = str(tmp_path / name)
    panel.seal.sign.setChecked(True)
    panel.seal.key.setFilePath(str(key_file))
    panel.seal.stamp.setChecked(True)
    with answering(authority.stamp) as (address, asked):
        panel.seal.server.setText(address)
        export(panel, qtbot)
        qtbot.waitUntil(lambda: "timestamp of Test clock" in panel.result_words(), timeout=_LONG_MS)
    ((headers, _query),) = asked
    assert headers["Content-Type"] == "application/timestamp-query"
    verdict = verify_pack(tmp_path / name)
    assert verdict.whole, verdict.problems
    assert "Jäne Doe" in words_on(verdict, "Signature of the sheets")[0]
    assert "Test clock" in words_on(verdict, "Timestamp from outside")[0]
    kept = {key: QgsSettings().value(key) for key in QgsSettings().allKeys() if key.startswith("Bermline/")}
    assert PASSPHRASE not in str(kept)
    assert PASSPHRASE not in str(panel.choosing.options)


@pytest.mark.parametrize("answer", [lambda _query: None, lambda _query: b"<html>"], ids=["503", "no timestamp"])
def test_server_that_gives_none_is_told_and_the_pack_is_good(panel, answers, qtbot, tmp_path, answer):
    panel.seal.stamp.setChecked(True)
    with answering(answer) as (address, _asked):
        panel.seal.server.setText(address)
        export(panel, qtbot)
        assert "pack is made" in panel.result_words()
        qtbot.waitUntil(lambda: "Ask again" in panel.result_words(), timeout=_LONG_MS)
    assert verify_pack(tmp_path / "pack").whole
    assert not (tmp_path / "pack" / "timestamp.tsr").exists()


def test_server_that_is_not_there_is_told(qgis_app):
    with answering(lambda _query: b"") as (address, _asked):
        pass
    with pytest.raises(BermlineError, match=r"The server 127\.0\.0\.1 gave no timestamp"):
        ask_server(address)(b"query")


@pytest.mark.parametrize("address", ["", "example", "file:///etc/passwd", "ftp://example.org/x"])
def test_what_is_no_address_of_a_server_is_refused(qgis_app, address):
    with pytest.raises(BermlineError, match="is not the address of a server"):
        ask_server(address)


def test_wrong_passphrase_makes_no_pack_and_is_told(panel, answers, qtbot, tmp_path, key_file):
    answers["passphrase"] = ("wrong", True)
    panel.seal.sign.setChecked(True)
    panel.seal.key.setFilePath(str(key_file))
    export(panel, qtbot)
    assert "could not be opened as a key" in panel.result_words()
    assert not (tmp_path / "pack").exists()


def test_passphrase_that_is_not_given_ends_the_export_before_it_begins(panel, answers, tmp_path, key_file):
    answers["passphrase"] = ("", False)
    panel.seal.sign.setChecked(True)
    panel.seal.key.setFilePath(str(key_file))
    panel.ask_export()
    assert not panel.exporting.running


@pytest.mark.parametrize(("tick", "words"), [("sign", "choose the file of your key"), ("stamp", "fill in the address")])
def test_what_is_ticked_must_be_filled_in(panel, answers, tick, words):
    getattr(panel.seal, tick).setChecked(True)
    panel.ask_export()
    assert words in panel.exporting._desk.messages.warnings[0]
    assert not panel.exporting.running


def test_timestamp_by_algorithm(folder, authority, qgis_app):
    with answering(authority.stamp) as (address, _asked):
        given = {"PACK": str(folder), "SERVER": address}
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        results, good = TimestampPack().create().run(given, context, feedback)
        assert good
        assert results["AUTHORITY"] == "Test clock"
        with pytest.raises(QgsProcessingException, match="has a timestamp already"):
            TimestampPack().create().run(given, context, feedback, catchExceptions=False)
    assert verify_pack(folder).whole
