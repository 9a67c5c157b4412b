"""Pieces of scenes: whole or not there, and told in words what is wrong with the scene."""

from pathlib import Path

import pytest
from osgeo import gdal
from shapely.affinity import scale

from plugin.core.errors import BermlineError
from plugin.core.evidence.chips import write_chips
from plugin.core.evidence.parts import Chosen, list_parts
from plugin.core.imagery.describe import describe_raster
from plugin.core.raster import Raster
from plugin.core.records import Scene, Sighting, Structure

SCENE = Path(__file__).parents[2] / "data" / "naip_20090818.tif"


@pytest.fixture(params=[False, True], ids=["GDAL returns its errors", "GDAL raises its errors"], autouse=True)
def exceptions(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture
def chosen():
    shed = scale(describe_raster(str(SCENE)).footprint, 0.3, 0.3)
    records = {
        Scene: (Scene(uuid="s", name="The scene", raster_allowed=True, preservation="file"),),
        Structure: (Structure(uuid="a", label="A", geometry=shed),),
        Sighting: (Sighting(structure="a", scene="s", state="present"),),
    }

    def read(kind):
        return records.get(kind, ())

    return Chosen(read, list_parts(read))


def test_a_piece_has_the_pixels_of_its_scene(chosen, tmp_path):
    (chip,) = write_chips(chosen, {"s": str(SCENE)}, tmp_path)
    left, top, width, height = chip.window
    piece = Raster(tmp_path / chip.path).read((0, width), (0, height))
    there = Raster(SCENE).read((left, left + width), (top, top + height))
    assert (piece.values == there.values).all()


def spoil(path):
    """Leave a file its head, and nothing of its pixels."""
    data = bytearray(path.read_bytes())
    data[len(data) // 8 :] = b"\xff" * (len(data) - len(data) // 8)
    path.write_bytes(bytes(data))


def system_of_nothing(path):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["nowhere",UNIT["metre",1]]')


@pytest.mark.parametrize(
    "harm",
    [Path.unlink, lambda path: path.write_bytes(b""), spoil, system_of_nothing],
    ids=["gone", "empty", "pixels that cannot be read", "a system that lies nowhere"],
)
def test_a_scene_that_cannot_be_read_is_told_and_leaves_nothing(chosen, tmp_path, harm):
    copy = tmp_path / "scene.tif"
    gdal.Translate(str(copy), str(SCENE), creationOptions=["COMPRESS=DEFLATE", "TILED=YES"])
    harm(copy)
    with pytest.raises(BermlineError) as told:
        write_chips(chosen, {"s": str(copy)}, tmp_path)
    assert told.value.remedy is not None
    assert not list(tmp_path.glob("chips/*"))
