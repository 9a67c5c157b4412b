"""From a case to a pack that can be checked and read, or to nothing at all."""

import csv
import datetime as dt
import itertools
import os
import subprocess
import zipfile

import pytest
from osgeo import gdal
from qgis.PyQt.QtGui import QImage
from shapely.geometry import Point, box

from plugin.case.open import open_case
from plugin.core.errors import BermlineError
from plugin.core.evidence.bag import hash_file
from plugin.core.evidence.leftovers import unfinished
from plugin.core.evidence.parts import list_parts
from plugin.core.evidence.verify import verify_pack
from plugin.core.records import Measurement, Movement, Scene, Sighting, Site, Structure
from plugin.sheets.export import PackOptions, export_pack
from plugin.sheets.steps import Cancelled
from tests.qgis.sheets.conftest import Told
from tests.qgis.sheets.small_case import allow_rasters, make_case


def text_of(report):
    done = subprocess.run(["pdftotext", "-layout", str(report.pdf), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def test_pack_is_a_whole_bag(exported):
    report, _ = exported
    verdict = verify_pack(report.pack)
    assert verdict.whole, verdict.problems
    assert {path.name for path in (report.pack / "data").iterdir()} == {
        "evidence.pdf", "case.gpkg", "growth.csv", "spacing.csv", "chain.csv", "figures", "journal.jsonl",
        "ro-crate-metadata.json",
    }  # fmt: skip


def test_every_sheet_is_there_in_order(exported):
    report, _ = exported
    assert report.sheets == (
        "Cover", "The sites", "Growth: Compound", "Berms: Depot", "The reported transfer chain",
        "Provenance and methods", "Terms and scales",
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "Small case",
        "Two sheds came to stand.",
        "very likely (80–95 %)",
        "Compound, before. 2018-06-23 UTC, Sentinel-2, GSD 3.5",
        "Contains modified Copernicus Sentinel data 2018-2020",
        "2019-02-13 clouded",
        "22.8 ± 0.6",
        "crest to crest",
        "There is no proof",
        "coordinate was found: Rajin",
        "Evidence pack 1, version 7",
        "No restriction stated.",
        "true north",
        "SHA-256",
        "Bermline",
    ],
)
def test_words_can_be_found_in_the_pdf(exported, words):
    report, _ = exported
    flat = " ".join(text_of(report).replace("\u00a0", " ").split())
    assert words in flat


def test_pages_are_numbered_through(exported):
    report, _ = exported
    text = text_of(report)
    for page in range(1, report.pages + 1):
        assert f"Page {page} of {report.pages}" in text


def test_every_digest_is_printed_whole(exported, tmp_path):
    report, _ = exported
    store = open_case(report.pack / "data" / "case.gpkg", "reader")
    digests = [scene.sha256 for scene in store.read(Scene)]
    store.close()
    raw = subprocess.run(["pdftotext", "-raw", str(report.pdf), "-"], capture_output=True, text=True, check=True).stdout
    joined = "".join(raw.split())
    assert len(digests) == 4
    assert all(digest in joined for digest in digests)


def test_all_fonts_are_embedded(exported):
    report, _ = exported
    done = subprocess.run(["pdffonts", str(report.pdf)], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    column = lines[0].index("emb")
    assert len(lines) > 2
    assert {line[column : column + 3] for line in lines[2:]} == {"yes"}


def test_a_picture_is_made_of_each_page(exported):
    report, _ = exported
    assert [path.name for path in report.pictures] == [f"evidence-{n:02}.png" for n in range(1, report.pages + 1)]
    image = QImage(str(report.pictures[0]))
    assert (image.width(), image.height()) == pytest.approx((1240, 1754), abs=1)


def test_progress_runs_up_to_the_end_in_words(exported):
    _, progress = exported
    fractions = [fraction for fraction, _ in progress.steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert all(words for _, words in progress.steps)


def test_tables_say_what_the_sheets_say(exported):
    report, _ = exported
    with (report.pack / "data" / "growth.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["structure"], row["began_after"], row["began_by"]) for row in rows] == [
        ("A1", "2018-06-23", "2020-06-07"), ("A2", "2018-06-23", "2020-06-07"),
    ]  # fmt: skip
    with (report.pack / "data" / "chain.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["label"], row["answers"]) for row in rows] == [("M1", ""), ("C1", ""), ("C2", "C1")]


def test_case_of_the_pack_is_written_anew_without_ways_to_files(exported):
    report, _ = exported
    store = open_case(report.pack / "data" / "case.gpkg", "reader")
    paths = [scene.path for scene in store.read(Scene)]
    assert paths == ["20180623.tif", "20190213.tif", "20200607.tif", "terrain.tif"]
    assert len(store.read(Sighting)) == 6
    store.close()


def test_part_left_out_is_in_neither_sheets_nor_data(case_path, tmp_path, told):
    store = open_case(case_path, "A. Analyst")
    left_out = frozenset(part.key for part in list_parts(store.read) if part.kind in ("growth", "chain"))
    store.close()
    report = export_pack(case_path, tmp_path / "pack", PackOptions(left_out=left_out), told())
    assert report.sheets == ("Cover", "The sites", "Berms: Depot", "Provenance and methods", "Terms and scales")
    store = open_case(report.pack / "data" / "case.gpkg", "reader")
    assert store.read(Structure) == store.read(Movement) == ()
    store.close()


def test_site_left_out_is_in_neither_sheets_nor_data(case_path, tmp_path, told):
    store = open_case(case_path, "A. Analyst")
    site = next(item for item in store.read(Site) if item.name == "Depot")
    store.close()
    report = export_pack(case_path, tmp_path / "pack", PackOptions(left_out=frozenset({f"site/{site.uuid}"})), told())
    assert "Berms: Depot" not in report.sheets
    text = text_of(report)
    assert "Compound" in text
    assert "51.6404" not in text
    store = open_case(report.pack / "data" / "case.gpkg", "reader")
    assert {item.name for item in store.read(Site)} == {"Compound", "Rajin", "Tikhoretsk depot"}
    assert store.read(Measurement) == ()
    store.close()


def test_site_of_which_nothing_is_shown_has_its_place_and_facts_in_the_overview(case_path, tmp_path, told):
    store = open_case(case_path, "A. Analyst")
    with store.act("Add") as action:
        site = action.insert(Site(name="Quarry", kind="quarry", country="DE", geometry=Point(7.1, 50.2)))
        action.insert(Scene(name="seen.tif", path="seen.tif", site=site))
    store.close()
    report = export_pack(case_path, tmp_path / "pack", PackOptions(), told())
    flat = " ".join(text_of(report).replace("\u00a0", " ").split())
    assert "Where Quarry lies." in flat
    assert "quarry" in flat


def test_figure_that_may_not_be_published_blocks_the_export(case_path, tmp_path, told):
    store = open_case(case_path, "A. Analyst")
    scene = store.read(Scene)[0]
    with store.act("Forbid") as action:
        action.update(Scene, scene.uuid, figures_allowed=False)
    store.close()
    with pytest.raises(BermlineError, match=r"20180623\.tif: .*may not be published"):
        export_pack(case_path, tmp_path / "pack", PackOptions(), told())
    options = PackOptions(left_out=frozenset({f"figure/{scene.uuid}"}))
    report = export_pack(case_path, tmp_path / "pack", options, told())
    assert "2018-06-23 UTC" not in text_of(report)


@pytest.mark.parametrize("stop_at", [0.05, 0.3, 0.85, 0.95])
def test_cancelled_export_leaves_nothing(case_path, tmp_path, told, stop_at):
    with pytest.raises(Cancelled):
        export_pack(case_path, tmp_path / "pack", PackOptions(pictures=tmp_path / "pictures"), told(stop_at))
    assert [path.name for path in tmp_path.iterdir()] == ["case"]


def test_destination_that_exists_is_refused(case_path, tmp_path, told):
    (tmp_path / "pack").mkdir()
    with pytest.raises(BermlineError, match="exists already"):
        export_pack(case_path, tmp_path / "pack", PackOptions(), told())


def test_destination_that_cannot_be_written_is_refused(case_path, told):
    with pytest.raises(BermlineError, match="could not be written"):
        export_pack(case_path, case_path / "pack", PackOptions(), told())


def test_missing_scene_is_named_and_nothing_is_left(case_path, tmp_path, told):
    (case_path.parent / "20180623.tif").unlink()
    with pytest.raises(BermlineError, match=r"20180623\.tif"):
        export_pack(case_path, tmp_path / "pack", PackOptions(), told())
    assert unfinished(tmp_path / "pack") == ()


def contents(pack):
    return {path.relative_to(pack).as_posix(): path.read_bytes() for path in pack.rglob("*") if path.is_file()}


def test_same_case_gives_the_same_bytes_and_a_zip_of_them(case_path, tmp_path, told):
    allow_rasters(case_path)
    options = PackOptions(as_of=dt.date(2024, 3, 1))
    packs = [export_pack(case_path, tmp_path / name, options, told()).pack for name in ("one", "two.zip")]
    verdicts = [verify_pack(pack) for pack in packs]
    assert [verdict.problems for verdict in verdicts] == [(), ()]
    with zipfile.ZipFile(packs[1]) as archive:
        zipped = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    assert zipped == contents(packs[0])
    chips = [name for name in zipped if name.startswith("data/chips/")]
    assert chips == ["data/chips/terrain.tif"]
    assert b"terrain.tif" in zipped["data/chips.csv"]


def test_crate_opens_in_a_general_reader(exported):
    from rocrate.rocrate import ROCrate

    report, _ = exported
    crate = ROCrate(str(report.pack / "data"))
    assert crate.root_dataset["datePublished"]
    files = {entity.id for entity in crate.data_entities}
    assert {"evidence.pdf", "case.gpkg", "journal.jsonl", "figures/figure-04.svg"} <= files
    assert crate.get("#export")["agent"]["name"] == "A. Analyst"
    assert crate.get("figures/figure-04.png")["description"].startswith("Compound, before. 2018-06-23")


def test_head_of_the_journal_is_printed(exported):
    report, _ = exported
    assert verify_pack(report.pack).stated["Bermline-Journal-Head"] in text_of(report)


def test_secrets_of_the_case_are_in_no_file_of_the_pack(case_path, tmp_path, told):
    store = open_case(case_path, "A. Analyst")
    gone = "TOPSECRETROW"
    with store.act("Plant in /home/planted/label") as action:
        deleted = action.insert(Movement(label=gone, note=gone))
        action.update(
            Scene, store.read(Scene)[0].uuid,
            note="copied from /home/planted/secret place/a.tif by planted@example.org",
            fetched_from="PG: dbname=gis host=db.planted.example user=planted password='pl anted'",
        )  # fmt: skip
        movement = store.read(Movement)[0]
        action.update(Movement, movement.uuid, note="C:\\Users\\planted\\x.doc told A. Analyst so")
    with store.act("Delete") as action:
        action.delete(Movement, deleted)
    store.close()
    report = export_pack(case_path, tmp_path / "pack", PackOptions(analyst="Heron"), told())
    everything = b"".join(contents(report.pack).values()) + text_of(report).encode()
    for secret in (b"planted", b"pl anted", b"A. Analyst", gone.encode(), str(tmp_path).encode()):
        assert secret not in everything, secret
    told_of = [str(weakness.what) for weakness in report.weaknesses]
    assert "Its words are printed without what should not leave: name of a person, path." in told_of
    assert "planted" not in " ".join(told_of)
    assert verify_pack(report.pack).whole


def test_empty_case_is_refused_with_what_to_do(tmp_path, told):
    from plugin.case.create import create_case

    create_case(tmp_path / "empty.gpkg", "Empty", "A").close()
    with pytest.raises(BermlineError, match="Nothing is chosen"):
        export_pack(tmp_path / "empty.gpkg", tmp_path / "pack", PackOptions(), told())
    assert not os.path.lexists(tmp_path / "pack")


@pytest.fixture(scope="module")
def mixed_growth(tmp_path_factory, qgis_app):
    """What the sheets say of a case with a shed that nobody assessed, and an old scene of another continent."""
    folder = tmp_path_factory.mktemp("mixed")
    store = open_case(make_case(folder), "A. Analyst")
    site = store.read(Structure)[0].site
    begun = dt.datetime(2003, 6, 1, tzinfo=dt.timezone.utc)
    with store.act("Mix") as action:
        for item in store.read(Structure):
            action.update(Structure, item.uuid, note="Begun when the first roof panels show.")
        action.insert(Structure(label="A9", kind="shed", site=site, geometry=box(55.1225, 24.985, 55.1235, 24.986)))
        naip = action.insert(
            Scene(
                name="naip.tif",
                path="20180623.tif",
                site=site,
                acquired_from=begun,
                acquired_to=begun + dt.timedelta(days=1),
                geometry=box(-104, 48, -103, 49),
            )
        )
        action.insert(Sighting(structure=store.read(Structure)[0].uuid, scene=naip, state="absent"))
    store.close()
    report = export_pack(folder / "small.gpkg", folder / "pack", PackOptions(pictures=folder / "pictures"), Told())
    return report, " ".join(text_of(report).replace("\u00a0", " ").split())


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("not assessed", True),
        ("A1, A2: Begun when the first roof panels show.", True),
        ("Left out, because no dated scene shows whether they stood: A9.", True),
        ("dotted where that is not known", True),
        ("Compound, before. 2018-06-23", True),
        ("before. 2003-06-01", False),
        ("before the first scene", False),
        ("not seen yet", False),
        ("counts as begun", False),
    ],
)
def test_sheet_of_growth_says_what_is_known_and_no_more(mixed_growth, words, there):
    _, text = mixed_growth
    assert (words in text) is there


def test_table_of_growth_says_what_was_not_assessed(mixed_growth):
    report, _ = mixed_growth
    with (report.pack / "data" / "growth.csv").open(encoding="utf-8", newline="") as stream:
        rows = {row["structure"]: row for row in csv.DictReader(stream)}
    assert (rows["A9"]["assessment"], rows["A1"]["assessment"]) == ("not assessed", "assessed")
    assert "naip.tif does not reach A1" in rows["A1"]["questions"]


def test_whole_scenes_go_in_where_they_are_asked_for_and_may(case_path, tmp_path, told):
    allow_rasters(case_path)
    report = export_pack(case_path, tmp_path / "pack", PackOptions(whole_scenes=True), told())
    data = report.pack / "data"
    assert [path.name for path in (data / "scenes").iterdir()] == ["terrain.tif"]
    assert (data / "scenes" / "terrain.tif").read_bytes() == (case_path.parent / "terrain.tif").read_bytes()
    assert verify_pack(report.pack).whole
    printed = " ".join(text_of(report).split())
    assert "1 of 4 scenes are in data/scenes as whole files" in printed
    assert "the scenes themselves are not in this pack" not in printed
    readme = (report.pack / "README.txt").read_text("utf-8")
    assert "data/scenes/" in readme
    licences = readme.split("What may be done with the pictures")[1]
    assert "Credit: Geobasis NRW" in licences
    assert "Figures of them may be published and the rasters passed on" in licences
    assert "20180623.tif, 20190213.tif, 20200607.tif\n" in licences


def test_place_of_a_photograph_in_a_whole_scene_keeps_the_pack_from_being_made(case_path, tmp_path, told):
    allow_rasters(case_path)
    terrain = case_path.parent / "terrain.tif"
    picture = gdal.Open(str(terrain), gdal.GA_Update)
    picture.SetMetadata({"EXIF_GPSLatitude": "(51) (38) (2)", "TIFFTAG_ARTIST": "j.planted@example.org"})
    picture = None
    store = open_case(case_path, "A. Analyst")
    scene = next(scene for scene in store.read(Scene) if scene.kind == "elevation")
    with store.act("Hash") as action:
        action.update(Scene, scene.uuid, sha256=hash_file(terrain, ("sha256",))["sha256"])
    store.close()
    with pytest.raises(BermlineError, match="still held what should not leave"):
        export_pack(case_path, tmp_path / "pack", PackOptions(whole_scenes=True), told())
    assert not (tmp_path / "pack").exists()


@pytest.mark.parametrize("table", ["growth.csv", "spacing.csv", "chain.csv", "figures/figures.csv"])
def test_the_readme_explains_every_column_of_every_table(exported, table):
    report, _ = exported
    readme = (report.pack / "README.txt").read_text("utf-8")
    _, found, rest = readme.partition(f"  data/{table}\n")
    explained = [line[4:29] for line in itertools.takewhile(lambda line: line.startswith("    "), rest.splitlines())]
    with (report.pack / "data" / table).open(encoding="utf-8", newline="") as stream:
        columns = next(csv.reader(stream))
    assert found
    assert sorted(name.strip() for names in explained for name in names.split(",")) == sorted(columns)
