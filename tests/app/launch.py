"""Start the real QGIS on a screen of its own, run a script in it, and see how it ends."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from scripts.make_profile import make_profile

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "build" / "dev"
SCREEN = (1600, 1000)
_TO_TELL_S = 5.0
_TROUBLE = re.compile(
    r"^(?:Traceback \(most recent call last\)|QObject::(?:dis)?connect: |QGIS died on signal)", re.MULTILINE
)


@dataclass(frozen=True)
class Ended:
    """How a run of QGIS ended."""

    code: int
    output: str
    seconds: float

    @property
    def trouble(self) -> list[str]:
        """Lines of the output that tell of an error nobody caught."""
        return [self.output[found.start() :].splitlines()[0] for found in _TROUBLE.finditer(self.output)]


def fresh_home(name: str, language: str = "") -> Path:
    """Return an empty home folder, with a QGIS profile in it in which the plugin is switched on.

    QGIS speaks ``language``, else English.
    """
    home = ROOT / "build" / "app" / name
    shutil.rmtree(home, ignore_errors=True)
    runtime = home / "runtime"
    runtime.mkdir(parents=True)
    runtime.chmod(0o700)
    make_profile(home, language)
    return home


def command(script: Path, home: Path, density: int = 1) -> list[str]:
    """Return the command line that runs ``script`` inside QGIS, on a screen of so many dots to a pixel."""
    width, height = (density * side for side in SCREEN)
    return [
        "xvfb-run", "-a", "-s", f"-screen 0 {width}x{height}x24",
        "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(home), "--code", str(script),
    ]  # fmt: skip


def environment(home: Path, plugins: Path | None, extra: dict[str, str]) -> dict[str, str]:
    """Return the variables that QGIS is started with; ``plugins`` is the folder that holds ``bermline``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QGIS_", "QT_", "PYTHON"))}
    own = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "LC_ALL": "C.UTF-8",
        "QT_HASH_SEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYQGIS_STARTUP": str(Path(__file__).with_name("early.py")),
        "BERMLINE_CHECKOUT": str(ROOT),
        **extra,
    }
    if plugins is not None:
        own["QGIS_PLUGINPATH"] = str(plugins)
    return {**kept, **own}


def run_qgis(
    script: Path,
    home: Path,
    *,
    plugins: Path | None = PLUGINS,
    extra: dict[str, str] | None = None,
    seconds: float = 600.0,
    density: int = 1,
) -> Ended:
    """Run ``script`` in QGIS until it quits; what takes longer than ``seconds`` is killed and ends with code -9.

    ``density`` is how many dots of the screen there are to a pixel.
    """
    start = time.monotonic()
    log = home / "qgis.log"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command(script, home, density),
            env=environment(
                home,
                plugins,
                {
                    "BERMLINE_SECONDS": str(seconds - _TO_TELL_S),
                    **({} if density == 1 else {"QT_SCALE_FACTOR": str(density)}),
                    **(extra or {}),
                },
            ),
            stdout=stream,
            stderr=subprocess.STDOUT,
            cwd=home,
            start_new_session=True,
        )
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            code = process.wait()
    return Ended(code, log.read_text("utf-8", "replace"), time.monotonic() - start)
