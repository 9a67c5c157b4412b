"""Fixtures of the tests of sheets and packs."""

import pytest

from plugin.place import resource
from plugin.sheets.export import PackOptions, export_pack
from scripts.strings import release
from tests.qgis.sheets.small_case import make_case


@pytest.fixture(scope="session")
def german():
    """The German words, made from their translation where that is newer."""
    for source in resource("i18n").glob("*.ts"):
        release(source)


class Told:
    """A progress that keeps what it was told, and may ask to stop from some step on."""

    def __init__(self, stop_at=2.0):
        self.steps = []
        self._stop_at = stop_at

    @property
    def cancelled(self):
        return bool(self.steps) and self.steps[-1][0] >= self._stop_at

    def set(self, fraction, words=""):
        self.steps.append((fraction, words))


@pytest.fixture
def told():
    return Told


@pytest.fixture
def case_path(tmp_path):
    folder = tmp_path / "case"
    folder.mkdir()
    return make_case(folder)


@pytest.fixture(scope="session")
def exported(tmp_path_factory, qgis_app):
    """One export of the small case, with pictures."""
    folder = tmp_path_factory.mktemp("exported")
    case = make_case(folder)
    progress = Told()
    report = export_pack(case, folder / "pack", PackOptions(pictures=folder / "pictures", version="7"), progress)
    return report, progress
