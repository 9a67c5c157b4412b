"""Twenty analysts writing to one case on PostGIS, in short; ``make team`` is the long form."""

from __future__ import annotations

from functools import lru_cache

from tests.benchmarks.figure import Figure, Measured
from tests.team import campaign

_ANALYSTS, _SECONDS, _SEED = 20, 15.0, 20261126


@lru_cache(maxsize=1)
def _wrote() -> campaign.Tally:
    return campaign.run(_ANALYSTS, _SECONDS, _SEED)


def _lost() -> Measured:
    tally = _wrote()
    notes = (campaign.words_of(tally, _ANALYSTS, _SECONDS), *tally.lost[:5])
    return Measured(float(len(tally.lost) + tally.deadlocks), notes=notes)


def _noticed() -> Measured:
    latencies = sorted(_wrote().latencies)
    middle = latencies[len(latencies) // 2]
    words = f"the slowest of {len(latencies)} changes, while {_ANALYSTS} analysts write; the middle one {middle:.3f} s"
    return Measured(latencies[-1], notes=(words, "from the end of an action until another's open case has its record"))


FIGURES = (
    Figure("postgis_lost_updates", "", 0.0, "updates lost and deadlocks left by twenty analysts", _lost),
    Figure("notify_latency_s", "s", 2.0, "seconds until another's change is noticed", _noticed),
)
