"""One whole layer: its weights as a matrix that shares the diagram's selection, its neurons as a table with search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core import numbers
from core.backend import HostArray
from core.collapse import Collapsed, collapsed
from core.explanation import Ref
from core.language import tr
from core.picture import Picture, Values
from core.walk import Walk
from gui.panels.step.batch_panel import RowsTable
from gui.panels.step.finding import HELP, Search
from gui.panels.step.readings import named
from gui.plots.weight_map import BIAS, WeightMap
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Section, as_sorted_list
from gui.widgets.line import Line

Index = QModelIndex | QPersistentModelIndex
TITLES = (tr("neuron"), tr("sum z"), tr("value a"), tr("slope ∂L/∂a"))
NOTHING = tr("This layer has no matrix of weights.")
MOST_WRITTEN = 12
"""Weights of joined layers that are written one by one."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class UnitsModel(QAbstractTableModel):
    """One line per neuron, in the order of a column; numbers that no step has made yet are NaN and written "?"."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._names: list[str] = []
        self._columns: tuple[HostArray, ...] = ()
        self._order: HostArray = np.empty(0, dtype=int)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._search = Search()

    def show(self, names: list[str], columns: tuple[HostArray, ...]) -> None:
        """Show other numbers: z, a and ∂L/∂a of every neuron."""
        same = len(names) == len(self._names)
        if not same:
            self.beginResetModel()
        self._names, self._columns = names, columns
        if not same:
            self._arrange()
            self.endResetModel()
        elif self._sorted[0] > 0:
            self._anew()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(TITLES) - 1))

    def search(self, words: str) -> None:
        """Keep the neurons whose name or number is `words`: "12", or "> 0.5" of the value."""
        self._search = Search(words)
        self._anew()

    def unit(self, line: int) -> int:
        """Give the neuron on a line."""
        return int(self._order[line])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:  # noqa: D102
        self._sorted = (column, order)
        self._anew()

    def _anew(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._sorted
        kept = np.array([k for k in range(len(self._names)) if self._is_wanted(k)], dtype=int)
        if column > 0:
            kept = kept[np.argsort(self._columns[column - 1][kept], kind="stable")]
        if column >= 0 and order == Qt.SortOrder.DescendingOrder:
            kept = kept[::-1]
        self._order = kept

    def _is_wanted(self, unit: int) -> bool:
        return self._search.matches(self._names[unit], float(self._columns[1][unit]), (unit + 1,))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        unit = self.unit(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if not index.column():
            return self._names[unit]
        value = float(self._columns[index.column() - 1][unit])
        write = numbers.full if role == Qt.ItemDataRole.ToolTipRole else numbers.text
        return write(None if np.isnan(value) else value)


class LayerPanel(QWidget):
    """Follows selection and step."""

    def __init__(self, session: Session) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__()
        self.setObjectName("panel.layer")
        self._session = session
        self.head, self.matrix = Section(tr("Layer")), WeightMap()
        self.finder, self.table, self.units = Line(), RowsTable(), UnitsModel()
        self.joined = QLabel(wordWrap=True)
        self.layer = ""
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 2, EDGE, GAP)
        column.setSpacing(GAP)
        for widget, share in ((self.head, 0), (self.joined, 0), (self.matrix, 2), (self.finder, 0), (self.table, 3)):
            column.addWidget(widget, share)

    def _set_up(self) -> None:
        self.joined.setObjectName("layer.collapsed")
        self.joined.setTextFormat(Qt.TextFormat.PlainText)
        self.joined.hide()
        self.matrix.setObjectName("step.layer_matrix")
        self.matrix.picked.connect(self._pick)
        self.matrix.setMinimumHeight(150)
        self.finder.setObjectName("step.layer_find")
        self.finder.setAccessibleName(tr("Find neurons"))
        self.finder.setPlaceholderText(tr("Find: 12, or > 0.5"))
        self.finder.setToolTip(HELP)
        self.finder.textChanged.connect(self.units.search)
        table = self.table
        table.setObjectName("step.layer_units")
        table.setAccessibleName(tr("Neurons of the layer"))
        table.setToolTip(tr("Click a title to sort, a neuron to select it."))
        table.setModel(self.units)
        as_sorted_list(table)
        table.clicked.connect(lambda index: self._choose(index))
        table.installEventFilter(self)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Return selects the neuron of the line."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress
        if watched is self.table and pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.table.currentIndex().isValid():
                self._choose(self.table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show the layer that is selected or that the step is in."""
        walk = self._session.stepping.walk
        if walk is None:
            self.head.set_hint("")
            self.joined.hide()
            self.matrix.clear(tr("Nothing to show yet: network, loss and data do not fit."))
            self.units.show([], (np.empty(0),) * 3)
            return
        ref = self._target(walk)
        picture = self._session.picture()
        if ref.layer != self.layer:
            self.layer = ref.layer
            self.finder.clear()
        self.head.set_hint(self.layer)
        self._show_joined(walk, picture)
        self._show_matrix(picture, ref)
        self._show_units(walk, picture)

    def _target(self, walk: Walk) -> Ref:
        now = self._session.stepping.now
        spec = walk.project.spec
        for ref in (self._session.selection, now.focus if now is not None else None):
            if ref is not None and ref.layer in spec:
                return ref
        return Ref("layer", spec.layers[min(1, len(spec.layers) - 1)].name)

    def _show_joined(self, walk: Walk, picture: Picture) -> None:
        """Say what layers without an activation in between come to: linear regression."""
        found = collapsed(walk.project.spec, picture.weights, self.layer)
        self.joined.setVisible(found is not None)
        if found is not None:
            self.joined.setText(joined_words(walk, found, numbers.text))
            self.joined.setToolTip(joined_words(walk, found, numbers.full))

    def _show_matrix(self, picture: Picture, ref: Ref) -> None:
        weight, bias = (picture.weights.get(f"{self.layer}.{name}") for name in ("weight", "bias"))
        if weight is None or weight.ndim != 2:
            self.matrix.clear(NOTHING)
            return
        if weight is not self.matrix.weight or bias is not self.matrix.bias:
            self.matrix.show(weight, bias)
        if ref.kind in ("weight", "bias"):
            self.matrix.select(*((BIAS, ref.index[0]) if ref.kind == "bias" else ref.index[:2]))
        elif self.matrix.chosen is not None:
            self.matrix.chosen = None
            self.matrix.update()

    def _show_units(self, walk: Walk, picture: Picture) -> None:
        parts = [values.get(self.layer) for values in (picture.sums, picture.activations, picture.slopes)]
        count = next((part.array.size for part in parts if part is not None), 0)
        letter = "x" if self.layer == walk.project.spec.input.name else "a"
        names = [named(walk, self.layer, letter, k) for k in range(count)]
        if letter == "x" and len(picture.inputs) == count:
            names = [f"{name} {words}" for name, words in zip(names, picture.inputs, strict=True)]
        self.units.show(names, tuple(_numbers(part, count) for part in parts))

    def _pick(self, source: int, unit: int) -> None:
        place = Ref("bias", self.layer, (unit,)) if source == BIAS else Ref("weight", self.layer, (source, unit))
        self._session.select(place)

    def _choose(self, index: QModelIndex) -> None:
        self._session.select(Ref("unit", self.layer, (self.units.unit(index.row()),)))


