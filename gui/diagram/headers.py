"""Headers with "+" and "⋯", the target box behind the output, and the line that joins the headers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem

from core.explanation import Ref
from core.picture import Picture
from gui.diagram import badges, ink, texts
from gui.diagram.marks import COLORS, Mark, Marks
from gui.diagram.shapes import Box, Column, Layout

PLUS_RADIUS = 9.0
READABLE = 9.0
"""Pixels of the screen that a caption is high, at least, where its header has room."""


class HeaderItem(QGraphicsItem):
    """The pill with a layer's caption, and "+" and "⋯" where the network can be edited."""

    def __init__(self, column: Column, style: str) -> None:
        """Prepare for `column`."""
        super().__init__()
        self.column, self.style = column, style
        self._mark: Mark = ""
        self.hot = self.flag = ""
        self.setZValue(3)
        ink.keep_pixels(self, style)

    def boundingRect(self) -> QRectF:  # noqa: D102
        plus = self.column.plus
        reach = 4.0 if plus is None else plus[0] - self.column.header.right + 2 * PLUS_RADIUS
        return ink.rect(self.column.header).adjusted(-8, -8, reach, 4)

    def present(self, picture: Picture, marks: Marks) -> None:
        """Take over what is marked: the layer itself, or that the current operation is in it."""
        before, flag = self._mark, picture.flags.get(self.column.layer, "")
        self._mark = marks.of(Ref("layer", self.column.layer))
        if not self._mark and picture.focus is not None and picture.focus.layer == self.column.layer:
            self._mark = "operand"
        if (self._mark, self.flag) != (before, flag):
            self.flag = flag
            self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        column = self.column
        border = ink.pen(COLORS[self._mark], 1.8) if self._mark else ink.pen("line")
        ink.pill(painter, column.header, "card", border, 8 if self.style == "build" else 15)
        paint_title(painter, column)
        if column.menu is not None and 12 * ink.scale_of(painter) >= READABLE:
            if self.hot == "menu":
                ink.pill(painter, column.menu, "raised", Qt.PenStyle.NoPen)
            ink.write(painter, column.menu, "⋯", 15, "text" if self.hot == "menu" else "muted", True)
        if column.plus is not None:
            self._paint_plus(painter, *column.plus)
        badges.paint(painter, column.header, self.flag)

    def _paint_plus(self, painter: QPainter, x: float, y: float) -> None:
        hot = self.hot == "plus"
        painter.setBrush(ink.color("accent" if hot else "canvas"))
        painter.setPen(ink.pen("accent" if hot else "muted", 1.2))
        ink.circle(painter, x, y, PLUS_RADIUS)
        painter.setPen(ink.pen("accent_text" if hot else "muted", 1.4))
        painter.drawLine(QPointF(x - 4, y), QPointF(x + 4, y))
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))


def paint_title(painter: QPainter, column: Column) -> None:
    """Write caption and name into a header; from further away in larger letters, so that they stay readable."""
    head, scale = column.header, ink.scale_of(painter)
    room = head._replace(w=head.w - (26 if column.menu else 0), x=head.x + (4 if column.menu else 0))
    if 12 * scale < READABLE:
        size = min(READABLE / scale, head.h / 2.2)
        whole = room._replace(w=head.w - 8, x=head.x + 4)
        half = whole.h / 2
        ink.write(painter, whole._replace(y=head.y + 1, h=half), column.title, size, "text", True)
        ink.write(painter, whole._replace(y=head.y + half - 1, h=half), column.subtitle, size, "muted")
        return
    ink.write(painter, room._replace(y=head.y + 5, h=17), column.title, 12, "text", True)
    ink.write(painter, room._replace(y=head.y + 22, h=15), column.subtitle, 11, "muted")


class TargetItem(QGraphicsItem):
    """What the output should be, how far off it is, and the loss."""

    def __init__(self, box: Box, output: Column) -> None:
        """Prepare for a box behind the `output` column."""
        super().__init__()
        self.box, self.output = box, output
        self.lines: tuple[str, ...] = ()
        self._mark: Mark = ""
        self.setZValue(1)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return ink.rect(self.box).adjusted(-60, -4, 4, 4)

    def present(self, picture: Picture, marks: Marks) -> None:
        """Take over target, error and loss."""
        self.lines = texts.target_lines(picture)
        kinds = {ref.kind: mark for ref in (marks.hover, marks.focus) if ref for mark in (marks.of(ref),)}
        self._mark = kinds.get("loss", "")

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        x, y = self.box.x, self.box.center[1]
        if self.output.count == 1:
            painter.setPen(ink.pen("muted", 1.4))
            painter.drawLine(QPointF(self.output.x + self.output.radius, y), QPointF(x, y))
        border = ink.pen(COLORS[self._mark], 2) if self._mark else ink.pen("line")
        ink.pill(painter, self.box, "card", border, 8)
        for at, line in enumerate(self.lines):
            row = Box(x + 14, self.box.y + 9 + at * 20, self.box.w - 24, 18)
            last = at == len(self.lines) - 1
            ink.write(painter, row, line, 12, "text" if last else "muted", last, Qt.AlignmentFlag.AlignLeft)


class BackdropItem(QGraphicsItem):
    """The line that joins the headers."""

    def __init__(self, layout: Layout) -> None:
        """Prepare for a layout."""
        super().__init__()
        self._lines = []
        for gap in layout.gaps:
            start, stop = gap.source.header, gap.target.header
            if gap.source.plus is None and start.y == stop.y and not gap.route:
                self._lines.append((start.right + 6, start.center[1], stop.x - 6, stop.center[1]))
        self._bounds = ink.rect(layout.bounds)
        self.setZValue(-1)

    def boundingRect(self) -> QRectF:  # noqa: D102
        return self._bounds

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: D102
        painter.setPen(ink.pen("line"))
        for x0, y0, x1, y1 in self._lines:
            painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))
