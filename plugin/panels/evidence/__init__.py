"""The Evidence panel: what goes into a pack, what is weak in it, export and check."""

from __future__ import annotations

from ..dock import Desk
from .panel import EvidencePanel


def create_panel(desk: Desk) -> EvidencePanel:
    """Make the panel for the case that is open."""
    return EvidencePanel(desk)
