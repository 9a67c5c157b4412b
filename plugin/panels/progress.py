"""The jobs of a panel: what each does, how far it is, and a button to stop it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..jobs import Job
from ..plain import plain_label
from ..words import tr


class JobLine(QWidget):
    """One running job."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._description = job.description
        self._words = plain_label(job.description)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setMaximumWidth(120)
        stop = QToolButton()
        stop.setText(tr("Cancel"))
        stop.setObjectName("cancel")
        stop.clicked.connect(job.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(stop)
        job.progressed.connect(self._advance)
        job.worded.connect(self._say)

    def _advance(self, percent: float) -> None:
        self._bar.setValue(round(percent))

    def _say(self, words: str) -> None:
        self._words.setText(f"{self._description}: {words}")


class JobLines(QWidget):
    """All running jobs, one under the other; nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lines: dict[Job, JobLine] = {}
        self.hide()

    def add(self, job: Job) -> None:
        """Show a job until it ends."""
        self._lines[job] = line = JobLine(job)
        self._column.addWidget(line)
        job.ended.connect(self._drop)
        self.show()

    def _drop(self) -> None:
        line = self._lines.pop(self.sender(), None)
        if line is not None:
            self._column.removeWidget(line)
            line.deleteLater()
        self.setVisible(bool(self._lines))
