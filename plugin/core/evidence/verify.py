"""Checking a pack without the program that made it: ``python3 -m plugin.core.evidence.verify PACK``.

Nothing of the pack is run, fetched, unpacked to where it says, or written to. Any BagIt tool answers whether its
files are as they were; this one also names files that no manifest vouches for, refuses links and paths that leave
the pack, follows the sealed journal, works out measurements again, and looks at signatures and timestamp.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Iterator

from ..language import ENGLISH, written_in
from .check_bag import BagCheck
from .check_inside import check_inside
from .check_seals import check_seals
from .holding import Holding, is_there, open_holding, printable
from .packed import Packed
from .verdict import BAD, GOOD, Answer, Finding, Verdict

_MARKS = {GOOD: "ok ", BAD: "BAD"}


def verify_pack(pack: Path) -> Verdict:
    """Check a pack (a folder or a zip of one) against its own manifests, journal, crate, numbers and seals.

    Every file must be listed and every listed file be there with the digests stated; links, paths that
    leave the pack and files to be fetched from elsewhere are refused. Without a signature a pack cannot show
    who made it, and without a timestamp not when.
    """
    # The data of a pack are English, whatever language this one writes in.
    with written_in(ENGLISH), open_holding(pack) as held:
        bag = BagCheck(Packed(held))
        return Verdict(tuple(_answers(held, bag)), bag.checked, bag.stated, is_there(pack))


def _answers(held: Holding, bag: BagCheck) -> Iterator[Answer]:
    for finding in _findings(held, bag):
        answer = finding.answer()
        if answer is not None:
            yield answer


def _findings(held: Holding, bag: BagCheck) -> Iterator[Finding]:
    readable = bool(held.sizes) or not held.problems
    if readable:
        bag.run()
    yield bag.finding
    if readable:
        packed = Packed(held)
        yield from check_inside(packed, bag.stated)
        yield from check_seals(packed, bag.stated)


def main(arguments: list[str]) -> int:
    """Check the pack named on the command line, print the verdict, and return 0 for a whole pack, else 1."""
    if len(arguments) != 1:
        print("usage: python3 -m plugin.core.evidence.verify PACK", file=sys.stderr)
        return 2
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    verdict = verify_pack(Path(arguments[0]))
    for label, value in verdict.stated.items():
        print(f"{printable(label)}: {printable(value)}")
    for answer in verdict.answers:
        print(f"\n[{_MARKS.get(answer.state, '?  ')}] {answer.about}")
        for words in answer.words:
            print(f"      {printable(str(words))}")
    print(f"\n{verdict.sentence}")
    return 0 if verdict.whole else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
