"""Problem bar and progress."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QTextEdit,
    QToolButton,
)

from gui.widgets import (
    ProblemBar,
    ProgressStrip,
    time_left,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_problem_bar(shown, qtbot, told):
    bar = ProblemBar()
    shown(QLabel("x"), bar)
    assert bar.objectName() == "problem"
    assert not bar.isVisible()
    bar.show_problem("The column “age” is missing; choose another file.")
    assert bar.isVisible()
    assert bar.problem().startswith("The column")
    said = told(bar.closed)
    qtbot.mouseClick(bar.findChild(QToolButton, "problem.close"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert bar.problem() == ""
    assert len(said) == 1
    bar.show_problem("Again.")
    bar.show_problem("")
    assert not bar.isVisible()


def test_a_long_problem_is_never_cut(shown):
    bar = ProblemBar()
    window = shown(bar, QTextEdit())
    window.resize(320, 500)
    bar.show_problem("word " * 60)
    QApplication.processEvents()
    text = bar.findChild(QLabel, "problem.text")
    assert text.height() >= text.heightForWidth(text.width()) > 60


def test_progress(shown, qtbot, told):
    strip = ProgressStrip()
    shown(QLabel("x"), strip)
    assert not strip.isVisible()
    strip.show_progress("Reading rows", 250, 1000, 125)
    left = strip.findChild(QLabel, "progress.left")
    assert strip.isVisible()
    assert strip.text() == "Reading rows"
    assert strip.fraction() == 0.25
    assert left.text() == "2 min left"
    said = told(strip.cancelled)
    cancel = strip.findChild(QToolButton, "progress.cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert len(said) == 1
    assert not cancel.isEnabled()
    strip.finish()
    assert not strip.isVisible()


def test_progress_of_unknown_length_shows_no_bar(shown):
    strip = ProgressStrip()
    shown(QLabel("x"), strip)
    strip.show_progress("Reading", 10, 0, cancellable=False)
    assert not strip._bar.isVisible()
    assert not strip._cancel.isVisible()
    assert not strip._left.isVisible()
    strip.show_progress("Reading", 30, 20)
    assert strip.fraction() == 1.0
    assert strip._bar.isVisible()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, ""), (0.2, "less than 1 s left"), (42, "42 s left"), (89.6, "90 s left"), (90, "2 min left"),
     (1800, "30 min left"), (11100, "3 h 5 min left")],
)  # fmt: skip
def test_time_left(seconds, text):
    assert time_left(seconds) == text
