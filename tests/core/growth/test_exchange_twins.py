"""What a file says twice, or otherwise than before: nothing of it is lost without a word."""

import json

import pytest
from shapely.geometry import box

from plugin.core.growth.exchange import ExchangeErrors, Held, gather
from plugin.core.growth.exchange_kml import read_kml
from plugin.core.growth.exchange_tables import read_sightings_csv, read_sightings_geojson
from plugin.core.records import Sighting, Structure

from .series import scene

EMPTY = Held(None, (), (), ())
HERE, GROWN, THERE = box(55.12, 24.98, 55.121, 24.981), box(55.12, 24.98, 55.122, 24.981), box(55.2, 25, 55.21, 25.1)
CROSSED = "POLYGON ((55.12 24.98, 55.121 24.981, 55.121 24.98, 55.12 24.981, 55.12 24.98))"


def read_rows(tmp_path, rows, held=EMPTY, headings="structure,scene_date,state,structure_uuid"):
    path = tmp_path / "s.csv"
    path.write_text("\n".join([headings, *rows]) + "\n", "utf-8")
    return gather(read_sightings_csv(path), held, path.name)


def outlined(tmp_path, *shapes, held=EMPTY):
    """Read rows of one structure, a year apart from 2019 on, with these outlines."""
    rows = [f'A1,{2019 + n},present,"{shape}"' for n, shape in enumerate(shapes)]
    return read_rows(tmp_path, rows, held, "structure,date,state,structure_outline")


def case_of(*structures, sightings=()):
    return Held("site", structures, [scene("2019-02-08")], sightings)


def words_of(notices):
    return [(notice.line, str(notice.what)) for notice in notices]


def test_structures_of_one_label_and_different_keys_are_all_made_and_told(tmp_path):
    incoming = read_rows(tmp_path, ["A1,2019,absent,k1", "A1,2019,present,k2", "A1,2020,present,k1"])
    assert [item.label for item in incoming.structures] == ["A1", "A1"]
    of = {item.uuid: number for number, item in enumerate(incoming.structures)}
    assert [(of[item.structure], item.state) for item in incoming.sightings] == [
        (0, "absent"), (1, "present"), (0, "present"),
    ]  # fmt: skip
    told = (2, "Lines 2, 3 have different structures “A1” by their keys: 2 are made.")
    assert told in words_of(incoming.notices)


@pytest.mark.parametrize(
    ("rows", "held", "problem"),
    [
        pytest.param(
            ["A1,2019-02-08,absent,", "A1,2019-03-08,absent,"],
            case_of(Structure(uuid="a", label="A1"), Structure(uuid="b", label="A1")),
            (2, "2 structures of the case are called “A1”: say by structure_uuid which one is meant."),
            id="two of the case",
        ),
        pytest.param(
            ["A1,2019-02-08,absent,k1", "A1,2019-02-08,absent,k2"],
            case_of(Structure(uuid="a", label="A1")),
            (2, "The case has one “A1”, and lines 2, 3 have different ones by their keys."),
            id="two of the file for one of the case",
        ),
        pytest.param(
            ["A1,2019-02-08,absent,k1", "A1,2019-02-08,absent,k2", "A1,2019-02-08,absent,"],
            EMPTY,
            (4, "“A1” stands for different structures by their keys in lines 2, 3, and here has no key."),
            id="two of the file for a line without a key",
        ),
    ],
)
def test_a_label_that_could_mean_two_structures_is_refused(tmp_path, rows, held, problem):
    with pytest.raises(ExchangeErrors) as refused:
        read_rows(tmp_path, rows, held)
    assert words_of(refused.value.problems) == [problem]


def test_of_two_structures_of_the_case_the_one_that_the_key_says_is_taken(tmp_path):
    held = case_of(Structure(uuid="a", label="A1"), Structure(uuid="b", label="A1"))
    incoming = read_rows(tmp_path, ["A1,2019-02-08,absent,b", "A1,2019-02-08,present,a"], held)
    assert [(item.structure, item.state) for item in incoming.sightings] == [("b", "absent"), ("a", "present")]


def test_a_key_of_elsewhere_stands_for_the_structure_of_its_label(tmp_path):
    held = case_of(Structure(uuid="a", label="A1"))
    incoming = read_rows(tmp_path, ["A1,2019-02-08,absent,k1", "A1,2020,present,"], held)
    assert [item.structure for item in incoming.sightings] == ["a", "a"]


def test_one_key_under_two_labels_is_one_structure_and_told(tmp_path):
    incoming = read_rows(tmp_path, ["A1,2019,absent,k1", "A2,2020,present,k1"])
    assert [item.label for item in incoming.structures] == ["A1"]
    assert len(incoming.sightings) == 2
    assert (3, "“A2” has the key of “A1” in line 2 and is taken for it.") in words_of(incoming.notices)


