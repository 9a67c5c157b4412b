"""A scan from its rasters to the files that an analyst opens."""

from __future__ import annotations

import shutil
from concurrent.futures import Executor
from pathlib import Path
from typing import Callable, Sequence

from .block import ScanSearch
from .contact import write_contact_sheet
from .run import Report, Scan, scan
from .write import refuse_open, write_scan


def working_folder(out: Path) -> Path:
    """Return the folder beside the output that keeps what was found, until the output is whole."""
    return out.with_suffix(".scan")


def deliver_scan(
    places: Sequence[Path],
    out: Path,
    contact: Path | None,
    executor: Executor,
    workers: int,
    search: ScanSearch,
    *,
    report: Report,
    stop: Callable[[], bool] = lambda: False,
) -> Scan:
    """Scan ``places`` into the GeoPackage ``out`` and, where asked for, a contact sheet; arguments as in :func:`scan`.

    A scan that was broken off goes on where it was when it is asked for again with the same output.

    Raises what :func:`scan`, :func:`write_scan` and, where there is a candidate to draw, :func:`write_contact_sheet`
    raise, and :class:`Refused` where another program has ``out`` open.
    """
    refuse_open(out)
    folder = working_folder(out)
    done = scan(places, folder, executor, workers, search, report=report, stop=stop)
    write_scan(done, out)
    if contact is not None and done.sites:
        write_contact_sheet(done, contact)
    shutil.rmtree(folder, ignore_errors=True)
    return done
