"""The rows as Qt reads them, straight from the columns and arrays; no cell is made before it is shown."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from core import numbers
from core.backend import HostArray
from core.data.dataset import Dataset
from core.data.row_order import sort_key
from core.data.stream.streamed import StreamedTable
from core.data.table import Column
from core.language import tr
from gui import theme
from gui.panels.data.describe import NOTHING, grouped

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PART = tr("part")
PARTS = (tr("train"), tr("validation"), tr("test"), tr("left out"))
PART_TIPS = (
    tr("The network learns from this row."),
    tr("This row is watched while training and never learned from."),
    tr("This row is kept for the end."),
    tr("A value is missing, so this row is in no part."),
)
LEFT_OUT = len(PARTS) - 1
SAMPLES = 30
MOST_SEARCHED = 50_000
_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, eq=False)
class Field:
    """One column of the rows: its title and how a cell is read, in short and in full.

    `values` are the numbers of a column of numbers: (rows,) float64; `extremes` the rows of the smallest and largest;
    `column` is the table's own, where it is one.
    """

    title: str
    tip: str
    short: Callable[[int], str]
    full: Callable[[int], str]
    values: HostArray | None = None
    target: bool = False
    extremes: tuple[int, ...] = ()
    column: Column | None = None

    @property
    def number(self) -> bool:
        """Whether its cells are numbers."""
        return self.values is not None

    def sort_key(self) -> HostArray | None:
        """Give a number for each row that sorts as the column does; none where it cannot be sorted."""
        if self.column is not None:
            return sort_key(self.column)
        return None if self.values is None or not len(self.values) else np.asarray(self.values, dtype=np.float64)

    def samples(self, rows: int) -> list[str]:
        """Give texts of some of the `rows` cells, the smallest and the largest number among them."""
        places = {*range(0, rows, max(1, rows // SAMPLES)), *self.extremes}
        return [self.short(row) for row in places]


class RowsModel(QAbstractTableModel):
    """The rows of the table, "read" as they are in it or as the "network" sees them."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._rows = 0
        self._parts: HostArray = np.zeros(0, dtype=np.int8)
        self._places: HostArray | None = None
        self.fields: tuple[Field, ...] = ()
        self.order: HostArray | None = None
        self.sorted: tuple[int, bool] | None = None

    def show_rows(self, data: Dataset, view: str, more: tuple[Field, ...] = ()) -> None:
        """Show the rows of `data`; `view` is "read", "network" or "answers", which shows `more`."""
        self.beginResetModel()
        if self.order is not None and len(data.x) != self._rows:
            self.order = None
        self._rows, self._parts = len(data.x), data.parts
        self._places = data.table.places if isinstance(data.table, StreamedTable) else None
        part = Field(PART, tr("Which part of the data the row is in."), self._part, self._part_tip)
        shown = {"read": read_fields, "network": network_fields}
        self.fields = (part, *(shown[view](data) if view in shown else more))
        self.endResetModel()

    @property
    def parts(self) -> HostArray:
        """The place in `PARTS` of every row of the table."""
        return self._parts

    @property
    def table_rows(self) -> int:
        """How many rows the table has."""
        return self._rows

    def show_order(self, order: HostArray | None, by: tuple[int, bool] | None) -> None:
        """Show these rows of the table in this order, None for all; `by`: the field sorted by, and downwards or not."""
        self.beginResetModel()
        self.order, self.sorted = order, by
        self.endResetModel()

    def row_at(self, place: int) -> int:
        """Give the row of the table that stands at a place."""
        return place if self.order is None else int(self.order[place])

    def place_of(self, row: int) -> int:
        """Give the place where a row of the table stands, −1 where it is not shown."""
        if self.order is None:
            return row
        found = np.flatnonzero(self.order == row)
        return int(found[0]) if len(found) else -1

    def sort_key(self, field: int) -> HostArray | None:
        """Give a number for each row that sorts as a field does."""
        return self._parts.astype(np.float64) if field == 0 else self.fields[field].sort_key()

    def rowCount(self, parent: Index = _PARENT) -> int:
        """Give how many rows there are."""
        return 0 if parent.isValid() else self._rows if self.order is None else len(self.order)

    def columnCount(self, parent: Index = _PARENT) -> int:
        """Give how many columns are shown."""
        return 0 if parent.isValid() else len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Give the title of a column or the number of a row, counted from 1.

        While the table becomes another one, the headers ask one after the other, some for what is no longer there.
        """
        if section >= (self.rowCount() if orientation == Qt.Orientation.Vertical else self.columnCount()):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self.row_at(section)
            return _row_heading(row if self._places is None else int(self._places[row]), role)
        if role == Role.ForegroundRole:
            return theme.color("accent" if self.fields[section].target else "muted")
        if role == Role.DisplayRole and self.sorted is not None and self.sorted[0] == section:
            return f"{self.fields[section].title} {'▼' if self.sorted[1] else '▲'}"
        return self._heading(self.fields[section], role)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give one side of a cell."""
        if not index.isValid():
            return None
        row, field = self.row_at(index.row()), self.fields[index.column()]
        if role == Role.DisplayRole:
            return field.short(row)
        if role == Role.ForegroundRole:
            return self._color(row, field)
        if role == Role.FontRole:
            return theme.mono() if field.number else None
        return field.full(row) if role == Role.ToolTipRole else self._heading(field, role)

    def _heading(self, field: Field, role: int) -> Any:
        if role == Role.DisplayRole:
            return field.title
        if role == Role.TextAlignmentRole:
            return _RIGHT if field.number else _LEFT
        return (
            tr("{title}\n{tip}\nA click sorts by it.", title=field.title, tip=field.tip).strip()
            if role == Role.ToolTipRole
            else None
        )

    def _color(self, row: int, field: Field) -> object:
        muted = self._parts[row] == LEFT_OUT or field.title == PART or field.short(row) == NOTHING
        return theme.color("muted" if muted else "accent" if field.target else "text")

    def _part(self, row: int) -> str:
        return PARTS[self._parts[row]]

    def _part_tip(self, row: int) -> str:
        return PART_TIPS[self._parts[row]]


