"""Work in a real QGIS without end, as fast as it goes, and write down what was begun and what had ended.

Each line of the log is on disk before the next thing is done.
"""

from __future__ import annotations

import json
import os
import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from tests.app.driver import Driver, NotSeen
from tests.app.play import end_watch_of_start
from tests.app.steps import record_kind
from tests.kill.state import digest_of

_KEYS = ("1", "2", "3", "0", Qt.Key.Key_Delete)
_ROWS = 12


class Actor:
    """Draws, labels, undoes, imports, registers, exports and saves, in an order by chance."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.app = Driver()
        sys.excepthook = sys.__excepthook__
        self.folder = folder
        self.chance = chance
        self.number = 0
        self._log = (folder / "log.jsonl").open("a", encoding="utf-8")

    def work(self) -> None:
        """Do one thing after the other until the process ends."""
        end_watch_of_start()
        self.open_case()
        self.app.show_panel("growth")
        self.note("ready", pid=os.getpid(), **self.state())
        while True:
            self.do(self.chance.choices([deed for deed, _ in self.deeds()], [share for _, share in self.deeds()])[0])

    def open_case(self) -> None:
        """Wait for the case of the project that QGIS was started with."""
        self.app.wait_until(lambda: self.app.session().store is not None, "the case of the project", 60.0)

    def deeds(self) -> tuple[tuple[Callable[[], None], int], ...]:
        """Return what is done, and how often each beside the others."""
        return (
            (self.label, 8), (self.fill, 3), (self.undo, 3), (self.redo, 2), (self.draw, 4), (self.take_in, 4),
            (self.register, 1), (self.export, 2), (self.save, 2),
        )  # fmt: skip

    def do(self, deed: Callable[[], None]) -> None:
        """Do one thing, and write down that it began and that it had ended."""
        self.number += 1
        self.note("begin", deed=deed.__name__)
        try:
            deed()
        except NotSeen as gone:
            self.note("missed", deed=deed.__name__, why=str(gone))
        self.app.settle()
        self.note("end", deed=deed.__name__, **self.state())

    def label(self) -> None:
        """Mark a cell."""
        self._choose_cell()
        self.app.key(self._growth().matrix, self.chance.choice(_KEYS))

    def fill(self) -> None:
        """Fill sightings forward."""
        self._choose_cell()
        self.app.key(self._growth().matrix, Qt.Key.Key_F)

    def undo(self) -> None:
        """Take the last action back."""
        self._press_if_enabled("bermlineUndo")

    def redo(self) -> None:
        """Do it again."""
        self._press_if_enabled("bermlineRedo")

    def draw(self) -> None:
        """Draw a structure."""
        app, panel = self.app, self._growth()
        scene = app.session().records(record_kind("Scene"))[0]
        app.session().show_scene(scene.uuid)
        app.plugin().desk.layers.zoom_to(scene.geometry)
        app.wait_for_map()
        middle = scene.geometry.centroid
        x, y = (middle.x + self.chance.uniform(-0.003, 0.003), middle.y + self.chance.uniform(-0.002, 0.002))
        app.click(panel.bar.draw_button)
        app.click_map([QgsPointXY(x, y), QgsPointXY(x + 4e-4, y), QgsPointXY(x, y + 4e-4)], finish=True)
        if panel.bar.draw_button.isChecked():
            app.click(panel.bar.draw_button)

    def take_in(self) -> None:
        """Import a table of sightings: many rows, one action."""
        app, panel = self.app, self._growth()
        path = self.folder / "notes.csv"
        stamp = f"{os.getpid()}-{self.number}"
        lines = "".join(f"K{stamp}-{row},2019-02-08,present\n" for row in range(_ROWS))
        path.write_text("structure,scene_date,state\n" + lines, "utf-8")
        count = len(panel.series.structures)
        reader = import_module("bermline.core.growth.exchange_tables").read_sightings_csv
        with app.answering(lambda dialog: QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)):
            panel.exchange.import_files([path], reader)
            app.wait_until(lambda: len(panel.series.structures) > count, "the structures of the table")

    def register(self) -> None:
        """Measure the shifts of all scenes and keep them."""
        app, registering = self.app, self._growth().registering
        registering.measure.trigger()
        app.settle()
        dialog = registering.registration.dialog
        app.click(dialog.measure_button)
        app.wait_until(dialog.measure_button.isEnabled, "the end of the measuring", 120.0)
        app.click(dialog.keep_button)

    def export(self) -> None:
        """Begin an export; what follows is done while it runs."""
        app = self.app
        button = app.find(QPushButton, "bermlineExportPackButton", app.show_panel("evidence"))
        if button.isEnabled():
            with app.choosing_file(self.folder / f"pack-{os.getpid()}-{self.number}"):
                app.click(button)
        app.show_panel("growth")

    def save(self) -> None:
        """Save the QGIS project."""
        QgsProject.instance().write()

    def _growth(self) -> Any:
        return self.app.show_panel("growth")

    def _choose_cell(self) -> None:
        panel = self._growth()
        model = panel.matrix.model()
        row, column = self.chance.randrange(model.rowCount()), self.chance.randrange(model.columnCount())
        self.app.click_cell(panel.matrix, row, column)

    def _press_if_enabled(self, name: str) -> None:
        if self.app.toolbar_button(name).isEnabled():
            self.app.press(name)

    def state(self) -> dict[str, Any]:
        """Return the number of the journal's last entry, and a digest of all records."""
        store = self.app.session().store
        return {"entry": store.last_entry(), "digest": digest_of(store, import_module("bermline.core.records"))}

    def note(self, what: str, **facts: Any) -> None:
        """Write down what happened."""
        self._log.write(json.dumps({"what": what, **facts}) + "\n")
        self._log.flush()
        os.fsync(self._log.fileno())
