"""Settings that most runs do without: folded away under a header that says what is set."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from gui import theme
from gui.scaling import px
from gui.tokens import CONTROL_HEIGHT, GAP, RADIUS

_ARROW = 4.0
_ROOM = 16


class FoldButton(QAbstractButton):
    """A row with an arrow, a title, and at its right in short what is set."""

    def __init__(self, object_name: str, title: str, tooltip: str) -> None:
        """Start folded."""
        super().__init__()
        self.setObjectName(object_name)
        self.setCheckable(True)
        self.setText(title)
        self.setToolTip(tooltip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._summary = ""
        theme.notifier().changed.connect(self.update)
        self.set_summary("")

    def summary(self) -> str:
        """Give what stands at the right."""
        return self._summary

    def set_summary(self, summary: str) -> None:
        """Say in short what is set."""
        self._summary = summary
        self.setAccessibleName(f"{self.text()}: {summary}")
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as a field."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(120), px(CONTROL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw arrow, title and summary."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_arrow(painter)
        box = self.rect().adjusted(_ROOM, 0, -2, 0)
        title = self.fontMetrics().horizontalAdvance(self.text())
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        self._paint_summary(painter, box.adjusted(title + GAP, 0, 0, 0))

    def _paint_ground(self, painter: QPainter) -> None:
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color("accent"), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("raised") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_arrow(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(_ROOM / 2 - 1, self.height() / 2)
        painter.rotate(90 if self.isChecked() else 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        painter.drawPolygon(QPolygonF.fromList(_triangle()))
        painter.restore()

    def _paint_summary(self, painter: QPainter, box: QRect) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        shown = painter.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)


class Fold(QWidget):
    """A header and, below it once it is opened, some widgets.

    Signals:
        opened: it has just been opened.
    """

    opened = Signal()

    def __init__(self, object_name: str, title: str, tooltip: str, *children: QWidget) -> None:
        """Hold `children`, folded away."""
        super().__init__()
        self.button = FoldButton(object_name, title, tooltip)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(_ROOM, 0, 0, GAP)
        column.setSpacing(0)
        for child in children:
            column.addWidget(child)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.button)
        outside.addWidget(self._inside)
        self._inside.hide()
        self.button.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        self._inside.setVisible(on)
        if on:
            self.opened.emit()


def _triangle() -> list[QPointF]:
    return [QPointF(-_ARROW / 2, -_ARROW), QPointF(_ARROW / 2 + 1, 0), QPointF(-_ARROW / 2, _ARROW)]
