"""Questions about the wording of a finding, after ICD 203 and the habit of showing the other side."""

from __future__ import annotations

import re
from typing import Collection, Iterator

from ..errors import Message, message, quoted
from ..records import LIKELIHOODS, Claim, Finding, Movement
from .cells import write_plain
from .gather import ChainRecords
from .phrasing import write_quantity

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
_BOUND_WORDS = {
    ">=": ("at least", "no fewer than", "or more", "≥", ">="),
    ">": ("more than", "over", "exceeding", "at least", ">"),
    "<=": ("at most", "no more than", "up to", "or fewer", "≤", "<="),
    "<": ("fewer than", "less than", "under", "at most", "<"),
    "~": ("about", "around", "some", "roughly", "approximately", "~", "≈"),
}
"""Words that carry a bound on into a sentence."""
_BEFORE_NUMBER = 3
"""A bound is looked for in so many words before a number, and in two after it."""
_CONFIDENCE = re.compile(r"\b(low|moderate|medium|high)(?:[ -]to[ -](?:moderate|medium|high))? confidence\b", re.I)


def questions(
    finding: Finding, chain: ChainRecords | None = None, rests: Collection[str] | None = None
) -> tuple[Message, ...]:
    """Return what a careful editor would ask about a finding; nothing where there is nothing to ask.

    Parameters
    ----------
    finding
        The finding as it stands, saved or not.
    chain
        The records of the case, for what the finding rests on; ``None`` leaves those questions out.
    rests
        The uuids of the sources, movements, claims and measurements that a draft names; ``None`` takes what the case
        has kept of the finding.

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
            message("{terms} is not one of the likelihood terms of this case. Which is meant: {set}?",
                    terms=quoted(others), set=", ".join(LIKELIHOODS))
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
        asked.append(message("{terms} leaves no doubt. Do the sources carry that?", terms=quoted(certain)))
    if statement and not (finding.likelihood or terms or others):
        asked.append(message("How likely is it? No likelihood is chosen."))
    if len(re.findall(r"[.!?](?:\s|$)", re.sub(r"\d\.\d|\b[A-Za-z]\.", "", statement.strip()))) > 1:
        asked.append(message("Can it be said in one sentence? A finding that takes two may be two findings."))
    if not (finding.counter_claims or "").strip():
        asked.append(message("Which counter-claims were looked for, and what was found?"))
    if not (finding.alternatives or "").strip():
        asked.append(message("Which other explanations were considered?"))
    if chain is not None:
        named = _kept(finding, chain) if rests is None else frozenset(rests)
        if not named:
            asked.append(message("What does it rest on? It names neither a source nor a measurement."))
        asked += _unbounded(statement, chain, named)
        asked += _unheard(finding, chain, named)
    return tuple(asked)


def _unbounded(statement: str, chain: ChainRecords, named: Collection[str]) -> Iterator[Message]:
    """Ask where a number stands barer in the sentence than in what the finding rests on."""
    for movement in chain.movements:
        if movement.uuid not in named or movement.value is None or movement.bound in (None, "="):
            continue
        bare = re.sub(r"(?<=\d)[,\u202f\u00a0](?=\d{3}\b)", "", statement.lower())
        for found in re.finditer(rf"(?<![\d.]){re.escape(write_plain(movement.value))}(?![\d.]*\d)", bare):
            before = " ".join(bare[: found.start()].split()[-_BEFORE_NUMBER:])
            near = f"{before} {' '.join(bare[found.end() :].split()[:2])}"
            if not any(word in near for word in _BOUND_WORDS[movement.bound or ""]):
                yield message(
                    "{label} says “{quantity}”, the sentence {number} without that bound. Is more known?",
                    label=movement.label,
                    quantity=write_quantity(movement),
                    number=found[0],
                )
                break


def _unheard(finding: Finding, chain: ChainRecords, named: Collection[str]) -> Iterator[Message]:
    """Ask for denials and other readings of what the finding rests on that its counter-claims do not name."""
    said = (finding.counter_claims or "").lower()
    against = {
        claim.uuid: claim
        for uuid in named
        if isinstance(chain.links.records.get(uuid), (Movement, Claim))
        for claim in chain.links.statements(uuid)
        if claim.kind in ("denial", "alternative") and claim.uuid not in named
    }
    missing = sorted(
        claim.label or claim.statement
        for claim in against.values()
        if not re.search(rf"\b{re.escape(claim.label.lower())}\b", said) or not claim.label
    )
    if missing:
        yield message(
            "{labels}: recorded against what it rests on, and not named among the counter-claims. Should they be?",
            labels=", ".join(missing),
        )


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


def _kept(finding: Finding, chain: ChainRecords) -> frozenset[str]:
    """Return what the case says that a finding rests on."""
    if not finding.uuid:
        return frozenset()
    sources = {source.uuid for source in chain.links.sources(finding.uuid)}
    supports = {
        support.movement or support.claim or support.measurement or support.structure or ""
        for support in chain.supports
        if support.finding == finding.uuid
    }
    return frozenset(sources | supports - {""})
