"""The cover: what the case is, what was found, where it is, and what the pack holds."""

from __future__ import annotations

from typing import NamedTuple, Sequence

from ..core.quantity import NO_BREAK, write_number
from ..core.records import Claim, Finding, Measurement, Movement, Scene, Site, Source, Structure
from ..words import term, tr
from .chart import mark_number
from .map_layers import land_credit
from .map_names import put_numbers
from .map_view import view_of
from .maps import put_plain_map
from .press import Press, write_likelihood, write_point
from .sheet import THICK, THIN, Sheet
from .table import Column, Row, Table
from .typeface import FINDING, HEADING, INK, NOTE, STRONG, TEXT, line_mm, shorten, width_mm, wrap

_MAP_HIGHEST, _MAP_LOWEST = 92.0, 42.0
_LEAST_VIEW_M = 3_000_000.0
_ENTRY = 5.2
_WIDE = 230.0
_MOST_BESIDE = 9
"""So many sheets are listed beside the map; more of them below it."""
_CHECK_LINES = 3


class Entry(NamedTuple):
    """A sheet as the contents list it."""

    number: int
    title: str
    page: int


class _Beside(NamedTuple):
    """Columns: of the map and of its key beside it, or where the contents begin and how many they take."""

    first: int
    second: int


def shows_places(press: Press) -> bool:
    """Return whether the cover has a map, which is its one figure."""
    return any(site.geometry is not None for site in press.chosen.read(Site))


def cover_sheet(press: Press, entries: Sequence[Entry]) -> Sheet:
    """Make the cover; ``entries`` are the sheets that follow it."""
    options = press.options
    sheet = press.begin("cover", options.title, tr("Cover"))
    _put_facts(press, sheet)
    if options.about:
        with sheet.block("about"):
            sheet.flow(options.about, FINDING, after=3.0)
    _put_findings(press, sheet)
    below = line_mm(HEADING) + 10.0 + _ENTRY * max(len(entries), 6) + _CHECK_LINES * line_mm(NOTE) + 8.0
    if sheet.inner > _WIDE and len(entries) <= _MOST_BESIDE:
        # On a sheet that lies, the contents stand beside the map.
        sheet.need(min(line_mm(HEADING) + 22.0 + _ENTRY * (len(entries) + 1), sheet.full))
        top = sheet.y
        _put_places(press, sheet, _CHECK_LINES * line_mm(NOTE) + 8.0, _Beside(5, 3))
        end, sheet.y = sheet.y, top
        _put_contents(press, sheet, entries, _Beside(8, 4))
        sheet.y = max(end, sheet.y)
    else:
        _put_places(press, sheet, below, _Beside(8, 4))
        _put_contents(press, sheet, entries, _Beside(0, 7))
    with sheet.block("check"):
        sheet.flow(
            tr(
                "How to check this pack: “sha256sum -c manifest-sha256.txt” in its folder, or any tool for BagIt bags, "
                "shows whether a file was changed or lost. The numbers are in data/growth.csv, data/spacing.csv and "
                "data/chain.csv, and all records with their sources in data/case.gpkg, which QGIS and other programs "
                "open."
            ),
            NOTE,
        )
    return sheet


def _put_facts(press: Press, sheet: Sheet) -> None:
    """Put which pack it is, of when, by whom and for whom, side by side."""
    options = press.options
    facts = (
        (tr("Evidence pack"), tr("{number}, version {version}").format(number=options.number, version=options.version)),
        (tr("As of"), str(options.as_of)),
        (tr("Analyst"), options.analyst or tr("not named")),
        (tr("Distribution"), options.distribution),
    )
    with sheet.block("facts"):
        sheet.rule(sheet.y, thickness=THICK, colour=INK)
        top, lowest = sheet.y + 1.8, 0.0
        for place, (heading, words) in enumerate(facts):
            x, width = sheet.columns(3 * place, 3)
            height = sheet.text(heading, x, top, width, NOTE)
            height += sheet.text(words, x, top + height, width, STRONG)
            lowest = max(lowest, height)
        sheet.y = top + lowest + 1.8
        sheet.rule(sheet.y, thickness=THIN, colour=INK)
        sheet.y += 3.5


def _put_findings(press: Press, sheet: Sheet) -> None:
    findings = press.chosen.read(Finding)
    if not findings:
        return
    headings = [
        Column(tr("No."), 0.5),
        Column(tr("Finding"), 7.4),
        Column(tr("Likelihood"), 2.2),
        Column(tr("Confidence"), 1.5),
    ]
    rows = [
        Row(
            [finding.label, finding.statement, write_likelihood(finding), term(finding.confidence) or tr("not stated")],
            styles={0: STRONG, 2: STRONG, 3: STRONG},
        )
        for finding in findings
    ]
    with sheet.block("findings"):
        Table(headings, rows, continued=tr("Findings, continued"), title=tr("Findings")).put(sheet)
        words = tr(
            "Likelihood says how probable a finding is, confidence how well founded that judgement is; the glossary "
            "has their scales."
        )
        sheet.flow(words, NOTE, after=4.0)


