"""A file appears whole or not at all, and what was there stays until then."""

from pathlib import Path

import pytest

from plugin.core.chain.mapping import open_folder
from plugin.core.errors import BermlineError
from plugin.core.scan.mosaic import find_rasters
from plugin.core.whole_file import is_draft, whole_file, whole_files
from tests.no_room import content_of, files_up_to, sizes_below, unwritable

WORDS = b"words " * 4000


@pytest.fixture(params=["nothing was there", "an older one was there"])
def before(request, public_folder):
    if "older" in request.param:
        (public_folder / "out.txt").write_bytes(b"older")
    return content_of(public_folder)


def write(folder):
    with whole_file(folder / "out.txt") as draft:
        draft.write_bytes(WORDS)


def test_it_is_there_when_the_block_has_ended(before, public_folder):
    with whole_file(public_folder / "out.txt") as draft:
        draft.write_bytes(WORDS)
        assert draft.suffix == ".txt"
        assert (public_folder / "out.txt").exists() == bool(before)
    assert content_of(public_folder) == {"out.txt": WORDS}


@pytest.mark.parametrize("size", sizes_below(len(WORDS)))
def test_without_room_nothing_of_it_stays(before, public_folder, size):
    with pytest.raises(BermlineError, match=r"out\.txt could not be written: File too large"), files_up_to(size):
        write(public_folder)
    assert content_of(public_folder) == before
    write(public_folder)
    assert content_of(public_folder) == {"out.txt": WORDS}


def test_where_nothing_can_be_written_that_is_told(before, public_folder):
    with pytest.raises(BermlineError, match="Permission denied"), unwritable(public_folder):
        write(public_folder)
    assert content_of(public_folder) == before


def test_a_block_that_raises_leaves_what_was(before, public_folder):
    with pytest.raises(ZeroDivisionError), whole_file(public_folder / "out.txt") as draft:
        draft.write_bytes(WORDS)
        raise ZeroDivisionError
    assert content_of(public_folder) == before


def test_what_a_killed_program_left_is_not_in_the_way(public_folder):
    with whole_file(public_folder / "out.txt") as draft:
        draft.touch()
        left = draft.name
    (public_folder / left).write_bytes(b"half")
    write(public_folder)
    assert content_of(public_folder) == {"out.txt": WORDS}


def test_drafts_are_told_from_other_hidden_files(public_folder):
    with whole_file(public_folder / "out.txt") as draft:
        draft.touch()
        assert is_draft(draft)
    assert not any(map(is_draft, [public_folder / "out.txt", public_folder / ".hidden.txt", Path("a.part.txt")]))


def test_what_a_killed_program_was_writing_is_no_table_and_no_raster(public_folder):
    for name in ("sites.csv", "scene.tif"):
        with whole_file(public_folder / name) as draft:
            draft.write_text("id,name\nP1,Depot\n")
            left = draft
        left.write_text("id,name\nP")
    assert [file.name for file in open_folder(public_folder)] == ["sites.csv"]
    assert [path.name for path in find_rasters([public_folder])] == ["scene.tif"]


def test_a_link_goes_on_leading_to_the_file(public_folder):
    (public_folder / "elsewhere").mkdir()
    (public_folder / "out.txt").symlink_to(public_folder / "elsewhere" / "out.txt")
    write(public_folder)
    assert (public_folder / "out.txt").is_symlink()
    assert (public_folder / "elsewhere" / "out.txt").read_bytes() == WORDS


def test_of_several_all_are_there_or_none(before, public_folder):
    with pytest.raises(BermlineError), files_up_to(len(WORDS) - 1), whole_files(
        public_folder, ["first.txt", "out.txt"]
    ) as drafts:
        drafts[0].write_bytes(b"short")
        drafts[1].write_bytes(WORDS)
    assert content_of(public_folder) == before
