"""Kill the real application at random moments while it works, and look at what is left each time.

``python3 -m tests.kill.campaign [--kills N] [--seconds S] [--seed K]``. QGIS runs on a screen of its own; the case goes
on from kill to kill, and every so often from a fresh copy of the worked example.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

from tests.app.launch import PLUGINS, ROOT, SCREEN, environment, fresh_home
from tests.kill.check import check

_DEMO = ROOT / "build" / "demo"
_ACTOR = Path(__file__).with_name("actor.py")
_ROUNDS_A_CASE = 10
_LONGEST_S = 14.0
_START_S = 120.0
_LOOK_S = 0.02


@dataclass
class Tally:
    """What a campaign found."""

    kills: int = 0
    actions: int = 0
    during: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    false_whole: list[str] = field(default_factory=list)
    not_started: list[str] = field(default_factory=list)


def run(kills: int, seconds: float, seed: int) -> Tally:
    """Kill QGIS up to ``kills`` times within ``seconds``."""
    tally, end = Tally(), time.monotonic() + seconds
    chance = random.Random(seed)
    home = fresh_home("kill")
    folder = home / "work"
    with _screen() as display:
        for number in range(kills):
            if time.monotonic() > end:
                break
            if number % _ROUNDS_A_CASE == 0:
                _lay_out(folder)
            (folder / "log.jsonl").unlink(missing_ok=True)
            wrong = _kill_once(home, folder, display, f"{seed}/{number}", chance.uniform(0.0, _LONGEST_S))
            if wrong:
                tally.not_started.append(f"kill {number}: {wrong}")
                continue
            found = check(folder)
            tally.kills += 1
            tally.actions += found.ended
            tally.during[found.during] += 1
            tally.lost += [f"kill {number} during {found.during}: {words}" for words in found.lost]
            tally.false_whole += [f"kill {number} during {found.during}: {words}" for words in found.false_whole]
            print(f"kill {number}: during {found.during}, {found.ended} done before, "
                  f"{'; '.join(found.lost + found.false_whole) or 'all there'}", flush=True)  # fmt: skip
            if found.lost or found.false_whole:
                shutil.copytree(folder, ROOT / "build" / "kill" / f"{seed}-{number}", dirs_exist_ok=True)
    return tally


def _lay_out(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("example.gpkg", "example.qgz"):
        shutil.copyfile(_DEMO / name, folder / name)
    shutil.copytree(_DEMO / "imagery", folder / "imagery")


def _kill_once(home: Path, folder: Path, display: str, seed: str, after: float) -> str:
    """Start QGIS, let it work for a while, and kill it; return why that was not to be, nothing where it was."""
    extra = {"DISPLAY": display, "BERMLINE_KILL": str(folder), "BERMLINE_SEED": seed, "BERMLINE_SECONDS": "600"}
    line = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(home), "--code", str(_ACTOR),
            str(folder / "example.qgz")]  # fmt: skip
    with (home / "qgis.log").open("wb") as said:
        process = subprocess.Popen(
            line, env=environment(home, PLUGINS, extra), stdout=said, stderr=said, cwd=home, start_new_session=True
        )
    try:
        ready = _await_ready(folder / "log.jsonl", process)
        if not ready:
            return "QGIS did not come to work:\n" + _said(home)
        time.sleep(after)
        if process.poll() is not None:
            return f"QGIS ended by itself with {process.returncode}:\n" + _said(home)
        os.kill(ready, signal.SIGKILL)
    finally:
        _end(process)
    return ""


def _said(home: Path) -> str:
    """Return what was said before the application fell and where Python stood then, else the last that it said."""
    text = (home / "qgis.log").read_text("utf-8", "replace")
    fell = text.rfind("Fatal Python error")
    return text[max(fell - 2000, 0) :][:5000] if fell >= 0 else text[-2000:]


def _await_ready(log: Path, process: subprocess.Popen[bytes]) -> int:
    """Return the number of the process that works, 0 where none came to it."""
    end = time.monotonic() + _START_S
    while time.monotonic() < end and process.poll() is None:
        text = log.read_text("utf-8") if log.exists() else ""
        if text.endswith("\n"):
            return int(json.loads(text.splitlines()[0])["pid"])
        time.sleep(_LOOK_S)
    return 0


def _end(process: subprocess.Popen[bytes]) -> None:
    """Wait until nothing of QGIS runs: what it began beside itself has to end by itself."""
    if process.poll() is None and not _gone(process, 5.0):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    end = time.monotonic() + 30.0
    while time.monotonic() < end:
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(_LOOK_S)
    os.killpg(process.pid, signal.SIGKILL)


def _gone(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


@contextmanager
def _screen() -> Iterator[str]:
    reading, writing = os.pipe()
    width, height = SCREEN
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main(arguments: list[str] | None = None) -> int:
    """Run a campaign, print what was found, and return 0 where nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=7200.0, help="how long it may take")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    if not (_DEMO / "example.qgz").exists():
        subprocess.run(["make", "--no-print-directory", "demo"], cwd=ROOT, check=True)
    tally = run(asked.kills, asked.seconds, asked.seed)
    print("killed during: " + ", ".join(f"{deed} {count}" for deed, count in tally.during.most_common()))
    print(f"{tally.kills} kills after {tally.actions} actions: {len(tally.lost)} losses, "
          f"{len(tally.false_whole)} packs that look whole and are not")  # fmt: skip
    for words in (*tally.lost, *tally.false_whole, *tally.not_started):
        print(words)
    return 1 if tally.lost or tally.false_whole or tally.not_started or not tally.kills else 0


if __name__ == "__main__":
    sys.exit(main())
