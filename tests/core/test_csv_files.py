"""What is written as CSV is shown by a spreadsheet, never calculated, and comes back as it was."""

import ast
from pathlib import Path

import pytest

from plugin.core.csv_files import for_clipboard, guard, rows_as_text, rows_of

PLUGIN = Path(__file__).parents[2] / "plugin"

GUARDED = {
    "a formula": ('=HYPERLINK("http://x")', True),
    "a sum": ("+1+2", True),
    "a command": ("-2+cmd|' /C calc'!A0", True),
    "a function of old": ("@SUM(A1)", True),
    "a tab before it": ("\t=1+1", True),
    "a number": ("-12.5", False),
    "a number with a comma": ("+3,5", False),
    "a power": ("1e-5", False),
    "a bound": ("=", False),
    "a dash": ("-", False),
    "a bound of two signs": (">=", False),
    "words": ("depot", False),
    "nothing": ("", False),
}


@pytest.mark.parametrize(("cell", "guarded"), GUARDED.values(), ids=GUARDED)
def test_what_begins_a_formula_is_guarded(cell, guarded):
    assert guard(cell) == (f"'{cell}" if guarded else cell)


def test_rows_come_back_as_they_were(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(rows_as_text([["name", "value"], ["=A1", -2.5], ['Ж, "q"', None], ["'quoted", 3]]), "utf-8")
    headings, rows = rows_of(path)
    assert headings == ["name", "value"]
    assert [tuple(cells.values()) for _, cells in rows] == [("=A1", "-2.5"), ('Ж, "q"', ""), ("'quoted", "3")]


def test_the_clipboard_takes_cells_apart_by_tabs():
    assert for_clipboard([["a", "b"], ["=1", "two\nlines"]]) == 'a\tb\n\'=1\t"two\nlines"'


def test_nothing_else_writes_csv():
    """One function writes every CSV file, so that none forgets the guard."""
    found = []
    for path in PLUGIN.rglob("*.py"):
        if path.name != "csv_files.py":
            tree = ast.parse(path.read_text("utf-8"))
            names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
            if names & {"DictWriter"} or ("csv" in path.read_text("utf-8") and "writer" in names):
                found.append(path.name)
    assert found == []
