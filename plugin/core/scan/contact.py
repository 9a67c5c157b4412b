"""A contact sheet of a scan: the best candidates as relief, with the crests of their cells, to be judged by eye."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Sequence

import numpy as np

from ..berms.detect import Piece, open_piece
from ..errors import BermlineError, Refused, message
from ..frame import WGS84, transformer
from ..quantity import write_latitude, write_longitude, write_number
from ..whole_file import whole_file
from .gather import DEGREE_M, Site
from .mosaic import Mosaic
from .run import Scan

MOST_SITES = 24
_ACROSS = 4
_SIDE_IN = 2.6
_ROOM_M = 40.0
_MOST_PX = 700
_SUN = (315.0, 45.0)


def write_contact_sheet(scan: Scan, path: Path) -> None:
    """Draw the first :data:`MOST_SITES` sites into a PNG or PDF; needs matplotlib.

    Raises :class:`Refused` where matplotlib is not there or there is no site, :class:`BermlineError` where the file
    cannot be written.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise Refused(
            message("The contact sheet is drawn with matplotlib, which is not installed."),
            message("Install it, for instance by: apt install python3-matplotlib."),
        ) from error
    if not scan.sites:
        raise Refused(message("No candidate was found, so there is no contact sheet."))
    chosen = scan.sites[:MOST_SITES]
    across = min(_ACROSS, len(chosen))
    down = math.ceil(len(chosen) / across)
    figure = Figure(figsize=(across * _SIDE_IN, down * (_SIDE_IN + 0.45)), dpi=150)
    FigureCanvasAgg(figure)
    for number, site in enumerate(chosen):
        _draw(figure.add_subplot(down, across, number + 1), site, scan.mosaics)
    figure.tight_layout()
    with whole_file(path) as draft:
        figure.savefig(draft, metadata={} if path.suffix.lower() == ".png" else {"CreationDate": None})


def _draw(axes: Any, site: Site, mosaics: Sequence[Mosaic]) -> None:
    axes.set_axis_off()
    axes.set_title(_caption(site), fontsize=7)
    for mosaic in mosaics:
        try:
            piece = open_piece(mosaic.path, site.outline.buffer(_ROOM_M / DEGREE_M))
            every = max(math.ceil(max(piece.width, piece.height) / _MOST_PX), 1)
            # Row by row: a field may be larger than what fits into memory.
            heights = np.concatenate([piece.rows(y, y + 1)[:, ::every] for y in range(0, piece.height, every)])
        except BermlineError:  # off this mosaic, or a part of it that cannot be read
            continue
        axes.imshow(_shaded(heights, piece.gsd_m * every), cmap="gray", vmin=0.0, vmax=1.0)
        for cell in site.cells:
            column, row = _pixels(piece, cell.crest)
            axes.plot(column / every, row / every, color="#D55E00", linewidth=0.8)
        return


def _pixels(piece: Piece, ring: Sequence[tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
    """Return columns and rows of a ring on WGS 84, counted from the corner of a piece."""
    to_raster = transformer(WGS84, piece.raster.grid.crs)
    column, row = piece.raster.grid.pixel(*to_raster.transform(*np.array(ring).T))
    return column - piece.left, row - piece.top


def _shaded(heights: np.ndarray, gsd: float) -> np.ndarray:
    """Return relief lit from the north-west, 0 to 1 (Horn 1981 with central differences)."""
    azimuth, elevation = (math.radians(angle) for angle in _SUN)
    down, across = np.gradient(heights, gsd)
    slope = np.hypot(down, across)
    light = math.sin(elevation) + math.cos(elevation) * (across * -math.sin(azimuth) + down * math.cos(azimuth))
    return np.nan_to_num(np.clip(light / np.sqrt(1.0 + slope**2), 0.0, 1.0), nan=1.0)


def _caption(site: Site) -> str:
    what = f"{len(site.cells)} cells" if site.kind == "cells" else "regular banks"
    pitch = "" if site.pitch is None else f", pitch {site.pitch}"
    place = f"{write_latitude(site.latitude, 5)}  {write_longitude(site.longitude, 5)}"
    return f"{site.rank}  {what}, score {write_number(site.score, 1)}{pitch}\n{place}"
