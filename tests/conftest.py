"""For all tests: what is laid out does not change from run to run, and PROJ finds its data."""

import os
import tempfile
from pathlib import Path

import pytest

os.environ.setdefault("QT_HASH_SEED", "0")

# In a virtual environment pyproj looks for its data beside that, and not beside the system's pyproj.
for variable in ("PROJ_DATA", "PROJ_LIB"):
    if Path("/usr/share/proj/proj.db").exists():
        os.environ.setdefault(variable, "/usr/share/proj")


@pytest.fixture(scope="session")
def postgis():
    """A PostgreSQL with PostGIS of the tests' own, started where a test asks for it."""
    from tests.postgis_server import PostgisServer

    server = PostgisServer()
    yield server
    server.stop()


@pytest.fixture
def public_folder():
    """A folder that anybody may look into: those of pytest are their owner's alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
