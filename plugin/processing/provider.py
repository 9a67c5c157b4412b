"""The provider of Bermline's algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..place import resource
from .export_pack import ExportPack
from .verify_pack import VerifyPack

ALGORITHMS = (ExportPack, VerifyPack)


class BermlineProvider(QgsProcessingProvider):
    """Lists the algorithms; a new one is added to :data:`ALGORITHMS`."""

    def id(self) -> str:
        return "bermline"

    def name(self) -> str:
        return "Bermline"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "bermline.svg")))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
