"""Work on a case on a server that is killed now and then: what is tried meanwhile is told, and then it goes on."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, Callable

import qgis.utils
from qgis.core import QgsProviderRegistry

from tests.kill.deeds import Actor

_BACK_S = 60.0
_OTHERS = ("scenes", "berms", "chain", "evidence")


class ServerActor(Actor):
    """Does what an :class:`Actor` does; while there is a file ``hold`` it waits for the server and does nothing."""

    def open_case(self) -> None:
        """Open the case on the server as the menu does, through a connection of QGIS'."""
        self.app.wait_until(lambda: "bermline" in qgis.utils.plugins, "the plugin")
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        uri = f"dbname='team' host={os.environ['BERMLINE_HOST']} port=5432 user='owner'"
        metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True}), "Team")
        address = os.environ["BERMLINE_ADDRESS"]
        import_module("bermline.servers").keep_scene_folder(address, self.folder)
        self.app.plugin()._case.open_address(address)
        self.app.wait_for_case()

    def deeds(self) -> tuple[tuple[Callable[[], None], int], ...]:
        """Return what writes to the case."""
        return (
            (self.label, 8), (self.fill, 3), (self.undo, 3), (self.redo, 2), (self.draw, 4), (self.take_in, 4),
            (self.register, 1),
        )  # fmt: skip

    def do(self, deed: Callable[[], None]) -> None:
        """Do one thing; where the server is away that is written down, and where it was killed it is waited for."""
        super().do(deed)
        if not (self.folder / "hold").exists():
            return
        if "entry" not in self.state():
            super().do(self.label)  # a person goes on before they have read what the bar says
            super().do(self.look_elsewhere)
        self.app.wait_until(lambda: "entry" in self.state(), "the server's return", _BACK_S)
        self.app.session().look_for_outside_edits()
        self.app.settle()
        self.note("held", said=[*self.app.messages()], shown=self._shown(), **self.state())
        self.app.iface.messageBar().clearWidgets()
        self.app.wait_until(lambda: not (self.folder / "hold").exists(), "leave to go on", _BACK_S)

    def look_elsewhere(self) -> None:
        """Look at the other panels, as if nothing were the matter."""
        for name in _OTHERS:
            self.app.show_panel(name)
        self._growth()

    def state(self) -> dict[str, Any]:
        """Return the state of the case, and nothing of it while the server is away."""
        try:
            return super().state()
        except import_module("bermline.case.errors").Unreachable:
            return {"away": True}

    def _shown(self) -> int:
        """Return how many records the window takes to be in the case."""
        kinds = import_module("bermline.core.records").RECORDS
        return sum(len(self.app.session().records(kind)) for kind in kinds)
