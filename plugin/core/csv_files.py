"""CSV files cell by cell: whatever their encoding and separator, and safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import IO, Iterable

from .errors import BermlineError, Message, message
from .quantity import write_number

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_NO_FORMULA = re.compile(r"[=+@-]|[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)


def write_rows(stream: IO[str], rows: Iterable[Iterable[object]], separator: str = ",") -> None:
    """Write rows, headings first, a line each ended by a line feed; open the stream with ``newline=""``.

    No text is calculated by a spreadsheet that opens it: what begins as a formula does has an apostrophe before it,
    which :func:`rows_of` takes back. Numbers are written as they are, ``None`` as an empty cell.
    """
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
    writer.writerows([guard(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)


def open_csv(path: Path) -> IO[str]:
    """Open a file for CSV that a person saves, with the mark by which spreadsheets know UTF-8."""
    return path.open("w", encoding="utf-8-sig", newline="")


def rows_as_text(rows: Iterable[Iterable[object]], separator: str = ",") -> str:
    """Return what :func:`write_rows` writes."""
    stream = io.StringIO(newline="")
    write_rows(stream, rows, separator)
    return stream.getvalue()


def for_clipboard(rows: Iterable[Iterable[object]]) -> str:
    """Return rows as spreadsheets take them from the clipboard: cells apart by tabs, no line end after the last."""
    return rows_as_text(rows, "\t").rstrip("\n")


def guard(cell: str) -> str:
    """Return a text so that a spreadsheet shows it and does not calculate it; a number, or a sign alone, is let be."""
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) and not _NO_FORMULA.fullmatch(cell) else cell


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
        raise BadLine(line, _why_not(error)) from error
    return headings, rows


def _why_not(error: csv.Error) -> Message:
    """Return why a row cannot be taken apart, for what Python says in its own words."""
    why = str(error)
    if why.startswith("field larger than"):
        most = write_number(csv.field_size_limit(), 0)
        return message(
            "A cell of the row is longer than {most} characters. Perhaps a quotation mark is not closed.", most=most
        )
    if why == "unexpected end of data":
        return message("A quotation mark that is opened in the row is not closed.")
    if " expected after " in why:
        return message("Something stands behind a quotation mark that closes a cell of the row.")
    return message("The row cannot be taken apart: {why}.", why=why)


class BadLine(BermlineError):
    """A line that is no row; ``line`` is its number."""

    def __init__(self, line: int, what: Message) -> None:
        self.line = line
        super().__init__(what, message("Mend the line and import again."))


def _clean(cell: str) -> str:
    cell = cell.strip()
    # The apostrophe that keeps a spreadsheet from calculating the cell is no part of the text.
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA_SIGNS else cell
