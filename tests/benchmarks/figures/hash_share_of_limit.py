"""How near hashing files comes to what the digests take of themselves, on two cores."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from plugin.core.evidence.bag import ALGORITHMS, hash_file
from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured

FILES, SIZE = 32, 12_000_000
ROUNDS = 7
_STEP = 1 << 20
_CORES = 2


def _measure() -> Measured:
    folder = BENCH / "hash"
    folder.mkdir(parents=True, exist_ok=True)
    content = os.urandom(SIZE)
    paths = [folder / f"{number}.bin" for number in range(FILES)]
    for path in paths:
        path.write_bytes(content)
    shares, notes = [], []
    for algorithms in (("sha256",), ALGORITHMS):
        limit = ours = float("inf")
        # By turns, so that what else the machine does hits both alike; the best of each is compared.
        for _ in range(ROUNDS):
            limit = min(limit, _time(lambda _, used=algorithms: _in_memory(content, used), paths))
            ours = min(ours, _time(lambda path, used=algorithms: hash_file(path, used), paths))
        shares.append(limit / ours)
        rate = FILES * SIZE / 1e6
        notes.append(f"{' and '.join(algorithms)}: {rate / ours:.0f} MB/s of files, {rate / limit:.0f} MB/s in memory")
    for path in paths:
        path.unlink()
    return Measured(min(shares), notes=(*notes, f"{FILES} files of {SIZE} bytes in the cache; best of {ROUNDS}"))


def _time(work: Callable[[Path], object], paths: Sequence[Path]) -> float:
    start = time.perf_counter()
    with ThreadPoolExecutor(_CORES) as threads:
        list(threads.map(work, paths))
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
