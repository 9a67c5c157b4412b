"""Sightings in and out: tables, site models and KML, matched with what a case holds."""

import io
import json
import zipfile
from dataclasses import replace

import pytest
from shapely.geometry import box

from plugin.core.dates import day, from_iso, month, year
from plugin.core.errors import BermlineError
from plugin.core.growth.exchange import ExchangeErrors, Held, gather
from plugin.core.growth.exchange_kml import read_kml, write_kml, write_kmz
from plugin.core.growth.exchange_smart import file_names, read_smart, write_smart
from plugin.core.growth.exchange_stated import read_polygon, read_time
from plugin.core.growth.exchange_tables import (
    read_sightings_csv,
    read_sightings_geojson,
    write_sightings_csv,
    write_sightings_geojson,
)
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.records import Sighting, Structure

from .series import STATES, at, scene

SHED = box(55.12, 24.98, 55.121, 24.981)
PATCH = box(55.12, 24.98, 55.1205, 24.9805)
DAYS = ("2019-01-24", "2019-02-08", "2019-02-13", "2019-03-20")
EMPTY = Held(None, (), (), ())


@pytest.fixture
def held():
    """A shed seen on four days, once with an outline of its own, and one that nobody has seen yet."""
    scenes = [scene(when) for when in DAYS]
    structures = [
        Structure(uuid="a", label="A1", kind="shed", geometry=SHED),
        Structure(uuid="b", label="=B2", geometry=SHED),
    ]
    sightings = [
        Sighting(
            uuid=f"g{number}",
            structure="a",
            scene=item.uuid,
            state=STATES[letter],
            note='half a roof; "new"' if letter == "u" else None,
            geometry=PATCH if letter == "u" else None,
        )
        for number, (item, letter) in enumerate(zip(scenes, "auop"))
    ]
    return Held("site", structures, scenes, sightings)


def said(incoming):
    """What came in, in words that do not depend on keys."""
    labels = {item.uuid: item.label for item in incoming.structures}
    dates = {item.uuid: item.acquired for item in incoming.scenes}
    return sorted(
        (labels[item.structure], dates[item.scene].begin, item.state, item.note, item.geometry and item.geometry.area)
        for item in incoming.sightings
    )


def wanted(held):
    dates = {item.uuid: item.acquired for item in held.scenes}
    return sorted(
        ("A1", dates[item.scene].begin, item.state, item.note, item.geometry and item.geometry.area)
        for item in held.sightings
    )


FORMATS = {
    "csv": (write_sightings_csv, read_sightings_csv),
    "geojson": (write_sightings_geojson, read_sightings_geojson),
}


@pytest.fixture(params=FORMATS)
def written(request, held, tmp_path):
    write, read = FORMATS[request.param]
    path = tmp_path / f"sightings.{request.param}"
    stream = io.StringIO()
    assert write(held.structures, held.scenes, held.sightings, stream) == 4
    path.write_text(stream.getvalue(), "utf-8")
    return path, read


def test_what_was_written_comes_back_into_an_empty_case(written, held):
    path, read = written
    incoming = gather(read(path), EMPTY, path.name)
    assert said(incoming) == wanted(held)
    assert [item.label for item in incoming.structures] == ["A1"]
    assert incoming.structures[0].kind == "shed"
    assert {item.origin for item in incoming.sightings} == {"import"}


def test_what_was_written_is_known_already_in_the_same_case(written, held):
    path, read = written
    incoming = gather(read(path), held, path.name)
    assert list(incoming.in_order()) == []
    assert incoming.known_already == 4


def test_a_state_that_differs_from_the_case_is_told_and_not_taken(held, tmp_path):
    path = tmp_path / "s.csv"
    path.write_text("structure,scene_date,state\nA1,2019-02-08,absent\n", "utf-8")
    incoming = gather(read_sightings_csv(path), held, path.name)
    assert incoming.sightings == ()
    assert [(notice.line, str(notice.what)) for notice in incoming.notices] == [
        (2, "A1 is under construction on 2019-02-08 in the case, which was kept; the file says absent.")
    ]


