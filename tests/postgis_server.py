"""A real PostgreSQL with PostGIS for the tests: a data folder of its own, on a socket of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from plugin.case.postgis.server import Server

DATABASE = "team"
OWNER = "owner"
SECRET_LOGIN, SECRET = "guarded", "open-sesame-72"  # pragma: allowlist secret
"""A login that needs its password; all others are let in by their name."""
_PATIENCE_S = 30.0
_ROOM = 1 << 30
_ZONE = "timezone=Asia/Tokyo"
"""Not the zone of any test: what is kept does not depend on the server's."""


class PostgisServer:
    """One server process with one database; ``owner`` is its administrator."""

    def __init__(self) -> None:
        self._programs = _programs()
        self.folder = Path(tempfile.mkdtemp(prefix="bermline-pg-", dir=_memory()))
        self._process: subprocess.Popen[bytes] | None = None
        self._as = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
        if self._as:
            shutil.chown(self.folder, "postgres", "postgres")
        self.folder.chmod(0o755)
        self._run("initdb", "-D", str(self._data), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        self.start()
        with self.connect(OWNER, "postgres") as cursor:
            cursor.execute(f"CREATE DATABASE {DATABASE}")
            cursor.execute(f"CREATE ROLE {SECRET_LOGIN} LOGIN CREATEROLE PASSWORD '{SECRET}'")
            cursor.execute(f"GRANT CREATE ON DATABASE {DATABASE} TO {SECRET_LOGIN}")
        with self.connect(OWNER) as cursor:
            cursor.execute("CREATE EXTENSION postgis")
        rules = self._data / "pg_hba.conf"
        rules.write_text(f"local all {SECRET_LOGIN} scram-sha-256\nlocal all all trust\nlocal replication all trust\n")
        self._run("pg_ctl", "reload", "-D", str(self._data))

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def start(self) -> None:
        """Start the process and wait until it answers."""
        settings = ("listen_addresses=", "fsync=off", "shared_buffers=32MB", "max_connections=60", _ZONE)
        command = [str(self._programs / "postgres"), "-D", str(self._data), "-k", str(self.folder)]
        command += [part for setting in settings for part in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, start_new_session=True, cwd="/", **self._as
            )
        latest = time.monotonic() + _PATIENCE_S
        ready = [str(self._programs / "pg_isready"), "-q", "-h", str(self.folder)]
        while subprocess.run(ready, check=False).returncode:
            if time.monotonic() > latest or self._process.poll() is not None:
                raise RuntimeError((self.folder / "log").read_text("utf-8", "replace"))
            time.sleep(0.05)

    def runs(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """Kill all of the server at once, as a crash would, and wait until nothing of it holds its memory."""
        first = self._process.pid
        os.kill(first, signal.SIGSTOP)  # it starts no child while they are counted
        children = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(first)], capture_output=True, text=True, check=False
        ).stdout.split()
        for pid in (first, *map(int, children)):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self._process.wait()
        latest = time.monotonic() + _PATIENCE_S
        while any(_runs(pid) for pid in children):
            assert time.monotonic() < latest, "a process of the server does not end"
            time.sleep(0.005)

    def stop(self) -> None:
        """End the process and remove the folder."""
        if self.runs():
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(_PATIENCE_S)
        shutil.rmtree(self.folder, ignore_errors=True)

    def server(self, user: str = OWNER, password: str = "") -> Server:
        """Return how the product reaches the database as ``user``."""
        return Server("Team", str(self.folder), "5432", DATABASE, user, password)

    def connect(self, user: str = OWNER, database: str = DATABASE) -> Outside:
        """Return a connection as another program makes one, for a block."""
        return Outside(str(self.folder), user, database)

    def add_login(self, login: str, role: str | None = None) -> None:
        """Make a login, a member of ``role``."""
        with self.connect() as cursor:
            cursor.execute(f'CREATE ROLE "{login}" LOGIN')
            if role:
                cursor.execute(f'GRANT "{role}" TO "{login}"')

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments], check=True, cwd="/", stdout=subprocess.DEVNULL, **self._as
        )


class StandbyServer(PostgisServer):
    """A server that follows another, and is read alone."""

    def __init__(self, followed: PostgisServer) -> None:
        self._programs = _programs()
        self.folder = Path(tempfile.mkdtemp(prefix="bermline-pg-", dir=_memory()))
        self._process = None
        self._as = followed._as
        if self._as:
            shutil.chown(self.folder, "postgres", "postgres")
        self.folder.chmod(0o755)
        where = ("-D", str(self._data), "-h", str(followed.folder), "-U", OWNER)
        self._run("pg_basebackup", *where, "--write-recovery-conf", "--checkpoint=fast", "--no-sync")
        self.start()


class Outside:
    """A connection of another program; each statement is kept at once."""

    def __init__(self, host: str, user: str, database: str) -> None:
        import psycopg2

        self.connection = psycopg2.connect(host=host, user=user, dbname=database)
        self.connection.autocommit = True

    def __enter__(self):
        return self.connection.cursor()

    def __exit__(self, *_: object) -> None:
        self.connection.close()


def _runs(pid: str) -> bool:
    """Whether a process runs, or is still ending; one that is only not fetched yet has let go of its memory."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def _memory() -> str | None:
    """Return a folder in memory with room enough, ``None`` where there is none."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() and shutil.disk_usage(memory).free > _ROOM else None


def _programs() -> Path:
    """Return the folder of the newest PostgreSQL here that has PostGIS."""
    homes = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    for home in homes:
        if Path(f"/usr/share/postgresql/{home.parent.name}/extension/postgis.control").exists():
            return home
    raise RuntimeError("There is no PostgreSQL with PostGIS here: run scripts/install_system.sh tests")
