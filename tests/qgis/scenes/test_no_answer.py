"""What lies on a disk that does not answer, or is no file at all, is told as that; asking for it raises an error."""

from dataclasses import replace

from qgis.core import QgsMimeDataUtils, QgsRasterLayer

from plugin.panels.scenes.asking import read_dropped

from .conftest import rows, scene_of

NO_ANSWER = 300 * "n"  # no disk takes such a name: to ask for it raises, as on a disk that is gone
LONG = f'dbname=\'{NO_ANSWER}\' table="public"."tiles"'


def test_a_scene_on_a_disk_that_does_not_answer_is_missing_and_the_others_are_shown(session, layers, imagery, panel):
    chip = next(imagery.glob("*.tif"))
    with session.act("Add scenes") as action:
        there, gone = action.insert_many(
            [scene_of(chip, session.store), replace(scene_of(chip, session.store), path=f"{NO_ANSWER}.tif")]
        )
    layers.finish()
    assert layers.layer(there) is not None
    assert layers.layer(gone) is None
    assert sorted(row[4].startswith("missing") for row in rows(panel)) == [False, True]


def test_a_long_address_of_the_browser_can_be_dropped(qgis_app):
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey, uri.uri, uri.name = "raster", "postgresraster", LONG, "tiles"
    dropped = read_dropped(QgsMimeDataUtils.encodeUriList([uri]))
    assert dropped.addresses == [("postgresraster", LONG, "tiles")]


def test_a_layer_whose_source_is_a_long_description_can_be_added(panel, wait, desk, imagery):
    chip = next(imagery.glob("*.tif"))
    source = f"<SourceFilename>{chip}</SourceFilename><SourceBand>1</SourceBand>"
    band = f'<VRTRasterBand dataType="Byte" band="1"><SimpleSource>{source}</SimpleSource></VRTRasterBand>'
    about = f'<Metadata><MDI key="of">{NO_ANSWER}</MDI></Metadata>'
    inline = f'<VRTDataset rasterXSize="9" rasterYSize="9">{about}{band}</VRTDataset>'
    panel._controller.add_layer(QgsRasterLayer(inline, "inline", "gdal"))
    wait()
    assert len(rows(panel)) + len(desk.messages.errors) == 1
