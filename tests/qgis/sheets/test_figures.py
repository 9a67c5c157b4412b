"""Figures are files of their own, whatever signs their captions hold."""

from xml.dom import minidom

import pytest
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QImage, QPainter

from plugin.case.open import open_case
from plugin.core.records import Scene
from plugin.sheets.export import PackOptions, export_pack
from plugin.sheets.picture import as_svg

CREDIT = "© Images & Maps <GmbH> \N{LATIN SMALL LETTER O WITH DIAERESIS}]]> \x0b"


@pytest.fixture
def figures(case_path, tmp_path, told):
    store = open_case(case_path, "A. Analyst")
    with store.act("Credit") as action:
        for scene in store.read(Scene):
            action.update(Scene, scene.uuid, credit=CREDIT)
    store.close()
    export_pack(case_path, tmp_path / "pack", PackOptions(language="en"), told())
    return tmp_path / "pack" / "data" / "figures"


def test_a_credit_may_hold_any_sign(figures):
    pictures = sorted(figures.glob("*.png"))
    assert len(pictures) > 4
    assert [path.name for path in pictures if QImage(str(path)).isNull()] == []
    told = [minidom.parse(str(path)).getElementsByTagName("desc")[0].firstChild.data for path in figures.glob("*.svg")]
    assert sum("Images & Maps <GmbH> ö" in words for words in told) >= 3


def test_a_chart_may_be_called_by_any_name():
    def draw(device):
        painter = QPainter(device)
        painter.drawLine(0, 0, 9, 9)
        painter.end()

    drawn = minidom.parseString(as_svg(QRect(0, 0, 10, 10), "Sheds & <stores>", draw))
    assert drawn.getElementsByTagName("title")[0].firstChild.data == "Sheds & <stores>"
