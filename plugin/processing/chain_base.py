"""What the algorithms on transfer chains share: their group, and reading the chain of a case."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Callable, Iterator

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingParameterFile

from ..core.errors import BermlineError
from ..place import software_version
from ..servers import place_at
from ..words import explain, tr
from .parameters import CASE

if TYPE_CHECKING:  # what keeps a case is loaded when an algorithm runs
    from ..case.store import CaseStore


def case_parameter() -> QgsProcessingParameterFile:
    """Return the parameter that asks for a case: its file or, for one on PostGIS, its address as a project keeps it."""
    return QgsProcessingParameterFile(
        CASE, tr("Case"), fileFilter=f"{tr('Bermline case (*.gpkg)')};;{tr('All files (*)')}"
    )


class ChainAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the group "Transfer chain"."""

    def group(self) -> str:
        return tr("Transfer chain")

    def groupId(self) -> str:
        return "chain"


@contextmanager
def reading_case(path: str) -> Iterator[CaseStore]:
    """Read a case for a block, which leaves it as it is; what goes wrong is told as Processing tells it."""
    with _closing(lambda: place_at(path).read(tr("Processing"))) as store:
        yield store


@contextmanager
def writing_case(path: str) -> Iterator[CaseStore]:
    """Open a case to be written in a block; what goes wrong is told as Processing tells it."""
    with _closing(lambda: place_at(path).open(tr("Processing"), software_version())) as store:
        yield store


@contextmanager
def _closing(open_it: Callable[[], CaseStore]) -> Iterator[CaseStore]:
    try:
        store = open_it()
        try:
            yield store
        finally:
            store.close()
    except BermlineError as error:
        raise QgsProcessingException(explain(error)) from error
