"""The cover: what the case is, what was found, where it is, and what the pack holds."""

from __future__ import annotations

from typing import NamedTuple, Sequence

from ..core.quantity import write_number
from ..core.records import Claim, Finding, Measurement, Movement, Scene, Site, Source, Structure
from ..words import tr
from .chart import mark_number
from .maps import LAND_CREDIT, PlacedMap, land_layer, put_plain_map, view_of
from .press import Press, write_likelihood
from .sheet import THICK, Sheet
from .table import Column, Row, Table
from .typeface import FINDING, HEADING, INK, NOTE, STRONG, TEXT, line_mm, width_mm

_MAP_HEIGHT = 84.0
_LEAST_VIEW_M = 3_000_000.0


class Entry(NamedTuple):
    """A sheet as the contents list it."""

    number: int
    title: str
    page: int


def cover_sheet(press: Press, entries: Sequence[Entry]) -> Sheet:
    """Make the cover; ``entries`` are the sheets that follow it."""
    options = press.options
    sheet = press.begin("cover", options.title, tr("Cover"))
    sheet.flow(
        tr("Evidence pack {number}, version {version}. As of {date}. Analyst: {analyst}.").format(
            number=options.number,
            version=options.version,
            date=options.as_of,
            analyst=options.analyst or tr("not named"),
        ),
        NOTE,
        after=3.0,
    )
    sheet.rule(sheet.y, thickness=THICK, colour=INK)
    sheet.y += 3.5
    if options.about:
        sheet.flow(options.about, FINDING, 0, 12, after=4.0)
    _put_findings(press, sheet)
    _put_places(press, sheet)
    _put_contents(press, sheet, entries)
    sheet.flow(
        tr(
            "How to check this pack: “sha256sum -c manifest-sha256.txt” in its folder, or any tool for BagIt bags, "
            "shows whether a file was changed or lost. The numbers are in data/growth.csv, data/spacing.csv and "
            "data/chain.csv, and all records with their sources in data/case.gpkg, which QGIS and other programs open."
        ),
        NOTE,
    )
    return sheet


def _put_findings(press: Press, sheet: Sheet) -> None:
    findings = press.chosen.read(Finding)
    if not findings:
        return
    _heading(sheet, tr("Findings"))
    headings = [
        Column(tr("No."), 0.5),
        Column(tr("Finding"), 7.4),
        Column(tr("Likelihood"), 2.2),
        Column(tr("Confidence"), 1.5),
    ]
    rows = [
        Row(
            [finding.label, finding.statement, write_likelihood(finding), finding.confidence or tr("not stated")],
            styles={0: STRONG, 2: STRONG, 3: STRONG},
        )
        for finding in findings
    ]
    Table(headings, rows).put(sheet)
    words = tr("Likelihood says how probable a finding is, confidence how well founded that judgement is; see the end.")
    sheet.flow(words, NOTE, after=4.5)


def _put_places(press: Press, sheet: Sheet) -> None:
    """Put a map of the places that have a coordinate, numbered, with their names beside."""
    sites = [site for site in press.chosen.read(Site) if site.geometry is not None]
    land = land_layer(press.project) if sites else None
    if land is None:
        return
    x, width = sheet.columns(0, 8)
    key_x, key_width = sheet.columns(8, 4)
    sheet.need(_MAP_HEIGHT + 12.0)
    view = view_of([site.geometry for site in sites], width / _MAP_HEIGHT, margin=0.22, least_m=_LEAST_VIEW_M)
    top = sheet.y
    shown = put_plain_map(sheet, view, [land], (x, top, width, _MAP_HEIGHT))
    y = top
    for number, site in enumerate(sites, 1):
        _put_place(sheet, shown, str(number), site)
        mark_number(sheet, str(number), key_x + 2.3, y + line_mm(STRONG) / 2)
        y += sheet.text(site.name, key_x + 7.0, y, key_width - 7.0, STRONG)
        words = " · ".join(part for part in (site.kind, _degrees(site)) if part)
        y += sheet.text(words, key_x + 7.0, y, key_width - 7.0, NOTE) + 1.6
    others = sum(site.geometry is None for site in press.chosen.read(Site))
    words = tr("The places of the case. {credit}.").format(credit=LAND_CREDIT)
    if others:
        unplaced = tr("{count} more are named in the sources without a coordinate and are not placed.")
        words += " " + unplaced.format(count=others)
    sheet.y = top + _MAP_HEIGHT + 1.5
    sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, words, top) + 4.5


def _put_place(sheet: Sheet, shown: PlacedMap, number: str, site: Site) -> None:
    mark_number(sheet, number, *shown.at(site.geometry.x, site.geometry.y))


def _degrees(site: Site) -> str:
    north = "N" if site.geometry.y >= 0 else "S"
    east = "E" if site.geometry.x >= 0 else "W"
    return f"{abs(site.geometry.y):.3f}° {north} {abs(site.geometry.x):.3f}° {east}"


def _put_contents(press: Press, sheet: Sheet, entries: Sequence[Entry]) -> None:
    left_x, left_width = sheet.columns(0, 7)
    right_x, right_width = sheet.columns(7, 5)
    sheet.need(line_mm(HEADING) + 8.0 + 5.2 * max(len(entries), 6))
    top = sheet.y
    sheet.y += sheet.text(tr("Contents"), left_x, top, left_width, HEADING) + 1.5
    rows = [Row([str(entry.number), entry.title, str(entry.page)], styles={0: STRONG}) for entry in entries]
    Table(
        [Column(tr("Sheet"), 1.0), Column(tr("Title"), 7.0), Column(tr("Page"), 1.0, "right")],
        rows, x=left_x, width=left_width,
    ).put(sheet)  # fmt: skip
    end = sheet.y
    y = top + sheet.text(tr("What it rests on"), right_x + 4.0, top, right_width, HEADING) + 1.5
    counts = (
        (tr("scene"), tr("scenes"), Scene),
        (tr("structure"), tr("structures"), Structure),
        (tr("measurement"), tr("measurements"), Measurement),
        (tr("reported movement"), tr("reported movements"), Movement),
        (tr("statement"), tr("statements, denials among them"), Claim),
        (tr("source"), tr("sources"), Source),
    )
    widest = max(width_mm(write_number(len(press.chosen.read(kind)), 0), STRONG) for *_, kind in counts) + 0.5
    for one, many, kind in counts:
        count = len(press.chosen.read(kind))
        if count:
            sheet.text(write_number(count, 0), right_x + 4.0, y, widest, STRONG.but(align="right"))
            y += sheet.text(one if count == 1 else many, right_x + 6.0 + widest, y, right_width, TEXT) + 0.9
    sheet.y = max(end, y) + 2.0


def _heading(sheet: Sheet, words: str) -> None:
    sheet.need(30.0)
    sheet.y += sheet.text(words, sheet.x, sheet.y, sheet.inner, HEADING) + 1.5


