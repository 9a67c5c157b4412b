"""What the panel shows of the case, and when it has to be shown anew."""

from __future__ import annotations

from typing import Callable, Iterator, Sequence

from ...core.errors import BermlineError
from ...core.growth.intervals import StructureDates
from ...core.growth.table import growth_rows
from ...core.records import Scene, Sighting, Site, Structure
from ...jobs import Newest
from ...slices import REST, AtOnce, Slices
from ...words import counted, tr
from ..dock import Desk
from .following import Following
from .loading import Loader
from .series import Grid, Series, belongs, widths_to_scale
from .table_model import Known, know
from .view import GrowthView

_SHOWN_TABLES = frozenset({"site", "scene", "structure", "sighting"})
_AT_ONCE = 500
"""The rows of so many structures are reckoned in less than 100 ms."""
_OFFERED_TABLES = frozenset({"site", "scene", "structure"})


class Showing:
    """Fills matrix, table, curve and summary from the session, as little of them as a change asks for."""

    def __init__(self, desk: Desk, series: Series, view: GrowthView, following: Following) -> None:
        self._session = desk.session
        self._series, self._view, self._following = series, view, following
        self._loader = Loader(desk.jobs, desk.messages, self._show)
        self._work = Slices(view)
        self._messages = desk.messages
        self._reckoning = Newest(desk.jobs, self._put_back, _AT_ONCE)
        self._stale: set[int] = set()
        """Rows that changed since the table was last in front."""
        self._reckoned: list[int] = []
        """Those of them that were last reckoned."""
        self._session.changed.connect(self._follow_changes)
        self._session.site_chosen.connect(self._follow_site)
        self._session.structure_chosen.connect(self._show_summary)
        view.bar.site_combo.activated.connect(self._take_site)
        view.bar.scale_button.toggled.connect(self._set_widths)
        view.tabs.currentChanged.connect(self._refresh_table)

    def begin(self) -> None:
        """Show what there is."""
        self._view.bar.label_edit.setPlaceholderText(self._series.next_label)
        self._list_sites()
        self.reload()

    def dispose(self) -> None:
        """Let go of the session, and of what is being arranged and shown of it."""
        self._loader.dispose()
        self._work.stop()
        self._reckoning.stop()
        self._session.changed.disconnect(self._follow_changes)
        self._session.site_chosen.disconnect(self._follow_site)
        self._session.structure_chosen.disconnect(self._show_summary)
        # What Python has not let go of yet may be let go of on any thread, and shapely 1.8 fails on one that is ending.
        self._view.sightings.model.begin_reload()
        self._series.take_over(Series())
        self._view.sightings.model.end_reload()

    def reload(self) -> None:
        """Show the site anew: rows and columns where they changed, else cells alone."""
        read = self._session.records
        self._loader.load(read(Structure), read(Scene), read(Sighting), self._site())
        if self._loader.busy:
            self._show_emptiness()

    def _show(self, grid: Grid, ready: Series | None) -> None:
        (AtOnce() if ready is None else self._work).start(self._show_in_steps(grid, ready))

    def _show_in_steps(self, grid: Grid, ready: Series | None) -> Iterator[object]:
        changed = self._show_cells(grid, ready)
        self._show_emptiness()
        yield REST
        self._show_summary()
        if ready is not None:
            self._following.begin()
            yield REST
            self._following.ready_film()
            yield REST
            self._following.aim_film()
            yield REST
        self._following.show_outline()
        yield
        self._show_numbers(changed)  # last: what it sets to work on threads takes turns with the window

    def _show_cells(self, grid: Grid, ready: Series | None) -> Sequence[int]:
        """Show rows and columns, or the cells that changed; return the rows that are not as they were."""
        model, sightings = self._view.sightings.model, self._session.records(Sighting)
        if self._series.shows(grid):
            cells = self._series.load(grid, sightings)
            model.tell_changed(cells)
            chosen = self._series.row(self._session.structure)
            self._view.film.refresh(column for row, column in cells if row == chosen)
            return sorted({row for row, _ in cells})
        model.begin_reload()
        self._reckoning.stop()
        if ready is None:
            self._series.load(grid, sightings)
        else:
            self._series.take_over(ready)
        model.end_reload()
        self._view.bar.label_edit.setPlaceholderText(self._series.next_label)
        self._set_widths()
        if ready is None:
            self._following.aim_film()
        else:
            self._view.film.empty()
        self._following.restore_current()
        self._leave_what_is_gone()
        return range(len(grid.rows))

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if tables & _OFFERED_TABLES:
            self._list_sites()
        if tables & _SHOWN_TABLES:
            self.reload()

    def _follow_site(self, uuid: str) -> None:
        if self._view.bar.site_combo.choose(uuid):
            self.reload()

    def _take_site(self, _place: int) -> None:
        site = self._session.find(Site, self._site())
        if site is not None:
            self._session.choose_site(site.uuid)
        self.reload()

    def _list_sites(self) -> None:
        read = self._session.records
        self._view.bar.site_combo.list_sites(read(Site), read(Structure), read(Scene), self._session.site)

    def _leave_what_is_gone(self) -> None:
        """Choose the structure in the current row where the one chosen is no longer in the case."""
        chosen = self._session.structure
        if chosen and self._session.find(Structure, chosen) is None:
            row = self._view.matrix.currentIndex().row()
            self._session.choose_structure(self._series.structures[row].uuid if row >= 0 else "")

    def _show_emptiness(self) -> None:
        """Say how the first row or column comes about, in place of an empty grid."""
        words = ""
        if self._loader.busy and not self._series.structures:
            words = tr("Structures and sightings are being arranged …")
        elif not self._series.scenes and self._series.structures and self._has_images():
            words = tr("No image scene of this site reaches its structures. Add scenes that do in the Scenes panel.")
        elif not self._series.scenes:
            words = tr("No image scene at this site yet. Add dated scenes in the Scenes panel.")
        elif not self._series.structures:
            words = tr("No structure at this site yet. Press Draw structure and click its corners on the map.")
        self._view.sightings.say(words)
        writes = self._session.store is not None and not self._session.store.read_only
        for button in (*self._view.marks.buttons(), self._view.bar.outline_button):
            button.setEnabled(not words and writes)
        self._view.bar.draw_button.setEnabled(writes)

    def _has_images(self) -> bool:
        scenes = self._session.records(Scene)
        return any(scene.kind == "image" and belongs(scene, self._site()) for scene in scenes)

    def _show_numbers(self, changed: Sequence[int]) -> None:
        """Show the curve, and the table where it is in front."""
        self._stale.update(changed)
        self._refresh_table()
        self._view.curve.show_series(self._series.structures, self._series.dates, self._series.covering)

    def _refresh_table(self, *_: object) -> None:
        """Reckon anew the rows that changed since the table was last in front: areas of thousands take seconds."""
        if not self._view.shows_table or self._reckoning.busy:
            return
        changed = sorted(row for row in self._stale if row < len(self._series.structures))
        self._stale.clear()
        self._reckoned = changed
        words = counted(
            len(changed),
            tr("Reckon the dates and area of a structure"),
            tr("Reckon the dates and areas of {count} structures"),
        )
        self._reckoning.begin(words, self._rows_to_reckon(changed), self._show_table, len(changed))

    def _rows_to_reckon(self, numbers: Sequence[int]) -> Callable[[], dict[int, Known]]:
        """Return what makes the rows of the table, from what is known now."""
        structures, dates, scenes = self._take_out(numbers)
        return lambda: dict(zip(numbers, map(know, growth_rows(structures, dates, scenes))))

    def _show_table(self, rows: dict[int, Known]) -> None:
        page = self._view.structures
        page.model.show(len(self._series.structures), rows)
        page.fit_columns()
        self._following.restore_current()
        if self._stale:
            self._refresh_table()

    def _put_back(self, error: BermlineError) -> None:
        """Leave rows that were not reckoned to the next time."""
        self._stale.update(self._reckoned)
        self._messages.error(error)

    def _show_summary(self, *_: object) -> None:
        """Write beneath the matrix what is known of the chosen structure."""
        series, row = self._series, self._series.row(self._session.structure)
        if row < 0:
            self._view.summary.setVisible(False)
            return
        (known,) = growth_rows(*self._take_out([row]))
        note = series.structures[row].note or ""
        self._view.summary.show_structure(known, len(series.dates[row].obscured), len(series.scenes), note)

    def _take_out(self, numbers: Sequence[int]) -> tuple[list[Structure], list[StructureDates], tuple[Scene, ...]]:
        series = self._series
        return [series.structures[row] for row in numbers], [series.dates[row] for row in numbers], series.scenes

    def _set_widths(self, *_: object) -> None:
        """Space the columns: evenly, or as their dates are."""
        cell, scenes = self._view.matrix.cell_width, self._series.scenes
        to_scale = self._view.bar.scale_button.isChecked()
        self._view.matrix.set_widths(widths_to_scale(scenes, cell) if to_scale else [cell] * len(scenes))

    def _site(self) -> str:
        return self._view.bar.site_combo.site
