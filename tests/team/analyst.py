"""One simulated analyst, in a process of its own; each line on standard output is what it was told."""

from __future__ import annotations

import json
import random
import sys
import time
from contextlib import closing
from pathlib import Path

import psycopg2

from plugin.case.errors import Busy, Changed
from plugin.case.postgis.open import open_case_on
from plugin.case.postgis.server import Server
from plugin.case.store import CaseStore
from plugin.core.records import Scene, Sighting, Site, Structure

_DOINGS = (("append", 5), ("add", 3), ("undo", 1), ("edit_outside", 2))
_PAUSE_S = 0.25


class Analyst:
    """Does one thing after the other until the time is over."""

    def __init__(self, store: CaseStore, said: dict[str, object], outside: object) -> None:
        self._store, self._said, self._outside = store, said, outside
        self._chance = random.Random(str(said["seed"]))
        self._number = 0

    def work(self) -> None:
        """Go on until the time is over."""
        doings = [getattr(self, f"_{name}") for name, often in _DOINGS for _ in range(often)]
        while time.time() < float(self._said["until"]):
            self._number += 1
            mark = f"{self._said['login']}-{self._number}"
            try:
                self._chance.choice(doings)(mark)
            except Changed:
                _tell("told")
            except Busy:
                _tell("busy")
            time.sleep(self._chance.random() * _PAUSE_S)

    def _append(self, mark: str) -> None:
        site = self._store.get(Site, self._one())
        time.sleep(self._chance.random() * 0.02)
        with self._store.act("Append") as action:
            action.update(Site, site.uuid, expect_version=site.version, note=f"{site.note or ''}{mark};")
        _tell("kept", mark, site.uuid)

    def _add(self, mark: str) -> None:
        with self._store.act("Add") as action:
            scene = action.insert(Scene(name=mark, path=f"{mark}.tif"))
            structure = action.insert(Structure(label=mark, note=f"{mark};"))
            action.insert(Sighting(structure=structure, scene=scene, state="present"))
        _tell("kept", mark, structure)

    def _undo(self, mark: str) -> None:
        with self._store.act("Add and take back") as action:
            key = action.insert(Site(name=mark, note=f"{mark};"))
        self._store.undo()
        _tell("kept", mark, key, undone=True)

    def _edit_outside(self, mark: str) -> None:
        """Write as QGIS' own editing does where the plugin guards it: with the version that was read."""
        key = self._one()
        cursor = self._outside.cursor()
        cursor.execute("SELECT note, version FROM site WHERE uuid = %s", (key,))
        note, version = cursor.fetchone()
        try:
            cursor.execute(
                "UPDATE site SET note = %s, version = %s WHERE uuid = %s", (f"{note or ''}{mark};", version, key)
            )
        except psycopg2.errors.RaiseException:
            _tell("told")
        except psycopg2.errors.LockNotAvailable:
            _tell("busy")
        else:
            _tell("kept", mark, key)

    def _one(self) -> str:
        return self._chance.choice(self._said["shared"])


def _tell(what: str, mark: str = "", record: str = "", *, undone: bool = False) -> None:
    print(json.dumps({"what": what, "mark": mark, "record": record, "undone": undone}), flush=True)


def main(said: dict[str, object]) -> None:
    """Work as the login that is said."""
    server = Server("Team", str(said["folder"]), "5432", "team", str(said["login"]))
    schema = str(said["schema"])
    outside = psycopg2.connect(
        host=server.host, dbname=server.database, user=server.user, options=f"-c search_path={schema},public"
    )
    outside.autocommit = True
    with closing(outside), closing(open_case_on(server, schema, str(said["login"]), Path())) as store:
        Analyst(store, said, outside).work()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
