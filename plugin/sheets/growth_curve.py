"""How many structures stood over time, and when each began, drawn on a sheet."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..core.dates import to_days
from ..core.growth.curve import Curve
from ..core.growth.intervals import StructureDates
from ..core.records import Structure
from ..palette import BAND, STATES
from ..words import say, tr
from .chart import Plot, Tick, date_ticks, number_ticks
from .press import Press, at_site
from .sheet import HAIR, Sheet
from .typeface import GREY, HEADING, INK, NOTE, STRONG, TEXT, line_mm, shorten, width_mm

_CURVE_HEIGHT = 44.0
_LANE = 4.0
_MOST_LANES = 24
_AXIS_LEFT, _AXIS_FARTHEST = 22.0, 48.0
"""Where the drawing begins, right of the names: as far as the longest takes, within these."""
_NAME_LEFT = 7.5
_LANES_BELOW = 5.2
_BEGAN = "#fbe3b3"
_SHADE = "#cfe3ee"
"""The sky blue of bounds, light enough for black lines and text on it."""


def put_curve(
    press: Press,
    sheet: Sheet,
    site: str,
    curve: Curve,
    structures: Sequence[Structure],
    dates: Sequence[StructureDates],
) -> None:
    """Put the curve with its bounds and estimate, and below it a lane for each structure with when it began."""
    usable = [(structure, item) for structure, item in zip(structures, dates) if item.usable]
    words = at_site(site, _curve_caption(curve, structures, dates, 0))
    around = 13.0 + _CURVE_HEIGHT + _LANES_BELOW + 6.4 + press.caption_height(sheet.inner, words) + line_mm(HEADING)
    shown = usable[: min(_MOST_LANES, max(0, int((sheet.full - around) / _LANE)))]
    lanes = len(shown) * _LANE
    with sheet.block("curve"):
        sheet.heading(tr("How many stood, and when each began"), min(around + lanes, sheet.full))
        top = sheet.y + 6.0
        named = max((width_mm(structure.label, TEXT) for structure, _ in shown), default=0.0)
        beside = min(_AXIS_FARTHEST, max(_AXIS_LEFT, _NAME_LEFT + named + 2.0))
        x, width = sheet.x + beside, sheet.inner - beside
        span = (float(curve.days[0]), float(curve.days[-1]))
        most = max(1, int(curve.upper.max()))
        plot = Plot(sheet, x, top, width, _CURVE_HEIGHT, span, (0.0, most * 1.08))
        _draw_key(sheet, curve, sheet.y)
        plot.up_axis([tick for tick in number_ticks(0, most, min(most, 6)) if tick.at == int(tick.at)])
        sheet.text(tr("Number\nstanding"), sheet.x, top - 1.0, 16.0, NOTE)
        _draw_curve(plot, curve)
        ticks = date_ticks(*span, about=max(4, int(width / 19.0)))
        plot.across_axis([Tick(tick.at, "") for tick in ticks])
        _draw_scenes(plot, curve)
        lanes_top = top + _CURVE_HEIGHT + _LANES_BELOW
        lower = Plot(sheet, x, lanes_top, width, lanes, span, (0.0, 1.0))
        for place, (structure, item) in enumerate(shown):
            number = structures.index(structure) + 1
            _draw_lane(lower, lanes_top + place * _LANE, number, structure, item)
        lower.across_axis(ticks)
        sheet.y = lanes_top + lanes + 6.4
        words = at_site(site, _curve_caption(curve, structures, dates, len(shown)))
        seen = _describe_curve(curve)
        sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, words, "curve", seen) + 3.5


def _curve_caption(curve: Curve, structures: Sequence[Structure], dates: Sequence[StructureDates], shown: int) -> str:
    caption = tr(
        "Number of structures standing, and when each began. The band holds every number that the scenes allow: its "
        "lower edge counts a structure once it is seen, its upper edge from when it was last seen absent. Line: "
        "nonparametric maximum likelihood estimate (Turnbull 1976); where it is hatched the data do not determine it. "
        "Triangles: scenes, open where clouded."
    )
    if curve.estimate_refused is not None:
        caption = f"{caption} {say(curve.estimate_refused)}"
    if curve.left_out:
        words = tr("Left out, because no dated scene shows whether they stood: {names}.")
        names = ", ".join(structure.label for structure, item in zip(structures, dates) if not item.usable)
        caption += " " + words.format(names=names)
    if shown < curve.counted:
        left = curve.counted - shown
        caption += " " + tr("Counted, and in the table only: {count} more.").format(count=left)
    return caption


def _describe_curve(curve: Curve) -> str:
    """Say in words how the bounds run."""
    first, last = curve.ends
    return tr("Standing: {first_count} on {first}, {last_count} on {last}.").format(
        first_count=_write_bounds(first.low, first.high),
        first=first.day,
        last_count=_write_bounds(last.low, last.high),
        last=last.day,
    )


def _write_bounds(low: int, high: int) -> str:
    return str(low) if low == high else tr("{low} to {high}").format(low=low, high=high)


def _draw_key(sheet: Sheet, curve: Curve, y: float) -> None:
    """Draw the key in one line, flush right."""
    entries = [("band", tr("between the bounds"))]
    if curve.estimate is not None:
        entries.append(("line", tr("estimate")))
        if not curve.estimate.determined.all():
            entries.append(("hatch", tr("estimate not determined")))
    entries += [("interval", tr("began within")), ("present", tr("stood from then"))]
    x = sheet.x + sheet.inner - sum(9.5 + width_mm(words, NOTE) for _, words in entries) + 2.0
    middle = y + line_mm(NOTE) / 2
    for kind, words in entries:
        if kind == "line":
            sheet.line([(x, middle), (x + 5, middle)], 0.5, INK)
        else:
            fill = {
                "band": _SHADE,
                "hatch": _SHADE,
                "interval": _BEGAN,
                "present": STATES["present"].colour,
            }[kind]
            sheet.box(x, middle - 1.1, 5, 2.2, fill, GREY, HAIR)
            if kind in ("hatch", "interval"):
                sheet.hatch(x, middle - 1.1, 5, 2.2)
        sheet.text(words, x + 6, y, width_mm(words, NOTE) + 1, NOTE)
        x += 9.5 + width_mm(words, NOTE)


def _draw_curve(plot: Plot, curve: Curve) -> None:
    days = np.repeat(curve.days, 2)[1:-1]
    lower, upper = np.repeat(curve.lower, 2), np.repeat(curve.upper, 2)
    up, down = list(zip(days, upper)), list(zip(days, lower))
    plot.area([*up, *reversed(down)], _SHADE)
    plot.line(up, HAIR, BAND)
    plot.line(down, HAIR, BAND)
    estimate = curve.estimate
    if estimate is None:
        return
    for begin, end, low, high, known in zip(
        estimate.days[:-1], estimate.days[1:], estimate.low, estimate.high, estimate.determined
    ):
        if known:
            plot.line([(begin, low), (end, low)], 0.5, INK)
        else:
            left, right, top, bottom = plot.x_at(begin), plot.x_at(end), plot.y_at(high), plot.y_at(low)
            plot.sheet.hatch(left, top, right - left, bottom - top, GREY)


def _draw_scenes(plot: Plot, curve: Curve) -> None:
    """Draw a triangle for each scene below the axis, open where all that was marked on it is obscured."""
    y = plot.y + plot.height + 1.6
    for begin, end, clouded in zip(curve.scenes.begin, curve.scenes.end, curve.scenes.obscured):
        x = plot.x_at((begin + end) / 2)
        corners = [(x, y), (x - 0.9, y + 1.6), (x + 0.9, y + 1.6)]
        plot.sheet.area(corners, "#ffffff" if clouded else INK, INK, HAIR)


def _draw_lane(plot: Plot, y: float, number: int, structure: Structure, item: StructureDates) -> None:
    sheet = plot.sheet
    middle = y + _LANE / 2
    right = STRONG.but(align="right")
    sheet.text(str(number), sheet.x + 1.5, middle - line_mm(right) / 2, 5.0, right)
    room = plot.x - sheet.x - _NAME_LEFT - 1.5
    name = shorten(structure.label, TEXT, room)
    sheet.text(name, sheet.x + _NAME_LEFT, middle - line_mm(TEXT) / 2, room, TEXT)
    sheet.line([(plot.x, middle), (plot.x + plot.width, middle)], HAIR, "#bbbbbb", "dot")
    standing = STATES["present"].colour
    for episode in item.episodes:
        begun = plot.x_at(to_days(episode.began_by))
        if episode.began_after is not None:
            since = plot.x_at(to_days(episode.began_after))
            _draw_open(sheet, since, begun, middle)
        until = plot.x + plot.width if episode.ended_by is None else plot.x_at(to_days(episode.ended_after))
        if until > begun:
            sheet.box(begun, middle - 1.1, until - begun, 2.2, standing, GREY, HAIR)
        if episode.ended_by is not None:
            gone = plot.x_at(to_days(episode.ended_by))
            _draw_open(sheet, until, gone, middle)


def _draw_open(sheet: Sheet, begin: float, end: float, middle: float) -> None:
    """Draw a stretch in which a structure began or went, no one knows when."""
    sheet.box(begin, middle - 1.1, end - begin, 2.2, _BEGAN, GREY, HAIR)
    sheet.hatch(begin, middle - 1.1, end - begin, 2.2)
