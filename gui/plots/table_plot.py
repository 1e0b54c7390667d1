"""A small table that a plot paints by hand: a heading line, lines below, a bar behind a number where it helps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gui import theme
from gui.plots import look

LINE = 19.0
GAP = 8.0


def widths(painter: QPainter, room: float, rows: Sequence[Sequence[str]], narrow: bool = True) -> list[float]:
    """Share `room` among the columns by what they hold; where it is too narrow the widest give way.

    Unless `narrow` is allowed: then nothing is given, an empty list.
    """
    metrics = painter.fontMetrics()
    wanted = [max(metrics.horizontalAdvance(row[n]) for row in rows) + GAP for n in range(len(rows[0]))]
    spare = room - sum(wanted)
    if spare >= 0:
        return [width + spare / len(wanted) for width in wanted]
    level = max(wanted)
    while sum(min(width, level) for width in wanted) > room and level > 24:
        level -= 2
    return [min(width, level) for width in wanted] if narrow else []


def paint_line(
    painter: QPainter, row: QRectF, cells: Sequence[str], columns: Sequence[float], token: str = "text", left: int = 1
) -> None:
    """Write one line; the first `left` columns stand at their left, the others at their right."""
    painter.setPen(theme.color(token))
    start = row.left()
    for place, (cell, width) in enumerate(zip(cells, columns, strict=True)):
        side = Qt.AlignmentFlag.AlignLeft if place < left else Qt.AlignmentFlag.AlignRight
        room = QRectF(start, row.top(), width - GAP / 2, row.height())
        shown = painter.fontMetrics().elidedText(cell, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        start += width


def paint_rule(painter: QPainter, row: QRectF) -> None:
    """Draw a line below a row."""
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QPointF(row.left(), row.bottom()), QPointF(row.right(), row.bottom()))


def heading(painter: QPainter, row: QRectF, cells: Sequence[str], columns: Sequence[float], left: int = 1) -> None:
    """Write the heading line."""
    painter.setFont(look.small_font())
    paint_line(painter, row, cells, columns, "muted", left)
    paint_rule(painter, row)
