"""The map while the server of the case does not answer: what QGIS would ask a person for, it is not asked."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel

from ..session import CaseSession
from .scene_layer import ROLE

_LOOK_EVERY_MS = 100
_PROVIDER = "postgres"


class OutOfReach(QObject):
    """Keeps the layers of a case off the map while its server is away.

    Each drawing of a layer has QGIS connect anew, and where it cannot, ask for a login in a dialog that holds the
    window up. A dialog that is there before that is known is answered with no: Bermline itself looks for the server.
    """

    def __init__(self, session: CaseSession, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._iface = session, iface
        self._away = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._decline)
        session.lost.connect(self._begin)
        session.reached.connect(self._end)
        session.closing.connect(self._end)

    def dispose(self) -> None:
        """Let go of session and map."""
        self._end()
        self._session.lost.disconnect(self._begin)
        self._session.reached.disconnect(self._end)
        self._session.closing.disconnect(self._end)

    def _begin(self, _error: object) -> None:
        if self._away or self._session.store is None or self._session.store.path is not None:
            return
        self._away = True
        self._iface.mapCanvas().layersChanged.connect(self._take_off)
        self._timer.start()
        self._take_off()
        self._decline()

    def _end(self) -> None:
        if not self._away:
            return
        self._away = False
        self._timer.stop()
        self._iface.mapCanvas().layersChanged.disconnect(self._take_off)
        self._iface.layerTreeCanvasBridge().setCanvasLayers()

    def _take_off(self) -> None:
        canvas = self._iface.mapCanvas()
        shown = canvas.layers()
        rest = [layer for layer in shown if not _is_on_server(layer)]
        if len(rest) < len(shown):
            canvas.setLayers(rest)

    def _decline(self) -> None:
        """Answer no where QGIS asks for a login to the server of the case."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog.metaObject().className() != "QgsCredentialDialog":
            return
        realm, ours = dialog.findChild(QLabel, "labelRealm"), f"dbname='{self._session.store.place.server.database}'"
        if isinstance(dialog, QDialog) and realm is not None and ours in realm.text():
            dialog.reject()


def _is_on_server(layer: QgsMapLayer) -> bool:
    return bool(layer.customProperty(ROLE)) and layer.providerType() == _PROVIDER
