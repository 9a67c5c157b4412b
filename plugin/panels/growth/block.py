"""Blocks of cells as text: what the clipboard carries between matrices, tables and spreadsheets."""

from __future__ import annotations

from typing import Iterable, Mapping, Sequence

from ...core.errors import Refused, message
from ...core.records import STATES
from ...words import tr
from .series import Series

STATE_OF_DIGIT = {"1": "absent", "2": "under construction", "3": "present", "0": "obscured"}
"""By which key each state is set, in matrix, film and list, and which stands for it in a block."""


def write_block(series: Series, cells: Sequence[tuple[int, int]]) -> str:
    """Write the smallest block that holds ``cells``, tabs between columns; what is not among them stays blank."""
    if not cells:
        return ""
    chosen = set(cells)
    rows = range(min(row for row, _ in cells), max(row for row, _ in cells) + 1)
    columns = range(min(column for _, column in cells), max(column for _, column in cells) + 1)
    return "\n".join(
        "\t".join(series.state(row, column) if (row, column) in chosen else "" for column in columns) for row in rows
    )


def read_block(text: str) -> list[list[str]]:
    """Read states from text: words, in English or as they are shown, or the keys that set them; "" for blank.

    Raises :class:`Refused` where a cell is none of these.
    """
    shown = {tr(state).casefold(): state for state in STATES}
    words: Mapping[str, str] = {**STATE_OF_DIGIT, **shown, **{state: state for state in STATES}}
    block = []
    for number, line in enumerate(text.rstrip("\r\n").splitlines(), 1):
        states = []
        for place, cell in enumerate(line.split("\t"), 1):
            said = cell.strip().casefold()
            if said and said not in words:
                raise Refused(
                    message(
                        "“{cell}” in row {row}, column {column} of what was copied is no state. Nothing was changed.",
                        cell=cell.strip()[:40],
                        row=number,
                        column=place,
                    ),
                    message("Copy cells that say {states}, or 1, 2, 3, 0.", states=", ".join(STATES)),
                )
            states.append(words[said] if said else "")
        block.append(states)
    return block


def lay_block(
    block: Sequence[Sequence[str]], cells: Sequence[tuple[int, int]], shape: tuple[int, int]
) -> tuple[dict[tuple[int, int], str], int]:
    """Say what pasting a block would set, and how many of its states find no place.

    A single state fills all of ``cells``; a larger block begins at the first of them. Blanks leave what is there.
    """
    if not cells or not any(any(row) for row in block):
        return {}, 0
    if len(block) == 1 and len(block[0]) == 1:
        return dict.fromkeys(cells, block[0][0]), 0
    top, left = min(row for row, _ in cells), min(column for _, column in cells)
    said = {
        (top + down, left + right): state
        for down, line in enumerate(block)
        for right, state in enumerate(line)
        if state
    }
    fitting = {cell: state for cell, state in said.items() if cell[0] < shape[0] and cell[1] < shape[1]}
    return fitting, len(said) - len(fitting)


def fill_forward(series: Series, cells: Iterable[tuple[int, int]]) -> dict[tuple[int, int], str]:
    """Say what filling forward would set.

    Where several cells of a row are chosen, the state of the first goes into those chosen after it that are not
    marked. Where one is chosen, it goes into the cells after it up to the next that is marked. Closed cells are
    passed over, and nothing comes out of them; so are scenes without a date, which come after none.
    """
    rows: dict[int, list[int]] = {}
    for row, column in sorted(cells):
        rows.setdefault(row, []).append(column)
    wanted = {}
    for row, columns in rows.items():
        state = series.state(row, columns[0])
        if not state or not series.covers(row, columns[0]):
            continue
        alone = len(columns) == 1
        for column in range(columns[0] + 1, len(series.scenes)) if alone else columns[1:]:
            if not series.covers(row, column) or series.scenes[column].acquired_from is None:
                continue
            if not series.state(row, column):
                wanted[row, column] = state
            elif alone:
                break
    return wanted