def _put_places(press: Press, sheet: Sheet, below: float, columns: _Beside) -> None:
    """Put a map of the places that have a coordinate, numbered, with their names beside."""
    sites = [site for site in press.chosen.read(Site) if site.geometry is not None]
    if not sites:
        return
    caption = 3 * line_mm(NOTE) + 4.0
    height = min(_MAP_HIGHEST, max(_MAP_LOWEST, sheet.left - below - caption), sheet.full - caption)
    sheet.need(height + caption)
    x, width = sheet.columns(0, columns.first)
    key_x, key_width = sheet.columns(columns.first, columns.second)
    top = sheet.y
    with sheet.block("places"):
        room = sheet.room(x, top, width, height)
        view = view_of([site.geometry for site in sites], room.width / room.height, margin=0.22, least_m=_LEAST_VIEW_M)
        land = press.land(view)
        shown = put_plain_map(sheet, view, [] if land is None else [land], room)
        put_numbers(sheet, [shown.at(site.geometry.x, site.geometry.y) for site in sites])
    others = [site.name for site in press.chosen.read(Site) if site.geometry is None]
    with sheet.block("places-key"):
        box = sheet.room(key_x, top, key_width, height)
        listed, all_others = _put_places_key(sheet, sites, others, (box.x, box.y, box.width, box.height))
    words = tr("The places of the case.")
    if listed < len(sites):
        rest = "; ".join(f"{number}{NO_BREAK}{site.name}" for number, site in enumerate(sites[listed:], listed + 1))
        words += f" {rest}."
    if others and not all_others:
        words += " " + _write_unplaced(others)
    if land is not None:
        words += f" {land_credit()}."
    seen = "; ".join(f"{number} {site.name}" for number, site in enumerate(sites, 1)) + "."
    sheet.y = top + height + 1.5
    measure = width + key_width
    sheet.y += press.caption(sheet, sheet.x, sheet.y, measure, words, "places", seen) + 3.0


def _put_places_key(
    sheet: Sheet, sites: Sequence[Site], others: Sequence[str], box: tuple[float, float, float, float]
) -> tuple[int, bool]:
    """Put what the numbers stand for, as far as there is room, and which places are not on the map.

    Returns for how many sites there was room, and whether there was for the others too.
    """
    x, y, width, height = box
    bottom = y + height
    inner = width - 7.0
    for number, site in enumerate(sites, 1):
        words = " · ".join(part for part in (term(site.kind), site.country or "") if part)
        lines = [words, write_point(site.geometry.y, site.geometry.x, 3)]
        need = line_mm(STRONG) + sum(bool(line) for line in lines) * line_mm(NOTE) + 1.6
        if y + need > bottom:
            return number - 1, False
        mark_number(sheet, str(number), x + 2.3, y + line_mm(STRONG) / 2)
        y += sheet.text(shorten(site.name, STRONG, inner), x + 7.0, y, inner, STRONG)
        for line in filter(None, lines):
            y += sheet.text(shorten(line, NOTE, inner), x + 7.0, y, inner, NOTE)
        y += 1.6
    lines = wrap(_write_unplaced(others), NOTE, inner) if others else []
    has_room = len(lines) <= int((bottom - y) / line_mm(NOTE))
    if lines and has_room:
        sheet.text("\n".join(lines), x + 7.0, y, inner, NOTE)
    return len(sites), has_room


def _write_unplaced(names: Sequence[str]) -> str:
    return tr("Named in the sources without a coordinate: {names}.").format(names=", ".join(names))


def _put_contents(press: Press, sheet: Sheet, entries: Sequence[Entry], columns: _Beside) -> None:
    """Put the contents, and what the pack rests on beside them, or beneath where they stand at the right."""
    left_x, left_width = sheet.columns(*columns)
    beneath = columns.first > 0
    counts = _counts(press)
    with sheet.block("contents"):
        if not beneath:
            sheet.need(line_mm(HEADING) + 12.0 + _ENTRY * max(min(len(entries), 20), len(counts)))
        top, page = sheet.y, sheet.page
        sheet.y += sheet.text(tr("Contents"), left_x, top, left_width, HEADING) + 1.5
        rows = [Row([str(entry.number), entry.title, str(entry.page)], styles={0: STRONG}) for entry in entries]
        headings = [Column(tr("Sheet"), 1.0), Column(tr("Title"), 7.0), Column(tr("Page"), 1.0, "right")]
        Table(headings, rows, x=left_x, width=left_width, continued=tr("Contents, continued")).put(sheet)
        if beneath:
            words = ", ".join(f"{write_number(count, 0)}{NO_BREAK}{one if count == 1 else many}"
                              for count, one, many in counts)  # fmt: skip
            sheet.y += sheet.text(tr("What it rests on"), left_x, sheet.y + 0.5, left_width, STRONG) + 0.5
            sheet.y += sheet.text(f"{words}.", left_x, sheet.y, left_width, TEXT) + 2.0
        elif sheet.page == page:
            right_x, right_width = sheet.columns(8, 4)
            y = top + sheet.text(tr("What it rests on"), right_x, top, right_width, HEADING) + 1.5
            sheet.y = max(sheet.y, _put_counts(sheet, counts, right_x, y, right_width)) + 2.0


def _counts(press: Press) -> list[tuple[int, str, str]]:
    """Return how many records of each kind there are, with the words for one and for many."""
    counts = [
        (len(press.chosen.read(kind)), one, many)
        for one, many, kind in (
            (tr("scene"), tr("scenes"), Scene),
            (tr("structure"), tr("structures"), Structure),
            (tr("measurement"), tr("measurements"), Measurement),
            (tr("reported movement"), tr("reported movements"), Movement),
            (tr("statement"), tr("statements, denials among them"), Claim),
            (tr("source"), tr("sources"), Source),
        )
    ]
    return [entry for entry in counts if entry[0]]


def _put_counts(sheet: Sheet, counts: Sequence[tuple[int, str, str]], x: float, y: float, width: float) -> float:
    """Put the counts, one beneath the other; return where they end."""
    widest = max((width_mm(write_number(count, 0), STRONG) for count, *_ in counts), default=0.0) + 0.5
    for count, one, many in counts:
        sheet.text(write_number(count, 0), x, y, widest, STRONG.but(align="right"))
        y += sheet.text(one if count == 1 else many, x + 2.0 + widest, y, width, TEXT) + 0.9
    return y
