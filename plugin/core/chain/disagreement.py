"""Two records that disagree, and why a rule holds them to."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import Message
from ..records import Conflict


@dataclass(frozen=True)
class Reason:
    """Why two records are held to disagree: the rule's name and what it saw, in words."""

    rule: str
    words: Message


@dataclass(frozen=True)
class Disagreement:
    """Two records that disagree, by their tables and uuids.

    ``reasons`` is empty where no rule sees it; ``recorded`` is the case's own record of it, if there is one.
    """

    first_table: str
    first: str
    second_table: str
    second: str
    reasons: tuple[Reason, ...]
    recorded: Conflict | None = None

    @property
    def pair(self) -> frozenset[str]:
        """The two records, in no order."""
        return frozenset((self.first, self.second))

    @property
    def is_open(self) -> bool:
        """Whether nobody has resolved it."""
        return self.recorded is None or self.recorded.status == "open"


def disagree(first: tuple[str, str], second: tuple[str, str], rule: str, words: Message) -> Disagreement:
    """Return a disagreement of two records, each by table and uuid, that a rule saw."""
    return Disagreement(*first, *second, (Reason(rule, words),))
