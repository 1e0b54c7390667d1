"""The table of trials, with the course of each as a small line."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from core import numbers
from core.language import tr
from core.sweeps.axes import shown
from core.sweeps.board import STATES, Board, TrialRow
from gui import theme
from gui.widgets import as_sorted_list

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SORT, COURSE = Role.UserRole + 1, Role.UserRole + 2
FIRST, LAST = (tr("trial"), tr("state"), tr("value")), (tr("epochs"), "s", tr("course"))
_PARENT = QModelIndex()
_DOT = 2.0
COURSE_WIDTH = 84


class TrialsModel(QAbstractTableModel):
    """All trials of a board."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.board: Board | None = None
        self.names: tuple[str, ...] = ()
        self._titles: tuple[str, ...] = ()

    def show_board(self, board: Board | None) -> None:
        """Show another board; lines stay where they are while they are those of the same sweep."""
        old, names = self.board, tuple(axis.name for axis in board.plan.axes) if board else ()
        same = old is not None and board is not None and len(old.rows) == len(board.rows) and names == self.names
        if not same:
            self.beginResetModel()
        self.board, self.names = board, names
        value = board.title if board else tr("value")
        self._titles = (tr("trial"), tr("state"), value, *(name.rsplit(".", 1)[-1] for name in names), *LAST)
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        else:
            self.endResetModel()

    def row(self, place: int) -> TrialRow:
        """Give a trial."""
        assert self.board is not None
        return self.board.rows[place]

    def rowCount(self, parent: Index = _PARENT) -> int:
        """Count the trials."""
        return 0 if parent.isValid() or self.board is None else len(self.board.rows)

    def columnCount(self, parent: Index = _PARENT) -> int:
        """Count what is told about each."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Give the title of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.ToolTipRole:
            place = section - len(FIRST)
            return self.names[place] if 0 <= place < len(self.names) else self._titles[section]
        return self._titles[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give one side of a cell."""
        if not index.isValid() or self.board is None:
            return None
        row, column = self.row(index.row()), index.column()
        if role == Role.DisplayRole:
            return self._text(row, column)
        if role == SORT:
            return self._sort(row, column)
        if role == COURSE:
            return row.reports if column == self.columnCount() - 1 else None
        if role == Role.ToolTipRole:
            return self._tip(row, column)
        if role == Role.TextAlignmentRole and column != 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ForegroundRole:
            return self._color(row)
        return None

    def _color(self, row: TrialRow) -> Any:
        if self.board is not None and self.board.best is not None and row.number == self.board.best.number:
            return theme.color("good")
        return {"failed": theme.color("bad"), "lost": theme.color("bad"), "diverged": theme.color("warning"),
                "waiting": theme.color("muted"), "pruned": theme.color("muted")}.get(row.state)  # fmt: skip

    def _text(self, row: TrialRow, column: int) -> str:
        assert self.board is not None
        best = self.board.best is not None and row.number == self.board.best.number
        place = column - len(FIRST)
        if 0 <= place < len(self.names):
            name = self.names[place]
            return _short(row.values[name]) if name in row.values else ("–" if row.values else "")
        end = column - len(FIRST) - len(self.names)
        cells = [str(row.number), f"{STATES[row.state]}{' · best' if best else ''}",
                 self.board.text(row.value) if row.measured else ""]  # fmt: skip
        ends = [str(row.epochs or ""), numbers.text(row.seconds, 3) if math.isfinite(row.seconds) else "", ""]
        return cells[column] if column < len(FIRST) else ends[end]

    def _sort(self, row: TrialRow, column: int) -> Any:
        assert self.board is not None
        place = column - len(FIRST)
        if 0 <= place < len(self.names):
            value, axis = row.values.get(self.names[place]), self.board.plan.axes[place]
            if value is None:
                return "~" if axis.values and isinstance(axis.values[0], str) else math.inf
            return value if isinstance(value, str) else float(value)
        worst = math.inf if self.board.plan.minimize else -math.inf
        value = row.value if row.measured else worst
        return [row.number, STATES[row.state], value, *([0.0] * len(self.names)), row.epochs,
                row.seconds if math.isfinite(row.seconds) else math.inf, row.number][column]  # fmt: skip

    def _tip(self, row: TrialRow, column: int) -> str:
        assert self.board is not None
        lines = (
            [tr("Trial {number}: {states}", number=row.number, states=STATES[row.state]), row.said]
            if row.said
            else [tr("Trial {number}", number=row.number)]
        )
        lines += [f"{name} = {shown(value)}" for name, value in row.values.items()]
        for part, found in (row.metrics or {}).items():
            told = (f"{kind} {numbers.text(value)}" for kind, value in found.items() if kind != "rows")
            lines.append(f"{part}: {', '.join(told)}")
        lines += (
            [tr("weights are {words}", words=tr("kept") if row.kept else tr("trained again when wanted"))]
            if row.measured
            else []
        )
        lines += [tr("on {machine}", machine=row.machine)] if row.machine else []
        return "\n".join(lines)


