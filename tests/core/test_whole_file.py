"""A file appears whole or not at all, and what was there stays until then."""

import errno
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from plugin.core import lock_file
from plugin.core.chain.mapping import open_folder
from plugin.core.errors import BermlineError
from plugin.core.scan.mosaic import find_rasters
from plugin.core.whole_file import is_draft, whole_file, whole_files
from tests.no_room import content_of, files_up_to, sizes_below, unwritable

WORDS = b"words " * 4000
_ROOT = Path(__file__).parents[2]
_ANOTHER = """
import sys
from pathlib import Path
from plugin.core.whole_file import whole_file
with whole_file(Path(sys.argv[1])) as draft:
    draft.write_bytes(b"of another")
    print(draft, flush=True)
    sys.stdin.readline()
    with draft.open("ab") as stream:
        stream.write(b" writer")
"""
_LONG_AGO_S = 8 * 86400


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
    with (
        pytest.raises(BermlineError),
        files_up_to(len(WORDS) - 1),
        whole_files(public_folder, ["first.txt", "out.txt"]) as drafts,
    ):
        drafts[0].write_bytes(b"short")
        drafts[1].write_bytes(WORDS)
    assert content_of(public_folder) == before


@pytest.fixture
def another(public_folder):
    """A process that is in the midst of writing ``out.txt``, and its draft."""
    command = [sys.executable, "-c", _ANOTHER, str(public_folder / "out.txt")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=_ROOT, text=True, **pipes) as process:
        yield process, Path(process.stdout.readline().strip())
        process.kill()


def make_old(path):
    long_ago = time.time() - _LONG_AGO_S
    os.utime(path, (long_ago, long_ago))


def test_two_writers_of_one_path_each_write_a_whole_file(public_folder):
    with whole_file(public_folder / "out.txt") as first, first.open("wb") as stream:
        stream.write(WORDS)
        stream.flush()
        with whole_file(public_folder / "out.txt") as second:
            second.write_bytes(b"short")
        assert content_of(public_folder)["out.txt"] == b"short"
        stream.write(WORDS)
    assert content_of(public_folder) == {"out.txt": WORDS + WORDS}


@pytest.mark.parametrize("age", [lambda _path: None, make_old], ids=["new", "untouched for long"])
def test_what_another_process_is_writing_stays(public_folder, another, age):
    process, draft = another
    age(draft)
    write(public_folder)
    assert draft.read_bytes() == b"of another"
    process.communicate("go on\n")
    assert process.returncode == 0
    assert content_of(public_folder) == {"out.txt": b"of another writer"}


def test_what_a_process_that_was_killed_was_writing_goes(public_folder, another):
    process, draft = another
    process.kill()
    process.wait()
    assert draft.exists()
    write(public_folder)
    assert content_of(public_folder) == {"out.txt": WORDS}


def test_what_is_written_to_another_place_is_left_alone(public_folder, another):
    process, _ = another
    process.kill()
    process.wait()
    before = content_of(public_folder)
    with whole_file(public_folder / "other.txt") as draft:
        draft.write_bytes(WORDS)
    assert content_of(public_folder) == {**before, "other.txt": WORDS}


@pytest.mark.parametrize("age", [lambda _path: None, make_old], ids=["new", "untouched for long"])
def test_where_the_disk_knows_no_locks_only_what_was_untouched_for_long_goes(
    public_folder, another, age, monkeypatch
):  # fmt: skip
    process, draft = another
    process.kill()
    process.wait()

    def lock(_stream):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock_file, "_lock", lock)
    for path in public_folder.iterdir():
        age(path)
    write(public_folder)
    assert draft.exists() == (age is not make_old)
    assert (len(content_of(public_folder)) == 1) == (age is make_old)


@pytest.mark.parametrize("age", [lambda _path: None, make_old], ids=["new", "untouched for long"])
def test_a_draft_that_does_not_say_whose_it_is_goes_when_untouched_for_long(public_folder, age):
    old = public_folder / ".out.part.txt"
    old.write_bytes(b"of an older version")
    age(old)
    write(public_folder)
    assert old.exists() == (age is not make_old)
    assert (public_folder / "out.txt").read_bytes() == WORDS


def test_many_writers_of_one_path_are_not_in_each_others_way(public_folder):
    with ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(write, public_folder) for _ in range(200)]:
            done.result()
    assert content_of(public_folder) == {"out.txt": WORDS}


@pytest.mark.parametrize("name", ["n" * 251 + ".txt", "д" * 125 + ".txt"], ids=["letters", "letters of two bytes"])
def test_a_name_may_be_as_long_as_the_disk_lets_it(public_folder, name):
    with whole_file(public_folder / name) as draft:
        draft.write_bytes(WORDS)
    assert content_of(public_folder) == {name: WORDS}
