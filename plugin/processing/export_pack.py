"""The export of an evidence pack as an algorithm, for batch, models and qgis_process."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..core.errors import BermlineError
from ..servers import case_file
from ..sheets.options import LANGUAGES, ORIENTATIONS, PAPERS, PackOptions
from ..words import explain, tr
from .advanced import add_advanced
from .chain_base import case_parameter
from .evidence_base import TEMPLATES, EvidenceAlgorithm, folder_parameter, templates_parameter
from .parameters import CASE, OUTPUT

PICTURES, AS_OF = "PICTURES", "AS_OF"
_TEXTS = {
    "TITLE": "title",
    "NUMBER": "number",
    "VERSION": "version",
    "ANALYST": "analyst",
    "DISTRIBUTION": "distribution",
}
_CHOICES = {
    "LANGUAGE": ("language", LANGUAGES),
    "PAPER": ("paper", PAPERS),
    "ORIENTATION": ("orientation", ORIENTATIONS),
}


class FeedbackProgress:
    """Tells a Processing feedback how far an export is."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._feedback.isCanceled()

    def set(self, fraction: float, words: str = "") -> None:
        """Say how much is done, from 0 to 1, and with what."""
        self._feedback.setProgress(100.0 * fraction)
        if words:
            self._feedback.setProgressText(words)


class PackAlgorithm(EvidenceAlgorithm):
    """What the algorithms that make packs share: what a pack says of itself, and how it is printed."""

    def flags(self) -> Any:
        # The process that draws is watched from the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def add_words(self, names: tuple[str, ...]) -> None:
        """Add the parameters of some texts, of the as-of date, and of language and paper."""
        titles = {
            "TITLE": tr("Title"),
            "NUMBER": tr("Number of the pack"),
            "VERSION": tr("Version"),
            "ANALYST": tr("Analyst or pseudonym"),
            "DISTRIBUTION": tr("Distribution statement"),
        }
        for name in names:
            self.addParameter(QgsProcessingParameterString(name, titles[name], optional=True))
        self.addParameter(
            QgsProcessingParameterDateTime(
                AS_OF, tr("As of"), type=QgsProcessingParameterDateTime.Type.Date, optional=True
            )
        )
        for name, heading in (
            ("LANGUAGE", tr("Language of the sheets")),
            ("PAPER", tr("Paper")),
            ("ORIENTATION", tr("Orientation of the paper")),
        ):
            values = list(_CHOICES[name][1])
            add_advanced(self, QgsProcessingParameterEnum(name, heading, values, optional=True, usesStaticStrings=True))
        add_advanced(self, templates_parameter())

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PackOptions:
        """Return what was given; what was left blank stays open."""
        texts = {
            name: self.parameterAsString(parameters, parameter, context).strip()
            for parameter, name in _TEXTS.items()
            if self.parameterDefinition(parameter) is not None
        }
        choices = {
            name: self.parameterAsString(parameters, parameter, context) for parameter, (name, _) in _CHOICES.items()
        }
        moment = self.parameterAsDateTime(parameters, AS_OF, context)
        return PackOptions(
            as_of=_date(moment) if moment.isValid() else None,
            templates=self.given_folder(TEMPLATES, parameters, context),
            **texts,
            **choices,
        )


class ExportPack(PackAlgorithm):
    """Makes the evidence pack of a case."""

    def name(self) -> str:
        return "exportpack"

    def displayName(self) -> str:
        return tr("Export evidence pack")

    def shortHelpString(self) -> str:
        return tr(
            "Writes the sheets of a case (PDF), its data and the manifests of a BagIt bag into a folder that must not "
            "exist yet, or into a zip where its name ends in .zip. What is left blank is taken from the case, where "
            "the Evidence panel keeps it. The same case, as-of date and software give the same bytes, from here and "
            "from the panel. An export that fails or is cancelled leaves nothing behind. Packs are signed in the panel "
            "alone, because a passphrase given here would be kept in the history."
        )

    def createInstance(self) -> ExportPack:
        return ExportPack()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(case_parameter())
        self.add_words(tuple(_TEXTS))
        self.addParameter(folder_parameter(PICTURES, tr("Folder for pictures of the pages")))
        self.addParameter(QgsProcessingParameterFolderDestination(OUTPUT, tr("Pack")))
        self.addOutput(QgsProcessingOutputFile("PDF", tr("Sheets")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", tr("Pages")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..sheets.process import run_export

        pictures = self.given_folder(PICTURES, parameters, context)
        options = replace(self.options(parameters, context), pictures=pictures)
        case = self.parameterAsFile(parameters, CASE, context)
        destination = Path(self.parameterAsString(parameters, OUTPUT, context))
        try:
            with case_file(case) as file:
                made = run_export(file, destination, options, FeedbackProgress(feedback))
        except BermlineError as error:
            raise QgsProcessingException(explain(error)) from error
        if made is None:
            return {}
        for words in made.weak:
            feedback.pushInfo(words)
        if made.picture_problem is not None:
            feedback.pushWarning(explain(made.picture_problem))
        return {OUTPUT: str(made.pack), "PDF": str(made.pdf), "PAGES": made.pages}


def _date(moment: Any) -> dt.date:
    day = moment.date()
    return dt.date(day.year(), day.month(), day.day())
