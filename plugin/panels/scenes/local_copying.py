"""Copies of remote scenes, kept beside the case: of what ground, and how they are fetched."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Sequence

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ...core.dates import UTC
from ...core.errors import BermlineError, message
from ...core.imagery.describe import SceneFacts, describe_raster
from ...core.imagery.local_copy import LocalCopy, keep_copy
from ...core.imagery.services import gdal_source
from ...core.records import Scene, Site, Structure
from ...jobs import Progress
from ...words import tr

_AROUND_SITE_DEG = 0.005


def ground_of_site(site: Site, structures: Sequence[Structure]) -> list[tuple[str, BaseGeometry]]:
    """Return the ground of a site with its words, on WGS 84; nothing where nothing of it has a place."""
    shapes = [site.geometry, *(one.geometry for one in structures if one.site == site.uuid)]
    bounds = [shape.bounds for shape in shapes if shape is not None]
    if not bounds:
        return []
    around = box(
        min(one[0] for one in bounds) - _AROUND_SITE_DEG,
        min(one[1] for one in bounds) - _AROUND_SITE_DEG,
        max(one[2] for one in bounds) + _AROUND_SITE_DEG,
        max(one[3] for one in bounds) + _AROUND_SITE_DEG,
    )
    return [(tr("{site} and what stands there, with about 500 m around").format(site=site.name), around)]


def fetch_copy(
    scene: Scene, folder: Path, extent: BaseGeometry, pixel_m: float | None, progress: Progress
) -> tuple[LocalCopy, SceneFacts]:
    """Fetch a remote scene within an extent into a new file of ``folder``, and return what the file is."""
    progress.set(0.0, scene.name)
    _make_folder(folder)
    copy = keep_copy(
        gdal_source(scene.provider, scene.path),
        folder / f"{_file_stem(scene.name)}_{dt.datetime.now(UTC):%Y%m%dT%H%M%SZ}.tif",
        extent,
        address=scene.path,
        pixel_m=pixel_m,
        report=progress.set,
        stop=lambda: progress.cancelled,
    )
    return copy, describe_raster(str(copy.path))


def _file_stem(name: str) -> str:
    stem = re.sub(r"[^\w.-]+", "_", Path(name).stem, flags=re.UNICODE).strip("._")
    return stem[:80] or "scene"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as problem:
        raise BermlineError(
            message("The folder {folder} cannot be made: {reason}.", folder=folder, reason=problem.strerror),
            message("Check that you may write beside the case."),
        ) from problem
