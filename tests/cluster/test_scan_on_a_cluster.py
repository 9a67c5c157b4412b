"""A scan that a Dask cluster works on: two worker processes, one of which is killed on the way."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from distributed import Client, LocalCluster
from osgeo import gdal

from plugin.core.errors import Refused
from plugin.core.scan.__main__ import main
from plugin.core.scan.block import ScanSearch
from plugin.core.scan.run import scan
from plugin.core.scan.workers import open_dask

MODEL = Path(__file__).parents[2] / "resources" / "example" / "imagery" / "muna_xanten_dgm1.tif"
CELLS = ScanSearch(fields=None)


@pytest.fixture(scope="module")
def address():
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def tiles(tmp_path):
    """A part of the depot three times over, on ground that lies apart, in files of one grid."""
    folder = tmp_path / "tiles"
    folder.mkdir()
    x, y = 322_900, 5_724_200
    for number in range(3):
        west = x + 1024 * number
        bounds = [west, y, west + 200, y - 200]
        gdal.Translate(str(folder / f"{number}.tif"), str(MODEL), srcWin=[100, 150, 200, 200], outputBounds=bounds)
    return folder


def test_a_worker_that_is_killed_changes_nothing(address, tiles, tmp_path):
    with ThreadPoolExecutor(1) as threads:
        expected = scan([tiles], tmp_path / "threads", threads, 1, CELLS)
    with Client(address) as client:
        before = set(client.run(os.getpid).values())
    killed = []

    def kill_one(share, name):
        if not killed:
            killed.append(min(before))
            os.kill(killed[0], signal.SIGKILL)

    with open_dask(address) as (executor, workers):
        assert workers == 2
        found = scan([tiles], tmp_path / "cluster", executor, workers, CELLS, report=kill_one)
    assert killed
    assert found.sites == expected.sites
    assert len(found.sites) == 3
    assert found.troubles == ()


def test_the_command_takes_the_address_of_a_scheduler(address, tiles, tmp_path):
    out = tmp_path / "sites.gpkg"
    assert main([str(tiles / "0.tif"), "--out", str(out), "--scheduler", address]) == 0
    assert out.exists()


def test_a_scheduler_without_workers_is_told():
    idle = LocalCluster(n_workers=0, dashboard_address=":0")
    with idle, pytest.raises(Refused, match="has no workers"), open_dask(idle.scheduler_address):
        pass


def test_a_scheduler_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setattr("plugin.core.scan.workers._PATIENCE_S", 0.5)
    with pytest.raises(Refused, match="No Dask scheduler"), open_dask("tcp://127.0.0.1:1"):
        pass
