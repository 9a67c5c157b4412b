"""What the tests of the case store share: a case in a file and one on a server, held to the same contract."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Iterator

import pytest
from shapely.geometry import Point, box

from plugin.case.create import create_case
from plugin.case.geometry import register
from plugin.case.open import open_case
from plugin.case.postgis.create import create_case_on
from plugin.case.replica import take_snapshot, write_replica
from plugin.case.store import CaseStore
from plugin.core.records import Citation, Claim, Movement, Scene, Sighting, Site, Source, Structure, Subject

from .samples import fill

_OF_BOTH = ("test_act", "test_journal", "test_records", "test_direction", "test_read_again", "test_undo")
_OF_A_SERVER = ("test_postgis", "test_server_trust")
_OF_A_FILE = {"path", "outside"}
_numbers = itertools.count(1)


def pytest_generate_tests(metafunc):
    """Run what holds of every case on both kinds of case."""
    if "case" in metafunc.fixturenames and not hasattr(metafunc.module, "case"):
        if any("case" in mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")):
            return
        if metafunc.module.__name__.rpartition(".")[2] in _OF_A_SERVER:
            metafunc.parametrize("case", ("server",), indirect=True)
            return
        both = metafunc.module.__name__.rpartition(".")[2] in _OF_BOTH and not _OF_A_FILE & {*metafunc.fixturenames}
        metafunc.parametrize("case", ("file", "server") if both else ("file",), indirect=True)


@pytest.fixture
def schema() -> str:
    return f"case_{next(_numbers)}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.gpkg"


@pytest.fixture
def closed(path: Path) -> Path:
    """The file of a case with one record of each kind, closed."""
    store = create_case(path, "A case", "Ada")
    fill(store)
    store.close()
    return path


@pytest.fixture
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CaseStore]:
    if request.param == "file":
        store = create_case(tmp_path / "case.gpkg", "A case", "Ada", "1.2.3")
    else:
        postgis, schema = (request.getfixturevalue(name) for name in ("postgis", "schema"))
        store = create_case_on(postgis.server(), schema, "A case", "Ada", tmp_path, "1.2.3")
    yield store
    store.close()


@pytest.fixture
def login(postgis, case, schema):
    """Make a login of a level of the case on the server."""

    def make(level):
        postgis.add_login(f"{schema}_{level}", case.setting("roles")[level])
        return f"{schema}_{level}"

    return make


@pytest.fixture
def outside(case: CaseStore) -> Iterator[sqlite3.Connection]:
    """A connection as another program would make it, with the functions that GeoPackage asks for."""
    connection = sqlite3.connect(case.path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    register(connection)
    yield connection
    connection.close()


@pytest.fixture
def ground(case):
    """Two sites with two structures each, two scenes, sightings, a movement between them, and a claim of the first."""
    with case.act("Ground") as action:
        keys = {}
        for site in "AB":
            keys[site] = action.insert(Site(name=f"Site {site}", geometry=Point(37.6, 45.8)))
            keys[f"scene {site}"] = action.insert(Scene(name=site, path=f"scenes/{site}.tif", site=keys[site]))
            for number in (1, 2):
                label = f"{site}{number}"
                keys[label] = action.insert(Structure(label=label, site=keys[site], geometry=box(37, 45, 37.1, 45.1)))
                action.insert(Sighting(structure=keys[label], scene=keys[f"scene {site}"], state="present"))
        keys["movement"] = action.insert(Movement(label="M1", from_site=keys["A"], to_site=keys["B"]))
        keys["source"] = action.insert(Source(name="A paper"))
        keys["claim"] = action.insert(Claim(statement="It grew", made_by="Somebody"))
        action.insert(Subject(claim=keys["claim"], structure=keys["A1"]))
        action.insert(Citation(source=keys["source"], claim=keys["claim"]))
    return keys


@pytest.fixture
def copy(case, ground, tmp_path):
    """A copy of the whole case, open for somebody else."""
    write_replica(take_snapshot(case), tmp_path / "copy.gpkg", "Bob", "1")
    with closing(open_case(tmp_path / "copy.gpkg", "Bob")) as store:
        yield store
