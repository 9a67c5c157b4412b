"""The address of a case on a server: what a project keeps of it, without user and password."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode

_HEAD = "postgis:?"


@dataclass(frozen=True)
class ServerAddress:
    """Database and schema of a case, by which each member of a team finds it through a connection of their own."""

    service: str
    host: str
    port: str
    database: str
    schema: str

    @classmethod
    def read(cls, text: str) -> ServerAddress | None:
        """Return what :meth:`write` wrote; ``None`` where the text is no such address, but the path of a file."""
        if not text.startswith(_HEAD):
            return None
        said = parse_qs(text[len(_HEAD) :])
        return cls(*(said.get(part, [""])[0] for part in ("service", "host", "port", "dbname", "schema")))

    def write(self) -> str:
        """Return the address as text."""
        parts = {"service": self.service, "host": self.host, "port": self.port, "dbname": self.database,
                 "schema": self.schema}  # fmt: skip
        return _HEAD + urlencode({key: value for key, value in parts.items() if value})

    def is_reached_by(self, service: str, host: str, port: str, database: str) -> bool:
        """Whether a connection leads to this database."""
        said = (service, host, port or ("" if service else "5432"), database)
        return said == (self.service, self.host, self.port or ("" if self.service else "5432"), self.database)

    def words(self) -> str:
        """Return the address as a person reads it."""
        return f"{self.database or self.service} ({self.host or self.service or 'localhost'}), {self.schema}"
