"""Which two scenes to map the change between, and over what ground."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.records import Scene
from ...plain import plain_label
from ...words import tr
from ..scene_dates import date_of


class ChangeDialog(QDialog):
    """Two dates and a piece of ground; ``areas`` are pairs of words and what they stand for."""

    def __init__(
        self, scenes: Sequence[Scene], shown: str, areas: Sequence[tuple[str, object]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change map"))
        self.before, self.after, self.area = QComboBox(), QComboBox(), QComboBox()
        for combo in (self.before, self.after):
            for scene in scenes:
                combo.addItem(" · ".join(filter(None, (date_of(scene), scene.sensor))), scene.uuid)
        place = max(1, self.after.findData(shown))
        self.after.setCurrentIndex(place)
        self.before.setCurrentIndex(place - 1)
        for words, ground in areas:
            self.area.addItem(words, ground)
        form = QFormLayout()
        form.addRow(tr("Before"), self.before)
        form.addRow(tr("After"), self.after)
        form.addRow(tr("Over"), self.area)
        words = plain_label(
            tr(
                "Pixels are marked that changed against what the two scenes have in common (IR-MAD), whatever their "
                "light. Seasons, shadows and clouds change too: it shows where to look, not what is there."
            )
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = QPushButton(tr("Map the change"))
        self.take.setDefault(True)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(words)
        column.addWidget(buttons)
        for combo in (self.before, self.after):
            combo.currentIndexChanged.connect(self._check)
        self._check()

    def answer(self) -> tuple[str, str, object]:
        """Return the uuids of the two scenes, and what stands for the ground chosen."""
        return self.before.currentData(), self.after.currentData(), self.area.currentData()

    def _check(self, *_: object) -> None:
        self.take.setEnabled(self.before.currentData() != self.after.currentData())
