"""The Evidence panel: what goes into a pack, what is weak in it, export and check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dock import Desk

if TYPE_CHECKING:
    from .panel import EvidencePanel


def create_panel(desk: Desk) -> EvidencePanel:
    """Make the panel for the case that is open."""
    # What a panel is made of is imported a module at a time, before it is asked for.
    from .panel import EvidencePanel

    return EvidencePanel(desk)
