"""The check of a pack as an algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)

from ..words import say, tr

PACK = "PACK"


class VerifyPack(QgsProcessingAlgorithm):
    """Says whether a pack is whole."""

    def name(self) -> str:
        return "verifypack"

    def displayName(self) -> str:
        return tr("Verify evidence pack")

    def group(self) -> str:
        return tr("Evidence")

    def groupId(self) -> str:
        return "evidence"

    def shortHelpString(self) -> str:
        return tr(
            "Compares every file of a pack with the digests in its manifests, and names files that were changed, lost "
            "or added. Nothing of the pack is run, fetched or written to."
        )

    def createInstance(self) -> VerifyPack:
        return VerifyPack()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(PACK, tr("Pack"), behavior=QgsProcessingParameterFile.Behavior.Folder)
        )
        self.addOutput(QgsProcessingOutputBoolean("WHOLE", tr("Whole")))
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", tr("Problems")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.evidence.verify import verify_pack

        verdict = verify_pack(Path(self.parameterAsString(parameters, PACK, context)))
        for note in verdict.notes:
            feedback.pushInfo(say(note))
        for problem in verdict.problems:
            feedback.reportError(say(problem), False)
        if verdict.whole:
            feedback.pushInfo(
                tr("The pack is whole: {count} digests were checked, and none differs.").format(count=verdict.checked)
            )
        return {"WHOLE": verdict.whole, "PROBLEMS": len(verdict.problems)}
