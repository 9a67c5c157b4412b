"""A name of a stranger's cannot look like another: marks of reading direction are shown wherever names are."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from plugin.canvas.direction import with_marks_shown
from plugin.core.direction import MARKS
from plugin.core.errors import BermlineError, message
from plugin.jobs import Jobs
from plugin.messages import Messages
from plugin.plain import as_tip
from plugin.words import say
from tests.case import samples
from tests.qgis.cells import cells_of
from tests.qgis.filled_desk import PANELS, filled_desk, shown_panel
from tests.qgis.waiting import until

MARK = "\u202e"
FORGED = f"Depot {MARK}7D"
SHOWN = "Depot ⟨U+202E⟩7D"
_DISPLAY, _TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def desk(qgis_app, qgis_new_project, tmp_path, monkeypatch):
    """A case in which every name and every file holds a mark."""
    plain = samples.value_of

    def forged(column, keys):
        prose = column.as_it_is and "path" not in column.name
        return FORGED if column.kind == "text" and not column.choices and not prose else plain(column, keys)

    monkeypatch.setattr(samples, "value_of", forged)
    yield from filled_desk(tmp_path, FORGED)


@pytest.fixture(params=PANELS)
def panel(request, desk):
    yield from shown_panel(desk, request.param)


def texts_of(panel):
    yield from (label.text() for label in panel.findChildren(QLabel))
    yield from (line.text() for line in panel.findChildren(QLineEdit))
    yield from (box.itemText(row) for box in panel.findChildren(QComboBox) for row in range(box.count()))
    yield from (widget.toolTip() for widget in [panel, *panel.findChildren(QWidget)])
    yield from (str(text) for role in (_DISPLAY, _TIP) for text in cells_of(panel, role))


def test_a_panel_shows_marks_in_names(panel):
    until(lambda: any(SHOWN in text for text in texts_of(panel)))
    assert [text for text in texts_of(panel) if MARK in text] == []


@pytest.mark.parametrize("role", ["site", "structure", "crest"])
def test_the_map_shows_them_in_labels_and_lists(desk, role):
    layer = desk.layers.layer(role)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    for expression in (layer.displayExpression(), layer.labeling().settings().fieldName):
        assert SHOWN in str(QgsExpression(expression).evaluate(context))


def test_a_name_without_marks_is_labelled_as_it_is(desk):
    assert QgsExpression(with_marks_shown("'مستودع 7'")).evaluate() == "مستودع 7"
    marks = " || ".join(f"char({mark})" for mark in MARKS)
    assert not any(chr(mark) in QgsExpression(with_marks_shown(marks)).evaluate() for mark in MARKS)


@pytest.mark.parametrize(
    "name", [FORGED, Path(FORGED), message("{name}", name=FORGED)], ids=["text", "path", "message"]
)
def test_a_sentence_shows_them_in_names_and_paths(name):
    assert say(message("There is no {name}.", name=name)) == f"There is no {SHOWN}."


def test_bar_log_tips_and_tasks_show_them(qgis_app):
    bar, logged = QgsMessageBar(), []
    qgis_app.messageLog().messageReceived.connect(lambda text, *_: logged.append(text))
    messages = Messages(bar)
    messages.info(f"Kept as {FORGED}.")
    assert SHOWN in bar.currentItem().text()
    messages.error(BermlineError(message("“{name}” is broken.", name=FORGED)))
    assert SHOWN in bar.currentItem().text()
    assert [text for text in logged if MARK in text] == []
    assert as_tip(FORGED) == SHOWN
    job = Jobs().start(FORGED, lambda _progress: None, lambda _: None, lambda _: None)
    assert job.description == SHOWN
    job.cancel()
