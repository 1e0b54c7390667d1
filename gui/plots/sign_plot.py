"""The evidence of a finding where it goes on in time: its lines, the threshold, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from core.backend import HostArray
from core.diagnosis import Finding, Sign
from core.language import tr
from gui import theme
from gui.plots import export, labels, look, series, xy

if TYPE_CHECKING:
    from gui.plots.canvas import Canvas

MOST_SERIES = 6


class SignPlot(xy.XYPlot):
    """Draws a `Sign`; a dashed level line is the threshold, an upright one marks since when it holds."""

    about = tr("What the finding was read from; the dashed line is the threshold.")

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(name, tr("Evidence"), tr("There is nothing to draw."), parent)
        self.sign: Sign | None = None
        self._since: float | None = None
        self._items: list[Any] = []
        self._drawn: list[labels.Points] = []
        self._corner = 0

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(240, 150)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(160, 130)

    def prepare(self, canvas: Canvas) -> None:  # noqa: D102
        canvas.set_margins(44, 6, 8, 20)

    def show_finding(self, finding: Finding) -> None:
        """Draw the evidence of a finding."""
        sign = self.sign = finding.sign
        if sign is None or not any(len(line.x) for line in sign.series):
            self.clear(tr("The data themselves are the evidence."))
            return
        since = finding.since
        self._since = None if since is None else float(since.epoch if sign.x_label == "epoch" else since.update)
        self.log_y = sign.log and _positive(sign)
        self.set_title(sign.title)
        self.ensure_canvas()
        self._set_lines(sign)
        self._set_home(sign)
        self.filled(f"{sign.title}. {finding.sentence}")

    def _set_lines(self, sign: Sign) -> None:
        shown = sign.series[:MOST_SERIES]
        while len(self._items) < len(shown):
            self._items.append(self.canvas.curve())
        for item in self._items[len(shown) :]:
            item.setData([], [])
        self._drawn = [series.thin(line.x, self._y(line.y)) for line in shown]
        for item, (x, y) in zip(self._items, self._drawn, strict=False):
            item.setData(x, y)
        self.recolor()

    def recolor(self) -> None:  # noqa: D102
        from gui.plots.canvas import pen

        for number, item in enumerate(self._items):
            item.setPen(pen(theme.class_color(number)))

    def _y(self, values: HostArray) -> HostArray:
        values = np.where(np.isfinite(values), values, np.nan)
        if not self.log_y:
            return values
        return np.log10(np.where(values > 0, values, np.nan))

    def _set_home(self, sign: Sign) -> None:
        every = [self._y(line.y) for line in sign.series]
        known = [values[np.isfinite(values)] for values in every]
        found = np.concatenate([values for values in known if len(values)] or [np.zeros(1)])
        limit = self._y(np.array([sign.limit if sign.limit is not None else np.nan]))
        found = np.concatenate([found, limit[np.isfinite(limit)]])
        low, high = series.padded_range(float(found.min()), float(found.max()) or 1.0)
        xs = np.concatenate([line.x for line in sign.series])
        self.home((float(min(xs.min(), 0)), float(xs.max()) or 1.0), (low, high))

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Draw threshold, since when, and the legend."""
        sign = self.sign
        if sign is None:
            return
        if self._since is not None:
            x = self.canvas.to_pixel(self._since, 0.0).x()
            xy.paint_upright(painter, x, area, QPen(theme.color("warning"), 1, Qt.PenStyle.DashLine))
        self._paint_limit(painter, area, sign)
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(area.adjusted(0, 0, -4, -2), right, sign.x_label)
        self._paint_legend(painter, area, sign)

    def _paint_limit(self, painter: QPainter, area: QRectF, sign: Sign) -> None:
        if sign.limit is None:
            return
        level = float(self._y(np.array([sign.limit]))[0])
        if not np.isfinite(level):
            return
        y = self.canvas.to_pixel(0.0, level).y()
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _paint_legend(self, painter: QPainter, area: QRectF, sign: Sign) -> None:
        painter.setFont(look.small_font())
        shown = list(zip(sign.series[:MOST_SERIES], range(MOST_SERIES), strict=False))
        entries = [labels.Entry(line.name, "", theme.class_color(color)) for line, color in shown]
        if sign.limit is not None and sign.limit_words:
            entries.append(labels.Entry(sign.limit_words, "", theme.color("muted"), "dashed"))
        room = max(1, int((area.height() - labels.PAD) / labels.row_height() * 0.6))
        entries = entries[:room]
        drawn = [self.canvas.to_pixels(x, y) for x, y in self._drawn]
        self._corner, box = labels.corner(area, labels.legend_size(painter, entries), drawn, self._corner)
        labels.paint_legend(painter, box, entries)

    def table(self) -> export.Table:  # noqa: D102
        if self.sign is None:
            return (), ()
        line = self.sign.series[0]
        same = [s for s in self.sign.series if len(s.x) == len(line.x)]
        return (self.sign.x_label, *(s.name for s in same)), (line.x, *(s.y for s in same))


def _positive(sign: Sign) -> bool:
    return any(bool(np.any(line.y > 0)) for line in sign.series)
