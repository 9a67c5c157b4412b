"""What the tab of rows says of structures, rows and distances."""

from __future__ import annotations

from html import escape

from ...core.berms.neighbours import Distances, Placed
from ...core.berms.row_spacing import RowSpacing
from ...core.berms.rows import LEAST_CELLS
from ...core.berms.survey import NamedRow, Survey
from ...core.quantity import COVERAGE, write_value
from ...words import explain, term, tr
from .list_table import Line
from .wording import budget


def structure_line(item: Placed, survey: Survey) -> Line:
    """Return the line of a structure: its row, and how far the next of it and the nearest are."""
    row = survey.row_of(item.uuid)
    following, nearest = survey.to_next_m.get(item.uuid), survey.to_nearest_m.get(item.uuid)
    words = (item.name, row, _metres(following), _metres(nearest), tr(item.kind) if item.kind else "")
    tip = tr("centre known to U95 {u95:.1f} m").format(u95=COVERAGE * item.u_m)
    order = (item.name.casefold(), row, -1.0 if following is None else following, nearest or 0.0, item.kind)
    return Line(item.uuid, words, order, tip)


def row_line(row: NamedRow) -> Line:
    """Return the line of a row: pitch, bearing, and how its steps spread."""
    if row.row is None:
        blank = ("",) * 6
        why = "" if row.refused is None else explain(row.refused)
        return Line(row.name, (row.name, str(len(row.members)), *blank), (row.name, len(row.members), *blank), why)
    found, pitch = row.row, row.row.pitch
    words = (
        row.name,
        str(found.n),
        str(pitch.gaps),
        write_value(pitch.value_m, found.u95_m, "m"),
        write_value(found.bearing_deg, found.bearing_u95_deg, "°"),
        _metres(pitch.median_m),
        _metres(pitch.mad_m),
        f"{100.0 * pitch.variation:.1f}\u00a0%",
    )
    numbers = (pitch.value_m, found.bearing_deg, pitch.median_m, pitch.mad_m, pitch.variation)
    tip = "\n".join((term(found.method), budget(found.pitch_budget, "m", {})))
    if found.n <= LEAST_CELLS:
        words = (words[0], tr("{count}, may be chance").format(count=found.n), *words[2:])
        tip = tr("Three places lie in a row by chance easily: look for another sign of it.") + "\n" + tip
    return Line(row.name, words, (row.name, found.n, pitch.gaps, *numbers), tip)


def pair_line(number: int, pair: tuple[str, str], value_m: float, u_m: float, bearing_deg: float) -> Line:
    """Return the line of a pair of crests."""
    words = (" – ".join(pair), write_value(value_m, COVERAGE * u_m, "m"), f"{bearing_deg:.0f}°")
    return Line(str(number), words, (words[0], value_m, bearing_deg))


def row_pair_line(number: int, spacing: RowSpacing) -> Line:
    """Return the line of a pair of rows: how far they lie apart, and in which direction."""
    found = spacing.distances
    name = f"{spacing.first} – {spacing.second}"
    words = (name, write_value(found.median_m, found.u95_m, "m"), f"{found.bearing_deg:.0f}°")
    rests_on = tr("from {count} cells of {row}, square to it, to the line through the centres of the other row")
    tip = rests_on.format(count=len(found.values_m), row=spacing.origin)
    return Line(str(number), words, (name, found.median_m, found.bearing_deg), tip)


def what_distances_are(distances: Distances) -> str:
    """Write distances in sum, as rich text: median with U95, definition, number, MAD, variation and budget."""
    parts = [
        f"<b>{write_value(distances.median_m, distances.u95_m, 'm')}</b> "
        + escape(tr("median, {definition}").format(definition=term(distances.definition))),
        escape(term(distances.between)),
        f"n {len(distances.values_m)}",
        tr("MAD {mad:.1f} m").format(mad=distances.mad_m),
    ]
    if distances.variation is not None:
        parts.append(tr("coefficient of variation {share:.1f} %").format(share=100.0 * distances.variation))
    parts.append(escape(budget(distances.budget, "m", {})))
    return " · ".join(parts)


def _metres(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}\u00a0m"
