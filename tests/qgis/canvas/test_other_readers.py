"""What was done is on disk, whoever else reads the file of the case meanwhile."""

from __future__ import annotations

import subprocess
import sys

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from plugin.core.records import Site, Structure

COUNT = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM site').fetchone()[0])"


def count_elsewhere(path):
    """Return how many sites another process finds in the file."""
    return int(subprocess.run([sys.executable, "-c", COUNT, str(path)], capture_output=True, check=True).stdout)


def probe(path):
    """Open and close the file in this process, as QGIS does to see what it is: that drops the process's locks."""
    gdal.IdentifyDriver(str(path))
    path.open("rb").close()


@pytest.mark.parametrize("probed", [False, True], ids=["as it is", "after the file was probed in this process"])
def test_an_action_is_seen_by_others_after_others_read_the_case(session, layers, case, probed):
    if probed:
        probe(session.store.path)
    before = count_elsewhere(session.store.path)
    for number in range(3):
        with session.act("Add a site") as action:
            action.insert(Site(name=f"Site {number}"))
        assert count_elsewhere(session.store.path) == before + number + 1


def test_an_action_during_an_edit_in_qgis_is_seen_by_others(session, layers, case):
    layer: QgsVectorLayer = layers.layer("structure")
    assert layer.startEditing()
    probe(session.store.path)
    before = count_elsewhere(session.store.path)
    with session.act("Add a site") as action:
        action.insert(Site(name="While editing"))
    assert count_elsewhere(session.store.path) == before + 1
    assert layer.rollBack()
    assert layer.isValid()


def test_layers_go_on_after_others_read_the_case(session, layers, case):
    probe(session.store.path)
    count_elsewhere(session.store.path)
    shown = layers.layer("structure").featureCount()
    with session.act("Add a structure") as action:
        action.insert(Structure(label="Z9"))
    layers.refresh({"structure"})
    assert layers.layer("structure").featureCount() == shown + 1
