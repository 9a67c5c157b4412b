"""A timestamp for a finished pack, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..core.errors import BermlineError
from ..words import explain, tr
from .evidence_base import EvidenceAlgorithm

SERVER = "SERVER"


class TimestampPack(EvidenceAlgorithm):
    """Asks a server for a timestamp and puts it into a pack."""

    def name(self) -> str:
        return "timestamppack"

    def displayName(self) -> str:
        return tr("Timestamp evidence pack")

    def shortHelpString(self) -> str:
        return tr(
            "Asks a server (RFC 3161) for a timestamp of a finished pack and puts it in. Only a hash is sent. The pack "
            "is as it was where no good answer comes. It needs pyHanko."
        )

    def createInstance(self) -> TimestampPack:
        return TimestampPack()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_pack()
        self.addParameter(QgsProcessingParameterString(SERVER, tr("Address of the server")))
        self.addOutput(QgsProcessingOutputString("TIME", tr("Time")))
        self.addOutput(QgsProcessingOutputString("AUTHORITY", tr("Authority")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.evidence.timestamp import stamp_pack
        from ..sheets.timestamp_server import ask_server

        pack = self.given_pack(parameters, context)
        address = self.parameterAsString(parameters, SERVER, context).strip()
        try:
            found = stamp_pack(pack, ask_server(address, feedback))
        except BermlineError as error:
            raise QgsProcessingException(explain(error)) from error
        return {"TIME": "" if found.at is None else found.at.isoformat(), "AUTHORITY": found.authority}
