"""A map tool that a panel borrows the map for."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool


class BorrowedTool(QgsMapTool):
    """Gives the map back to the tool that a person used before, never to another borrowed one."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._before: QgsMapTool | None = None

    @property
    def in_hand(self) -> bool:
        """Whether a person is working with it."""
        return self.canvas().mapTool() is self

    def take(self) -> None:
        """Take the tool in hand."""
        if self.in_hand:
            return
        before = self.canvas().mapTool()
        self._before = before.lender() if isinstance(before, BorrowedTool) else before
        self.canvas().setMapTool(self)

    def give_back(self) -> None:
        """Put the tool down; the one used before takes over."""
        if not self.in_hand:
            return
        if self._before is not None:
            self.canvas().setMapTool(self._before)
        else:
            self.canvas().unsetMapTool(self)

    def lender(self) -> QgsMapTool | None:
        """Return the tool that was used before."""
        return self._before
