"""The controls for storage cells: detecting, sifting and choosing among candidates."""

from __future__ import annotations

from typing import Mapping

from qgis.PyQt.QtWidgets import QComboBox, QGridLayout

from ...core.berms.cell_candidates import CREST, OUTLINES, CellOnMap
from ...core.berms.enclosure import USUAL_CELLS, CellSearch
from ...core.quantity import COVERAGE
from ...core.records import STRUCTURE_KINDS
from ...words import term, tr
from .candidate_form import CandidateForm
from .controls import box, grid_of
from .list_table import Line, ListTable


class CellForm(CandidateForm):
    """The controls alone."""

    def __init__(self) -> None:
        titles = (tr("Candidate"), tr("Form"), tr("Radius"), tr("Bank"), tr("Closed"), tr("Score"))
        empty = tr("No candidate. Press Detect to look for cells on the elevation model in the map's extent.")
        super().__init__(
            tr("Look for floors that a bank encloses, on the elevation model that is here"),
            ListTable(titles, (2, 3, 4, 5), empty),
            tr("Keep the selected candidates as structures (A)"),
            tr("Forget the selected candidates (Delete)"),
        )
        self.settings.insertLayout(0, self._make_settings())

    def search(self) -> CellSearch:
        """Return what counts as a cell."""
        low, high = self.smallest.value(), self.largest.value()
        return CellSearch(min(low, high), max(low, high), self.height.value(), self.closed.value() / 100.0)

    @property
    def outline(self) -> str:
        """The outline that an accepted cell is kept with."""
        return str(self.outline_combo.currentData())

    @property
    def kind(self) -> str:
        """The kind of structure that an accepted cell becomes."""
        return str(self.kind_combo.currentData())

    def show_candidates(self, cells: Mapping[str, CellOnMap]) -> None:
        """List candidates by their keys, in the order given."""
        self.list.show_lines([_line(key, cell) for key, cell in cells.items()])

    def select_from(self, place: int) -> None:
        """Select the candidate at a place of the list, or the last one."""
        keys = self.list.keys()
        self.list.select(keys[min(place, len(keys) - 1) :][:1] if keys else [])
        self.chosen.emit()

    def _make_settings(self) -> QGridLayout:
        self.smallest = box(1.0, 200.0, 1, "\u00a0m", USUAL_CELLS.smallest_m)
        self.largest = box(1.0, 200.0, 1, "\u00a0m", USUAL_CELLS.largest_m)
        self.smallest.setToolTip(tr("Mean radius of the crest"))
        self.height = box(0.1, 20.0, 1, "\u00a0m", USUAL_CELLS.height_m)
        self.height.setToolTip(tr("Of the bank, over the floor and over the ground outside"))
        self.closed = box(40.0, 100.0, 0, "\u00a0%", 100.0 * USUAL_CELLS.closed)
        self.closed.setToolTip(tr("Share of directions in which a bank stands: lower finds U-shaped and open cells"))
        self.score = box(0.0, 5.0, 2)
        self.score.setSingleStep(0.05)
        self.score.setToolTip(tr("How evenly and how high the bank closes; sifts what was found"))
        self.outline_combo, self.kind_combo = QComboBox(), QComboBox()
        for name in OUTLINES:
            self.outline_combo.addItem(tr(name), name)
        self.outline_combo.setCurrentIndex(self.outline_combo.findData(CREST))
        self.outline_combo.setToolTip(tr("The outline that an accepted cell is kept with"))
        for kind in STRUCTURE_KINDS:
            self.kind_combo.addItem(tr(kind), kind)
        return grid_of(
            (
                ((tr("Radius from"), self.smallest), (tr("to"), self.largest)),
                ((tr("Bank from"), self.height), (tr("Closed from"), self.closed)),
                ((tr("Score from"), self.score),),
                ((tr("Keep outline"), self.outline_combo), (tr("as"), self.kind_combo)),
            )
        )


def _line(key: str, cell: CellOnMap) -> Line:
    words = (
        key,
        term(cell.kind),
        f"{cell.radius_m:.1f}\u00a0m",
        f"{cell.height_m:.1f}\u00a0m",
        f"{100.0 * cell.closed:.0f}\u00a0%",
        f"{cell.score:.2f}",
    )
    order = (int(key[1:]), cell.kind, cell.radius_m, cell.height_m, cell.closed, cell.score)
    return Line(key, words, order, tr("centre known to U95 {u95:.1f} m").format(u95=COVERAGE * cell.u_centre_m))
