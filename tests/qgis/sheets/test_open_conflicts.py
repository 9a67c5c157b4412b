import datetime as dt
import subprocess

import pytest

from plugin.case.open import open_case
from plugin.core.evidence.parts import list_parts
from plugin.core.records import Citation, Movement, Source
from plugin.sheets.export import PackOptions, export_pack


@pytest.fixture
def words(case_path, tmp_path, told):
    """The words of the chain's sheet, once its movement rests on a source that is older than it."""
    store = open_case(case_path, "Ada")
    with store.act("Cite") as action:
        source = action.insert(Source(label="S2", name="An early report", published_on=dt.date(2023, 1, 2)))
        action.insert(Citation(source=source, movement=store.read(Movement)[0].uuid))
    others = frozenset(part.key for part in list_parts(store.read) if part.kind != "chain")
    store.close()
    report = export_pack(case_path, tmp_path / "pack", PackOptions(left_out=others), told())
    done = subprocess.run(["pdftotext", "-layout", str(report.pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def test_open_conflicts_go_onto_the_sheet_recorded_or_found_by_rule(words):
    assert "whether anything was moved" in words
    assert "An early report" in words
    assert "M1 is dated 2023-08-15" in words
