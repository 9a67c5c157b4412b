"""The curve of growth beneath a timeline: of the sites that the chain speaks of, or of those that a person picks."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...core.chain.gather import ChainRecords
from ...core.chain.timeline import sites_spoken_of, structures_beneath
from ...core.coverage import scenes_on_site
from ...core.growth.curve import Curve, growth_curve
from ...core.growth.intervals import all_structure_dates
from ...core.records import Scene, Sighting, Structure
from ...jobs import Job, Newest
from ...words import tr
from ..dock import Desk

_FOUND_AT_ONCE = 8_000
"""Among so many structures, movements and statements it is found in a moment what is to be counted."""


class GrowthBeneath(QObject):
    """Counts in the background what stood when; ``counted`` tells that ``curve`` and ``at`` are new.

    ``curve`` is ``None`` where nothing stands at those sites; ``at`` names them.
    """

    counted = pyqtSignal()

    def __init__(self, desk: Desk, chain: Callable[[], ChainRecords], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chain = chain
        self._picked: frozenset[str] | None = None
        self._counted_from: tuple[Any, ...] = ()
        self._counting: Job | None = None
        self._finding = Newest(desk.jobs, desk.messages.error, _FOUND_AT_ONCE)
        self.curve: Curve | None = None
        self.at = ""
        self.menu = QMenu(tr("Growth at"), parent)
        self.menu.aboutToShow.connect(self._offer)

    def count(self) -> None:
        """Count anew where structures, their sightings, or the sites to count at are others than before."""
        chain, everywhere, picked = self._chain(), self._desk.session.records(Structure), self._picked
        self.menu.setEnabled(bool(everywhere))

        def find() -> tuple[tuple[Structure, ...], str]:
            sites = sites_spoken_of(chain, everywhere) if picked is None else picked
            return structures_beneath(chain, everywhere, sites)

        size = len(everywhere) + len(chain.movements) + len(chain.claims)
        self._finding.begin(tr("Find the structures to count"), find, self._count_found, size)

    def _count_found(self, found: tuple[tuple[Structure, ...], str]) -> None:
        structures, at = found
        scenes, sightings = self._desk.session.records(Scene), self._desk.session.records(Sighting)
        if self._counted_from == (structures, at, scenes, sightings):
            return
        self._counted_from = (structures, at, scenes, sightings)
        self._stop()
        if not (structures and sightings):
            self._take(None, at)
            return
        self._counting = self._desk.jobs.start(
            tr("Count the structures standing"),
            lambda _progress: growth_curve(
                all_structure_dates(structures, scenes, sightings), scenes_on_site(structures, scenes)
            ),
            lambda curve: self._take(curve, at),
            lambda _refused: self._take(None, at),
        )

    def dispose(self) -> None:
        """Count no more."""
        self._finding.stop()
        self._stop()

    def _sites(self) -> frozenset[str]:
        if self._picked is not None:
            return self._picked
        return sites_spoken_of(self._chain(), self._desk.session.records(Structure))

    def _offer(self) -> None:
        """Offer every site where structures stand, those ticked whose growth is shown."""
        self.menu.clear()
        chosen = self._sites()
        for site in dict.fromkeys(item.site or "" for item in self._desk.session.records(Structure)):
            # In a menu, an ampersand underlines the letter after it.
            name = (self._chain().links.name(site) or tr("no site")).replace("&", "&&")
            shown = self.menu.addAction(name)
            shown.setCheckable(True)
            shown.setChecked(site in chosen)
            shown.toggled.connect(lambda on, site=site: self.pick(site, shown=on))

    def pick(self, site: str, *, shown: bool) -> None:
        """Show or hide the growth of a site, ``""`` for structures of none."""
        self._picked = self._sites() | {site} if shown else self._sites() - {site}
        self.count()

    def _take(self, curve: Curve | None, at: str) -> None:
        self._counting = None
        self.curve = curve if curve is not None and curve.counted else None
        self.at = at
        self.counted.emit()

    def _stop(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
