"""Distances between structures or crest lines: rows found and corrected, medians, and what is kept of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from ...canvas.crest_preview import CrestPreview
from ...core.berms.crest_spacing import lines_in_metres, measure_crests
from ...core.berms.lines import rose_of_bearings
from ...core.berms.neighbours import Distances, Rose, rose_of
from ...core.berms.survey import BETWEEN_ROWS, NamedRow, Survey, survey_structures
from ...core.errors import BermlineError
from ...core.records import Crest, Measurement, Scene, Site, Structure
from ...jobs import Job
from ...plain import as_tip
from ...words import counted, explain, tr
from ..dock import Desk
from ..saving import save_rows
from .corrected_rows import CorrectedRows, Rows
from .keeper import Keeper
from .row_wording import pair_line, row_line, row_pair_line, structure_line, what_distances_are
from .rows_form import CREST_LINES, EVERY, RowsForm

NO_SITE = ""
_TABLES = frozenset({"structure", "crest", "site", "scene"})


@dataclass(frozen=True)
class _Crests:
    """What was measured between crest lines; ``scene`` is the key of the one that all were seen on."""

    distances: Distances
    rose: Rose
    scene: str | None


class RowsTab(QWidget):
    """Measures while it is seen, in the background; ``survey`` is what structures make, ``distances`` what is shown.

    ``saved`` carries the key of a measurement that was kept.
    """

    saved = pyqtSignal(str)

    def __init__(self, desk: Desk, keeper: Keeper) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._keeper = keeper
        self.form = RowsForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._preview = CrestPreview(desk.iface.mapCanvas())
        self._job: Job | None = None
        self._rows = CorrectedRows(desk.session)
        self._due = True
        self._scene: str | None = None
        self.survey: Survey | None = None
        self.distances: Distances | None = None
        self._connect()
        self.form.show_fields()
        self._allow()

    def dispose(self) -> None:
        """Let go of canvas and jobs."""
        self._stop()
        self._preview.dispose()
        self.survey, self.distances = None, None
        self.form.chart.show_reason("")

    def follow_changes(self, tables: frozenset[str]) -> None:
        """Measure again what the case now holds, once it is seen."""
        if tables & _TABLES:
            self._due = True
            self._measure_if_seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_if_seen()
        self._preview.show(() if self.distances is None else self.distances.lines)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._preview.show(())

    def _connect(self) -> None:
        form = self.form
        form.asked.connect(self._measure)
        form.put_button.clicked.connect(self._put_into_row)
        form.take_button.clicked.connect(self._take_out)
        form.find_button.clicked.connect(self._find_again)
        form.save_rows_button.clicked.connect(self._save_rows)
        form.save_button.clicked.connect(self._save_median)
        form.structures.chosen.connect(self._show_structures)
        form.rows.chosen.connect(self._show_rows)
        form.pairs.chosen.connect(self._show_pair)
        form.structures.csv_wanted.connect(self._save_csv)
        form.pairs.csv_wanted.connect(self._save_csv)
        form.rows.csv_wanted.connect(self._save_rows_csv)

    # Measuring

    def _measure_if_seen(self) -> None:
        if self._due and self.isVisible():
            self._measure()

    def _measure(self) -> None:
        """Measure what the form asks for."""
        self._stop()
        self._due = False
        self._offer()
        work = self._crest_work() if self.form.between == CREST_LINES else self._survey_work()
        self._job = self._desk.jobs.start(tr("Distances"), lambda _: work(), self._take, self._refuse)

    def _survey_work(self) -> Callable[[], Survey]:
        structures, between, reach = self._structures(), self.form.between, self.form.reach_box.value()
        rows = self._rows.at(self._place(), structures)
        return lambda: survey_structures(structures, rows, between, reach)

    def _crest_work(self) -> Callable[[], _Crests]:
        crests = tuple(item for item in self._session.records(Crest) if item.accepted)
        gsd = {scene.uuid: scene.gsd_m for scene in self._session.records(Scene) if scene.gsd_m}
        reach = self.form.reach_box.value()
        scenes = {item.scene for item in crests}
        common = scenes.pop() if len(scenes) == 1 else None

        def work() -> _Crests:
            distances = measure_crests(crests, gsd, reach)
            edges, metres = rose_of_bearings(lines_in_metres(crests), bins=18)
            return _Crests(distances, Rose(edges, metres, by_length=True), common)

        return work

    def _structures(self) -> tuple[Structure, ...]:
        kind, site = self.form.kind_combo.currentData() or EVERY, self.form.site_combo.currentData() or NO_SITE
        return tuple(
            item
            for item in self._session.records(Structure)
            if (item.site or NO_SITE) == site and kind in (EVERY, item.kind)
        )

    def _place(self) -> str:
        """Name what rows belong to: a site and a kind."""
        return f"{self.form.site_combo.currentData()} {self.form.kind_combo.currentData()}"

    def _offer(self) -> None:
        structures = self._session.records(Structure)
        names = {site.uuid: site.name for site in self._session.records(Site)}
        used = sorted({item.site or NO_SITE for item in structures}, key=lambda key: names.get(key, ""))
        sites = [(key, names.get(key, tr("no site"))) for key in used]
        shown = self._session.find(Scene, self._session.scene)
        here = (shown.site if shown is not None else None) or self._session.site
        self.form.offer(sorted({item.kind for item in structures if item.kind}), sites, here)

    def _take(self, found: Survey | _Crests) -> None:
        self._job = None
        if isinstance(found, Survey):
            self.survey, self._scene = found, None
            self._list(found)
            if found.distances is None:
                self._show_none("" if found.refused is None else explain(found.refused))
            else:
                self._show(found.distances, rose_of(found.distances))
        else:
            self.survey, self._scene = None, found.scene
            between = found.distances
            pairs = zip(between.pairs, between.values_m, between.u_m, between.bearings_deg)
            self.form.show_pairs([pair_line(number, *pair) for number, pair in enumerate(pairs)])
            self._show(found.distances, found.rose)

    def _list(self, survey: Survey) -> None:
        lines = [structure_line(item, survey) for item in survey.layout.placed]
        self.form.show_structures(lines, [row_line(row) for row in survey.rows], [row.name for row in survey.rows])
        if self.form.between == BETWEEN_ROWS:
            self.form.show_pairs([row_pair_line(number, item) for number, item in enumerate(survey.spacings)])
            self.form.pairs.select(["0"])
        left = survey.layout.left_out
        one = tr("1 without an outline or its U95 is left out: {names}")
        several = tr("{count} without an outline or its U95 are left out: {names}")
        self.form.said.setText(counted(len(left), one, several, names=", ".join(left[:5])) if left else "")
        self.form.said.setToolTip(as_tip(", ".join(left)))

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        self.survey = None
        self.form.said.clear()
        if self.form.between == CREST_LINES:
            self.form.show_pairs([])
        else:
            self.form.show_structures([], [], [])
        self._show_none(explain(error))

    def _show(self, distances: Distances, rose: Rose) -> None:
        self.distances = distances
        self.form.chart.show_distances(distances, rose)
        self.form.answer.setText(what_distances_are(distances))
        if self.isVisible():
            self._preview.show(distances.lines)
        self._allow()

    def _show_none(self, reason: str) -> None:
        self.distances = None
        self.form.chart.show_reason(reason)
        self.form.answer.clear()
        self._preview.show(())
        self._allow()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # Rows as a person corrects them

    def _put_into_row(self) -> None:
        name = self.form.row_combo.currentText().strip()
        chosen = self.form.structures.selected()
        if name and chosen:
            rows = self._without(chosen)
            rows[name] = (*rows.get(name, ()), *chosen)
            self._correct(rows)

    def _take_out(self) -> None:
        chosen = self.form.structures.selected()
        if chosen:
            self._correct(self._without(chosen))

    def _without(self, keys: Sequence[str]) -> Rows:
        rows = () if self.survey is None else self.survey.rows
        return {row.name: tuple(key for key in row.members if key not in keys) for row in rows}

    def _correct(self, rows: Rows) -> None:
        self._rows.correct(self._place(), rows)
        self._measure()

    def _find_again(self) -> None:
        self._rows.find_anew(self._place())
        self._measure()

    # What is chosen

    def _show_structures(self) -> None:
        self._allow()
        if self.survey is not None:
            self._go_to(self.form.structures.selected())

    def _show_rows(self) -> None:
        members = [key for row in self._chosen_rows() for key in row.members]
        self.form.structures.select(members)
        self._allow()
        self._go_to(members)

    def _go_to(self, keys: Sequence[str]) -> None:
        wanted = [self._session.find(Structure, key) for key in keys]
        shapes = [item.geometry for item in wanted if item is not None and item.geometry is not None]
        self._zoom(shapes)

    def _show_pair(self) -> None:
        chosen = [int(key) for key in self.form.pairs.selected()]
        if self.survey is not None and chosen:
            distances = self.survey.spacings[chosen[0]].distances
            self._show(distances, rose_of(distances))
            self._zoom(distances.lines)
        elif len(chosen) == 1 and self.distances is not None:
            self._zoom(self.distances.lines[chosen[0] : chosen[0] + 1])

    def _zoom(self, shapes: Sequence[BaseGeometry]) -> None:
        if not shapes:
            return
        from shapely.ops import unary_union

        try:
            self._desk.layers.zoom_to(unary_union([shape.envelope for shape in shapes]).envelope, margin=0.2)
        except BermlineError as error:
            self._desk.messages.error(error)

    def _chosen_rows(self) -> list[NamedRow]:
        if self.survey is None:
            return []
        chosen = set(self.form.rows.selected())
        return [row for row in self.survey.rows if row.name in chosen]

    # What is kept

    def _save_rows(self) -> None:
        if self.survey is None:
            return
        names = {item.uuid: item.name for item in self.survey.layout.placed}
        rows = [row for row in self._chosen_rows() or self.survey.rows if row.row is not None]
        if rows:
            self._keep(lambda: self._keeper.save_rows(rows, names, self.form.site_combo.currentData() or None))

    def _save_median(self) -> None:
        distances, site = self.distances, self.form.site_combo.currentData() or None
        if distances is None:
            return
        if self.form.between == BETWEEN_ROWS and self.survey is not None:
            every = self.survey.spacings
            chosen = [every[int(key)] for key in self.form.pairs.selected()] or every
            self._keep(lambda: self._keeper.save_row_spacings(chosen, site))
        else:
            scene = self._session.find(Scene, self._scene or "")
            at = None if self.form.between == CREST_LINES else site
            self._keep(lambda: self._keeper.save_distances(distances, at, scene))

    def _keep(self, save: Callable[[], str]) -> None:
        try:
            key = save()
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self.saved.emit(key)
        item = self._session.find(Measurement, key)
        if item is not None:
            self._desk.messages.info(tr("“{name}” is kept; it stands in the Spacing tab.").format(name=item.name))

    def _save_csv(self) -> None:
        rows = self.form.lists.currentWidget().rows()
        save_rows(self, self._desk.messages, tr("Save distances"), "distances.csv", rows)

    def _save_rows_csv(self) -> None:
        save_rows(self, self._desk.messages, tr("Save rows"), "rows.csv", self.form.rows.rows())

    def _allow(self) -> None:
        store, form = self._session.store, self.form
        writable = store is not None and not store.read_only
        chosen = bool(form.structures.selected()) and self.survey is not None
        form.put_button.setEnabled(chosen)
        form.take_button.setEnabled(chosen)
        form.find_button.setEnabled(self.survey is not None)
        fitted = self.survey is not None and any(row.row is not None for row in self.survey.rows)
        form.save_rows_button.setEnabled(writable and fitted)
        form.save_button.setEnabled(writable and self.distances is not None)
