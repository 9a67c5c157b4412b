"""Statements that stand against each other, and records older than they can be by their source."""

from __future__ import annotations

import datetime as dt
from typing import Iterator

from ..dates import write_days
from ..errors import message
from ..records import Claim
from .disagreement import Disagreement, disagree
from .gather import ChainRecords

GRACE = dt.timedelta(days=1)
"""What the date line can make of one day."""


def answers(chain: ChainRecords) -> Iterator[Disagreement]:
    """Find statements with their denials and other readings."""
    for claim in chain.claims:
        if claim.kind not in ("denial", "alternative"):
            continue
        for table, uuid in chain.links.subjects(claim.uuid):
            if table in ("claim", "movement", "finding") and uuid != claim.uuid and uuid in chain.links.records:
                words = message("{label} is denied by {answer}: {statement}", **_answer_words(chain, uuid, claim))
                if claim.kind == "alternative":
                    words = message(
                        "{label} has another reading in {answer}: {statement}", **_answer_words(chain, uuid, claim)
                    )
                yield disagree((table, uuid), ("claim", claim.uuid), claim.kind, words)


def _answer_words(chain: ChainRecords, uuid: str, claim: Claim) -> dict[str, object]:
    return {"label": chain.links.label(uuid), "answer": claim.label, "statement": claim.statement}


def late_sources(chain: ChainRecords) -> Iterator[Disagreement]:
    """Find records that rest on a source that was published before the thing happened."""
    happened = [("movement", movement.uuid, movement.label, movement.earliest) for movement in chain.movements]
    said = [("claim", claim.uuid, claim.label, claim.made_on) for claim in chain.claims]
    for table, uuid, label, when in (*happened, *said):
        if when is None:
            continue
        for source in chain.links.sources(uuid):
            last = source.published[1]
            if last is not None and when - last > GRACE:
                yield disagree(
                    (table, uuid),
                    ("source", source.uuid),
                    "late source",
                    message(
                        "{label} is dated {when}; {source}, which it rests on, is dated {published}.",
                        label=label,
                        when=write_days(when, when),
                        source=source.label,
                        published=write_days(*source.published),
                    ),
                )
