"""The transfer chain: how fast it is filtered and weighed when it is large, and whether its tables come out equal."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.app.launch import ROOT
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.large_chain import CLAIMS, MOVEMENTS, large_chain

_GIVEN = ROOT / "tests" / "data" / "chain"
"""The tables as they were gathered; the bundled example words three of their notes for a reader."""
_ROUNDS = 5
_WORDS = ("place 7", "sea 2023-0", "office 3 claim", "s12", "zzz", "")
_SIZE = f"{MOVEMENTS:,} movements and {CLAIMS:,} claims".replace(",", " ")


def _filter() -> Measured:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.PyQt.QtWidgets import QApplication

    from plugin.core.records import Claim, Movement
    from plugin.panels.chain.table_page import TablePage
    from plugin.panels.chain.tabs import make_tabs

    application = QApplication.instance() or QApplication([])
    chain = large_chain()
    taken = {}
    for tab in make_tabs():
        if tab.kind not in (Movement, Claim):
            continue
        page = TablePage(tab)
        page.resize(1200, 300)
        page.show_chain(chain)
        page.show()
        application.processEvents()
        for words in _WORDS:
            rounds = []
            for _ in range(_ROUNDS):
                page.look_for("" if words else "sea")
                application.processEvents()
                start = perf_counter()
                page.look_for(words)
                application.processEvents()
                rounds.append(1000 * (perf_counter() - start))
            # Whatever else the machine does only ever adds.
            taken[f"{tab.kind.table} “{words}”"] = min(rounds)
        page.close()
        page.deleteLater()
    slowest = max(taken, key=taken.__getitem__)
    how = f"until the table is drawn, least of {_ROUNDS} rounds; the slowest of {len(taken)}: {slowest}"
    return Measured(taken[slowest], notes=(how,))


def _conflicts() -> Measured:
    from plugin.core.chain.conflicts import find_conflicts

    chain = large_chain()
    rounds = []
    for _ in range(_ROUNDS):
        start = perf_counter()
        found = find_conflicts(chain)
        rounds.append(perf_counter() - start)
    return Measured(median(rounds), notes=(f"{len(found)} found by rule; median of {_ROUNDS}",))


def _round_trip() -> Measured:
    """Import the tables as they were given into a case, export them from it, and compare cell by cell."""
    from plugin.case.create import create_case
    from plugin.case.open import open_case
    from plugin.core.chain.gather import gather_chain
    from plugin.core.chain.tables import cells_of, read_chain, write_chain

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.gpkg"
        store = create_case(path, "Round trip", "benchmark")
        with store.act("Import") as action:
            action.insert_many(read_chain(_GIVEN).in_order())
        store.close()
        store = open_case(path, "benchmark")
        write_chain(gather_chain(store.read), Path(folder) / "out")
        store.close()
        came_out, went_in = cells_of(Path(folder) / "out"), cells_of(_GIVEN)
    cells = sum(len(row) for rows in went_in.values() for row in rows)
    return Measured(float(came_out == went_in), notes=(f"{cells} cells of {len(went_in)} tables, through a case",))


FIGURES = (
    Figure("chain_filter_ms", "ms", 100.0, f"filtering {_SIZE}", _filter),
    Figure("chain_conflicts_s", "s", 1.0, f"finding the conflicts of {_SIZE}", _conflicts),
    Figure(
        "chain_roundtrip_equal", "", 1.0, "1 where tables come out of a case as they went in", _round_trip, "at least"
    ),
)
