"""The check of a pack as an algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ..words import say, tr

FOLDER, ZIPPED = "PACK", "ZIP"


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
            "or added; follows the sealed journal, holds the description for machines against the files, works "
            "measurements out again, and looks at signatures and timestamp where there are any. Give a folder or a "
            "zip. Nothing of the pack is run, fetched or written to."
        )

    def createInstance(self) -> VerifyPack:
        return VerifyPack()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                FOLDER,
                tr("Pack that is a folder"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(ZIPPED, tr("Pack that is a zip"), extension="zip", optional=True)
        )
        self.addOutput(QgsProcessingOutputBoolean("WHOLE", tr("Whole")))
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", tr("Problems")))
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.evidence.verdict import BAD
        from ..core.evidence.verify import verify_pack

        given = [path for name in (FOLDER, ZIPPED) if (path := self.parameterAsString(parameters, name, context))]
        if len(given) != 1:
            raise QgsProcessingException(tr("Give one pack: a folder or a zip."))
        verdict = verify_pack(Path(given[0]))
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
