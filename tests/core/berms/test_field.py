"""A field of berms on a file: pitch, bearing and the lines it lays over the map."""

import math

import numpy as np
import pytest
from shapely.geometry import Point

from plugin.core.berms import field as fields
from plugin.core.berms.field import find_field
from plugin.core.berms.record import field_records
from plugin.core.errors import Refused
from plugin.core.frame import LocalFrame

from .conftest import EPSG, ORIGIN, SCALE, Field, write_raster


@pytest.fixture
def drawn(tif):
    """A file of berms 25 m apart, 17 degrees below east across them, and the field it holds."""
    made = Field(snr=3.0, size=600)
    path = tif()
    made.write(path, np.random.default_rng(1))
    return path, made


def test_pitch_and_bearing_come_with_their_uncertainty(drawn):
    path, made = drawn
    found = find_field(path)
    true = made.pitch_px * made.gsd / SCALE
    assert abs(found.pitch.value - true) <= found.pitch.u95
    assert found.pitch.u95 < 0.05
    assert abs(found.bearing.value - made.angle) <= max(2 * found.bearing.u95, 0.02)
    assert set(found.pitch_budget) == {"fit to the raster", "scale"}


def test_the_crests_it_lays_over_the_map_are_those_of_the_raster(drawn):
    path, made = drawn
    frame = LocalFrame.at(Point(ORIGIN), f"EPSG:{EPSG}")
    import pyproj

    to_utm = pyproj.Transformer.from_crs("EPSG:4326", f"EPSG:{EPSG}", always_xy=True)
    found = find_field(path)
    assert len(found.crests) > 10
    across = np.array([math.cos(math.radians(made.angle)), -math.sin(math.radians(made.angle))])
    for line in found.crests:
        x, y = to_utm.transform(*np.array(line.interpolate(0.5, normalized=True).coords[0]))
        east, north = frame.xy_to_local(np.array([x]), np.array([y]))
        off = float(np.array([east[0], north[0]]) @ across) / (made.pitch_px * made.gsd / SCALE)
        assert abs(off - round(off)) < 0.03


def test_of_many_crests_those_in_the_middle_are_laid_over_the_map_and_the_rest_is_counted(drawn, monkeypatch):
    every = find_field(drawn[0])
    assert every.crests_left_out == 0
    monkeypatch.setattr(fields, "_MOST_LINES", 5)
    some = find_field(drawn[0])
    assert len(some.crests) == 5
    first = (len(every.crests) - 5) // 2
    assert all(one.equals_exact(other, 1e-12) for one, other in zip(some.crests, every.crests[first:]))
    assert some.crests_left_out == len(every.crests) - 5


def test_folded_over_one_pitch_the_raster_shows_the_berm(drawn):
    found = find_field(drawn[0])
    assert abs(found.offset_m[int(np.argmax(found.mean))]) < 0.5
    height = found.mean.max() - found.mean.min()
    assert height == pytest.approx(1.0, abs=0.12)
    half = found.offset_m[found.mean > found.mean.min() + 0.5 * height]
    assert np.ptp(half) == pytest.approx(2.3548 * 4 * 0.5, rel=0.15)


def test_a_piece_too_large_for_memory_is_averaged_in_strips(drawn, monkeypatch):
    path, made = drawn
    monkeypatch.setattr(fields, "MOST_PATTERN_PX", 40_000)
    monkeypatch.setattr(fields, "_STRIP_PX", 30_000)
    told = []
    found = find_field(path, progress=told.append)
    assert found.pixel_m == pytest.approx(3 * made.gsd, rel=1e-3)
    assert abs(found.pitch.value - made.pitch_px * made.gsd / SCALE) <= max(found.pitch.u95, 0.01)
    assert told == sorted(told)
    with pytest.raises(Refused, match="can be made out"):
        find_field(path, shortest_m=4.0)


def test_ground_without_a_pattern_is_refused(tif):
    path = tif()
    values = np.random.default_rng(0).normal(size=(300, 300))
    write_raster(path, values, (ORIGIN[0], 0.5, 0, ORIGIN[1], 0, -0.5))
    with pytest.raises(Refused, match="No regular pattern"):
        find_field(path)


def test_pitches_the_wrong_way_round_are_told(drawn):
    with pytest.raises(Refused, match="shorter one first"):
        find_field(drawn[0], shortest_m=50.0, longest_m=20.0)


def test_the_records_name_what_was_measured(drawn):
    pitch, bearing = field_records(find_field(drawn[0]), "North")
    assert (pitch.name, pitch.measured, pitch.definition) == ("North pitch", "pitch", "crest to crest")
    assert (bearing.unit, bearing.measured) == ("°", "bearing")
    assert pitch.geometry is not None


def test_a_raster_of_which_every_second_pixel_is_known_is_folded(tif):
    made = Field(snr=20.0, size=400)
    values = made.values(np.random.default_rng(2), 0.0)
    row, column = np.indices(values.shape)
    values[(row + column) % 2 == 1] = np.nan
    half = made.size * made.gsd / 2.0
    path = tif()
    write_raster(path, values, (ORIGIN[0] - half, made.gsd, 0, ORIGIN[1] + half, 0, -made.gsd))
    found = find_field(path)
    assert abs(found.pitch.value - made.pitch_px * made.gsd / SCALE) <= 2.0 * found.pitch.u95
    assert np.isfinite(found.mean).all()
    assert abs(found.offset_m[np.argmax(found.mean)]) < 0.05 * found.pitch.value
