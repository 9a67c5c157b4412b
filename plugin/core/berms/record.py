"""From an answer about berms to the measurements that a case keeps."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from ..quantity import COVERAGE
from ..records import Crest, Measurement, Structure

if TYPE_CHECKING:  # what measures is loaded where it is wanted
    from .candidates import CrestOnMap
    from .cell_candidates import CellOnMap
    from .field import Field
    from .height import BermHeight
    from .neighbours import Distances
    from .row_fit import Row
    from .shadow import ShadowHeight
    from .spacing import Spacing

COVERAGE_FACTOR = "coverage_factor"
"""Under this name a measurement's parameters keep U95 over the root of the sum of squares of its budget.

It is 1.96 for normal errors, and less where the scale, which is as likely anywhere within its bounds, outweighs the
rest (:func:`~..quantity.expand`).
"""


def spacing_record(spacing: Spacing, name: str, **more: Any) -> Measurement:
    """Return the measurement of one transect; ``more`` sets its site, scene, software version or note."""
    return _measured(
        name=name,
        measured=spacing.measured,
        definition=spacing.definition,
        value=spacing.value,
        u95=spacing.u95,
        unit=spacing.unit,
        n=spacing.n,
        method=spacing.method,
        width_m=spacing.width_m,
        inputs=spacing.inputs,
        budget=spacing.budget,
        parameters=spacing.parameters,
        geometry=spacing.line,
        **more,
    )


def row_records(row: Row, name: str, **more: Any) -> tuple[Measurement, Measurement]:
    """Return the pitch and the bearing of a row; ``more`` as for :func:`spacing_record`."""
    common = {"n": row.n, "method": row.method, "inputs": row.inputs, "geometry": row.line, **more}
    pitch = _measured(
        name=f"{name} pitch",
        measured="pitch",
        definition="centre to centre",
        value=row.pitch.value_m,
        u95=row.u95_m,
        unit="m",
        budget=row.pitch_budget,
        parameters=row.parameters,
        **common,
    )
    bearing = _measured(
        name=f"{name} bearing",
        measured="bearing",
        definition="axis of the cells' centres, clockwise from true north",
        value=row.bearing_deg,
        u95=row.bearing_u95_deg,
        unit="°",
        budget=row.bearing_budget,
        parameters=row.parameters,
        **common,
    )
    return pitch, bearing


def height_record(height: BermHeight, spacing_inputs: dict[str, Any], name: str, **more: Any) -> Measurement:
    """Return the height of a berm over its ground; ``spacing_inputs`` say where the profile lay."""
    return _measured(
        name=name,
        measured="height",
        definition="crest over the ground line between its floors",
        value=height.over_ground.value,
        u95=height.over_ground.u95,
        unit="m",
        n=1,
        method="crest by a parabola, floors by the mean of strips outside the toes; elevation profile",
        inputs={
            **spacing_inputs,
            "crest_level_m": height.crest_level_m,
            "floor_before_m": height.floor_before_m,
            "floor_after_m": height.floor_after_m,
            "floor_before_at_m": height.floor_before_at_m,
            "floor_after_at_m": height.floor_after_at_m,
            "over_floor_before": [height.before.value, height.before.u95],
            "over_floor_after": [height.after.value, height.after.u95],
        },
        budget=height.budget,
        **more,
    )


def shadow_record(shadow: ShadowHeight, inputs: dict[str, Any], name: str, **more: Any) -> Measurement:
    """Return the height of a berm by its shadow; ``inputs`` are the length and the angles it was made from."""
    return _measured(
        name=name,
        measured="height",
        definition="crest over the ground at the shadow's tip",
        value=shadow.height.value,
        u95=shadow.height.u95,
        unit="m",
        n=1,
        method="length of the shadow times the tangent of the sun's elevation, where the shadow clears the lee slope",
        inputs=inputs,
        budget=shadow.budget,
        parameters={"highest_sun_deg": shadow.gate.highest_sun_deg, "crossing_deg": shadow.gate.crossing_deg},
        **more,
    )


def crest_candidate(found: CrestOnMap, label: str, **more: Any) -> Crest:
    """Return a detected crest as a candidate, to be accepted or rejected."""
    return Crest(
        label=label, origin="detected", accepted=False, score=round(found.score, 2), geometry=found.line, **more
    )


def cell_structure(cell: CellOnMap, outline: str, label: str, scene: str, **more: Any) -> Structure:
    """Return a detected cell as a structure by one of its :data:`~.cell_candidates.OUTLINES`.

    ``scene`` names what it was found on. Its U95 is that of the centre, in which the outlines agree.
    """
    note = (
        f"{outline}, detected on {scene}: {cell.kind}, radius {cell.radius_m:.1f} m, "
        f"bank {cell.height_m:.1f} m, closed {cell.closed:.0%}, score {cell.score:.2f}"
    )
    return Structure(
        label=label,
        outline_u95_m=round(COVERAGE * cell.u_centre_m, 2),
        note=note,
        geometry=cell.outlines[outline],
        **more,
    )


def centres_record(
    row: Row, cells: Sequence[tuple[str, str]], row_name: str, name: str, **more: Any
) -> tuple[Measurement, ...]:
    """Return pitch and bearing of a row of structures, given by key and name; ``more`` as for the other records.

    ``row_name`` is what the row is called among its neighbours, ``name`` what the measurements are called after.
    """
    cells_of = {"structures": [key for key, _ in cells], "names": [words for _, words in cells]}
    inputs = {**row.inputs, **cells_of, "row": row_name}
    return row_records(replace(row, inputs=inputs), name, **more)


def distances_record(distances: Distances, name: str, **more: Any) -> Measurement:
    """Return the median of distances of one definition; the one nearest to it is its place."""
    return _measured(
        name=name,
        measured="spacing",
        definition=distances.definition,
        value=distances.median_m,
        u95=distances.u95_m,
        unit="m",
        n=len(distances.values_m),
        method=distances.method,
        inputs={
            "between": distances.between,
            "pairs": [list(pair) for pair in distances.pairs],
            "values_m": distances.values_m.tolist(),
            "u_m": distances.u_m.tolist(),
            "bearings_deg": distances.bearings_deg.tolist(),
        },
        budget=distances.budget,
        parameters={"mad_m": distances.mad_m, "coefficient_of_variation": distances.variation},
        geometry=distances.median_line,
        **more,
    )


def field_records(field: Field, name: str, **more: Any) -> tuple[Measurement, Measurement]:
    """Return the pitch and the bearing of a field."""
    middle = field.crests[len(field.crests) // 2] if field.crests else None
    common = {
        "n": round(field.periods),
        "method": "wave and shape fitted to the raster by least squares",
        "parameters": {"periods": field.periods, "pixel_m": field.pixel_m, "excess_of_scatter": field.excess},
        "geometry": middle,
        **more,
    }
    pitch = _measured(
        name=f"{name} pitch",
        measured="pitch",
        definition="crest to crest",
        value=field.pitch.value,
        u95=field.pitch.u95,
        unit="m",
        budget=field.pitch_budget,
        **common,
    )
    bearing = _measured(
        name=f"{name} bearing",
        measured="bearing",
        definition="the field's crests, clockwise from true north",
        value=field.bearing.value,
        u95=field.bearing.u95,
        unit="°",
        budget=field.bearing_budget,
        **common,
    )
    return pitch, bearing


def _measured(
    *, u95: float, budget: Mapping[str, float], parameters: Mapping[str, Any] | None = None, **more: Any
) -> Measurement:
    """Return a measurement that keeps its coverage factor."""
    total = math.sqrt(sum(u * u for u in budget.values()))
    factor = {COVERAGE_FACTOR: u95 / total} if total > 0 else {}
    return Measurement(u95=u95, budget=dict(budget), parameters={**(parameters or {}), **factor}, **more)
