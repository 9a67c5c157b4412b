"""Whole scenes go into a pack where they may, as the very files that their hashes were made of, or not at all."""

import hashlib

import pytest

from plugin.core.errors import BermlineError
from plugin.core.evidence.originals import copy_originals
from plugin.core.evidence.parts import choose
from plugin.core.records import Scene, Structure

CONTENT = b"II*\0 pixels"
SHA256 = hashlib.sha256(CONTENT).hexdigest()


def chosen_of(*scenes):
    records = (*scenes, Structure(uuid="a", label="A"))
    return choose(lambda kind: tuple(record for record in records if type(record) is kind))


def scene(uuid, **changes):
    told = {"path": f"{uuid}.tif", "name": "Scène 1.tif", "sha256": SHA256, "raster_allowed": True}
    return Scene(uuid=uuid, **(told | changes))


@pytest.fixture
def folders(tmp_path):
    (tmp_path / "data").mkdir()
    for name in ("one.tif", "two.tif"):
        (tmp_path / name).write_bytes(CONTENT)
    return {"one": str(tmp_path / "one.tif"), "two": str(tmp_path / "two.tif")}, tmp_path / "data"


def test_files_that_may_be_passed_on_are_copied_as_they_are(folders):
    addresses, data = folders
    copied = copy_originals(chosen_of(scene("one"), scene("two")), addresses, data)
    assert [original.path for original in copied] == ["scenes/Sc_ne_1.tif", "scenes/Sc_ne_1_2.tif"]
    assert [(data / original.path).read_bytes() for original in copied] == [CONTENT, CONTENT]


@pytest.mark.parametrize(
    "changes",
    [
        {"raster_allowed": False},
        {"figures_allowed": False},
        {"sha256": None},
        {"preservation": "not preserved"},
        {"path": "one.jp2"},
    ],
    ids=["raster forbidden", "figures forbidden", "no hash", "not preserved", "tags that cannot be searched"],
)
def test_others_stay_at_home(folders, changes):
    addresses, data = folders
    assert copy_originals(chosen_of(scene("one", **changes)), addresses, data) == ()
    assert list(data.iterdir()) == []


@pytest.mark.parametrize(
    ("address", "digest", "words"),
    [("one", "0" * 64, "not the file that its SHA-256"), ("none", SHA256, "cannot be read")],
    ids=["another file", "no file"],
)
def test_file_that_is_not_the_one_is_refused(folders, tmp_path, address, digest, words):
    addresses, data = folders
    addresses = {"one": addresses.get(address, str(tmp_path / "none.tif"))}
    with pytest.raises(BermlineError, match=words):
        copy_originals(chosen_of(scene("one", sha256=digest)), addresses, data)
