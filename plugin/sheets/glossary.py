"""The glossary: the terms and scales that the sheets of a pack use."""

from __future__ import annotations

from typing import Mapping, NamedTuple

from ..core.chain.admiralty import CREDIBILITY_WORDS, RELIABILITY_WORDS
from ..core.errors import Message
from ..core.records import CONFIDENCES, Finding, Measurement, Scene, Source, Structure
from ..words import say, term, tr
from .press import LIKELIHOOD_RANGES, Press
from .sheet import Sheet
from .table import Column, Row, Table
from .typeface import STRONG


class Explained(NamedTuple):
    """A term, what it means here, and which kind of record has to be in the pack for it to be listed."""

    name: str
    meaning: str
    kind: type | None = None


def glossary_sheet(press: Press) -> Sheet:
    """Make the sheet of terms and scales."""
    sheet = press.begin("glossary", tr("Terms and scales"))
    if press.chosen.read(Finding):
        _put_scales(sheet)
    if press.chosen.read(Source):
        _put_admiralty(sheet)
    rows = [
        Row([each.name, each.meaning], styles={0: STRONG})
        for each in sorted(_terms(), key=lambda each: each.name.casefold())
        if each.kind is None or press.chosen.read(each.kind)
    ]
    with sheet.block("terms"):
        headings = [Column(tr("Term"), 2.6), Column(tr("Meaning on these sheets"), 9.4)]
        Table(headings, rows, continued=tr("Terms, continued"), title=tr("Terms")).put(sheet)
    return sheet


def _put_scales(sheet: Sheet) -> None:
    with sheet.block("likelihood"):
        sheet.heading(tr("Likelihood and confidence"), 50.0)
        top = sheet.y
        x, width = sheet.columns(0, 5)
        rows = [Row([term(name), span]) for name, span in LIKELIHOOD_RANGES.items()]
        Table([Column(tr("Likelihood (ICD 203)"), 3.0), Column(tr("Probability"), 1.4, "right")], rows,
              x=x, width=width).put(sheet)  # fmt: skip
        end = sheet.y
        sheet.y = top
        x, width = sheet.columns(6, 6)
        meanings = (
            tr("questionable or few sources, or much that is assumed"),
            tr("sound sources that leave room for other readings"),
            tr("good sources that agree, and a judgement that is robust"),
        )
        rows = [Row([term(name), meaning]) for name, meaning in zip(CONFIDENCES, meanings)]
        Table([Column(tr("Confidence"), 1.2), Column(tr("How well founded"), 4.0)], rows, x=x, width=width).put(sheet)
        sheet.y = max(end, sheet.y) + 1.0


def _put_admiralty(sheet: Sheet) -> None:
    with sheet.block("admiralty"):
        sheet.heading(tr("Sources: Admiralty code"), 50.0)
        top = sheet.y
        ends = []
        for first, heading, entries in (
            (0, tr("Reliability of the source"), RELIABILITY_WORDS),
            (6, tr("Credibility of the information"), CREDIBILITY_WORDS),
        ):
            sheet.y = top
            x, width = sheet.columns(first, 5 if first == 0 else 6)
            _put_code(sheet, heading, entries, x, width)
            ends.append(sheet.y)
        sheet.y = max(ends) + 1.0


def _put_code(sheet: Sheet, heading: str, entries: Mapping[str, Message], x: float, width: float) -> None:
    rows = [Row([code, say(meaning)], styles={0: STRONG}) for code, meaning in entries.items()]
    Table([Column("", 0.4), Column(heading, 4.0)], rows, x=x, width=width).put(sheet)


def _terms() -> tuple[Explained, ...]:
    return (
        Explained(
            tr("began after … by …"),
            tr(
                "A structure was not there on the first of the two days and was there on the second; it came to be in "
                "between. Without a scene before or after, that side is open."
            ),
            Structure,
        ),
        Explained(
            tr("absent, under construction, present, obscured"),
            tr(
                "What one scene shows of one structure. Obscured, by cloud or shadow for instance, says nothing and is "
                "never taken for absent."
            ),
            Structure,
        ),
        Explained(
            tr("number standing, from – to"),
            tr(
                "The fewest and the most structures that can have stood on a day, whatever happened between the scenes."
            ),
            Structure,
        ),
        Explained(
            tr("estimate"),
            tr(
                "The most likely course of the number standing (nonparametric maximum likelihood for interval-censored "
                "data, Turnbull 1976). Where it is hatched, the data allow several courses alike."
            ),
            Structure,
        ),
        Explained(
            tr("U95"),
            tr("Expanded uncertainty: the true value lies within ± U95 in 95 of 100 such cases (JCGM 100:2008)."),
        ),
        Explained(
            tr("k, coverage factor"),
            tr(
                "The factor between standard uncertainty and U95: 1.96, less where the bounds of scale outweigh the "
                "rest. The scatter of few values is a term by itself, widened as Student's factor asks."
            ),
            Measurement,
        ),
        Explained(
            tr("crest to crest"),
            tr("From the top line of one berm to that of the next. No storage-safety rule uses it."),
            Measurement,
        ),
        Explained(
            tr("toe to toe"), tr("Between the feet of two berms, over the floor that lies between them."), Measurement
        ),
        Explained(
            tr("unit edge to unit edge"),
            tr("Between the nearest edges of two stored units. What separation rules are about."),
            Measurement,
        ),
        Explained(tr("centre to centre"), tr("Between the centres of two cells or units."), Measurement),
        Explained(
            tr("row to row"),
            tr("From the cells of a row, square to it, to the line through the centres of the next row; their median."),
            Measurement,
        ),
        Explained(
            tr("pitch"),
            tr("The regular distance in a row, by regression on the number of each berm, so that a gap does no harm."),
            Measurement,
        ),
        Explained(
            tr("GSD, native resolution"),
            tr(
                "Ground sample distance: the size of a pixel of the file, on the ground. The native resolution is that "
                "of the sensor, which is coarser where the file was resampled; nothing smaller is to be seen."
            ),
            Scene,
        ),
        Explained(tr("off nadir"), tr("By how much a sensor looked to the side; 0° is straight down."), Scene),
        Explained(
            tr("claim, denial, non-comment, limit, alternative"),
            tr("Kinds of statements. A limit says what cannot be known, an alternative gives another reading."),
            Source,
        ),
        Explained(tr("WGS 84, EPSG:4326"), tr("The system of all longitudes and latitudes on these sheets."), None),
        Explained(
            tr("SHA-256"),
            tr("A digest of 64 signs of a file. Who has the same file gets the same digest; any change gives another."),
        ),
        Explained(
            tr("as of"), tr("The day up to which the case is known. What came later is not taken into account."), None
        ),
    )
