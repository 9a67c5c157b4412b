"""The import of a chain's tables as an algorithm, for batch, models and qgis_process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)

from ..words import say, tr
from .chain_base import ChainAlgorithm, case_parameter, writing_case
from .parameters import CASE

FOLDER, RECORDS = "FOLDER", "RECORDS"

_PORTION = 500


class ImportChain(ChainAlgorithm):
    """Adds the tables of a folder to a case, wholly or not at all."""

    def name(self) -> str:
        return "importchain"

    def displayName(self) -> str:
        return tr("Import transfer chain")

    def shortHelpString(self) -> str:
        return tr(
            "Reads sites.csv, sources.csv, vessels.csv, movements.csv, claims.csv, findings.csv and conflicts.csv of a "
            "folder, as far as they are there, and adds their rows to a case in one action that can be undone. Where "
            "any row is wrong nothing is imported, and each error is told with its file and line."
        )

    def createInstance(self) -> ImportChain:
        return ImportChain()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(case_parameter())
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(FOLDER, tr("Folder of tables"), behavior=folder))
        self.addOutput(QgsProcessingOutputNumber(RECORDS, tr("Records that were added")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Analyses are imported when they are run: providers are loaded while QGIS starts.
        from ..core.chain.gather import gather_chain
        from ..core.chain.tables import TableErrors, look_into

        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        with writing_case(self.parameterAsFile(parameters, CASE, context)) as store:
            try:
                found = look_into(folder, gather_chain(store.read))
            except TableErrors as errors:
                for problem in errors.problems:
                    feedback.reportError(_line(problem.file, problem.line, say(problem.what)))
                raise QgsProcessingException(say(errors.what)) from errors
            for notice in found.notices:
                feedback.pushInfo(_line(notice.file, notice.line, say(notice.what)))
            records = tuple(found.chain.in_order())
            with store.act(tr("Import transfer chain")) as action:
                for begin in range(0, len(records), _PORTION):
                    if feedback.isCanceled():
                        raise QgsProcessingException(tr("Cancelled."))
                    action.insert_many(records[begin : begin + _PORTION])
                    feedback.setProgress(100.0 * (begin + _PORTION) / max(len(records), _PORTION))
        return {RECORDS: len(records)}


def _line(file: str, line: int, words: str) -> str:
    return f"{file}:{line}: {words}" if line else f"{file}: {words}"
