"""Bringing a case that exists to a server, for a team; where it was stays, as a copy that can be brought back."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Iterator

from ..labels import SHARE
from ..replica import Snapshot
from ..schema import table_of
from ..store import CaseStore
from ..values import to_row
from .create import create_case_on
from .server import Server

_OF_THE_CASE = ("case", "title", "schema_version", "created_at", "created_by", "software_version", "roles", "replica")


def share_case_on(
    snapshot: Snapshot, server: Server, schema: str, title: str, who: str, folder: Path, software_version: str = ""
) -> CaseStore:
    """Make a case on a server that holds a snapshot of another, under the same key, and open it.

    Records keep who made them and when, and bring their journal with them, as done elsewhere. Raises
    :class:`BermlineError` as :func:`create_case_on` does; an empty case is left where the records cannot be written.
    """
    key = str(snapshot.settings["case"])
    store = create_case_on(server, schema, title, who, folder, software_version, key)
    with ExitStack() as refused:
        refused.callback(store.close)
        with store.act(SHARE.template) as action:
            action.join(snapshot.actions, snapshot.lines)
            action.put(_rows(snapshot))
            for setting, value in snapshot.settings.items():
                if setting not in _OF_THE_CASE:
                    action.set(setting, value)
        refused.pop_all()
    return store


def _rows(snapshot: Snapshot) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for record in snapshot.records:
        table = table_of(type(record))
        row = to_row(table, vars(record), table.columns)
        if table.geometry is not None and row[table.geometry.name] is not None:
            row[table.geometry.name] = row[table.geometry.name].hex().upper()
        yield table.name, record.uuid, row
