"""Kill the real application, and the server of its case, at random moments while it works; and let the disk be full.

``python3 -m tests.kill.campaign [--kills N] [--server-kills N] [--full-disk 0] [--seconds S] [--seed K]``. Each
time it is looked whether all that had ended is there, and nothing by half.
"""

from __future__ import annotations

import argparse
import sys

from tests.kill import on_file, on_server, without_room
from tests.kill.tally import make_demo


def main(arguments: list[str] | None = None) -> int:
    """Run the campaigns, print what was found, and return 0 where nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200, help="of the application on a case in a file")
    parser.add_argument("--server-kills", type=int, default=200, help="of a case's server, or QGIS on it")
    parser.add_argument("--full-disk", type=int, default=1, help="0 leaves out the disk that is full")
    parser.add_argument("--seconds", type=float, default=7200.0, help="how long each of them may take")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    make_demo()
    tallies = []
    if asked.kills:
        tallies.append(on_file.run(asked.kills, asked.seconds, asked.seed))
    if asked.server_kills:
        tallies.append(on_server.run(asked.server_kills, asked.seconds, asked.seed))
    if asked.full_disk:
        tallies.append(without_room.run(asked.seconds, asked.seed))
    for tally in tallies:
        print(tally.words())
        for words in (*tally.lost, *tally.false_whole, *tally.untold, *tally.not_started):
            print(f"  {words}")
    return 0 if all(tally.good for tally in tallies) else 1


if __name__ == "__main__":
    sys.exit(main())
