"""A layer of the case that a project brings: its look is kept, what would act or reach outside is listed and left out.

Anyone may have saved the project. Forms, defaults and relations come from :mod:`.forms` anyway.
"""

from __future__ import annotations

import re
from typing import Iterator

from qgis.core import (
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsMapLayer,
    QgsPropertyCollection,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..outside import names_file, reaches_network, reads_machine, renders_html, works_out_pictures
from ..words import tr
from .styles import give_style

_LOOKS = QgsMapLayer.StyleCategories(
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Diagrams
    | QgsMapLayer.StyleCategory.Rendering
)
_ACTING = (reaches_network, names_file, reads_machine, renders_html, works_out_pictures)
_TYPE_OF_FILE = re.compile(r"<!DOCTYPE[^>]*>")


def leave_out(layer: QgsVectorLayer, role: str) -> tuple[str, ...]:
    """Take from a layer what is neither data nor a look, and return what that was, in words."""
    return tuple(_leave_out(layer, role))


def _leave_out(layer: QgsVectorLayer, role: str) -> Iterator[str]:
    if layer.actions().actions():
        layer.actions().clearActions()
        yield tr("actions")
    if _clear_form(layer):
        yield tr("code or pages of its form")
    if _clear_fields(layer):
        yield tr("expressions for values")
    if layer.mapTipTemplate():
        layer.setMapTipTemplate("")
        yield tr("map tips")
    if _clear_table_and_time(layer):
        yield tr("expressions that read the machine")
    looks = _looks_of(layer)
    if any(acts(looks) for acts in _ACTING):
        layer.setLabeling(None)
        layer.setDiagramRenderer(None)
        give_style(layer, role)
        yield tr("a style that reaches other files or a network")


def _clear_form(layer: QgsVectorLayer) -> bool:
    """Let QGIS make the form of a layer by itself; whether anything else was said of it."""
    form = layer.editFormConfig()
    acts = bool(form.initCode() or form.initFunction() or form.initFilePath() or form.uiForm())
    found = acts or form.layout() != QgsEditFormConfig.EditorLayout.GeneratedLayout
    form.setInitCode("")
    form.setInitFunction("")
    form.setInitFilePath("")
    form.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceNone)
    form.setUiForm("")
    form.clearTabs()
    form.setLayout(QgsEditFormConfig.EditorLayout.GeneratedLayout)
    for field in layer.fields():
        form.setDataDefinedFieldProperties(field.name(), QgsPropertyCollection())
    layer.setEditFormConfig(form)
    return found


def _clear_fields(layer: QgsVectorLayer) -> bool:
    """Take off computed and joined columns, defaults and constraints; whether any was not of our own form."""
    fields = layer.fields()
    computed = [n for n in range(len(fields)) if fields.fieldOrigin(n) == fields.FieldOrigin.OriginExpression]
    joined = [join.joinLayerId() for join in layer.vectorJoins()]
    for place in reversed(computed):
        layer.removeExpressionField(place)
    for join in joined:
        layer.removeJoin(join)
    asked = False
    for place in range(len(layer.fields())):
        asked = asked or bool(layer.constraintExpression(place))
        layer.setConstraintExpression(place, "")
        layer.setDefaultValueDefinition(place, QgsDefaultValue())
    return bool(computed or joined or asked)


def _clear_table_and_time(layer: QgsVectorLayer) -> bool:
    """Take off colours and order of the layer's table, and its times, where they read the machine; whether any did."""
    conditions, config, times = layer.conditionalStyles(), layer.attributeTableConfig(), layer.temporalProperties()
    names = [field.name() for field in layer.fields()]
    rules = [*conditions.rowStyles(), *(style for name in names for style in conditions.fieldStyles(name))]
    coloured = any(reads_machine(style.rule()) for style in rules)
    ordered = reads_machine(config.sortExpression())
    timed = reads_machine(times.startExpression()) or reads_machine(times.endExpression())
    if coloured:
        conditions.setRowStyles([])
        for name in names:
            conditions.setFieldStyles(name, [])
    if ordered:
        config.setSortExpression("")
        layer.setAttributeTableConfig(config)
    if timed:
        times.setIsActive(False)
        times.setStartExpression("")
        times.setEndExpression("")
    return coloured or ordered or timed


def _looks_of(layer: QgsVectorLayer) -> str:
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), _LOOKS)
    return _TYPE_OF_FILE.sub("", document.toString())
