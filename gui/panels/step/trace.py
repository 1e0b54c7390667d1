"""All steps of an update as a list. Lines are made when they are shown, so a hundred thousand steps cost nothing."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from core import numbers
from core.explanation import Explanation
from core.walk import Walk
from gui import theme

MARKS = {"forward": "▶", "loss": "●", "backward": "◀", "update": "↻"}
LONGEST = 5
"""Terms of a sum that a line writes out."""
Place = QModelIndex | QPersistentModelIndex


class TraceModel(QAbstractListModel):
    """The lines of a walk; what has not been done yet shows symbols, never numbers."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._walk: Walk | None = None
        self._cursor = -1
        self._line = lru_cache(maxsize=400)(self._make_line)

    def show(self, walk: Walk | None, cursor: int) -> None:
        """Show a walk with the steps up to `cursor` done."""
        if walk is not self._walk:
            self.beginResetModel()
            self._walk, self._cursor = walk, cursor
            self._line.cache_clear()
            self.endResetModel()
            return
        low, high = sorted((self._cursor, cursor))
        self._cursor = cursor
        if walk is not None and low != high:
            self.dataChanged.emit(self.index(max(low, 0)), self.index(min(high, len(walk) - 1)))

    def rowCount(self, parent: Place = QModelIndex()) -> int:  # noqa: B008
        """Count the steps."""
        return 0 if self._walk is None or parent.isValid() else len(self._walk)

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a line and its colour."""
        if self._walk is None or not index.isValid():
            return None
        done = index.row() <= self._cursor
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(index.row(), done)
        if role == Qt.ItemDataRole.ToolTipRole:
            step = self._walk[index.row()]
            return f"{step.title}\n{step.words}"
        if role == Qt.ItemDataRole.ForegroundRole and not done:
            return theme.color("muted")
        return None

    def _make_line(self, row: int, done: bool) -> str:
        assert self._walk is not None
        step = self._walk[row]
        mark = MARKS[step.phase]
        return f"{row + 1:>4} {mark} {short_line(step) if done else f'{step.left} = {_symbols(step)}'}"


def short_line(step: Explanation) -> str:
    """Give the operation on one line; a long sum is named by its length."""
    if len(step.terms) <= LONGEST:
        return step.line
    return f"{step.left} = {len(step.terms)} products {step.exact} {numbers.text(step.result)}"


def _symbols(step: Explanation) -> str:
    return step.symbols if len(step.terms) <= LONGEST else f"{len(step.terms)} products"


class TraceView(QListView):
    """The trace; a click goes to a step (objectName "step.trace")."""

    step_chosen = Signal(int)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("step.trace")
        self.setAccessibleName("Trace of all steps")
        self.setToolTip("Every step of this update; click one to go there")
        self.setProperty("look", "plain")
        self.setUniformItemSizes(True)
        self.setFont(theme.mono(9))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps = TraceModel()
        self.setModel(self.steps)
        self.clicked.connect(lambda index: self.step_chosen.emit(index.row()))
        theme.notifier().changed.connect(self.viewport().update)

    def show_walk(self, walk: Walk | None, cursor: int) -> None:
        """Show a walk, the step at `cursor` marked and in view."""
        self.steps.show(walk, cursor)
        index = self.steps.index(cursor) if cursor >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        else:
            self.clearSelection()
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the steps."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = moves.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self.step_chosen.emit(max(-1, self.currentIndex().row() + by))
