"""Lengths stated in words for one thing that differ by more than their rounding allows."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import Iterator

from ..errors import message
from ..records import Claim
from .counts import ABOUT, Range
from .disagreement import Disagreement, disagree
from .gather import ChainRecords

_LENGTH = re.compile(
    r"(?P<about>about |around |some |roughly |c\. ?|ca\. ?|~ ?)?"
    r"(?<![\d.,])(?P<number>(?:\d{1,3}(?:[., \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?)"
    r"\s?(?P<unit>km|kilometres|kilometers|m|metres|meters)\b"
    r"(?: (?P<to>(?:to|from) (?:the )?[\w-]+))?",
    re.IGNORECASE,
)

_MAYBE_LENGTH = re.compile(r"\d\s?k?m", re.IGNORECASE)
"""What every length has in it and hardly anything else, found in a small part of the time."""
_MOST_DIGITS = 15
"""No length has more, and no more are told apart in a number of Python's."""


@dataclass(frozen=True)
class _Length:
    text: str
    metres: Range
    to: str


def lengths(chain: ChainRecords) -> Iterator[Disagreement]:
    """Find lengths that cannot both hold, in recorded conflicts and in statements on one site."""
    # In a recorded conflict a person has said that the lengths are of one thing, so that one without an end
    # is compared with any; in two claims only lengths to the same end are.
    for conflict in chain.conflicts:
        stated = dict.fromkeys(_read_lengths(conflict.what_differs or ""))
        for one, other in combinations(stated, 2):
            if (one.to == other.to or not one.to or not other.to) and not one.metres.meets(other.metres):
                yield disagree(
                    (conflict.first_table, conflict.first),
                    (conflict.second_table, conflict.second),
                    "lengths",
                    message("{one} and {other} cannot both hold.", one=one.text, other=other.text),
                )
                break
    about: dict[str, list[tuple[Claim, _Length]]] = defaultdict(list)
    for claim in chain.claims:
        lengths = [length for length in _read_lengths(claim.statement) if length.to]
        for table, uuid in chain.links.subjects(claim.uuid) if lengths else ():
            if table == "site":
                about[uuid] += [(claim, length) for length in lengths]
    for site, stated_by in about.items():
        for (first, one), (second, other) in combinations(stated_by, 2):
            if first is not second and one.to == other.to and not one.metres.meets(other.metres):
                yield disagree(
                    ("claim", first.uuid),
                    ("claim", second.uuid),
                    "lengths",
                    message(
                        "{first}: {one}. {second}: {other}. Both are stated of {site}.",
                        first=first.label,
                        one=one.text,
                        second=second.label,
                        other=other.text,
                        site=chain.links.name(site),
                    ),
                )


def _read_lengths(text: str) -> list[_Length]:
    lengths: list[_Length] = []
    if not _MAYBE_LENGTH.search(text):
        return lengths
    for found in _LENGTH.finditer(text):
        digits = _digits(found["number"])
        if digits is None:
            continue
        scale = 1000.0 if found["unit"].lower().startswith("k") else 1.0
        value = float(digits)
        if found["about"]:
            spread = ABOUT * value
        else:
            whole, _, decimals = digits.partition(".")
            spread = 0.5 * 10.0 ** (-len(decimals) if decimals else len(whole) - len(whole.rstrip("0")))
        to = (found["to"] or "").lower().replace("the ", "")
        lengths.append(_Length(found[0].strip(), Range((value - spread) * scale, (value + spread) * scale), to))
    return lengths


def _digits(number: str) -> str | None:
    """Return a number as Python reads it; ``None`` where it cannot be said what it is.

    A mark that comes more than once parts thousands, and of two the last parts decimals. A comma by itself before three
    digits parts thousands and a point decimals, as is usual in English.
    """
    plain = re.sub(r"\s", "", number)
    if sum(map(str.isdigit, plain)) > _MOST_DIGITS:
        return None
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return plain
    mark = plain[last]
    other = plain.replace(mark, "")
    parts_thousands = plain.count(mark) > 1 or (mark == "," and other.isdigit() and re.search(r",\d{3}$", plain))
    if parts_thousands:
        return other if other.isdigit() else None
    return "".join(filter(str.isdigit, plain[:last])) + "." + plain[last + 1 :]
