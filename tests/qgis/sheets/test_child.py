"""The process that makes sheets keeps its standard output to its own lines."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
NOISY = """
import ctypes, os, sys
from plugin.sheets.child import LineProgress, _own_output
out = LineProgress(_own_output())
ctypes.CDLL(None).puts(b"from a library in C")
ctypes.CDLL(None).fflush(None)
os.write(1, b"from a descriptor\\n")
print("from Python")
out.write({"fraction": 0.5, "words": "Ж"})
"""


def test_what_libraries_print_does_not_get_between_the_lines():
    run = subprocess.run([sys.executable, "-c", NOISY], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == '{"fraction": 0.5, "words": "\\u0416"}\n'
    for noise in ("from a library in C", "from a descriptor", "from Python"):
        assert noise in run.stderr
