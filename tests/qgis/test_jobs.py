"""A job ends in exactly one way, and what went wrong in it is never swallowed."""

import gc
import threading
import weakref
from time import monotonic

import numpy as np
import pyproj
import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThreadPool

from plugin.core.errors import BermlineError, message
from plugin.core.language import Language, written_in
from plugin.core.quantity import write_bound
from plugin.jobs import Job, Jobs, Newest, Stopped


@pytest.fixture
def jobs(qgis_app):
    made = Jobs()
    yield made
    made.stop_all()
    made.deleteLater()


def _end(qtbot, jobs, work):
    done, failed = [], []
    job = jobs.start("work", work, done.append, failed.append)
    with qtbot.waitSignal(job.ended):
        pass
    return done, failed


@pytest.mark.parametrize("result", [None, 0, "", [], {}, (), False, "some"], ids=repr)
def test_the_result_is_handed_on_whatever_it_is(qtbot, jobs, result):
    assert _end(qtbot, jobs, lambda progress: result) == ([result], [])


def test_an_array_is_handed_on(qtbot, jobs):
    done, failed = _end(qtbot, jobs, lambda progress: np.zeros(3))
    assert [item.tolist() for item in done] == [[0.0, 0.0, 0.0]]
    assert failed == []


def test_an_error_of_ours_goes_to_the_one_who_handles_it(qtbot, jobs):
    error = BermlineError(message("No."))

    def work(progress):
        raise error

    assert _end(qtbot, jobs, work) == ([], [error])


def test_what_was_worked_on_is_let_go_of_without_the_collector(qtbot, jobs):
    """Its thread may be one where shapely 1.8 cannot let go of a geometry."""

    class Geometry:
        pass

    def begin():
        taken, made = Geometry(), Geometry()
        kept.extend((weakref.ref(taken), weakref.ref(made)))
        job = jobs.start("work", lambda progress: (taken, made), lambda outcome: None, lambda error: None)
        with qtbot.waitSignal(job.ended):
            pass

    kept = []
    gc.collect()
    gc.disable()
    try:
        begin()
        qtbot.waitUntil(lambda: [one() for one in kept] == [None, None])
    finally:
        gc.enable()


def test_who_began_a_job_may_go_with_its_end(qtbot):
    ended = []

    def begin():
        made = Jobs()
        job = made.start("work", lambda progress: None, lambda outcome: made, lambda error: None)
        job.ended.connect(lambda: ended.append(True))

    begin()
    qtbot.waitUntil(lambda: ended == [True])


def test_a_kept_error_keeps_nothing_of_the_work_alive(qtbot, jobs):
    """A raster that outlives GDAL, because an error holds it, crashes QGIS when it ends."""

    class Opened:
        pass

    seen = []

    def work(progress):
        opened = Opened()
        seen.append(weakref.ref(opened))
        raise BermlineError(message("No."))

    _, failed = _end(qtbot, jobs, work)
    assert len(failed) == 1
    assert seen[0]() is None


def test_a_fault_in_the_work_is_seen(qtbot, jobs):
    with qtbot.captureExceptions() as faults:
        assert _end(qtbot, jobs, lambda progress: 1 / 0) == ([], [])
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def test_a_fault_in_a_callback_is_seen(qtbot, jobs):
    with qtbot.captureExceptions() as faults:
        job = jobs.start("work", lambda progress: 0, lambda result: 1 / result, print)
        with qtbot.waitSignal(job.ended):
            pass
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def _begin_endless(jobs, words, on_done, on_failed):
    """Begin work that goes on until it is asked to end, and then gives something after all."""
    going = threading.Event()

    def work(progress):
        going.set()
        while not progress.cancelled:
            pass
        return "late"

    job = jobs.start(words, work, on_done, on_failed)
    assert going.wait(10.0)
    return job


def test_a_cancelled_job_calls_nobody(qtbot, jobs):
    done = []
    job = _begin_endless(jobs, "work", done.append, done.append)
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert done == []


@pytest.mark.parametrize(
    "stop",
    [
        pytest.param(lambda job: job.stop(), id="in the panel"),
        pytest.param(lambda _job: QgsApplication.taskManager().cancelAll(), id="in QGIS' list of tasks"),
    ],
)
def test_who_began_a_job_is_told_that_a_person_stopped_it(qtbot, jobs, stop):
    done, failed = [], []
    job = _begin_endless(jobs, "Count stars", done.append, failed.append)
    with qtbot.waitSignal(job.ended):
        stop(job)
    assert done == []
    assert [str(error) for error in failed] == ["“Count stars” was stopped."]
    assert isinstance(failed[0], Stopped)


