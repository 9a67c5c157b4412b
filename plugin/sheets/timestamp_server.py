"""Asking a server for a timestamp, by the network settings of QGIS."""

from __future__ import annotations

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..core.errors import BermlineError, message
from ..core.evidence.timestamp import LARGEST_REPLY, QUERY_TYPE, Ask

_SCHEMES = ("http", "https")


def ask_server(address: str, feedback: QgsFeedback | None = None) -> Ask:
    """Return what sends a query to the server at ``address``; it may be called on any thread.

    Raises
    ------
    BermlineError
        At once where the address is none, and when it is called where no reply came.
    """
    url = QUrl(address)
    if not url.isValid() or url.scheme() not in _SCHEMES or not url.host():
        raise BermlineError(
            message("“{address}” is not the address of a server.", address=address),
            message("Write it as https://… in the Evidence panel."),
        )

    def ask(query: bytes) -> bytes:
        request = QNetworkRequest(url)
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, QUERY_TYPE)
        sender = QgsBlockingNetworkRequest()
        error = sender.post(request, QByteArray(query), True, feedback)
        reply = bytes(sender.reply().content())
        if error != QgsBlockingNetworkRequest.ErrorCode.NoError or not reply or len(reply) > LARGEST_REPLY:
            raise BermlineError(
                message("The server {host} gave no timestamp: {reason}.",
                        host=url.host(), reason=sender.errorMessage().rstrip(".") or message("no readable answer")),
                message("The pack is good without it. Ask again later, or choose another server."),
            )  # fmt: skip
        return reply

    return ask
