"""Handing the blocks of a scan to whoever works on them, and taking in what they find."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Callable, Iterator, Sequence

from ..errors import BermlineError, Message, Refused, message, writing
from .block import Block, Found, ScanSearch, cut_blocks, search_block
from .fit import fit_search
from .gather import APART_M, Site, gather_sites
from .mosaic import Mosaic, Trouble, find_rasters, join_mosaics
from .progress import Kept

_WAITING_A_WORKER = 2
_TRIES = 3
_KEPT = "found.jsonl"
Report = Callable[[float, str], None]


class Stopped(BermlineError):
    """A scan was broken off by a person, or for want of workers; what it found so far is kept."""

    def __init__(self, what: Message) -> None:
        super().__init__(what, message("Start it again with the same output to let it go on."))


@dataclass(frozen=True)
class Scan:
    """What a scan came to: candidate sites, and what could not be looked at, in ``blocks`` blocks of ``mosaics``."""

    sites: tuple[Site, ...]
    troubles: tuple[Trouble, ...]
    mosaics: tuple[Mosaic, ...]
    blocks: int


def scan(
    places: Sequence[Path],
    folder: Path,
    executor: Executor,
    workers: int,
    search: ScanSearch | None = None,
    *,
    apart_m: float = APART_M,
    report: Report = lambda share, words: None,
    stop: Callable[[], bool] = lambda: False,
) -> Scan:
    """Scan rasters for berm fields and storage cells.

    ``places`` are files and folders of them. ``folder``, made where it is missing, keeps what is found as it comes, and
    the virtual rasters that join tiles: a scan of the same with the same folder goes on where it was. ``executor`` is
    any of :mod:`concurrent.futures`, or what a Dask client's ``get_executor`` gives, with ``workers`` workers, who have
    to see the files under the same paths. No more blocks are handed out than they need, so that memory does not grow
    with the mosaic.

    Raises :class:`Refused` where there is nothing to scan, or for, :class:`Stopped` where ``stop`` said so or no
    workers are left, and :class:`BermlineError` where the folder cannot be written.
    """
    search = search or ScanSearch()
    if search.cells is None and search.fields is None:
        raise Refused(message("A scan looks for cells, for fields, or for both."))
    sources = find_rasters(places, leave_out=folder)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)

    def go_on() -> None:
        if stop():
            raise Stopped(message("The scan was stopped."))

    mosaics, unread = join_mosaics(sources, folder, go_on)
    troubles = {trouble.name: trouble for trouble in unread}
    blocks: list[Block] = []
    for mosaic in mosaics:
        fitted, unfit = fit_search(mosaic, search)
        troubles.update((f"{trouble.name} {trouble.reason}", trouble) for trouble in unfit)
        blocks += [] if fitted is None else cut_blocks(mosaic, fitted)
    with Kept(folder / _KEPT, sources, search) as progress:
        left = [block for block in blocks if block.name not in progress.done]
        found = [progress.done[block.name] for block in blocks if block.name in progress.done]
        for one in _work(left, executor, _WAITING_A_WORKER * max(workers, 1), go_on):
            progress.add(one)
            found.append(one)
            report(len(found) / max(len(blocks), 1), one.block)
    troubles.update((trouble.name, trouble) for one in found for trouble in one.troubles)
    told = tuple(sorted(troubles.values(), key=lambda trouble: (trouble.name, str(trouble.reason))))
    return Scan(gather_sites(found, apart_m), told, mosaics, len(blocks))


def _work(blocks: Sequence[Block], executor: Executor, ahead: int, go_on: Callable[[], None]) -> Iterator[Found]:
    """Yield what is found, as it comes, with at most ``ahead`` blocks handed out."""
    waiting = iter([(block, 1) for block in blocks])
    again: list[tuple[Block, int]] = []
    out: dict[Future[Found], tuple[Block, int]] = {}
    losses = 0
    try:
        while True:
            for block, tries in [*again, *islice(waiting, max(ahead - len(out) - len(again), 0))]:
                out[executor.submit(search_block, block)] = (block, tries)
            again.clear()
            if not out:
                return
            go_on()
            done, _ = wait(out, timeout=0.5, return_when=FIRST_COMPLETED)
            for future in done:
                block, tries = out.pop(future)
                lost = _why_lost(future)
                losses = 0 if lost is None else losses + 1
                if lost is None:
                    yield future.result()
                elif losses > _TRIES * ahead:
                    raise _without_workers(lost)
                elif tries < _TRIES:
                    again.append((block, tries + 1))
                else:
                    reason = message("It was lost {tries} times with its worker: {reason}.", tries=tries, reason=lost)
                    yield Found(block.name, troubles=(Trouble(block.name, reason),))
    except BrokenExecutor as error:  # such a pool takes no more work
        raise _without_workers(str(error)) from error
    finally:
        for future in out:
            future.cancel()


def _without_workers(reason: str) -> Stopped:
    return Stopped(message("No worker is left: {reason}.", reason=reason.rstrip(".")))


def _why_lost(future: Future[Found]) -> str | None:
    """Return why a future has no result, ``None`` where it has one: a worker that died is no fault of the block."""
    if future.cancelled():
        return "cancelled"
    try:
        error = future.exception()
    except CancelledError:
        return "cancelled"
    return None if error is None else f"{type(error).__name__}: {error}"
