"""What the algorithms on transfer chains share: their group, and reading the chain of a case."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Iterator

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException

from ..core.errors import BermlineError
from ..place import software_version
from ..words import explain, tr

if TYPE_CHECKING:  # what keeps a case is loaded when an algorithm runs
    from ..case.store import CaseStore

CASE, OUTPUT = "CASE", "OUTPUT"


class ChainAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the group "Transfer chain"."""

    def group(self) -> str:
        return tr("Transfer chain")

    def groupId(self) -> str:
        return "chain"


@contextmanager
def case_at(path: str) -> Iterator[CaseStore]:
    """Open a case for a block; what goes wrong in it is told as Processing tells it."""
    from ..case.store import open_case

    try:
        store = open_case(Path(path), tr("Processing"), software_version())
        try:
            yield store
        finally:
            store.close()
    except BermlineError as error:
        raise QgsProcessingException(explain(error)) from error
