"""The Admiralty code in words: how reliable a source is, and how credible what it says, judged apart.

The scale of six and six as NATO uses it (AJP-2.1, Allied Joint Doctrine for Intelligence Procedures).
"""

from __future__ import annotations

from typing import Mapping

from ..errors import Message, message

RELIABILITY_WORDS: Mapping[str, Message] = {
    "A": message("completely reliable"),
    "B": message("usually reliable"),
    "C": message("fairly reliable"),
    "D": message("not usually reliable"),
    "E": message("unreliable"),
    "F": message("cannot be judged"),
}
CREDIBILITY_WORDS: Mapping[str, Message] = {
    "1": message("confirmed by other sources"),
    "2": message("probably true"),
    "3": message("possibly true"),
    "4": message("doubtful"),
    "5": message("improbable"),
    "6": message("cannot be judged"),
}
