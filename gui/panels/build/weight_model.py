"""A layer's weights as Qt reads them: cells are made when they are seen, never before."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from core import numbers
from core.weight_table import WeightTable
from gui import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeightModel(QAbstractTableModel):
    """Rows are inputs, columns units, rows below the bias and its like; `typed` carries row, column and what stands."""

    typed = Signal(int, int, str)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.table: WeightTable | None = None
        self._most = 1.0

    def show(self, table: WeightTable | None, most: float) -> None:
        """Show a table; `most` is the largest |value|, the end of the colours. One of the same size keeps its place."""
        old, self._most = self.table, max(most, 1e-30)
        same = old is not None and table is not None and (old.rows, old.columns, old.layer, old.pick) == (
            table.rows, table.columns, table.layer, table.pick,
        )  # fmt: skip
        if same:
            self.table = table
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() or self.table is None else self.table.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() or self.table is None else self.table.columns

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102
        table = self.table
        if table is None or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return table.column_names(section) if orientation == Qt.Orientation.Horizontal else table.row_name(section)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: D102
        table = self.table
        if table is None or not index.isValid():
            return None
        if role == Role.TextAlignmentRole:
            return RIGHT
        if role not in (Role.DisplayRole, Role.EditRole, Role.ToolTipRole, Role.BackgroundRole, Role.ForegroundRole,
                        Role.FontRole):  # fmt: skip
            return None
        value = table.value(index.row(), index.column())
        if role == Role.DisplayRole:
            return numbers.text(value)
        if role == Role.EditRole:
            return numbers.full(value)
        if role == Role.ToolTipRole:
            return f"{table.row_name(index.row())} → {table.column_names(index.column())}: {numbers.full(value)}"
        return self._look(value, role)

    def _look(self, value: float, role: int) -> Any:
        """Colour a cell by its sign and size; NaN and infinity are red and bold."""
        if not math.isfinite(value):
            bold = QFont(theme.mono())
            bold.setBold(True)
            return {Role.BackgroundRole: theme.color("bad"), Role.ForegroundRole: theme.color("window")}.get(
                Role(role), bold
            )
        if role == Role.ForegroundRole:
            return theme.color("text")
        if role == Role.FontRole:
            return theme.mono()
        shade = QColor(theme.sign_color(value))
        shade.setAlpha(round(130 * min(abs(value) / self._most, 1.0)))
        return shade

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: D102
        if role != Role.EditRole:
            return False
        self.typed.emit(index.row(), index.column(), str(value))
        return True
