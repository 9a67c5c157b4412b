"""The server of a case, or the application that works on it, is killed at random moments.

The server is started again, and the open application has to go on by itself. A PostgreSQL of the tests' own is used.
"""

from __future__ import annotations

import random
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from plugin.case.open import open_case
from plugin.case.postgis.open import ServerPlace
from plugin.case.postgis.share import share_case_on
from plugin.case.replica import take_snapshot
from plugin.case.store import CaseStore
from plugin.core import records
from tests.app.launch import fresh_home
from tests.kill.check import Found, wrong_with_records
from tests.kill.state import digest_of
from tests.kill.tally import Tally, lay_out
from tests.kill.window import Stopped, Window, screen
from tests.postgis_server import PostgisServer

_ACTOR = "tests.kill.server_deeds.ServerActor"
_SCHEMA = "killed"
_LONGEST_S, _LONGEST_DOWN_S = 4.0, 1.5
_KILLS_A_WINDOW = 6
"""After so many kills of the server it is the application that is killed, and begun anew."""
_HELD_S = 90.0


def run(kills: int, seconds: float, seed: int) -> Tally:
    """Kill the server, and now and then QGIS, up to ``kills`` times within ``seconds``."""
    tally, end = Tally("server kill"), time.monotonic() + seconds
    chance = random.Random(seed)
    home = fresh_home("kill-server")
    folder = home / "work"
    lay_out(folder)
    server = PostgisServer()
    try:
        with screen() as display, closing(_share(server, folder)) as store:
            campaign = _Campaign(server, store.place, home, folder, display, tally, chance)
            while tally.kills < kills and time.monotonic() < end and len(tally.not_started) < 3:
                campaign.run_a_window(min(_KILLS_A_WINDOW, kills - tally.kills), end, f"{seed}/{tally.kills}")
    finally:
        server.stop()
    return tally


def _share(server: PostgisServer, folder: Path) -> CaseStore:
    with closing(open_case(folder / "example.gpkg", "Ada")) as source:
        snapshot = take_snapshot(source)
    return share_case_on(snapshot, server.server(), _SCHEMA, "Killed", "Ada", folder)


class _Campaign:
    def __init__(
        self, server: PostgisServer, place: ServerPlace, home: Path, folder: Path, display: str, tally: Tally,
        chance: random.Random,
    ) -> None:  # fmt: skip
        self._server, self._place, self._home, self._folder = server, place, home, folder
        self._display, self._tally, self._chance = display, tally, chance

    def run_a_window(self, kills: int, end: float, seed: str) -> None:
        """Start QGIS, kill the server ``kills`` times but for the last, and then QGIS."""
        for name in ("log.jsonl", "hold"):
            (self._folder / name).unlink(missing_ok=True)
        window = Window(self._home, self._folder, self._display, seed, _ACTOR,
                        BERMLINE_HOST=str(self._server.folder), BERMLINE_ADDRESS=self._place.address)  # fmt: skip
        try:
            window.await_ready()
            for number in range(kills):
                time.sleep(self._chance.uniform(0.0, _LONGEST_S))
                window.refuse_ended()
                if number == kills - 1 or time.monotonic() > end:
                    self._kill_window(window)
                    break
                self._kill_server(window)
        except Stopped as wrong:
            self._tally.not_started.append(f"after kill {self._tally.kills}: {wrong}")
        finally:
            window.end()
            if not self._server.runs():
                self._server.start()
        raised = window.raised()
        if raised:
            self._tally.untold.append(f"{len(raised)} errors that nobody caught, the first: {raised[0]}")

    def _kill_server(self, window: Window) -> None:
        known = len(window.lines())
        self._server.kill()
        (self._folder / "hold").touch()
        time.sleep(self._chance.uniform(0.0, _LONGEST_DOWN_S))
        self._server.start()
        held = window.await_line(known, ("held",), _HELD_S)
        lines = window.lines()
        found = self._look(lines[:known], lines)
        with closing(self._place.read("check")) as store:
            if (held["entry"], held["digest"]) != (store.last_entry(), digest_of(store, records)):
                found.lost.append("what the window reads is not what the server has")
            if held["shown"] != sum(len(store.read(kind)) for kind in records.RECORDS):
                found.lost.append("the window shows other records than there are")
        if not any("does not answer" in words or "went away" in words for words in held["said"]):
            found.untold.append(f"nothing was said of the server; the bar says {held['said']}")
        self._tally.take(self._tally.kills, found)
        (self._folder / "hold").unlink()

    def _kill_window(self, window: Window) -> None:
        window.kill()
        window.end()
        self._await_rest()
        lines = window.lines()
        self._tally.take(self._tally.kills, self._look(lines, lines))

    def _look(self, before: list[dict[str, Any]], lines: list[dict[str, Any]]) -> Found:
        """Hold the case against the last that was told before the kill, and what was begun since."""
        told = [line for line in before if "entry" in line]
        begun = [line for line in lines[lines.index(told[-1]) :] if line["what"] == "begin"]
        held = max((number for number, line in enumerate(before) if line["what"] == "held"), default=0)
        found = Found(begun[0]["deed"] if begun else "rest", sum(line["what"] == "end" for line in before[held:]))
        with closing(self._place.open("check")) as store:
            found.lost += wrong_with_records(store, told[-1], len(begun))
        return found

    def _await_rest(self) -> None:
        """Wait until the server has taken back what the killed application had begun."""
        with self._server.connect() as cursor:
            while True:
                cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Bermline'")
                # The campaign's own open case is one of them.
                if cursor.fetchone()[0] <= 1:
                    return
                time.sleep(0.05)