def test_an_outline_that_changed_is_kept_with_its_date(tmp_path):
    incoming = outlined(tmp_path, HERE, GROWN, HERE)
    assert incoming.structures[0].geometry.equals(HERE)
    assert [item.geometry and item.geometry.equals(GROWN) for item in incoming.sightings] == [None, True, None]
    told = (3, "A1 has another outline here than first: it is kept as that of this date.")
    assert told in words_of(incoming.notices)


def test_the_first_outline_that_is_given_is_the_structures(tmp_path):
    incoming = outlined(tmp_path, "", HERE)
    assert incoming.structures[0].geometry.equals(HERE)
    assert [item.geometry for item in incoming.sightings] == [None, None]


def test_outlines_that_lie_apart_under_one_label_are_refused(tmp_path):
    with pytest.raises(ExchangeErrors) as refused:
        outlined(tmp_path, HERE, THERE)
    told = (3, "“A1” lies elsewhere in line 2: two structures need two labels.")
    assert words_of(refused.value.problems) == [told]


@pytest.mark.parametrize("shapes", [(CROSSED, HERE), (HERE, CROSSED), (CROSSED, CROSSED)])
def test_outlines_that_cross_themselves_are_compared_without_an_error(tmp_path, shapes):
    held = case_of(Structure(uuid="a", label="A1", geometry=GROWN))
    assert len(outlined(tmp_path, *shapes, held=held).sightings) == 2


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        pytest.param(
            ["A1,2019,absent,,seen", "A1,2019,absent,,seen again"],
            "A1 on 2019 (year) is in line 2 already; the note and the outline here were left out.",
            id="another note",
        ),
        pytest.param(
            ["A1,2019,absent,,seen", f'A1,2019,absent,"{HERE}",seen'],
            "A1 on 2019 (year) is in line 2 already; the note and the outline here were left out.",
            id="another outline",
        ),
    ],
)
def test_a_second_line_of_one_sighting_that_says_more_is_told(tmp_path, rows, told):
    incoming = read_rows(tmp_path, rows, headings="structure,date,state,outline,note")
    assert len(incoming.sightings) == 1
    assert (3, told) in words_of(incoming.notices)


def test_what_a_file_says_more_of_a_sighting_of_the_case_is_told(tmp_path):
    kept = Sighting(uuid="g", structure="a", scene="s2019-02-08", state="absent", note="old")
    held = case_of(Structure(uuid="a", label="A1"), sightings=[kept])
    incoming = read_rows(tmp_path, ["A1,2019-02-08,absent,new"], held, "structure,date,state,note")
    assert incoming.known_already == 1
    told = "A1 on 2019-02-08 has another note or outline in the case, which was kept."
    assert (2, told) in words_of(incoming.notices)


def placemark(name, shape, inside):
    ring = " ".join(f"{x},{y}" for x, y in shape.exterior.coords)
    polygon = f"<Polygon><outerBoundaryIs><coordinates>{ring}</coordinates></outerBoundaryIs></Polygon>"
    return f"<Placemark><name>{name}</name>{inside}{polygon}</Placemark>"


def read_marks(tmp_path, *marks):
    path = tmp_path / "s.kml"
    path.write_text("\n".join(["<kml>", *marks, "</kml>"]), "utf-8")
    return gather(read_kml(path), EMPTY, path.name)


def test_polygons_of_one_name_are_one_structure_that_changed(tmp_path):
    marks = [
        placemark("P", HERE, "<when>2019</when>"), placemark("P", GROWN, "<when>2020</when>"),
        placemark("P", GROWN, ""),
    ]  # fmt: skip
    incoming = read_marks(tmp_path, *marks)
    assert [item.geometry is not None for item in incoming.sightings] == [False, True]
    assert (4, "P has another outline here than first, which was left out.") in words_of(incoming.notices)


def test_polygons_of_one_name_that_lie_apart_are_refused(tmp_path):
    with pytest.raises(ExchangeErrors) as refused:
        read_marks(tmp_path, placemark("P", HERE, "<when>2019</when>"), placemark("P", THERE, "<when>2019</when>"))
    assert words_of(refused.value.problems) == [(3, "“P” lies elsewhere in line 2: two structures need two labels.")]


def test_a_file_that_is_cut_off_is_refused(tmp_path):
    path = tmp_path / "s.kml"
    path.write_text("<kml>\n" + placemark("P", HERE, "<when>2019</when>") + "\n<Placemark>\n<name>Q</na", "utf-8")
    with pytest.raises(ExchangeErrors) as refused:
        gather(read_kml(path), EMPTY, path.name)
    assert words_of(refused.value.problems) == [(3, "A Placemark begins here that does not end: the file is cut off.")]


def test_features_with_different_outlines_are_one_structure_that_changed(tmp_path):
    features = [
        {"properties": {"structure": "A1", "date": year, "state": "present"}, "geometry": shape.__geo_interface__}
        for year, shape in (("2019", HERE), ("2020", GROWN))
    ]
    path = tmp_path / "s.geojson"
    path.write_text(json.dumps({"features": features}), "utf-8")
    incoming = gather(read_sightings_geojson(path), EMPTY, path.name)
    assert [item.geometry is not None for item in incoming.sightings] == [False, True]
