"""When something was reported to have happened, and when it was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ..core.chain.gather import ChainRecords
from ..core.chain.timeline import Lane, Mark, Timeline, chain_timeline
from ..core.dates import from_days
from ..words import say, tr
from .chart import GRID, Plot, date_ticks
from .press import Press
from .sheet import HAIR, Sheet
from .typeface import GREY, INK, NOTE, STRONG, TEXT, line_mm, shorten, width_mm

_ROW = 3.2
_LANE_TITLE = 27.0
_AXIS_ROOM = 6.0
_TIP, _BESIDE = 1.6, 0.8
"""How far the tip of an open end reaches, and how far beside a mark its label stands, in millimetres."""
_MOST_BESIDE = 0.3
"""The most of the width that is kept free for labels at the end."""
_LEAST_LANES = 3
"""So many go on together at the next page."""
_FILL = "#b9c8d1"


@dataclass(frozen=True)
class _Ruled:
    """Lanes of one kind under a heading."""

    heading: str
    lanes: Sequence[Lane]


def put_timeline(press: Press, sheet: Sheet, chain: ChainRecords) -> None:
    """Put movements by site and statements by kind along one axis of time."""
    timeline = chain_timeline(chain, ("sites", "claims"))
    if not timeline.lanes:
        return
    groups = [
        _Ruled(tr("Movements, by site"), [lane for lane in timeline.lanes if lane.group == "sites"]),
        _Ruled(tr("Statements, by kind"), [lane for lane in timeline.lanes if lane.group == "claims"]),
    ]
    undated = ", ".join(chain.links.label(uuid) for uuid in timeline.undated)
    caption = tr(
        "When movements are reported to have happened, and when statements were made. A bar is the stretch of time "
        "within which a report sets a movement, not how long it took; where an end is pointed, it is not known. "
        "Diamonds: statements on their day."
    )
    if undated:
        caption += " " + tr("Without a date: {labels}.").format(labels=undated)
    begin, end = (from_days(days).date() for days in (timeline.begin, timeline.end))
    seen = tr("Rows: {lanes}, from {begin} to {end}.").format(lanes=len(timeline.lanes), begin=begin, end=end)
    with sheet.block("timeline"):
        sheet.heading(tr("When"), _least_timeline(timeline))
        _draw_timeline(press, sheet, timeline, groups, press.caption_height(sheet.inner, caption))
        sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, caption, "timeline", seen) + 4.0


def _least_timeline(timeline: Timeline) -> float:
    """Return how much of a page a timeline takes at least: all of a short one."""
    return min(30.0 + len(timeline.lanes) * (_ROW + 1.4), 120.0)


def _draw_timeline(press: Press, sheet: Sheet, timeline: Timeline, groups: Sequence[_Ruled], caption: float) -> None:
    """Draw the lanes; what has no room goes on at the next page, each page with an axis of its own."""
    left, width = sheet.x + _LANE_TITLE, sheet.inner - _LANE_TITLE
    # The labels of what ends last have room to the right of it.
    widest = max((width_mm(mark.label, TEXT) for lane in timeline.lanes for mark in lane.marks), default=0.0)
    beside = min(widest + _TIP + 2 * _BESIDE, _MOST_BESIDE * width) / width
    span = (timeline.begin, timeline.begin + max(1.0, timeline.end - timeline.begin) / (1.0 - beside))
    scale = Plot(sheet, left, 0.0, width, 1.0, span, (0.0, 1.0))
    ticks = date_ticks(*span, about=max(4, int(width / 18.0)))
    waiting: list[tuple[str, Lane]] = []
    for group in groups:
        waiting += [(group.heading if place == 0 else "", lane) for place, lane in enumerate(group.lanes)]
    laid = [_lay_lane(scale, timeline, lane) for _, lane in waiting]
    heights = [rows * _ROW + 1.4 + (5.0 if heading else 0.0) for (heading, _), (_, rows) in zip(waiting, laid)]
    leads = [bool(heading) for heading, _ in waiting]
    start = 0
    while start < len(waiting):
        stop = _end_of_page(heights, leads, start, sheet.left, caption)
        height = sum(heights[start:stop])
        plot = Plot(sheet, left, sheet.y, width, height, span, (0.0, 1.0))
        for tick in ticks:
            at = plot.x_at(tick.at)
            sheet.line([(at, plot.y), (at, plot.y + height)], HAIR, GRID)
        for (heading, lane), (marks, rows) in zip(waiting[start:stop], laid[start:stop]):
            if heading:
                sheet.text(heading, sheet.x, sheet.y + 0.4, sheet.inner, STRONG)
                sheet.y += 5.0
            sheet.y = _draw_lane(plot, lane, marks, rows, sheet.y)
        plot.across_axis(ticks)
        sheet.y += _AXIS_ROOM
        start = stop
        if start < len(waiting):
            press.go_on(sheet)


def _end_of_page(heights: Sequence[float], leads: Sequence[bool], start: int, room: float, caption: float) -> int:
    """Return the first lane that is for the next page.

    Where not all that are left have room with the caption, the page ends above a heading, if that fills half of it,
    and else so that no lane goes on alone.
    """
    if sum(heights[start:]) + _AXIS_ROOM + caption <= room:
        return len(heights)
    room -= line_mm(NOTE)
    stop, height = start + 1, heights[start]
    while stop < len(heights) and height + heights[stop] + _AXIS_ROOM <= room:
        height += heights[stop]
        stop += 1
    stop = min(stop, max(start + 1, len(heights) - _LEAST_LANES))
    above_heading = [at for at in range(start + 1, stop + 1) if leads[at] and sum(heights[start:at]) >= room / 2]
    return above_heading[-1] if above_heading else stop


@dataclass(frozen=True)
class _Laid:
    """A mark with its ends on the page, where its label begins, and on which row of the lane it has room."""

    mark: Mark
    left: float
    right: float
    label: float
    row: int


def _lay_lane(scale: Plot, timeline: Timeline, lane: Lane) -> tuple[list[_Laid], int]:
    """Give each mark of a lane a row on which neither it nor its label touches another; return how many rows."""
    free: list[float] = []
    laid = []
    for mark in lane.marks:
        left = scale.x_at(timeline.begin if mark.begin is None else mark.begin)
        right = scale.x_at(timeline.end if mark.end is None else mark.end)
        if mark.is_point:
            left, right = (left + right) / 2 - 1.1, (left + right) / 2 + 1.1
        right = max(right, left + 0.9)
        width = width_mm(mark.label, TEXT) + 0.4
        begin_label = right + _BESIDE + (_TIP if mark.end is None else 0.0)
        label = begin_label if begin_label + width <= scale.x + scale.width else left - _BESIDE - width
        begin, end = min(left, label), max(right, label + width)
        row = next((number for number, until in enumerate(free) if until + 1.0 <= begin), len(free))
        free[row : row + 1] = [end]
        laid.append(_Laid(mark, left, right, label, row))
    return laid, len(free)


def _draw_lane(plot: Plot, lane: Lane, marks: Sequence[_Laid], rows: int, y: float) -> float:
    """Draw one lane at ``y`` and return where the next begins."""
    sheet = plot.sheet
    sheet.rule(y, sheet.x, sheet.inner, HAIR, GRID)
    title = shorten(say(lane.title), TEXT, _LANE_TITLE - 2.0)
    sheet.text(title, sheet.x, y + 0.75, _LANE_TITLE - 2.0, TEXT)
    for laid in marks:
        middle = y + 0.7 + (laid.row + 0.5) * _ROW
        if laid.mark.is_point:
            _draw_point(sheet, laid, middle)
        else:
            _draw_bar(sheet, laid, middle)
        sheet.text(laid.mark.label, laid.label, middle - line_mm(TEXT) / 2, width_mm(laid.mark.label, TEXT) + 0.4, TEXT)
    return y + rows * _ROW + 1.4


def _draw_point(sheet: Sheet, laid: _Laid, middle: float) -> None:
    centre = (laid.left + laid.right) / 2
    corners = [(centre, middle - 1.1), (centre + 1.1, middle), (centre, middle + 1.1), (centre - 1.1, middle)]
    sheet.area(corners, INK)


def _draw_bar(sheet: Sheet, laid: _Laid, middle: float) -> None:
    sheet.box(laid.left, middle - 0.9, laid.right - laid.left, 1.8, _FILL, GREY, HAIR)
    for at, known, way in ((laid.left, laid.mark.begin, -1.0), (laid.right, laid.mark.end, 1.0)):
        if known is None:
            sheet.area([(at, middle - 0.9), (at + way * _TIP, middle), (at, middle + 0.9)], _FILL, GREY, HAIR)