def _short(value: Any) -> str:
    """Write a value for a narrow cell; the tooltip has all digits."""
    return numbers.text(value, 3) if isinstance(value, float) else shown(value)


class _Shown(QSortFilterProxyModel):
    """Sorts by numbers, and shows the trials alone that the filters leave."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: frozenset[int] | None = None
        self.setSortRole(SORT)
        self.setDynamicSortFilter(True)

    def leave(self, numbers: frozenset[int] | None) -> None:
        """Show these trials; None: all."""
        if numbers != self.numbers:
            self.numbers = numbers
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self.numbers is None or source_row + 1 in self.numbers


class _Course(QStyledItemDelegate):
    """Draws the reports of a trial as a line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        reports = index.data(COURSE)
        if reports:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            color = theme.color("accent_text" if selected else "accent")
            _draw(painter, option.rect.adjusted(6, 4, -6, -4), reports, color)
            painter.restore()


def _draw(painter: QPainter, area: QRect, reports: tuple[tuple[int, float], ...], color: QColor) -> None:
    low, high = min(v for _, v in reports), max(v for _, v in reports)
    last = max(reports[-1][0], 1)
    points = [
        QPointF(area.left() + epoch / last * area.width(),
                area.bottom() - ((value - low) / (high - low) if high > low else 0.5) * area.height())
        for epoch, value in reports
    ]  # fmt: skip
    painter.setPen(QPen(color, 1))
    painter.drawPolyline(QPolygonF(points))
    painter.setBrush(color)
    painter.drawEllipse(points[-1], _DOT, _DOT)


class TrialTable(QTableView):
    """Lists the trials; a click on a title sorts.

    Signals:
        chosen: the number of the selected trial, 0 for none.  wanted: a double click or Return asks for this trial.
    """

    chosen = Signal(int)
    wanted = Signal(int)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("sweep.trials")
        self.setAccessibleName(tr("Trials"))
        self.trials, self._shown = TrialsModel(), _Shown()
        self._shown.setSourceModel(self.trials)
        self.setModel(self._shown)
        as_sorted_list(self)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._course = _Course(self)
        self.trials.modelReset.connect(self._size)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.selected()))
        self.activated.connect(lambda _: self.wanted.emit(self.selected()))

    def show_board(self, board: Board | None) -> None:
        """Show another board."""
        self.trials.show_board(board)

    def leave(self, numbers: frozenset[int] | None) -> None:
        """Show these trials alone; None: all."""
        self._shown.leave(numbers)

    def selected(self) -> int:
        """Give the number of the selected trial, 0 for none."""
        index = self.currentIndex()
        return self._shown.mapToSource(index).row() + 1 if index.isValid() else 0

    def select(self, number: int) -> None:
        """Select a trial and show it."""
        index = self._shown.mapFromSource(self.trials.index(number - 1, 0))
        if index.isValid() and number != self.selected():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _size(self) -> None:
        header, last = self.horizontalHeader(), self.trials.columnCount() - 1
        for column in range(last + 1):
            self.setItemDelegateForColumn(column, self._course if column == last else None)  # type: ignore[arg-type]
        if last < 0:
            return
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        fixed = {0: 46, 1: 104, 2: 98, last - 2: 62, last - 1: 52, last: COURSE_WIDTH}
        for column in range(last + 1):
            mode = QHeaderView.ResizeMode.Fixed if column in fixed else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if column in fixed:
                header.resizeSection(column, fixed[column])
