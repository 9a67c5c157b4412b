"""How a case of a whole region opens and is used: the time, the longest block of the window, and the memory."""

from __future__ import annotations

import compileall
from functools import lru_cache
from typing import Any

from tests.benchmarks.bench_qgis import BENCH, installed_plugin, measure_inside
from tests.benchmarks.figure import Figure, Measured
from tests.benchmarks.large_case import HUGE, make_case
from tests.benchmarks.opening import words_of_opening

_MOST_MIB = 1536.0


@lru_cache(maxsize=1)
def _used() -> dict[str, Any]:
    case, plugins = make_case(HUGE, BENCH / "huge"), installed_plugin()
    compileall.compile_dir(plugins, quiet=1)
    try:
        return measure_inside("huge_case", plugins, BERMLINE_CASE=str(case))
    finally:
        case.unlink()


def _open() -> Measured:
    times = _used()
    words = (
        f"until panels, list of scenes, first scene and map are there; matrix and curve {times['shown_s']:.2f} s,",
        "arranged and reckoned on a thread meanwhile; the plugin's bytecode is there, as from the second start on",
    )
    return Measured(times["usable_s"], notes=(*words, *words_of_opening(HUGE, times)))


def _block() -> Measured:
    times = _used()
    blocks = {"opening": times["blocked_ms"], **times["blocks"]}
    notes = tuple(f"{what}: {longest:.0f} ms" for what, longest in blocks.items())
    closing = f"not among them, since nothing is left to be used: closing the case, {times['closed_ms']:.0f} ms"
    return Measured(max(blocks.values()), notes=(*notes, closing))


def _peak() -> Measured:
    notes = tuple(f"after {what}: {peak:.0f} MiB" for what, peak in _used()["peaks_mib"].items())
    return Measured(_used()["peak_mib"], notes=("of the whole QGIS process, resident", *notes))


FIGURES = (
    Figure("open_huge_case_s", "s", 5.0, "opening a huge case until it can be used", _open),
    Figure("huge_case_block_ms", "ms", 100.0, "longest block of the window, opening and using it", _block),
    Figure("huge_case_peak_mib", "MiB", _MOST_MIB, "most memory meanwhile", _peak),
)
