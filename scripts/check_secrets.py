"""Run detect-secrets over a folder and fail on any finding: the program itself always exits 0."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def main(folder: str) -> int:
    """Print what detect-secrets finds below ``folder``; return 1 where that is anything."""
    scanner = Path(sys.executable).with_name("detect-secrets")
    run = subprocess.run([scanner, "scan", "--all-files", folder], check=True, capture_output=True, text=True)
    results = json.loads(run.stdout)["results"]
    for path, secrets in sorted(results.items()):
        for secret in secrets:
            print(f"{path}:{secret['line_number']}: {secret['type']}")
    return 1 if results else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
