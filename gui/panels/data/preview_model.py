"""The first rows of a file as Qt reads them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from core.data.table import Table
from core.numbers import MINUS
from gui import theme
from gui.panels.data.describe import NOTHING

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MOST_COLUMNS = 200


class PreviewModel(QAbstractTableModel):
    """Cells as they were read; a missing one is a dash."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._table: Table | None = None

    def show_table(self, table: Table | None) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _PARENT) -> int:
        """Give how many rows are shown."""
        return 0 if parent.isValid() or self._table is None else self._table.rows

    def columnCount(self, parent: Index = _PARENT) -> int:
        """Give how many columns are shown."""
        return 0 if parent.isValid() or self._table is None else min(len(self._table.columns), MOST_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Give a column's name and kind, or a row's number."""
        if self._table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else _RIGHT if role == Role.TextAlignmentRole else None
        column = self._table.columns[section]
        if role == Role.DisplayRole:
            return column.name
        if role == Role.ForegroundRole:
            return theme.color("muted")
        if role == Role.TextAlignmentRole:
            return _RIGHT if column.kind == "number" else _LEFT
        return f"{column.name}: {column.kind}" if role == Role.ToolTipRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give one side of a cell."""
        if not index.isValid() or self._table is None:
            return None
        column = self._table.columns[index.column()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            text = column.cell(index.row())
            return (text.replace("-", MINUS, 1) if column.kind == "number" else text) or NOTHING
        if role == Role.TextAlignmentRole:
            return _RIGHT if column.kind == "number" else _LEFT
        if role == Role.FontRole:
            return theme.mono() if column.kind == "number" else None
        if role == Role.ForegroundRole:
            return theme.color("muted" if column.missing[index.row()] else "text")
        return None
