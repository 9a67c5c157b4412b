"""The sheets of a pack in their order, the cover first, with head and foot."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, Sequence

from qgis.core import QgsProject

from ..core.errors import message
from ..core.evidence.chips import Chip
from ..core.evidence.originals import wanted_originals
from ..core.evidence.parts import Part
from ..core.evidence.weak import Weakness
from ..words import speaking, tr
from .berms import berms_sheet
from .chain import chain_sheet
from .cover import Entry, cover_sheet, shows_places
from .edits import apply_edits, edits_key
from .glossary import glossary_sheet
from .growth import growth_sheet
from .options import PackOptions
from .overview import overview_sheet
from .plan import Plan
from .press import Press
from .provenance import provenance_sheet
from .sheet import Running, Sheet
from .steps import Making, Progress, at_once, step
from .typeface import set_in

_ELLIPSOID = "EPSG:7030"
_LAYING_OUT = {
    "growth": message("laying out growth"),
    "berms": message("laying out berms"),
    "chain": message("laying out the transfer chain"),
}
"""The kinds of parts that have a sheet each, with what is said meanwhile."""


@contextmanager
def open_press(plan: Plan, chips: tuple[Chip, ...] | None = None) -> Iterator[Press]:
    """Set up the workshop for the sheets of a plan; within the block one is :func:`at_work` in it.

    ``chips`` are those that were written; without them the sheets say what would be.
    """
    press = make_press(plan, chips)
    with at_work(press):
        yield press


def make_press(plan: Plan, chips: tuple[Chip, ...] | None = None) -> Press:
    """Set up the workshop for the sheets of a plan."""
    project = QgsProject()
    project.setEllipsoid(_ELLIPSOID)
    press = Press(project, plan.chosen, plan.options, plan.addresses, written=chips, journal_head=plan.journal_head)
    # All that are wanted are copied or no pack is made, so that a preview can say it too.
    press.whole = tuple(wanted_originals(plan.chosen)) if plan.options.whole_scenes else ()
    press.signer = None if plan.key is None else plan.key.holder
    return press


@contextmanager
def at_work(press: Press) -> Iterator[None]:
    """Let language and typeface of a workshop hold within the block."""
    with speaking(press.options.language), set_in(press.template("sheet").typeface):
        yield


def make_sheets(press: Press, progress: Progress) -> list[Sheet]:
    """Make all sheets, the cover first, with head and foot; within :func:`open_press`."""
    # Figures are numbered through: the cover has one where it has a map, so the others begin after it.
    press.figures = 1 if shows_places(press) else 0
    overview = at_once(overview_sheet(press))
    sheets = [] if overview is None else [overview]
    parts = _parts(press)
    for done, part in enumerate(parts):
        step(progress, done / (len(parts) + 1), _LAYING_OUT[part.kind])
        sheets.append(at_once(_make_part(press, part)))
    step(progress, len(parts) / (len(parts) + 1), message("laying out provenance and cover"))
    sheets.append(provenance_sheet(press))
    sheets.append(glossary_sheet(press))
    sheets.insert(0, _make_cover(press, sheets))
    pages = sum(sheet.pages for sheet in sheets)
    running = _running(press.options)
    first = 1
    for number, sheet in enumerate(sheets, 1):
        sheet.finish(running, number, first, pages)
        first += sheet.pages
    return sheets


def make_sheet(press: Press, key: str) -> Making[Sheet | None]:
    """Make the sheet of a key alone, numbered as if there were no other; ``None`` where the pack has none.

    Each step is to be taken :func:`at_work`.
    """
    press.figures = 0
    general = {
        "cover": lambda: cover_sheet(press, []),
        "provenance": lambda: provenance_sheet(press),
        "glossary": lambda: glossary_sheet(press),
    }
    parts = {part.key: part for part in _parts(press)}
    sheet: Sheet | None = None
    if key in parts:
        sheet = yield from _make_part(press, parts[key])
    elif key == "overview":
        sheet = yield from overview_sheet(press)
    elif key in general:
        sheet = general[key]()
    yield
    if sheet is not None:
        sheet.finish(_running(press.options), 1, 1, sheet.pages)
    return sheet


def redo_edits(plan: Plan, sheets: Sequence[Sheet]) -> tuple[Weakness, ...]:
    """Make again what was changed on the sheets by hand; return what of it, and of their templates, is left out."""
    found = []
    for sheet in sheets:
        left_out = sheet.template.left_out
        edits = plan.edits.get(edits_key(sheet.key, plan.options.paper, plan.options.orientation), {})
        if edits:
            sheet.group_maps()
            redone = apply_edits(sheet.layout, edits)
            left_out += redone.left_out
            if redone.lost:
                words = message("Changed by hand, and not on the sheet any more: {items}.",
                                items=", ".join(redone.lost))  # fmt: skip
                several = message("Changed by hand, and not on the sheet any more.")
                found.append(Weakness("", "", sheet.name, words, several=several))
        if left_out:
            words = message("Left out, as it is HTML or reaches outside: {items}.", items=", ".join(left_out))
            several = message("Left out, as it is HTML or reaches outside.")
            found.append(Weakness("", "", sheet.name, words, several=several))
    return tuple(found)


def _parts(press: Press) -> list[Part]:
    return [part for part in press.chosen.parts if part.kind in _LAYING_OUT]


def _make_part(press: Press, part: Part) -> Making[Sheet]:
    if part.kind == "growth":
        sheet = yield from growth_sheet(press, part)
    elif part.kind == "berms":
        sheet = yield from berms_sheet(press, part)
    else:
        sheet = yield from chain_sheet(press)
    sheet.part = part.key
    return sheet


def _make_cover(press: Press, sheets: Sequence[Sheet]) -> Sheet:
    """Make the cover again until it says the pages that its own length leads to."""
    length = 1
    while True:
        entries, page = [], length + 1
        for number, sheet in enumerate(sheets, 2):
            entries.append(Entry(number, sheet.name, page))
            page += sheet.pages
        press.figures = 0
        cover = cover_sheet(press, entries)
        if cover.pages == length:
            return cover
        length = cover.pages


def _running(options: PackOptions) -> Running:
    return Running(
        case_title=options.title,
        pack=tr("Evidence pack {number}, version {version}").format(number=options.number, version=options.version),
        as_of=tr("As of {date}").format(date=options.as_of),
        distribution=options.distribution,
        page_words=tr("Page {page} of {pages}"),
        sheet_words=tr("Sheet {number} · {title}"),
    )
