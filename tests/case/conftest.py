"""What the tests of the case store share."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Iterator

import pytest

from plugin.case.create import create_case
from plugin.case.geometry import register
from plugin.case.store import CaseStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.gpkg"


@pytest.fixture
def case(path: Path) -> Iterator[CaseStore]:
    store = create_case(path, "A case", "Ada", "1.2.3")
    yield store
    store.close()


@pytest.fixture
def outside(case: CaseStore) -> Iterator[sqlite3.Connection]:
    """A connection as another program would make it, with the functions that GeoPackage asks for."""
    connection = sqlite3.connect(case.path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    register(connection)
    yield connection
    connection.close()
