"""All that a case holds, as one number: equal where no record differs."""

from __future__ import annotations

import hashlib
from typing import Any


def digest_of(store: Any, records: Any) -> str:
    """Return the SHA-256 of all records of a case, each with its key, its version and what is in it."""
    found = hashlib.sha256()
    for name in sorted(records.BY_TABLE):
        for record in sorted(store.read(records.BY_TABLE[name]), key=lambda item: item.uuid):
            found.update(f"{name} {[_plain(value) for value in vars(record).values()]}\n".encode())
    return found.hexdigest()


def _plain(value: Any) -> Any:
    return value.wkb_hex if hasattr(value, "wkb_hex") else value
