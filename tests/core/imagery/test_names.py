"""Dates and sensors are read from names and metadata, and never more than these say."""

import datetime as dt

import pytest

from plugin.core.dates import UTC, Interval, day, instant, month, year
from plugin.core.imagery.names import read_date
from plugin.core.imagery.sensors import find_credit, guess_sensor

TODAY = dt.date(2026, 6, 1)


def d(*parts):
    return day(dt.date(*parts))


def at(*parts):
    return instant(dt.datetime(*parts, tzinfo=UTC))


def minute(*parts):
    begin = dt.datetime(*parts, tzinfo=UTC)
    return Interval(begin, begin + dt.timedelta(minutes=1))


NAMES = {
    # products
    "S2A_MSIL1C_20200607T064631_N0209_R020_T40RCN_20200607T084524.SAFE": at(2020, 6, 7, 6, 46, 31),
    "S2B_MSIL2A_20190213T065009_N0211_R020_T40RCN_20190213T104030.zip": at(2019, 2, 13, 6, 50, 9),
    "T40RCN_20200607T064631_B04_10m.jp2": at(2020, 6, 7, 6, 46, 31),
    "LC08_L2SP_160043_20200607_20200824_02_T1_SR_B4.TIF": d(2020, 6, 7),
    "LE07_L1TP_160043_20000615_20170211_01_T1.tif": d(2000, 6, 15),
    "LC81600432020159LGN00_B4.TIF": d(2020, 6, 7),
    "LT51600431985200XXX01.tif": d(1985, 7, 19),
    "LC81600432019366LGN00.tif": None,
    "20200607_064631_ssc1_u0001_visual.tif": at(2020, 6, 7, 6, 46, 31),
    "20200607_064631_1025_3B_Visual.tif": at(2020, 6, 7, 6, 46, 31),
    "20230815_083012_12_2251_3B_AnalyticMS.tif": at(2023, 8, 15, 8, 30, 12),
    "20JUN07064631-M2AS-012345678010_01_P001.TIF": at(2020, 6, 7, 6, 46, 31),
    "20JUN07064631-P2AS_R1C1-012345678010_01_P001.NTF": at(2020, 6, 7, 6, 46, 31),
    "WV03_20200607064631_10400100ABCDEF00_P1BS.tif": at(2020, 6, 7, 6, 46, 31),
    "IMG_PHR1A_P_202006070646314_SEN.tif": at(2020, 6, 7, 6, 46, 31),
    "m_4709963_se_14_1_20090818.tif": d(2009, 8, 18),
    "m_4709963_se_14_060_20180715_20190207.tif": d(2018, 7, 15),
    "S1A_IW_GRDH_1SDV_20200607T021500_20200607T021525_032907.tif": Interval(
        dt.datetime(2020, 6, 7, 2, 15, tzinfo=UTC), dt.datetime(2020, 6, 7, 2, 15, 26, tzinfo=UTC)
    ),
    # dates and times
    "depot_2018-06-23.tif": d(2018, 6, 23),
    "depot 2018_06_23 v2.tif": d(2018, 6, 23),
    "2018.06.23": d(2018, 6, 23),
    "2018.06.23.tif": d(2018, 6, 23),
    "depot_20180623T065000Z.tif": at(2018, 6, 23, 6, 50),
    "depot_2018-06-23T06-50-12.tif": at(2018, 6, 23, 6, 50, 12),
    "depot_2018-06-23T06:50.tif": minute(2018, 6, 23, 6, 50),
    "IMG_20200607_064631.jpg": d(2020, 6, 7),
    "20200607064631.tif": d(2020, 6, 7),
    "20200607996631.tif": None,
    "depot_7Jun2020.tif": d(2020, 6, 7),
    "Депо_2019-02-13.tif": d(2019, 2, 13),
    "Müller's “site” 20190213.tif": d(2019, 2, 13),
    "S2_AE-R001-0179_20180623.tif": d(2018, 6, 23),
    # months and years
    "mosaic_2019-02.tif": month(2019, 2),
    "mosaic_201902.tif": month(2019, 2),
    "mosaic_201913.tif": None,
    "mosaic_200612.tif": None,
    "1985.tif": year(1985),
    "2020.tif": year(2020),
    "landsat_1985_composite.tif": year(1985),
    # two dates
    "composite_20180601_20180630.tif": Interval(d(2018, 6, 1).begin, d(2018, 6, 30).end),
    "change_2018-06-23_to_2019-02-13.tif": Interval(d(2018, 6, 23).begin, d(2019, 2, 13).end),
    "landsat_1985-1990.tif": Interval(year(1985).begin, year(1990).end),
    "atlas_2018_20180623.tif": d(2018, 6, 23),
    "20180623_site_20180623.tif": d(2018, 6, 23),
    # what is no date
    "tile_20191345.tif": None,
    "tile_20190230.tif": None,
    "R001-00179.tif": None,
    "AE-R001-0179.tif": None,
    "site_20991231.tif": None,
    "site_20270101.tif": None,
    "site_99991231.tif": None,
    "site_99991231_235959.tif": None,
    "site_99991231_2359.tif": None,
    "mosaic_9999-12.tif": None,
    "9999.tif": None,
    "S2A_MSIL1C_99991231T235959_N0209.tif": None,
    "LC81780289999365LGN00.tif": None,
    "LC81780289999366LGN00.tif": None,
    "2040.tif": None,
    "wall_1920x1080.png": None,
    "dem_EPSG2056.tif": None,
    "order_123456789012.tif": None,
    "id_18180623.tif": None,
    "berms.tif": None,
    "": None,
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items(), ids=list(NAMES))
def test_a_name_says_when(name, expected):
    reading = read_date(name, today=TODAY)
    assert reading.interval == expected
    assert str(reading.basis)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/data/2018/depot.tif", None),
        ("/data/2018-06-23/depot.tif", d(2018, 6, 23)),
        ("C:\\bilder\\2018-06-23\\depot.tif", d(2018, 6, 23)),
        ("/data/2018-06-23/depot_20190213.tif", d(2019, 2, 13)),
        ("/vsicurl/http://127.0.0.1:8000/S2_20180623.tif?token=20200101", d(2018, 6, 23)),
        ("http://127.0.0.1/a%20b/2018-06-23%20c.tif", d(2018, 6, 23)),
    ],
)
def test_a_path_says_when(path, expected):
    assert read_date(path, today=TODAY).interval == expected


