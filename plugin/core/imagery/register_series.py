"""The shifts of many scenes against one reference, one after another; a scene that cannot be compared stops none."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Callable, Iterable, Sequence

from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ..errors import BermlineError
from .problems import Asked, Stopped, never
from .registration import Registration, register


@dataclass(frozen=True)
class Registered:
    """What was found of one scene: its shift, or why there is none."""

    scene: str
    shift: Registration | None
    refused: BermlineError | None


def nobody(_done: int, _found: Registered) -> None:
    """Take what was found of a scene, for nobody."""


def register_series(
    scenes: Sequence[tuple[str, str | os.PathLike[str]]],
    reference: str | os.PathLike[str],
    site: BaseGeometry | None = None,
    most_m: float = 100.0,
    tell: Callable[[int, Registered], None] = nobody,
    stop: Asked = never,
) -> tuple[Registered, ...]:
    """Measure the shift of each scene, given by its key and its raster; see :func:`~.registration.register`.

    ``tell`` is told of each scene how many are done with it, and what was found. Raises
    :class:`~.problems.Stopped` when ``stop`` answers yes.
    """
    found = []
    for number, (key, path) in enumerate(scenes, 1):
        if stop():
            raise Stopped
        try:
            one = Registered(key, register(path, reference, site, most_m), None)
        except BermlineError as error:
            one = Registered(key, None, error)
        found.append(one)
        tell(number, one)
    return tuple(found)


def ground_of(outlines: Iterable[BaseGeometry]) -> BaseGeometry | None:
    """Return the piece of ground that scenes are compared over for these outlines on WGS 84; ``None`` without any."""
    boxes = [outline.envelope for outline in outlines]
    return unary_union(boxes).envelope if boxes else None


def shift_fields(shift: Registration | None, reference: str) -> dict[str, Any]:
    """Return the fields of a scene that keep its shift against the reference of that name; none forgets it."""
    if shift is None:
        return dict.fromkeys(("shift_east_m", "shift_north_m", "shift_u95_m", "shift_against"))
    return {
        "shift_east_m": round(float(shift.east_m), 3),
        "shift_north_m": round(float(shift.north_m), 3),
        "shift_u95_m": round(float(shift.u95_m), 3),
        "shift_against": reference,
    }
