"""The line beneath the matrix: what is known of the chosen structure, or what was just asked of the curve."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from ...core.growth.table import GrowthRow, write_began, write_ended
from ...plain import as_tip
from ...words import say, tr


class SummaryLine(QLabel):
    """Writes what is known of one structure in a line; what it asks stands in the tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)

    def say(self, words: str) -> None:
        """Write a line of plain words, until something else is chosen."""
        self.setVisible(True)
        self.setText(escape(words))
        self.setToolTip("")

    def show_structure(self, known: GrowthRow, obscured: int, scenes: int, note: str) -> None:
        """Write what is known of a structure that is obscured on some of its scenes."""
        parts = [f"<b>{escape(known.label)}</b>"]
        if known.began_after is None and known.began_by is None:
            parts.append(say(known.assessment))
        else:
            parts.append(tr("began {when}").format(when=say(write_began(known))))
        if known.ended_by is not None:
            parts.append(tr("ended {when}").format(when=say(write_ended(known))))
        if known.rests_on:
            parts.append(tr("rests on {scenes}").format(scenes=tr(" and ").join(known.rests_on)))
        if obscured:
            parts.append(tr("obscured on {count} of {all} scenes").format(count=obscured, all=scenes))
        if known.questions:
            words = tr("questions: {count}, first: {first}")
            parts.append(words.format(count=len(known.questions), first=say(known.questions[0])))
        else:
            parts.append(tr("no questions"))
        if note:
            parts.append(escape(note))
        self.setVisible(True)
        self.setText(" · ".join(parts))
        self.setToolTip(as_tip("\n".join(say(question) for question in known.questions)))
