"""A disk that takes no more at any step of an export: said in words, and nothing that looks like a pack is left."""

from contextlib import ExitStack

import pytest

from plugin.core.errors import BermlineError
from plugin.sheets.export import PackOptions, export_pack
from tests.no_room import files_up_to

from .conftest import Told
from .small_case import allow_rasters


class FillingUp(Told):
    """Progress at which, from a step on, the system takes no file of more than some bytes."""

    def __init__(self, step, size):
        super().__init__()
        self._step, self._size = step, size
        self._full = ExitStack()

    def set(self, fraction, words):
        super().set(fraction, words)
        if fraction >= self._step:
            self._full.enter_context(files_up_to(self._size))

    def make_room(self):
        self._full.close()


STEPS = {
    "the case": (0.0, 20_000, "pack"),
    "its last page": (0.0, 90_000, "pack"),
    "a chip": (0.03, 1_000, "pack"),
    "the sheets": (0.3, 10_000, "pack"),
    "the end of the sheets": (0.3, 100_000, "pack"),
    "a figure": (0.85, 5_000, "pack"),
    "a manifest": (0.95, 200, "pack"),
    "the zip": (0.99, 30_000, "pack.zip"),
}


@pytest.mark.parametrize(("step", "size", "name"), STEPS.values(), ids=STEPS)
def test_a_disk_that_fills_up_is_told_and_leaves_nothing(case_path, tmp_path, step, size, name):
    allow_rasters(case_path)
    folder = tmp_path / "out"
    folder.mkdir()
    progress = FillingUp(step, size)
    try:
        with pytest.raises(BermlineError) as told:
            export_pack(case_path, folder / name, PackOptions(), progress)
    finally:
        progress.make_room()
    assert str(told.value.what).startswith("The pack could not be written to ")
    assert told.value.remedy
    assert list(folder.iterdir()) == []
