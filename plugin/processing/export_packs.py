"""One pack for each of many cases, as an algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..core.errors import BermlineError
from ..servers import case_file, place_at, words_of
from ..words import explain, tr
from .export_pack import FeedbackProgress, PackAlgorithm
from .parameters import OUTPUT

CASES, ZIP = "CASES", "ZIP"


class ExportPacks(PackAlgorithm):
    """Makes the evidence pack of each of some cases."""

    def name(self) -> str:
        return "exportpacks"

    def displayName(self) -> str:
        return tr("Export evidence packs of many cases")

    def shortHelpString(self) -> str:
        return tr(
            "Makes one pack for each case, named after it, in a folder. What is left blank is taken from each "
            "case. A case whose pack cannot be made, or is there already, is told and does not keep the others from "
            "being made."
        )

    def createInstance(self) -> ExportPacks:
        return ExportPacks()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterMultipleLayers(CASES, tr("Cases"), QgsProcessing.SourceType.TypeFile))
        self.add_words(("VERSION", "ANALYST", "DISTRIBUTION"))
        self.addParameter(QgsProcessingParameterBoolean(ZIP, tr("Zip each pack"), defaultValue=False))
        self.addParameter(QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder of the packs")))
        self.addOutput(QgsProcessingOutputNumber("MADE", tr("Packs made")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Packs not made")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..sheets.process import run_export

        options = self.options(parameters, context)
        cases = self.parameterAsFileList(parameters, CASES, context)
        folder = Path(self.parameterAsString(parameters, OUTPUT, context))
        ending = ".zip" if self.parameterAsBoolean(parameters, ZIP, context) else ""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise QgsProcessingException(str(problem)) from problem
        steps = QgsProcessingMultiStepFeedback(len(cases), feedback)
        made, failed = 0, 0
        for number, case in enumerate(cases):
            steps.setCurrentStep(number)
            try:
                name = place_at(case).name
                with case_file(case) as file:
                    pack = run_export(file, folder / f"{name}{ending}", options, FeedbackProgress(steps))
            except BermlineError as error:
                failed += 1
                feedback.reportError(f"{words_of(case)}: {explain(error)}", False)
                continue
            if pack is None:
                break
            made += 1
            feedback.pushInfo(tr("{case}: {pages} pages in {pack}").format(
                case=name, pages=pack.pages, pack=pack.pack.name))  # fmt: skip
            for words in pack.weak:
                feedback.pushDebugInfo(words)
        return {OUTPUT: str(folder), "MADE": made, "FAILED": failed}
