"""SQL cut into its tokens, to tell whether two statements say the same whatever their blanks, capitals and quotes.

Text keeps each of its signs, and quotes stay where they turn a word of SQL's into a name: to SQLite a condition in
double quotes that names no column is a text, which is never true.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Iterator

_TOKEN = re.compile(
    r"""(?P<text>'(?:[^']|'')*') | "(?P<name>(?:[^"]|"")*)" | (?P<comment>--[^\n]*|/\*.*?(?:\*/|\Z))
        | (?P<word>[^\W\d]\w*|\d[\w.]*) | (?P<sign><=|>=|<>|!=|==|\|\||<<|>>|[^ \t\n\f\r])""",
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_PLAIN_NAME = re.compile(r"[a-z_][a-z0-9_]*", re.ASCII)
_KEYWORDS = frozenset(
    re.split(
        " ",
        (
            "abort action add after all alter always analyze and as asc attach autoincrement before begin between by "
            "cascade case cast check collate column commit conflict constraint create cross current current_date "
            "current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop "
            "each else end escape except exclude exclusive exists explain fail false filter first following for "
            "foreign from full generated glob group groups having if ignore immediate in index indexed initially inner "
            "insert instead intersect into is isnull join key last left like limit match materialized natural no not "
            "nothing notnull null nulls of offset on or order others outer over partition plan pragma preceding "
            "primary query raise range recursive references regexp reindex release rename replace restrict returning "
            "right rollback row rows savepoint select set table temp temporary then ties to transaction trigger true "
            "unbounded union unique update using vacuum values view virtual when where window with within without"
        ),
    )
)
_ALIKE = {"notnull": ("not", "null"), "isnull": ("is", "null")}


def tokens(made: str) -> Iterator[str]:
    """Yield the tokens of a statement: words in small letters, names bare where that changes nothing."""
    for match in _TOKEN.finditer(made):
        token = match.group()
        if match.lastgroup == "name" and token.isascii():  # SQLite knows capitals of these letters alone
            bare = match.group("name").lower()
            token = bare if _PLAIN_NAME.fullmatch(bare) and bare not in _KEYWORDS else token.lower()
        elif match.lastgroup == "word":
            token = token.lower()
        yield from _ALIKE.get(token, (token,)) if match.lastgroup == "word" else (token,)


def say_the_same(one: str, other: str) -> bool:
    """Whether two statements differ in nothing that matters."""
    return one == other or plain(one) == plain(other)


def first_tokens(made: str, count: int) -> tuple[str, ...]:
    """Return the first tokens of a statement; the rest is not read."""
    return tuple(islice(tokens(made), count))


def makes_plain_table(made: str) -> bool:
    """Whether a statement makes a table that only holds rows, not a virtual one that runs code."""
    return first_tokens(made, 2) == ("create", "table")


def plain(made: str) -> str:
    """Return a statement without what does not matter between two of them: blanks, and capitals and quotes of names."""
    return "\n".join(tokens(made))
