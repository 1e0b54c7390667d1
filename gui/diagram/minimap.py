"""A small map of the whole diagram with what is shown of it; a click or drag goes there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.language import tr
from gui.diagram import cables, frames, ink
from gui.diagram.shapes import Box, Layout
from gui.diagram.view import DiagramView
from gui.keys.told import key_tip

LARGEST, SMALLEST = QSize(200, 130), QSize(90, 48)
INSET = 6.0
SHARE = 0.3
"""Part of the view's width and height that the map takes at most."""


class MiniMap(QWidget):
    """Shows itself where the diagram is larger than the view, unless it is switched off.

    Signals: `changed`: it came, went or has another size.
    """

    changed = Signal()

    def __init__(self, view: DiagramView, parent: QWidget) -> None:
        """Follow `view`."""
        super().__init__(parent)
        self._view, self.wanted, self.covered = view, True, False
        self.setObjectName("picture.map")
        self.setAccessibleName(tr("Map of the diagram"))
        key_tip(self, tr("The whole diagram; click or drag to go there  (Ctrl+Alt+P hides it)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        view.shown_changed.connect(self.refresh)

    def turn(self) -> None:
        """Switch it on or off."""
        self.wanted = not self.wanted
        self.refresh()

    def refresh(self) -> None:
        """Come or go, and draw what is shown now."""
        layout = self._view.arrangement()
        shown = self.wanted and not self.covered and not self._view.fitted
        on = layout is not None and shown and self._is_larger(layout)
        if layout is not None and on:
            size = _size(layout.bounds, self._view.viewport().size())
            if size != self.size():
                self.resize(size)
                self.changed.emit()
            self.update()
        if on == self.isHidden():
            self.setVisible(on)
            self.changed.emit()

    def _is_larger(self, layout: Layout) -> bool:
        seen, b = self._seen(), layout.bounds
        return seen.x > b.x + 1 or seen.y > b.y + 1 or seen.right < b.right - 1 or seen.bottom < b.bottom - 1

    def _seen(self) -> Box:
        rect = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        return Box(rect.x(), rect.y(), rect.width(), rect.height())

    def _scale(self, bounds: Box) -> float:
        return min((self.width() - 2 * INSET) / bounds.w, (self.height() - 2 * INSET) / bounds.h)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        layout = self._view.arrangement()
        if layout is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink.pill(painter, Box(0.5, 0.5, self.width() - 1, self.height() - 1), "card", ink.pen("line"), 6)
        painter.setClipRect(self.rect().adjusted(2, 2, -2, -2))
        scale = self._scale(layout.bounds)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, scale)
        x, y = layout.bounds.center
        painter.translate(-x, -y)
        _paint_layout(painter, layout)
        self._paint_seen(painter)

    def _paint_seen(self, painter: QPainter) -> None:
        pen = ink.pen("accent", 1.4)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(ink.color("accent", 30))
        painter.drawRect(ink.rect(self._seen()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        event.accept()

    def _go(self, event: QMouseEvent) -> None:
        """Show what lies under the cursor in the middle of the view."""
        layout = self._view.arrangement()
        if layout is not None:
            scale, (x, y) = self._scale(layout.bounds), layout.bounds.center
            at = event.position() - QPointF(self.width() / 2, self.height() / 2)
            self._view.go_to(QPointF(x + at.x() / scale, y + at.y() / scale))
        event.accept()


def _size(bounds: Box, view: QSize) -> QSize:
    """Choose the size: in the proportions of the diagram, and a small part of the view."""
    most = LARGEST.boundedTo(QSize(round(view.width() * SHARE), round(view.height() * SHARE)))
    scale = min((most.width() - 2 * INSET) / bounds.w, (most.height() - 2 * INSET) / bounds.h)
    wanted = QSize(round(bounds.w * scale + 2 * INSET), round(bounds.h * scale + 2 * INSET))
    return wanted.expandedTo(SMALLEST)


def _paint_layout(painter: QPainter, layout: Layout) -> None:
    """Draw layers as blocks, connections as lines."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    line = ink.pen("muted", 1.0, 150)
    line.setCosmetic(True)
    painter.setPen(line)
    for gap in layout.gaps:
        if gap.route:
            painter.drawPath(cables.path(gap.route))
        else:
            start, stop = QPointF(gap.start, gap.source.body.center[1]), QPointF(gap.stop, gap.target.body.center[1])
            painter.drawLine(start, stop)
    for group in layout.plan.canvas.groups:
        frame = frames.frame(layout, group)
        if frame is not None:
            painter.drawRect(ink.rect(frame))
    painter.setPen(Qt.PenStyle.NoPen)
    for column in (*layout.columns.values(), *layout.folded.values()):
        painter.setBrush(ink.color("muted", 120))
        painter.drawRect(ink.rect(column.header))
        painter.setBrush(ink.color("accent", 150))
        painter.drawRect(QRectF(*column.body))
    painter.setBrush(ink.color("warning", 120))
    for at in range(len(layout.plan.canvas.notes)):
        painter.drawRect(ink.rect(frames.note_box(layout, at)))
