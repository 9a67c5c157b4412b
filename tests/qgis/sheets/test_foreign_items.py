"""Templates and edits from someone else are data: what acts in them is left out and named."""

from __future__ import annotations

import base64
import tempfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItemHtml,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRasterFillSymbolLayer,
    QgsReadWriteContext,
    QgsSymbolLayer,
)

from plugin.place import resource
from plugin.sheets.edits import apply_edits, edits_since
from plugin.sheets.options import ORIENTATIONS, PAPERS
from plugin.sheets.sheet import Running, Sheet
from plugin.sheets.template import as_it_is, find_template, read_template
from plugin.sheets.typeface import TEXT


def label(words, *, html=False):
    def add(layout):
        item = QgsLayoutItemLabel(layout)
        item.setText(words)
        if html:
            item.setMode(QgsLayoutItemLabel.Mode.ModeHtml)
        return item

    return add


def picture(path):
    def add(layout):
        item = QgsLayoutItemPicture(layout)
        item.setPicturePath(path)
        return item

    return add


_FOLDER = tempfile.TemporaryDirectory()
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
<image xlink:href="%s" width="9" height="9"/></svg>"""


def drawing(refers_to, *, embedded=False):
    def add(layout):
        content = (DRAWING % refers_to).encode()
        if embedded:
            return picture("base64:" + base64.b64encode(content).decode())(layout)
        path = Path(_FOLDER.name, f"{len(list(Path(_FOLDER.name).iterdir()))}.svg")
        path.write_bytes(content)
        return picture(str(path))(layout)

    return add


def worked_out(item, key):
    item.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression("'ht' || 'tp:' || '/' || '/evil/x.png'"))
    return item


def filled_with(kind, file):
    def add(layout):
        item, layer = QgsLayoutItemShape(layout), kind(file)
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFile, QgsProperty.fromField("note"))
        symbol = QgsFillSymbol()
        symbol.changeSymbolLayer(0, layer)
        item.setSymbol(symbol)
        return item

    return add


ACTS = {
    "a label that reads the machine past a comment": label("[% env/* */ ('HOME') %]"),
    "a label that reads the machine in the next line": label("[% env -- x\n('HOME') %]"),
    "a label that names the person": label("[% @user_account_name %]"),
    "a label that names the person in pieces": label("[% var('user_' || 'account_name') %]"),
    "a label that names the folder": label("[% var( 'project_home' ) %]"),
    "a label that writes to a database": label("[% sqlite_fetch_and_increment('/x', 'y', 'z', 'w', map()) %]"),
    "a label that asks for files": label("[% is_file('/etc/shadow') %]"),
    "a picture whose address is worked out": lambda layout: worked_out(
        QgsLayoutItemPicture(layout), QgsLayoutObject.DataDefinedProperty.PictureSource
    ),
    "a shape whose picture a column names": filled_with(QgsRasterFillSymbolLayer, "x.png"),
    "a label of HTML": label("<b>x</b>", html=True),
    "a label that reads the machine": label("[% env('HOME') %]"),
    "a label that loads a layer": label("[% aggregate(load_layer('/x.gpkg', 'ogr'), 'max', \"a\") %]"),
    "a label with a remote image": label("<img src='https://evil.example/x.png'>"),
    "a remote picture": picture("https://evil.example/logo.svg"),
    "a drawing that refers to a network": drawing("http://evil.example/x.png"),
    "a drawing that refers to a file": drawing("/etc/secret.png"),
    "a drawing within that refers to a share": drawing(r"\\\\evil\\x.png", embedded=True),
    "a picture on a share": picture(r"\\\\evil\\share\\logo.svg"),
}


def put(layout, item, name):
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(30, 10))
    item.attemptMove(QgsLayoutPoint(10, 10), page=0)


@pytest.fixture
def layout(qgis_app):
    project = QgsProject()
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    body = QgsLayoutItemShape(made)
    put(made, body, "body")
    put(made, label("Our desk")(made), "mine")
    put(made, picture(str(resource("sheets", "north.svg")))(made), "logo")
    put(made, drawing("#mark")(made), "drawn")
    yield made
    del made


@pytest.mark.parametrize("add", ACTS.values(), ids=ACTS)
def test_is_left_out_of_a_template(layout, tmp_path, add):
    put(layout, add(layout), "evil")
    path = tmp_path / "sheet.qpt"
    layout.saveAsTemplate(str(path), QgsReadWriteContext())
    template = read_template(path)
    assert template.left_out == ("evil",)
    assert {item.name for item in template.first.furniture} == {"mine", "logo", "drawn"}


@pytest.mark.parametrize("add", ACTS.values(), ids=ACTS)
def test_is_left_out_of_the_edits_of_a_case(layout, add):
    edits = edits_since({}, layout)
    put(layout, add(layout), "evil")
    edits = edits_since({name: {} for name in ("body", "mine", "logo", "drawn")}, layout)
    project = QgsProject()
    again = QgsPrintLayout(project)
    again.initializeDefaults()
    assert apply_edits(again, {"added": edits["added"]}).left_out == ("evil",)
    assert [item for item in again.items() if hasattr(item, "id") and item.id() == "evil"] == []


def test_a_page_of_html_is_left_out_with_its_frames(layout, tmp_path):
    html = QgsLayoutItemHtml(layout)
    html.setHtml("<script>x</script>")
    layout.addMultiFrame(html)
    frame = QgsLayoutFrame(layout, html)
    frame.setId("evil")
    html.addFrame(frame)
    path = tmp_path / "sheet.qpt"
    layout.saveAsTemplate(str(path), QgsReadWriteContext())
    template = read_template(path)
    assert "evil" in template.left_out
    assert {item.name for item in template.first.furniture} == {"mine", "logo", "drawn"}


@pytest.mark.parametrize("words", ["[% var('mine') %]", '[% @layout_name || title("a") %]', "environment (2020)"])
def test_what_reads_only_the_layout_stays(layout, tmp_path, words):
    put(layout, label(words)(layout), "evil")
    path = tmp_path / "sheet.qpt"
    layout.saveAsTemplate(str(path), QgsReadWriteContext())
    assert read_template(path).left_out == ()


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("paper", PAPERS)
def test_our_own_templates_are_data(qgis_app, paper, orientation):
    assert read_template(find_template("growth", paper, orientation)).left_out == ()


@pytest.mark.parametrize("title", ["[% env('HOME') %]", "[%1+1%]", "a [% b", "%] [%'['%]%"])
def test_a_title_is_never_evaluated(qgis_app, title):
    project = QgsProject()
    shown = QgsLayoutItemLabel(QgsPrintLayout(project))
    shown.setText(as_it_is(title))
    assert shown.currentText() == title


def test_the_head_of_a_sheet_shows_the_title_as_it_is(qgis_app):
    sheet = Sheet(QgsProject(), "Title")
    sheet.flow("words", TEXT)
    sheet.finish(Running("[%1+1%]", "", "", "", "{page}", "{title}"), 1, 1, 1)
    said = [item.currentText() for item in sheet.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert "[%1+1%]" in said
