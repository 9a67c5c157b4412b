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
    r"(?P<number>\d+(?:[., \u202f]\d{3})*(?:\.\d+)?)\s?(?P<unit>km|kilometres|kilometers|m|metres|meters)\b"
    r"(?: (?P<to>(?:to|from) (?:the )?[\w-]+))?",
    re.IGNORECASE,
)

_MAYBE_LENGTH = re.compile(r"\d\s?k?m", re.IGNORECASE)
"""What every length has in it and hardly anything else, found in a small part of the time."""


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
        stated = _read_lengths(conflict.what_differs or "")
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
        digits = re.sub(r"[, \u202f]", "", found["number"])
        scale = 1000.0 if found["unit"].lower().startswith("k") else 1.0
        value = float(digits)
        if found["about"]:
            spread = ABOUT * value
        else:
            whole = digits.split(".")[0]
            trailing = len(whole) - len(whole.rstrip("0")) if "." not in digits else -len(digits.split(".")[1])
            spread = 0.5 * 10.0**trailing
        to = (found["to"] or "").lower().replace("the ", "")
        lengths.append(_Length(found[0].strip(), Range((value - spread) * scale, (value + spread) * scale), to))
    return lengths
