"""How near hashing files comes to what the digests take of themselves, on two cores."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import TypeVar

from plugin.core.evidence.bag import ALGORITHMS, hash_file
from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured

FILES, SIZE = 24, 12_000_000
ROUNDS = 11
_STEP = 1 << 20
_CORES = 2
_ThingT = TypeVar("_ThingT")


def _measure() -> Measured:
    folder = BENCH / "hash"
    folder.mkdir(parents=True, exist_ok=True)
    # The same bytes for both, and so many that neither has them in the processor's own memory.
    held = [os.urandom(SIZE) for _ in range(FILES)]
    paths = [folder / f"{number}.bin" for number in range(FILES)]
    for path, content in zip(paths, held):
        path.write_bytes(content)
    with ThreadPoolExecutor(_CORES) as threads:
        compared = [_compare(threads, algorithms, held, paths) for algorithms in (("sha256",), ALGORITHMS)]
    for path in paths:
        path.unlink()
    return Measured(
        min(share for share, _ in compared),
        notes=(*(note for _, note in compared),
               f"{FILES} files of {SIZE} bytes in the system's cache; median of {ROUNDS} rounds, both within each"),
    )  # fmt: skip


def _compare(
    threads: Executor, algorithms: Sequence[str], held: Sequence[bytes], paths: Sequence[Path]
) -> tuple[float, str]:
    """Return what share of its limit hashing files reaches, and that in words.

    Both are timed right after each other in every round, first the one and then the other, so that what else the
    machine does hits them alike; the first round warms up.
    """
    limits, ours = [], []
    for number in range(ROUNDS + 1):
        both = [
            (limits, lambda: _time(threads, lambda content: _in_memory(content, algorithms), held)),
            (ours, lambda: _time(threads, lambda path: hash_file(path, algorithms), paths)),
        ]
        for seconds, take in both if number % 2 else reversed(both):
            seconds.append(take())
    share = median(limit / own for limit, own in zip(limits[1:], ours[1:]))
    own, limit = (FILES * SIZE / 1e6 / median(seconds[1:]) for seconds in (ours, limits))
    return share, f"{' and '.join(algorithms)}: {share:.3f}; {own:.0f} MB/s of files, {limit:.0f} MB/s in memory"


def _time(threads: Executor, work: Callable[[_ThingT], object], things: Sequence[_ThingT]) -> float:
    start = time.perf_counter()
    list(threads.map(work, things))
    return time.perf_counter() - start


def _in_memory(content: bytes, algorithms: Sequence[str]) -> None:
    view = memoryview(content)
    digests = [hashlib.new(algorithm) for algorithm in algorithms]
    for start in range(0, len(content), _STEP):
        for digest in digests:
            digest.update(view[start : start + _STEP])


FIGURE = Figure(
    "hash_share_of_limit", "", 0.9, "speed of hashing files, as a share of what the digests allow on two cores",
    _measure, sense="at least",
)  # fmt: skip
