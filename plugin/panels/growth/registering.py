"""The menu that measures the shifts of the scenes shown, and shows them corrected."""

from __future__ import annotations

from ...canvas.corrected import can_be_corrected
from ...core.records import Scene, Structure
from ...words import tr
from ..dock import Desk
from ..registration import Registration
from .series import belongs
from .view import GrowthView


class Registering:
    """Fills the menu, and keeps it in line with the case."""

    def __init__(self, desk: Desk, view: GrowthView) -> None:
        self._session, self._bar = desk.session, view.bar
        self.registration = Registration(desk)
        menu = view.bar.register_menu
        self.measure = menu.addAction(tr("Register scenes…"), self.ask)
        self.corrected = menu.addAction(tr("Show scenes corrected"))
        self.corrected.setCheckable(True)
        self.corrected.setToolTip(
            tr("Show each scene moved back by its shift, by a small file beside the case. The image stays as it is.")
        )
        self.corrected.toggled.connect(self._session.show_corrected)
        self._session.correction_switched.connect(self._follow_switch)
        self._session.changed.connect(self._follow_changes)
        self._follow_switch(self._session.corrected)
        self._enable()

    def dispose(self) -> None:
        """Let go of the session, and stop measuring."""
        self._session.correction_switched.disconnect(self._follow_switch)
        self._session.changed.disconnect(self._follow_changes)
        self.registration.dispose()

    def ask(self) -> None:
        """Open the dialog for the site shown."""
        site = self._bar.site_combo.site
        scenes = [scene for scene in self._session.records(Scene) if belongs(scene, site)]
        structures = [item for item in self._session.records(Structure) if belongs(item, site)]
        self.registration.open(scenes, structures)

    def _follow_switch(self, corrected: bool) -> None:  # noqa: FBT001 - a slot
        self.corrected.setChecked(corrected)

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if Scene.table in tables:
            self._enable()

    def _enable(self) -> None:
        measured = any(can_be_corrected(scene) for scene in self._session.records(Scene))
        self.corrected.setEnabled(measured or self._session.corrected)
