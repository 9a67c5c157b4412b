"""A figure that fails is a row that does not hold; the others are measured all the same."""

import json
import math

import pytest

from tests.benchmarks import run
from tests.benchmarks.figure import Figure, Measured


@pytest.fixture
def figures(tmp_path, monkeypatch):
    """Four figures of one module, in which the second raises and the third takes its process along."""
    (tmp_path / "made_up.py").write_text(
        "import os, sys, json\n"
        "for name in sys.argv[1:]:\n"
        "    if name == 'raises': raise ValueError('no such thing')\n"
        "    if name == 'dies': os.kill(os.getpid(), 9)\n"
        "    row = {'name': name, 'seconds': 1.0, 'value': 2.0, 'peer': None, 'notes': ['n 3']}\n"
        "    print(json.dumps(row), flush=True)\n"
    )
    group = tuple(Figure(name, "s", 3.0, name, lambda: Measured(2.0)) for name in ("a", "raises", "dies", "z"))
    real = run.subprocess.Popen
    monkeypatch.setattr(run, "groups", lambda: [group])
    monkeypatch.setattr(run, "say_where", lambda: None)
    monkeypatch.setattr(run, "RESULTS", tmp_path / "build" / "bench.json")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(
        run.subprocess, "Popen", lambda command, **more: real([command[0], "made_up.py", *command[3:]], **more)
    )
    return run


def rows(figures):
    return {row["name"]: row for row in json.loads(figures.RESULTS.read_text("utf-8"))}


def test_all_that_can_be_measured_is(figures, capsys):
    assert figures.main([]) == 1
    found = rows(figures)
    assert {name: (row["value"], row["holds"]) for name, row in found.items()} == {
        "a": (2.0, True),
        "raises": (None, False),
        "dies": (None, False),
        "z": (2.0, True),
    }
    said = capsys.readouterr().out
    assert "ValueError: no such thing" in said
    assert "ended with -9" in said
    assert "Not held: raises, dies." in said


def test_one_alone_keeps_the_rows_of_the_others(figures):
    figures.main([])
    assert figures.main(["z"]) == 0
    assert set(rows(figures)) == {"a", "raises", "dies", "z"}


def test_an_unknown_name_is_told(figures, capsys):
    assert figures.main(["b"]) == 2
    assert "there are a, dies, raises, z" in capsys.readouterr().out


def test_a_row_says_what_was_measured_and_what_was_wanted(figures):
    figures.main(["a"])
    assert {"name", "value", "unit", "peer", "target", "holds"} <= set(rows(figures)["a"])


def test_what_could_not_be_measured_never_holds():
    for sense in ("at most", "at least"):
        assert not Figure("x", "s", 1.0, "x", lambda: Measured(0.0), sense).holds(math.nan)
