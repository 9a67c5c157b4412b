"""What a person changed on a sheet in QGIS' layout designer, kept with the case and made again at each export.

The words and numbers of a sheet always come from the case. Kept is what was done to its items, by their ids: where
they stand, how large they are, whether they are to be seen; and the items that were added. A map with what stands on
and around it is moved as one and keeps its size and its ground: its numbers and coordinates would be wrong otherwise.
"""

from __future__ import annotations

from typing import Any, Mapping, NamedTuple

from qgis.core import (
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemGroup,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from .foreign_items import leave_out_items

SETTING = "sheet_edits"
_LEAST_MM = 0.05
_ADDED = "added"
_ITEMS = "items"

Placed = dict[str, Any]
"""Of one item: page, place, size, and whether it is visible."""


class Redone(NamedTuple):
    """What of edits could not be made again: ids of items that the sheet no longer has, and of those left out."""

    lost: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def edits_key(sheet: str, paper: str, orientation: str) -> str:
    """Return the key under which the edits of a sheet are kept: on another paper it has others."""
    return "|".join((sheet, paper, orientation))


def snapshot(layout: QgsLayout) -> dict[str, Placed]:
    """Return how each item that has an id stands."""
    return {item.id(): _placed(item) for item in _items(layout) if item.id()}


def edits_since(before: Mapping[str, Placed], layout: QgsLayout) -> dict[str, Any]:
    """Return what was changed since a snapshot, as JSON values; empty where nothing was."""
    now = snapshot(layout)
    items: dict[str, Placed] = {}
    for name, was in before.items():
        if name not in now:
            items[name] = {"visible": False}
        else:
            changed = {key: value for key, value in now[name].items() if _differs(was.get(key), value)}
            if changed:
                # A place is kept whole, with the page that it is on.
                place = {"page", "x", "y", "width", "height"}
                items[name] = {**changed, **({key: now[name][key] for key in place} if place & set(changed) else {})}
    added = [item for item in _items(layout) if item.id() not in before]
    edits: dict[str, Any] = {}
    if items:
        edits[_ITEMS] = items
    if added:
        edits[_ADDED] = _written(added)
    return edits


def apply_edits(layout: QgsLayout, edits: Mapping[str, Any]) -> Redone:
    """Make edits again on a sheet that was laid out anew.

    A case may be someone else's: of the items that were added, those that act are left out.
    """
    found = {item.id(): item for item in _items(layout) if item.id()}
    pages = layout.pageCollection().pageCount()
    lost = []
    for name, changed in edits.get(_ITEMS, {}).items():
        item = found.get(name)
        if item is None or changed.get("page", 0) >= pages:
            lost.append(name)
            continue
        if "x" in changed:
            if not isinstance(item, QgsLayoutItemGroup):
                item.attemptResize(QgsLayoutSize(changed["width"], changed["height"]))
            item.attemptMove(QgsLayoutPoint(changed["x"], changed["y"]), page=changed["page"])
        if "visible" in changed:
            item.setVisibility(changed["visible"])
    document, left_out = QDomDocument(), ()
    if edits.get(_ADDED) and _read(document, edits[_ADDED]):
        left_out = leave_out_items(document.documentElement())
        layout.addItemsFromXml(document.documentElement(), document, QgsReadWriteContext())
    return Redone(tuple(lost), left_out)


def _items(layout: QgsLayout) -> list[QgsLayoutItem]:
    """Return the items that are edited each for itself: groups, and what is in none."""
    return [
        item
        for item in layout.items()
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage) and item.parentGroup() is None
    ]


def _placed(item: QgsLayoutItem) -> Placed:
    corner, rectangle = item.pagePos(), item.rect()
    return {
        "page": item.page(), "x": round(corner.x(), 3), "y": round(corner.y(), 3),
        "width": round(rectangle.width(), 3), "height": round(rectangle.height(), 3), "visible": item.isVisible(),
    }  # fmt: skip


def _differs(was: Any, value: Any) -> bool:
    if isinstance(value, float):
        return was is None or abs(was - value) > _LEAST_MM
    return bool(was != value)


def _written(items: list[QgsLayoutItem]) -> str:
    document = QDomDocument()
    root = document.createElement("added")
    document.appendChild(root)
    for item in sorted(items, key=lambda each: each.zValue()):
        item.writeXml(root, document, QgsReadWriteContext())
    return document.toString(0)


def _read(document: QDomDocument, text: str) -> bool:
    read = document.setContent(text, False)
    return bool(read[0] if isinstance(read, tuple) else read)
