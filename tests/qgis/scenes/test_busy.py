"""What could not be written, because another program writes, is told as that and as nothing else."""

from __future__ import annotations

import datetime as dt

import pytest

from plugin.case.errors import Busy
from plugin.core.errors import message
from plugin.core.imagery.describe import describe_raster
from plugin.core.imagery.local_copy import LocalCopy
from plugin.core.records import Scene, Sighting, Structure

CHIP = "S2_AE-R001-0179_20180623.tif"


@pytest.fixture
def busy(session, monkeypatch):
    """Have another program write, from when it is called."""

    def refuse(_label):
        raise Busy(message("Another program is writing to the case."))

    return lambda: monkeypatch.setattr(session, "act", refuse)


def test_scenes_that_could_not_be_removed_are_not_told_as_removed(panel, imagery, session, add_scenes, desk, busy):
    (uuid,) = add_scenes([imagery / CHIP])
    with session.act("See") as action:
        action.insert(Sighting(structure=action.insert(Structure(label="A1")), scene=uuid, state="present"))
    busy()
    panel._controller.remove(session.records(Scene))
    assert "Another program is writing" in desk.messages.errors[-1]
    assert desk.messages.infos == []
    assert len(session.records(Scene)) == 1


def test_files_that_could_not_be_added_are_told_so(panel, imagery, session, desk, busy, wait):
    busy()
    panel._controller.add_paths([imagery / CHIP])
    wait()
    assert ["Another program is writing" in error for error in desk.messages.errors] == [True]
    assert session.records(Scene) == ()


def test_a_copy_that_could_not_be_recorded_is_not_told_as_kept(
    panel, imagery, session, add_scenes, desk, busy, wait, monkeypatch
):
    add_scenes([imagery / CHIP])
    copy = LocalCopy(imagery / CHIP, "0" * 64, 1, "https://example.org", dt.datetime.now(dt.timezone.utc))
    made = copy, describe_raster(str(imagery / CHIP))
    monkeypatch.setattr("plugin.panels.scenes.controller.fetch_copy", lambda *_: made)
    busy()
    panel._controller.keep_copy(session.records(Scene)[0], None, None)
    wait()
    assert "Another program is writing" in desk.messages.errors[-1]
    assert desk.messages.infos == []
