"""What of a search a mosaic can answer at all: told once for all of it, not block by block, and never as "nothing"."""

from __future__ import annotations

from dataclasses import replace

from ..berms.cells import check_sizes
from ..berms.detect import piece_of
from ..errors import BermlineError, Refused, message
from ..raster import Raster
from .block import LEAST_PITCH_PX, FieldSearch, ScanSearch
from .mosaic import Mosaic, Trouble


def fit_search(mosaic: Mosaic, search: ScanSearch) -> tuple[ScanSearch | None, tuple[Trouble, ...]]:
    """Return what of a search the pixels of a mosaic allow, ``None`` where that is nothing, and why not the rest."""
    troubles = []
    try:
        gsd_m = piece_of(Raster(mosaic.path), 0, 0, mosaic.width, mosaic.height).gsd_m
    except BermlineError as error:
        return None, (Trouble.of(mosaic.name, error),)
    for name, part in (("cells", search.cells), ("fields", search.fields)):
        try:
            if isinstance(part, FieldSearch):
                _check_pitches(part, gsd_m)
            elif part is not None:
                check_sizes(part, gsd_m)
        except Refused as error:
            troubles.append(Trouble.of(mosaic.name, error))
            search = replace(search, **{name: None})
    return (None if search.cells is None and search.fields is None else search), tuple(troubles)


def _check_pitches(search: FieldSearch, gsd_m: float) -> None:
    if search.longest_m <= max(search.shortest_m, LEAST_PITCH_PX * gsd_m):
        raise Refused(
            message(
                "With pixels of {gsd:.2g} m no pitch from {shortest:.0f} to {longest:.0f} m can be made out.",
                gsd=gsd_m,
                shortest=search.shortest_m,
                longest=search.longest_m,
            ),
            message("Use a finer elevation model, or look for longer pitches."),
        )
