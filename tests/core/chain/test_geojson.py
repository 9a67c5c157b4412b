import json
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import ogr
from shapely.geometry import Point, shape

from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.geojson import chain_as_geojson, write_geojson
from plugin.core.chain.tables import read_chain
from plugin.core.errors import BermlineError
from plugin.core.records import Movement, Site

EXAMPLE = Path(__file__).parents[3] / "resources" / "example" / "chain"


@pytest.fixture(scope="module")
def example():
    return read_chain(EXAMPLE)


def by_label(chain):
    return {feature["properties"]["label"]: feature for feature in chain_as_geojson(chain)["features"]}


def test_every_site_and_movement_is_in_it(example):
    assert len(chain_as_geojson(example)["features"]) == len(example.sites) + len(example.movements)


def test_a_movement_has_its_line_and_its_words(example):
    ends = {"Rajin": Point(130.0, 42.0), "Dunai": Point(132.3, 42.9)}
    sites = tuple(replace(site, geometry=ends.get(site.name, site.geometry)) for site in example.sites)
    feature = by_label(replace(example, sites=sites))["M01"]
    assert feature["geometry"]["type"] == "LineString"
    properties = feature["properties"]
    assert (properties["from_site"], properties["to_site"]) == ("Rajin", "Dunai")
    assert properties["carriers"] == ["Angara", "Maria"]
    assert (properties["earliest"], properties["bound"], properties["value"]) == ("2023-08-15", ">=", 5)


def test_what_has_no_place_has_no_geometry(example):
    feature = by_label(example)["M12"]
    assert feature["geometry"] is None
    assert feature["properties"]["great_circle_m"] is None


def test_a_line_over_the_antimeridian_is_parted():
    sites = (Site(uuid="a", name="A", geometry=Point(170, 50)), Site(uuid="b", name="B", geometry=Point(-170, 50)))
    made = chain_as_geojson(ChainRecords(sites=sites, movements=(Movement(uuid="m", from_site="a", to_site="b"),)))
    line = shape(made["features"][2]["geometry"])
    assert line.geom_type == "MultiLineString"
    assert all(part.length < 11 for part in line.geoms)


def test_gdal_reads_what_was_written(example, tmp_path):
    file = write_geojson(example, tmp_path / "chain.geojson")
    assert ogr.Open(str(file)).GetLayer(0).GetFeatureCount() == len(example.sites) + len(example.movements)
    assert [item.name for item in tmp_path.iterdir()] == ["chain.geojson"]


def test_names_are_written_as_they_are(tmp_path):
    wild = '<b>"Порт"\n</b>'
    file = write_geojson(ChainRecords(sites=(Site(uuid="a", name=wild),)), tmp_path / "x.geojson")
    assert json.loads(file.read_text("utf-8"))["features"][0]["properties"]["name"] == wild


def test_a_folder_that_is_not_there_is_told(example, tmp_path):
    with pytest.raises(BermlineError, match="could not be written"):
        write_geojson(example, tmp_path / "nowhere" / "x.geojson")
