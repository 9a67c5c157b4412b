"""Layout templates: the page, its head and foot, and the places that a sheet is filled into, by item id.

A template is a print layout saved from QGIS with one page, or with two where later pages differ from the first.
Labels with an id of :data:`LABELS` get their text. A rectangle with an id is not printed: it says where what has
that id goes; ``body`` is where everything else flows. Labels with an id of :data:`STYLES` are not printed: they
show the typeface and its sizes. All other items, such as a logo, are repeated on every page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsApplication,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..core.errors import BermlineError, message
from ..place import resource
from .drawing import register_drawings
from .foreign_items import leave_out_items
from .reading_order import in_reading_order
from .typeface import MM_A_POINT, Typeface, measure_in, shorten_by

BODY = "body"
LABELS = ("case-title", "sheet-title", "pack", "as-of", "distribution", "page")
STYLES = {"style-large": "large", "style-middle": "middle", "style-small": "small"}
ENDING = ".qpt"
_TWO_LINES = 2.3
"""The least height of two lines, in sizes of their letters."""
_SET_WIDER = 0.97
"""QGIS sets the words of a label a little wider than they are measured here, and breaks what has no room."""


class Place(NamedTuple):
    """A rectangle of a page, in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.y + self.height


@dataclass(frozen=True)
class Furniture:
    """An item that stands on every page."""

    kind: int
    element: QDomElement
    name: str
    place: Place


@dataclass(frozen=True)
class Frame:
    """One page of a template."""

    size: tuple[float, float]
    places: dict[str, Place] = field(default_factory=dict)
    furniture: tuple[Furniture, ...] = ()

    @property
    def body(self) -> Place:
        """Where all flows that has no place of its own."""
        return self.places[BODY]


@dataclass(frozen=True)
class Template:
    """The first page, those after it, and the typeface."""

    first: Frame
    following: Frame
    typeface: Typeface
    document: QDomDocument
    """Holds the furniture, which would be gone without it."""
    left_out: tuple[str, ...] = ()
    """Items that would fetch from a network, read the machine or are HTML: they are on no page."""

    def furnish(self, layout: QgsPrintLayout, page: int) -> list[QgsLayoutItem]:
        """Put head and foot on a page that was just added to a layout; return the items."""
        registry = QgsApplication.layoutItemRegistry()
        made = []
        for each in (self.following if page else self.first).furniture:
            item = registry.createItem(each.kind, layout)
            item.readXml(each.element, self.document, QgsReadWriteContext())
            layout.addLayoutItem(item)
            item.attemptMove(QgsLayoutPoint(each.place.x, each.place.y), page=page)
            made.append(item)
        return made


def find_template(kind: str, paper: str, orientation: str, folder: Path | None = None) -> Path:
    """Return the template of a kind of sheet: the analyst's own where the folder holds one, or Bermline's."""
    general = f"{paper}-{orientation}".lower()
    for name in (f"{kind}-{general}", kind, general, "sheet") if folder is not None else ():
        own = Path(folder, name + ENDING)
        if own.is_file():
            return own
    return resource("templates", general + ENDING)


def read_template(path: Path) -> Template:
    """Read a template.

    Raises
    ------
    BermlineError
        When the file is no layout template, or has no rectangle with the id ``body``.
    """
    register_drawings()
    source, project = QDomDocument(), QgsProject()
    layout = QgsPrintLayout(project)
    try:
        content = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise _unusable(path, str(problem)) from problem
    read = source.setContent(content, False)
    if not (read[0] if isinstance(read, tuple) else read):
        raise _unusable(path, "XML")
    left_out = leave_out_items(source.documentElement())
    _, loaded = layout.loadFromTemplate(source, QgsReadWriteContext())
    pages = layout.pageCollection().pageCount()
    if not loaded or not pages:
        raise _unusable(path, "layout")
    document = QDomDocument()
    frames = [_read_frame(layout, page, document) for page in range(min(pages, 2))]
    for frame in frames:
        if BODY not in frame.places:
            raise BermlineError(
                message("The layout template “{name}” does not say where the content goes.", name=path.name),
                message("Give each of its pages a rectangle with the item id “body”."),
            )
    return Template(frames[0], frames[-1], _read_typeface(layout), document, left_out)


def write_label(label: QgsLayoutItemLabel, words: str) -> None:
    """Give a label its words; those that a label of one line has no room for end in an ellipsis."""
    shown = label.textFormat() if hasattr(label, "textFormat") else None
    letters, points = (label.font(), label.font().pointSizeF()) if shown is None else (shown.font(), shown.size())
    if label.rect().height() < _TWO_LINES * points * MM_A_POINT:
        words = shorten_by(measure_in(letters, points), words, _SET_WIDER * label.rect().width() - 2 * label.marginX())
    label.setText(as_it_is(in_reading_order([words])[0]))


def as_it_is(text: str) -> str:
    """Return what a layout label shows as ``text``: QGIS would evaluate what stands between ``[%`` and ``%]``."""
    return text.replace("[%", "[%'['%]%")


def _unusable(path: Path, reason: str) -> BermlineError:
    return BermlineError(
        message("“{name}” is not a layout template: {reason}.", name=path.name, reason=reason),
        message("Save one from the layout designer of QGIS, or take the template folder out of the pack's options."),
    )


def _items(layout: QgsPrintLayout, page: int) -> list[QgsLayoutItem]:
    """Return what stands on a page, from the back to the front."""
    found = [
        item
        for item in layout.items()
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage) and item.page() == page
    ]
    return sorted(found, key=lambda item: item.zValue())


def _read_frame(layout: QgsPrintLayout, page: int, document: QDomDocument) -> Frame:
    size = layout.pageCollection().page(page).rect()
    places: dict[str, Place] = {}
    furniture = []
    for item in _items(layout, page):
        corner = item.pagePos()
        place = Place(corner.x(), corner.y(), item.rect().width(), item.rect().height())
        if isinstance(item, QgsLayoutItemShape) and item.id():
            places[item.id()] = place
        elif item.id() not in STYLES:
            furniture.append(Furniture(item.type(), _written(item, document), item.id(), place))
    return Frame((size.width(), size.height()), places, tuple(furniture))


def _written(item: QgsLayoutItem, document: QDomDocument) -> QDomElement:
    """Return an item as XML without its key, so that each item made from it gets one of its own."""
    parent = document.createElement("item")
    item.writeXml(parent, document, QgsReadWriteContext())
    element = parent.firstChildElement()
    for name in ("uuid", "templateUuid"):
        element.removeAttribute(name)
    return element


def _read_typeface(layout: QgsPrintLayout) -> Typeface:
    sizes: dict[str, float] = {}
    name = ""
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel) and item.id() in STYLES:
            shown = item.textFormat() if hasattr(item, "textFormat") else None
            sizes[STYLES[item.id()]] = item.font().pointSizeF() if shown is None else shown.size()
            name = item.font().family() if shown is None else shown.font().family()
    return Typeface(name if name in QFontDatabase().families() else "", **sizes)
