"""Two people at one record: the second is shown both versions and says which one stays."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..canvas.edit_guard import undecided
from ..case.errors import Changed
from ..case.schema import table_of
from ..core.dates import instant, write_interval
from ..messages import Decided, told
from ..plain import plain_label
from ..words import say, tr
from .dock import Desk
from .side_by_side import NameOf, SideBySide, Versions, names_from, title_of

_SIZE = (880, 320)


class BothVersionsDialog(QDialog):
    """Shows the record as another left it beside what was to be written."""

    def __init__(self, changed: Changed, name_of: NameOf, parent: QWidget) -> None:
        super().__init__(parent)
        there, table = changed.there, table_of(type(changed.there))
        self.setObjectName("bermlineBothVersions")
        self.setWindowTitle(tr("Changed by another meanwhile"))
        edited = there.edited_at
        when = "—" if edited is None else write_interval(instant(edited))
        said = (
            tr("{who} changed this record at {when}, and you deleted it. It is still there: choose what stays.")
            if changed.mine is None
            else tr("{who} changed this record at {when}, while you did. Yours is not kept yet: choose what stays.")
        )
        said = said.format(who=there.edited_by, when=when)
        if changed.beside is not None:
            said = f"{say(changed.beside)} {tr('You deleted it; it is still there: choose what stays.')}"
        words = plain_label(said)
        words.setWordWrap(True)
        self.versions = SideBySide(
            tr("As it is") if changed.beside is not None else tr("As {who} left it").format(who=there.edited_by),
            tr("Deleted") if changed.mine is None else tr("As you would have it"),
            name_of,
        )
        row = vars(there)
        mine = None if changed.mine is None else {**row, **changed.mine}
        columns = [column.name for column in table.own if row.get(column.name) != (mine or {}).get(column.name)]
        title = f"{tr(table.title)}: {title_of(table.name, row, name_of)}"
        key = (table.name, there.uuid)
        self.versions.show_versions([Versions(key, title, table, columns, row, mine)])
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.versions, 1)
        column.addWidget(self.buttons)
        self.resize(*_SIZE)

    def mine_chosen(self) -> bool:
        """Whether a person's own version is to stay."""
        return bool(self.versions.second_chosen())


class BothVersions(QObject):
    """Asks, once the step that met the other's change has ended, and writes what was decided."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[tuple[Changed, Decided]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        desk.messages.decide = self.ask
        desk.layers.decide = self.decide

    def dispose(self) -> None:
        """Let go of the messages and the layers."""
        self._soon.stop()
        self._desk.messages.decide = None
        self._desk.layers.decide = undecided

    def ask(self, changed: Changed, decided: Decided) -> None:
        """Ask about a record that another changed; ``decided`` is told once a person said what stays."""
        self._waiting.append((changed, decided))
        self._soon.start()

    def _show(self) -> None:
        self._desk.session.look_for_outside_edits()
        while self._waiting and self._desk.session.store is not None:
            changed, decided = self._waiting.pop(0)
            mine = self.decide(changed)
            if mine is not None and (not mine or self._write(changed)):
                decided(mine)

    def decide(self, changed: Changed) -> bool | None:
        """Return whether one's own version is to stay; ``None`` where a person would not say."""
        dialog = BothVersionsDialog(changed, names_from(self._desk.session), self._desk.iface.mainWindow())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.mine_chosen() if accepted else None

    def _write(self, changed: Changed) -> bool:
        """Write one's own version; whether that was done."""
        there = changed.there
        with told(self._desk.messages), self._desk.session.act(tr("Keep one's own version")) as action:
            if changed.mine is None:
                action.delete(type(there), there.uuid, expect_version=there.version)
            else:
                action.update(type(there), there.uuid, expect_version=there.version, **changed.mine)
            return True
        return False
