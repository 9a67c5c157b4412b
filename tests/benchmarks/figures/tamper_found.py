"""How many of many random small changes of a pack go unnoticed."""

from __future__ import annotations

import multiprocessing
import random
import shutil
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from plugin.core.evidence.bag import list_files
from plugin.core.evidence.verify import verify_pack
from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import contents, example_case, export, parts_but

ROUNDS = 10_000
SEED = 20260301
_PROCESSES = 2
_KINDS = ("changed", "removed", "added", "renamed")


@dataclass(frozen=True)
class _Share:
    """What one of the processes did: how many of each kind of change, and which were missed."""

    kinds: Counter[str]
    missed: tuple[str, ...]


def _measure() -> Measured:
    case, pack = example_case("tamper"), BENCH / "tamper" / "pack"
    # A pack like any other, of one finding and a map of the places, so that ten thousand checks end in minutes.
    left_out = parts_but(case, "finding")
    export(case, pack, left_out=left_out)
    return count_missed(pack, ROUNDS)


def count_missed(pack: Path, rounds: int) -> Measured:
    """Change copies of a whole pack in small ways, one after the other, and count what the check does not find."""
    copies = [pack.with_name(f"{pack.name}-{number}") for number in range(_PROCESSES)]
    for copy in copies:
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(pack, copy)
    with ProcessPoolExecutor(_PROCESSES, multiprocessing.get_context("spawn")) as processes:
        shares = list(processes.map(_count_missed, copies, range(_PROCESSES), [rounds // _PROCESSES] * _PROCESSES))
    kinds = sum((share.kinds for share in shares), Counter())
    missed = [words for share in shares for words in share.missed]
    counted = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    sizes = [path.stat().st_size for path in pack.rglob("*") if path.is_file()]
    return Measured(
        float(len(missed)),
        notes=(f"missed among {sum(kinds.values())} ({counted}) of {len(sizes)} files, {sum(sizes)} bytes; "
               f"seed {SEED}", *missed[:5]),
    )  # fmt: skip


def _count_missed(pack: Path, part: int, rounds: int) -> _Share:
    if not verify_pack(pack).whole:
        raise RuntimeError("the pack is not whole before it is changed")
    chance = random.Random(f"{SEED}/{part}")
    names, before = list_files(pack, pack), contents(pack)
    kinds: Counter[str] = Counter()
    missed = []
    for number in range(rounds):
        kind = chance.choice(_KINDS)
        kinds[kind] += 1
        name = chance.choice(names)
        content = before[name]
        undo = _tamper(pack, name, content, kind, chance)
        if verify_pack(pack).whole:
            missed.append(f"{part}/{number}: {kind} {name}")
        for path in undo:
            path.unlink(missing_ok=True)
        if kind != "added":
            (pack / name).write_bytes(content)
    if contents(pack) != before or not verify_pack(pack).whole:
        raise RuntimeError("the pack is not as it was before it was changed")
    return _Share(kinds, tuple(missed))


def _tamper(pack: Path, name: str, content: bytes, kind: str, chance: random.Random) -> list[Path]:
    """Do one small thing to a pack and return the files that it brought."""
    path = pack / name
    if kind == "changed":
        place = chance.randrange(len(content))
        other = (content[place] + chance.randrange(1, 256)) % 256
        path.write_bytes(content[:place] + bytes([other]) + content[place + 1 :])
        return []
    if kind == "removed":
        path.unlink()
        return []
    beside = path.with_name(f"{path.stem}{chance.randrange(10**6)}{path.suffix}")
    if kind == "renamed":
        path.rename(beside)
    else:
        beside.write_bytes(content[: chance.randrange(len(content) + 1)])
    return [beside]


FIGURE = Figure("tamper_found", "", 0.0, "small changes of a pack that the check misses", _measure)
