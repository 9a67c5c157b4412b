"""Keeping Python's collector of cycles away from what stays as long as the case is open.

A large case is a million objects that refer to each other in no circle and are let go of by their counts. Looked
through together with all else, again and again, they hold up the window for a quarter of a second each time.
"""

from __future__ import annotations

import gc


def set_aside() -> None:
    """Look no more through what there is now; what is made from now on is looked through as ever."""
    gc.freeze()


def take_back() -> None:
    """Look through everything again."""
    gc.unfreeze()
