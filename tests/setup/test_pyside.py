"""The pinned PySide6 keeps its references.

Some versions lose one to None or True at every call, which ends the interpreter after some thousand of them.
"""

from __future__ import annotations

import gc
import sys

import pyqtgraph
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

SLACK = 50


class Sender(QObject):
    """An object with one signal."""

    sent = Signal(int)


class Painted(QWidget):
    """A widget that counts how often it was drawn."""

    drawn = 0

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawLine(0, 0, self.width(), self.height())
        painter.end()
        self.drawn += 1


def references() -> tuple[int, int, int]:
    gc.collect()  # what other tests left behind holds references too
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)


def changes(before: tuple[int, int, int]) -> list[int]:
    return [after - count for after, count in zip(references(), before, strict=True)]


@pytest.fixture
def flat():
    """Fail when the counts of references differ afterwards."""
    before = references()
    yield
    assert max(map(abs, changes(before))) < SLACK, f"None, True, False changed by {changes(before)}"


@pytest.fixture
def kept():
    """Fail when references were lost; pyqtgraph gains one to None at every drawing, which does no harm."""
    before = references()
    yield
    assert min(changes(before)) > -SLACK, f"None, True, False changed by {changes(before)}"


def test_signals(qapp, flat):
    sender, got = Sender(), []
    sender.sent.connect(got.append)
    for number in range(5000):
        sender.sent.emit(number)
    assert len(got) == 5000


def test_repaints(qtbot, flat):
    widget = Painted()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    for step in range(300):
        widget.setObjectName(f"step{step % 2}")
        widget.update()
        widget.repaint()
    assert widget.drawn >= 300


def test_a_live_curve(qtbot, kept):
    plot = pyqtgraph.PlotWidget()
    qtbot.addWidget(plot)
    curve = plot.plot([0, 1], [0, 1])
    with qtbot.waitExposed(plot):
        plot.show()
    for step in range(200):
        curve.setData([0, 1, 2], [0, step, 1])
        plot.repaint()
