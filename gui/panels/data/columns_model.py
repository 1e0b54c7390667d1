"""The table of columns as Qt reads it; every line is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from core.data.dataset import Dataset, Histogram
from core.data.facts import is_looked_at, look_at
from core.data.kinds import found_kind
from core.data.table import Column, Table
from core.language import tr
from gui import background, theme
from gui.panels.data import edits
from gui.panels.data.describe import ColumnLine, activation_label, bars, bars_tip, column_line, named
from gui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

TITLES = (tr("use as"), tr("column"), tr("kind"), tr("encoding"), tr("missing"), tr("distribution"), tr("becomes"))
USE, NAME, KIND, ENCODING, MISSING, DISTRIBUTION, BECOMES = range(len(TITLES))
CHOICES = Role.UserRole + 1
"""The lines of a cell's combo box: a tuple of `Choice`; empty where nothing can be chosen."""
BARS = Role.UserRole + 2
"""The `Histogram` of a cell of the column "distribution"; None where there is none to draw."""
OPENS = Role.UserRole + 3
"""Whether a small arrow tells that the cell opens a combo box."""

HINTS = {
    USE: tr("Whether the network reads the column, predicts it, or does not see it."),
    NAME: tr("The column's name in the table."),
    KIND: tr("What kind of values it holds, as found; another one changes how they are read."),
    ENCODING: tr("How the values become numbers."),
    MISSING: tr("How many rows have no value, and what is put there."),
    DISTRIBUTION: tr("How often which values occur, missing ones left out."),
    BECOMES: tr("The nodes of the network that the column turns into."),
}
_PARENT = QModelIndex()


class ColumnsModel(QAbstractTableModel):
    """One line per column of the table; setting a cell asks the session for an undoable edit."""

    def __init__(self, session: Session) -> None:
        """Start empty."""
        super().__init__()
        self._session = session
        self._data: Dataset | None = None
        self._activation = ""
        self._lines: dict[int, ColumnLine] = {}
        self._bars: dict[int, tuple[Column, Histogram]] = {}
        self._counting: Table | None = None

    def refresh(self) -> None:
        """Show the session's data; the cells stay in place while the columns are the same."""
        data, spec = self._session.data, self._session.project.spec
        old, self._data = self._data, data
        self._activation = activation_label(spec, spec.output.name)
        self._lines.clear()
        if not is_looked_at(data.table):
            self._count(data)
            return
        if old is not None and old.table is data.table:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(TITLES) - 1))
            return
        self.beginResetModel()
        self._bars.clear()
        self.endResetModel()

    def _count(self, data: Dataset) -> None:
        """Show nothing until a large table has been looked at beside the window."""
        self.beginResetModel()
        self._data = None
        self._bars.clear()
        self.endResetModel()
        if self._counting is not data.table:
            self._counting = data.table
            told = self._session.tell
            background.run(
                lambda r: look_at(data.table, r),
                self._counted,
                told,
                tr("Looking at the columns"),
                self,
                after=background.LATER,
            )

    def _counted(self, table: Table) -> None:
        self._counting = None
        if self._session.data.table is table:
            self.refresh()

    def line(self, row: int) -> ColumnLine:
        """Describe the column in `row`."""
        if row not in self._lines:
            self._lines[row] = self._made(row)
        return self._lines[row]

    def rowCount(self, parent: Index = _PARENT) -> int:
        """Give how many columns the data have."""
        return 0 if parent.isValid() or self._data is None else len(self._data.plan.columns)

    def columnCount(self, parent: Index = _PARENT) -> int:
        """Give how many things are told about each."""
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Give title, alignment and explanation of a column of this table."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return TITLES[section]
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return f"{TITLES[section]}\n{HINTS[section]}" if role == Role.ToolTipRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give one side of a cell."""
        read = _READERS.get(role)
        return read(self, self.line(index.row()), index.row(), index.column()) if read and index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells with choices be edited."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.data(CHOICES) else usual

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Ask for the edit; a problem shows in the problem bar and changes nothing."""
        allowed = {choice.value for choice in index.data(CHOICES) or ()}
        if role != Role.EditRole or value not in allowed:
            return False
        line = self.line(index.row())
        changes = {
            USE: edits.change_use,
            KIND: edits.change_kind,
            ENCODING: edits.change_encoding,
            MISSING: edits.change_missing,
        }
        changes[index.column()](self._session, line.name, value)
        return True

    def bars_of(self, row: int) -> Histogram:
        """Give the histogram of a column, counted once."""
        assert self._data is not None
        column = self._data.table.column(self._data.plan.columns[row].name)
        if row not in self._bars or self._bars[row][0] is not column:
            self._bars[row] = (column, bars(column))
        return self._bars[row][1]

    def current(self, row: int, column: int) -> str:
        """Give what is chosen in a cell with choices."""
        assert self._data is not None
        plan = self._data.plan.columns[row]
        if column == KIND:
            return plan.kind or found_kind(self._data.table.column(plan.name))
        return {USE: plan.use, ENCODING: plan.encoding, MISSING: plan.missing}.get(column, "")

    def _made(self, row: int) -> ColumnLine:
        assert self._data is not None
        plan, pipeline = self._data.plan.columns[row], self._data.pipeline
        used = {fitted.name: fitted for fitted in (*pipeline.inputs, *pipeline.targets)} if plan.use != "ignore" else {}
        return column_line(self._data.table.column(plan.name), plan, used.get(plan.name), self._activation)


def _text(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> str:
    return (named(line.use), line.name, line.kind, line.encoding, line.missing, "", line.becomes)[column]


def _tip(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> str:
    if column == DISTRIBUTION:
        return bars_tip(model.bars_of(row)) if model.current(row, KIND) != "text" else tr("Every value is rare.")
    use = next(choice.tip for choice in line.uses if choice.value == line.use)
    return (use, line.name, line.kind_tip, line.encoding_tip, line.missing_tip, "", line.becomes_tip)[column]


def _accessible(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> str:
    shown = _text(model, line, row, column) or _tip(model, line, row, column)
    return f"{line.name}, {TITLES[column]}: {shown}"


def _color(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> object:
    return theme.color({"ignore": "muted", "target": "accent"}.get(line.use, "text"))


def _font(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> object:
    return theme.mono() if column == BECOMES else None


def _value(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> str:
    return model.current(row, column)


def _choices(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> object:
    found = {USE: line.uses, KIND: line.kinds, ENCODING: line.encodings, MISSING: line.rules}.get(column, ())
    return found if len(found) > 1 else ()


def _bars(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> Histogram | None:
    return model.bars_of(row) if column == DISTRIBUTION and model.current(row, KIND) != "text" else None


def _opens(model: ColumnsModel, line: ColumnLine, row: int, column: int) -> bool:
    return bool(_choices(model, line, row, column)) and (column != MISSING or line.missing != "0")


_READERS: dict[int, Callable[[ColumnsModel, ColumnLine, int, int], Any]] = {
    Role.DisplayRole: _text,
    Role.ToolTipRole: _tip,
    Role.AccessibleTextRole: _accessible,
    Role.ForegroundRole: _color,
    Role.FontRole: _font,
    Role.EditRole: _value,
    CHOICES: _choices,
    BARS: _bars,
    OPENS: _opens,
}
