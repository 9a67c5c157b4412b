"""How many of many random small changes of a pack go unnoticed."""

from __future__ import annotations

import random
from pathlib import Path

from plugin.core.evidence.bag import list_files
from plugin.core.evidence.verify import verify_pack
from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import contents, example_case, export, parts_but

ROUNDS = 10_000
SEED = 20260301


def _measure() -> Measured:
    case, pack = example_case("tamper"), BENCH / "tamper" / "pack"
    # A pack like any other, of one finding and a map of the places, so that ten thousand checks end in minutes.
    left_out = parts_but(case, "finding")
    export(case, pack, left_out=left_out)
    return count_missed(pack, ROUNDS)


def count_missed(pack: Path, rounds: int) -> Measured:
    """Change a whole pack in small ways, one after the other, and count what the check does not find."""
    if not verify_pack(pack).whole:
        raise RuntimeError("the pack is not whole before it is changed")
    chance = random.Random(SEED)
    names, before = list_files(pack, pack), contents(pack)
    kinds = {"changed": 0, "removed": 0, "added": 0, "renamed": 0}
    missed = []
    for number in range(rounds):
        kind = chance.choice(list(kinds))
        kinds[kind] += 1
        name = chance.choice(names)
        content = before[name]
        undo = _tamper(pack, name, content, kind, chance)
        if verify_pack(pack).whole:
            missed.append(f"{number}: {kind} {name}")
        for path in undo:
            path.unlink(missing_ok=True)
        if kind != "added":
            (pack / name).write_bytes(content)
    if contents(pack) != before or not verify_pack(pack).whole:
        raise RuntimeError("the pack is not as it was before it was changed")
    counted = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    return Measured(
        float(len(missed)),
        notes=(f"missed among {rounds} ({counted}) of {len(names)} files, {sum(map(len, before.values()))} bytes; "
               f"seed {SEED}", *missed[:5]),
    )  # fmt: skip


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
