"""The real QGIS that a campaign kills: on a screen of its own, at work until it is ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from tests.app.launch import PLUGINS, SCREEN, environment

_ACTOR = Path(__file__).with_name("actor.py")
_START_S = 120.0
_LOOK_S = 0.02


class Stopped(Exception):
    """QGIS did not come to work, or ended by itself; says what it said last."""


class Window:
    """A QGIS that works in ``folder`` as the class named ``actor`` does."""

    def __init__(
        self, home: Path, folder: Path, display: str, seed: str, actor: str, *arguments: str,
        within: tuple[str, ...] = (), **told: str,
    ) -> None:  # fmt: skip
        self._home, self._log = home, folder / "log.jsonl"
        extra = {
            "DISPLAY": display, "BERMLINE_KILL": str(folder), "BERMLINE_SEED": seed, "BERMLINE_ACTOR": actor,
            "BERMLINE_SECONDS": "3600", **told,
        }  # fmt: skip
        line = [*within, "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(home), "--code", str(_ACTOR)]
        with (home / "qgis.log").open("wb") as said:
            self._process = subprocess.Popen(
                [*line, *arguments], env=environment(home, PLUGINS, extra), stdout=said, stderr=said, cwd=home,
                start_new_session=True,
            )  # fmt: skip
        self.pid = 0

    def await_ready(self) -> None:
        """Wait until it works; raises :class:`Stopped` where it does not come to it."""
        self.pid = int(self.await_line(0, ("ready",), _START_S)["pid"])

    def await_line(self, after: int, wanted: tuple[str, ...], seconds: float) -> dict[str, object]:
        """Return the first line of its log that says one of ``wanted``, after the first ``after`` lines.

        Raises :class:`Stopped` where none comes within so many seconds.
        """
        latest = time.monotonic() + seconds
        while time.monotonic() < latest:
            for line in self.lines()[after:]:
                if line["what"] in wanted:
                    return line
            self.refuse_ended()
            time.sleep(_LOOK_S)
        raise Stopped(f"{' or '.join(wanted)} did not come within {seconds:.0f} s:\n{self.said()}")

    def lines(self) -> list[dict[str, object]]:
        """Return the whole lines of its log."""
        text = self._log.read_text("utf-8") if self._log.exists() else ""
        return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]

    def refuse_ended(self) -> None:
        """Raise :class:`Stopped` where it has ended by itself."""
        if self._process.poll() is not None:
            raise Stopped(f"QGIS ended by itself with {self._process.returncode}:\n{self.said()}")

    def kill(self) -> None:
        """Kill the process that works."""
        os.kill(self.pid, signal.SIGKILL)

    def said(self) -> str:
        """Return what was said before the application fell and where Python stood then, else the last that it said."""
        text = self._output()
        fell = text.rfind("Fatal Python error")
        return text[max(fell - 2000, 0) :][:5000] if fell >= 0 else text[-2000:]

    def raised(self) -> list[str]:
        """Return the errors that nobody caught, each from its beginning."""
        found = self._output().split("Traceback (most recent call last)")
        return ["Traceback" + text[:3000] for text in found[1:]]

    def _output(self) -> str:
        return (self._home / "qgis.log").read_text("utf-8", "replace")

    def end(self) -> None:
        """Wait until nothing of QGIS runs: what it began beside itself has to end by itself."""
        if self._process.poll() is None and not self._gone(5.0):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        latest = time.monotonic() + 30.0
        while time.monotonic() < latest:
            try:
                os.killpg(self._process.pid, 0)
            except ProcessLookupError:
                return
            time.sleep(_LOOK_S)
        os.killpg(self._process.pid, signal.SIGKILL)

    def _gone(self, seconds: float) -> bool:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True


@contextmanager
def screen() -> Iterator[str]:
    """Run a screen for a block, and yield its name."""
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
