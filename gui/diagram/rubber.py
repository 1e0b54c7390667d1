"""The box that is drawn on the empty canvas to select what it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from gui.diagram import ink
from gui.diagram.shapes import Box, Layout

if TYPE_CHECKING:
    from gui.diagram.view import DiagramView


class RubberBand:
    """Between press and release on the empty canvas."""

    def __init__(self, view: DiagramView) -> None:
        """Serve `view`."""
        self._view = view
        self._start: QPointF | None = None
        self._stop = QPointF()
        self._before: tuple[str, ...] = ()

    @property
    def going(self) -> bool:
        """Whether a box is being drawn."""
        return self._start is not None

    def begin(self, at: QPointF, adding: bool) -> None:
        """Start at a point of the scene; `adding`: what was selected stays so."""
        self._start = self._stop = at
        self._before = self._view.selected_layers() if adding else ()

    def to(self, at: QPointF) -> None:
        """Draw on, and show what would be selected."""
        self._stop = at
        layout = self._view.arrangement()
        if layout is not None:
            self._view.choose_layers(tuple(dict.fromkeys((*self._before, *touched(layout, self._box())))))
        self._view.viewport().update()

    def end(self) -> None:
        """Take the box away; the selection stays."""
        self._start = None
        self._view.viewport().update()

    def _box(self) -> Box:
        a, b = self._start or self._stop, self._stop
        x, y = min(a.x(), b.x()), min(a.y(), b.y())
        return Box(x, y, abs(a.x() - b.x()), abs(a.y() - b.y()))

    def paint(self, painter: QPainter) -> None:
        """Draw the box."""
        if self._start is not None:
            pen = ink.pen("accent", 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(ink.color("accent", 28))
            painter.drawRect(ink.rect(self._box()))


def touched(layout: Layout, box: Box) -> tuple[str, ...]:
    """Name the layers whose header or units a box touches."""
    return tuple(name for name, column in layout.columns.items() if box.meets(column.header) or box.meets(column.body))
