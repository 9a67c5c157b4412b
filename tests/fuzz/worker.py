"""Read the files named on standard input, one a line, and answer each by a line: the hand that may be cut off.

A line is ``KIND<tab>PATH``; the answer ``ok`` or ``fault`` with the traceback, as JSON, and the memory at its highest.
"""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import sys
import traceback
import warnings
from pathlib import Path

from plugin.core.errors import BermlineError
from tests.fuzz.readers import READERS

_MOST_BYTES = 6 << 30


def main() -> None:
    """Answer until standard input ends."""
    faulthandler.enable()
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))
    warnings.simplefilter("ignore", DeprecationWarning)
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what libraries print goes where it does not spoil the answers
    for line in sys.stdin:
        kind, path = line.rstrip("\n").split("\t")
        print(json.dumps(_answer(kind, Path(path))), file=answers)


def _answer(kind: str, path: Path) -> dict[str, object]:
    fault = ""
    try:
        READERS[kind](path)
    except BermlineError:
        pass
    except Exception:
        fault = traceback.format_exc(limit=-6)
    return {"fault": fault, "peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}


if __name__ == "__main__":
    main()
