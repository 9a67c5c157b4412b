"""All that the application writes, on a disk that is full and in a folder that cannot be written, each told and undone.

The case lies in a small file system in memory, in a space of mounts of its own: that takes root, or a system that
gives a user such a space.
"""

from __future__ import annotations

import subprocess
import time
from typing import Any

from tests.app.launch import fresh_home
from tests.kill.check import Found, wrong_with_case
from tests.kill.tally import DEMO, Tally
from tests.kill.window import Stopped, Window, screen

_ACTOR = "tests.kill.room_deeds.RoomActor"
_SIZE = "64m"
_TRY_S = 120.0
_LAY_OUT = 'mount -t tmpfs -o size=$0 tmpfs "$1" && cp -r "$2"/example.* "$2/imagery" "$1" && shift 2 && exec "$@"'


def run(seconds: float, seed: int) -> Tally:
    """Try each thing that writes with each trouble, within ``seconds``."""
    tally, end = Tally("try without room"), time.monotonic() + seconds
    space = _space()
    if space is None:
        tally.not_started.append("this system gives no space of mounts: run it as root")
        return tally
    home = fresh_home("kill-room")
    folder, disk = home / "work", home / "disk"
    folder.mkdir()
    disk.mkdir()
    with screen() as display:
        window = Window(home, folder, display, str(seed), _ACTOR, str(disk / "example.qgz"),
                        within=(*space, "sh", "-c", _LAY_OUT, _SIZE, str(disk), str(DEMO)))  # fmt: skip
        try:
            window.await_ready()
            while window.lines()[-1]["what"] != "over" and time.monotonic() < end:
                window.await_line(len(window.lines()), ("end", "over"), _TRY_S)
            window.kill()
        except Stopped as wrong:
            tally.not_started.append(str(wrong))
        finally:
            window.end()
    tries = [line for line in window.lines() if line["what"] == "end"]
    whole = {path: made for line in tries if line["trouble"] == "room" for path, made in line["changed"].items()}
    for number, line in enumerate(tries):
        tally.take(number, _look(line, whole))
    tally.untold += [f"nobody caught: {words}" for words in window.raised()]
    if (folder / "example.gpkg").exists():
        tally.lost += wrong_with_case(folder / "example.gpkg")
    return tally


def _look(line: dict[str, Any], whole: dict[str, str]) -> Found:
    told, came = line["told"], bool(line["acted"] or line["changed"])
    found = Found(line["deed"], int(came))
    if line["trouble"] == "room":
        if not came or line["missed"]:
            found.lost.append(f"with room again it does not go on: {told} {line['missed']}")
    elif line["acted"] and told:
        found.lost.append(f"with {line['trouble']} it was told that it failed, and it is in the case: {told}")
    elif not came and not told:
        found.untold.append(f"nothing came of it and nothing was told {line['missed']}")
    for path, made in line["changed"].items():
        if "/." in f"/{path}":
            found.false_whole.append(f"{path} was left behind")
        elif made is None:
            found.lost.append(f"{path} was there before and is gone")
        elif _size(made) != _size(whole.get(path)) and not (path.endswith(".qgz") and told):  # that QGIS writes alone
            found.false_whole.append(f"{path} is {_size(made)}, and whole {_size(whole.get(path))}")
    return found


def _size(made: str | None) -> str:
    return "" if made is None else made.partition(" ")[0]


def _space() -> tuple[str, ...] | None:
    """Return the command that runs another in a space of mounts of its own, ``None`` where there is none."""
    for more in ((), ("--map-root-user",)):
        command = ("unshare", "--mount", "--propagation", "private", *more)
        there = "mount -t tmpfs tmpfs /mnt"
        try:
            if subprocess.run([*command, "sh", "-c", there], capture_output=True, check=False).returncode == 0:
                return command
        except FileNotFoundError:
            return None
    return None
