"""What a caption says of a scene claims no more than the scene can show."""

import subprocess

import pytest

from plugin.case.open import open_case
from plugin.core.records import Scene
from plugin.sheets.export import PackOptions, export_pack
from plugin.sheets.press import describe_scene


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