def test_a_date_without_a_scene_makes_one_without_a_file(held, tmp_path):
    path = tmp_path / "s.csv"
    path.write_text("structure,scene_date,state\nA1,2019-05,present\n", "utf-8")
    incoming = gather(read_sightings_csv(path), held, path.name)
    (made,) = incoming.scenes
    assert made.acquired == month(2019, 5)
    assert (made.preservation, made.figures_allowed) == ("not preserved", False)
    assert "without a file" in str(incoming.notices[0].what)


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        ("A1,2019-02-30,absent", 2, "is no time"),
        ("A1,2019-02-08,built", 2, "is no state"),
        (",2019-02-08,absent", 2, "no label"),
        ("A1,,absent", 2, "Neither a time nor a scene"),
        ("N,2019-05-01,absent\nN,2019-05-01,present", 3, "absent on 2019-05-01 in line 2 and present here"),
    ],
    ids=["no such day", "no such state", "no label", "no time", "two states for one cell"],
)
def test_a_bad_line_is_named_and_nothing_comes_in(held, tmp_path, rows, line, words):
    path = tmp_path / "s.csv"
    path.write_text(f"structure,scene_date,state\n{rows}\n", "utf-8")
    with pytest.raises(ExchangeErrors) as refused:
        gather(read_sightings_csv(path), held, path.name)
    assert [problem.line for problem in refused.value.problems] == [line]
    assert words in str(refused.value.problems[0].what)


def test_two_scenes_of_one_day_are_not_chosen_between(held, tmp_path):
    path = tmp_path / "s.csv"
    path.write_text("structure,scene_date,state\n=B2,2019-02-08,absent\n", "utf-8")
    twice = Held(held.site, held.structures, [*held.scenes, scene("2019-02-08", "second")], held.sightings)
    with pytest.raises(ExchangeErrors) as refused:
        gather(read_sightings_csv(path), twice, path.name)
    assert "2 scenes fit" in str(refused.value.problems[0].what)


def test_a_label_is_no_formula_in_a_spreadsheet(held):
    stream = io.StringIO()
    write_sightings_csv(
        held.structures, held.scenes, [Sighting(structure="b", scene=held.scenes[0].uuid, state="absent")], stream
    )
    assert "\n'=B2," in stream.getvalue()


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("2019", year(2019)),
        ("2019-02", month(2019, 2)),
        ("2019-02-08", day(at(2019, 2, 8).date())),
        ("2019-02-30", None),
        ("spring", None),
        ("", None),
    ],
)
def test_times_claim_no_more_than_is_written(text, taken):
    assert read_time(text) == taken


def test_an_instant_is_brought_to_utc():
    assert read_time("2019-02-08T08:50:00+02:00").begin == from_iso("2019-02-08T06:50:00Z")


def model(*observations, **site):
    facts = {"type": "site", "site_id": "KR_R001_0001", "region_id": "KR_R001", "status": "positive_annotated", **site}
    outline = json.loads(json.dumps(SHED.__geo_interface__))
    features = [{"type": "Feature", "properties": facts, "geometry": outline}]
    for item in observations:
        geometry = item.pop("geometry", outline)
        features.append({"type": "Feature", "properties": {"type": "observation", **item}, "geometry": geometry})
    return {"type": "FeatureCollection", "features": features}


def look(date, phase, hidden="False", **more):
    return {
        "observation_date": date,
        "source": f"S2_{date}",
        "sensor_name": "Sentinel-2",
        "current_phase": phase,
        "is_occluded": hidden,
        **more,
    }


def read_model(tmp_path, content, held=EMPTY):
    path = tmp_path / "model.geojson"
    path.write_text(json.dumps(content, indent=1), "utf-8")
    return gather(read_smart(path), held, path.name)


