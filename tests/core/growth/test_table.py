import csv
import dataclasses
import datetime as dt
import io

import pytest
from shapely.geometry import Polygon, box

from plugin.core.growth.intervals import all_structure_dates
from plugin.core.growth.table import COLUMNS, growth_rows, write_began, write_growth_csv
from tests.core.growth.series import series, structures


def rows_of(outline, u95=None):
    scenes, sightings = series("2018-12-20 a", "2019-01-24 u", "2019-02-08 p")
    items = [dataclasses.replace(structures("A1")[0], kind="shed", geometry=outline, outline_u95_m=u95)]
    return growth_rows(items, all_structure_dates(items, scenes, sightings), scenes)


def test_a_row_says_when_how_large_and_on_what_it_rests():
    (row,) = rows_of(box(55.122, 24.987, 55.123, 24.988), 10.0)
    assert (row.label, row.kind, row.episodes) == ("A1", "shed", 1)
    assert (row.began_after, row.began_by) == (dt.date(2018, 12, 20), dt.date(2019, 1, 24))
    assert (row.ended_after, row.ended_by) == (None, None)
    assert row.rests_on == ("2018-12-20", "2019-01-24")
    assert row.area.u95 > 0


def test_an_outline_that_cannot_be_measured_says_why():
    (row,) = rows_of(Polygon([(55, 25), (55.001, 25.001), (55.001, 25), (55, 25.001)]))
    assert row.area is None
    assert "crosses" in str(row.questions[-1])


def test_the_csv_file_reads_back():
    stream = io.StringIO(newline="")
    write_growth_csv(rows_of(box(55.122, 24.987, 55.123, 24.988)), stream)
    stream.seek(0)
    (read,) = csv.DictReader(stream)
    assert tuple(read) == COLUMNS
    assert read["began_after"] == "2018-12-20"
    assert read["ended_by"] == ""
    assert float(read["area_m2"]) > 10_000
    assert read["area_u95_m2"] == ""


ASSESSMENTS = {
    "a dated sighting": (["2019-01-24 a", "2019-02-08 p"], "assessed", "(2019-01-24, 2019-02-08]"),
    "no sighting": (["2019-01-24", "2019-02-08"], "not assessed", "not assessed"),
    "clouds alone": (["2019-01-24 o"], "not seen", "not seen"),
    "no date": ([" p"], "not seen", "not seen"),
}


@pytest.mark.parametrize(("said", "assessment", "began"), ASSESSMENTS.values(), ids=ASSESSMENTS)
def test_what_no_sighting_bounds_is_not_printed_as_a_date(said, assessment, began):
    scenes, sightings = series(*said)
    items = structures("A1")
    rows = growth_rows(items, all_structure_dates(items, scenes, sightings), scenes)
    stream = io.StringIO(newline="")
    write_growth_csv(rows, stream)
    stream.seek(0)
    (read,) = csv.DictReader(stream)
    assert (read["assessment"], str(write_began(rows[0]))) == (assessment, began)
    assert bool(read["began_after"]) == (assessment == "assessed")
