"""The words of a chart can be read on its ground, in whatever theme QGIS wears."""

import pytest
from qgis.PyQt.QtGui import QColor, QPalette

from plugin.panels.chart import Chart

READABLE = 90
"""Of a lightness of 255."""


@pytest.mark.parametrize(
    ("text", "base", "window"),
    [
        pytest.param("#000000", "#ffffff", "#efefef", id="default"),
        pytest.param("#dddddd", "#232323", "#313131", id="palette of a dark desktop"),
        pytest.param("#111111", "#222222", "#323232", id="dark text left by a theme"),
        pytest.param("#111111", "#00000000", "#323232", id="ground left to the window"),
    ],
)
def test_words_stand_out_from_their_ground(qgis_app, text, base, window):
    chart = Chart()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    chart.setPalette(palette)
    ground, ink = chart.ground(), chart.ink()
    assert ground.alpha() == 255
    assert abs(ink.lightness() - ground.lightness()) >= READABLE
    if abs(QColor(text).lightness() - QColor(base).lightness()) >= READABLE:
        assert (ink.name(), ground.name()) == (text, base)
