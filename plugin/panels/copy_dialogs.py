"""The dialogs for a copy of a case: what goes into it, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Sequence

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.records import Site
from ..plain import plain_label
from ..words import counted, say, tr
from .side_by_side import NameOf, SideBySide, Versions, label_of, title_of

if TYPE_CHECKING:
    from ..case.difference import Difference
    from ..case.merge import Comparison

_WIDE = 560
_SIZE = (940, 560)
_BUTTONS = QDialogButtonBox.StandardButton


@dataclass(frozen=True)
class CopyChoice:
    """What a copy holds and where it goes; no sites for the whole case."""

    path: Path
    sites: tuple[str, ...]
    with_files: bool


class CopyDialog(QDialog):
    """Asks which sites go into a copy, and where it goes; ``folder`` is where the case looks for its scenes from."""

    def __init__(self, sites: Sequence[Site], path: Path, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(tr("Copy case"))
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr("Bermline case (*.gpkg)"))
        self.file.setFilePath(str(path))
        self.sites = QListWidget()
        self.sites.setObjectName("bermlineCopySites")
        for site in sites:
            item = QListWidgetItem(label_of(vars(site)))
            item.setData(Qt.ItemDataRole.UserRole, site.uuid)
            item.setCheckState(Qt.CheckState.Checked)
            self.sites.addItem(item)
        self.with_files = QCheckBox(tr("Copy the files of its scenes too"))
        self.with_files.setToolTip(tr("Files below the folder of the case go to the same places beside the copy."))
        self.hint = plain_label()
        self.hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Copy to"), self.file)
        form.addRow(tr("Sites"), self.sites)
        form.addRow("", self.with_files)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDE)
        self.file.fileChanged.connect(self._refresh)
        self.sites.itemChanged.connect(self._refresh)
        self.with_files.toggled.connect(self._refresh)
        self._refresh()

    def choice(self) -> CopyChoice:
        """Return what was chosen."""
        chosen = self._checked()
        path = Path(self.file.filePath())
        whole = len(chosen) == self.sites.count()
        return CopyChoice(
            path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg"),
            () if whole else tuple(chosen),
            self.with_files.isChecked(),
        )

    def _checked(self) -> list[str]:
        items = [self.sites.item(row) for row in range(self.sites.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _refresh(self, *_: object) -> None:
        chosen = len(self._checked())
        ready = bool(self.file.filePath()) and (chosen > 0 or self.sites.count() == 0)
        self.buttons.button(_BUTTONS.Ok).setEnabled(ready)
        if chosen == self.sites.count():
            words = tr("The whole case is copied, with its journal. Work with the copy, then bring it back.")
        elif chosen:
            words = tr(
                "What belongs to the chosen sites is copied, with what it rests on. The rest stays untouched when "
                "the copy is brought back."
            )
        else:
            words = tr("Choose at least one site.")
        if ready and not self.with_files.isChecked() and self.choice().path.parent != self._folder:
            words += " " + tr("Its scenes are looked for beside the copy: without their files it cannot show them.")
        self.hint.setText(words)


class BringBackDialog(QDialog):
    """Says what would be taken, and asks which version stays of what changed on both sides."""

    def __init__(self, comparison: Comparison, name_of: NameOf, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bermlineBringBack")
        self.setWindowTitle(tr("Bring back {name}").format(name=comparison.copy))
        self.summary = plain_label(_summary(comparison))
        self.summary.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        self.versions = SideBySide(tr("In the case"), tr("In the copy"), name_of)
        if comparison.both:
            self.versions.show_versions([_versions(found, name_of) for found in comparison.both])
            column.addLayout(self._all_at_once())
            column.addWidget(self.versions, 1)
            self.resize(*_SIZE)
        self.buttons = QDialogButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        self.buttons.button(_BUTTONS.Ok).setText(tr("Bring back"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)

    def wanted(self) -> set[tuple[str, str]]:
        """Return the keys of the records of which the copy's version is to stay."""
        return self.versions.second_chosen()

    def _all_at_once(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for place, words in enumerate((tr("The case's version of all"), tr("The copy's version of all"))):
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, side=place: self.versions.choose_all(side))
            row.addWidget(button)
        row.addStretch(1)
        return row


def _summary(comparison: Comparison) -> str:
    alone, both = len(comparison.alone), len(comparison.both)
    parts = [
        counted(
            alone,
            tr("1 record changed in the copy alone and is taken."),
            tr("{count} records changed in the copy alone and are taken."),
        )
    ]
    if both:
        parts.append(
            counted(
                both,
                tr("1 changed on both sides: choose which version stays."),
                tr("{count} changed on both sides: choose for each which version stays."),
            )
        )
    joined = len(comparison.actions)
    parts.append(
        counted(
            joined, tr("1 action of the copy joins the journal."), tr("{count} actions of the copy join the journal.")
        )
    )
    return " ".join(parts)


def _versions(found: Difference, name_of: NameOf) -> Versions:
    row = found.here or found.there or found.base or {}
    title = f"{tr(found.table.title)}: {title_of(found.table.name, row, name_of)}"
    return Versions(
        found.key, title, found.table, list(found.columns()), found.here, found.shown_there,
        say(found.note) if found.note is not None else "",
    )  # fmt: skip
