"""Mouse gestures on the diagram, as a user makes them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gui.diagram.shapes import Layout
from gui.diagram.view import DiagramView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def layout_of(view: DiagramView) -> Layout:
    layout = view.arrangement()
    assert layout is not None
    return layout


def header_at(view: DiagramView, layer: str) -> QPoint:
    """Give the place of a layer's header in the viewport."""
    x, y = layout_of(view).columns[layer].header.center
    return view.mapFromScene(QPointF(x - 20, y))


def edges_at(view: DiagramView, source: str, target: str) -> QPoint:
    """Give the middle of the edges between two layers in the viewport."""
    gap = next(g for g in layout_of(view).gaps if (g.source.layer, g.target.layer) == (source, target))
    y = (float(gap.source.ys.mean()) + float(gap.target.ys.mean())) / 2
    return view.mapFromScene(QPointF((gap.start + gap.stop) / 2, y))


def take(view: DiagramView, start: QPoint, stop: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Press at `start` and move to `stop`, without letting go."""
    QTest.mousePress(view.viewport(), LEFT, keys, start)
    for share in (0.2, 0.6, 1.0):
        move(view, start + (stop - start) * share, keys)


def move(view: DiagramView, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Move the mouse with the left button held."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    there = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, there, QPointF(view.viewport().mapToGlobal(at)), LEFT, LEFT, keys)
    QApplication.sendEvent(view.viewport(), event)


def drag(view: DiagramView, start: QPoint, stop: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Drag from `start` to `stop` with the left button."""
    take(view, start, stop, keys)
    QTest.mouseRelease(view.viewport(), LEFT, keys, stop)
