"""Run a comparison in the peers' environment, which is made when it is first needed."""

from __future__ import annotations

import json
import subprocess
from functools import cache

from tests.app.launch import ROOT

_FOLDER = ROOT / "tests" / "benchmarks" / "peers"
_VENV = ROOT / "build" / "peers-venv"


@cache
def compare(module: str, name: str) -> dict[str, float]:
    """Return the report of comparison ``name`` in ``peers/module.py``."""
    make = [str(ROOT / "scripts" / "make_venv.sh"), str(_VENV), str(_FOLDER / "requirements.txt")]
    subprocess.run(make, check=True, cwd=ROOT)
    command = [str(_VENV / "bin" / "python"), str(_FOLDER / f"{module}.py"), str(ROOT), name]
    run = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(run.stdout.strip().splitlines()[-1]))


def spent(report: dict[str, float], name: str) -> str:
    """Say what one side took, on the clock and on the processors."""
    return f"{name}: {1000 * report[name]:.0f} ms, processors {1000 * report[f'{name}_cpu']:.0f} ms"
