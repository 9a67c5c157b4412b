"""What the Berms panel says of measurements."""

from __future__ import annotations

from html import escape
from typing import Any, Mapping, Sequence

from ...core.berms.field import Field
from ...core.berms.neighbours import Distances, Placed
from ...core.berms.placement import LEAST_BANDS, TERM
from ...core.berms.row_fit import Row
from ...core.berms.row_spacing import RowSpacing
from ...core.berms.rows import LEAST_CELLS
from ...core.berms.spacing import Spacing
from ...core.berms.survey import NamedRow, Survey
from ...core.quantity import COVERAGE, write_value
from ...core.records import Measurement
from ...words import counted, explain, tr
from .budget_view import write_budget
from .list_table import Line


def meaning(definition: str) -> str:
    """Say what a definition means."""
    if definition == "toe to toe":
        return tr("Clear floor between the feet of two neighbouring berms; uncertain where the floor is uneven.")
    return tr("From the crest of one berm to that of the next. Best defined; no safety rule uses it directly.")


def what_it_is(spacing: Spacing) -> str:
    """Write a spacing with its uncertainty, definition and number, as rich text."""
    value = write_value(spacing.value, spacing.u95, spacing.unit)
    what = tr(spacing.definition)
    if spacing.measured != "spacing":
        what = f"{tr(spacing.measured)}, {what}"
    return f"<b>{value}</b>  {escape(what)} · n {spacing.n}"


def what_row_it_is(row: Row) -> str:
    """Write a row's pitch and bearing with their uncertainty, as rich text."""
    parts = [
        tr("row of {count} cells").format(count=row.n),
        tr("pitch {value}").format(value=write_value(row.pitch.value_m, row.u95_m, "m")),
        tr("bearing {value}").format(value=write_value(row.bearing_deg, row.bearing_u95_deg, "°")),
        counted(row.pitch.gaps, tr("1 gap"), tr("{count} gaps")),
    ]
    if row.off_line:
        parts.append(tr("{count} beside the line").format(count=row.off_line))
    return escape(" · ".join(parts))


def what_it_rests_on(item: Measurement) -> str:
    """Write a kept measurement's name, budget and method, as rich text."""
    parts = [f"<b>{escape(item.name)}</b>"]
    if item.budget:
        parts.append(escape(budget(item.budget, item.unit, item.parameters or {})))
    if item.method:
        parts.append(escape(item.method))
    return " · ".join(parts)


def budget(terms: Mapping[str, float], unit: str, parameters: Mapping[str, Any]) -> str:
    """Write the standard uncertainty of each term: ``u: pointing 0.15, scale 0.01, definition 0.10 m``.

    The placement along a berm is written with how many parallel bands it rests on, also where they are too few.
    """
    written = [f"{tr(name)} {term:.2f}" for name, term in terms.items()]
    bands = parameters.get("placement_bands")
    if bands is not None and TERM in terms:
        written[-1] += " " + tr("({count} bands)").format(count=bands)
    words = f"u: {', '.join(written)}\u00a0{unit}"
    if bands is not None and TERM not in terms:
        unknown = tr("placement along the berm not known: {count} of at least {least} bands")
        words += "; " + unknown.format(count=bands, least=LEAST_BANDS)
    return words


def in_place_of_a_profile(item: Measurement) -> str:
    """Say what stands behind a measurement that was made from others."""
    inputs = item.inputs or {}
    if inputs.get("spacings_m"):
        return from_centre_to_centre(inputs["spacings_m"])
    distances = inputs.get("values_m") or []
    if not distances:
        return tr("This measurement was not read from a profile.")
    written = ", ".join(f"{value:.1f}" for value in distances)
    one, several = tr("One distance: {written} m."), tr("Median of {count} distances: {written} m.")
    return counted(len(distances), one, several, written=written)


def from_centre_to_centre(spacings: Sequence[float]) -> str:
    """Write the distances in a row of cells."""
    distances = ", ".join(f"{value:.1f}" for value in spacings)
    words = tr("{count} cells, from centre to centre: {distances} m.")
    return words.format(count=len(spacings) + 1, distances=distances)


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
    tip = "\n".join((found.method, budget(found.pitch_budget, "m", {})))
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
        + escape(tr("median, {definition}").format(definition=tr(distances.definition))),
        escape(tr(distances.between)),
        f"n {len(distances.values_m)}",
        tr("MAD {mad:.1f} m").format(mad=distances.mad_m),
    ]
    if distances.variation is not None:
        parts.append(tr("coefficient of variation {share:.1f} %").format(share=100.0 * distances.variation))
    parts.append(escape(budget(distances.budget, "m", {})))
    return " · ".join(parts)


def _metres(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}\u00a0m"


def what_field_is(field: Field, scene: str) -> str:
    """Write pitch and bearing of a field with what they rest on, as rich text."""
    lines = [
        tr("Pitch <b>{pitch}</b>, crest to crest").format(pitch=field.pitch),
        tr("Bearing of the crests <b>{bearing}</b>").format(bearing=field.bearing),
        escape(
            tr("over {count:.0f} pitches on {scene}, in pixels of {pixel:.2f} m").format(
                count=field.periods, scene=scene, pixel=field.pixel_m
            )
        ),
        tr("Look whether the lines on the map lie on the berms: furrows and roofs have a pitch too."),
    ]
    return "<br>".join(lines) + write_budget(field.pitch_budget, "m", field.pitch.u95, {})
