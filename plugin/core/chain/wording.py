"""Questions about the wording of a finding, after ICD 203 and the habit of showing the other side."""

from __future__ import annotations

import re

from ..errors import Message, message
from ..records import LIKELIHOODS, Finding
from .gather import ChainRecords

_OTHER_SET = (
    "remote",
    "highly improbable",
    "improbable",
    "probably not",
    "roughly even odds",
    "probable",
    "probably",
    "highly probable",
    "nearly certain",
    "realistic possibility",
    "highly likely",
    "possibly",
    "may be",
    "might",
)
"""Terms beside ICD 203's first set: its second set, those of the UK's yardstick, and words that say no range."""
_CERTAIN = ("certainly", "definitely", "undoubtedly", "proves", "proven", "without doubt", "clearly shows", "confirms")
_CONFIDENCE = re.compile(r"\b(low|moderate|medium|high)(?:[ -]to[ -](?:moderate|medium|high))? confidence\b", re.I)


def questions(finding: Finding, chain: ChainRecords | None = None) -> tuple[Message, ...]:
    """Return what a careful editor would ask about a finding; nothing where there is nothing to ask.

    Parameters
    ----------
    finding
        The finding as it stands, saved or not.
    chain
        The records of the case, for what the finding rests on; ``None`` leaves that question out.

    References
    ----------
    Office of the Director of National Intelligence (2015). Intelligence Community Directive 203, Analytic
    Standards, section 6.e(2).
    """
    asked = []
    statement = finding.statement
    used = _terms(statement, LIKELIHOODS + _OTHER_SET)
    terms = [term for term in used if term in LIKELIHOODS]
    others = [term for term in used if term not in LIKELIHOODS]
    if _CONFIDENCE.search(statement) and (terms or others or finding.likelihood):
        asked.append(
            message(
                "Can the confidence leave this sentence? How likely a thing is and how well that is founded are two "
                "statements; confidence has a field of its own."
            )
        )
    if others:
        asked.append(
            message("“{terms}” is not one of the likelihood terms of this case. Which is meant: {set}?",
                    terms="”, “".join(others), set=", ".join(LIKELIHOODS))
        )  # fmt: skip
    if len(terms) > 1:
        asked.append(message("The sentence has {n} likelihood terms. Is it two findings?", n=len(terms)))
    elif terms and finding.likelihood and terms[0] != finding.likelihood:
        asked.append(
            message("The sentence says “{said}”, the field “{chosen}”. Which holds?",
                    said=terms[0], chosen=finding.likelihood)
        )  # fmt: skip
    certain = _terms(statement, _CERTAIN)
    if certain:
        asked.append(message("“{terms}” leaves no doubt. Do the sources carry that?", terms="”, “".join(certain)))
    if statement and not (finding.likelihood or terms or others):
        asked.append(message("How likely is it? No likelihood is chosen."))
    if len(re.findall(r"[.!?](?:\s|$)", re.sub(r"\d\.\d|\b[A-Za-z]\.", "", statement.strip()))) > 1:
        asked.append(message("Can it be said in one sentence? A finding that takes two may be two findings."))
    if not (finding.counter_claims or "").strip():
        asked.append(message("Which counter-claims were looked for, and what was found?"))
    if not (finding.alternatives or "").strip():
        asked.append(message("Which other explanations were considered?"))
    if chain is not None and not _rests_on_something(finding, chain):
        asked.append(message("What does it rest on? It names neither a source nor a measurement."))
    return tuple(asked)


def _terms(text: str, terms: tuple[str, ...]) -> list[str]:
    """Return the terms that a text uses, a longer one before one that it contains, each once."""
    found = []
    rest = text.lower()
    for term in sorted(terms, key=len, reverse=True):
        pattern = rf"\b{re.escape(term)}\b"
        if re.search(pattern, rest):
            found.append(term)
            rest = re.sub(pattern, " ", rest)
    return found


def _rests_on_something(finding: Finding, chain: ChainRecords) -> bool:
    if not finding.uuid:
        return False
    return bool(chain.links.sources(finding.uuid)) or any(support.finding == finding.uuid for support in chain.supports)
