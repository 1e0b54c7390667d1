"""What long work tells: progress with Cancel in the status bar, and a message of the desktop at its end."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui import background, notices, settings
from gui.main_window import MainWindow
from gui.widgets import ProgressStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 5000


class Gate:
    """Work that goes on until it is let go."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def __call__(self, report: background.Report) -> str:
        while report(0.25) and not self.open.wait(0.005):
            pass
        return "done"


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()
    assert background.stop_all(WAIT)


def begin(window: MainWindow, gate: Gate, label: str, after: float | None = 0.0) -> tuple[background.Job, list[str]]:
    done: list[str] = []
    job = background.run(gate, done.append, done.append, "The work", window.session.late, label=label, after=after)
    return job, done


# Progress


def test_work_is_shown_with_its_share_and_cancelled(window: MainWindow, qtbot: QtBot, gate: Gate) -> None:
    job, done = begin(window, gate, "Baking bread")
    qtbot.waitUntil(lambda: window.progress.fraction() == 0.25, timeout=WAIT)
    assert window.progress.text() == "Baking bread"
    assert window.status.isAncestorOf(window.progress)
    cancel = window.progress.findChild(QToolButton, "progress.cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not job.running
    assert not window.progress.isVisible()
    assert done == []


def test_the_oldest_is_shown_first_and_the_others_are_counted(window: MainWindow, qtbot: QtBot, gate: Gate) -> None:
    first, _ = begin(window, gate, "First")
    second, _ = begin(window, gate, "Second")
    qtbot.waitUntil(lambda: window.progress.text().startswith("First"), timeout=WAIT)
    assert "(+1)" in window.progress.text()
    window.progress.cancelled.emit()
    assert not first.running
    assert window.progress.text() == "Second"
    window.progress.cancelled.emit()
    assert not second.running
    assert not window.progress.isVisible()


def test_short_work_and_what_another_place_shows_is_not_seen(window: MainWindow, qtbot: QtBot, gate: Gate) -> None:
    short, _ = begin(window, gate, "Short", after=60.0)
    elsewhere, _ = begin(window, gate, "Elsewhere", after=None)
    qtbot.wait(250)
    assert not window.progress.isVisible()
    gate.open.set()
    qtbot.waitUntil(lambda: not short.running and not elsewhere.running, timeout=WAIT)


def test_work_of_another_window_is_not_shown_here(window: MainWindow, qtbot: QtBot, gate: Gate) -> None:
    owner = QObject()
    job = background.run(gate, str, str, "Elsewhere", owner, after=0.0)
    qtbot.wait(150)
    assert not window.progress.isVisible()
    job.cancel()


# Messages of the desktop


class Tray(QObject):
    """Stands in for the icon beside the clock."""

    messageClicked = Signal()
    activated = Signal(object)
    told: list[tuple[str, str]] = []  # noqa: RUF012

    def __init__(self, _icon: object, parent: QObject) -> None:
        super().__init__(parent)

    isSystemTrayAvailable = supportsMessages = staticmethod(lambda: True)

    def setToolTip(self, _text: str) -> None: ...

    def show(self) -> None: ...

    def hide(self) -> None: ...

    def showMessage(self, title: str, words: str, _icon: object, _ms: int) -> None:
        self.told.append((title, words))


@pytest.fixture
def tray(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Tray]]:
    monkeypatch.setattr(notices, "QSystemTrayIcon", Tray)
    Tray.told.clear()
    window.notices._tray = None
    yield Tray
    window.notices._tray = None


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    return lambda on: monkeypatch.setattr(notices, "in_front", lambda _window: not on)


def train(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.training.ended, timeout=20_000):
        window.session.training.start(epochs=1)


