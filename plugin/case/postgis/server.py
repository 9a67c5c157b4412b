"""How a server is reached, and connecting to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...core.errors import BermlineError, message

_PATIENCE_S = 5
"""How long a connection may take to come about."""
_TURN_MS = 3000
"""How long an action waits for those of others to end."""
_EXACTLY = "-c extra_float_digits=1"
"""Numbers come to the last bit, whatever is set for the login or the server."""
_IDLE_MS = 60000
"""How long the server waits for the next step of an action whose program hangs."""


@dataclass(frozen=True)
class Server:
    """A database on a server. ``name`` is what the person calls the connection.

    The password is for this program's memory alone: it is not shown, kept or passed on.
    """

    name: str
    host: str = ""
    port: str = ""
    database: str = ""
    user: str = ""
    password: str = field(default="", repr=False, compare=False)
    service: str = ""
    ssl: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    auth_id: str = ""
    """The entry of QGIS' authentication store that holds the password."""

    def connect(self) -> Any:
        """Return a connection of psycopg2 that writes each statement at once, outside a transaction.

        Raises :class:`BermlineError` where psycopg2 is missing or the server refuses.
        """
        try:
            import psycopg2
        except ImportError as error:
            raise BermlineError(
                message("Cases on PostGIS need the Python library psycopg2, which this QGIS does not have."),
                message("Install it with the package manager (Debian: python3-psycopg2), then start QGIS again."),
            ) from error
        said = {
            "host": self.host,
            "port": self.port,
            "dbname": self.database,
            "user": self.user,
            "password": self.password,
            "service": self.service,
            **dict(self.ssl),
        }
        try:
            connection = psycopg2.connect(
                **{key: value for key, value in said.items() if value},
                connect_timeout=_PATIENCE_S,
                application_name="Bermline",
                keepalives_idle=10,
                keepalives_interval=5,
                keepalives_count=3,
                options=f"-c lock_timeout={_TURN_MS} -c idle_in_transaction_session_timeout={_IDLE_MS} {_EXACTLY}",
            )
        except psycopg2.Error as error:
            raise BermlineError(
                message(
                    "The server “{name}” does not let Bermline in: {detail}.", name=self.name, detail=first_line(error)
                ),
                message("Check the connection in QGIS' Data Source Manager, and that the server runs."),
            ) from error
        connection.autocommit = True
        connection.set_client_encoding("UTF8")
        # Geometry comes as bytes, as from a file.
        binary = psycopg2.extensions.new_type((17,), "BYTES", lambda value, cursor: _bytes(psycopg2, value, cursor))
        psycopg2.extensions.register_type(binary, connection)
        return connection


def first_line(error: Exception) -> str:
    """Return the first line of what a server said, without its full stop."""
    lines = str(error).strip().splitlines()
    return lines[0].strip().rstrip(".") if lines else type(error).__name__


def _bytes(psycopg2: Any, value: str | None, cursor: Any) -> bytes | None:
    return None if value is None else bytes(psycopg2.BINARY(value, cursor))
