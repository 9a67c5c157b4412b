"""Large files of sightings, and those made to be slow: reading takes time as the file is long."""

import datetime as dt
from contextlib import suppress

import pytest

from plugin.core.dates import UTC, Interval, day
from plugin.core.errors import BermlineError
from plugin.core.growth.exchange import ExchangeErrors, Held, gather
from plugin.core.growth.exchange_kml import read_kml
from plugin.core.growth.exchange_scenes import ScenesFound
from plugin.core.growth.exchange_tables import read_sightings_csv, read_sightings_geojson
from plugin.core.records import Scene
from tests.timing import order_of_growth

EMPTY = Held(None, (), (), ())
BEGIN = dt.datetime(2019, 1, 1, tzinfo=UTC)
RING = "55,24 55.1,24 55.1,24.1 55,24"
POLYGON = f"<Polygon><outerBoundaryIs><coordinates>{RING}</coordinates></outerBoundaryIs></Polygon>"


def hours(begin, end):
    return Interval(BEGIN + dt.timedelta(hours=begin), BEGIN + dt.timedelta(hours=end))


def table(rows):
    return "structure,state,scene,taken_from,taken_to\n" + "".join(rows)


def stretch(number, begin, end, name=""):
    taken = hours(begin, end)
    return f"A{number},absent,{name},{taken.begin.isoformat()},{taken.end.isoformat()}\n"


def kml(*parts):
    return "<kml>\n" + "".join(parts) + "</kml>"


def placemarks(count):
    one = "<Placemark>\n<name>P{n}</name>\n<when>2019-01-0{day}</when>{polygon}</Placemark>\n"
    return kml(*(one.format(n=n, day=n % 9 + 1, polygon=POLYGON) for n in range(count)))


FILES = {
    "a structure a line": lambda n: table(f"A{k},absent,,2019-01-01,\n" for k in range(n)),
    "a scene a line, by its time": lambda n: table(stretch("", k, k + 1) for k in range(n)),
    "a scene a line, by its name": lambda n: table(stretch("", 0, 24, f"image {k}") for k in range(n)),
    "times of which none holds another": lambda n: table(stretch("", k, k + 10 * n) for k in range(n, 0, -1)),
    "times that each hold all before": lambda n: table(stretch("", n - k, n + k + 1) for k in range(n)),
}
KML_FILES = {
    "a structure a placemark": placemarks,
    "placemarks that do not end": lambda n: kml("<Placemark>\n" * 20 * n),
    "tags that do not end": lambda n: kml("<Placemark " * 20 * n),
    "comments that do not end": lambda n: kml("<!-- " * 20 * n),
    "texts that do not end": lambda n: kml("<![CDATA[" * 20 * n),
    "polygons that do not end": lambda n: kml("<Placemark>", "<Polygon>" * 20 * n, "</Placemark>"),
    "values that do not end": lambda n: kml("<Placemark>", POLYGON, '<Data name="a">' * 20 * n, "</Placemark>"),
    "values whose tags do not end": lambda n: kml("<Placemark>", POLYGON, '<Data name="a' * 20 * n, "</Placemark>"),
    "tracks": lambda n: kml("<Track>\n</Track>" * 5 * n),
}


def reading(tmp_path, read, name, text):
    def work(size):
        path = tmp_path / f"{size}_{name}"
        if not path.exists():
            path.write_text(text(size), "utf-8")
        with suppress(BermlineError):
            gather(read(path), EMPTY, name)

    return work


@pytest.mark.parametrize("text", FILES.values(), ids=FILES)
def test_a_table_takes_time_as_it_is_long(tmp_path, text):
    assert order_of_growth(reading(tmp_path, read_sightings_csv, "s.csv", text), 2000) < 1.5


@pytest.mark.parametrize("text", KML_FILES.values(), ids=KML_FILES)
def test_kml_takes_time_as_it_is_long(tmp_path, text):
    assert order_of_growth(reading(tmp_path, read_kml, "s.kml", text), 2000) < 1.5


def test_a_layer_takes_time_as_it_is_long(tmp_path):
    feature = '{{"type": "Feature", "properties": {{"structure": "A{n}", "state": "absent", "date": "2019"}}}}'

    def text(count):
        return '{"features": [' + ",\n".join(feature.format(n=n) for n in range(count)) + "]}"

    assert order_of_growth(reading(tmp_path, read_sightings_geojson, "s.json", text), 2000) < 1.5


def scene(number, begin, end):
    taken = hours(begin, end)
    return Scene(uuid=f"s{number}", name=f"S{number}", acquired_from=taken.begin, acquired_to=taken.end)


@pytest.mark.parametrize("most", [1, 2, 100])
def test_the_scenes_within_a_time_are_those_that_begin_and_end_in_it(most):
    spans = [(begin * 7 % 23, begin * 7 % 23 + 1 + begin * 5 % 11) for begin in range(60)]
    scenes = [scene(number, *span) for number, span in enumerate(spans)]
    found = ScenesFound(scenes[:30], [item.acquired for item in scenes[30:]])
    for item in scenes[30:]:
        found.add(item)
    for begin in range(-2, 36):
        for end in range(begin + 1, 38):
            fitting = {f"s{n}" for n, (one, other) in enumerate(spans) if begin <= one and other <= end}
            answer = {item.uuid for item in found.of_time(hours(begin, end), most)}
            assert answer <= fitting
            assert len(answer) == min(len(fitting), most)


def test_no_scenes_lie_within_no_time():
    found = ScenesFound([], [])
    assert (list(found.of_time(None, 2)), list(found.of_time(day(dt.date(2019, 1, 1)), 2))) == ([], [])


def test_very_many_scenes_that_fit_are_counted_to_a_bound(tmp_path):
    path = tmp_path / "s.csv"
    path.write_text("structure,state,date\nA,absent,2019\n", "utf-8")
    held = Held(None, (), [scene(n, n, n + 1) for n in range(150)], ())
    with pytest.raises(ExchangeErrors) as refused:
        gather(read_sightings_csv(path), held, path.name)
    assert "100 scenes and more fit" in str(refused.value.problems[0].what)
