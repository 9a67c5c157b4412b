"""Measure some figures here, a JSON line each on standard output: ``python3 -m tests.benchmarks.one NAME …``.

Standard output is the lines' alone; an exception ends the process, and the one who started it goes on without.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict

from tests.benchmarks.registry import all_figures


def main(names: list[str]) -> None:
    """Measure the figures of those names, in that order."""
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as lines:
        os.dup2(2, 1)
        figures = {figure.name: figure for figure in all_figures()}
        for name in names:
            start = time.monotonic()
            measured = figures[name].measure()
            print(json.dumps({"name": name, "seconds": time.monotonic() - start, **asdict(measured)}), file=lines)
            lines.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
