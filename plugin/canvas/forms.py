"""Forms and relations of the case's layers, from the same declaration as its tables."""

from __future__ import annotations

from typing import Callable, Mapping

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsRelation,
    QgsRelationManager,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from ..case.schema import FID, KEPT_BY_STORE, TABLES, Column, Table
from ..words import tr
from .direction import with_marks_shown

_NEW_UUID = "lower(replace(replace(uuid(), '{', ''), '}', ''))"
_LONG_TEXTS = frozenset({"note", "statement", "alternatives", "limits", "counter_claims", "resolution", "what_differs"})
_DATE_TIME = {"display_format": "yyyy-MM-dd HH:mm:ss", "field_format": "yyyy-MM-dd HH:mm:ss", "calendar_popup": True}
_DATE = {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}


def relation_id(table: str, column: str) -> str:
    """Return the id of the relation that a reference makes."""
    return f"bermline_{table}_{column}"


def give_form(layer: QgsVectorLayer, table: Table) -> None:
    """Give a layer of the case its titles, widgets, defaults and what a form may not change."""
    fields = layer.fields()
    form = layer.editFormConfig()
    hide = QgsEditorWidgetSetup("Hidden", {})
    layer.setEditorWidgetSetup(fields.indexFromName(FID), hide)
    for column in table.columns:
        place = fields.indexFromName(column.name)
        if place < 0:
            continue
        layer.setFieldAlias(place, _alias(column))
        layer.setEditorWidgetSetup(place, hide if column.name == "uuid" else _widget(table, column))
        if column.name in KEPT_BY_STORE:
            form.setReadOnly(place, True)
        elif column.required:
            layer.setFieldConstraint(
                place,
                QgsFieldConstraints.Constraint.ConstraintNotNull,
                QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
            )
        default = _default(column)
        if default:
            layer.setDefaultValueDefinition(place, QgsDefaultValue(default))
    layer.setEditFormConfig(form)
    layer.setDisplayExpression(_display(table))


def add_relations(manager: QgsRelationManager, layer_of: Callable[[str], QgsVectorLayer | None]) -> None:
    """Make a relation for each reference between layers that are there."""
    for table in TABLES.values():
        for column in table.references:
            child, parent = layer_of(table.name), layer_of(column.table)
            if child is None or parent is None:
                continue
            relation = QgsRelation()
            relation.setId(relation_id(table.name, column.name))
            relation.setName(f"{tr(table.title)}: {tr(column.title)}")
            relation.setReferencingLayer(child.id())
            relation.setReferencedLayer(parent.id())
            relation.addFieldPair(column.name, "uuid")
            strengths = QgsRelation.RelationStrength
            relation.setStrength(strengths.Composition if column.owner else strengths.Association)
            manager.addRelation(relation)


def remove_relations(manager: QgsRelationManager) -> None:
    """Remove the relations of the case."""
    for table in TABLES.values():
        for column in table.references:
            manager.removeRelation(relation_id(table.name, column.name))


def _alias(column: Column) -> str:
    return f"{tr(column.title)} [{column.unit}]" if column.unit else tr(column.title)


def _widget(table: Table, column: Column) -> QgsEditorWidgetSetup:
    if column.choices:
        empty = [] if column.required or column.default else [{tr("not said"): QgsValueMapFieldFormatter.NULL_VALUE}]
        return QgsEditorWidgetSetup("ValueMap", {"map": empty + [{tr(choice): choice} for choice in column.choices]})
    if column.kind == "reference":
        relation = relation_id(table.name, column.name)
        settings = {"Relation": relation, "AllowNULL": not column.required, "OrderByValue": True}
        return QgsEditorWidgetSetup("RelationReference", settings)
    if column.kind == "text" and column.name in _LONG_TEXTS:
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True})
    kind, settings = _WIDGETS.get(column.kind, ("TextEdit", {}))
    return QgsEditorWidgetSetup(kind, dict(settings))


_WIDGETS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "boolean": ("CheckBox", {}),
    "instant": ("DateTime", {**_DATE_TIME, "allow_null": True}),
    "date": ("DateTime", _DATE),
    "json": ("TextEdit", {"IsMultiline": True}),
}


def _default(column: Column) -> str:
    """Return the expression of what a new feature has in a column, "" for nothing."""
    if column.name == "uuid":
        return _NEW_UUID
    if column.name in KEPT_BY_STORE or column.default in (None, ""):
        return ""
    if isinstance(column.default, str):
        return "'" + column.default.replace("'", "''") + "'"
    return str(column.default).lower()


def _display(table: Table) -> str:
    """Return the expression by which a record is named in lists."""
    names = [column.name for column in table.own if column.name in ("label", "name", "statement")]
    parts = [f"nullif(\"{column}\", '')" for column in names]
    return with_marks_shown(f'coalesce({", ".join(parts)}, "uuid")') if parts else '"uuid"'
