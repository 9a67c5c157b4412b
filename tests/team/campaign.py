"""Let simulated analysts write to one case on PostGIS at once, and look whether anything of it was lost.

``python3 -m tests.team.campaign [--analysts N] [--seconds S] [--seed K]``. Each analyst is a process of its own with
the role of an analyst. It adds records, changes those that all share with the version that it read, takes back
what it did, and now and then edits as another program does. What it was told had been kept it writes down; when
all have ended the case and its journal are held against that.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from plugin.case.postgis.create import create_case_on
from plugin.case.postgis.open import open_case_on
from plugin.case.store import CaseStore
from plugin.core.records import Site, Structure
from tests.postgis_server import PostgisServer

_ROOT = Path(__file__).parents[2]
_SCHEMA, _SHARED = "campaign", 5
_SOON_S = 2.0


@dataclass
class Tally:
    """What a campaign found; ``lost`` are sentences, one for each thing that is not as it was kept."""

    kept: int = 0
    told: int = 0
    busy: int = 0
    lines: int = 0
    deadlocks: int = 0
    lost: list[str] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)


def run(analysts: int, seconds: float, seed: int) -> Tally:
    """Have ``analysts`` write for ``seconds`` to a case on a server of its own."""
    server = PostgisServer()
    try:
        with (
            tempfile.TemporaryDirectory() as folder,
            closing(create_case_on(server.server(), _SCHEMA, "Campaign", "Ada", Path(folder))) as case,
        ):
            return _run(server, case, Path(folder), analysts, seconds, seed)
    finally:
        server.stop()


def _run(server: PostgisServer, case: CaseStore, folder: Path, analysts: int, seconds: float, seed: int) -> Tally:
    role = case.setting("roles")["analyst"]
    with case.act("Set the ground") as action:
        shared = action.insert_many([Site(name=f"Shared {number}", note="") for number in range(_SHARED)])
    said = {"folder": str(server.folder), "schema": _SCHEMA, "shared": shared, "until": time.time() + seconds}
    processes = []
    for number in range(analysts):
        server.add_login(f"analyst_{number}", role)
        words = json.dumps({**said, "login": f"analyst_{number}", "seed": f"{seed}/{number}"})
        command = [sys.executable, "-m", "tests.team.analyst", words]
        # Into a file: a pipe that nobody reads meanwhile fills up in minutes, and its analyst waits for ever.
        with (folder / f"{number}.jsonl").open("w", encoding="utf-8") as log:
            processes.append(subprocess.Popen(command, cwd=_ROOT, stdout=log))
    told = _listen(server, processes)
    tally = Tally(latencies=told)
    logs = []
    for number, process in enumerate(processes):
        if process.returncode:
            tally.lost.append(f"an analyst ended with {process.returncode}")
        logs += [json.loads(line) for line in (folder / f"{number}.jsonl").read_text("utf-8").splitlines()]
    check(case, server, logs, tally)
    return tally


def _listen(server: PostgisServer, processes: list[subprocess.Popen[bytes]]) -> list[float]:
    """Act now and then until all analysts have ended; return the seconds until another's open case noticed each."""
    found = []
    with closing(_opened(server, "Ada")) as here, closing(_opened(server, "Bob")) as there:
        while any(process.poll() is None for process in processes):
            with here.act("Ring") as action:
                key = action.insert(Site(name="Ring"))
            kept = time.monotonic()
            before = there.data_version()
            while key not in {site.uuid for site in there.read(Site) if site.name == "Ring"}:
                while there.data_version() == before and time.monotonic() < kept + _SOON_S:
                    time.sleep(0.01)
                before = there.data_version()
            there.news()
            found.append(time.monotonic() - kept)
            time.sleep(0.5)
    return found


def _opened(server: PostgisServer, who: str) -> CaseStore:
    return open_case_on(server.server(), _SCHEMA, who, server.folder)


def check(case: CaseStore, server: PostgisServer, logs: list[dict[str, object]], tally: Tally) -> None:
    """Hold the case and its journal against what the analysts were told had been kept."""
    ended = [entry for entry in logs if entry["what"] == "kept"]
    tally.kept, tally.told, tally.busy = (
        sum(entry["what"] == what for entry in logs) for what in ("kept", "told", "busy")
    )
    actions = {item.uuid: item for item in case.actions()}
    lines = case.lines()
    tally.lines = len(lines)
    marks = {str(entry["mark"]) for entry in ended if entry["mark"]}
    # Who writes sets a mark behind those that are there, so that each line ends its note with its own.
    notes = (json.loads(line.after).get("note") or "" for line in lines if line.after)
    written = {note.rstrip(";").rpartition(";")[2] for note in notes}
    tally.lost += [f"{mark} is not in the journal" for mark in sorted(marks - written)]
    tally.lost += [f"{line.action} has lines and is no action" for line in lines if line.action not in actions]
    _check_order(lines, tally)
    _check_notes(case, ended, tally)
    with server.connect() as cursor:
        cursor.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        tally.deadlocks = int(cursor.fetchone()[0])
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        if cursor.fetchone()[0]:
            tally.lost.append("somebody still waits for a turn")


def _check_order(lines: object, tally: Tally) -> None:
    """The journal tells one story: each row goes from what it was to what it became, and no action is torn apart."""
    last: dict[tuple[str, str], object] = {}
    began: list[str] = []
    for line in lines:
        key = (line.table, line.record)
        if key in last and last[key] != _row(line.before):
            tally.lost.append(f"{line.table} {line.record} changed between two lines of the journal")
        last[key] = _row(line.after)
        if not began or began[-1] != line.action:
            began.append(line.action)
    if len(began) != len(set(began)):
        tally.lost.append("the lines of two actions are mixed")


def _row(text: str | None) -> object:
    return None if text is None else json.loads(text)


def _check_notes(case: CaseStore, ended: list[dict[str, object]], tally: Tally) -> None:
    """Each record holds every mark that was written to it, and what was taken back is gone."""
    records = [*case.read(Site), *case.read(Structure)]
    there = {record.uuid: set((record.note or "").split(";")) for record in records}
    for entry in ended:
        if (entry["mark"] in there.get(entry["record"], ())) == entry["undone"]:
            tally.lost.append(f"{entry['mark']} is not as it was left in {entry['record']}")
    for site in case.read(Site):
        if site.name.startswith("Shared") and site.version != 1 + (site.note or "").count(";"):
            tally.lost.append(f"“{site.name}” is at version {site.version}, with {(site.note or '').count(';')} marks")


def main() -> int:
    """Run a campaign and say what it found; 1 where something was lost."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--analysts", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    given = parser.parse_args()
    tally = run(given.analysts, given.seconds, given.seed)
    print(words_of(tally, given.analysts, given.seconds), f"Seed {given.seed}.")
    for words in tally.lost[:20]:
        print(f"  {words}")
    return 1 if tally.lost or tally.deadlocks else 0


def words_of(tally: Tally, analysts: int, seconds: float) -> str:
    """Return what a campaign found, in a sentence."""
    return (
        f"{analysts} analysts in {seconds:.0f} s: {tally.kept} actions kept, {tally.told} told that another was "
        f"quicker, {tally.busy} asked to do it again; {tally.lines} lines of the journal; {tally.deadlocks} deadlocks, "
        f"{len(tally.lost)} lost; noticed within {max(tally.latencies, default=0.0):.2f} s."
    )


if __name__ == "__main__":
    sys.exit(main())
