"""Storage cells: detected on elevation as a job, proposed on the map, accepted as structures or rejected."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from ...canvas.cell_layer import CellLayer
from ...canvas.path_tool import PICK, PathTool
from ...core.antimeridian import cut_there
from ...core.berms.cell_candidates import OUTER, CellOnMap, find_cell_candidates, not_drawn_yet
from ...core.berms.record import cell_structure
from ...core.errors import BermlineError, Refused, message
from ...core.records import Scene, Structure
from ...messages import Telling
from ...words import counted, tr
from ..dock import Desk
from ..saving import save_rows
from .area_search import AreaSearch, Work
from .cell_form import CellForm
from .labels import free_labels


class CellTab(QWidget):
    """Proposes cells and keeps those accepted; ``candidates`` are the proposed ones, by the keys on the map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.form = CellForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._layer = CellLayer(QgsProject.instance())
        self._telling = Telling(desk.messages)
        self._tool = PathTool(desk.iface.mapCanvas())
        self.search = AreaSearch(desk, self.form.search_bar, self._plan)
        self._found: dict[str, CellOnMap] = {}
        self.candidates: dict[str, CellOnMap] = {}
        self._connect()
        self._say_how()
        self._allow()

    def dispose(self) -> None:
        """Let go of canvas, project and jobs."""
        self._tool.picked.disconnect(self._take_picked)
        self._tool.refused.disconnect(self._telling.warn)
        self._tool.stopped.disconnect(self._release)
        self._tool.dispose()
        self.search.dispose()
        self._layer.dispose()
        self._found, self.candidates = {}, {}

    def detect(self) -> None:
        """Search where the form says."""
        self.search.begin()

    def _connect(self) -> None:
        form = self.form
        self._tool.picked.connect(self._take_picked)
        self._tool.refused.connect(self._telling.warn)
        self._tool.stopped.connect(self._release)
        self.search.began.connect(self._forget)
        self.search.found.connect(self._take_found)
        self.search.said.connect(form.said.setText)
        self.search.cancelled.connect(self._say_how)
        form.pick_button.clicked.connect(self._switch_pick)
        form.accept_wanted.connect(self._accept_selected)
        form.reject_wanted.connect(self._reject_selected)
        form.chosen.connect(self._show_selected)
        form.score.valueChanged.connect(self._sift)
        form.list.csv_wanted.connect(self._save_csv)

    # Finding

    def _plan(self, scene: Scene, path: Path, area: BaseGeometry) -> Work:
        if scene.kind != "elevation":
            raise Refused(
                message("Cells are found on elevation, and “{scene}” is an image.", scene=scene.name),
                message("Show an elevation model of this place, or draw the cells in the Growth panel."),
            )
        search = self.form.search()
        return lambda tell: find_cell_candidates(path, area, search, tell)

    def _take_found(self, found: Sequence[CellOnMap]) -> None:
        fresh = not_drawn_yet(found, [item.geometry for item in self._session.records(Structure)])
        self._found = {}
        self._found = dict(zip(self._free_labels(len(fresh)), fresh))
        self._sift()
        one = tr("1 candidate; accept or reject it here or on the map.")
        words = counted(len(fresh), one, tr("{count} candidates; accept or reject them here or on the map."))
        if not fresh and not found:
            words = tr("No cell stands out here. Lower the bank or the share that is closed, or search elsewhere.")
        elif len(fresh) < len(found):
            one = tr("1 lies where the case has a structure already.")
            several = tr("{count} lie where the case has a structure already.")
            words += " " + counted(len(found) - len(fresh), one, several)
        self.form.said.setText(words)

    def _sift(self, *_: object) -> None:
        """Show the candidates that the least score leaves."""
        least = self.form.score.value()
        self.candidates = {key: cell for key, cell in self._found.items() if cell.score >= least}
        self._show()

    def _show(self) -> None:
        self.form.show_candidates(self.candidates)
        self._layer.show(self.candidates)
        self._allow()

    def _forget(self) -> None:
        self._found = {}
        self._sift()

    def _say_how(self) -> None:
        self.form.said.setText(tr("What is found is first proposed on the map, with its floor, crest and outer toe."))

    # Judging

    def _switch_pick(self) -> None:
        if self.form.pick_button.isChecked():
            self._tool.start(PICK)
            self.form.pick_button.setChecked(self._tool.active)
        else:
            self._tool.stop()

    def _release(self) -> None:
        self.form.pick_button.setChecked(False)

    def _take_picked(self, area: BaseGeometry, reject: bool) -> None:  # noqa: FBT001 - a slot of picked
        self._telling.settle()
        ground = cut_there(area)
        picked = [key for key, cell in self.candidates.items() if cut_there(cell.outlines[OUTER]).intersects(ground)]
        if reject:
            self._reject(picked)
        else:
            self._accept(picked)

    def _accept_selected(self) -> None:
        self._judge(self._accept)

    def _reject_selected(self) -> None:
        self._judge(self._reject)

    def _judge(self, act: Callable[[Sequence[str]], None]) -> None:
        """Do something with the selected candidates, and go on to the one that follows them."""
        selected = self.form.list.selected()
        if selected:
            place = self.form.list.keys().index(selected[0])
            act(selected)
            self.form.select_from(place)

    def _accept(self, keys: Sequence[str]) -> None:
        searched = self.search.scene
        if not keys or searched is None or not self._writable():
            return
        outline, more = self.form.outline, {"kind": self.form.kind, "site": self._session.site_on(searched)}
        made = [
            cell_structure(self.candidates[key], outline, label, searched.name, **more)
            for key, label in self._labels(keys).items()
        ]
        words = counted(len(made), tr("Accept 1 cell"), tr("Accept {count} cells"))
        with self._telling.acting():
            with self._session.act(words) as action:
                action.insert_many(made)
            self._reject(keys)

    def _reject(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._found.pop(key, None)
            self.candidates.pop(key, None)
        self._show()

    def _labels(self, keys: Sequence[str]) -> dict[str, str]:
        """Return the label that each candidate is kept with: its own, unless something has that by now."""
        taken = {item.label for item in self._session.records(Structure)}
        other = iter(self._free_labels(len(keys)))
        return {key: next(other) if key in taken else key for key in keys}

    def _free_labels(self, count: int) -> list[str]:
        return free_labels("K", count, [*self._found, *(item.label for item in self._session.records(Structure))])

    def _show_selected(self) -> None:
        selected = self.form.list.selected()
        self._layer.select(selected)
        self._allow()
        if len(selected) == 1:
            try:
                self._desk.layers.zoom_to(self.candidates[selected[0]].outlines[OUTER], margin=2.0)
            except BermlineError as error:
                self._desk.messages.error(error)

    def _save_csv(self) -> None:
        save_rows(self, self._desk.messages, tr("Save candidates"), "cells.csv", self.form.list.rows())

    def _writable(self) -> bool:
        return self._session.store is not None and not self._session.store.read_only

    def _allow(self) -> None:
        writable, selected = self._writable(), bool(self.form.list.selected())
        self.form.pick_button.setEnabled(writable and bool(self.candidates))
        self.form.accept_button.setEnabled(writable and selected)
        self.form.reject_button.setEnabled(selected)
