"""A project that QGIS cut off while it saved it is told."""

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject

from plugin.canvas.saved_project import SavedProject


@pytest.fixture
def saved(qgis_new_project, tmp_path):
    """A project with a case, saved, what looks at it, and what that tells."""
    project, told, parent = QgsProject.instance(), [], QObject()
    project.writeEntry("Bermline", "/case", "case.gpkg")
    looking = SavedProject(project, told.append, parent)
    assert project.write(str(tmp_path / "project.qgz"))
    QCoreApplication.processEvents()
    yield project, told
    looking.dispose()


def test_a_whole_one_is_no_news(saved):
    _, told = saved
    assert told == []


@pytest.mark.parametrize("share", [0.0, 0.5, 0.999], ids=["nothing came", "half came", "the end is missing"])
def test_one_that_is_cut_off_is_told_with_what_to_do(saved, share):
    project, told = saved
    path = Path(project.fileName())
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    project.projectSaved.emit()
    QCoreApplication.processEvents()
    assert "did not save the project" in str(told[0])
    assert "save it again before you close QGIS" in str(told[0])


def test_one_without_a_case_is_the_persons_own_affair(saved):
    project, told = saved
    project.removeEntry("Bermline", "/case")
    Path(project.fileName()).write_bytes(b"")
    project.projectSaved.emit()
    QCoreApplication.processEvents()
    assert told == []
