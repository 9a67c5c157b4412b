"""What keys, buttons and menus do to the cells of matrix and filmstrip."""

from __future__ import annotations

from typing import Callable, Sequence

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QApplication, QMenu

from ...messages import Telling
from ...words import counted, tr
from ..dock import Desk
from .block import fill_forward, lay_block, read_block, write_block
from .drawing import Drawing
from .editor import Editor
from .open_cells import OpenCells
from .series import Series
from .view import GrowthView

Cell = tuple[int, int]
Offer = tuple[str, Callable[[], None]]
"""The words of a menu's entry, and what it does."""


class Marking:
    """Marks, clears, fills, copies and pastes cells; closed ones are passed over, and that is said."""

    def __init__(
        self, desk: Desk, series: Series, view: GrowthView, editor: Editor, cells: OpenCells, drawing: Drawing
    ) -> None:
        self._session = desk.session
        self._telling = Telling(desk.messages)
        self._series, self._view, self._editor = series, view, editor
        self._cells, self._drawing = cells, drawing
        self.offer_more: Callable[[Cell], Sequence[Offer]] = lambda _cell: ()
        """What else the menu of a cell offers."""
        matrix, film, marks = view.matrix, view.film, view.marks
        matrix.marked.connect(self._mark)
        matrix.cleared.connect(self._clear)
        matrix.filled.connect(self._fill)
        matrix.copied.connect(self._copy)
        matrix.pasted.connect(self.paste)
        matrix.customContextMenuRequested.connect(self._offer)
        for state, button in marks.state_buttons.items():
            button.clicked.connect(lambda _checked=False, state=state: self._mark(state))
        marks.clear_button.clicked.connect(self._clear)
        marks.fill_button.clicked.connect(self._fill)
        film.marked.connect(self._mark_on_film)
        film.cleared.connect(self._clear_on_film)
        film.filled.connect(self._fill_on_film)

    def paste(self) -> None:
        """Set cells to what the clipboard holds."""
        if self._editor.read_only:
            return
        with self._telling.acting():
            block = read_block(QApplication.clipboard().text())
            wanted, outside = lay_block(block, self._view.matrix.cells(), self._series.codes.shape)
            wanted = self._cells.among(wanted)
            count = self._editor.put(
                wanted, counted(len(wanted), tr("Paste 1 sighting"), tr("Paste {count} sightings"))
            )
            if outside:
                pasted = counted(count, tr("1 sighting was pasted."), tr("{count} sightings were pasted."))
                lost = counted(
                    outside, tr("1 found no place in the matrix."), tr("{count} found no place in the matrix.")
                )
                self._telling.warn(f"{pasted} {lost}")

    def drop_outline(self) -> None:
        """Take away the outline on its date that the current cell has."""
        self._drawing.drop_outline(*self._current_cell())

    def _mark(self, state: str) -> None:
        self._put(self._view.matrix.cells(), state)

    def _clear(self) -> None:
        with self._telling.acting():
            self._editor.clear(self._view.matrix.cells())

    def _fill(self) -> None:
        self._fill_forward(self._view.matrix.cells())

    def _copy(self) -> None:
        QApplication.clipboard().setText(write_block(self._series, self._view.matrix.cells()))

    def _mark_on_film(self, state: str) -> None:
        self._put(self._film_cell(), state)

    def _clear_on_film(self) -> None:
        with self._telling.acting():
            self._editor.clear(self._film_cell())

    def _fill_on_film(self) -> None:
        self._fill_forward(self._film_cell())

    def _put(self, cells: list[Cell], state: str) -> None:
        with self._telling.acting():
            self._editor.put(self._cells.among(dict.fromkeys(cells, state)))

    def _fill_forward(self, cells: list[Cell]) -> None:
        with self._telling.acting():
            wanted = fill_forward(self._series, cells)
            if wanted:
                self._editor.put(
                    wanted, counted(len(wanted), tr("Fill 1 sighting forward"), tr("Fill {count} sightings forward"))
                )
            else:
                self._telling.warn(
                    tr("Nothing to fill: begin in a marked cell with unmarked ones after it, and press F.")
                )

    def _film_cell(self) -> list[Cell]:
        row, column = self._series.row(self._session.structure), self._view.film.currentIndex().row()
        return [(row, column)] if row >= 0 and column >= 0 and not self._editor.read_only else []

    def _current_cell(self) -> Cell:
        here = self._view.matrix.currentIndex()
        return here.row(), here.column()

    def _offer(self, place: QPoint) -> None:
        """Offer what can be done to the selected cells."""
        matrix, writes = self._view.matrix, not self._editor.read_only
        if not matrix.cells():
            return
        here = self._current_cell()
        menu = QMenu(matrix)
        for words, run, possible in (
            (tr("Fill forward"), self._fill, writes),
            (tr("Copy"), self._copy, True),
            (tr("Paste"), self.paste, writes and bool(QApplication.clipboard().text())),
            (tr("Clear"), self._clear, writes),
            (tr("Outline on this date"), self._drawing.begin_outline, writes),
            (tr("Remove the outline on this date"), self.drop_outline, writes and _has_outline(self._series, here)),
        ):
            action = menu.addAction(words, run)
            action.setEnabled(possible)
        more = self.offer_more(here) if writes else ()
        if more:
            menu.addSeparator()
        for words, run in more:
            menu.addAction(words, run)
        menu.exec(matrix.viewport().mapToGlobal(place))
        menu.deleteLater()


def _has_outline(series: Series, cell: Cell) -> bool:
    sighting = series.sighting(*cell)
    return sighting is not None and sighting.geometry is not None
