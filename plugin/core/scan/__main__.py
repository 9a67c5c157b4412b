"""Scan rasters for berm fields and storage cells: ``python3 -m plugin.core.scan RASTER … --out SITES.gpkg``."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Sequence

from ..errors import BermlineError
from .block import ScanSearch
from .deliver import deliver_scan
from .workers import open_dask, open_threads


def main(arguments: Sequence[str] | None = None) -> int:
    """Scan what the command line names; return 0 where all of it could be looked at, 1 where some could not, else 2."""
    asked = _parser().parse_args(arguments)
    stop = threading.Event()
    before = signal.signal(signal.SIGINT, lambda number, frame: stop.set())
    try:
        workers = open_threads(asked.workers) if asked.scheduler is None else open_dask(asked.scheduler)
        with workers as (executor, count):
            done = deliver_scan(
                asked.place, asked.out, asked.contact, executor, count, ScanSearch(), report=_tell, stop=stop.is_set
            )
        print(file=sys.stderr)
    except BermlineError as error:
        print(f"\n{error}", file=sys.stderr)
        return 2
    finally:
        signal.signal(signal.SIGINT, before)
    cells = sum(len(site.cells) for site in done.sites)
    print(f"{asked.out}: candidate sites: {len(done.sites)}, cells: {cells}, blocks: {done.blocks}")
    for trouble in done.troubles:
        print(f"passed over: {trouble.name}: {trouble.reason}")
    return 1 if done.troubles else 0


def _tell(share: float, words: str) -> None:
    print(f"\r{100 * share:5.1f} %", end="", file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    about = "Scan elevation models for berm fields and storage cells."
    parser = argparse.ArgumentParser(prog="python3 -m plugin.core.scan", description=about)
    parser.add_argument("place", nargs="+", type=Path, help="an elevation model, or a folder of them")
    parser.add_argument("--out", type=Path, required=True, help="the GeoPackage to write")
    parser.add_argument("--contact", type=Path, help="a contact sheet of the best candidates, PNG or PDF")
    parser.add_argument("--scheduler", help="address of a Dask scheduler, such as tcp://host:8786")
    count = os.cpu_count() or 1
    parser.add_argument("--workers", type=int, default=count, help="threads on this machine (%(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