@pytest.mark.parametrize(
    ("name", "metadata", "expected", "says"),
    [
        pytest.param(
            "S2_AE-R001-0179_20180623.tif",
            {"TIFFTAG_DATETIME": "2018:06:23 06:50:00"},
            d(2018, 6, 23),
            "placeholder",
            id="the time of day in a tag is not taken where the name gives the day",
        ),
        pytest.param(
            "depot.tif",
            {"TIFFTAG_DATETIME": "2018:06:23 06:50:00"},
            d(2018, 6, 23),
            "TIFFTAG_DATETIME",
            id="a tag without a zone gives the day",
        ),
        pytest.param(
            "depot_20180623.tif",
            {"TIFFTAG_DATETIME": "2021:03:01 10:00:00"},
            d(2018, 6, 23),
            "2021-03-01",
            id="a tag that disagrees is told",
        ),
        pytest.param(
            "depot_20180623.tif",
            {"ACQUISITIONDATETIME": "2018-06-23 06:46:31"},
            at(2018, 6, 23, 6, 46, 31),
            "ACQUISITIONDATETIME",
            id="a stated time of acquisition is taken",
        ),
        pytest.param(
            "depot_20180623.tif",
            {"ACQUISITIONDATETIME": "2018-06-22T23:46:31Z"},
            at(2018, 6, 22, 23, 46, 31),
            "the name says 2018-06-23",
            id="a stated time goes before the name",
        ),
        pytest.param(
            "S2A_MSIL1C_20200607T064631_N0209.tif",
            {"DATE_ACQUIRED": "2020-06-07"},
            at(2020, 6, 7, 6, 46, 31),
            "Sentinel-2",
            id="the finer of two that agree",
        ),
        pytest.param("depot.tif", {"TIFFTAG_DATETIME": "0000:00:00 00:00:00"}, None, "no date", id="an empty tag"),
        pytest.param("depot.tif", {"TIFFTAG_DATETIME": "yesterday"}, None, "no date", id="a tag of words"),
        pytest.param("depot.tif", {"TIFFTAG_DATETIME": "2099:01:01 00:00:00"}, None, "no date", id="a tag to come"),
        pytest.param("depot.tif", {"TIFFTAG_DATETIME": "9999:12:31 23:59:59"}, None, "no date", id="the last second"),
        pytest.param("depot.tif", {"DATE_ACQUIRED": "9999-12-31"}, None, "no date", id="the last day"),
        pytest.param("depot.tif", {"DATE_ACQUIRED": "9999-12-31T23:00:00-05:00"}, None, "no date", id="after it"),
        pytest.param("depot.tif", {"DATE_ACQUIRED": "0001-01-01T00:00:00+05:00"}, None, "no date", id="before all"),
        pytest.param(
            "depot.tif",
            {"DATE_ACQUIRED": "2018-06-23T01:00:00+03:00"},
            at(2018, 6, 22, 22),
            "DATE_ACQUIRED",
            id="a zone is brought to UTC",
        ),
    ],
)
def test_name_and_metadata_are_weighed(name, metadata, expected, says):
    reading = read_date(name, metadata, TODAY)
    assert reading.interval == expected
    assert says in str(reading.basis)