def test_the_end_of_long_training_is_told_when_nobody_looks(
    window: MainWindow, qtbot: QtBot, tray: type[Tray], away: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.set_value("notify_seconds", 1)
    monkeypatch.setattr(notices, "monotonic", lambda: next(ticks))
    ticks = iter([0.0, 40.0] + [50.0] * 20)
    away(True)
    train(window, qtbot)
    assert len(tray.told) == 1
    title, words = tray.told[0]
    assert title == "Training has ended"
    assert "spirals: epoch 1, loss " in words
    tray.told.clear()


def test_short_training_and_a_window_in_front_tell_nothing(
    window: MainWindow, qtbot: QtBot, tray: type[Tray], away: Callable[[bool], None]
) -> None:
    away(True)
    settings.set_value("notify_seconds", 3600)
    train(window, qtbot)
    settings.set_value("notify_seconds", 0)
    window.notices.tell("Training has ended", "after hours", 1e5)
    away(False)
    settings.set_value("notify_seconds", 1)
    window.notices.tell("Training has ended", "seen", 1e5)
    assert tray.told == []
    away(True)
    window.notices.tell("Training has ended", "told", 1e5)
    assert tray.told == [("Training has ended", "told")]


def test_the_end_of_other_long_work_is_told_and_a_cancelled_one_is_not(
    window: MainWindow, qtbot: QtBot, tray: type[Tray], away: Callable[[bool], None], gate: Gate
) -> None:
    away(True)
    settings.set_value("notify_seconds", 1)
    job, _ = begin(window, gate, "Baking bread")
    job.started -= 100
    other, _ = begin(window, gate, "Cancelled")
    other.started -= 100
    other.cancel()
    gate.open.set()
    qtbot.waitUntil(lambda: not job.running, timeout=WAIT)
    assert tray.told == [("Done", "Baking bread")]


def test_a_window_with_a_dialog_of_its_own_is_in_front(window: MainWindow, qtbot: QtBot) -> None:
    assert notices.in_front(window)
    window.actions_by_id["edit.preferences"].trigger()
    dialog = window.findChild(QObject, "dialog.preferences")
    qtbot.waitUntil(dialog.isActiveWindow, timeout=2000)
    assert notices.in_front(window)
    dialog.reject()


# Errors


def test_errors_come_in_the_bar_and_never_as_a_box(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    for name in ("exec", "open", "show", "information", "warning", "critical", "question", "about"):
        monkeypatch.setattr(QMessageBox, name, lambda *_: pytest.fail("a box came"))
    bad = tmp_path / "bad.deepstep"  # type: ignore[operator]
    bad.write_bytes(b"PK nothing")
    window.open_path(bad)
    qtbot.waitUntil(lambda: "bad.deepstep" in window.problem.problem(), timeout=WAIT)
    assert window.problem.isVisible()
    window.documents.save_to(tmp_path / "none" / "x.deepstep")  # type: ignore[operator]
    assert "x.deepstep" in window.problem.problem() or "none" in window.problem.problem()


@pytest.mark.parametrize("width", [1000, 1100, 1440, 1920])
def test_training_and_other_work_find_room_side_by_side(
    window: MainWindow, qtbot: QtBot, gate: Gate, width: int
) -> None:
    size = window.size()
    window.resize(width, 700)
    begin(window, gate, "Reading a-very-long-name-of-a-table-2024.csv")
    window.session.training.set_speed(2)
    window.session.training.start()
    strips = [window.progress, window.findChild(ProgressStrip, "status.progress")]
    qtbot.waitUntil(lambda: all(strip.isVisible() for strip in strips), timeout=WAIT)
    qtbot.wait(50)
    for strip in strips:
        shown = [part for part in strip.findChildren(QWidget) if part.isVisible() and part.parent() is strip]
        for left, right in itertools.pairwise(shown):
            assert left.geometry().right() <= right.geometry().left(), (width, left.objectName())
        cancel = strip.findChild(QToolButton)
        assert cancel.width() >= cancel.sizeHint().width() - 1
    window.session.training.abandon()
    window.session.training.set_speed(float("inf"))
    window.resize(size)
