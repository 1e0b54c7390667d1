"""What the network says about one row: a bar for each class, or a number for each target."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.plots import base, export, look, ticks
from gui.scaling import px
from gui.tokens import SMALL, TITLE

ROW = 22.0
MOST = 12
KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AnswerPlot(base.Plot):
    """Bars for classes (the likeliest in bold), large numbers for targets; one answer is chosen to be explained."""

    about = tr("What the network says about this row. Click an answer, or press ↑ ↓, to see what it hangs on.")
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("predict.answer", tr("Prediction"), tr("There is no prediction yet."), parent)
        self.names: tuple[str, ...] = ()
        self.values: HostArray = np.empty(0)
        self.shares, self.picked = False, 0
        self.order: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(260, 40 + px(ROW) * max(1, len(self.order)))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(140, self.sizeHint().height())

    def show_answer(self, names: Sequence[str], values: HostArray, shares: bool, picked: int) -> None:
        """Draw answers (names,); `shares`: they are probabilities of classes. Of many only the largest are drawn."""
        before = len(self.order)
        self.names, self.values, self.shares, self.picked = tuple(names), np.asarray(values), shares, picked
        many = len(self.names) > MOST
        largest = np.argsort(-np.nan_to_num(self.values), kind="stable")[:MOST]
        self.order = [int(n) for n in largest] if many else list(range(len(self.names)))
        self.set_note(tr("the {most} largest of {n_names}", most=MOST, n_names=len(self.names)) if many else "")
        self.filled(", ".join(f"{self.names[n]}: {self._text(n)}" for n in self.order))
        if len(self.order) != before:
            self.updateGeometry()

    def table(self) -> export.Table:  # noqa: D102
        return ("answer", "value"), (self.names, self.values.tolist())

    def _text(self, number: int) -> str:
        value = float(self.values[number])
        return ticks.percent(value) if self.shares and np.isfinite(value) else numbers.text(value)

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        inner = area.adjusted(9, 8, -9, -8)
        painter.setFont(look.small_font(SMALL, bold=self.shares))
        widest = max(painter.fontMetrics().horizontalAdvance(self.names[n]) for n in self.order) + 6
        room = min(widest, inner.width() * 0.42)
        best = int(np.argmax(np.nan_to_num(self.values, nan=-np.inf)))
        for place, number in enumerate(self.order):
            row = QRectF(inner.left(), inner.top() + place * px(ROW), inner.width(), px(ROW))
            self._paint_row(painter, row, number, room, number == best and self.shares)

    def _paint_row(self, painter: QPainter, row: QRectF, number: int, room: float, best: bool) -> None:
        left, right, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        if number == self.picked and len(self.order) > 1:
            painter.fillRect(row.adjusted(-5, 1, 5, -1), theme.color("raised"))
        painter.setFont(look.small_font(SMALL, bold=best))
        painter.setPen(theme.color("text" if best or not self.shares else "muted"))
        name = painter.fontMetrics().elidedText(self.names[number], Qt.TextElideMode.ElideRight, int(room) - 4)
        painter.drawText(row, int(left | middle), name)
        value = self._text(number)
        if not self.shares:
            font = theme.ui_font(TITLE, QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(theme.color("bad" if not np.isfinite(self.values[number]) else "text"))
        painter.drawText(row, int(right | middle), value)
        if self.shares:
            self._paint_bar(painter, row.adjusted(room, 5, -48, -5), number)

    def _paint_bar(self, painter: QPainter, bar: QRectF, number: int) -> None:
        painter.fillRect(bar, theme.color("raised"))
        share = float(np.clip(np.nan_to_num(self.values[number]), 0, 1))
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), theme.class_color(number))

    def _at(self, position: QPoint) -> int | None:
        place = int((position.y() - self.area().top() - 8) // px(ROW))
        return self.order[place] if 0 <= place < len(self.order) else None

    def tip(self, position: QPoint) -> str:  # noqa: D102
        number = self._at(position)
        return self.about if number is None else f"{self.names[number]}: {numbers.full(float(self.values[number]))}"

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        number = self._at(event.position().toPoint())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        turn = KEYS.get(Qt.Key(event.key()))
        if turn is None or self.picked not in self.order:
            super().keyPressEvent(event)
            return
        place = min(max(self.order.index(self.picked) + turn, 0), len(self.order) - 1)
        self.chosen.emit(self.order[place])
