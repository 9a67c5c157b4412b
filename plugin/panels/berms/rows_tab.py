"""Distances between structures or crest lines: rows found and corrected, medians, and what is kept of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...canvas.crest_preview import CrestPreview
from ...core.berms.crest_spacing import lines_in_metres, measure_crests
from ...core.berms.lines import rose_of_bearings
from ...core.berms.neighbours import Distances, Rose, rose_of
from ...core.berms.survey import NamedRow, Survey, survey_structures
from ...core.errors import BermlineError
from ...core.records import Crest, Measurement, Scene, Site, Structure
from ...jobs import Job
from ...words import explain, tr
from ..dock import Desk
from ..saving import save_rows
from .keeper import Keeper
from .rows_form import CREST_LINES, EVERY, RowsForm
from .wording import pair_line, row_line, structure_line, what_distances_are

NO_SITE = ""
_TABLES = frozenset({"structure", "crest", "site", "scene"})


@dataclass(frozen=True)
class _Crests:
    """What was measured between crest lines."""

    distances: Distances
    rose: Rose


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
        self._rows: dict[str, dict[str, tuple[str, ...]]] = {}
        self._due = True
        self._anew = False
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
        structures, between = self._structures(), self.form.between
        rows = self._rows.get(self._place()) or self._kept_rows(structures)
        return lambda: survey_structures(structures, rows, between)

    def _kept_rows(self, structures: Sequence[Structure]) -> dict[str, tuple[str, ...]] | None:
        """Return the rows of these structures that the case keeps; ``None`` where none, or they are found anew."""
        if self._anew:
            return None
        there = {item.uuid for item in structures}
        rows: dict[str, tuple[str, ...]] = {}
        for item in self._session.records(Measurement):
            members = (item.inputs or {}).get("structures", ()) if item.measured == "pitch" else ()
            if members and there.issuperset(members):
                taken = {key for row in rows.values() for key in row}
                rows[item.name.removesuffix(" pitch")] = tuple(key for key in members if key not in taken)
        return {name: members for name, members in rows.items() if members} or None

    def _crest_work(self) -> Callable[[], _Crests]:
        crests = tuple(item for item in self._session.records(Crest) if item.accepted)
        gsd = {scene.uuid: scene.gsd_m for scene in self._session.records(Scene) if scene.gsd_m}
        reach = self.form.reach_box.value()

        def work() -> _Crests:
            distances = measure_crests(crests, gsd, reach)
            edges, metres = rose_of_bearings(lines_in_metres(crests), bins=18)
            return _Crests(distances, Rose(edges, metres, by_length=True))

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
            self.survey = found
            self._list(found)
            if found.distances is None:
                self._show_none("" if found.refused is None else explain(found.refused))
            else:
                self._show(found.distances, rose_of(found.distances))
        else:
            self.survey = None
            between = found.distances
            pairs = zip(between.pairs, between.values_m, between.u_m, between.bearings_deg)
            self.form.show_pairs([pair_line(number, *pair) for number, pair in enumerate(pairs)])
            self._show(found.distances, found.rose)

    def _list(self, survey: Survey) -> None:
        lines = [structure_line(item, survey) for item in survey.layout.placed]
        self.form.show_structures(lines, [row_line(row) for row in survey.rows], [row.name for row in survey.rows])
        left = survey.layout.left_out
        words = tr("{count} without an outline or its U95 are left out: {names}")
        self.form.said.setText(words.format(count=len(left), names=", ".join(left[:5])) if left else "")
        self.form.said.setToolTip(", ".join(left))

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

    def _without(self, keys: Sequence[str]) -> dict[str, tuple[str, ...]]:
        rows = () if self.survey is None else self.survey.rows
        return {row.name: tuple(key for key in row.members if key not in keys) for row in rows}

    def _correct(self, rows: dict[str, tuple[str, ...]]) -> None:
        self._rows[self._place()] = {name: members for name, members in rows.items() if members}
        self._measure()

    def _find_again(self) -> None:
        self._rows.pop(self._place(), None)
        self._anew = True
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
        if shapes:
            from shapely.ops import unary_union

            self._zoom(unary_union([shape.envelope for shape in shapes]).envelope)

    def _show_pair(self) -> None:
        chosen = self.form.pairs.selected()
        if len(chosen) == 1 and self.distances is not None:
            self._zoom(self.distances.lines[int(chosen[0])])

    def _zoom(self, geometry: object) -> None:
        try:
            self._desk.layers.zoom_to(geometry, margin=0.5)
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
        distances = self.distances
        if distances is not None:
            site = None if self.form.between == CREST_LINES else self.form.site_combo.currentData() or None
            self._keep(lambda: self._keeper.save_distances(distances, site))

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
