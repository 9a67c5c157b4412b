"""What a person is told is shown as it is: names in it may be anyone's."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QTextBrowser

from plugin.core.errors import BermlineError, message
from plugin.messages import Messages

NAME = "<img src='file:///etc/evil.png'> <b>a</b> & b"


@pytest.fixture
def bar(qgis_app):
    made = QgsMessageBar()
    yield made
    made.deleteLater()


WAYS = {
    "good news": lambda messages: messages.info(NAME),
    "a warning": lambda messages: messages.warn(NAME),
    "an error": lambda messages: messages.error(BermlineError(message("{name}", name=NAME))),
}


@pytest.mark.parametrize("tell", WAYS.values(), ids=WAYS)
def test_a_name_is_no_html(bar, tell):
    tell(Messages(bar))
    (shown,) = bar.findChildren(QTextBrowser)
    assert NAME in shown.toPlainText()
    assert "<img" not in shown.toHtml()


@pytest.mark.parametrize("tell", WAYS.values(), ids=WAYS)
def test_nor_is_it_in_the_log(bar, tell):
    heard = []
    log = QgsApplication.messageLog()
    log.messageReceived[str, str, Qgis.MessageLevel].connect(lambda text, *_: heard.append(text))
    tell(Messages(bar))
    log.messageReceived[str, str, Qgis.MessageLevel].disconnect()
    assert "img src='file:///etc/evil.png'" in heard[-1]
    assert "<" not in heard[-1]