@pytest.mark.parametrize(
    ("phase", "hidden", "state"),
    [
        ("No Activity", "False", "absent"),
        ("Site Preparation", "False", "under construction"),
        ("Active Construction", "False", "under construction"),
        ("Post Construction", "False", "present"),
        ("Unknown", "True", "obscured"),
        ("Unknown", "False", None),
        (None, "False", None),
        ("Post Construction, Post Construction", "False, False", "present"),
        ("Active Construction, Post Construction", "False, False", "under construction"),
        ("Active Construction, Post Construction", "True, False", "present"),
        ("Active Construction, Post Construction", "True, True", "obscured"),
        ("No Activity, Post Construction", "False", "under construction"),
    ],
)
def test_a_phase_becomes_a_state_or_is_told(tmp_path, phase, hidden, state):
    incoming = read_model(tmp_path, model(look("2019-02-08", phase, hidden)))
    assert [item.state for item in incoming.sightings] == ([] if state is None else [state])
    if state is None:
        assert any("says nothing of the state" in str(notice.what) for notice in incoming.notices)


def test_a_site_model_goes_out_and_comes_back_the_same(tmp_path):
    first = model(
        look("2019-01-24", "No Activity"),
        look("2019-02-08", "Site Preparation"),
        look("2019-02-13", "Unknown", "True"),
        look("2019-03-20", "Post Construction"),
        start_date="2019-02-08",
        end_date="2019-03-20",
    )
    incoming = read_model(tmp_path, first)
    again = json.loads(write_smart(incoming.structures[0], incoming.scenes, incoming.sightings, "XX"))
    assert [item["properties"] for item in again["features"]] == [item["properties"] for item in first["features"]]
    second = read_model(tmp_path, again)
    assert [item.state for item in second.sightings] == [item.state for item in incoming.sightings]
    assert file_names(incoming.structures, "KR_R001") == ["KR_R001_KR_R001_0001.geojson"]


@pytest.mark.parametrize(
    ("imported", "hidden", "set_to", "written"),
    [
        ("Site Preparation", "False", "absent", ("No Activity", "False")),
        ("Site Preparation", "False", "obscured", ("Unknown", "True")),
        ("Unknown", "True", "present", ("Post Construction", "False")),
        ("Post Construction", "True", "absent", ("No Activity", "False")),
        ("No Activity, Post Construction", "False", "absent", ("No Activity", "False")),
        ("Site Preparation", "False", "under construction", ("Site Preparation", "False")),
        ("No Activity, Post Construction", "True, False", None, ("No Activity, Post Construction", "False")),
        ("Post Construction", "True", None, ("Post Construction", "True")),
    ],
)
def test_a_site_model_says_what_an_analyst_set_in_place_of_what_was_imported(
    tmp_path, imported, hidden, set_to, written
):
    incoming = read_model(tmp_path, model(look("2019-02-08", imported, hidden)))
    (seen,) = incoming.sightings
    if set_to is not None:
        seen = replace(seen, state=set_to, origin="analyst")
    _, observed = json.loads(write_smart(incoming.structures[0], incoming.scenes, [seen], "XX"))["features"]
    assert (observed["properties"]["current_phase"], observed["properties"]["is_occluded"]) == written


def test_site_models_of_structures_that_are_labelled_alike_are_files_of_their_own():
    structures = [Structure(label=label) for label in ("A 1", "A/1", "a_1", "B")]
    assert file_names(structures, "R") == ["R_A_1.geojson", "R_A_1_2.geojson", "R_a_1_3.geojson", "R_B.geojson"]


