"""Moving plots about on the board: by the heading with the mouse, and by the keyboard."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QScrollArea, QWidget

from gui.board import aim, tree
from gui.board.arrangement import Arrangement
from gui.board.float_window import FloatWindow
from gui.board.panel import Panel


class Moving(QWidget):
    """The part of the board that moves plots; what is only declared here is the board's."""

    arrangement: Arrangement
    area: QScrollArea
    _mark: aim.Mark
    _shown: tree.Node | None
    _panels: dict[str, Panel]
    _windows: dict[str, FloatWindow]
    _last: str

    if TYPE_CHECKING:

        def plot_of(self, kind: str) -> Panel: ...  # noqa: D102
        def float(self, kind: str, at: QPoint | None = None) -> None: ...  # noqa: D102
        def _arrange(self, wanted: Arrangement) -> None: ...
        def _take_window(self, kind: str) -> None: ...

    def _move(self, kind: str, way: str) -> None:
        """Move a plot beside its neighbour that way, by the keyboard."""
        panel = self.plot_of(kind)
        order = [k for k in tree.kinds_in(self._shown) if k == kind or self.plot_of(k).isVisible()]
        if way == "tab":
            before = order[order.index(kind) - 1] if kind in order else ""
            if before and before != kind:
                self._arrange(self.arrangement.moved(kind, before, "tab"))
            return
        other = self._neighbour(panel, way)
        sides = {"up": "above", "down": "below", "left": "left", "right": "right"}
        if other:
            self._arrange(self.arrangement.moved(kind, other, sides[way]))
            self._last = kind

    def _neighbour(self, panel: Panel, way: str) -> str:
        """Find the nearest plot that way, else the plot itself has the end already."""
        if not self._is_here(panel):
            return ""
        here = self._box(panel).center()
        along = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}[way]
        best, nearest = "", math.inf
        for kind in tree.kinds_in(self._shown):
            other = self._panels[kind]
            if other is panel or not self._is_here(other):
                continue
            there = self._box(other).center() - here
            ahead = there.x() * along[0] + there.y() * along[1]
            if ahead > 1:
                distance = ahead + 2 * (abs(there.x() * along[1]) + abs(there.y() * along[0]))
                best, nearest = (kind, distance) if distance < nearest else (best, nearest)
        return best

    def _is_here(self, panel: QWidget) -> bool:
        """Tell whether a plot is in sight among the others; one that fills the screen is in a window of its own."""
        return panel.isVisible() and self.isAncestorOf(panel)

    def _box(self, panel: QWidget) -> QRectF:
        return QRectF(QPointF(panel.mapTo(self, QPoint(0, 0))), panel.size().toSizeF())

    def _target(self, kind: str, at: QPoint) -> tuple[str, str, QRectF] | None:
        """Say beside which plot, at which side and where `kind` would land."""
        here = QPointF(self.mapFromGlobal(at))
        if not QRectF(self.area.geometry()).contains(here):
            return None
        for other in tree.kinds_in(self._shown):
            panel = self._panels[other]
            if other != kind and self._is_here(panel) and self._box(panel).contains(here):
                side = aim.side_of(self._box(panel), here)
                return other, side, aim.landing(self._box(panel), side)
        return None

    def _aim(self, kind: str, at: QPoint) -> None:
        found = self._target(kind, at)
        if found is None:
            self._mark.hide()
        else:
            self._mark.point(found[2])

    def _drop(self, kind: str, at: QPoint) -> None:
        self._mark.hide()
        found = self._target(kind, at)
        self._last = kind
        if found is not None:
            self._take_window(kind)
            self._arrange(self.arrangement.moved(kind, found[0], found[1]))
        elif kind in self._windows:
            self._windows[kind].move(at - QPoint(60, 20))
        elif not self.rect().contains(self.mapFromGlobal(at)):
            self.float(kind, at - QPoint(60, 20))
