"""What is left after the application was killed, and whether a spoiled file fells a reader: both in short.

``make kill`` and ``make fuzz`` are the long forms.
"""

from __future__ import annotations

from functools import lru_cache

from tests.benchmarks.figure import Figure, Measured
from tests.fuzz import campaign as fuzz
from tests.kill import campaign as kill

_KILLS, _KILLS_S, _FILES, _FILES_S, _SEED = 4, 120.0, 200, 60.0, 20261126


@lru_cache(maxsize=1)
def _killed() -> kill.Tally:
    tally = kill.run(_KILLS, _KILLS_S, _SEED)
    if tally.not_started:
        raise RuntimeError("\n".join(tally.not_started))
    return tally


def _lost() -> Measured:
    tally = _killed()
    return Measured(float(len(tally.lost)), notes=(_words(tally), *tally.lost[:5]))


def _false_whole() -> Measured:
    tally = _killed()
    return Measured(float(len(tally.false_whole)), notes=(_words(tally), *tally.false_whole[:5]))


def _words(tally: kill.Tally) -> str:
    return f"{tally.kills} kills of the real application after {tally.actions} actions; the long form is make kill"


def _fuzzed() -> Measured:
    read, faults = fuzz.run(_FILES, _FILES_S, _SEED)
    kinds = ", ".join(f"{kind} {read[kind]}" for kind in sorted(read))
    return Measured(float(faults), notes=(f"{sum(read.values())} spoiled files ({kinds}); the long form is make fuzz",))


FIGURES = (
    Figure("kill_lost_actions", "", 0.0, "actions that had ended and were lost", _lost),
    Figure("kill_false_whole", "", 0.0, "packs that look whole and are not", _false_whole),
    Figure("fuzz_crashes", "", 0.0, "spoiled files that felled a reader", _fuzzed),
)
