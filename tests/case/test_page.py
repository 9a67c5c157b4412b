"""The page on what a case holds is that of the tables as they are."""

from __future__ import annotations

from pathlib import Path

from plugin.case.page import write_page
from plugin.case.schema import TABLES

PAGE = Path(__file__).parents[2] / "resources" / "help" / "schema.md"


def test_is_current():
    """If not: python -m plugin.case.page > resources/help/schema.md"""
    assert PAGE.read_text("utf-8") == write_page()


def test_names_every_table_and_column():
    text = write_page()
    for table in TABLES.values():
        assert f"(`{table.name}`)" in text
        for column in table.own:
            assert f"| `{column.name}` | {column.title} |" in text
