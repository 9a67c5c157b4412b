"""A map tool that a panel borrows the map for."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip


class Loan:
    """Gives a tool the map, and the map back to the tool that a person used before, never to another borrowed one.

    The tool keeps its loan as ``loan``: by that the next borrower knows whose the map is.
    """

    def __init__(self, canvas: QgsMapCanvas, tool: QgsMapTool) -> None:
        self._canvas = canvas
        self._tool = tool
        self._before: QgsMapTool | None = None

    @property
    def in_hand(self) -> bool:
        """Whether a person is working with the tool."""
        return self._canvas.mapTool() is self._tool

    def take(self) -> None:
        """Take the tool in hand."""
        if self.in_hand:
            return
        before = self._canvas.mapTool()
        loan = getattr(before, "loan", None)
        self._before = loan.lender() if isinstance(loan, Loan) else before
        self._canvas.setMapTool(self._tool)

    def give_back(self) -> None:
        """Put the tool down; the one used before takes over, if it is still there."""
        if not self.in_hand:
            return
        lender = self.lender()
        if lender is not None:
            self._canvas.setMapTool(lender)
        else:
            self._canvas.unsetMapTool(self._tool)

    def lender(self) -> QgsMapTool | None:
        """Return the tool that was used before; ``None`` where it is gone, as with the plugin that made it."""
        before = self._before
        return None if before is None or sip.isdeleted(before) else before


class BorrowedTool(QgsMapTool):
    """A tool of our own that borrows the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.loan = Loan(canvas, self)
