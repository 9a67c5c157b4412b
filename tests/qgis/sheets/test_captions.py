"""What a caption says of a scene claims no more than the scene can show."""

import csv
import subprocess

import pytest
from qgis.core import QgsProject
from shapely.geometry import Point

from plugin.case.open import open_case
from plugin.core.records import Scene
from plugin.sheets.export import PackOptions, export_pack
from plugin.sheets.map_view import view_of
from plugin.sheets.maps import put_plain_map
from plugin.sheets.press import describe_scene
from plugin.sheets.sheet import Sheet


@pytest.mark.parametrize(
    ("scene", "said"),
    [
        (Scene(gsd_m=0.5), "GSD 0.5 m"),
        (Scene(gsd_m=3.54, resolution_m=10.0), "native resolution 10 m, resampled to a GSD of 3.5 m"),
        (Scene(gsd_m=10.0, resolution_m=10.0), "GSD 10 m"),
        (Scene(), "GSD not known"),
    ],
    ids=["own pixels", "resampled to finer ones", "native", "not known"],
)
def test_a_caption_tells_pixels_from_what_the_sensor_resolves(qgis_app, scene, said):
    assert said in describe_scene(scene).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("credit", "ending"),
    [
        ("Geobasis NRW", ". Geobasis NRW."),
        ("(c) Planet Labs Inc.", ". (c) Planet Labs Inc."),
        ("", ". Credit not stated."),
    ],
)
def test_a_caption_ends_with_one_full_stop(qgis_app, credit, ending):
    words = describe_scene(Scene(credit=credit))
    assert words.endswith(ending)


@pytest.mark.parametrize(
    ("credit", "said"), [("(c) Planet Labs Inc.", "north up. (c) Planet Labs Inc. "), (None, "north up. ")]
)
def test_a_caption_of_every_date_ends_with_one_full_stop(case_path, tmp_path, told, credit, said):
    store = open_case(case_path, "A. Analyst")
    with store.act("Credit") as action:
        for scene in store.read(Scene):
            action.update(Scene, scene.uuid, credit=credit)
    store.close()
    report = export_pack(case_path, tmp_path / "pack", PackOptions(), told())
    printed = subprocess.run(["pdftotext", "-raw", str(report.pdf), "-"], capture_output=True, text=True, check=True)
    flat = " ".join(printed.stdout.split())
    assert said in flat
    assert "north up. ." not in flat
    assert ".." not in flat


@pytest.fixture(scope="module")
def captions(exported):
    """What each figure's file says of it, by the name of the file."""
    report, _ = exported
    with (report.pack / "data" / "figures" / "figures.csv").open(encoding="utf-8", newline="") as stream:
        return {row["svg"].rsplit("/", 1)[-1]: row for row in csv.DictReader(stream)}


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (2, "Compound and its surroundings"),
        (2, "Outlines: structures."),
        (3, "Lines: where measurements were taken."),
        (4, "Compound, before. 2018-06-23"),
        (4, "Outlines: structures, dashed where they did not stand then."),
        (5, "Compound, after. 2020-06-07"),
        (5, "Outlines: structures, solid where they stood then."),
        (6, "Compound. Number of structures standing"),
        (8, "Depot. Terrain shaded"),
        (9, "Depot. Averaged profiles"),
        (10, "Sites of the reported transfer chain"),
        (11, "Reported movements, from where to where"),
    ],
)
def test_a_caption_can_stand_alone_with_its_figure(captions, figure, said):
    assert said in captions[f"figure-{figure:02}.svg"]["caption"]


def test_what_is_seen_names_days_that_scenes_are_of(captions):
    assert captions["figure-06.svg"]["seen"] == "Standing: 0 on 2018-06-23, 2 on 2020-06-07."


@pytest.mark.parametrize(("reach", "within"), [(0.5, True), (0.0001, False), (None, True)])
def test_a_map_tells_whether_it_shows_more_than_its_scene(qgis_app, reach, within):
    sheet = Sheet(QgsProject(), "T")
    placed = put_plain_map(sheet, view_of([Point(6.4, 51.6)], 1.5), [], (20.0, 40.0, 90.0, 60.0))
    ground = None if reach is None else Point(6.4, 51.6).buffer(reach).envelope
    assert placed.lies_within(ground) is within
