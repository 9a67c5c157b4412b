"""Feed spoiled files to every reader: no crash, no hang, no traceback, no memory without bound.

``python3 -m tests.fuzz.campaign [--files N] [--seconds S] [--seed K] [--kind KIND …]``. File number k of a seed is the
same whenever it is made, so that what is found can be made again: ``--first k --files 1``. Files that a reader fell
over stay in ``build/fuzz/faults``.
"""

from __future__ import annotations

import argparse
import json
import random
import selectors
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Sequence

from tests.fuzz.mutate import spoil
from tests.fuzz.readers import READERS, SHARES
from tests.fuzz.seeds import ROOT, make_seeds

_FOLDER = ROOT / "build" / "fuzz"
_MOST_SECONDS = 10.0
_START_SECONDS = 60.0
_MOST_GROWTH_KIB = 1 << 20


@dataclass
class Worker:
    """A process that reads; it is made anew when it dies."""

    process: subprocess.Popen[str] | None = None
    peak_kib: int = 0
    log: Path = field(default_factory=lambda: _FOLDER / "worker.log")

    def read(self, kind: str, path: Path) -> str:
        """Let a file be read; return what is wrong with how that went, nothing where all is well."""
        seconds = _MOST_SECONDS
        if self.process is None or self.process.poll() is not None:
            self._start()
            seconds += _START_SECONDS
        self.process.stdin.write(f"{kind}\t{path}\n")
        self.process.stdin.flush()
        line = self._line(seconds)
        if line is None:
            self.stop()
            return f"hangs: no answer in {seconds:.0f} s"
        if not line:
            code = self.process.wait()
            self.process = None
            return f"crash: the reading process ended with {code}\n{self._said()}"
        answer = json.loads(line)
        grown, self.peak_kib = answer["peak_kib"] - self.peak_kib, answer["peak_kib"]
        if answer["fault"]:
            return f"traceback: {answer['fault']}"
        return f"memory: {grown // 1024} MiB more" if grown > _MOST_GROWTH_KIB else ""

    def stop(self) -> None:
        """End the process."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def _start(self) -> None:
        self.peak_kib = 1 << 19
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.worker"], cwd=ROOT, text=True, bufsize=1,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log.open("w"),
        )  # fmt: skip

    def _line(self, seconds: float) -> str | None:
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            return self.process.stdout.readline() if selector.select(seconds) else None

    def _said(self) -> str:
        return "\n".join(self.log.read_text("utf-8", "replace").splitlines()[-30:])


def run(files: int, seconds: float, seed: int, first: int = 0, kinds: Sequence[str] = ()) -> tuple[Counter[str], int]:
    """Spoil and read up to ``files`` files within ``seconds``; return how many of each kind, and how many faults."""
    seeds = make_seeds(_FOLDER / "seeds")
    among = [kind for kind in seeds if not kinds or kind in kinds]
    faults_folder, work = _FOLDER / "faults", _FOLDER / "work"
    shutil.rmtree(faults_folder, ignore_errors=True)
    faults_folder.mkdir(parents=True)
    worker, read, faults = Worker(), Counter(), 0
    end = time.monotonic() + seconds
    for number in range(first, first + files):
        if time.monotonic() > end:
            break
        chance = random.Random(f"{seed}/{number}")
        kind = chance.choices(among, [SHARES.get(kind, 1) for kind in among])[0]
        whole = chance.choice(seeds[kind])
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        spoil(whole, work / whole.name, chance)
        wrong = worker.read(kind, work / whole.name)
        read[kind] += 1
        if wrong:
            faults += 1
            shutil.copytree(work, faults_folder / str(number))
            print(f"-- file {number} of seed {seed}, {kind}, from {whole.name}\n{wrong}", flush=True)
    worker.stop()
    return read, faults


def main(arguments: list[str] | None = None) -> int:
    """Run a campaign, print what was found, and return 0 where that is nothing."""
    asked = _arguments().parse_args(arguments)
    read, faults = run(asked.files, asked.seconds, asked.seed, asked.first, asked.kind or ())
    print(", ".join(f"{kind} {read[kind]}" for kind in sorted(read)))
    print(f"{sum(read.values())} spoiled files read with seed {asked.seed}: {faults} faults")
    return 1 if faults or not read else 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=1200, help="how many files are spoiled at the most")
    parser.add_argument("--seconds", type=float, default=600.0, help="how long it may take")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first file")
    parser.add_argument("--kind", nargs="*", choices=sorted(READERS), help="spoil files of these kinds alone")
    return parser


if __name__ == "__main__":
    sys.exit(main())
