"""What a prediction hangs on: a signed bar for each input, the strongest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.language import tr
from gui import theme
from gui.plots import base, export, look
from gui.scaling import px
from gui.tokens import NOTE

ROW = 20.0


@dataclass(frozen=True)
class Reason:
    """One input: its value in words, how much it moves the answer, and the slope (NaN: none)."""

    name: str
    value: str
    amount: float
    slope: float


class ReasonPlot(base.Plot):
    """Blue to the right raises the answer, orange (dashed edge) to the left lowers it."""

    about = tr("How much each input moves the chosen answer; blue raises it, orange lowers it.")
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("predict.reasons", tr("What it hangs on"), tr("There is no prediction yet."), parent)
        self.reasons: tuple[Reason, ...] = ()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(260, 40 + px(ROW) * max(3, len(self.reasons)))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(140, self.sizeHint().height())

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Draw the inputs in this order."""
        before = len(self.reasons)
        self.reasons = tuple(reasons)
        if not self.reasons:
            self.clear()
            return
        self.filled(", ".join(f"{r.name} = {r.value}: {numbers.text(r.amount)}" for r in self.reasons))
        if len(self.reasons) != before:
            self.updateGeometry()

    def table(self) -> export.Table:  # noqa: D102
        columns = zip(*((r.name, r.value, r.amount, r.slope) for r in self.reasons), strict=True)
        return ("input", "value", "amount", tr("slope per unit")), tuple(columns)

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        inner = area.adjusted(9, 6, -9, -6)
        most = max((abs(r.amount) for r in self.reasons if np.isfinite(r.amount)), default=0.0) or 1.0
        for place, reason in enumerate(self.reasons):
            self._paint_row(
                painter, QRectF(inner.left(), inner.top() + place * px(ROW), inner.width(), px(ROW)), reason, most
            )

    def _paint_row(self, painter: QPainter, row: QRectF, reason: Reason, most: float) -> None:
        left, right, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.small_font(NOTE))
        names, amounts = row.width() * 0.44, 56.0
        words = f"{reason.name} = {reason.value}"
        painter.setPen(theme.color("muted"))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(names) - 8)
        painter.drawText(QRectF(row.left(), row.top(), names, px(ROW)), int(left | middle), shown)
        self._paint_bar(painter, row.adjusted(names, 4, -amounts, -4), reason.amount, most)
        painter.setPen(theme.color("text" if np.isfinite(reason.amount) else "bad"))
        sign = "+" if reason.amount > 0 else ""
        painter.drawText(row, int(right | middle), f"{sign}{numbers.text(reason.amount, 3)}")

    def _paint_bar(self, painter: QPainter, room: QRectF, amount: float, most: float) -> None:
        zero = room.center().x()
        length = float(np.clip(np.nan_to_num(amount) / most, -1, 1)) * room.width() / 2
        bar = QRectF(min(zero, zero + length), room.top(), abs(length), room.height())
        color = theme.sign_color(amount)
        painter.fillRect(bar, color)
        if amount < 0:
            pen = QPen(theme.color("canvas"), 1)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.drawLine(bar.topLeft(), bar.bottomLeft())
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(int(zero), int(room.top() - 4), int(zero), int(room.bottom() + 4))

    def _at(self, position: QPoint) -> Reason | None:
        place = int((position.y() - self.area().top() - 6) // px(ROW))
        return self.reasons[place] if 0 <= place < len(self.reasons) else None

    def tip(self, position: QPoint) -> str:  # noqa: D102
        reason = self._at(position)
        if reason is None:
            return self.about
        slope = "" if np.isnan(reason.slope) else tr("\nslope per unit {full}", full=numbers.full(reason.slope))
        return f"{reason.name} = {reason.value}\n{numbers.full(reason.amount)}{slope}"

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        reason = self._at(event.position().toPoint())
        if reason is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(reason.name)
