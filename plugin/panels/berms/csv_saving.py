"""Asking for a file, writing a table to it, telling what went wrong."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.csv_files import guard
from ...core.errors import BermlineError, message
from ...messages import Messages
from ...words import tr


def save_csv(parent: QWidget, messages: Messages, title: str, name: str, rows: Sequence[Sequence[str]]) -> None:
    """Ask for a file and write rows, headings first, so that a spreadsheet shows them as they are."""
    path, _ = QFileDialog.getSaveFileName(parent, title, name, tr("CSV files (*.csv)"))
    if not path:
        return
    try:
        with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([guard(cell) for cell in row] for row in rows)
    except OSError as error:
        reason = message("The table could not be written to “{path}”: {reason}.", path=path, reason=error.strerror)
        messages.error(BermlineError(reason, message("Choose another folder.")))
