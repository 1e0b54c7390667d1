"""The nine classes that can be drawn: colour, shape, name and how many points each has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.language import tr
from gui import theme
from gui.plots import class_marks, look
from gui.tokens import NOTE

CELL = 40


class ClassBar(QWidget):
    """A row of cells; a click or the arrow keys choose the class of the next points."""

    chosen = Signal(int)

    def __init__(self) -> None:
        """Start with nine classes without points."""
        super().__init__()
        self.setObjectName("draw.classes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("The class of the next points: click, or press 1 to 9 on the sheet"))
        self.names: tuple[str, ...] = ()
        self.counts: list[int] = []
        self.current = 0
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(9 * CELL, 30)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(9 * 24, 30)

    def show_classes(self, names: Sequence[str], counts: Sequence[int]) -> None:
        """Show names and how many points each has."""
        self.names, self.counts = tuple(names), list(counts)
        self._tell()

    def choose(self, number: int) -> None:
        """Mark a class without telling anyone."""
        self.current = number
        self._tell()

    def _tell(self) -> None:
        if self.names:
            count = self.counts[self.current]
            self.setAccessibleName(tr("Class {names}, {count} points", names=self.names[self.current], count=count))
        self.update()

    def cell(self, number: int) -> QRectF:
        """Give the rectangle of a class."""
        side = min(self.width() / max(len(self.names), 1), 104.0)
        return QRectF(number * side, 1, side - 2, self.height() - 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, name in enumerate(self.names):
            self._paint_cell(painter, self.cell(number), number, name)

    def _paint_cell(self, painter: QPainter, cell: QRectF, number: int, name: str) -> None:
        chosen = number == self.current
        painter.setPen(QPen(theme.color("text" if chosen and self.hasFocus() else "accent" if chosen else "line"), 1))
        painter.setBrush(theme.color("raised" if chosen else "card"))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        class_marks.paint(painter, QPointF(cell.left() + 11, cell.center().y()), number, 4.5)
        painter.setFont(look.small_font(NOTE, bold=chosen))
        count = self.counts[number] if number < len(self.counts) else 0
        painter.setPen(theme.color("text" if count or chosen else "muted"))
        room, words = cell.adjusted(20, 0, -2, 0), f"{name} {count}" if count else name
        words = words if painter.fontMetrics().horizontalAdvance(words) <= room.width() else name
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        for number in range(len(self.names)):
            if self.cell(number).contains(event.position()):
                self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        turn = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if turn is not None and self.names:
            self.chosen.emit((self.current + turn) % len(self.names))
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.chosen.emit(int(event.key()) - int(Qt.Key.Key_1))
        else:
            super().keyPressEvent(event)
