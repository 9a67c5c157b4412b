"""What the Berms panel says of measurements."""

from __future__ import annotations

from html import escape
from typing import Any, Mapping, Sequence

from ...core.berms.pitch import FEWEST
from ...core.berms.placement import LEAST_BANDS, TERM
from ...core.berms.row_fit import Row
from ...core.berms.spacing import Spacing
from ...core.quantity import write_value
from ...core.records import Measurement
from ...words import counted, term, tr


def meaning(definition: str) -> str:
    """Say what a definition means."""
    if definition == "toe to toe":
        return tr("Clear floor between the feet of two neighbouring berms; uncertain where the floor is uneven.")
    return tr("From the crest of one berm to that of the next. Best defined; no safety rule uses it directly.")


def what_it_is(spacing: Spacing) -> str:
    """Write a spacing with its uncertainty, definition and number, as rich text, and where its pitch may be none."""
    value = write_value(spacing.value, spacing.u95, spacing.unit)
    what = tr(spacing.definition)
    if spacing.measured != "spacing":
        what = f"{tr(spacing.measured)}, {what}"
    words = f"<b>{value}</b>  {escape(what)} · n {spacing.n}"
    if spacing.measured == "pitch" and spacing.n <= FEWEST:
        words += " · " + escape(tr("three crests at random pass for a row nine times in ten: look for more of it"))
    return words


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
        parts.append(escape(term(item.method)))
    return " · ".join(parts)


def budget(terms: Mapping[str, float], unit: str, parameters: Mapping[str, Any]) -> str:
    """Write the standard uncertainty of each term: ``u: pointing 0.15, scale 0.01, definition 0.10 m``.

    The placement along a berm is written with how many parallel bands it rests on, also where they are too few.
    """
    written = [f"{name_term(name, parameters)} {term:.2f}" for name, term in terms.items()]
    bands = parameters.get("placement_bands")
    words = f"u: {', '.join(written)}\u00a0{unit}"
    if bands is not None and TERM not in terms:
        unknown = tr("placement along the berm not known: {count} of at least {least} bands")
        words += "; " + unknown.format(count=bands, least=LEAST_BANDS)
    return words


def name_term(name: str, parameters: Mapping[str, Any]) -> str:
    """Return a term's words; the placement along the berm says how many bands it rests on."""
    bands = parameters.get("placement_bands")
    return tr(name) if name != TERM or bands is None else tr(name) + " " + tr("({count} bands)").format(count=bands)


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
