"""The examples of numbers in the README are what the program writes of the worked example."""

import datetime as dt
from pathlib import Path

import pytest

from plugin.case.open import read_case
from plugin.core.dates import to_days
from plugin.core.growth.curve import growth_curve
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.growth.stairs import number_stairs
from plugin.core.growth.suggest_series import SceneSource, suggest_series
from plugin.core.imagery.register_series import ground_of, register_series
from plugin.core.quantity import NO_BREAK, Quantity, write_number
from plugin.core.records import Measurement, Scene, Sighting, Structure
from plugin.example import build_example
from plugin.panels.growth.chart_words import read_span

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    folder = tmp_path_factory.mktemp("example")
    store = read_case(build_example(folder, "A. Analyst", lambda _done, _words: None), "A. Analyst")
    yield store
    store.close()


@pytest.fixture(scope="module")
def scenes(store):
    return sorted((scene for scene in store.read(Scene) if scene.acquired), key=lambda scene: scene.acquired.begin)


def holds_row(first_cell):
    return f"| {first_cell.replace(NO_BREAK, ' ')} |" in README


def on(scenes, day):
    return next(scene for scene in scenes if scene.acquired.begin.date() == dt.date.fromisoformat(day))


def noon(day):
    return to_days(dt.datetime.fromisoformat(f"{day}T12:00:00+00:00"))


def test_a_length_is_that_of_a_measurement(store):
    measured = next(item for item in store.read(Measurement) if item.name == "M033 NE-SW")
    assert holds_row(str(Quantity(measured.value, measured.u95, measured.unit)))


def test_a_shift_is_that_of_one_scene_against_another(store, scenes):
    moved, reference = (store.absolute(on(scenes, day).path) for day in ("2019-03-05", "2019-02-18"))
    outlines = [structure.geometry for structure in store.read(Structure)]
    (found,) = register_series([("moved", moved)], reference, ground_of(outlines))
    length = (found.shift.east_m**2 + found.shift.north_m**2) ** 0.5
    assert holds_row(f"shift {Quantity(length, found.shift.u95_m, 'm')}")


def test_a_score_is_that_of_the_first_suggestion(store, scenes):
    sources = [SceneSource(scene.uuid, store.absolute(scene.path), "", scene.gsd_m) for scene in scenes]
    answer = suggest_series(store.read(Structure), sources, None, lambda _done: None, lambda: False)
    assert holds_row(f"score {write_number(answer.found.changes[0].score, 1)}")


def test_a_rate_is_what_the_curve_says_of_a_quarter(store, scenes):
    curve = growth_curve(all_structure_dates(store.read(Structure), scenes, store.read(Sighting)), scenes)
    said = read_span(curve, (number_stairs(curve),), noon("2018-12-31"), noon("2019-03-31"))
    assert holds_row(said.splitlines()[1])
