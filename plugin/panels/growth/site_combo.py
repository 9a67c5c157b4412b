"""The choice of the site whose structures and scenes are shown."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import Sequence

from qgis.PyQt.QtWidgets import QComboBox

from ...core.records import Scene, Site, Structure
from ...words import tr
from .series import EVERY_SITE, NO_SITE


class SiteCombo(QComboBox):
    """Offers the sites that have something to show, those without one together, and all of them at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip(tr("The site whose structures and scenes are shown"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(80)

    @property
    def site(self) -> str:
        """The uuid of the site chosen, ``NO_SITE`` or ``EVERY_SITE``."""
        data = self.currentData()
        return NO_SITE if data is None else data

    def list_sites(
        self, sites: Sequence[Site], structures: Sequence[Structure], scenes: Sequence[Scene], preferred: str
    ) -> None:
        """Offer sites anew: the one chosen stays, else ``preferred`` is chosen, else the one that has most."""
        standing = _count_by_site(structures)
        imaged = _count_by_site([item for item in scenes if item.kind == "image"])
        found = standing | imaged
        chosen = self.currentData()
        self.clear()
        for site in sites:
            if site.uuid in found:
                self.addItem(site.name, site.uuid)
        if NO_SITE in found or not found:
            self.addItem(tr("No site given"), NO_SITE)
        if self.count() > 1:
            self.addItem(tr("All sites"), EVERY_SITE)
        wanted = next(
            (data for data in (chosen, preferred or None) if self._place_of(data) >= 0),
            _busiest(standing or _count_by_site(scenes)),
        )
        self.setCurrentIndex(max(0, self._place_of(wanted)))

    def choose(self, site: str) -> bool:
        """Choose a site; say whether another one was chosen before. One that is not offered changes nothing."""
        place = self._place_of(site)
        if place < 0 or place == self.currentIndex():
            return False
        self.setCurrentIndex(place)
        return True

    def _place_of(self, site: str | None) -> int:
        return -1 if site is None else self.findData(site)


def _count_by_site(items: Sequence[Structure] | Sequence[Scene]) -> Counter[str]:
    counts = Counter(map(attrgetter("site"), items))
    nowhere = counts.pop(None, 0)
    if nowhere:
        counts[NO_SITE] += nowhere
    return counts


def _busiest(sites: Counter[str]) -> str | None:
    """Return the site that occurs most often."""
    return sites.most_common(1)[0][0] if sites else None
