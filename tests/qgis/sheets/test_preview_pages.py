"""The pages of a preview know which sheet they belong to, whatever it is called."""

from pathlib import Path

import pytest

from plugin.panels.evidence.preview_pages import Page, PreviewPages

SHEETS = [("Cover", "cover"), ("Depot <east>", "berms/1"), ("Depot <east>", "berms/1"), ("Depot", "growth/1"),
          ("Depot", "growth/2"), ("Terms", "glossary")]  # fmt: skip


@pytest.fixture
def pages(qtbot):
    made = PreviewPages()
    qtbot.addWidget(made)
    made.show_pages([Page(number, title, Path("none.png"), key) for number, (title, key) in enumerate(SHEETS, 1)])
    return made


@pytest.mark.parametrize("row", range(len(SHEETS)))
def test_sheet_of_the_page_that_is_looked_at_is_the_one_to_touch_up(pages, qtbot, row):
    pages.list.setCurrentRow(row)
    title, key = SHEETS[row]
    assert (pages.sheets.currentText(), pages.sheet_key()) == (title, key)
    with qtbot.waitSignal(pages.touch_asked) as asked:
        pages.touch_button.click()
    assert asked.args == [key]


def test_each_sheet_can_be_turned_to_once(pages):
    assert [pages.sheets.itemText(index) for index in range(pages.sheets.count())] == [
        "Cover", "Depot <east>", "Depot", "Depot", "Terms",
    ]  # fmt: skip
