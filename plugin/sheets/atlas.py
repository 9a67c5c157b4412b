"""One sheet a structure or finding through QGIS' own atlas, in the project that is open."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

from ..core.errors import Refused, message
from ..place import resource
from ..words import tr
from .template import Place, find_template, read_template
from .typeface import HEADING, TEXT, TITLE, Style, family, line_mm

_MARGIN = 0.6
_STRIP = 12.0
_FACTS = 8


def add_atlas(
    project: QgsProject, layer: QgsVectorLayer, name: str, paper: str, orientation: str, templates: Path | None = None
) -> QgsPrintLayout:
    """Add a layout to a project whose atlas has a sheet for each feature of a layer of a case.

    Parameters
    ----------
    layer
        Structures, or findings, which have no place: their sheets have no map.
    name
        Of the layout; a number is added where the project has one of that name.

    Raises
    ------
    Refused
        When the layer has no field ``label``, as those of a case have.
    """
    if layer.fields().lookupField("label") < 0:
        raise Refused(
            message("The layer “{name}” is none of a case: it has no field “label”.", name=layer.name()),
            message("Choose the layer of structures or findings that Bermline added to the project."),
        )
    template = read_template(find_template("atlas", paper, orientation, templates))
    layout = QgsPrintLayout(project)
    layout.setName(_free_name(project, name))
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(*template.first.size))
    layout.pageCollection().addPage(page)
    _fill_furniture(template.furnish(layout, 0), name)
    body = template.first.body
    _put_label(layout, "title", _title(layer), Place(body.x, body.y, body.width, 2 * line_mm(TITLE)), TITLE)
    top = body.y + 2 * line_mm(TITLE) + 2.0
    facts_height = _FACTS * line_mm(TEXT)
    if layer.isSpatial():
        height = body.bottom - top - facts_height - _STRIP
        _put_map(layout, Place(body.x, top, body.width, height))
        top += height + _STRIP
    style = TEXT if layer.isSpatial() else HEADING.but(bold=False)
    _put_label(layout, "facts", _facts(layer), Place(body.x, top, body.width, body.bottom - top), style)
    # What the layout designer offers when it exports: text that can be found.
    layout.setCustomProperty("pdfTextFormat", int(Qgis.TextRenderFormat.AlwaysText))
    atlas = layout.atlas()
    atlas.setCoverageLayer(layer)
    atlas.setEnabled(True)
    atlas.setPageNameExpression('"label"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"label"')
    atlas.setFilenameExpression("'sheet-' || @atlas_featurenumber")
    project.layoutManager().addLayout(layout)
    return layout


def _title(layer: QgsVectorLayer) -> str:
    kind = tr("Finding {label}") if layer.fields().lookupField("statement") >= 0 else tr("Structure {label}")
    return kind.format(label='[% "label" %]')


def _facts(layer: QgsVectorLayer) -> str:
    """Return the fields worth a line, each with its heading, as far as the layer has them."""
    known = (
        ("statement", ""),
        ("kind", tr("Kind")),
        ("likelihood", tr("Likelihood")),
        ("confidence", tr("Confidence")),
        ("alternatives", tr("Alternatives considered")),
        ("limits", tr("Limits")),
        ("counter_claims", tr("Counter-claims")),
        ("note", tr("Note")),
    )
    lines = [
        (f"{heading}: " if heading else "") + f"[% coalesce(\"{column}\", '–') %]"
        for column, heading in known
        if layer.fields().lookupField(column) >= 0
    ]
    if layer.isSpatial():
        centre = "centroid($geometry)"
        words = tr("centre {place} (WGS 84, EPSG:4326)")
        place = f"[% format_number(y({centre}), 4) %]°, [% format_number(x({centre}), 4) %]°"
        lines.append(words.format(place=place))
    return "\n".join(lines)


def _fill_furniture(items: list[QgsLayoutItem], name: str) -> None:
    said = {
        "case-title": name,
        "sheet-title": "[% @atlas_pagename %]",
        "page": tr("Page {page} of {pages}").format(
            page="[% @atlas_featurenumber %]", pages="[% @atlas_totalfeatures %]"
        ),
    }
    for item in items:
        if isinstance(item, QgsLayoutItemLabel):
            item.setText(said.get(item.id(), ""))


def _put_map(layout: QgsPrintLayout, place: Place) -> None:
    shown = QgsLayoutItemMap(layout)
    shown.setFrameEnabled(True)
    _put(layout, shown, "map", place)
    shown.setAtlasDriven(True)
    shown.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    shown.setAtlasMargin(_MARGIN)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(shown)
    unit, _ = QgsUnitTypes.decodeDistanceUnit("meters")
    bar.setUnits(unit)
    bar.setUnitLabel("m")
    bar.applyDefaultSize(unit)
    _put(layout, bar, "map-scale", Place(place.x, place.bottom + 1.5, 70.0, 9.0))
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(str(resource("sheets", "north.svg")))
    arrow.setLinkedMap(shown)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    _put(layout, arrow, "map-north", Place(place.x + place.width - 5.0, place.bottom + 1.5, 5.0, 8.4))


def _put_label(layout: QgsPrintLayout, name: str, words: str, place: Place, style: Style) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(words)
    font = QFont(family())
    font.setPointSizeF(style.points)
    font.setBold(style.bold)
    label.setFont(font)
    label.setMarginX(0.0)
    label.setMarginY(0.0)
    _put(layout, label, name, place)


def _put(layout: QgsPrintLayout, item: QgsLayoutItem, name: str, place: Place) -> None:
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(place.width, place.height))
    item.attemptMove(QgsLayoutPoint(place.x, place.y), page=0)


def _free_name(project: QgsProject, name: str) -> str:
    manager, number, free = project.layoutManager(), 1, name
    while manager.layoutByName(free) is not None:
        number += 1
        free = f"{name} ({number})"
    return free
