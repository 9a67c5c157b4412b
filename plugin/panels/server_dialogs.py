"""The dialogs for a case on PostGIS: where a new one goes, and which one to open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Sequence

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..plain import plain_label
from ..words import tr

if TYPE_CHECKING:
    from ..case.postgis.open import Listed

_WIDE, _HIGH = 520, 240


@dataclass(frozen=True)
class ServerChoice:
    """What a person chose: a connection of QGIS, a schema, its title, and where this computer has the scenes."""

    connection: str
    schema: str
    title: str
    folder: Path
    shared: bool = False
    """Whether it begins as a copy of the open case."""


class _ServerDialog(QDialog):
    """Connection and folder, which both dialogs ask for."""

    def __init__(self, title: str, connections: Sequence[str], folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.connection = QComboBox()
        self.connection.setObjectName("bermlineConnection")
        self.connection.addItems(connections)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(folder))
        self.folder.setToolTip(
            tr("The database keeps records, and no imagery: the paths of scenes are relative to this folder.")
        )
        self.hint = plain_label()
        self.hint.setWordWrap(True)
        if not connections:
            self.hint.setText(
                tr("QGIS has no connection to PostgreSQL yet. Make one in Layer > Data Source Manager > PostgreSQL.")
            )
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.form = QFormLayout()
        self.form.addRow(tr("Connection"), self.connection)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.form)
        self.setMinimumWidth(_WIDE)

    def _finish(self) -> None:
        self.column.addWidget(self.hint)
        self.column.addWidget(self.buttons)

    def _allow(self, *, ready: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)


class NewServerCase(_ServerDialog):
    """Asks where on a server a new case goes; ``open_case`` is the title of the open one, "" for none."""

    def __init__(self, connections: Sequence[str], folder: Path, open_case: str, parent: QWidget) -> None:
        super().__init__(tr("New case on PostGIS"), connections, folder, parent)
        self.title = QLineEdit(open_case)
        self.title.setObjectName("bermlineCaseTitle")
        self.share = QCheckBox(tr("Begin with all that is in the open case"))
        self.share.setObjectName("bermlineShare")
        self.share.setEnabled(bool(open_case))
        self.share.setChecked(bool(open_case))
        self.share.setToolTip(tr("The open case stays where it is, as a copy of the new one that can be brought back."))
        self.form.addRow(tr("Title"), self.title)
        self.form.addRow("", self.share)
        self.form.addRow(tr("Folder of the scenes"), self.folder)
        self._finish()
        self.title.textChanged.connect(self._refresh)
        self._refresh()

    def choice(self) -> ServerChoice:
        """Return what was chosen."""
        from ..case.postgis.create import schema_name

        title = self.title.text().strip()
        folder = Path(self.folder.filePath())
        return ServerChoice(self.connection.currentText(), schema_name(title), title, folder, self.share.isChecked())

    def _refresh(self) -> None:
        ready = bool(self.title.text().strip() and self.connection.count())
        self._allow(ready=ready)
        if ready:
            self.hint.setText(tr("It becomes the schema {schema} of the database.").format(schema=self.choice().schema))
        elif self.connection.count():
            self.hint.setText(tr("The title may be changed later; the schema takes its name from it."))


class OpenServerCase(_ServerDialog):
    """Asks which case of a server is opened; ``connection_chosen`` asks for the list of another's cases."""

    connection_chosen = pyqtSignal(str)

    def __init__(self, connections: Sequence[str], folder: Path, parent: QWidget) -> None:
        super().__init__(tr("Open case on PostGIS"), connections, folder, parent)
        self.cases = QTreeWidget()
        self.cases.setObjectName("bermlineCases")
        self.cases.setHeaderLabels([tr("Title"), tr("Schema")])
        self.cases.setRootIsDecorated(False)
        self.cases.setColumnWidth(0, _WIDE * 3 // 5)
        self.cases.setMinimumHeight(_HIGH)
        self.column.addWidget(self.cases)
        below = QFormLayout()
        below.addRow(tr("Folder of the scenes"), self.folder)
        self.column.addLayout(below)
        self._finish()
        self.cases.itemSelectionChanged.connect(self._refresh)
        self.cases.itemDoubleClicked.connect(self.accept)
        self.connection.currentTextChanged.connect(self.connection_chosen)
        self._refresh()

    def show_waiting(self) -> None:
        """Say that the list is on its way."""
        self.cases.clear()
        self.hint.setText(tr("Asking the server …"))

    def show_cases(self, cases: Sequence[Listed]) -> None:
        """Show the cases of the chosen connection."""
        self.cases.clear()
        for case in cases:
            item = QTreeWidgetItem([case.title, case.schema])
            item.setData(0, Qt.ItemDataRole.UserRole, case)
            self.cases.addTopLevelItem(item)
        self.hint.setText("" if cases else tr("There is no case in this database that you may read."))
        if cases:
            self.cases.setCurrentItem(self.cases.topLevelItem(0))

    def show_problem(self, words: str) -> None:
        """Say why there is no list."""
        self.cases.clear()
        self.hint.setText(words)

    def choice(self) -> ServerChoice:
        """Return what was chosen."""
        case = self.cases.currentItem().data(0, Qt.ItemDataRole.UserRole)
        return ServerChoice(self.connection.currentText(), case.schema, case.title, Path(self.folder.filePath()))

    def chosen_schema(self) -> str:
        """Return the schema of the case that is marked, "" for none."""
        item = self.cases.currentItem()
        return "" if item is None else item.data(0, Qt.ItemDataRole.UserRole).schema

    def _refresh(self) -> None:
        self._allow(ready=bool(self.cases.selectedItems()))
