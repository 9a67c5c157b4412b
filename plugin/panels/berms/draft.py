"""The left of the Berms panel: the transect's controls, its profile and what is saved of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...canvas.transect_tool import WIDTHS_M
from ...core.berms.spacing import ON_PROFILE, Spacing
from ...plain import as_tip, plain_label, rich_label
from ...words import term, tr
from ..case_actions import icon
from ..number_box import NumberBox
from .budget_view import BudgetView
from .chart import ProfileChart
from .meter import WIDTH_M
from .wording import meaning, what_it_is


class DraftForm(QWidget):
    """The controls alone; the panel says what they do."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        column.addLayout(self._make_bar())
        self.chart = ProfileChart()
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.budget = BudgetView()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.chart, 1)
        row.addWidget(self.budget)
        column.addLayout(row, 1)
        self.result = rich_label()
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.setWordWrap(True)
        column.addWidget(self.result)
        column.addLayout(self._make_save())

    def show_spacing(self, spacing: Spacing | None) -> None:
        """Show a spacing with its budget; ``None`` clears both."""
        self.result.setText("" if spacing is None else what_it_is(spacing))
        self.result.setToolTip("" if spacing is None else as_tip(term(spacing.method)))
        if spacing is None:
            self.budget.clear()
        else:
            self.budget.show_budget(spacing.budget, spacing.unit, spacing.u95, spacing.parameters)

    def allow_saving(self, kept_as: str, *, ready: bool) -> None:
        """Let what is shown be saved where it is ``ready``; say the name that it is kept under already, if it is."""
        if not ready and (self.save_button.hasFocus() or self.name_edit.hasFocus()):
            self.draw_button.setFocus()  # else Qt hands the keys on to whatever follows, a hidden dock too
        self.save_button.setEnabled(ready)
        self.name_edit.setEnabled(ready)
        words = tr("Keep value, uncertainty, method and place in the case")
        if kept_as:
            words = tr("It is kept as {name}. Draw another line, or change this one, to save again.")
        self.save_button.setToolTip(as_tip(words.format(name=kept_as)))

    def say_more(self, words: str) -> None:
        """Add words to the spacing that is shown."""
        self.result.setText(f"{self.result.text()} · {words}")

    @property
    def definition(self) -> str:
        """The definition that is chosen."""
        return str(self.definition_combo.currentData())

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self.draw_button = QToolButton()
        self.draw_button.setText(tr("Transect"))
        self.draw_button.setIcon(icon("transect"))
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.draw_button.setCheckable(True)
        self.draw_button.setToolTip(
            tr(
                "Drag across berms on the map, or click at both ends. The wheel with Ctrl or Shift changes the width; "
                "Escape or a right click drops the line."
            )
        )
        bar.addWidget(self.draw_button)
        bar.addSpacing(8)
        self.width_box = NumberBox()
        self.width_box.setRange(*WIDTHS_M)
        self.width_box.setDecimals(1)
        self.width_box.setSingleStep(0.5)
        self.width_box.setSuffix("\u00a0m")
        self.width_box.setValue(WIDTH_M)
        self.width_box.setToolTip(
            tr("Rows over this width are averaged: a wider band is less noisy as long as the crests run straight.")
        )
        bar.addWidget(labelled(tr("Width"), self.width_box))
        self.definition_combo = QComboBox()
        for definition in ON_PROFILE:
            self.definition_combo.addItem(tr(definition), definition)
            place = self.definition_combo.count() - 1
            self.definition_combo.setItemData(place, meaning(definition), Qt.ItemDataRole.ToolTipRole)
        self.definition_combo.setToolTip(meaning(ON_PROFILE[0]))
        self.definition_combo.currentIndexChanged.connect(self._explain_definition)
        bar.addWidget(labelled(tr("Definition"), self.definition_combo))
        self.follow_box = QCheckBox(tr("Follow crests"))
        self.follow_box.setChecked(True)
        self.follow_box.setToolTip(
            tr(
                "Where an accepted crest line crosses the transect, rows are averaged along it, also where it bends or "
                "runs aslant."
            )
        )
        bar.addWidget(self.follow_box)
        bar.addStretch(1)
        return bar

    def _explain_definition(self) -> None:
        self.definition_combo.setToolTip(meaning(self.definition))

    def _make_save(self) -> QHBoxLayout:
        self.name_edit = QLineEdit()
        self.name_edit.setToolTip(tr("Name of the measurement"))
        self.name_edit.setMaximumWidth(220)
        self.save_button = QToolButton()
        self.save_button.setText(tr("Save measurement"))
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(labelled(tr("Name"), self.name_edit))
        bar.addWidget(self.save_button)
        self.scene_label = plain_label()
        self.scene_label.setToolTip(
            tr("An elevation model that holds the whole transect is preferred to the scene shown.")
        )
        self.scene_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.scene_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.scene_label, 1)
        return bar


def labelled(words: str, widget: QWidget) -> QWidget:
    """Put a label before a control."""
    pair = QWidget()
    bar = QHBoxLayout(pair)
    bar.setContentsMargins(0, 0, 4, 0)
    bar.setSpacing(4)
    label = plain_label(words)
    label.setBuddy(widget)
    bar.addWidget(label)
    bar.addWidget(widget)
    return pair
