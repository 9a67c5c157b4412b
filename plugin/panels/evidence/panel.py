"""The Evidence panel: from a case to a pack, and from a pack to a verdict."""

from __future__ import annotations

from pathlib import Path

from ..dock import Desk
from .checking import Checking
from .choosing import Choosing
from .exporting import Exporting
from .mending import Mending
from .previewing import Previewing
from .touching import Touching
from .view import EvidenceView


class EvidencePanel(EvidenceView):
    """Everything about packs of one case; made when the dock is first shown and disposed with the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.choosing = Choosing(desk, self)
        self.exporting = Exporting(desk, self, self.choosing)
        self.checking = Checking(desk, self)
        self.previewing = Previewing(desk, self, self.choosing)
        self.touching = Touching(desk, self, self.choosing)
        self.mending = Mending(desk, self.choosing.leave_out, self)
        self.weak.mend_asked.connect(self.mending.mend)
        self.exporting.verify_asked.connect(self.checking.verify)
        self.choosing.refresh()

    def ask_export(self) -> None:
        """Ask where to, and export; also from the toolbar."""
        self.exporting.ask()

    def export_to(self, destination: Path) -> None:
        """Export into a folder or a zip that does not exist yet."""
        self.exporting.export_to(destination)

    def dispose(self) -> None:
        """Let go of the session and end what runs; a sheet that is open in the designer is kept first."""
        for part in (
            self.touching, self.choosing, self.exporting, self.checking, self.previewing, self.mending,
        ):  # fmt: skip
            part.dispose()
