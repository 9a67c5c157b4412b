"""What is written as CSV is shown by a spreadsheet, never calculated, and comes back as it was."""

import ast
import csv
from pathlib import Path

import pytest

from plugin.core.csv_files import BadLine, for_clipboard, guard, rows_as_text, rows_of

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


LONG = "x" * (csv.field_size_limit() + 1)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (f"S2,{LONG}", "A cell of the row is longer than 131\u202f072 characters"),
        (f'S2,"a\n{LONG}', "A cell of the row is longer than 131\u202f072 characters"),
        ('S2,"a', "A quotation mark that is opened in the row is not closed"),
        ('S2,"a" b', "Something stands behind a quotation mark that closes a cell of the row"),
    ],
    ids=["a long cell", "a mark that is not closed, and much after it", "nothing after it", "behind a mark"],
)
def test_a_row_that_cannot_be_taken_apart_is_told_with_its_line(tmp_path, row, words):
    path = tmp_path / "a.csv"
    path.write_text(f'id,note\nS1,"two\nlines"\n{row}', "utf-8")
    with pytest.raises(BadLine, match=words) as told:
        rows_of(path)
    assert told.value.line == 4
    assert "field" not in str(told.value)


def test_a_cell_as_long_as_may_be_is_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"id,note\nS1,{LONG[1:]}\n", "utf-8")
    assert rows_of(path)[1][0][1]["note"] == LONG[1:]


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
