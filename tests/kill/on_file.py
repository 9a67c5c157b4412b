"""The application is killed at random moments while it works on a case in a file.

The case goes on from kill to kill, and every so often from a fresh copy of the worked example.
"""

from __future__ import annotations

import random
import time

from tests.app.launch import fresh_home
from tests.kill.check import check
from tests.kill.tally import Tally, keep_traces, lay_out
from tests.kill.window import Stopped, Window, screen

_ACTOR = "tests.kill.deeds.Actor"
_ROUNDS_A_CASE = 10
_LONGEST_S = 14.0


def run(kills: int, seconds: float, seed: int) -> Tally:
    """Kill QGIS up to ``kills`` times within ``seconds``."""
    tally, end = Tally("kill"), time.monotonic() + seconds
    chance = random.Random(seed)
    home = fresh_home("kill")
    folder = home / "work"
    with screen() as display:
        for number in range(kills):
            if time.monotonic() > end:
                break
            if number % _ROUNDS_A_CASE == 0:
                lay_out(folder)
            (folder / "log.jsonl").unlink(missing_ok=True)
            window = Window(home, folder, display, f"{seed}/{number}", _ACTOR, str(folder / "example.qgz"))
            try:
                window.await_ready()
                time.sleep(chance.uniform(0.0, _LONGEST_S))
                window.refuse_ended()
                window.kill()
            except Stopped as wrong:
                tally.not_started.append(f"kill {number}: {wrong}")
                continue
            finally:
                window.end()
            found = check(folder)
            tally.take(number, found)
            if found.lost or found.false_whole:
                keep_traces(folder, f"{seed}-{number}")
    return tally
