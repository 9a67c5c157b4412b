"""What many rooms begin with: an empty case, and algorithms run as ``qgis_process`` does, without a window."""

import json
import shutil
import subprocess

import pytest

from plugin.session import CaseSession
from plugin.words import WindowWords
from scripts.make_profile import make_profile
from scripts.package import assemble
from tests.app.launch import environment

_SECONDS = 120


@pytest.fixture
def session(qgis_app, tmp_path):
    """A session with an empty case open."""
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    yield made
    made.close()


@pytest.fixture
def german_window(qgis_app):
    """QGIS' window in German."""
    words = WindowWords()
    words.install("de_DE")
    yield
    words.remove()


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    """Run ``qgis_process`` with the plugin; returns exit code, output and errors."""
    home = tmp_path_factory.mktemp("home")
    (home / "runtime").mkdir(mode=0o700)
    make_profile(home)
    assemble(home / "plugins" / "bermline")
    own = {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(home / "profiles" / "default")}
    variables = environment(home, home / "plugins", own)
    del variables["PYQGIS_STARTUP"]
    # Debian 12's wrapper of that name does not find the program itself.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

    def run(*words):
        done = subprocess.run(
            [program, *words], env=variables, cwd=home, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        return done.returncode, done.stdout, done.stderr

    code, _, said = run("plugins", "enable", "bermline")
    assert code == 0, said
    return run


@pytest.fixture
def run_algorithm(qgis_process):
    """Run one of our algorithms, by its name, in a process of its own; returns what it gives."""

    def run_one(name, **parameters):
        words = [f"--{key}={value}" for key, value in parameters.items()]
        code, said, errors = qgis_process("--json", "run", f"bermline:{name}", *words)
        assert code == 0, said + errors
        return json.loads(said)["results"]

    return run_one