def read_fields(data: Dataset) -> tuple[Field, ...]:
    """List the table's own columns."""
    targets = {plan.name for plan in data.plan.targets}
    return tuple(_read_field(column, column.name in targets) for column in data.table.columns)


def network_fields(data: Dataset) -> tuple[Field, ...]:
    """List the input nodes, then the wanted values of the output nodes."""
    pipeline = data.pipeline
    inputs = tuple(_array_field(name, data.x, i, False) for i, name in enumerate(pipeline.feature_names))
    return inputs + tuple(_array_field(name, data.y, i, True) for i, name in enumerate(pipeline.output_names))


def _read_field(column: Column, target: bool) -> Field:
    tip = tr("The network predicts this column.") if target else ""
    if column.kind == "number":
        values = column.values
        field = _number_field(column.name, tip, values, target, column.extremes)
        return replace(field, column=column)
    return Field(
        column.name, tip, lambda row: column.cell(row) or NOTHING, _full_cell(column), None, target, column=column
    )


def _full_cell(column: Column) -> Callable[[int], str]:
    return lambda row: column.cell(row) or tr("No value.")


def _array_field(name: str, values: HostArray, place: int, target: bool) -> Field:
    tip = tr("What the network should answer.") if target else tr("What this input node gets.")
    column = values[:, place]
    return _number_field(name, tip, column, target, _extremes(column))


def _number_field(name: str, tip: str, values: HostArray, target: bool, extremes: tuple[int, ...]) -> Field:
    return Field(
        name, tip, lambda row: _number(values[row]), lambda row: _full(values[row]), values, target, extremes
    )  # fmt: skip


def _extremes(values: HostArray) -> tuple[int, ...]:
    """Find the rows of the smallest and the largest number, where that is done at once."""
    if len(values) > MOST_SEARCHED or np.isnan(values).all():
        return ()
    return int(np.nanargmin(values)), int(np.nanargmax(values))


def _row_heading(row: int, role: int) -> Any:
    if role == Role.DisplayRole:
        return grouped(row + 1)
    return _RIGHT if role == Role.TextAlignmentRole else None


def _number(value: float) -> str:
    return NOTHING if math.isnan(value) else numbers.text(value)


def _full(value: float) -> str:
    return tr("No value.") if math.isnan(value) else numbers.full(value)
