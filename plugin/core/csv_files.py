"""CSV files cell by cell: whatever their encoding and separator, and safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from .errors import BermlineError, Message, message

_FORMULA_SIGNS = ("=", "+", "-", "@")


def guard(cell: str) -> str:
    """Return a text so that a spreadsheet shows it and does not calculate it; :func:`rows_of` takes that back."""
    return f"'{cell}" if cell[:1] in _FORMULA_SIGNS and cell[:1] else cell


def _decode(content: bytes, name: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BermlineError(
        message("“{name}” is in no encoding that can be read.", name=name), message("Save it as UTF-8.")
    )


def rows_of(path: Path) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """Return the headings, and for each row the line it begins on and its cells; blank rows are passed over."""
    try:
        text = _decode(path.read_bytes(), path.name)
    except OSError as error:
        raise BermlineError(
            message("“{name}” cannot be read: {why}", name=path.name, why=error.strerror),
            message("Close it in other programs and look at its permissions."),
        ) from error
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    headings: list[str] = []
    rows = []
    line = 1
    try:
        for cells in reader:
            begins, line = line, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not headings:
                headings = [cell.strip().lower() for cell in cells]
                continue
            if len(cells) > len(headings) and any(cell.strip() for cell in cells[len(headings) :]):
                raise BadLine(
                    begins,
                    message(
                        "The row has {n} cells under {m} headings; text with “{sign}” in it needs quotes around it.",
                        n=len(cells),
                        m=len(headings),
                        sign=delimiter,
                    ),
                )
            rows.append((begins, dict(zip(headings, (_clean(cell) for cell in cells)))))
    except csv.Error as error:
        raise BadLine(line, message("The row cannot be taken apart: {why}.", why=str(error))) from error
    return headings, rows


class BadLine(BermlineError):
    """A line that is no row; ``line`` is its number."""

    def __init__(self, line: int, what: Message) -> None:
        self.line = line
        super().__init__(what, message("Mend the line and import again."))


def _clean(cell: str) -> str:
    cell = cell.strip()
    # The apostrophe that keeps a spreadsheet from calculating the cell is no part of the text.
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA_SIGNS else cell
