"""A column's histogram at a size that can be read, with its outliers marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.data.dataset import Histogram, histogram
from core.data.kinds import found_kind
from core.data.table import Column
from core.language import tr, tr_n
from gui import theme
from gui.panels.data.describe import bars_tip, ends_text, outlier_text
from gui.scaling import px

BARS = 24
_HEIGHT, _FOOT = 74, 18


def _is_line(column: Column) -> bool:
    return found_kind(column) in ("number", "date")


class Bars(QWidget):
    """Bars from left to right, the ends of the range below; bars of outliers alone have the colour of warnings."""

    def __init__(self, name: str) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column: Column | None = None
        self.shown: Histogram | None = None
        self._ignored = False

    def show_column(self, column: Column, ignored: bool = False) -> None:
        """Count the values of `column`; one of texts that are all rare has no bars."""
        self._ignored = ignored
        if column is not self._column:
            self._column = column
            self.shown = None if found_kind(column) == "text" else histogram(column, BARS if _is_line(column) else 12)
        self.setVisible(self.shown is not None and len(self.shown.counts) > 0)
        if self.shown is not None:
            self.setToolTip(bars_tip(self.shown))
            self.setAccessibleName(tr("Distribution of {column}", column=column.name))
            self.setAccessibleDescription(f"{bars_tip(self.shown)} {outlier_text(self.shown)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Be low and as wide as there is room."""
        return QSize(200, px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars and ends."""
        if self.shown is None or not len(self.shown.counts):
            return
        painter = QPainter(self)
        shown, room = self.shown, self.height() - px(_FOOT)
        kind = "muted" if self._ignored else "accent" if len(shown.edges) else "good"
        width, highest = self.width() / len(shown.counts), int(shown.counts.max())
        for bar, count in enumerate(shown.counts):
            if count:
                height = max(2.0, (room - 4) * int(count) / highest)
                tone = theme.color("warning" if shown.is_outside(bar) else kind)
                painter.fillRect(QRectF(bar * width, room - height, max(width - 2, 1.0), height), tone)
        self._draw_ends(painter, shown, room)

    def _draw_ends(self, painter: QPainter, shown: Histogram, room: int) -> None:
        painter.setPen(theme.color("line"))
        painter.drawLine(0, room, self.width(), room)
        painter.setPen(theme.color("muted"))
        place = QRectF(0, room + 1, self.width(), px(_FOOT) - 1)
        if len(shown.edges):
            ends = ends_text(shown)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), ends[0])
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), ends[1])
        if shown.outliers:
            painter.setPen(theme.color("warning"))
            words = tr_n("{n} outlier", "{n} outliers", shown.outliers)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
            return
        if shown.labels:
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._labels())

    def _labels(self) -> str:
        assert self.shown is not None
        text = " · ".join(self.shown.labels)
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
