"""A transfer chain as a folder of CSV tables: read wholly or not at all, and written back equal.

The tables are ``sites.csv``, ``sources.csv``, ``vessels.csv``, ``movements.csv``, ``claims.csv``, ``conflicts.csv``
and, where there are findings, ``findings.csv``. A row has a label (column ``id``) that is its own among all of them;
other rows refer to it by that label, several separated by ``;``, or by the name of a site or carrier where no other
has it. A plan (:mod:`.mapping`) says which file is read as which table and which of its columns as which of the
table's; without one they go by their names. UTF-8 with or without a byte-order mark, UTF-16 with one and Windows-1252
are read; the separator may be a comma, a semicolon or a tab. A cell is text and is never calculated.
"""

from __future__ import annotations

from .labels import next_label
from .layout import FILES, KIND_OF_FILE
from .mapping import FilePlan, ImportPlan, RawFile, columns_of, guess_columns, guess_plan, open_folder
from .reading import ReadChain, TableErrors, cells_of, look_into, read_chain, read_files
from .table_rows import TAKEN, Problem
from .writing import chain_as_csv, left_out, write_chain

__all__ = [
    "FILES",
    "KIND_OF_FILE",
    "TAKEN",
    "FilePlan",
    "ImportPlan",
    "Problem",
    "RawFile",
    "ReadChain",
    "TableErrors",
    "cells_of",
    "chain_as_csv",
    "columns_of",
    "guess_columns",
    "guess_plan",
    "left_out",
    "look_into",
    "next_label",
    "open_folder",
    "read_chain",
    "read_files",
    "write_chain",
]
