"""Long work beside the window: results, sentences, progress, cancelling, closing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from core.data.table import Cancelled
from core.errors import UserError
from gui import background
from gui.background import Report

WAIT = 2000


@pytest.fixture(autouse=True)
def stopped(qapp) -> Iterator[None]:
    yield
    assert background.stop_all(WAIT)


@pytest.fixture
def told() -> list[str]:
    return []


def start(task: Callable[[Report], object], told: list[str], owner: QObject | None = None) -> background.Job:
    job = background.run(
        task, lambda result: told.append(f"done {result}"), lambda text: told.append(text), "The test", owner
    )
    job.ended.connect(lambda: told.append("ended"))
    return job


def test_the_result_arrives_in_the_threads_of_the_window(qtbot):
    places = []
    job = background.run(
        lambda _: QThread.currentThread(), lambda thread: places.append((thread, QThread.currentThread())), print
    )
    with qtbot.waitSignal(job.ended, timeout=WAIT):
        pass
    [(worker, window)] = places
    assert window is QThread.currentThread()
    assert worker is not window


def test_a_user_error_becomes_its_sentence(qtbot, told):
    def task(_: Report) -> None:
        raise UserError("data.csv: the file is empty.")

    start(task, told)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WAIT)
    assert told == ["ended", "data.csv: the file is empty."]


def test_any_other_fault_is_told_and_logged(qtbot, told, caplog):
    start(lambda _: 1 / 0, told)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WAIT)
    assert told[1].startswith("The test failed (ZeroDivisionError: division by zero)")
    assert "ZeroDivisionError" in caplog.text


def test_a_user_error_while_the_result_is_taken_is_told(qtbot, told):
    def refuse(_: object) -> None:
        raise UserError("It does not fit.")

    background.run(lambda _: 1, refuse, told.append)
    qtbot.waitUntil(lambda: told == ["It does not fit."], timeout=WAIT)


def test_work_that_cancels_itself_ends_quietly(qtbot, told):
    def task(_: Report) -> None:
        raise Cancelled

    start(task, told)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    qtbot.wait(20)
    assert told == ["ended"]


def test_cancel_stops_the_work_at_its_next_report_and_nobody_is_told(qtbot, told):
    running, left = threading.Event(), threading.Event()

    def task(report: Report) -> str:
        running.set()
        while report(0.5):
            time.sleep(0.001)
        left.set()
        return "late"

    job = start(task, told)
    assert running.wait(1)
    job.cancel()
    assert told == ["ended"]
    assert not job.running
    assert left.wait(1)
    qtbot.wait(30)
    job.cancel()
    assert told == ["ended"]


def test_progress_is_throttled_and_tells_the_time_left(qtbot, monkeypatch):
    monkeypatch.setattr(background, "_ESTIMATE_AFTER", 0.05)
    seen: list[tuple[float, float | None]] = []

    def task(report: Report) -> None:
        for step in range(200):
            report(step / 200)
            time.sleep(0.001)

    job = background.run(task, lambda _: None, print)
    job.progressed.connect(lambda part, left: seen.append((part, left)))
    with qtbot.waitSignal(job.ended, timeout=WAIT):
        pass
    assert 2 <= len(seen) <= 20
    assert [part for part, _ in seen] == sorted(part for part, _ in seen)
    known = [left for _, left in seen if left is not None]
    assert known
    assert all(0 <= left < 2 for left in known)


def test_closing_stops_everything(qapp, told):
    left = threading.Event()

    def task(report: Report) -> None:
        while report(0.0):
            time.sleep(0.001)
        left.set()

    jobs = [start(task, told) for _ in range(3)]
    assert background.stop_all(WAIT)
    assert left.is_set()
    assert not any(job.running for job in jobs)
    assert told == ["ended"] * 3


def test_work_whose_owner_goes_away_is_given_up(qtbot, told):
    owner, left = QObject(), threading.Event()

    def task(report: Report) -> None:
        while report(0.0):
            time.sleep(0.001)
        left.set()

    job = start(task, told, owner)
    delete(owner)
    assert left.wait(1)
    assert not job.running
