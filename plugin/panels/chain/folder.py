"""Asking for a folder, beginning where the last one was."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

_KEY = "Bermline/chain_folder"


def ask_folder(window: QWidget, title: str) -> Path | None:
    """Return the folder that a person chose, ``None`` for none."""
    before = QgsSettings().value(_KEY, "", type=str)
    folder = QFileDialog.getExistingDirectory(window, title, before)
    if not folder:
        return None
    QgsSettings().setValue(_KEY, folder)
    return Path(folder)
