"""A case in which all is long, near to each other or many: what a page has hardly room for."""

import datetime as dt
import shutil

import pyproj
from shapely.geometry import LineString, Point, box

from plugin.case.create import create_case
from plugin.core.records import Claim, Measurement, Movement, Scene, Sighting, Site, Structure, Subject
from tests.qgis.sheets.small_case import DATES, IMAGERY

NAMES = (
    "Главный арсенал Тихорецк, северная площадка № 719 (бывшая)",
    "Donaudampfschifffahrtsgesellschaftskapitänshafenanlage",
    "ميناء جبل علي الشرقي",
    "Ngã ba Đồng Lộc",
    "Восточный",
)
WITHOUT_A_PLACE = "Rajin, Najin or Rason"
UTC = dt.timezone.utc


def make_crowded_case(folder):
    """Build the case in ``folder`` and return its path."""
    path = folder / "crowded.gpkg"
    store = create_case(path, "Складской комплекс Тихорецк и соседние площадки: рост, валы и поставки", "A. Analyst")
    with store.act("Build") as action:
        sites = [
            action.insert(
                Site(name=name, label=f"P{number}", kind="port", geometry=Point(55.1231 + number / 4, 24.9866))
            )
            for number, name in enumerate(NAMES)
        ]
        sites.append(action.insert(Site(name=WITHOUT_A_PLACE, label="P9", kind="port")))
        _add_growth(action, folder, sites[0])
        _add_berms(action, folder)
        _add_chain(action, sites)
    store.close()
    return path


def _add_growth(action, folder, site):
    for date in DATES:
        shutil.copyfile(IMAGERY / f"S2_AE-R001-0179_{date}.tif", folder / f"{date}.tif")
    scenes = []
    for number in range(14):
        taken = dt.datetime(2018, 1, 3, 6, 12, tzinfo=UTC) + dt.timedelta(days=30 * number)
        scenes.append(
            action.insert(
                Scene(name=f"scene {number}", path=f"{DATES[number // 5]}.tif", site=site, sensor="PlanetScope",
                      acquired_from=taken, acquired_to=taken + dt.timedelta(minutes=1), gsd_m=3.5, licence="MIT",
                      credit="© a provider with a name that is long, all rights reserved", note=f"note {number}")
            )
        )  # fmt: skip
    for number in range(26):
        west, south = 55.1205 + number % 6 * 0.0009, 24.985 + number // 6 * 0.0006
        structure = action.insert(
            Structure(label=f"Хранилище боеприпасов {number + 1}", kind="container stack", site=site,
                      outline_u95_m=10.0, geometry=box(west, south, west + 0.0006, south + 0.0004))
        )  # fmt: skip
        for place, scene in enumerate(scenes):
            state = "present" if place > number % 12 else "absent"
            action.insert(Sighting(structure=structure, scene=scene, state=state))


def _add_berms(action, folder):
    shutil.copyfile(IMAGERY / "muna_xanten_dgm1.tif", folder / "terrain.tif")
    site = action.insert(Site(name="Depot", label="B1", kind="depot", geometry=Point(6.4417, 51.6404)))
    scene = action.insert(
        Scene(name="terrain", path="terrain.tif", kind="elevation", site=site, gsd_m=1.0, sensor="Lidar",
              credit="Geobasis NRW", licence="MIT")
    )  # fmt: skip
    to_degrees = pyproj.Transformer.from_crs("EPSG:25832", "EPSG:4326", always_xy=True).transform
    for number in range(20):
        east, north = 322974.4 + number % 5 * 30, 5724154.4 + number // 5 * 30
        line = LineString([to_degrees(east, north), to_degrees(east + 31.2, north + 31.2)])
        action.insert(
            Measurement(name=f"Поперёк вала {number + 1} у северного въезда", measured="spacing",
                        definition=("crest to crest", "unit edge to unit edge")[number % 2], value=22.8 + number,
                        u95=0.6, unit="m", n=1, site=site, scene=scene, width_m=6.0, method="averaged transect",
                        geometry=line, inputs={"crests_m": [10.7, 33.5]}, budget={"pointing": 0.31})
        )  # fmt: skip


def _add_chain(action, sites):
    movements = [
        action.insert(
            Movement(label=f"M{number:02}", from_site=sites[number % 6], to_site=sites[(number * 5 + 1) % 6],
                     mode="sea", earliest=dt.date(2022, 1 + number % 12, 2) if number % 4 else None,
                     latest=dt.date(2023, 12, 28) if number % 3 else None, value=1.0, unit="containers",
                     note="примечание " * 6)
        )
        for number in range(24)
    ]  # fmt: skip
    for number in range(6):
        claim = action.insert(
            Claim(label=f"C{number}", kind="claim", statement="Контейнеры были перевезены. " * 5,
                  made_by="Министерство обороны, объединённый комитет", made_on=dt.date(2023, 10, 1 + number))
        )  # fmt: skip
        denial = action.insert(
            Claim(label=f"D{number}", kind="denial", statement="لم يحدث أي نقل للذخيرة، وهذا التقرير لا أساس له. " * 3,
                  made_by="متحدث رسمي", made_on=dt.date(2023, 11, 1 + number))
        )  # fmt: skip
        action.insert(Subject(claim=claim, movement=movements[number]))
        action.insert(Subject(claim=denial, about_claim=claim))
