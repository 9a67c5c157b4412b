"""From what fits a stack to the measurement that a case keeps."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from ..records import Measurement
from .containers import StackEstimate

DEFINITION = "containers that fit, ± to the least and the most that do"
METHOD = "outline, packing and tiers; container dimensions of ISO 668"


def stack_record(estimate: StackEstimate, name: str, outline: BaseGeometry, structure: str, **more: Any) -> Measurement:
    """Return an estimate as a measurement; ``more`` sets its site, scene, software version or note.

    The value is the middle between the least and the most containers that fit, and its U95 reaches to both: a bound,
    within which the number lies wherever the ends of what it was made from hold, and no narrower. So there is no
    budget of standard uncertainties.

    Parameters
    ----------
    estimate
        What fits.
    name
        What the measurement is called.
    outline
        The polygon that was estimated, in longitude and latitude; its corners are the positions that ``n`` counts.
    structure
        The uuid of the structure whose outline it is.
    """
    low, high = estimate.count.lower, estimate.count.upper
    return Measurement(
        name=name,
        measured="count",
        definition=DEFINITION,
        value=(low + high) / 2.0,
        u95=(high - low) / 2.0,
        unit="containers",
        n=len(outline.exterior.coords) - 1,
        method=METHOD,
        inputs={
            "structure": structure,
            "outline": mapping(outline),
            "area_m2": estimate.area.value,
            "area_u95_m2": estimate.area.u95,
        },
        parameters={
            "length_ft": estimate.length_ft,
            "packing": asdict(estimate.packing),
            "tiers": asdict(estimate.tiers),
            "ground_slots": asdict(estimate.ground_slots),
        },
        **more,
    )
