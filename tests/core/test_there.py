"""What cannot be asked for is not there."""

import os

import pytest

from plugin.core.there import is_file_there, is_path_there


def _gone(_path):
    raise OSError(107, "Transport endpoint is not connected")


@pytest.mark.parametrize(
    ("name", "file", "path"),
    [
        pytest.param("file.tif", True, True, id="a file"),
        pytest.param("", False, True, id="a folder"),
        pytest.param("none.tif", False, False, id="nothing"),
        pytest.param(300 * "n", False, False, id="a name that no disk takes"),
        pytest.param("file.tif/below", False, False, id="below a file"),
    ],
)
def test_what_is_there(tmp_path, name, file, path):
    (tmp_path / "file.tif").touch()
    assert (is_file_there(tmp_path / name), is_path_there(tmp_path / name)) == (file, path)


def test_nothing_is_on_a_disk_that_does_not_answer(tmp_path, monkeypatch):
    (tmp_path / "file.tif").touch()
    monkeypatch.setattr(os, "stat", _gone)
    assert not is_file_there(tmp_path / "file.tif")
    assert not is_path_there(tmp_path / "file.tif")
