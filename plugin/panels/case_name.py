"""How the window calls the open case: a copy, and one that can only be read, are told from the case itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..words import tr

if TYPE_CHECKING:  # what keeps a case is loaded when one is opened, not when QGIS starts
    from ..case.store import CaseStore


def case_name(store: CaseStore, title: str) -> str:
    """Return ``title``, the case's own or as much of it as there is room for, with what the case is."""
    if store.is_copy and store.read_only:
        return tr("{title} (copy, read-only)").format(title=title)
    if store.is_copy:
        return tr("{title} (copy)").format(title=title)
    return tr("{title} (read-only)").format(title=title) if store.read_only else title
