"""Cases on PostGIS as QGIS reaches them: its own list of connections, its store of passwords, its layers' sources.

A password comes from QGIS' authentication store and goes to the server, nowhere else: what is kept in a project
or in the settings is an address without one.
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Iterator
from uuid import uuid4

from qgis.core import (
    QgsAbstractDatabaseProviderConnection,
    QgsDataSourceUri,
    QgsProviderRegistry,
    QgsSettings,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QStandardPaths

from .case.schema import FID, TABLES
from .core.errors import BermlineError, message
from .place import software_version

if TYPE_CHECKING:  # what keeps a case is loaded when one is opened, not when QGIS starts
    from .case.postgis.open import ServerPlace
    from .case.postgis.server import Server
    from .case.store import CasePlace

_FOLDERS_KEY = "Bermline/scene_folders"
_CERTIFICATES = ("sslcert", "sslkey", "sslrootcert")
_SSL_MODES = {
    QgsDataSourceUri.SslMode.SslDisable: "disable",
    QgsDataSourceUri.SslMode.SslAllow: "allow",
    QgsDataSourceUri.SslMode.SslPrefer: "prefer",
    QgsDataSourceUri.SslMode.SslRequire: "require",
    QgsDataSourceUri.SslMode.SslVerifyCa: "verify-ca",
    QgsDataSourceUri.SslMode.SslVerifyFull: "verify-full",
}


def connection_names() -> list[str]:
    """Return the names of QGIS' connections to PostgreSQL."""
    return sorted(_connections())


def server_named(name: str) -> Server:
    """Return how the connection of that name reaches its server.

    Raises :class:`BermlineError` where QGIS has none of that name, or keeps its password in plain text.
    """
    found = _connections().get(name)
    if found is None:
        raise BermlineError(
            message("QGIS has no connection “{name}” to PostgreSQL.", name=name),
            message("Make it in QGIS' Data Source Manager, under PostgreSQL."),
        )
    return _server(name, QgsDataSourceUri(found.uri()))


def place_at(address: str) -> CasePlace:
    """Return where a case is kept, from the path of its file or from its address on a server.

    Raises :class:`BermlineError` where QGIS has no connection to that server.
    """
    from .case.open import FilePlace
    from .case.postgis.address import ServerAddress

    said = ServerAddress.read(address)
    if said is None:
        return FilePlace(Path(address))
    from .case.postgis.open import ServerPlace

    return ServerPlace(_server_at(said), said.schema, scene_folder(address))


@contextmanager
def case_file(address: str) -> Iterator[Path]:
    """Yield the file of a case for a block in which another process reads it.

    For a case on a server that is a copy as of this moment, in the folder of its scenes; it goes with the block.
    Raises :class:`BermlineError` where it cannot be made.
    """
    place = place_at(address)
    if place.path is not None:
        yield place.path
        return
    path = write_case_file(place)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def write_case_file(place: CasePlace) -> Path:
    """Write a case on a server as a file into the folder of its scenes, so that their paths hold; return the file.

    Nobody is said to have made it: who works on the case is told by its journal alone.
    """
    from .case.replica import take_snapshot, write_replica

    path = place.folder / f".bermline-{uuid4().hex}.gpkg"
    with closing(place.read("")) as store:
        snapshot = take_snapshot(store)
    write_replica(snapshot, path, "", software_version())
    return path


def is_on_server(address: str) -> bool:
    """Whether the address is one of a case on a server, and not the path of a file."""
    from .case.postgis.address import ServerAddress

    return ServerAddress.read(address) is not None


def words_of(address: str) -> str:
    """Return the address of a case as a person reads it in a list."""
    from .case.postgis.address import ServerAddress

    said = ServerAddress.read(address)
    if said is not None:
        return f"{said.schema} — {said.database or said.service} ({said.host or said.service or 'localhost'})"
    path = Path(address)
    return f"{path.stem} — {path.parent}"


def scene_folder(address: str) -> Path:
    """Return the folder in which this computer has the scenes of a case on a server."""
    from .case.postgis.address import ServerAddress

    kept = QgsSettings().value(_FOLDERS_KEY, {}) or {}
    if address in kept:
        return Path(kept[address])
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    said = ServerAddress.read(address)
    return Path(documents or Path.home()) / "Bermline" / (said.schema if said else "")


def keep_scene_folder(address: str, folder: Path) -> None:
    """Remember in which folder this computer has the scenes of a case."""
    kept = QgsSettings().value(_FOLDERS_KEY, {}) or {}
    QgsSettings().setValue(_FOLDERS_KEY, {**kept, address: str(folder)})


def layer_source(place: ServerPlace, role: str) -> str:
    """Return the source of the layer of a table; it names an entry of the authentication store, and no password."""
    server, table = place.server, TABLES[role]
    uri = QgsDataSourceUri()
    modes = {words: mode for mode, words in _SSL_MODES.items()}
    mode = modes.get(dict(server.ssl).get("sslmode", ""), QgsDataSourceUri.SslMode.SslPrefer)
    user = "" if server.auth_id else server.user
    if server.service:
        uri.setConnection(server.service, server.database, user, "", mode, server.auth_id)
    else:
        uri.setConnection(server.host, server.port, server.database, user, "", mode, server.auth_id)
    geometry = table.geometry
    # The key is ours, and unique: nothing is to be counted when a layer is made.
    uri.setParam("checkPrimaryKeyUnicity", "0")
    uri.setDataSource(place.schema, role, geometry.name if geometry is not None else "", "", FID)
    if geometry is not None:
        uri.setSrid("4326")
        uri.setWkbType(QgsWkbTypes.parseType(geometry.shape))
    return uri.uri(False)


def shows_table(source: str, place: ServerPlace, role: str) -> bool:
    """Whether the source of a layer is a table of the case, whatever its other settings."""
    said, wanted = QgsDataSourceUri(source), QgsDataSourceUri(layer_source(place, role))
    return all(
        getattr(said, part)() == getattr(wanted, part)()
        for part in ("service", "host", "port", "database", "schema", "table", "authConfigId", "username")
    )


def _connections() -> dict[str, QgsAbstractDatabaseProviderConnection]:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    return {} if metadata is None else metadata.connections()


def _server_at(said: object) -> Server:
    """Return how the first of QGIS' connections to that database reaches it."""
    for name in connection_names():
        uri = QgsDataSourceUri(_connections()[name].uri())
        if said.is_reached_by(uri.service(), uri.host(), uri.port(), uri.database()):
            return _server(name, uri)
    raise BermlineError(
        message("The case is kept in {place}, and QGIS has no connection to it.", place=said.words()),
        message("Make one in QGIS' Data Source Manager, under PostgreSQL, then open the case again."),
    )


def _server(name: str, uri: QgsDataSourceUri) -> Server:
    from .case.postgis.server import Server

    if uri.password() and not uri.authConfigId():
        raise BermlineError(
            message("The connection “{name}” keeps its password in plain text.", name=name),
            message(
                "Edit it in QGIS' Data Source Manager: “Convert to configuration” puts the password into the "
                "authentication store."
            ),
        )
    login = QgsDataSourceUri(uri.connectionInfo(True)) if uri.authConfigId() else uri
    ssl = {key: login.param(key).strip("'") for key in _CERTIFICATES if login.hasParam(key)}
    mode = _SSL_MODES.get(uri.sslMode())
    return Server(
        name,
        uri.host(),
        uri.port(),
        uri.database(),
        login.username(),
        login.password(),
        uri.service(),
        tuple({"sslmode": mode or "prefer", **ssl}.items()),
        uri.authConfigId(),
    )
