"""Sheets are filled into the page, head, foot and places of a layout template, by item id."""

import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)

from plugin.core.errors import BermlineError
from plugin.place import resource
from plugin.sheets.drawing import DrawingItem
from plugin.sheets.options import ORIENTATIONS, PAPERS
from plugin.sheets.sheet import Running, Sheet
from plugin.sheets.template import find_template, read_template
from plugin.sheets.typeface import TEXT, line_mm, set_in

RUNNING = Running("Case", "Pack 1", "As of", "For all", "Page {page} of {pages}", "Sheet {number} · {title}")


def put(layout, item, name, x, y, width, height, page=0):
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(width, height))
    item.attemptMove(QgsLayoutPoint(x, y), page=page)


@pytest.fixture
def own_template(qgis_app, tmp_path):
    """A template of one's own: 100 x 150 mm, a logo, places for the body and for the finding, larger text."""
    project = QgsProject()
    layout = QgsPrintLayout(project)
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(100.0, 150.0))
    layout.pageCollection().addPage(page)
    logo = QgsLayoutItemPicture(layout)
    logo.setPicturePath(str(resource("sheets", "north.svg")))
    put(layout, logo, "", 80, 5, 10, 10)
    put(layout, QgsLayoutItemLabel(layout), "page", 10, 140, 80, 5)
    put(layout, QgsLayoutItemShape(layout), "body", 10, 60, 80, 75)
    put(layout, QgsLayoutItemShape(layout), "finding", 10, 20, 60, 30)
    small = QgsLayoutItemLabel(layout)
    font = small.font()
    font.setPointSizeF(12.0)
    small.setFont(font)
    put(layout, small, "style-small", 120, 20, 50, 10)
    layout.saveAsTemplate(str(tmp_path / "growth.qpt"), QgsReadWriteContext())
    return tmp_path


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_has_a_template(qgis_app, paper, orientation):
    template = read_template(find_template("growth", paper, orientation))
    width, height = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}[paper]
    expected = (width, height) if orientation == "portrait" else (height, width)
    assert template.first.size == pytest.approx(expected)
    body = template.first.body
    assert body.width == pytest.approx(expected[0] - 24.0)
    names = {item.name for item in template.first.furniture}
    assert names >= {"case-title", "sheet-title", "pack", "as-of", "distribution", "page"}


def test_own_template_is_taken_for_its_kind_of_sheet_alone(own_template):
    assert find_template("growth", "A4", "portrait", own_template) == own_template / "growth.qpt"
    assert find_template("berms", "A4", "portrait", own_template) == resource("templates", "a4-portrait.qpt")


def test_sheet_goes_where_the_template_says(own_template):
    sheet = Sheet(QgsProject(), "Title", template=read_template(own_template / "growth.qpt"))
    with sheet.block("finding"):
        sheet.flow("What was found, in a few words that take more than one line here.", TEXT)
    with sheet.block("table"):
        sheet.flow("words " * 300, TEXT)
    sheet.finish(RUNNING, 2, 5, 9)
    found = {item.id(): item for item in sheet.layout.items() if isinstance(item, DrawingItem)}
    assert found["finding"].pagePos().y() == pytest.approx(20.0, abs=1.0)
    assert found["finding"].rect().width() <= 61.0
    assert found["table"].pagePos().y() > 60.0
    assert sheet.pages > 1
    logos = [item for item in sheet.layout.items() if isinstance(item, QgsLayoutItemPicture)]
    labels = [item for item in sheet.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert len(logos) == len(labels) == sheet.pages
    assert sorted(label.text() for label in labels) == [f"Page {5 + n} of 9" for n in range(sheet.pages)]


def test_sizes_of_text_come_from_the_template(own_template):
    before = line_mm(TEXT)
    with set_in(read_template(own_template / "growth.qpt").typeface):
        assert line_mm(TEXT) / before == pytest.approx(12.0 / 7.6, rel=0.01)


@pytest.mark.parametrize(
    ("content", "said"),
    [("not XML", "is not a layout template"), ("<Layout/>", "is not a layout template"), (None, "is not a layout")],
    ids=["text", "no page", "missing"],
)
def test_file_that_is_no_template_is_refused_by_name(qgis_app, tmp_path, content, said):
    path = tmp_path / "sheet.qpt"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(BermlineError, match=said):
        read_template(path)


def test_template_without_a_body_is_refused_with_what_to_do(own_template):
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.saveAsTemplate(str(own_template / "sheet.qpt"), QgsReadWriteContext())
    with pytest.raises(BermlineError, match="item id “body”"):
        read_template(own_template / "sheet.qpt")
