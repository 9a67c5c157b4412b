"""Columns of a table are as wide as makes it low, and never narrower than their words."""

import numpy as np
import pytest

from plugin.sheets.column_widths import MOST_LINES, lowest_widths, share_out, widths_for_lines

NEEDS = {
    "one word": ([10.0], [10.0]),
    "two words": ([10.0, 6.0], [17.0, 10.0]),
    "three words": ([10.0, 6.0, 5.0], [23.0, 12.0, 10.0]),
    "four words in three lines": ([4.0, 4.0, 4.0, 4.0], [19.0, 9.0, 9.0]),
}


@pytest.mark.parametrize(("words", "needed"), NEEDS.values(), ids=NEEDS)
def test_words_need_so_much_for_so_many_lines(words, needed):
    assert widths_for_lines(words, 1.0)[: len(needed)] == pytest.approx(needed, abs=0.06)


def cells(*rows):
    return np.array([[widths_for_lines(words, 1.0) for words in row] for row in rows])


def test_a_column_with_room_to_spare_gives_to_one_whose_words_need_it():
    needed = cells(*[[[5.0], [8.0] * 6]] * 4)
    widths = lowest_widths(needed, [40.0, 20.0], [5.0, 8.0])
    assert sum(widths) == pytest.approx(60.0)
    assert widths[1] >= 53.0


def test_no_column_becomes_narrower_than_it_must_be():
    needed = cells(*[[[9.0, 9.0], [8.0] * 9]] * 4)
    widths = lowest_widths(needed, [30.0, 30.0], [9.0, 8.0])
    assert widths[0] >= 9.0


def test_a_table_whose_rows_have_one_line_each_keeps_its_shares():
    assert lowest_widths(cells([[5.0], [6.0]]), [30.0, 20.0], [5.0, 6.0]) == [30.0, 20.0]


def test_a_cell_that_makes_no_height_asks_for_nothing():
    needed = np.concatenate([cells([[9.0] * 5]), np.zeros((1, 1, MOST_LINES))], axis=1)
    assert lowest_widths(needed, [20.0, 40.0], [9.0, 1.0])[0] >= 49.0


def test_widths_are_shared_out_and_none_gets_less_than_its_least():
    assert share_out(100.0, [1.0, 1.0, 2.0], [40.0, 0.0, 0.0]) == [40.0, 20.0, 40.0]
