"""What a person is told is shown as it is: names in it may be anyone's."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QTextBrowser

from plugin.core.errors import BermlineError, message
from plugin.messages import Messages, Telling

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


def texts(bar):
    return [item.text() for item in bar.items()]


class TestWhatIsToldOfAnAction:
    @pytest.fixture
    def telling(self, bar):
        return Telling(Messages(bar))

    @pytest.fixture
    def failed(self, telling):
        with telling.acting():
            raise BermlineError(message("It was not kept."))

    def test_stays_until_such_an_action_succeeds(self, bar, telling, failed):
        assert texts(bar) == ["It was not kept."]
        with telling.acting():
            pass
        assert texts(bar) == []

    def test_is_told_once_however_often_it_fails(self, bar, telling, failed):
        with telling.acting():
            raise BermlineError(message("It was not kept again."))
        assert texts(bar) == ["It was not kept again."]

    def test_of_another_kind_stays(self, bar, failed):
        with Telling(Messages(bar)).acting():
            pass
        assert texts(bar) == ["It was not kept."]

    def test_that_succeeds_with_a_doubt_leaves_the_doubt(self, bar, telling, failed):
        with telling.acting():
            telling.warn("It was kept, but twice.")
        assert texts(bar) == ["It was kept, but twice."]

    def test_may_be_closed_by_hand_before(self, bar, telling, failed):
        bar.clearWidgets()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        telling.settle()
        assert texts(bar) == []
