"""Buttons of the panels."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QToolButton


def make_button(words: str, tip: str) -> QToolButton:
    """Return a button with words."""
    made = QToolButton()
    made.setText(words)
    made.setToolTip(tip)
    return made
