"""How long something takes at the least, and how long it may take on a machine as fast as this one.

Times that a person feels are stated for a common machine. Tests also run on slower ones, where the same work is
allowed in proportion; the times themselves are measured by ``make bench``.
"""

import gc
import math
import time

_YARDSTICK_S = 0.012
"""Seconds of the yardstick on the machine that the budgets are stated for (Python 3.11 at 2.6 GHz)."""


def least_seconds(work, before=lambda: None, rounds=3):
    """Return the least processor time of ``work`` in so many rounds, ``before`` done unmeasured ahead of each."""
    took = []
    for _ in range(rounds):
        before()
        begin = time.process_time()
        work()
        took.append(time.process_time() - begin)
    return min(took)


def budget(seconds):
    """Return what this machine may take, as busy as it is now, where ``seconds`` are allowed on the common one."""
    return seconds * max(1.0, max(_yardstick() for _ in range(3)) / _YARDSTICK_S)


def _yardstick():
    """Time a fixed piece of work of the kind that holds up a window: objects, dictionaries and short strings."""
    begin = time.thread_time()
    kept = {}
    for number in range(60_000):
        kept[f"{number % 5000}:{number % 7}"] = (number, str(number))
    sorted(kept.values(), key=lambda pair: pair[1])
    return time.thread_time() - begin


def order_of_growth(work, size):
    """Return about 1 where the processor time of ``work(size)`` grows as the size, 2 where it grows as its square.

    Compared is four times the size, in turns, so that what else the machine does falls on both. The collector of
    cycles looks through all that there is, of other tests too, and waits.
    """
    small, large = [], []
    gc.disable()
    try:
        for _ in range(3):
            small.append(least_seconds(lambda: work(size), rounds=2))
            large.append(least_seconds(lambda: work(4 * size), rounds=1))
    finally:
        gc.enable()
    return math.log(min(large) / min(small), 4)
