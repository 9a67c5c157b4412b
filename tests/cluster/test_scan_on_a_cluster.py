"""A scan that a Dask cluster works on: two worker processes, one of which is killed on the way."""

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
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


@contextmanager
def process(program, folder, *words, knows):
    """Run a part of a cluster as one starts it on another machine, with Bermline at hand or without."""
    paths = {"PYTHONPATH": str(Path(__file__).parents[2])} if knows else {}
    others = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, "-m", f"distributed.cli.dask_{program}", *words, "--no-dashboard"]
    with (folder / f"{program}.log").open("wb") as log:
        started = subprocess.Popen(command, cwd=folder, env={**others, **paths}, stdout=log, stderr=log)
        try:
            yield
        finally:
            started.terminate()
            started.wait(30)


@pytest.mark.parametrize(
    ("worker_knows", "scheduler_knows", "named"),
    [(False, True, r"these do not know Bermline: tcp://\S+ \(No module"), (True, False, "Bermline: scheduler ")],
    ids=["worker", "scheduler"],
)
def test_who_does_not_know_bermline_is_named(tmp_path, worker_knows, scheduler_knows, named):
    place = tmp_path / "scheduler.json"
    words = ("--port", "0", "--scheduler-file", str(place))
    with process("scheduler", tmp_path, *words, knows=scheduler_knows):
        latest = time.monotonic() + 60.0
        while not place.exists() or not place.read_text():
            assert time.monotonic() < latest, (tmp_path / "scheduler.log").read_text()
        address = json.loads(place.read_text())["address"]
        with process("worker", tmp_path, address, "--nthreads", "1", "--no-nanny", knows=worker_knows):
            with Client(address) as client:
                client.wait_for_workers(1, timeout=60)
            with pytest.raises(Refused, match=named), open_dask(address):
                pass


def test_a_scheduler_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setattr("plugin.core.scan.workers._PATIENCE_S", 0.5)
    with pytest.raises(Refused, match="No Dask scheduler"), open_dask("tcp://127.0.0.1:1"):
        pass
