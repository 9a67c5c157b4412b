"""A separation beside all separation rules, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..place import resource
from ..words import say, tr
from .berms_base import BermsAlgorithm, must
from .parameters import OUTPUT

SEPARATION, U95, LOW, HIGH = "SEPARATION", "U95", "LOW", "HIGH"
_FIELDS = (
    "rule:string",
    "applies_to:string",
    "lower_kg:double",
    "largest_kg:double",
    "upper_kg:double",
    "said:string",
    "citation:string",
    "checked:string",
)


class CompareRules(BermsAlgorithm):
    """Tells rule by rule up to which quantity a separation is consistent with it."""

    def name(self) -> str:
        return "comparerules"

    def displayName(self) -> str:
        return tr("Compare with separation rules")

    def shortHelpString(self) -> str:
        return tr(
            "Sets a separation from unit edge to unit edge beside every rule of the data file. The answer depends on "
            "the rule: no one quantity follows from a distance. Rule out what looks alike first: fuel tanks within "
            "bunds, revetments, silage clamps, quarries."
        )

    def createInstance(self) -> CompareRules:
        return CompareRules()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        words = tr("Separation, unit edge to unit edge, in metres")
        self.addParameter(QgsProcessingParameterNumber(SEPARATION, words, kind, None, False, 0.01, 100_000.0))
        self.addParameter(QgsProcessingParameterNumber(U95, tr("Its U95 in metres"), kind, None, False, 0.0, 100_000.0))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Comparison"), table))
        self.addOutput(QgsProcessingOutputNumber(LOW, tr("Smallest of the largest quantities, kg")))
        self.addOutput(QgsProcessingOutputNumber(HIGH, tr("Largest of the largest quantities, kg")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.berms.rules import RULE_DEFINITION, compare_all, range_over_rules, read_rules
        from ..core.quantity import Quantity

        value, u95 = (self.parameterAsDouble(parameters, name, context) for name in (SEPARATION, U95))
        separation = Quantity(value, u95, "m")
        rules = must(lambda: read_rules(resource("rules", "separation.csv")))
        compared = must(lambda: compare_all(rules, separation, RULE_DEFINITION))
        low, high = range_over_rules(compared)
        write, finish = self.sink(parameters, context, _FIELDS, QgsWkbTypes.Type.NoGeometry)
        for item in compared:
            said = say(item.sentence())
            feedback.pushInfo(said)
            rule = item.rule
            kilograms = [item.lower_kg, item.largest_kg, item.upper_kg]
            write("", [rule.name, rule.applies_to, *kilograms, said, rule.citation, rule.checked])
        return {OUTPUT: finish(), LOW: low, HIGH: high}
