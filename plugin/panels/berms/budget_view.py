"""An uncertainty budget as a small table: each term, its share, and what they make together."""

from __future__ import annotations

import math
from html import escape
from typing import Any, Mapping, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy

from ...core.berms.placement import LEAST_BANDS, TERM
from ...core.quantity import decimals_for, write_number
from ...plain import rich_label
from ...words import tr
from .wording import name_term


class BudgetView(QScrollArea):
    """Shows the standard uncertainty u of each term, in the unit of the value; nothing where there is no value."""

    def __init__(self) -> None:
        super().__init__()
        self.label = rich_label()
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setToolTip(
            tr(
                "Standard uncertainty u of each term, its share of the variance, and the expanded uncertainty U95. "
                "An error of the whole scene's place is in no distance within it: it moves both ends alike."
            )
        )
        self.setWidget(self.label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._fit(("ground under the berm",))
        self.clear()

    def show_budget(self, terms: Mapping[str, float], unit: str, u95: float, parameters: Mapping[str, Any]) -> None:
        """Show the terms of a value with its U95; ``parameters`` tell how many bands the placement rests on."""
        self.label.setText(write_budget(terms, unit, u95, parameters))
        self.show()
        self._fit([name_term(name, parameters) for name in terms])

    def clear(self) -> None:
        """Show nothing, and leave the room to what stands beside it."""
        self.label.clear()
        self.hide()

    def _fit(self, names: Sequence[str]) -> None:
        """Give the longest term room in one line, so that its numbers stand beside it."""
        widest = max(map(self.fontMetrics().horizontalAdvance, names), default=0)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(widest + self.fontMetrics().horizontalAdvance("  0.000  100 %") + bar + 16)


def write_budget(terms: Mapping[str, float], unit: str, u95: float, parameters: Mapping[str, Any]) -> str:
    """Return a budget as a table of rich text; "" where no term is known."""
    total = math.sqrt(sum(term**2 for term in terms.values()))
    if not total > 0:
        return ""
    columns = (f"u,\u00a0{unit}", tr("share"))
    head = f"<th align='left'>{escape(tr('Uncertainty'))}</th>"
    head += "".join(f"<th align='right'>&nbsp;{escape(words)}</th>" for words in columns)
    bands = parameters.get("placement_bands")
    rows = []
    for name, term in terms.items():
        words = name_term(name, parameters)
        share = 100.0 * (term / total) ** 2
        rows.append(_row(words, _three_places(term, total), f"{share:.0f}\u00a0%"))
    rows.append(_row(tr("together"), _three_places(total, total), ""))
    factor = tr("U95 = {factor:.2f} u").format(factor=u95 / total)
    rows.append(_row(f"<b>{escape(factor)}</b>", f"<b>{_three_places(u95, total)}</b>", "", plain=False))
    words = f"<table cellspacing='0' cellpadding='1'><tr>{head}</tr>{''.join(rows)}</table>"
    if bands is not None and TERM not in terms:
        unknown = tr("Placement along the berm is not known: {count} of at least {least} bands.")
        words += escape(unknown.format(count=bands, least=LEAST_BANDS))
    return words


def _row(name: str, u: str, share: str, *, plain: bool = True) -> str:
    words = escape(name) if plain else name
    numbers = "".join(f"<td align='right'>&nbsp;{number}</td>" for number in (u, share))
    return f"<tr><td style='white-space: nowrap'>{words}</td>{numbers}</tr>"


def _three_places(value: float, total: float) -> str:
    """Write a term as finely as the whole deserves, and one digit more."""
    return write_number(value, max(decimals_for(total), 0) + 1)
