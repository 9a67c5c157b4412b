"""An action is kept when it ends, wholly or not at all, whatever happens then."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from plugin.case.create import create_case
from plugin.case.errors import Busy, CaseError
from plugin.case.open import open_case
from plugin.core.records import Scene, Sighting, Site, Structure

from .samples import fill_growth, snapshot

HOME = Path(__file__).parents[2]
OF_A_FILE = pytest.mark.parametrize("case", ["file"], indirect=True)


def run(script: str, path: Path, *, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run a script in a Python of its own, with ``path`` and the store's names at hand."""
    head = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from plugin.case.create import create_case\n"
        "from plugin.case.errors import CaseError\n"
        "from plugin.case.open import open_case\n"
        "from plugin.core.records import *\n"
        "path = Path(sys.argv[1])\n"
    )
    return subprocess.run(
        [sys.executable, "-c", head + script, str(path)],
        cwd=HOME,
        text=True,
        capture_output=True,
        timeout=60,
        check=check,
    )


def test_is_rolled_back_when_its_block_raises(case):
    fill_growth(case)
    before, journal = snapshot(case), case.journal()
    with pytest.raises(ZeroDivisionError), case.act("Fail") as action:
        action.insert(Site(name="x"))
        action.set("choice", 1)
        action.delete(Scene, case.read(Scene)[0].uuid)
        raise ZeroDivisionError
    assert snapshot(case) == before
    assert case.journal() == journal
    assert case.setting("choice") is None
    with case.act("Work again") as action:
        action.insert(Site(name="x"))


def test_is_rolled_back_where_a_person_interrupts(case):
    with pytest.raises(KeyboardInterrupt), case.act("Interrupted") as action:
        action.insert(Site(name="x"))
        raise KeyboardInterrupt
    assert case.read(Site) == ()


def test_within_another_is_a_mistake_and_spoils_neither(case):
    fill_growth(case)
    with case.act("Outer") as action:
        action.insert(Site(name="outer"))
        with pytest.raises(RuntimeError, match="open already"), case.act("Inner"):
            pass
        with pytest.raises(RuntimeError, match="open already"):
            case.undo()
    assert [site.name for site in case.read(Site)] == ["Depot", "outer"]


def test_one_that_does_nothing_leaves_no_trace(case):
    before = case.journal()
    with case.act("Nothing"):
        pass
    assert case.journal() == before
    assert case.undo_label is None


def test_tells_the_tables_that_it_touched(case):
    scene, structure, _ = fill_growth(case)
    with case.act("Several") as action:
        action.update(Scene, scene, note="x")
        action.delete(Structure, structure)
        action.set("choice", 1)
    assert action.tables == {"scene", "structure", "sighting", "case_info"}


def test_survives_a_kill_the_moment_after(path):
    done = run(
        "store = create_case(path, 'x', 'Ada')\n"
        "with store.act('Add') as action:\n"
        "    action.insert_many(Site(name=str(n)) for n in range(50))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n",
        path,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    store = open_case(path, "Ben")
    assert len(store.read(Site)) == 50
    assert store.undo_label == "Add"
    store.undo()
    store.close()


def test_killed_halfway_it_was_never_there(path):
    done = run(
        "store = create_case(path, 'x', 'Ada')\n"
        "with store.act('Kept') as action:\n"
        "    action.insert(Site(name='kept'))\n"
        "with store.act('Lost') as action:\n"
        "    action.insert_many(Site(name=str(n)) for n in range(5000))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n",
        path,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    store = open_case(path, "Ben")
    assert [site.name for site in store.read(Site)] == ["kept"]
    assert store.undo_label == "Kept"
    with store.act("On") as action:
        action.insert(Site(name="on"))
    assert store.journal()[-1].who == "Ben"
    store.close()


def test_another_programs_edit_after_a_kill_is_not_taken_for_ours(path):
    run(
        "store = create_case(path, 'x', 'Ada')\n"
        "action = store.act('Half').__enter__()\n"
        "action.insert(Site(name='x'))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n",
        path,
        check=False,
    )
    store = open_case(path, "Ben")
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("INSERT INTO source (name) VALUES ('x')")
    connection.close()
    assert store.journal()[-1].who == "another program"
    store.close()


def test_waits_not_long_for_another_program_and_then_says_so(case, outside):
    fill_growth(case)
    outside.execute("BEGIN IMMEDIATE")
    outside.execute("UPDATE scene SET note = 'theirs'")
    with pytest.raises(Busy, match="Another program is writing"), case.act("Ours") as action:
        action.insert(Site(name="x"))
    outside.execute("COMMIT")
    with case.act("Ours") as action:
        action.insert(Site(name="x"))
    assert len(case.read(Site)) == 2


def test_readers_of_another_program_do_not_stop_it(case, outside):
    fill_growth(case)
    reading = outside.execute("SELECT * FROM scene")
    reading.fetchone()
    with case.act("Ours") as action:
        action.insert(Scene(name="second", path="x.tif"))
    reading.fetchall()
    assert len(case.read(Scene)) == 2


@OF_A_FILE
def test_a_full_disk_is_told_and_loses_nothing(case):
    fill_growth(case)
    before = snapshot(case)
    pages = case._database._connection.execute("PRAGMA page_count").fetchone()[0]
    case._database._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(CaseError, match="full"), case.act("Too much") as action:
        action.insert_many(Site(name="x" * 5000) for _ in range(100))
    assert snapshot(case) == before
    case._database._connection.execute("PRAGMA max_page_count = 100000")
    with case.act("Enough") as action:
        action.insert(Site(name="x"))
    assert len(case.read(Site)) == 2


def test_a_file_that_may_not_grow_is_told_and_loses_nothing(path):
    create_case(path, "x", "Ada").close()
    done = run(
        "import resource\n"
        "store = open_case(path, 'Ada')\n"
        "with store.act('Kept') as action:\n"
        "    action.insert(Site(name='kept'))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))\n"
        "try:\n"
        "    with store.act('Too much') as action:\n"
        "        action.insert_many(Site(name='x' * 5000) for n in range(500))\n"
        "except CaseError as error:\n"
        "    print(error)\n",
        path,
    )
    assert "disk" in done.stdout
    store = open_case(path, "Ben")
    assert [site.name for site in store.read(Site)] == ["kept"]
    store.close()


@OF_A_FILE
def test_belongs_to_the_thread_that_opened_it(case):
    caught = []

    def read():
        try:
            case.read(Site)
        except CaseError as error:
            caught.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert "thread" in str(caught[0])


def test_two_stores_on_one_case_take_turns(case, path):
    other = open_case(path, "Ben")
    scene, _, sighting = fill_growth(case)
    with other.act("Ben's") as action:
        action.update(Sighting, sighting, expect_version=1, state="absent")
    assert case.undo_label == "Ben's"
    assert case.read(Sighting)[0].edited_by == "Ben"
    case.undo()
    assert other.redo_label == "Ben's"
    assert other.get(Scene, scene).version == 1
    other.close()


def test_an_error_within_a_steady_block_is_told_and_not_hidden_by_what_follows_of_it(case):
    with pytest.raises(ZeroDivisionError), case.steady():
        case._database.roll_back()  # as SQLite does by itself where a disk fails
        raise ZeroDivisionError
    with case.steady():
        case.read(Site)
    with case.act("Go on") as action:
        action.insert(Site(name="x"))
