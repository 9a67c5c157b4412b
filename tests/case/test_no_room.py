"""A case on a disk that is full, and in a folder that cannot be written: told, nothing by half, and on it goes."""

from __future__ import annotations

import itertools
import re
import shutil
from contextlib import closing, suppress

import pytest
from shapely.geometry import Point

from plugin.case.create import create_case
from plugin.case.errors import CaseError
from plugin.case.open import open_case, read_case
from plugin.case.replica import copy_files, take_snapshot, write_replica
from plugin.core.errors import BermlineError
from plugin.core.records import Site
from tests.no_room import content_of, files_up_to, sizes_below, unwritable

from .deeds import DEEDS, LONG, delete, prepare, state_of, told_by, undo, worked_on_copy
from .samples import alter, fill, fill_growth
from .test_act import run

MOST = 2**30
every_deed = pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__)


@pytest.fixture
def store(public_folder):
    """A case with something to undo and to do again, in small pages of memory, so that much is written on the way."""
    with closing(create_case(public_folder / "case.gpkg", "A case", "Ada")) as made:
        fill_growth(made)
        with made.act("Note") as action:
            action.insert_many(Site(name=f"Site {n}", geometry=Point(n, 1), note=LONG) for n in range(20))
        made._database._connection.execute("PRAGMA cache_size = 3")
        yield made


@pytest.fixture
def copy(store, tmp_path):
    with worked_on_copy(store, tmp_path / "copy.gpkg") as made:
        yield made


def sound(store):
    connection = store._database._connection
    return (
        not connection.in_transaction
        and connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    )


def test_every_page_that_an_action_asks_for_may_be_the_one_too_many(store, copy):
    connection = store._database._connection
    for deed in DEEDS:
        prepare(store, deed)
        before, refused = state_of(store), 0
        for more in itertools.count():
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + more}")
            told = told_by(deed, store, copy)
            connection.execute(f"PRAGMA max_page_count = {MOST}")
            if not told:
                break
            refused += 1
            assert re.search("is full.*Nothing was changed", told), (deed, more)
            assert state_of(store) == before, (deed, more)
            assert sound(store), (deed, more)
        assert refused or deed in (delete, undo), deed
        assert state_of(store) != before
        assert sound(store)


@every_deed
def test_where_its_files_may_not_grow_it_is_told_and_nothing_by_half_is_kept(store, copy, deed):
    prepare(store, deed)
    before = state_of(store)
    for size in sizes_below(store.path.stat().st_size):
        with suppress(CaseError), files_up_to(size):
            deed(store, copy)
            break  # it went into what was there
        assert state_of(store) == before, size
        assert sound(store), size
    else:
        deed(store, copy)
    assert state_of(store) != before
    assert sorted(content_of(store.folder)) == ["case.gpkg"]


@every_deed
def test_in_a_folder_that_cannot_be_written_meanwhile_it_is_told(store, copy, deed):
    prepare(store, deed)
    before = state_of(store)
    with unwritable(store.folder), pytest.raises(CaseError, match=r"Nothing was changed|read-only"):
        deed(store, copy)
    assert state_of(store) == before
    deed(store, copy)
    assert state_of(store) != before


class Told:
    def set(self, fraction, words=""):
        pass


def make(folder):
    create_case(folder / "new.gpkg", "New", "Ada").close()


def write_copy(folder):
    with closing(read_case(folder / "case.gpkg", "Ada")) as store:
        write_replica(take_snapshot(store), folder / "copy.gpkg", "Ada")


def copy_scenes(folder):
    copy_files(["scenes/a.tif"], folder, folder / "away", Told())


def open_foreign(folder):
    open_case(folder / "case.gpkg", "Ada").close()


@pytest.mark.parametrize(
    ("deed", "made"),
    [(make, "new.gpkg"), (write_copy, "copy.gpkg"), (copy_scenes, "away/scenes/a.tif"),
     (open_foreign, "case.as-received.gpkg")],
    ids=["a new case", "a copy", "the scenes of a copy", "the file as it came"],
)  # fmt: skip
def test_files_of_a_case_appear_whole_or_not_at_all(public_folder, tmp_path, deed, made):
    path = public_folder / "case.gpkg"
    with closing(create_case(path, "A case", "Ada")) as store:
        fill(store)
    if deed is open_foreign:
        alter(path, "CREATE VIEW evil AS SELECT * FROM site")
    (public_folder / "scenes").mkdir()
    (public_folder / "scenes" / "a.tif").write_bytes(b"pixels" * 40000)
    before = content_of(public_folder)
    deed(shutil.copytree(public_folder, tmp_path / "with room"))
    for size in sizes_below((tmp_path / "with room" / made).stat().st_size):
        with pytest.raises(BermlineError) as told, files_up_to(size):
            deed(public_folder)
        assert ".part" not in str(told.value)
        assert content_of(public_folder) == before, size
    deed(public_folder)
    assert made in content_of(public_folder)


def test_an_action_that_was_cut_off_is_not_read_by_half(path):
    run(
        "store = create_case(path, 'x', 'Ada')\n"
        "store._database._connection.execute('PRAGMA cache_size = 3')\n"
        "with store.act('Half') as action:\n"
        "    action.insert_many(Site(name='x' * 2000) for n in range(500))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n",
        path,
        check=False,
    )
    assert path.with_name("case.gpkg-journal").stat().st_size > 0
    with pytest.raises(CaseError, match=r"still in case\.gpkg-journal"):
        read_case(path, "Ben")
    with closing(open_case(path, "Ben")) as store:
        assert store.read(Site) == ()
    with closing(read_case(path, "Ben")) as store:
        assert store.read(Site) == ()
