"""What is said of opening a made-up case."""

from __future__ import annotations

from typing import Mapping

from tests.benchmarks.large_case import CaseSize


def words_of_opening(size: CaseSize, times: Mapping[str, float]) -> tuple[str, ...]:
    """Say how a case was opened; raises RuntimeError where the matrix did not show all of it."""
    if times["cells"] != size.scenes * size.structures:
        raise RuntimeError(f"the matrix has {times['cells']} cells")
    return (
        f"{size.words}; Scenes and Growth shown",
        f"until both are filled and the map is drawn; the window answers after {times['answered_s']:.2f} s,",
        f"the layers of scenes are there after {times['layers_s']:.2f} s; longest block {times['blocked_ms']:.0f} ms",
    )
