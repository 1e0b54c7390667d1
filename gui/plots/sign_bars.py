"""The evidence of a finding where it is one number each of several things: bars with their names."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from core import numbers
from core.diagnosis import Finding, Sign
from core.language import tr
from gui import theme
from gui.plots import base, export, look

MOST = 8
NAMES = 0.42
"""Of the width is for the names."""
DECADES = 4.0
"""On a logarithmic axis a bar this much shorter than the longest one has no length."""
VALUE = 46


class SignBars(base.Plot):
    """A bar for each name, the largest first; the dashed line is the threshold."""

    about = tr("What the finding was read from; the dashed line is the threshold.")

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, tr("Evidence"), tr("There is nothing to draw."), parent)
        self.sign: Sign | None = None

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(160, 130)

    def show_finding(self, finding: Finding) -> None:
        """Draw the evidence of a finding."""
        self.sign = sign = finding.sign
        if sign is None:
            self.clear()
            return
        self.set_title(sign.title)
        self.filled(f"{sign.title}. {finding.sentence}")

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw names, bars and values."""
        sign = self.sign
        if sign is None:
            return
        look.paint_ground(painter, area, self.hasFocus())
        painter.setFont(look.small_font())
        values = np.nan_to_num(sign.series[0].y[:MOST])
        step, left = area.height() / max(len(values), 1), area.left() + NAMES * area.width()
        room = area.right() - VALUE - left
        top = max(float(values.max(initial=0.0)), sign.limit or 0.0, 1e-30)
        for place, (name, value) in enumerate(zip(sign.names, values, strict=False)):
            row = QRectF(area.left() + 6, area.top() + place * step, area.width() - 12, step)
            self._paint_row(painter, row, name, float(value), (left, room * _share(float(value), top, sign.log)))
        if sign.limit is not None:
            x = left + room * _share(sign.limit, top, sign.log)
            painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top() + 2), QPointF(x, area.bottom() - 2))

    def _paint_row(
        self, painter: QPainter, row: QRectF, name: str, value: float, bar: tuple[float, float]
    ) -> None:  # fmt: skip
        left, length = bar
        height = min(10.0, row.height() * 0.6)
        painter.fillRect(QRectF(left, row.center().y() - height / 2, max(length, 1.0), height), theme.class_color(0))
        painter.setPen(theme.color("text"))
        room = left - row.left() - 6
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(room))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(row.left(), row.top(), room, row.height()), int(middle | Qt.AlignmentFlag.AlignRight), words
        )
        painter.setPen(theme.color("muted"))
        place = QRectF(left + length + 4, row.top(), VALUE + 20, row.height())
        painter.drawText(place, int(middle | Qt.AlignmentFlag.AlignLeft), numbers.text(value, 3))

    def table(self) -> export.Table:  # noqa: D102
        if self.sign is None:
            return (), ()
        return ("name", self.sign.y_label), (list(self.sign.names), list(map(numbers.full, self.sign.series[0].y)))


def _share(value: float, top: float, log: bool) -> float:
    """Give how long a bar is, as a share of the longest one."""
    if value <= 0:
        return 0.0
    return max(0.0, 1 + math.log10(value / top) / DECADES) if log else value / top
