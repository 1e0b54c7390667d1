"""A small line: the course of a value, without axes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core import numbers
from core.language import tr
from gui import theme
from gui.watching import Series

WIDTH, HEIGHT, DOT = 84, 20, 2.0


class Sparkline(QWidget):
    """Draws a `Series`; what is not finite is left out."""

    def __init__(self, object_name: str) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.points = QPolygonF()
        self._x: np.ndarray = np.zeros(0)
        self._y: np.ndarray = np.zeros(0)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(32, HEIGHT)

    def show_series(self, series: Series | None) -> None:
        """Draw a course; None clears."""
        x = np.array(series.updates if series is not None else [])
        y = np.array(series.values if series is not None else [])
        known = np.isfinite(y)
        self._x, self._y = x[known], y[known]
        self.setToolTip(self.words())
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Say what is drawn."""
        if not len(self._x):
            return tr("No values yet: train, or step through an update.")
        low, high = numbers.text(float(self._y.min())), numbers.text(float(self._y.max()))
        return tr("Updates {x:.0f} to {x2:.0f}: from {low} to {high}", x=self._x[0], x2=self._x[-1], low=low, high=high)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if not len(self._x):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room_x, room_y = self.width() - 4 * DOT, self.height() - 4 * DOT
        x, y = (_share(values) for values in (self._x, self._y))
        points = [QPointF(2 * DOT + a * room_x, 2 * DOT + (1 - b) * room_y) for a, b in zip(x, y, strict=True)]
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(points[-1], DOT, DOT)


def _share(values: np.ndarray) -> np.ndarray:
    low, high = values.min(), values.max()
    if high <= low:
        return np.full(len(values), 0.5 if len(values) > 1 else 1.0)
    with np.errstate(over="ignore", invalid="ignore"):
        found: np.ndarray = np.nan_to_num((values / 2 - low / 2) / (high / 2 - low / 2))
    return found
