"""Whether an export that is killed ever leaves something that looks like a pack and is none."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from plugin.core.evidence.leftovers import discard_unfinished, unfinished
from plugin.core.evidence.verify import verify_pack
from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import begin_export, example_case, parts_but

KILLS = 50
SEED = 20260302
_AT_ONCE = 2
_LATE = 0.88
_PAUSE_S = 0.3


@dataclass(frozen=True)
class _Outcome:
    """What one kill left: a whole pack, something unfinished, and what is wrong."""

    whole: bool
    left: bool
    wrong: tuple[str, ...]


def _measure() -> Measured:
    case = example_case("kills")
    left_out = parts_but(case, "finding", "site", "berms")
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        outcomes = list(threads.map(lambda number: _kill_once(case, number, left_out), range(KILLS)))
    false = [words for outcome in outcomes for words in outcome.wrong]
    whole, left = sum(outcome.whole for outcome in outcomes), sum(outcome.left for outcome in outcomes)
    return Measured(
        float(len(false)),
        notes=(f"of {KILLS} exports killed at random, folders and zips by turns: {whole} were done and whole, {left} "
               f"left something unfinished, which went afterwards; seed {SEED}", *false[:5]),
    )  # fmt: skip


def _kill_once(case: Path, number: int, left_out: list[str]) -> _Outcome:
    """Kill one export, in a folder of its own, and look at what is there."""
    chance = random.Random(f"{SEED}/{number}")
    folder = BENCH / "kills" / f"out-{number}"
    folder.mkdir()
    destination = folder / ("pack.zip" if number % 2 else "pack")
    # Every other one is killed late, while the bag is sealed, zipped and put in place.
    share = chance.uniform(_LATE, 1.0) if number % 4 < 2 else chance.random()
    with begin_export(case, destination, left_out=left_out) as process:
        _wait_for(process, share)
        time.sleep(chance.random() * _PAUSE_S)
        process.kill()
        process.stdout.read()
    wrong = []
    whole = destination.exists() and verify_pack(destination).whole
    if destination.exists() and not whole:
        wrong.append(f"{number}: killed after {share:.2f}")
    left = bool(unfinished(destination))
    discard_unfinished(destination)
    _remove(destination)
    if list(folder.iterdir()):
        wrong.append(f"{number}: {[path.name for path in folder.iterdir()]} stayed")
    return _Outcome(whole, left, tuple(wrong))


def _wait_for(process: subprocess.Popen[str], share: float) -> None:
    for line in process.stdout:
        if json.loads(line).get("fraction", 1.0) >= share:
            return


def _remove(destination: Path) -> None:
    if destination.is_dir():
        shutil.rmtree(destination)
    destination.unlink(missing_ok=True)


FIGURE = Figure("kills_false_whole", "", 0.0, "killed exports that left what looks like a pack and is none", _measure)
