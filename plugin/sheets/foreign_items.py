"""Layout items from someone else, in a template or in the edits that a case keeps: what acts is left out and named."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import Iterator

from qgis.core import QgsLayoutItemRegistry
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..outside import drawing_reaches_out, reaches_network, reads_machine, renders_html, works_out_pictures

_OF_MANY_FRAMES = "LayoutMultiFrame"
_WITHIN = "base64:"
_FRAME = str(int(QgsLayoutItemRegistry.ItemType.LayoutFrame))


def leave_out_items(parent: QDomElement) -> tuple[str, ...]:
    """Take out of XML the items that are HTML, fetch from a network or read the machine; return what they are called.

    What is of many frames, an HTML page or a table of another layer, is left out with its frames.
    """
    gone = []
    item = parent.firstChildElement()
    while not item.isNull():
        following = item.nextSiblingElement()
        if _acts(item):
            parent.removeChild(item)
            gone.append(item.attribute("id") or item.attribute("labelText") or item.tagName())
        item = following
    return tuple(gone)


def _acts(item: QDomElement) -> bool:
    if item.tagName() == _OF_MANY_FRAMES or item.attribute("type") == _FRAME or item.attribute("htmlState") == "1":
        return True
    text = _text_of(item)
    if any(acts(text) for acts in (reaches_network, reads_machine, renders_html, works_out_pictures)):
        return True
    return any(drawing_reaches_out(drawing) for drawing in _drawings_of(item))


def _drawings_of(element: QDomElement) -> Iterator[str]:
    """Yield the SVGs that an item shows, from their files or as they lie in it."""
    attributes = element.attributes()
    for number in range(attributes.count()):
        value = attributes.item(number).nodeValue()
        if value.startswith(_WITHIN):
            try:
                yield base64.b64decode(value[len(_WITHIN) :]).decode("utf-8", "replace")
            except binascii.Error:
                continue
        elif value.lower().endswith(".svg") and Path(value).is_file():
            yield Path(value).read_text("utf-8", "replace")
    child = element.firstChildElement()
    while not child.isNull():
        yield from _drawings_of(child)
        child = child.nextSiblingElement()


def _text_of(element: QDomElement) -> str:
    document = QDomDocument()
    document.appendChild(document.importNode(element, True))
    return str(document.toString(0))
