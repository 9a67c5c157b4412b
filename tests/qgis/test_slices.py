"""Work in slices: in order, with the event loop in between, finished or dropped when that is asked for."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer

from plugin.slices import REST, AtOnce, Slices
from tests.qgis.waiting import until


@pytest.fixture
def slices(qgis_app):
    made = Slices()
    yield made
    made.stop()


def steps(taken, count, seconds=0.02):
    from time import perf_counter

    for number in range(count):
        until = perf_counter() + seconds
        while perf_counter() < until:
            pass
        taken.append(number)
        yield


def wait_for(condition):
    while not condition():
        QCoreApplication.processEvents()


def test_long_steps_are_taken_one_at_a_time(slices):
    taken, ended = [], []
    slices.ended.connect(lambda: ended.append(len(taken)))
    slices.start(steps(taken, 3))
    assert (taken, slices.busy) == ([], True)
    QCoreApplication.processEvents()
    assert taken == [0]
    wait_for(lambda: not slices.busy)
    assert taken == [0, 1, 2]
    assert ended == [3]


def test_short_steps_are_taken_together(slices):
    taken = []
    slices.start(steps(taken, 5, 0.0))
    wait_for(lambda: taken)
    assert len(taken) == 5


def test_a_step_that_wants_rest_ends_its_slice(slices):
    taken = []

    def work():
        for number in range(4):
            taken.append(number)
            yield REST if number == 1 else None

    slices.start(work())
    wait_for(lambda: taken)
    assert taken == [0, 1]
    slices.finish()
    assert taken == [0, 1, 2, 3]


def test_what_is_left_can_be_done_at_once(slices):
    taken = []
    slices.start(steps(taken, 3))
    slices.finish()
    assert (taken, slices.busy) == ([0, 1, 2], False)
    slices.finish()


def test_what_is_left_can_be_dropped(slices):
    taken = []
    slices.start(steps(taken, 3))
    QCoreApplication.processEvents()
    slices.stop()
    QCoreApplication.processEvents()
    assert (taken, slices.busy) == ([0], False)


def test_a_step_may_end_the_work_that_it_is_of(slices):
    def work():
        slices.stop()
        yield
        raise AssertionError("went on")

    slices.start(work())
    wait_for(lambda: not slices.busy)
    QCoreApplication.processEvents()


def test_another_piece_of_work_takes_its_place(slices):
    first, second = [], []
    slices.start(steps(first, 3))
    slices.start(steps(second, 2))
    slices.finish()
    assert (first, second) == ([], [0, 1])


def test_an_error_ends_the_work_and_is_not_swallowed(slices):
    def work():
        yield
        raise ValueError("no")

    slices.start(work())
    with pytest.raises(ValueError, match="no"):
        slices.finish()
    assert not slices.busy


def test_without_a_window_all_is_done_where_it_is_begun():
    taken = []
    AtOnce().start(steps(taken, 3, 0.0))
    assert taken == [0, 1, 2]


def test_what_came_due_during_a_slice_goes_before_the_next(slices):
    order, due = [], QTimer()
    due.setTimerType(Qt.TimerType.PreciseTimer)
    due.timeout.connect(lambda: order.append("due"))
    due.start(2)
    slices.start(steps(order, 5))
    wait_for(lambda: not slices.busy)
    due.stop()
    assert [(one, next_one) for one, next_one in zip(order, order[1:]) if "due" not in (one, next_one)] == []


def test_work_behind_other_work_waits_for_its_end(qgis_app):
    first, done = Slices(), []
    second = Slices(behind=(first,))
    first.start(iter(range(10**9)))
    second.start(done.append(number) for number in range(3))
    for _ in range(20):
        QCoreApplication.processEvents()
    assert done == []
    first.stop()
    until(lambda: not second.busy)
    assert done == [0, 1, 2]
