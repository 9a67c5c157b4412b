"""What is left after the application was killed, and whether a spoiled file fells a reader: both in short.

``make kill`` and ``make fuzz`` are the long forms.
"""

from __future__ import annotations

from functools import lru_cache

from tests.benchmarks.figure import Figure, Measured
from tests.fuzz import campaign as fuzz
from tests.kill import on_file, on_server
from tests.kill.tally import Tally, make_demo

_KILLS, _SERVER_KILLS, _KILLS_S, _FILES, _FILES_S, _SEED = 3, 5, 120.0, 200, 60.0, 20261126


@lru_cache(maxsize=1)
def _killed() -> tuple[Tally, Tally]:
    make_demo()
    tallies = on_file.run(_KILLS, _KILLS_S, _SEED), on_server.run(_SERVER_KILLS, _KILLS_S, _SEED)
    wrong = [words for tally in tallies for words in (*tally.untold, *tally.not_started)]
    if wrong:
        raise RuntimeError("\n".join(wrong))
    return tallies


def _lost() -> Measured:
    return _measured([words for tally in _killed() for words in tally.lost])


def _false_whole() -> Measured:
    return _measured([words for tally in _killed() for words in tally.false_whole])


def _measured(found: list[str]) -> Measured:
    notes = [tally.words() for tally in _killed()]
    return Measured(float(len(found)), notes=(*notes, "the long form is make kill", *found[:5]))


def _fuzzed() -> Measured:
    read, faults = fuzz.run(_FILES, _FILES_S, _SEED)
    kinds = ", ".join(f"{kind} {read[kind]}" for kind in sorted(read))
    return Measured(float(faults), notes=(f"{sum(read.values())} spoiled files ({kinds}); the long form is make fuzz",))


FIGURES = (
    Figure("kill_lost_actions", "", 0.0, "actions that had ended and were lost", _lost),
    Figure("kill_false_whole", "", 0.0, "files that look whole and are not", _false_whole),
    Figure("fuzz_crashes", "", 0.0, "spoiled files that felled a reader", _fuzzed),
)
