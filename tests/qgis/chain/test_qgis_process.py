"""The algorithms on chains as ``qgis_process`` runs them: in a process and a profile of their own, without a window."""

import json
import shutil
import subprocess

import pytest

from plugin.case.create import create_case
from plugin.case.store import open_case
from plugin.core.records import Movement
from scripts.make_profile import make_profile
from scripts.package import assemble
from tests.app.launch import environment

from .conftest import EXAMPLE

_SECONDS = 120


@pytest.fixture(scope="module")
def process(tmp_path_factory):
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
def run(process):
    def run_algorithm(name, **parameters):
        words = [f"--{key}={value}" for key, value in parameters.items()]
        code, said, errors = process("--json", "run", f"bermline:{name}", *words)
        assert code == 0, said + errors
        return json.loads(said)["results"]

    return run_algorithm


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.gpkg"
    create_case(path, "Test", "Ada").close()
    return path


def test_a_chain_is_imported_weighed_and_drawn(run, case, tmp_path):
    assert run("importchain", CASE=case, FOLDER=EXAMPLE)["RECORDS"] > 100
    store = open_case(case, "Ada")
    assert len(store.read(Movement)) == 20
    store.close()
    conflicts = run("findconflicts", CASE=case, OUTPUT=tmp_path / "conflicts.csv")
    assert conflicts["COUNT"] == len((tmp_path / "conflicts.csv").read_text("utf-8").splitlines()) - 1 == 9
    figure = tmp_path / "timeline.svg"
    assert run("timelinefigure", CASE=case, OUTPUT=figure)["OUTPUT"] == str(figure)
    assert "Denials" in figure.read_text("utf-8")


def test_stacks_are_estimated(run, tmp_path):
    stacks = tmp_path / "stacks.geojson"
    ring = [[40.0, 45.0], [40.001, 45.0], [40.001, 45.001], [40.0, 45.001], [40.0, 45.0]]
    square = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    stacks.write_text(json.dumps({"type": "FeatureCollection", "features": [square]}), "utf-8")
    made = tmp_path / "made.geojson"
    run("containerestimate", INPUT=stacks, TIERS_LEAST=2, TIERS_MOST=2, OUTPUT=made)
    (found,) = json.loads(made.read_text("utf-8"))["features"]
    assert 0 < found["properties"]["least"] < found["properties"]["most"]
    assert found["properties"]["tiers"] == "2–2"


def test_a_folder_with_errors_ends_with_a_code_and_the_lines(process, case, tmp_path):
    (tmp_path / "movements.csv").write_text("id,earliest\nM1,mid-August 2023\n")
    code, said, errors = process("run", "bermline:importchain", f"--CASE={case}", f"--FOLDER={tmp_path}")
    assert code != 0
    assert "movements.csv:2: earliest: “mid-August 2023” cannot be read as a date." in said + errors
