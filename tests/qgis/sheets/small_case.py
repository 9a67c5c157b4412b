"""A small case for the tests of sheets and packs: two structures on three scenes, a berm, a chain of two claims."""

import datetime as dt
import shutil
from pathlib import Path

import pyproj
from shapely.geometry import LineString, Point, box

from plugin.case.create import create_case
from plugin.case.open import open_case
from plugin.core.evidence.bag import hash_file
from plugin.core.records import (
    Citation,
    Claim,
    Conflict,
    Finding,
    Measurement,
    Movement,
    Scene,
    Sighting,
    Site,
    Source,
    Structure,
    Subject,
)

IMAGERY = Path(__file__).parents[3] / "resources" / "example" / "imagery"
DATES = ("20180623", "20190213", "20200607")
UTC = dt.timezone.utc


def make_case(folder, title="Small case"):
    """Build the case in ``folder`` and return its path."""
    shutil.copyfile(IMAGERY / "muna_xanten_dgm1.tif", folder / "terrain.tif")
    for date in DATES:
        shutil.copyfile(IMAGERY / f"S2_AE-R001-0179_{date}.tif", folder / f"{date}.tif")
    path = folder / "small.gpkg"
    store = create_case(path, title, "A. Analyst")
    with store.act("Build") as action:
        _add_growth(action, folder)
        _add_berms(action, folder)
        _add_chain(action)
    store.close()
    return path


def _scene(action, folder, name, **more):
    digest = hash_file(folder / name, ("sha256",))["sha256"]
    return action.insert(Scene(name=name, path=name, sha256=digest, licence="MIT", **more))


def _add_growth(action, folder):
    site = action.insert(Site(name="Compound", label="G1", kind="storage compound", geometry=Point(55.1231, 24.9866)))
    scenes = []
    for date in DATES:
        day = dt.datetime.strptime(date, "%Y%m%d").replace(tzinfo=UTC)
        scenes.append(
            _scene(
                action, folder, f"{date}.tif", site=site, acquired_from=day, acquired_to=day + dt.timedelta(days=1),
                sensor="Sentinel-2", gsd_m=3.54, credit="Contains modified Copernicus Sentinel data 2018-2020",
            )
        )  # fmt: skip
    for label, west in (("A1", 55.1225), ("A2", 55.1240)):
        structure = action.insert(
            Structure(label=label, kind="shed", site=site, outline_u95_m=10.0,
                      geometry=box(west, 24.9870, west + 0.0012, 24.9880))
        )  # fmt: skip
        for scene, state in zip(scenes, ("absent", "obscured", "present")):
            action.insert(Sighting(structure=structure, scene=scene, state=state))
    action.insert(
        Finding(label="F1", topic="growth", statement="Two sheds came to stand.", likelihood="very likely",
                confidence="moderate", alternatives="Open racks", limits="Native resolution is 10 m")
    )  # fmt: skip


def _add_berms(action, folder):
    site = action.insert(Site(name="Depot", label="B1", kind="depot", geometry=Point(6.4417, 51.6404)))
    scene = _scene(
        action, folder, "terrain.tif", kind="elevation", site=site, gsd_m=1.0, sensor="Lidar", credit="Geobasis NRW"
    )
    to_degrees = pyproj.Transformer.from_crs("EPSG:25832", "EPSG:4326", always_xy=True).transform
    line = LineString([to_degrees(322974.4, 5724154.4), to_degrees(323005.6, 5724185.6)])
    action.insert(
        Measurement(name="Across a magazine", measured="spacing", definition="crest to crest", value=22.83, u95=0.61,
                    unit="m", n=1, site=site, scene=scene, width_m=6.0, method="averaged transect", geometry=line,
                    inputs={"crests_m": [10.7, 33.5]},
                    budget={"pointing": 0.31, "definition": 0.02}, parameters={})
    )  # fmt: skip


def _add_chain(action):
    port = action.insert(Site(name="Rajin", label="P1", kind="port", country="KP"))
    depot = action.insert(Site(name="Tikhoretsk depot", label="D1", kind="depot", geometry=Point(40.042, 45.888)))
    source = action.insert(Source(label="S1", name="A report", publisher="A newspaper"))
    movement = action.insert(
        Movement(label="M1", from_site=port, to_site=depot, mode="sea", earliest=dt.date(2023, 8, 15),
                 latest=dt.date(2023, 10, 14), value=5.0, unit="round trips", bound=">=")
    )  # fmt: skip
    claim = action.insert(Claim(label="C1", kind="claim", statement="Containers were moved", made_by="An institute"))
    denial = action.insert(Claim(label="C2", kind="denial", statement="There is no proof", made_by="A spokesman"))
    action.insert(Subject(claim=claim, movement=movement))
    action.insert(Subject(claim=denial, about_claim=claim))
    action.insert(Citation(source=source, claim=claim))
    action.insert(
        Conflict(label="X1", first_table="claim", first=claim, second_table="claim", second=denial,
                 what_differs="whether anything was moved")
    )  # fmt: skip


def rename_first_site(case_path, name):
    """Give the first site another name."""
    store = open_case(case_path, "A. Analyst")
    with store.act("Rename") as action:
        action.update(Site, store.read(Site)[0].uuid, name=name)
    store.close()


def allow_rasters(case_path):
    """Let the terrain model be passed on."""
    store = open_case(case_path, "A. Analyst")
    with store.act("Allow") as action:
        for scene in store.read(Scene):
            action.update(Scene, scene.uuid, raster_allowed=scene.kind == "elevation")
    store.close()
