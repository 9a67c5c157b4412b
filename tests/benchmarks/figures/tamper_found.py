"""How many of many random small changes of a pack go unnoticed."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from plugin.core.evidence.bag import PAYLOAD, list_files
from plugin.core.evidence.verify import verify_pack
from tests.benchmarks.bench_qgis import BENCH
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.packs import contents, example_case, export

ROUNDS = 10_000
SEED = 20260301
_LARGEST = 200_000


def _measure() -> Measured:
    case, folder = example_case("tamper"), BENCH / "tamper"
    export(case, folder / "pack")
    pack = _small(folder / "pack")
    if not verify_pack(pack).whole:
        raise RuntimeError("the pack is not whole before it is changed")
    chance = random.Random(SEED)
    names = list_files(pack, pack)
    kinds = {"changed": 0, "removed": 0, "added": 0, "renamed": 0}
    missed = []
    for number in range(ROUNDS):
        kind = chance.choice(list(kinds))
        kinds[kind] += 1
        name = chance.choice(names)
        content = (pack / name).read_bytes()
        undo = _tamper(pack, name, content, kind, chance)
        if verify_pack(pack).whole:
            missed.append(f"{number}: {kind} {name}")
        for path in undo:
            path.unlink(missing_ok=True)
        (pack / name).write_bytes(content)
    counted = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    return Measured(
        float(len(missed)),
        notes=(f"missed among {ROUNDS} ({counted}) of {len(names)} files, {sum(map(len, contents(pack).values()))} "
               f"bytes; seed {SEED}", *missed[:5]),
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


def _small(pack: Path) -> Path:
    """Return a copy of a pack without its large files, sealed anew, so that ten thousand checks end in minutes."""
    import datetime as dt

    from plugin.core.evidence.bag import seal_bag

    small = pack.with_name("small")
    shutil.rmtree(small, ignore_errors=True)
    for path in sorted((pack / PAYLOAD).iterdir()):
        if path.is_file() and path.stat().st_size < _LARGEST and path.suffix in (".csv", ".jsonl"):
            (small / PAYLOAD).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, small / PAYLOAD / path.name)
    seal_bag(small, [("Bag-Software-Agent", "Bermline")], dt.date(2024, 3, 1))
    return small


FIGURE = Figure("tamper_found", "", 0.0, "small changes of a pack that the check misses", _measure)
