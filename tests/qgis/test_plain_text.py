"""Names, notes and all else that a case holds are shown as they are: nobody's text is read as HTML."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QWidget

from plugin.canvas.layers import CaseLayers
from plugin.jobs import Jobs
from plugin.panels.dock import Desk
from plugin.plain import as_tip, plain_label
from plugin.session import CaseSession
from tests.case import samples
from tests.qgis.growth.conftest import Iface, Told
from tests.qgis.waiting import until

PLUGIN = Path(__file__).parents[2] / "plugin"
MARKUP = "<img src='file:///evil.png'>"
HEADINGS = (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
_TIP, _SHOWN = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole


@pytest.fixture
def desk(qgis_app, qgis_new_project, tmp_path, monkeypatch):
    """A case whose every text is HTML that names an image."""
    monkeypatch.setattr(samples, "VALUES", {**samples.VALUES, "text": MARKUP})
    session, iface, jobs = CaseSession(MARKUP), Iface(), Jobs()
    session.create(tmp_path / "case.gpkg", MARKUP)
    samples.fill(session.store)
    session.look_for_outside_edits()
    layers = CaseLayers(session, QgsProject.instance(), iface.canvas)
    yield Desk(iface, session, jobs, layers, Told())
    jobs.stop_all()
    session.close()
    layers.dispose()
    iface.close()


@pytest.fixture(params=["scenes", "growth", "berms", "chain", "evidence"])
def panel(request, desk):
    made = importlib.import_module(f"plugin.panels.{request.param}").create_panel(desk)
    made.resize(1200, 500)
    made.show()
    yield made
    made.dispose()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cells(panel, role):
    """Yield what the cells and headings of all lists and tables of a panel have for a role."""
    for view in panel.findChildren(QAbstractItemView):
        model = view.model()
        if model is None:
            continue
        waiting = [QModelIndex()]
        while waiting:
            above = waiting.pop()
            rows = range(model.rowCount(above))
            beneath = [model.index(row, column, above) for row in rows for column in range(_columns(model, above))]
            yield from (index.data(role) for index in beneath)
            waiting += (index for index in beneath if index.column() == 0)
        for orientation, count in zip(HEADINGS, (_columns(model, QModelIndex()), model.rowCount())):
            for section in range(count):
                yield model.headerData(section, orientation, role)


def _columns(model, above):
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)


def read_as_html(panel):
    """Yield the texts that Qt may read as HTML."""
    yield from (label.text() for label in panel.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText)
    yield from (widget.toolTip() for widget in [panel, *panel.findChildren(QWidget)])
    yield from (text for text in cells(panel, _TIP) if isinstance(text, str))


def test_a_panel_shows_what_a_case_holds_as_it_is(panel):
    until(lambda: any(MARKUP in str(text) for text in cells(panel, _SHOWN)))
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
