"""How long something takes at the least: other work on the machine only ever adds to it."""

import time


def least_seconds(work, before=lambda: None, rounds=3):
    """Return the least processor time of ``work`` in so many rounds, ``before`` done unmeasured ahead of each."""
    took = []
    for _ in range(rounds):
        before()
        begin = time.process_time()
        work()
        took.append(time.process_time() - begin)
    return min(took)
