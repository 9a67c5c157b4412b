"""From an answer about berms to the measurements that a case keeps."""

from __future__ import annotations

from typing import Any

from ..records import Measurement
from .pitch import Row
from .spacing import Spacing


def spacing_record(spacing: Spacing, name: str, **more: Any) -> Measurement:
    """Return the measurement of one transect; ``more`` sets its site, scene, software version or note."""
    return Measurement(
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
    pitch = Measurement(
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
    bearing = Measurement(
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
