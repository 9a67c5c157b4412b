"""Files of a stranger: told in words by line, with nothing lost without a word, and never a traceback."""

import json
import zipfile

import pytest

from plugin.core.errors import BermlineError
from plugin.core.growth.exchange import ExchangeErrors, Held, gather
from plugin.core.growth.exchange_kml import read_kml
from plugin.core.growth.exchange_stated import read_polygon
from plugin.core.growth.exchange_tables import read_sightings_csv, read_sightings_geojson

EMPTY = Held(None, (), (), ())
FACTS = {"structure": "A", "state": "absent", "date": "2019"}
POLYGON = "<Polygon><outerBoundaryIs><coordinates>0,0 1,1 1,0 0,0</coordinates></outerBoundaryIs></Polygon>"


def take(path, read, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return gather(read(path), EMPTY, path.name)


def told(incoming):
    return {str(notice.what) for notice in incoming.notices}


def layer(tmp_path, features):
    text = features if isinstance(features, str) else json.dumps({"features": features})
    return take(tmp_path / "s.geojson", read_sightings_geojson, text)


def table(tmp_path, text):
    return take(tmp_path / "s.csv", read_sightings_csv, text)


def placemark(tmp_path, inside):
    return take(tmp_path / "s.kml", read_kml, f"<kml><Placemark><name>P</name>{inside}{POLYGON}</Placemark></kml>")


@pytest.mark.parametrize("facts", [[1], "x", 5], ids=["a list", "a word", "a number"])
def test_properties_that_are_none_are_refused_by_line(tmp_path, facts):
    with pytest.raises(ExchangeErrors) as refused:
        layer(tmp_path, [{"properties": FACTS}, {"properties": facts}])
    assert "names with values" in str(refused.value.problems[0].what)


def test_a_number_without_end_is_no_json(tmp_path):
    with pytest.raises(BermlineError, match=r"is not JSON|has one error"):
        layer(tmp_path, '{"features": [{"properties": {"structure": ' + "1" * 5000 + "}}]}")


def test_half_a_character_is_an_unknown_one(tmp_path):
    incoming = layer(tmp_path, json.dumps({"features": [{"properties": {**FACTS, "structure": "A\ud800"}}]}))
    assert incoming.structures[0].label == "A\ufffd"
    assert layer(tmp_path, [{"properties": {**FACTS, "structure": "😀"}}]).structures[0].label == "😀"


NO_AREA = {
    "a corner that is no number": [[0, 0], [float("nan"), 1], [1, 0], [0, 0]],
    "a corner without end": [[0, 0], [float("inf"), 1], [1, 0], [0, 0]],
    "a number too large for one": [[0, 0], [10**400, 1], [1, 0], [0, 0]],
    "a line there and back": [[0, 0], [1, 1], [0, 0], [0, 0]],
}


@pytest.mark.parametrize("ring", NO_AREA.values(), ids=NO_AREA)
def test_what_encloses_no_ground_is_no_polygon(ring):
    assert read_polygon({"type": "Polygon", "coordinates": [ring]}) is None


def test_an_outline_that_crosses_itself_is_a_polygon():
    assert read_polygon({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}) is not None


def test_a_column_that_stands_there_twice_is_refused(tmp_path):
    with pytest.raises(ExchangeErrors) as refused:
        table(tmp_path, "structure,state,date,state\nA,absent,2019,present\n")
    assert str(refused.value.problems[0].what) == "The column “state” stands there twice."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "structure,state,scene_date,date\nA,absent,2019,2020\n",
            "The time is given more than once: 2020 was left out.",
            id="two dates",
        ),
        pytest.param(
            "structure,state,taken_from,taken_to,date\nA,absent,2019-01-01,2019-02-01,2020\n",
            "The time is given more than once: 2020 was left out.",
            id="a date beside a stretch",
        ),
        pytest.param(
            "structure,state,date,\nA,absent,2019,gone\n", "A column without a heading was left out.", id="no heading"
        ),
    ],
)
def test_cells_that_are_not_read_are_told(tmp_path, text, words):
    assert words in told(table(tmp_path, text))


def test_properties_that_are_not_read_are_told_once(tmp_path):
    incoming = layer(tmp_path, [{"properties": {**FACTS, "crop": "maize", "date": year}} for year in ("2019", "2020")])
    what = [str(notice.what) for notice in incoming.notices]
    assert what.count("“crop” has no place here and was left out.") == 1


@pytest.mark.parametrize("quote", ["'", '"'])
def test_values_of_a_placemark_are_read_whatever_their_quotes(tmp_path, quote):
    data = "<Data name={0}kind{0}><value>shed</value></Data><Data name={0}crop{0}><value>maize</value></Data>"
    incoming = placemark(tmp_path, f"<when>2019</when><description>Seen</description>{data.format(quote)}")
    assert (incoming.structures[0].kind, incoming.structures[0].note) == ("shed", "Seen")
    assert "“crop” has no place here and was left out." in told(incoming)


def test_each_time_of_a_placemark_is_a_sighting(tmp_path):
    assert len(placemark(tmp_path, "<when>2019</when><when>2020</when>").sightings) == 2


def test_a_character_by_a_number_without_end_is_an_unknown_one(tmp_path):
    path = tmp_path / "t.kml"
    path.write_text(f"<kml><Placemark><name>&#{'9' * 5000};</name>{POLYGON}</Placemark></kml>", "utf-8")
    assert read_kml(path).structures[0].label == "\ufffd"


def packed(path, names, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name in names:
            mark = f"<Placemark><name>{name}</name><when>2019</when>{POLYGON}</Placemark>"
            archive.writestr(name, f"<kml>{mark}</kml>")
    return path


@pytest.mark.parametrize(
    ("names", "root"),
    [(["a/z.kml", "doc.kml"], "doc.kml"), (["a/z.kml", "b.kml"], "b.kml"), (["a/z.kml"], "a/z.kml")],
    ids=["doc.kml", "the one at the top", "the only one"],
)
def test_of_the_files_in_a_kmz_the_one_that_stands_for_it_is_read(tmp_path, names, root):
    assert [item.label for item in read_kml(packed(tmp_path / "s.kmz", names)).structures] == [root]


def test_a_kmz_of_several_files_is_refused(tmp_path):
    with pytest.raises(BermlineError, match="holds 2 KML files"):
        read_kml(packed(tmp_path / "s.kmz", ["a.kml", "b.kml"]))


@pytest.mark.parametrize("compression", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
def test_a_kmz_is_damaged_in_words_however_it_is_packed(tmp_path, compression):
    path = packed(tmp_path / "s.kmz", ["doc.kml"], compression)
    content = bytearray(path.read_bytes())
    content[40:80] = bytes(byte ^ 0x5A for byte in content[40:80])
    path.write_bytes(bytes(content))
    with pytest.raises(BermlineError, match="damaged"):
        read_kml(path)
