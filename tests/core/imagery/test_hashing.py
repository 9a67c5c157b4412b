"""A file's hash is the one that any other tool gives."""

import hashlib

import pytest

from plugin.core.imagery.hashing import hash_file
from plugin.core.imagery.problems import CannotRead, Stopped


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_000])
def test_the_hash_is_sha256(tmp_path, size):
    path = tmp_path / "scene.tif"
    path.write_bytes(bytes(range(256)) * (size // 256) + bytes(size % 256))
    assert hash_file(path) == (hashlib.sha256(path.read_bytes()).hexdigest(), size)


def test_progress_ends_at_one(tmp_path):
    path = tmp_path / "scene.tif"
    path.write_bytes(bytes(3 << 20))
    told = []
    hash_file(path, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) == 3


def test_it_stops_when_asked(tmp_path):
    path = tmp_path / "scene.tif"
    path.write_bytes(bytes(3 << 20))
    with pytest.raises(Stopped):
        hash_file(path, stop=lambda: True)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(CannotRead, match=r"gone\.tif"):
        hash_file(tmp_path / "gone.tif")
