"""Fixtures of the tests of sheets and packs."""

from types import SimpleNamespace

import pytest
from qgis.PyQt.QtWidgets import QMainWindow

from plugin.jobs import Jobs
from plugin.panels.evidence import create_panel
from plugin.place import resource
from plugin.session import CaseSession
from plugin.sheets.export import PackOptions, export_pack
from plugin.sheets.unshown import unshown_in
from scripts.strings import release
from tests.qgis.sheets.small_case import make_case

LONG_MS = 120_000


@pytest.fixture(scope="session")
def german():
    """The German words, made from their translation where that is newer."""
    for source in resource("i18n").glob("*.ts"):
        release(source)


@pytest.fixture(scope="session")
def seldom_letter(qgis_app):
    """A letter that no font of this machine has, from scripts that hardly any font holds."""
    return unshown_in(map(chr, (*range(0x10600, 0x10737), *range(0x17000, 0x18AFF))))[0]


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


class Heard:
    """Messages that keep what they were given."""

    def __init__(self):
        self.errors, self.warnings = [], []

    def error(self, error):
        self.errors.append(error)

    def warn(self, text):
        self.warnings.append(text)


@pytest.fixture
def desk(case_path, qgis_app):
    session = CaseSession("A. Analyst")
    session.open(case_path)
    window = QMainWindow()
    jobs = Jobs()
    yield SimpleNamespace(
        iface=SimpleNamespace(mainWindow=lambda: window), session=session, jobs=jobs, layers=None, messages=Heard()
    )
    jobs.stop_all()
    session.close()
    window.deleteLater()


@pytest.fixture
def panel(desk, qtbot):
    made = create_panel(desk)
    qtbot.addWidget(made)
    qtbot.waitSignal(made.choosing.surveyed, timeout=LONG_MS).wait()
    yield made
    made.dispose()