def test_what_a_site_model_says_beyond_the_case_is_told_by_line(tmp_path):
    parts = {"type": "MultiPolygon", "coordinates": [PATCH.__geo_interface__["coordinates"]] * 2}
    content = model(look("2019-02-08", "Post Construction", geometry=parts), mgrs="52SDH", end_date="2019-03-20")
    content["features"].append({"type": "Feature", "properties": {"type": "region"}, "geometry": None})
    incoming = read_model(tmp_path, content)
    lines = (tmp_path / "model.geojson").read_text("utf-8").splitlines()
    words = " ".join(str(notice.what) for notice in incoming.notices)
    assert all(part in words for part in ("mgrs", "2 parts", "“region”", "without a file", "end_date 2019-03-20"))
    assert all(lines[notice.line - 1].strip() == "{" for notice in incoming.notices)
    assert incoming.sightings[0].geometry is None


@pytest.mark.parametrize(
    "content",
    [{"type": "FeatureCollection", "features": []}, {"type": "FeatureCollection", "features": [{"properties": None}]}],
    ids=["empty", "a feature without properties"],
)
def test_a_file_without_a_site_is_refused(tmp_path, content):
    with pytest.raises(ExchangeErrors, match="nothing was imported"):
        read_model(tmp_path, content)


@pytest.mark.parametrize("text", ["", "[1, 2", "[]", '{"features": 3}', "\x00\xff"])
@pytest.mark.parametrize("read", [read_smart, read_sightings_geojson], ids=["smart", "geojson"])
def test_what_is_no_collection_of_features_is_refused(tmp_path, read, text):
    path = tmp_path / "x.geojson"
    path.write_text(text, "latin-1")
    with pytest.raises(BermlineError):
        read(path)


@pytest.mark.parametrize(
    "first",
    ["[]", "null", '[{"type": "Feature"}]', '[{"a": 1}, {"b": 2}, {"c": 3}]'],
    ids=["empty", "no list", "one", "more"],
)
@pytest.mark.parametrize("read", [read_smart, read_sightings_geojson], ids=["smart", "geojson"])
def test_a_second_list_of_features_is_refused_by_its_line(tmp_path, read, first):
    path = tmp_path / "x.geojson"
    path.write_text(f'{{"features": {first},\n "x": [1],\n "features": [{{"type": "Feature"}}, {{}}]}}', "utf-8")
    with pytest.raises(BermlineError, match="second list of features in line 3"):
        read(path)


def test_kml_holds_when_a_structure_stood_for_certain_and_when_it_may_have(held):
    kml = write_kml("T & Co", held.structures, all_structure_dates(held.structures, held.scenes, held.sightings))
    assert "<name>T &amp; Co</name>" in kml
    assert kml.count("<Placemark>") == 2
    certain, possible = kml.split("<Folder>")[1:]
    assert "<begin>2019-02-08</begin></TimeSpan>" in certain
    assert "<begin>2019-01-24</begin></TimeSpan>" in possible


@pytest.mark.parametrize("packed", [False, True], ids=["kml", "kmz"])
def test_kml_comes_back_as_structures_that_stood_when_it_says(held, tmp_path, packed):
    kml = write_kml("T", held.structures, all_structure_dates(held.structures, held.scenes, held.sightings))
    path = tmp_path / ("t.kmz" if packed else "t.kml")
    if packed:
        write_kmz(kml, path)
        assert zipfile.ZipFile(path).namelist() == ["doc.kml"]
    else:
        path.write_text(kml, "utf-8")
    incoming = gather(read_kml(path), EMPTY, path.name)
    (shed,) = incoming.structures
    assert (shed.label, shed.kind) == ("A1", "shed")
    assert shed.geometry.symmetric_difference(SHED).area < 1e-14
    assert [(item.state) for item in incoming.sightings] == ["present"]
    assert incoming.scenes[0].acquired == day(at(2019, 2, 8).date())
    assert any("may have stood" in str(notice.what) for notice in incoming.notices)


def placemark(inside, name="P"):
    ring = "55.12,24.98,0 55.121,24.98,0 55.121,24.981,0 55.12,24.98,0"
    shape = f"<Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates></LinearRing></outerBoundaryIs>"
    return f"<Placemark>\n<name>{name}</name>\n{inside}\n{shape}</Polygon></Placemark>\n"


