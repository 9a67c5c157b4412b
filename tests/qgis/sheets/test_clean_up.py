"""What an export left that did not end is gone after the next start; what is still being made is not touched."""

import tempfile
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from plugin.core.evidence.leftovers import UNFINISHED, growing, unfinished
from plugin.sheets.clean_up import PREVIEW, clean_up, forget_export, note_export


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.parametrize("name", ["pack", "pack.zip"])
def test_what_a_noted_export_left_goes(qgis_app, temporary, tmp_path, name):
    destination = tmp_path / "out" / name
    left = destination.with_name(f"{name}{UNFINISHED}0a0b0c0d")
    (left / "data").mkdir(parents=True)
    other = destination.with_name(f"other{UNFINISHED}0a0b0c0d")
    other.mkdir()
    note_export(destination)
    clean_up()
    assert list(destination.parent.iterdir()) == [other]
    noted = [QgsSettings().value(key) for key in QgsSettings().allKeys() if "exports_begun" in key]
    assert str(destination) not in noted


def test_what_still_grows_stays_and_stays_noted(qgis_app, temporary, tmp_path):
    destination = tmp_path / "pack"
    note_export(destination)
    with growing(destination) as folder:
        folder.mkdir()
        clean_up()
        assert unfinished(destination) == (folder,)
    clean_up()
    forget_export(destination)


def test_pictures_of_a_preview_go(qgis_app, temporary):
    (temporary / f"{PREVIEW}{UNFINISHED}0a0b0c0d").mkdir()
    with growing(temporary / PREVIEW) as folder:
        folder.mkdir()
        clean_up()
        assert [path for path in temporary.iterdir() if path.is_dir()] == [folder]
    assert list(temporary.iterdir()) == []


def test_a_folder_that_is_gone_is_no_trouble(qgis_app, temporary, tmp_path):
    note_export(Path(tmp_path, "gone", "pack"))
    clean_up()
