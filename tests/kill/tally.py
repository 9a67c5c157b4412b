"""What a campaign found, and the case that it works on."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.app.launch import ROOT
from tests.kill.check import Found

DEMO = ROOT / "build" / "demo"


@dataclass
class Tally:
    """What a campaign found: sentences for what was lost, what only looks whole, and what went wrong untold."""

    what: str
    kills: int = 0
    actions: int = 0
    during: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    false_whole: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    not_started: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether all was tried and nothing was wrong."""
        return bool(self.kills) and not (self.lost or self.false_whole or self.untold or self.not_started)

    def take(self, number: int, found: Found) -> None:
        """Add what was found after one kill, and say it."""
        self.kills += 1
        self.actions += found.ended
        self.during[found.during] += 1
        for kept, new in ((self.lost, found.lost), (self.false_whole, found.false_whole), (self.untold, found.untold)):
            kept += [f"{self.what} {number} during {found.during}: {words}" for words in new]
        wrong = "; ".join(found.lost + found.false_whole + found.untold)
        print(f"{self.what} {number}: during {found.during}, {found.ended} done before, {wrong or 'all there'}",
              flush=True)  # fmt: skip

    def words(self) -> str:
        """Return what was found, in a sentence."""
        return (
            f"{self.what}: {self.kills} after {self.actions} actions; {len(self.lost)} losses, {len(self.false_whole)} "
            f"files that look whole and are not, {len(self.untold)} troubles untold; during "
            + ", ".join(f"{deed} {count}" for deed, count in self.during.most_common())
        )


def make_demo() -> None:
    """Build the worked example where it is not there."""
    if not (DEMO / "example.qgz").exists():
        subprocess.run(["make", "--no-print-directory", "demo"], cwd=ROOT, check=True)


def lay_out(folder: Path) -> None:
    """Put a fresh copy of the worked example into a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("example.gpkg", "example.qgz"):
        shutil.copyfile(DEMO / name, folder / name)
    shutil.copytree(DEMO / "imagery", folder / "imagery")


def keep_traces(folder: Path, name: str) -> None:
    """Keep what was left behind, to be looked at."""
    shutil.copytree(folder, ROOT / "build" / "kill" / name, dirs_exist_ok=True)
