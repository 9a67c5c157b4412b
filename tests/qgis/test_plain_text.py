"""Names, notes and all else that a case holds are shown as they are: nobody's text is read as HTML."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from plugin.plain import as_tip, plain_label
from tests.case import samples
from tests.qgis.cells import cells_of
from tests.qgis.filled_desk import PANELS, filled_desk, shown_panel
from tests.qgis.waiting import until

PLUGIN = Path(__file__).parents[2] / "plugin"
MARKUP = "<img src='file:///evil.png'>"
_TIP, _SHOWN = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole


@pytest.fixture
def desk(qgis_app, qgis_new_project, tmp_path, monkeypatch):
    """A case whose every text is HTML that names an image."""
    monkeypatch.setattr(samples, "VALUES", {**samples.VALUES, "text": MARKUP})
    yield from filled_desk(tmp_path, MARKUP)


@pytest.fixture(params=PANELS)
def panel(request, desk):
    yield from shown_panel(desk, request.param)


def read_as_html(panel):
    """Yield the texts that Qt may read as HTML."""
    yield from (label.text() for label in panel.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText)
    yield from (widget.toolTip() for widget in [panel, *panel.findChildren(QWidget)])
    yield from (text for text in cells_of(panel, _TIP) if isinstance(text, str))


def test_a_panel_shows_what_a_case_holds_as_it_is(panel):
    until(lambda: any(MARKUP in str(text) for text in cells_of(panel, _SHOWN)))
    assert [text for text in read_as_html(panel) if "<img" in text] == []


@pytest.mark.parametrize(
    ("text", "tip"),
    [
        ("a < b & c", "<span>a &lt; b &amp; c</span>"),
        ("R&D, 5 > 3", "R&D, 5 > 3"),
        (f"{MARKUP}\nb", "<span>&lt;img src=&#x27;file:///evil.png&#x27;&gt;<br>b</span>"),
    ],
)
def test_a_tip_shows_a_text_as_it_is(text, tip):
    assert as_tip(text) == tip


def test_a_label_shows_a_text_as_it_is(qgis_app):
    assert plain_label(MARKUP).textFormat() == Qt.TextFormat.PlainText


def test_labels_are_made_where_it_is_said_how_their_text_is_read():
    makers = {
        path.name
        for path in PLUGIN.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel"
    }
    assert makers == {"plain.py"}