def test_cancelling_after_the_end_does_nothing(qtbot, jobs):
    done = []
    job = jobs.start("work", lambda progress: 1, done.append, done.append)
    with qtbot.waitSignal(job.ended):
        pass
    job.cancel()
    job.wait(1.0)
    assert done == [1]


def test_progress_is_told_in_shares_and_words(qtbot, jobs):
    shares, words = [], []

    def work(progress):
        progress.set(0.5, "half")

    job = jobs.start("work", work, lambda result: None, print)
    job.progressed.connect(shares.append)
    job.worded.connect(words.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert 50.0 in shares
    assert words == ["half"]


def test_coordinates_are_transformed_in_job_after_job(qtbot, jobs):
    """One thread of QGIS runs several jobs, and what pyproj keeps must outlive each of them."""

    def work(_progress):
        to_metres = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32637", always_xy=True)
        return round(to_metres.transform(39.0, 45.9)[0])

    assert [_end(qtbot, jobs, work) for _ in range(8)] == [([500000], [])] * 8


def test_what_hangs_is_cancelled_without_waiting_for_it(qtbot, jobs):
    """A service that does not answer keeps nobody from closing the case."""
    goes_on, done = threading.Event(), []
    job = jobs.start("hang", lambda progress: goes_on.wait(20), done.append, done.append)
    start = monotonic()
    jobs.cancel_all()
    assert monotonic() - start < 1.0
    with qtbot.waitSignal(job.ended):
        goes_on.set()
    assert done == []


def test_several_that_hang_are_waited_for_together_and_those_not_yet_begun_not_at_all(jobs):
    goes_on = threading.Event()
    for _ in range(QThreadPool.globalInstance().maxThreadCount() + 2):
        jobs.start("hang", lambda progress: goes_on.wait(20), print, print)
    start = monotonic()
    jobs.stop_all(0.3)
    jobs.stop_all(0.3)
    assert monotonic() - start < 1.2
    goes_on.set()
    jobs.stop_all()


def test_what_was_cancelled_before_its_thread_came_to_it_is_not_done(jobs, monkeypatch):
    """QGIS may have given it a thread already: nobody waits for it then, so it must not begin after all."""
    came, goes_on, left, done = threading.Event(), threading.Event(), threading.Event(), []

    def come_late(self, task):
        came.set()
        goes_on.wait(20)
        try:
            return begin(self, task)
        finally:
            left.set()

    begin = Job._run
    monkeypatch.setattr(Job, "_run", come_late)
    jobs.start("work", done.append, print, print)
    assert came.wait(10)
    jobs.stop_all()
    goes_on.set()
    assert left.wait(10)
    assert done == []


@pytest.fixture
def failures():
    return []


@pytest.fixture
def newest(jobs, failures):
    return Newest(jobs, failures.append, at_once=10)


def test_a_moments_work_is_done_when_it_is_asked_for(newest, failures):
    taken = []
    newest.begin("add", lambda: 1 + 1, taken.append, size=10)
    assert (taken, failures, newest.busy) == ([2], [], False)


def test_work_that_is_to_begin_on_a_thread_counts_as_begun(qtbot, jobs, newest):
    newest.begin("add", lambda: 1 + 1, lambda _: None)
    assert (jobs.busy, newest.busy) == (True, True)
    newest.stop()
    assert (jobs.busy, newest.busy) == (False, False)


def test_of_work_on_threads_only_the_newest_is_taken(qtbot, newest):
    taken, go_on = [], threading.Event()
    newest.begin("old", lambda: go_on.wait() and "old", taken.append)
    newest.begin("new", lambda: "new", taken.append)
    go_on.set()
    qtbot.waitUntil(lambda: not newest.busy)
    assert taken == ["new"]


def test_a_moments_work_drops_what_still_runs(qtbot, jobs, newest):
    taken, go_on = [], threading.Event()
    newest.begin("old", lambda: go_on.wait() and "old", taken.append)
    newest.begin("new", lambda: "new", taken.append, size=1)
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert taken == ["new"]


@pytest.mark.parametrize("size", [10, 11], ids=["at once", "as a job"])
def test_newest_work_tells_an_error_of_ours(qtbot, newest, failures, size):
    error = BermlineError(message("No."))

    def work():
        raise error

    newest.begin("fail", work, lambda _: None, size)
    qtbot.waitUntil(lambda: bool(failures))
    assert (failures, newest.busy) == ([error], False)


def test_work_writes_numbers_in_the_language_of_who_began_it(qtbot, jobs):
    done = []
    with written_in(Language("xx", translate=lambda text: text.replace("about", "circa"))):
        jobs.start("write", lambda _progress: write_bound("~"), done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert done == ["circa {number}"]
