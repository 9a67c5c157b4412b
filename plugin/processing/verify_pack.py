"""The check of a pack as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..words import say, tr
from .evidence_base import EvidenceAlgorithm


class VerifyPack(EvidenceAlgorithm):
    """Says whether a pack is whole."""

    def name(self) -> str:
        return "verifypack"

    def displayName(self) -> str:
        return tr("Verify evidence pack")

    def shortHelpString(self) -> str:
        return tr(
            "Compares every file of a pack with the digests in its manifests, and names files that were changed, lost "
            "or added; follows the sealed journal, holds the description for machines against the files, works the "
            "numbers out again and compares them with the tables and with what the sheets print, and looks at "
            "signatures and timestamp where there are any. Give a folder or a zip. Nothing of the pack is run, "
            "fetched or written to."
        )

    def createInstance(self) -> VerifyPack:
        return VerifyPack()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_pack()
        self.addOutput(QgsProcessingOutputBoolean("WHOLE", tr("Whole")))
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", tr("Problems")))
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.evidence.verdict import BAD
        from ..core.evidence.verify import verify_pack

        verdict = verify_pack(self.given_pack(parameters, context))
        for answer in verdict.answers:
            feedback.pushInfo(say(answer.about))
            for words in answer.words:
                if answer.state == BAD:
                    feedback.reportError(f"  {say(words)}", False)
                else:
                    feedback.pushInfo(f"  {say(words)}")
        sentence = say(verdict.sentence)
        feedback.pushInfo(sentence)
        return {"WHOLE": verdict.whole, "PROBLEMS": len(verdict.problems), "VERDICT": sentence}
