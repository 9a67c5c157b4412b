"""Kill QGIS right after a sighting was keyed, and look whether the case has it."""

from __future__ import annotations

import json
import signal
import sqlite3
from pathlib import Path

from tests.app.launch import fresh_home, run_qgis

NAME = "killed"


def play_killed() -> list[str]:
    """Return what is wrong, nothing where the case that was left behind is whole and has the sighting."""
    home = fresh_home(NAME)
    told = home / "told.json"
    ended = run_qgis(
        Path(__file__).with_name("boot.py"),
        home,
        extra={
            "BERMLINE_SCENARIO": f"tests.app.scenarios.{NAME}",
            "BERMLINE_REPORT": str(home / "report.json"),
            "BERMLINE_KILLED": str(told),
        },
    )
    if not told.exists():
        return ["QGIS ended before the sighting was keyed", *ended.output.splitlines()[-20:]]
    if ended.code not in (-signal.SIGKILL, 128 + signal.SIGKILL):
        return [f"QGIS ended with {ended.code}, not killed"]
    return [*_problems(json.loads(told.read_text("utf-8"))), *_problems_afterwards(home)]


def _problems_afterwards(home: Path) -> list[str]:
    """Start QGIS again where it was killed, and say what is wrong in its window."""
    report = home / "report_after.json"
    run_qgis(
        Path(__file__).with_name("boot.py"),
        home,
        extra={"BERMLINE_SCENARIO": "tests.app.scenarios.after_killed", "BERMLINE_REPORT": str(report)},
    )
    results = json.loads(report.read_text("utf-8")) if report.exists() else []
    return [result["error"] for result in results if result["error"]] if results else ["QGIS did not start again"]


def _problems(told: dict[str, str]) -> list[str]:
    from plugin.case.open import open_case
    from plugin.core.records import Sighting

    found = []
    store = open_case(Path(told["case"]), "test")
    try:
        states = [
            sighting.state
            for sighting in store.read(Sighting)
            if (sighting.structure, sighting.scene) == (told["structure"], told["scene"])
        ]
        if states != ["under construction"]:
            found.append(f"the sighting that was keyed is not in the case: {states}")
        if store.undo_label is None:
            found.append("it cannot be undone")
    finally:
        store.close()
    connection = sqlite3.connect(told["case"])
    try:
        checked = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    return found if checked == "ok" else [*found, f"the file is damaged: {checked}"]
