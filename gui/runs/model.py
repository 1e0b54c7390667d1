"""The table of runs as a model: which columns, in which order, sorted by any of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from core.language import tr
from core.runs.run import Run
from core.runs.settings import shown
from core.runs.table import Column, columns
from gui import theme
from gui.runs.book import RunBook
from gui.timeline.strip import branch_color

Index = QModelIndex | QPersistentModelIndex
EDITABLE = ("name", "notes")
STAR, NO_STAR = "★", "☆"
_ROLE = Qt.ItemDataRole


class RunsModel(QAbstractTableModel):
    """Runs in rows; a check before the name draws a run's curve, name and notes can be typed."""

    def __init__(self, book: RunBook) -> None:
        """Show nothing yet."""
        super().__init__()
        self._book = book
        self.runs: list[Run] = []
        self.columns: list[Column] = []
        self.sorted_by, self.descending = "number", True
        self._numbers: set[str] = set()

    def show_runs(self, runs: Sequence[Run], names: Sequence[str]) -> None:
        """Show other runs or columns, in the order chosen."""
        found = columns(runs)
        self.beginResetModel()
        self.columns = [found[name] for name in names if name in found]
        self.runs = list(runs)
        self._order(found.get(self.sorted_by))
        self._numbers = {column.name for column in self.columns if self._holds_numbers(column)}
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:  # noqa: D102
        if 0 <= column < len(self.columns):
            self.sorted_by, self.descending = self.columns[column].name, order == Qt.SortOrder.DescendingOrder
            self.layoutAboutToBeChanged.emit()
            self._order(self.columns[column])
            self.layoutChanged.emit()

    def _order(self, column: Column | None) -> None:
        """Put what is not known last, whichever way the rest goes."""
        if column is None:
            return
        known = [run for run in self.runs if column.value(run) is not None]
        rest = [run for run in self.runs if column.value(run) is None]
        known.sort(key=lambda run: _key(column.value(run)), reverse=self.descending)
        self.runs = known + rest

    def place(self, name: str) -> int:
        """Give where a column stands, −1 for nowhere."""
        return next((at for at, column in enumerate(self.columns) if column.name == name), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:  # noqa: D102
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._is_number(column) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == _ROLE.ToolTipRole:
            return tr("{about}\nIn conditions: {column}", about=column.about, column=column.name).strip()
        if role != _ROLE.DisplayRole:
            return None
        # The arrow of the sorted column stands at the right, where numbers have their heading.
        return f"{column.label}      " if column.name == self.sorted_by and self._is_number(column) else column.label

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: D102
        run, column = self.runs[index.row()], self.columns[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.EditRole, _ROLE.ToolTipRole):
            return self._text(run, column, role)
        if column.name == "name" and role == _ROLE.DecorationRole:
            return _swatch(theme.class_color(branch_color(run.label.color)))
        if column.name == "name" and role == _ROLE.CheckStateRole:
            on = run.number in self._book.compared
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == _ROLE.TextAlignmentRole and self._is_number(column):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _ROLE.AccessibleTextRole:
            return f"{column.label}: {column.text(run)}"
        return None

    def _text(self, run: Run, column: Column, role: int) -> str:
        if column.name == "star":
            words = tr("Starred: keeps its weights. Click or press S to take the star away.")
            without = tr("Click or press S to star: the run keeps its weights.")
            return (words if run.label.star else without) if role == _ROLE.ToolTipRole else self._star(run)
        if role == _ROLE.ToolTipRole:
            value = column.value(run)
            full = repr(value) if isinstance(value, float) else column.text(run)
            more = f"\n{run.sentence}" if column.name == "outcome" and run.sentence else ""
            return f"{full}{more}"
        text = column.text(run)
        return text if role == _ROLE.EditRole else text.replace("\n", " · ")

    @staticmethod
    def _star(run: Run) -> str:
        return STAR if run.label.star else NO_STAR

    def _is_number(self, column: Column) -> bool:
        return column.name in self._numbers

    def _holds_numbers(self, column: Column) -> bool:
        values = [value for run in self.runs[:50] if (value := column.value(run)) is not None]
        return bool(values) and all(isinstance(value, int | float) and not isinstance(value, bool) for value in values)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        name = self.columns[index.column()].name
        if name in EDITABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if name == "name" else flags

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:  # noqa: D102
        run, name = self.runs[index.row()], self.columns[index.column()].name
        if role == _ROLE.CheckStateRole:
            self._book.compare(run.number, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        change = self._book.rename if name == "name" else self._book.note
        return role == _ROLE.EditRole and change(run.number, str(value))


def _key(value: Any) -> tuple[int, Any]:
    """Order numbers before texts; texts without regard to capitals."""
    if isinstance(value, bool | int | float):
        return 0, float(value)
    return 1, shown(value).lower()


SHARPEST = 4
"""Pixels of the screen per pixel for which what is drawn once is sharp."""


def _swatch(color: QColor) -> QPixmap:
    made = QPixmap(14 * SHARPEST, 14 * SHARPEST)
    made.setDevicePixelRatio(SHARPEST)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.fillRect(0, 5, 14, 4, color)
    painter.end()
    return made