def joined_words(walk: Walk, found: Collapsed, write: Callable[[float], str]) -> str:
    """Write "hidden1 and output are one layer: a₁ = 3 × x₁ + 1 × x₂"; large ones by their size."""
    head = tr("Without an activation in between, {layers} are one layer", layers=" and ".join(found.layers))
    inputs, units = found.weight.shape
    if inputs * units > MOST_WRITTEN:
        return tr("{head} with {inputs} × {units} weights: linear regression.", head=head, inputs=inputs, units=units)
    letter = "x" if found.source in walk.project.spec.inputs else "a"
    lines = []
    for unit in range(units):
        terms = [
            f"{_signed(float(found.weight[k, unit]), write)} × {named(walk, found.source, letter, k)}"
            for k in range(inputs)
        ]
        bias = float(found.bias[unit])
        terms += [_signed(bias, write)] if bias else []
        lines.append(f"{named(walk, found.layers[-1], 'a', unit)} = {' + '.join(terms)}")
    return "\n".join([tr("{head}, linear regression:", head=head), *lines])


def _signed(value: float, write: Callable[[float], str]) -> str:
    return write(value) if value >= 0 else f"({write(value)})"


def _numbers(values: Values | None, count: int) -> HostArray:
    """Give numbers, NaN where they are not known."""
    if values is None:
        return np.full(count, np.nan)
    return np.where(values.known, values.array, np.nan).ravel()