def read_placemarks(tmp_path, *marks):
    path = tmp_path / "p.kml"
    path.write_text('<?xml version="1.0"?>\n<kml>\n<Document>\n' + "".join(marks) + "</Document></kml>", "utf-8")
    return gather(read_kml(path), EMPTY, path.name)


@pytest.mark.parametrize(
    ("inside", "times"),
    [
        ("<TimeStamp><when>2019</when></TimeStamp>", [year(2019)]),
        ("<TimeSpan><begin>2019-02</begin></TimeSpan>", [month(2019, 2)]),
        (
            "<TimeSpan><begin>2019-02-08</begin><end>2020</end></TimeSpan>",
            [day(at(2019, 2, 8).date()), year(2020)],
        ),
        ("<!-- <TimeStamp><when>2001</when></TimeStamp> -->", []),
    ],
    ids=["stamp of a year", "open span", "span", "only in a comment"],
)
def test_a_placemark_says_when_it_stood(tmp_path, inside, times):
    incoming = read_placemarks(tmp_path, placemark(inside))
    assert [item.acquired for item in incoming.scenes] == times
    assert [item.state for item in incoming.sightings] == ["present"] * len(times)


def test_what_kml_holds_beside_polygons_is_told_by_line_and_nothing_is_fetched(tmp_path):
    link = "<NetworkLink><Link><href>https://example.org/a.kml</href></Link></NetworkLink>\n"
    point = "<Placemark><name>Gate</name><Point><coordinates>1,2</coordinates></Point></Placemark>\n"
    incoming = read_placemarks(tmp_path, link, point, placemark("", "<![CDATA[A & B]]>"))
    assert [item.label for item in incoming.structures] == ["A & B"]
    told = {(notice.line, str(notice.what).split()[0]) for notice in incoming.notices}
    assert {(4, "A"), (5, "Gate")} <= told


def test_an_entity_bomb_is_only_text(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    incoming = read_placemarks(tmp_path, bomb, placemark("", "&b;"))
    assert incoming.structures[0].label == "&b;"


def test_a_damaged_kmz_is_refused(tmp_path, held):
    path = tmp_path / "t.kmz"
    write_kmz(write_kml("T", held.structures, ()), path)
    whole = bytearray(path.read_bytes())
    whole[45:60] = b"\xff" * 15
    path.write_bytes(bytes(whole))
    with pytest.raises(BermlineError, match="damaged"):
        read_kml(path)


def test_a_sighting_on_a_scene_of_another_place_is_left_out_and_told(held, tmp_path):
    path = tmp_path / "s.csv"
    path.write_text("structure,scene_date,state\nA1,2019-02-08,present\n", "utf-8")
    shed = [replace(item, geometry=box(55.122, 24.987, 55.123, 24.988)) for item in held.structures]
    scenes = [replace(item, geometry=box(-103.7, 48.1, -103.6, 48.2)) for item in held.scenes]
    elsewhere = replace(held, structures=shed, scenes=scenes, sightings=())
    incoming = gather(read_sightings_csv(path), elsewhere, path.name)
    assert incoming.sightings == ()
    assert ["does not reach A1: the sighting was left out" in str(one.what) for one in incoming.notices] == [True]


NO_RINGS = {
    "nothing": None,
    "an empty ring": [[]],
    "a place without coordinates": [[[]]],
    "one place": [[[1, 2]]],
    "words": [[["a", "b"]] * 4],
    "no ring": [None],
    "a place that is missing": [[[1, 2], None, [3, 4], [1, 2]]],
    "a number in place of a place": [[[1, 2], 5, [3, 4], [1, 2]]],
}


@pytest.mark.parametrize("rings", NO_RINGS.values(), ids=NO_RINGS)
def test_what_is_no_ring_makes_no_polygon(rings):
    assert read_polygon({"type": "Polygon", "coordinates": rings}) is None
