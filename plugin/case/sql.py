"""Writing SQL from the schema's own constant words; values from elsewhere are always bound, never written."""

from __future__ import annotations

from string import Template
from typing import Iterable

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
"""The instant, in UTC and milliseconds, as GeoPackage writes it."""

NEW_UUID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
    "substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)
"""A random uuid (RFC 4122, version 4) in SQLite's own functions, so that every program fills it in."""


AT_ONCE = 500
"""How many values are bound in one question: every SQLite takes 999."""


def name(identifier: str) -> str:
    """Write an identifier."""
    return '"' + identifier.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Write a text constant."""
    return "'" + text.replace("'", "''") + "'"


def statement(*parts: str) -> str:
    """Join the parts of a statement."""
    return " ".join(parts)


def filled(text: str, **words: str) -> str:
    """Write words of the schema into the places ``$name`` of a text."""
    return Template(text).substitute(words)


def listing(parts: Iterable[str]) -> str:
    """Join parts by commas."""
    return ", ".join(parts)


def names(identifiers: Iterable[str], prefix: str = "") -> str:
    """Write identifiers with commas between them."""
    return listing(prefix + name(item) for item in identifiers)


def marks(count: int) -> str:
    """Write as many places for bound values."""
    return listing("?" * count)
