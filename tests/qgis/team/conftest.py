"""The worked example and a small case, each in a file and shared on a server, reached by logins of each level."""

from __future__ import annotations

from contextlib import closing, contextmanager

import pytest
from qgis.core import QgsApplication, QgsProviderRegistry

from plugin.case.open import read_case
from plugin.case.postgis.share import share_case_on
from plugin.case.replica import take_snapshot
from plugin.example import build_example
from plugin.servers import keep_scene_folder
from tests.postgis_server import SECRET_LOGIN
from tests.qgis.login import keep_login
from tests.qgis.sheets.small_case import make_case

LEVELS = ("reader", "analyst", "lead")
CONNECTION = "The desk of Zora"


class Shared:
    """A case in a file, and the same on a server."""

    def __init__(self, postgis, path, schema):
        self.postgis, self.path = postgis, path
        with closing(read_case(path, "Ada")) as source:
            snapshot, title = take_snapshot(source), source.title
        with closing(share_case_on(snapshot, postgis.server(), schema, title, "Ada", path.parent, "1")) as store:
            self.place, self.address = store.place, store.place.address
            self.roles = store.setting("roles")
        keep_scene_folder(self.address, path.parent)


@pytest.fixture(scope="session")
def example(postgis, qgis_app, tmp_path_factory):
    path = build_example(tmp_path_factory.mktemp("example"), "Ada", lambda fraction, words: None)
    return Shared(postgis, path, "team_example")


@pytest.fixture(scope="session")
def written(postgis, example):
    """The worked example once more, for what changes it."""
    return Shared(postgis, example.path, "team_written")


@pytest.fixture(scope="session")
def small(postgis, qgis_app, tmp_path_factory):
    return Shared(postgis, make_case(tmp_path_factory.mktemp("small")), "team_small")


@contextmanager
def connection_for(postgis, login, auth_id=""):
    """Have QGIS know one connection to the server, through a login, for a block."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    said = f"authcfg={auth_id}" if auth_id else f"user='{login}'"
    uri = f"dbname='team' host={postgis.folder} port=5432 {said}"
    metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True}), CONNECTION)
    try:
        yield
    finally:
        metadata.deleteConnection(CONNECTION)


@pytest.fixture
def as_level(postgis):
    """Reach a shared case as a login that has one of its roles."""

    @contextmanager
    def reach(shared, level):
        login = f"{shared.place.schema}_{level}"
        with postgis.connect() as cursor:
            cursor.execute("SELECT FROM pg_roles WHERE rolname = %s", (login,))
            known = cursor.fetchone() is not None
        if not known:
            postgis.add_login(login, shared.roles[level])
        with connection_for(postgis, login):
            yield

    return reach


@pytest.fixture
def with_password(postgis):
    """Reach a shared case as a login whose password lies in QGIS' authentication store."""

    @contextmanager
    def reach(shared):
        with postgis.connect() as cursor:
            cursor.execute(f'GRANT "{shared.roles["analyst"]}" TO {SECRET_LOGIN}')
        login = keep_login("zora")
        try:
            with connection_for(postgis, SECRET_LOGIN, login.id()):
                yield login.id()
        finally:
            QgsApplication.authManager().removeAuthenticationConfig(login.id())

    return reach