def test_a_month_that_may_be_a_day_is_told_as_both():
    assert "2006-12 or 2020-06-12" in str(read_date("mosaic_200612.tif", today=TODAY).basis)


SENSORS = {
    "S2A_MSIL1C_20200607T064631_N0209.SAFE": "Sentinel-2A",
    "S2_AE-R001-0179_20180623.tif": "Sentinel-2",
    "T40RCN_20200607T064631_B04_10m.jp2": "Sentinel-2",
    "LC08_L2SP_160043_20200607_20200824_02_T1.tif": "Landsat 8",
    "LC81600432020159LGN00.tif": "Landsat 8",
    "LT05_L1TP_160043_19850719_20170219_01_T1.tif": "Landsat 5",
    "landsat_1985.tif": "Landsat",
    "20200607_064631_ssc1_u0001.tif": "SkySat",
    "20200607_064631_1025.tif": "PlanetScope",
    "20JUN07064631-M2AS-012345.TIF": "Maxar, satellite not named",
    "WV03_20200607064631_1040.tif": "WorldView-3",
    "GE01_20200607064631_1040.tif": "GeoEye-1",
    "m_4709963_se_14_1_20090818.tif": "NAIP aerial",
    "us2a.tif": None,
    "1985.tif": None,
}


@pytest.mark.parametrize(("name", "expected"), SENSORS.items(), ids=list(SENSORS))
def test_a_name_says_by_what(name, expected):
    assert guess_sensor(name) == expected


def test_metadata_say_by_what_before_the_name_does():
    assert guess_sensor("x_S2_y.tif", {"SATELLITEID": "WV02"}) == "WorldView-2"


def test_a_credit_is_found_in_the_metadata():
    described = {"TIFFTAG_IMAGEDESCRIPTION": "From x; contains modified Copernicus Sentinel data 2018"}
    assert find_credit(described) == "Contains modified Copernicus Sentinel data 2018"
    assert find_credit({"TIFFTAG_COPYRIGHT": "© 2020 Maxar Technologies"}) == "© 2020 Maxar Technologies"
    assert find_credit({}) is None
