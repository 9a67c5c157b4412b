"""Elements of XML found by their tags alone, in time that grows as the text does, whatever the text is.

A parser of XML would resolve entities of a file that may be anyone's. An expression for a whole element would look for
its end as far as the text goes, again for each of many that do not end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from typing import Iterator

_HIDDEN = re.compile(r"<!--|<!\[CDATA\[")
_NAME = re.compile(r"""\bname\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ENDS = {"<!--": "-->", "<![CDATA[": "]]>"}
_ENDLESS_NUMBER = re.compile(r"&#[0-9]{8,};?|&#[xX][0-9a-fA-F]{8,};?")
"""A character by a number that there is none of, which may have more digits than Python makes a number of."""


@dataclass(frozen=True)
class Element:
    """An element: the line on which it begins, counted from 1, and what it holds; ``None`` where it does not end."""

    line: int
    inside: str | None


def without_comments(text: str) -> str:
    """Return a text without comments, and with CDATA as the text that it stands for; lines stay where they are."""
    parts, place = [], 0
    for found in _HIDDEN.finditer(text):
        if found.start() < place:
            continue
        end = text.find(_ENDS[found[0]], found.end())
        if end < 0:
            break
        hidden = text[found.end() : end]
        parts += [text[place : found.start()], "\n" * hidden.count("\n") if found[0] == "<!--" else escape(hidden)]
        place = end + len(_ENDS[found[0]])
    return "".join([*parts, text[place:]])


def elements(text: str, tag: str) -> Iterator[Element]:
    """Yield the elements of a tag, whatever its prefix; each goes as far as the first end of such an element."""
    line, counted = 1, 0
    begun: re.Match[str] | None = None
    for found in re.finditer(rf"<(/?)(?:\w+:)?{tag}(?![\w.:-])[^<>]*>", text):
        if found[1]:
            if begun is not None:
                yield Element(line, text[begun.end() : found.start()])
            begun = None
        elif begun is None:
            line += text.count("\n", counted, found.start())
            counted = found.start()
            if found[0].endswith("/>"):
                yield Element(line, "")
            else:
                begun = found
    if begun is not None:
        yield Element(line, None)


def words_in(text: str, tag: str) -> str:
    """Return what the first element of a tag says, "" where there is none."""
    first = next(elements(text, tag), None)
    return "" if first is None else words_of(first.inside or "")


def words_of(text: str) -> str:
    """Return a text with its entities as what they stand for, without blanks around it."""
    return unescape(_ENDLESS_NUMBER.sub("\ufffd", text)).strip()


def named_values(text: str) -> Iterator[tuple[str, str]]:
    """Yield the names and values of the ``Data`` elements of KML's ExtendedData."""
    begun: re.Match[str] | None = None
    for found in re.finditer(r"<(/?)(?:\w+:)?Data(?![\w.:-])([^<>]*)>", text):
        name = None if begun is None else _NAME.search(begun[2])
        if found[1]:
            if begun is not None and name is not None:
                yield words_of(name[1] or name[2] or ""), words_in(text[begun.end() : found.start()], "value")
            begun = None
        elif begun is None and not found[0].endswith("/>"):
            begun = found
