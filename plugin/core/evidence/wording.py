"""What in the wording of a finding misleads: a second scale, two judgements in one sentence, more than can be known.

References
----------
Office of the Director of National Intelligence, *Intelligence Community Directive 203: Analytic Standards*, 2015.
"""

from __future__ import annotations

import re
from typing import Iterator, NamedTuple

from ..errors import Message, message
from ..records import LIKELIHOODS, Finding

_OTHER_SCALES = (
    "probably", "probable", "improbable", "highly probable", "highly likely", "highly unlikely", "possibly", "perhaps",
    "remote chance", "realistic possibility", "conceivably", "presumably",
)  # fmt: skip
_TOO_MUCH = (
    "certainly", "definitely", "undoubtedly", "undeniably", "unquestionably", "without doubt", "beyond doubt",
    "proves", "proven", "proof that", "confirms", "conclusively", "obviously", "clearly shows",
)  # fmt: skip
_CONFIDENCE = ("low confidence", "moderate confidence", "high confidence", "medium confidence")


class Fault(NamedTuple):
    """What misleads in one finding, and what is said of several in which the same does."""

    what: Message
    of_many: Message


def faults_of_wording(finding: Finding) -> Iterator[Fault]:
    """Yield what in the statement of a finding misleads its reader."""
    statement = finding.statement
    said = _first_of(LIKELIHOODS, statement)
    other = _first_of(_OTHER_SCALES, statement)
    if other is not None:
        yield Fault(
            message("“{words}” belongs to another scale than the one that findings are judged on.", words=other),
            message("Its words belong to another scale than the one that findings are judged on."),
        )
    elif said is not None and finding.likelihood and said != finding.likelihood:
        yield Fault(
            message("It says “{said}” and is judged as {judged}.", said=said, judged=finding.likelihood),
            message("It says one likelihood and is judged as another."),
        )
    if (said is not None or other is not None) and _first_of(_CONFIDENCE, statement) is not None:
        both = message("It speaks of likelihood and of confidence in one sentence.")
        yield Fault(both, both)
    much = _first_of(_TOO_MUCH, statement)
    if much is not None:
        yield Fault(
            message("“{words}” says more than a likelihood does.", words=much),
            message("It says more than a likelihood does."),
        )


def _first_of(terms: tuple[str, ...], text: str) -> str | None:
    """Return the longest of some terms that a text holds as words of their own."""
    for term in sorted(terms, key=len, reverse=True):
        if re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, re.IGNORECASE):
            return term
    return None
